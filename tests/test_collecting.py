from __future__ import annotations

import gc
import threading

from comms_planner.collecting import undisturbed


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
