"""How fast the window draws large plans."""

from __future__ import annotations

import datetime as dt
import os
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

from comms_planner import cli
from tests.bench.measure import Result, median, milliseconds, p95, worked

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from comms_planner.services.month import Entry
    from comms_planner.ui.window import Window

DROPS, TURNS = 15, 48
LONGEST_WAIT = 60.0
MONTHS = [(year, month) for year in (2024, 2025, 2026, 2027) for month in range(1, 13)]


def results(large: Path, busy: Path) -> list[Result]:
    """Month by month through 100,000 items, and the matrix with 2,000 actions."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    cli.hurry()  # as the window does before anything else
    from comms_planner import app
    from comms_planner.preferences import Preferences
    from comms_planner.services import opening

    process = app.application()
    folder = Path(tempfile.mkdtemp())
    found = []
    for plan, measure in (
        (large, _months), (large, _other_views), (large, _switches), (large, _drops),
        (busy, _matrix), (busy, _hover),
    ):  # fmt: skip
        preferences = Preferences(folder=folder, language="en", theme="light")
        window = app.make_window(opening.open_plan(plan), preferences)
        window.resize(1280, 800)
        window.show()
        found += measure(window, process)
        window.hide()
        window.let_go()
    return found


def _settle(process: QApplication) -> None:
    for _ in range(20):
        process.processEvents()


def _months(window: Window, process: QApplication) -> list[Result]:
    from comms_planner.ui.screens.calendar.view import CalendarScreen

    window.navigate("calendar")
    _calm(window, process)
    screen = window.screen_of("calendar")
    assert isinstance(screen, CalendarScreen)
    view = screen.month
    switches, paints, wholes, longest, painted = [], [], [], [], []
    view.laid.connect(lambda: painted.append(view.month))
    for year, month in MONTHS:

        def turn(year: int = year, month: int = month) -> None:
            screen.go_to(dt.date(year, month, 1))
            process.processEvents()  # paints it, and has the month beside it read

        switches.append(worked(turn))
        assert painted.pop() == month
        beside = [worked(process.processEvents) for _ in range(20)]
        wholes.append(switches[-1] + sum(beside))
        longest.append(max(beside))
        paints.append(worked(view.repaint))
    return [
        Result("month switch, 100,000 items, p95 (cpu)", p95(switches), "ms", 12),
        Result("the same with all that is read beside it (cpu)", p95(wholes), "ms"),
        Result("the longest that this keeps a key waiting (cpu)", p95(longest), "ms"),
        Result("month repaint, 100,000 items, p95 (cpu)", p95(paints), "ms", 3),
    ]


def _other_views(window: Window, process: QApplication) -> list[Result]:
    """The views with hours and the agenda, a page on at a time."""
    from PySide6.QtWidgets import QAbstractScrollArea

    from comms_planner.ui.screens.calendar.view import CalendarScreen

    window.navigate("calendar")
    screen = window.screen_of("calendar")
    assert isinstance(screen, CalendarScreen)
    found = []
    for view, goal in (("week", 12), ("day", 12), ("agenda", None)):
        screen.go_to(dt.date(2024, 1, 1))
        screen.show_as(view)
        _calm(window, process)
        shown = screen.shown
        assert isinstance(shown, QAbstractScrollArea)
        port = shown.viewport()
        switches, paints = [], []

        def turn() -> None:
            screen.turn(1)
            process.processEvents()  # paints it

        for _ in range(TURNS):
            switches.append(worked(turn))
            _settle(process)
            paints.append(worked(port.repaint))
        found += [
            Result(f"{view} switch, 100,000 items, p95 (cpu)", p95(switches), "ms", goal),
            Result(f"{view} repaint, 100,000 items, p95 (cpu)", p95(paints), "ms", goal and 3),
        ]
    return found


def _matrix(window: Window, process: QApplication) -> list[Result]:
    window.navigate("matrix")
    _calm(window, process)
    screen = window.screen_of("matrix")
    paints = [worked(screen.repaint) for _ in range(30)]
    return [Result("matrix of 2,000 actions, repaint, median (cpu)", median(paints), "ms", 16)]


def _switches(window: Window, process: QApplication) -> list[Result]:
    """Going from screen to screen once all have been made."""
    keys = ("today", "matrix", "actions", "calendar", "reach", "people", "outcomes", "history")
    for key in keys:
        window.navigate(key)
        _calm(window, process)
    took = []
    for key in keys * 4:

        def turn(key: str = key) -> None:
            window.navigate(key)
            process.processEvents()

        took.append(worked(turn))
        _settle(process)
    return [Result("screen switch, built, 100,000 items, p95 (cpu)", p95(took), "ms", 25)]


def _drops(window: Window, process: QApplication) -> list[Result]:
    """From letting go of an action in the month until it is kept and painted on its new day."""
    from comms_planner.ui.screens.calendar.view import CalendarScreen

    window.navigate("calendar")
    _calm(window, process)
    screen = window.screen_of("calendar")
    assert isinstance(screen, CalendarScreen)
    held = [e for e in screen.schedule.entries if e.kind == "action" and e.first == e.last]
    took = []
    for entry in held[:DROPS]:
        day = entry.first + dt.timedelta(1 if entry.first.day < 20 else -1)
        moved = entry._replace(first=day, last=day)

        def drop(moved: Entry = moved) -> None:
            screen.put(moved)
            process.processEvents()
            screen.month.repaint()

        took.append(milliseconds(drop))
        _calm(window, process)
    return [Result("drop in the month → saved and painted, median", median(took), "ms", 50)]


def _hover(window: Window, process: QApplication) -> list[Result]:
    """A row of the chart that comes under the pointer: its note said, its band painted."""
    from PySide6.QtCore import QPoint, QPointF, Qt
    from PySide6.QtGui import QMouseEvent

    window.navigate("reach", page="chart")
    _calm(window, process)
    picture = window.screen_of("reach").chart.picture  # type: ignore[attr-defined]
    picture.draw_now()
    took = []
    for at in range(40, picture.height() - 60, 7):
        here = QPointF(picture.width() / 3, at)
        event = QMouseEvent(
            QMouseEvent.Type.MouseMove, here, QPointF(picture.mapToGlobal(QPoint(0, at))),
            Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip

        def hover(event: QMouseEvent = event) -> None:
            picture.mouseMoveEvent(event)
            picture.repaint()

        took.append(worked(hover))
    drawn = [worked(picture.draw_now) for _ in range(9)]
    return [
        Result("chart update in the window (cpu)", median(drawn), "ms", 80),
        Result("hover over a chart, p95 (cpu)", p95(took), "ms", 4),
    ]


def _calm(window: Window, process: QApplication) -> None:
    """Let what is read beside the window arrive."""
    _settle(process)
    end = time.monotonic() + LONGEST_WAIT
    while window.context.jobs.running and time.monotonic() < end:
        process.processEvents()
        time.sleep(0.005)
    _settle(process)
