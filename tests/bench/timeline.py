"""How fast the timeline draws 100,000 items, near and far, while it is moved along."""

from __future__ import annotations

import datetime as dt
import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent

from comms_planner import cli
from tests.bench.measure import Result, p95, worked

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from comms_planner.ui.screens.calendar.timeline import TimelineView
    from comms_planner.ui.window import Window

ZOOMS = {"a week": 7, "two weeks": 14, "a month": 30, "a quarter": 91, "a year": 365,
         "ten years": 3652}  # fmt: skip
FRAMES = 60
NEARER = 1.15
"""What a notch of the wheel does to the zoom, about."""
LONGEST_WAIT = 60.0


def results(large: Path) -> list[Result]:
    """95 of 100 frames at each zoom, and the worst on the way from the furthest to the nearest.

    In a process with one window, as people have it.
    """
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.bench.timeline", str(large)]
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True, env=env, check=True)
    frames, ways, picking = json.loads(done.stdout)
    return [
        *(
            Result(f"timeline frame, 100,000 items, {name}, p95 (cpu)", took, "ms", 8)
            for name, took in frames.items()
        ),
        *(
            Result(f"timeline by {by} zoomed from ten years to a day, worst (cpu)", took, "ms", 50)
            for by, took in ways.items()
        ),
        Result(
            "timeline, thousands picked by a marquee over a year, worst (cpu)", picking, "ms", 50
        ),
    ]


def main(large: Path) -> None:
    """Go along the days and down the lanes at each zoom, then through all zooms; print what the
    frames took."""
    cli.hurry()  # as the window does before anything else
    from comms_planner import app
    from comms_planner.preferences import Preferences
    from comms_planner.services import opening
    from comms_planner.services.lanes import By
    from comms_planner.ui.screens.calendar.timeline_page import TimelinePage
    from comms_planner.ui.screens.calendar.view import CalendarScreen

    process = app.application()
    preferences = Preferences(Path(tempfile.mkdtemp()), language="en", theme="light")
    window = app.make_window(opening.open_plan(large), preferences)
    window.resize(1280, 800)
    window.show()
    window.navigate("calendar")
    screen = window.screen_of("calendar")
    assert isinstance(screen, CalendarScreen)
    screen.show_as("timeline")
    page = screen.page
    assert isinstance(page, TimelinePage)
    page.widget.show_span(3652)
    page.widget.scroll_to(dt.date(2020, 1, 1).toordinal(), 0)
    _settle(process, window)
    frames = {name: _frames(page.widget, process, days) for name, days in ZOOMS.items()}
    ways = {}
    for by in By:
        page.group(by)
        _settle(process, window)
        ways[by.value] = _zoomed(page.widget, process)
    page.group(By.FLAGSHIP)
    _settle(process, window)
    print(json.dumps([frames, ways, _picked(page.widget, process)]))
    window.hide()


def _settle(process: QApplication, window: Window) -> None:
    """Wait until nothing is read or indexed beside the window any more.

    What that costs the window has rows of its own, by how long it is deaf to its user.
    """
    end = time.monotonic() + LONGEST_WAIT
    process.processEvents()
    while window.context.jobs.running and time.monotonic() < end:
        process.processEvents()
        time.sleep(0.005)


def _frames(view: TimelineView, process: QApplication, days: int) -> float:
    view.show_span(days)
    process.processEvents()
    bar, took = view.verticalScrollBar(), []
    first, span = dt.date(2020, 1, 1).toordinal(), max(3652 - days, 1)
    for n in range(FRAMES):
        view.scroll_to(first + span * n / FRAMES, bar.maximum() * (n * 7 % FRAMES) // FRAMES)
        took.append(worked(view.viewport().repaint))
        process.processEvents()
    return p95(took)


def _zoomed(view: TimelineView, process: QApplication) -> float:
    view.show_span(3652)
    process.processEvents()
    took = []

    def nearer() -> None:
        view.zoom(NEARER)
        view.viewport().repaint()

    while view.stage.scale.per_day < view.stage.body.width() / 2:
        took.append(worked(nearer))
        process.processEvents()
    return max(took)


def _picked(view: TimelineView, process: QApplication) -> float:
    """A marquee drawn over all of a year in view, and the pointer moved about over what it took."""
    view.show_span(365)
    view.scroll_to(dt.date(2024, 1, 1).toordinal(), 300)
    process.processEvents()
    body, stage, took = view.stage.body, view.stage, []
    start = next(
        at
        for y in range(body.top() + 8, body.bottom(), 7)
        for x in range(body.left() + 5, body.right() // 2, 11)
        if stage.at(at := QPoint(x, y)) is None
    )
    end = body.bottomRight() - QPoint(20, 60)

    def pointer(kind: QEvent.Type, at: QPoint, held: Qt.MouseButton) -> None:
        port = view.viewport()
        place = QPointF(at), QPointF(port.mapToGlobal(at))
        event = QMouseEvent(kind, *place, held, held, Qt.KeyboardModifier.NoModifier)
        took.append(worked(lambda: (process.sendEvent(port, event), port.repaint())))
        process.processEvents()

    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    pointer(QEvent.Type.MouseButtonPress, start, left)
    for n in range(1, 13):
        pointer(QEvent.Type.MouseMove, start + (end - start) * (n / 12), left)
    assert len(view.selection.picks) > 1000, "the marquee took what it was drawn over"
    pointer(QEvent.Type.MouseButtonRelease, end, left)
    for n in range(12):
        pointer(QEvent.Type.MouseMove, start + (end - start) * (n / 12), none)
    return max(took)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
