"""The calendar screen over the plan of HSP/EB.1/7, on a fixed day."""

from __future__ import annotations

import datetime as dt
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comms_planner import app as application
from comms_planner import design
from comms_planner.bilingual import Bilingual
from comms_planner.preferences import Preferences
from comms_planner.services import actions, month
from comms_planner.services.month import Entry
from comms_planner.services.planner import Planner
from comms_planner.text import Texts
from comms_planner.ui.context import Context, Signals
from comms_planner.ui.jobs import Jobs
from comms_planner.ui.screens.calendar import schedule, view
from comms_planner.ui.screens.calendar.timeline import TimelineView
from comms_planner.ui.screens.calendar.timeline_page import TimelinePage
from comms_planner.ui.screens.calendar.view import CalendarScreen

TODAY = dt.date(2026, 10, 22)


@dataclass
class Heard:
    """What the screen told the window."""

    told: list[str] = field(default_factory=list)
    went: list[tuple[str, dict[str, object]]] = field(default_factory=list)


@pytest.fixture
def heard() -> Heard:
    return Heard()


@pytest.fixture(scope="session")
def october(built_in_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built-in plan with four actions in October 2026, made once."""
    path = tmp_path_factory.mktemp("october") / "habitat.commsplan"
    shutil.copy(built_in_once, path)
    opened = Planner(path, who="Mo")
    for title, first, last in (
        ("Op-ed", 7, 7),
        ("Toolkit", 12, 16),
        ("Media days", 9, 13),
        ("Survey", 26, 30),
    ):
        opened.write(
            actions.add,
            Bilingual(title),
            starts=dt.date(2026, 10, first),
            ends=dt.date(2026, 10, last),
        )
    opened.close()
    return path


@pytest.fixture
def plan(october: Path, tmp_path: Path) -> Iterator[Planner]:
    """That plan, for this test alone."""
    opened = Planner(Path(shutil.copy(october, tmp_path / october.name)), who="Mo")
    yield opened
    opened.close()


@pytest.fixture
def screen(
    qtbot: QtBot,
    qapp: QApplication,
    plan: Planner,
    heard: Heard,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> CalendarScreen:
    """October 2026 on the screen, in English, the cursor on today."""
    for module in (schedule, view):
        monkeypatch.setattr(module, "today", lambda: TODAY)
    application.application()
    signals = Signals()
    plan.subscribe(signals.changed.emit)

    def tell(sentence: str, action: str = "", on_action: object = None) -> None:
        heard.told.append(sentence)

    context = Context(
        planner=plan,
        signals=signals,
        jobs=Jobs(qapp),
        texts=Texts("en"),
        tokens=design.LIGHT,
        preferences=Preferences(tmp_path),
        navigate=lambda where, **what: heard.went.append((where, what)),
        tell=tell,
    )
    made = CalendarScreen(context)
    qtbot.addWidget(made)
    made.resize(1076, 776)
    with qtbot.waitExposed(made):
        made.show()
    made.month.setFocus()
    return made


def entry(screen: CalendarScreen, title: str) -> Entry:
    """The entry with an English title."""
    return next(e for e in screen.schedule.entries if e.title.en == title)


def kept(plan: Planner, title: str) -> tuple[int, int]:
    """The days of October on which the plan itself keeps an entry."""
    found = plan.read(month.entries, dt.date(2026, 10, 1), dt.date(2026, 10, 31))
    chosen = next(e for e in found if e.title.en == title)
    return chosen.first.day, chosen.last.day


def bar_of(screen: CalendarScreen, title: str, end: str = "middle") -> QPoint:
    """A point on the first bar of an entry: its middle, or its "first" or "last" edge."""
    screen.month.lay()
    bar = next(b for b in screen.month.packed.bars if b.item.title.en == title)
    rect = screen.month.grid.bar(bar)
    x = {"middle": rect.left() + 30, "first": rect.left() + 2, "last": rect.right() - 2}[end]
    return QPoint(x, rect.center().y())


def day_of(screen: CalendarScreen, day: int) -> QPoint:
    """An empty place near the number of a day of October."""
    screen.month.lay()
    grid = screen.month.grid
    cell = grid.cell(grid.index(dt.date(2026, 10, day)))
    return QPoint(cell.center().x() + 20, cell.top() + 10)


def drag(qtbot: QtBot, screen: CalendarScreen, start: QPoint, end: QPoint) -> None:
    """Press, move in three steps, and leave the button down."""
    month_view = screen.month
    qtbot.mousePress(month_view, Qt.MouseButton.LeftButton, pos=start)
    for step in (1, 2, 3):
        qtbot.mouseMove(month_view, start + (end - start) * step / 3)


@pytest.fixture(name="page")
def timeline_page(screen: CalendarScreen) -> TimelinePage:
    """October 2026 on the timeline, all of it, with wide days."""
    screen.show_as("timeline")
    made = screen.page
    assert isinstance(made, TimelinePage)
    made.widget.show_span(34)
    made.widget.scroll_to(dt.date(2026, 9, 30).toordinal(), 0)
    return made


@pytest.fixture(name="view")
def timeline_view(page: TimelinePage) -> TimelineView:
    return page.widget
