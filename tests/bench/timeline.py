"""How fast the timeline draws 100,000 items, near and far, while it is moved along."""

from __future__ import annotations

import datetime as dt
import os
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from comms_planner import cli
from tests.bench.measure import Result, p95, worked

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from comms_planner.ui.screens.calendar.timeline import TimelineView

ZOOMS = {"a week": 7, "a quarter": 91, "a year": 365, "ten years": 3652}
FRAMES = 60
LONGEST_WAIT = 60.0


def results(large: Path) -> list[Result]:
    """The 95th of 100 frames at four zooms, going along the days and down the lanes."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    cli.hurry()  # as the window does before anything else
    from comms_planner import app
    from comms_planner.preferences import Preferences
    from comms_planner.services import opening
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
    _settle(process, page)
    found = [_frames(page.widget, process, name, days) for name, days in ZOOMS.items()]
    window.hide()
    return found


def _settle(process: QApplication, page: object) -> None:
    reading = page.reading  # type: ignore[attr-defined]  # the page is imported late
    end = time.monotonic() + LONGEST_WAIT
    process.processEvents()
    while reading.is_reading and time.monotonic() < end:
        process.processEvents()
        time.sleep(0.005)


def _frames(view: TimelineView, process: QApplication, name: str, days: int) -> Result:
    view.show_span(days)
    process.processEvents()
    bar, took = view.verticalScrollBar(), []
    first, span = dt.date(2020, 1, 1).toordinal(), max(3652 - days, 1)
    for n in range(FRAMES):
        view.scroll_to(first + span * n / FRAMES, bar.maximum() * (n * 7 % FRAMES) // FRAMES)
        took.append(worked(view.viewport().repaint))
        process.processEvents()
    return Result(f"timeline frame, 100,000 items, {name}, p95 (cpu)", p95(took), "ms", 8)
