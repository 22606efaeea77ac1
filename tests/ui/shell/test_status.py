"""The foot of the window says whether the work is safe."""

from __future__ import annotations

import datetime as dt
import threading
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from comms_planner.progress import Progress
from comms_planner.ui.shell.status import JobLine, StatusBar
from comms_planner.ui.widgets.chip import Chip
from comms_planner.ui.window import Window
from tests.ui.conftest import Asked, FakePlanner

NOW = dt.datetime(2026, 11, 22, 12, 0, tzinfo=dt.UTC)


def bar(window: Window) -> StatusBar:
    return cast(StatusBar, window.statusBar())


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (dt.timedelta(seconds=20), "last verified backup: just now"),
        (dt.timedelta(minutes=12), "last verified backup: 12 min ago"),
        (dt.timedelta(hours=5), "last verified backup: 5 h ago"),
        (dt.timedelta(days=30), "last verified backup: 23\N{NO-BREAK SPACE}October 2026"),
    ],
)
def test_the_age_of_the_backup_is_told(window: Window, ago: dt.timedelta, said: str) -> None:
    assert bar(window).age(NOW - ago, NOW) == said


def test_no_backup_is_told_too(window: Window) -> None:
    assert bar(window).backup.text() == "no backup yet"
    assert bar(window).file.text() == "Urban October.commsplan"


def test_back_up_now_makes_one_and_says_so(window: Window, asked: Asked, qtbot: QtBot) -> None:
    window.furniture.errands.back_up()
    qtbot.waitUntil(lambda: bar(window).backup.text() == "last verified backup: just now")
    assert asked.backed_up == [window.planner.path]
    assert window.furniture.toast.text() == "A verified backup was made."


def test_a_backup_is_made_when_it_is_due(window: Window, asked: Asked, qtbot: QtBot) -> None:
    window.furniture.keeper.look()
    assert asked.backed_up == []
    asked.due = True
    window.furniture.keeper.look()
    window.furniture.keeper.look()
    qtbot.waitUntil(lambda: bar(window).backup.text() == "last verified backup: just now")
    assert len(asked.backed_up) == 1


def test_what_no_backup_has_is_backed_up_at_the_end(window: Window, asked: Asked) -> None:
    asked.unsaved = True
    window.close()
    assert asked.backed_up == [window.planner.path]


def test_a_plan_open_for_reading_is_marked_and_not_backed_up(
    window: Window, planner: FakePlanner, asked: Asked
) -> None:
    planner.read_only = asked.due = asked.unsaved = True
    window.rebuild()
    assert "read-only" in [chip.text() for chip in bar(window).findChildren(Chip)]
    window.furniture.keeper.look()
    window.close()
    assert asked.backed_up == []


def test_a_running_job_is_shown_and_can_be_stopped(window: Window, qtbot: QtBot) -> None:
    gate = threading.Event()

    def work(progress: Progress) -> None:
        progress(2, 4, "Half")
        gate.wait(5)
        progress(3, 4, "More")

    line = bar(window).findChild(JobLine)
    assert isinstance(line, JobLine)
    assert not line.isVisible()
    job = window.context.jobs.start("Writing", work)
    assert line.isVisible()
    with qtbot.waitSignal(job.stopped):
        job.cancel()
        gate.set()
    qtbot.waitUntil(lambda: not line.isVisible())
