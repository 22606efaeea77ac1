from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.design import LIGHT
from comms_planner.services import actions
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import dependencies
from comms_planner.services.schedule.collisions import ClashRow
from comms_planner.services.schedule.notices import notice
from comms_planner.ui.screens.calendar import pages
from comms_planner.ui.screens.calendar.clash_book import ClashBook
from comms_planner.ui.screens.calendar.looks import look_of
from comms_planner.ui.screens.calendar.view import CalendarScreen

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
DAY = dt.date(2026, 10, 14)


@pytest.fixture
def broken(qtbot: QtBot, screen: CalendarScreen, plan: Planner) -> CalendarScreen:
    """A chain that is broken: what waits begins too early."""
    first = plan.write(actions.add, Bilingual("Write"), starts=DAY, ends=DAY + dt.timedelta(2))
    after = plan.write(actions.add, Bilingual("Publish"), starts=DAY + dt.timedelta(1))
    plan.write(dependencies.add, after, first)
    qtbot.waitUntil(lambda: bool(screen.schedule.clashes.rows), timeout=15_000)
    return screen


def test_what_collides_is_marked_and_told(broken: CalendarScreen) -> None:
    entry = next(e for e in broken.schedule.entries if e.title.en == "Publish")
    worst = broken.schedule.clashes.worst(entry.key)
    assert worst == "high"
    assert look_of(entry, LIGHT, DAY, worst).mark == "triangle-alert"
    assert "begins before" in broken.words.tip(entry, broken.schedule)
    month = QAccessible.queryAccessibleInterface(broken.month)
    cell = month.child(broken.month.grid.index(entry.first))
    assert "begins before" in cell.text(QAccessible.Text.Description)


@pytest.mark.parametrize("view", list(pages.WORDS))
def test_every_view_paints_and_says_it(broken: CalendarScreen, view: str) -> None:
    broken.show_as(view)
    broken.go_to(DAY + dt.timedelta(1))
    entry = next(e for e in broken.schedule.entries if e.title.en == "Publish")
    assert broken.schedule.clashes.worst(entry.key) == "high"
    assert not broken.shown.grab().isNull()
    first, last = broken.page.clash_window()
    assert first <= entry.first <= last


def test_the_list_leads_to_the_day(qtbot: QtBot, broken: CalendarScreen) -> None:
    assert "clash" in broken.clashing.button.text()
    broken.clashing.button.click()
    panel = broken.clashing.panel
    assert panel is not None
    assert panel.isVisible()
    panel.view.setCurrentIndex(panel.table.index(0, 0))
    qtbot.keyClick(panel.view, Qt.Key.Key_Return)
    assert broken.schedule.entry is not None
    assert broken.schedule.clashes.worst(broken.schedule.chosen)
    qtbot.keyClick(panel, Qt.Key.Key_Escape)
    assert panel.isHidden()


def test_no_number_is_claimed_before_the_days_were_looked_through(
    qtbot: QtBot, broken: CalendarScreen
) -> None:
    broken.go_to(DAY + dt.timedelta(500))
    assert broken.clashing.button.text().endswith("Clashes")
    button = broken.clashing.button
    qtbot.waitUntil(lambda: not button.text().endswith("Clashes"), timeout=15_000)


def test_the_worst_of_an_entry_comes_first() -> None:
    rows = [
        ClashRow("weekend", DAY, ("action:1",), notice("x"), "low"),
        ClashRow("chain", DAY, ("action:1", "action:2"), notice("y"), "high"),
    ]
    book = ClashBook(rows)
    assert [book.worst(f"action:{n}") for n in (1, 2, 3)] == ["high", "high", ""]
    assert [row.kind for row in book.of("action:1")] == ["chain", "weekend"]
    assert len(book.on(DAY)) == 2
