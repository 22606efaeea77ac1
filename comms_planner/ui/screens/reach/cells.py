"""Cells of text that can be changed many at once, each change with a way back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QBrush, QColor

from comms_planner.design import Tokens
from comms_planner.ui.widgets.labels import tip

Place = tuple[int, int]
"""A row and a column."""
Index = QModelIndex | QPersistentModelIndex


class Step(NamedTuple):
    """One change: what stood in the cells, and what stands there now."""

    before: Mapping[Place, str]
    after: Mapping[Place, str]


class Cells(QAbstractTableModel):
    """Rows of text under headings; a cell may carry the fault that was found in it."""

    edited = Signal()

    def __init__(self, headings: Sequence[str], rows: int, tokens: Tokens) -> None:
        super().__init__()
        self._headings, self._least, self._tokens = tuple(headings), rows, tokens
        self._rows: list[list[str]] = []
        self._faults: dict[Place, str] = {}
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self.fill(())

    def fill(
        self, rows: Sequence[Sequence[str]], faults: Mapping[Place, str] | None = None
    ) -> None:
        """Begin anew with these rows, some of their cells faulty; there is no way back."""
        self.beginResetModel()
        self._rows = [list(row) for row in rows]
        self._faults = dict(faults or {})
        self._done, self._undone = [], []
        self.endResetModel()

    def filled(self) -> list[list[str]]:
        """What stands in the sheet, the empty rows at its end left out."""
        rows = [[cell.strip() for cell in row] for row in self._rows]
        while rows and not any(rows[-1]):
            rows.pop()
        return rows

    def text(self, row: int, column: int) -> str:
        """What stands in a cell."""
        return self._rows[row][column] if row < len(self._rows) else ""

    def fault(self, row: int, column: int) -> str:
        """What is wrong with a cell, if anything."""
        return self._faults.get((row, column), "")

    def change(self, cells: Mapping[Place, str]) -> None:
        """Put texts into cells, as one step that can be taken back."""
        before = {at: self.text(*at) for at in cells}
        after = {at: text for at, text in cells.items() if text != before[at]}
        if after:
            self._done.append(Step({at: before[at] for at in after}, after))
            self._undone.clear()
            self._put(after)

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether there is a change to make again."""
        return bool(self._undone)

    def undo(self) -> None:
        """Take the last change back."""
        if self._done:
            step = self._done.pop()
            self._undone.append(step)
            self._put(step.before)

    def redo(self) -> None:
        """Make the change again that was taken back."""
        if self._undone:
            step = self._undone.pop()
            self._done.append(step)
            self._put(step.after)

    def _put(self, cells: Mapping[Place, str]) -> None:
        needed = max(row for row, _ in cells) + 1
        shown = self.rowCount()
        more = self._count(needed) - shown
        if more > 0:
            self.beginInsertRows(QModelIndex(), shown, shown + more - 1)
        width = len(self._headings)
        self._rows += [[""] * width for _ in range(needed - len(self._rows))]
        for (row, column), text in cells.items():
            self._rows[row][column] = text
            self._faults.pop((row, column), None)
        if more > 0:
            self.endInsertRows()
        rows, columns = [row for row, _ in cells], [column for _, column in cells]
        first, last = self.index(min(rows), min(columns)), self.index(max(rows), max(columns))
        self.dataChanged.emit(first, last)
        self.edited.emit()

    def _count(self, filled: int) -> int:
        """So many rows are shown: the least, or one more than are filled."""
        return max(self._least, filled + 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many rows can be typed into."""
        return 0 if parent.isValid() else self._count(len(self._rows))

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """How many headings there are."""
        return 0 if parent.isValid() else len(self._headings)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell can be chosen and typed into."""
        on = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return on | Qt.ItemFlag.ItemIsEditable

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Headings across, numbers down."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return self._headings[section] if orientation is Qt.Orientation.Horizontal else section + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, and how a faulty one looks and what it says."""
        row, column = index.row(), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.text(row, column)
        fault = self._faults.get((row, column))
        if fault is None:
            return None
        hue = self._tokens.danger
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(fault)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            return fault
        if role == Qt.ItemDataRole.BackgroundRole:
            return QBrush(QColor(hue.tint))
        return QBrush(QColor(hue.text)) if role == Qt.ItemDataRole.ForegroundRole else None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Take what was typed into a cell."""
        if role != Qt.ItemDataRole.EditRole:
            return False
        self.change({(index.row(), index.column()): str(value)})
        return True
