"""Rows for Qt's lists and tables: shows what is given, tells the view only what changed."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from comms_planner.ui.widgets.labels import tip
from comms_planner.ui.widgets.mirror import kept

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Column(Generic[Row]):
    """One column: its heading, what it says of a row, and perhaps a key to sort by."""

    title: str
    text: Callable[[Row], str]
    sort: Callable[[Row], Any] | None = None
    right: bool = False


class RowTable(QAbstractTableModel, Generic[Row]):
    """A flat model over rows that are told apart by `key`."""

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        key: Callable[[Row], Hashable],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns, self._key = tuple(columns), key
        self._rows: list[Row] = []
        self._order: tuple[int, bool] | None = None

    @property
    def rows(self) -> Sequence[Row]:
        """The rows in the order shown."""
        return self._rows

    def show(self, rows: Sequence[Row]) -> None:
        """Show other rows; what stays keeps its place, selection and open editor."""
        new = self._sorted(rows)
        old_keys, new_keys = [*map(self._key, self._rows)], [*map(self._key, new)]
        head = _common(old_keys, new_keys)
        tail = _common(old_keys[head:][::-1], new_keys[head:][::-1])
        gone, come = len(old_keys) - head - tail, len(new_keys) - head - tail
        if gone == come > 0 and self._rearrange(head, new[head : head + come]):
            gone = come = 0
        if gone:
            self.beginRemoveRows(QModelIndex(), head, head + gone - 1)
            del self._rows[head : head + gone]
            self.endRemoveRows()
        if come:
            self.beginInsertRows(QModelIndex(), head, head + come - 1)
            self._rows[head:head] = new[head : head + come]
            self.endInsertRows()
        changed = [n for n, row in enumerate(new) if self._rows[n] != row]
        self._rows = new
        for n in changed:
            self.dataChanged.emit(self.index(n, 0), self.index(n, len(self.columns) - 1))

    def _rearrange(self, head: int, new: Sequence[Row]) -> bool:
        """Put the rows from `head` on into another order; whether they are the same ones."""
        was = [self._key(row) for row in self._rows[head : head + len(new)]]
        places = {self._key(row): head + n for n, row in enumerate(new)}
        if len(places) != len(was) or places.keys() != set(was):
            return False
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        after = [
            self.index(places[was[at.row() - head]], at.column())
            if head <= at.row() < head + len(was) else at
            for at in before
        ]  # fmt: skip
        self._rows[head : head + len(new)] = new
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()
        return True

    def key_of(self, row: Row) -> Hashable:
        """What tells a row apart."""
        return self._key(row)

    def row_of(self, key: Hashable) -> int:
        """Where the row with this key is shown, -1 if it is not."""
        return next((n for n, row in enumerate(self._rows) if self._key(row) == key), -1)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Order the rows by a column, in Python: a proxy model is hundreds of times slower."""
        self._order = (column, order == Qt.SortOrder.DescendingOrder)
        self.beginResetModel()
        self._rows = self._sorted(self._rows)
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:
        """How many columns there are."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What a cell says, shows as a tip and how it is aligned."""
        column = self.columns[index.column()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return column.text(self._rows[index.row()])
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(column.text(self._rows[index.row()]))
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if column.right else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The headings."""
        if orientation == Qt.Orientation.Horizontal and section < len(self.columns):
            if role == Qt.ItemDataRole.DisplayRole:
                return kept(self.columns[section].title)
            if role == Qt.ItemDataRole.TextAlignmentRole:
                right = self.columns[section].right
                side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def _sorted(self, rows: Sequence[Row]) -> list[Row]:
        if self._order is None:
            return list(rows)
        column = self.columns[self._order[0]]
        return sorted(rows, key=column.sort or column.text, reverse=self._order[1])


def _common(one: Sequence[Hashable], other: Sequence[Hashable]) -> int:
    """How many leading keys two sequences share."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
