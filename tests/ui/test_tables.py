"""A table tells its view only what changed."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from comms_planner.ui.tables import Column, RowTable


@dataclass(frozen=True)
class Thing:
    id: int
    name: str
    size: int = 0


@pytest.fixture
def table(qtbot: QtBot) -> RowTable[Thing]:
    made: RowTable[Thing] = RowTable(
        [Column("Name", lambda t: t.name), Column("Size", lambda t: str(t.size), lambda t: t.size)],
        lambda t: t.id,
    )
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    made.show([Thing(1, "a", 9), Thing(2, "b", 10), Thing(3, "c", 1)])
    return made


def names(table: RowTable[Thing]) -> list[str]:
    return [table.index(n, 0).data() for n in range(table.rowCount())]


def test_only_a_changed_row_is_told(table: RowTable[Thing], qtbot: QtBot) -> None:
    told: list[int] = []
    table.dataChanged.connect(lambda first, last: told.append(first.row()))
    table.show([Thing(1, "a", 9), Thing(2, "B", 10), Thing(3, "c", 1)])
    assert told == [1]
    assert names(table) == ["a", "B", "c"]


@pytest.mark.parametrize(
    "rows",
    [
        [Thing(1, "a"), Thing(9, "new"), Thing(2, "b"), Thing(3, "c")],
        [Thing(1, "a"), Thing(3, "c")],
        [Thing(3, "c"), Thing(2, "b"), Thing(1, "a")],
        [],
        [Thing(7, "x"), Thing(8, "y")],
    ],
)
def test_rows_come_and_go(table: RowTable[Thing], rows: list[Thing]) -> None:
    table.show(rows)
    assert names(table) == [row.name for row in rows]


def test_a_selection_stays_with_its_row(table: RowTable[Thing], qtbot: QtBot) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(table)
    view.selectionModel().select(
        table.index(2, 0), QItemSelectionModel.SelectionFlag.ClearAndSelect
    )
    table.show([Thing(5, "first"), Thing(1, "a", 9), Thing(2, "b", 10), Thing(3, "c", 1)])
    assert [i.row() for i in view.selectedIndexes()] == [3]


def test_a_row_that_is_moved_stays_chosen(table: RowTable[Thing], qtbot: QtBot) -> None:
    view = QTableView()
    qtbot.addWidget(view)
    view.setModel(table)
    view.setCurrentIndex(table.index(2, 0))
    table.show([Thing(1, "a", 9), Thing(3, "C", 1), Thing(2, "b", 10)])
    assert names(table) == ["a", "C", "b"]
    assert view.currentIndex().row() == 1
    assert [i.row() for i in view.selectedIndexes()] == [1]


def test_sorting_goes_by_the_value_and_holds_for_new_rows(table: RowTable[Thing]) -> None:
    table.sort(1, Qt.SortOrder.DescendingOrder)
    assert names(table) == ["b", "a", "c"]
    table.show([Thing(1, "a", 9), Thing(2, "b", 10), Thing(4, "d", 100)])
    assert names(table) == ["d", "b", "a"]


def test_a_tip_is_escaped(table: RowTable[Thing]) -> None:
    table.show([Thing(1, "<img src=x>")])
    assert "<img" not in table.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)


def test_a_row_is_found_by_its_key(table: RowTable[Thing]) -> None:
    assert (table.row_of(3), table.row_of(99)) == (2, -1)
