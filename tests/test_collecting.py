from __future__ import annotations

import gc
import threading

from comms_planner.collecting import all_at_once, few_at_a_time, forget, undisturbed


def test_no_collection_comes_in_between_and_things_go_on_as_before() -> None:
    assert gc.isenabled()
    with undisturbed():
        assert not gc.isenabled()
        with undisturbed():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()


def test_work_on_one_thread_lets_no_collection_into_that_on_another() -> None:
    begun, may_end = threading.Event(), threading.Event()

    def first() -> None:
        with undisturbed():
            begun.set()
            may_end.wait()

    thread = threading.Thread(target=first)
    thread.start()
    begun.wait()
    with undisturbed():
        may_end.set()
        thread.join()
        assert not gc.isenabled()
    assert gc.isenabled()


def test_what_is_kept_is_left_out_of_later_collections() -> None:
    before = gc.get_freeze_count()
    with undisturbed(keep=True):
        kept = [[] for _ in range(1000)]
    assert gc.get_freeze_count() > before
    assert len(kept) == 1000
    gc.unfreeze()


def test_beside_a_window_only_new_things_are_looked_through_until_it_rests() -> None:
    before = gc.get_threshold()
    walked: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            walked.append(info["generation"])

    gc.callbacks.append(note)
    try:
        few_at_a_time()
        kept = [[] for _ in range(300_000)]
        assert len(kept) == 300_000
        assert walked.count(0) > 20
        assert not any(walked)
        with undisturbed():
            all_at_once()
        assert not any(walked)
        all_at_once()
        assert walked[-1] == 2
    finally:
        gc.callbacks.remove(note)
        gc.set_threshold(*before)


def test_very_many_things_are_let_go_of_on_a_thread_and_things_that_others_hold_stay() -> None:
    others = [object() for _ in range(5_000)]
    things, by_name = list(others), dict(enumerate(others))
    forget(things, by_name)
    for thread in threading.enumerate():
        if thread.name == "forget":
            thread.join()
    assert things == []
    assert by_name == {}
    assert len(others) == 5_000
