from __future__ import annotations

import datetime as dt
import gc

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comms_planner.ui.screens.calendar import access, band
from comms_planner.ui.screens.calendar.view import CalendarScreen
from tests.ui.screens.calendar.conftest import entry


def test_a_day_reads_as_a_cell_with_its_items(screen: CalendarScreen) -> None:
    month = QAccessible.queryAccessibleInterface(screen.month)
    assert month.role() == QAccessible.Role.Table
    assert month.childCount() == screen.month.grid.days
    cell = month.child(screen.month.grid.index(dt.date(2026, 10, 7)))
    assert cell.text(QAccessible.Text.Name) == "Wed 7\N{NO-BREAK SPACE}Oct 2026, 2 items"
    said = cell.text(QAccessible.Text.Description)
    assert "Op-ed, Action, 7\N{NO-BREAK SPACE}October 2026, Overdue" in said
    assert "Urban October 2026, Season" in said


def test_an_empty_day_says_so(screen: CalendarScreen) -> None:
    month = QAccessible.queryAccessibleInterface(screen.month)
    cell = month.child(screen.month.grid.index(dt.date(2026, 9, 30)))
    assert cell.text(QAccessible.Text.Name).endswith("nothing planned")


def test_the_day_under_a_finger_is_found(screen: CalendarScreen) -> None:
    month = QAccessible.queryAccessibleInterface(screen.month)
    grid = screen.month.grid
    index = grid.index(dt.date(2026, 10, 22))
    at = screen.month.mapToGlobal(grid.cell(index).center())
    cell = month.childAt(at.x(), at.y())
    assert month.indexOfChild(cell) == index
    assert cell.rect().contains(at)
    assert cell.state().focused
    far = screen.month.mapToGlobal(QPoint(-50, -50))
    assert month.childAt(far.x(), far.y()) is None


def test_interfaces_outlive_neither_their_month_nor_the_garbage(
    qtbot: QtBot, screen: CalendarScreen
) -> None:
    month = QAccessible.queryAccessibleInterface(screen.month)
    for index in range(month.childCount()):
        assert month.child(index).isValid()
    gc.collect()
    assert month.child(3).text(QAccessible.Text.Name)
    del month
    gc.collect()


@pytest.mark.parametrize("view", ["day", "week", "month", "quarter", "year", "agenda"])
def test_each_view_tells_the_day_in_focus_and_the_entry_that_is_chosen(
    screen: CalendarScreen, view: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(access, "announce", lambda widget, words: said.append(words))
    monkeypatch.setattr(QAccessible, "isActive", lambda: True)
    screen.show_as(view)
    said.clear()
    screen.schedule.focus(dt.date(2026, 10, 7))
    assert said == ["Wed 7\N{NO-BREAK SPACE}Oct 2026, 2 items"]
    screen.schedule.focus(dt.date(2026, 10, 7), entry(screen, "Op-ed"))
    assert said[1:] == ["Op-ed, Action, 7\N{NO-BREAK SPACE}October 2026, Overdue, Entered by us"]


@pytest.mark.parametrize("view", ["day", "week", "month", "quarter", "year", "agenda", "timeline"])
def test_the_focus_can_be_seen_without_anything_chosen(
    qtbot: QtBot, screen: CalendarScreen, view: str
) -> None:
    screen.show_as(view)
    screen.go_to(dt.date(2026, 10, 12))
    shown = screen.shown
    held = shown.focusProxy() or shown
    ring = QColor(screen.context.tokens.text if view == "year" else screen.context.tokens.focus)

    def rings() -> int:
        QApplication.processEvents()
        image = shown.grab().toImage()
        return sum(
            image.pixelColor(x, y) == ring
            for x in range(image.width())
            for y in range(0, image.height(), 2)
        )

    with_focus = rings()
    assert held.hasFocus()
    screen.top.search.setFocus()
    assert with_focus >= rings() + 12


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_the_keyboard_reaches_every_chip_of_the_band_and_the_rest(
    qtbot: QtBot, screen: CalendarScreen, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(band, "announce", lambda widget, words: said.append(words))
    screen.show_as("year")
    chips = screen.band
    chips.resize(560, chips.height())
    chips.setFocus()
    parts = chips.parts()
    assert [part.has_cursor for part in parts] == [True, *[False] * (len(parts) - 1)]
    assert parts[0].name == chips.chips()[0][2]
    assert parts[0].said.startswith(f"{chips.entries[0].title.en}, Platform, ")
    assert parts[-1].name == f"+{len(chips.entries) - len(parts) + 1} more"
    assert chips.entries[-1].title.en in parts[-1].said
    listed = []
    screen.schedule.listed.connect(lambda day, at: listed.append(day))
    for _ in parts:
        qtbot.keyClick(chips, Qt.Key.Key_Right)
    assert said[-1] == parts[-1].name
    assert chips.parts()[-1].has_cursor
    chips.grab()
    qtbot.keyClick(chips, Qt.Key.Key_Return)
    assert listed == [None]
    whole = QAccessible.queryAccessibleInterface(chips)
    assert whole.childCount() == len(parts)
    assert whole.child(0).text(QAccessible.Text.Name) == parts[0].name
