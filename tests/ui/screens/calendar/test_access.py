from __future__ import annotations

import datetime as dt
import gc

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from comms_planner.ui.screens.calendar.view import CalendarScreen


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
