"""Long work beside the window reports, can be stopped, and says how it ended."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from comms_planner.errors import PlannerError
from comms_planner.progress import Progress
from comms_planner.ui.jobs import Jobs


@pytest.fixture
def jobs(qtbot: QtBot) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.close()


def test_a_result_arrives_on_the_windows_thread(jobs: Jobs, qtbot: QtBot) -> None:
    heard: list[tuple[object, int]] = []
    where: list[int] = []

    def work(progress: Progress) -> int:
        where.append(threading.get_ident())
        return 42

    job = jobs.start("Sum", work, lambda r: heard.append((r, threading.get_ident())))
    with qtbot.waitSignal(job.ended):
        assert job in jobs.running
    assert heard == [(42, threading.get_ident())]
    assert where != [threading.get_ident()]
    assert jobs.running == ()


def test_progress_is_heard(jobs: Jobs, qtbot: QtBot) -> None:
    gate = threading.Event()

    def work(progress: Progress) -> None:
        progress(1, 3, "Reading")
        gate.wait(5)

    job = jobs.start("Read", work)
    with qtbot.waitSignal(job.moved) as heard:
        pass
    assert heard.args == [1, 3, "Reading"]
    with qtbot.waitSignal(job.ended):
        gate.set()


def test_cancelled_work_stops_at_its_next_step(jobs: Jobs, qtbot: QtBot) -> None:
    done: list[object] = []

    def work(progress: Progress) -> None:
        for step in range(10_000_000):
            progress(step, 0, "Working")

    job = jobs.start("Long", work, done.append)
    with qtbot.waitSignals([job.stopped, job.ended]):
        job.cancel()
    assert done == []


def test_an_expected_failure_goes_to_who_asked(jobs: Jobs, qtbot: QtBot) -> None:
    failures: list[BaseException] = []

    def work(progress: Progress) -> None:
        raise PlannerError("The disk is full.")

    job = jobs.start("Write", work, failed=failures.append)
    with qtbot.waitSignal(job.ended):
        pass
    assert [str(f) for f in failures] == ["The disk is full."]


def test_an_unexpected_failure_is_raised_on_the_windows_thread(jobs: Jobs, qtbot: QtBot) -> None:
    def work(progress: Progress) -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught, qtbot.waitSignal(jobs.start("Bad", work).ended):
        pass
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_closing_stops_what_runs(qtbot: QtBot) -> None:
    jobs = Jobs()
    started = threading.Event()

    def work(progress: Progress) -> None:
        while True:
            started.set()
            progress(0, 0, "Working")

    jobs.start("Endless", work)
    assert started.wait(5)
    jobs.close()


def test_what_is_asked_of_closed_jobs_ends_without_being_begun(jobs: Jobs, qtbot: QtBot) -> None:
    jobs.close()
    begun: list[object] = []
    job = jobs.start("Late", lambda _: begun.append(1))
    with qtbot.waitSignals([job.stopped, job.ended]):
        pass
    assert (begun, jobs.running) == ([], ())
