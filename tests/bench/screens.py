"""How fast the window draws large plans."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.measure import Result, median, milliseconds, p95

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from comms_planner.ui.window import Window

MONTHS = [(year, month) for year in (2024, 2025, 2026, 2027) for month in range(1, 13)]


def results(large: Path, busy: Path) -> list[Result]:
    """Month by month through 100,000 items, and the matrix with 2,000 actions."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from comms_planner import app
    from comms_planner.preferences import Preferences
    from comms_planner.services import opening

    process = app.application()
    folder = Path(tempfile.mkdtemp())
    found = []
    for plan, measure in ((large, _months), (busy, _matrix)):
        preferences = Preferences(folder=folder, language="en", theme="light")
        window = app.make_window(opening.open_plan(plan), preferences)
        window.resize(1280, 800)
        window.show()
        found += measure(window, process)
        window.hide()
    return found


def _settle(process: QApplication) -> None:
    for _ in range(20):
        process.processEvents()


def _months(window: Window, process: QApplication) -> list[Result]:
    from comms_planner.ui.screens.calendar.month import MonthView
    from comms_planner.ui.screens.calendar.view import CalendarScreen

    window.navigate("calendar")
    _settle(process)
    screen = window.screen_of("calendar")
    assert isinstance(screen, CalendarScreen)
    view = screen.findChild(MonthView)
    switches, paints = [], []
    for year, month in MONTHS:

        def turn(year: int = year, month: int = month) -> None:
            screen.turn_to(year, month)
            process.processEvents()
            view.repaint()

        switches.append(milliseconds(turn))
        _settle(process)
        paints.append(milliseconds(view.repaint))
    return [
        Result("month switch, 100,000 items, p95", p95(switches), "ms", 12),
        Result("month repaint, 100,000 items, p95", p95(paints), "ms", 3),
    ]


def _matrix(window: Window, process: QApplication) -> list[Result]:
    window.navigate("matrix")
    _settle(process)
    screen = window.screen_of("matrix")
    paints = [milliseconds(screen.repaint) for _ in range(30)]
    return [Result("matrix of 2,000 actions, repaint, median", median(paints), "ms", 16)]
