"""The actions of one cell as a model: it tells the view only what changed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)

from comms_planner.services.actions import ActionRow
from comms_planner.ui.widgets.labels import tip

Index = QModelIndex | QPersistentModelIndex
MIME = "application/x-comms-planner-actions"
ROW = Qt.ItemDataRole.UserRole
"""The role under which the model gives the whole row."""


class CardModel(QAbstractListModel):
    """The rows of one cell, in order; a drop on it is told, not done."""

    dropped = Signal(tuple, int)
    """Actions (ids) were dropped before the row with this number."""
    more_wanted = Signal()
    """The view came to the last of the rows that are read, and there are more."""

    def __init__(
        self,
        describe: Callable[[ActionRow], str],
        title: Callable[[ActionRow], str],
        parent: QObject | None = None,
    ) -> None:
        """Take how a row is read out, and what its editor starts with."""
        super().__init__(parent)
        self._describe, self._title = describe, title
        self._rows: list[ActionRow] = []
        self._count = self._asked = 0

    @property
    def rows(self) -> Sequence[ActionRow]:
        """The rows in the order shown."""
        return self._rows

    def row_of(self, action_id: int) -> int:
        """Where an action is shown, -1 if it is not."""
        return next((n for n, row in enumerate(self._rows) if row.id == action_id), -1)

    def show(self, rows: Sequence[ActionRow], count: int = 0) -> None:
        """Show other rows; selection and open editor stay with the rows they belong to.

        `count` is how many there are in all.
        """
        self._count, self._asked = count, 0
        wanted = {row.id for row in rows}
        for n in range(len(self._rows) - 1, -1, -1):
            if self._rows[n].id not in wanted:
                self.beginRemoveRows(QModelIndex(), n, n)
                del self._rows[n]
                self.endRemoveRows()
        known = len(self._rows)
        if [row.id for row in rows[:known]] == [row.id for row in self._rows]:
            self._append(rows[known:])
        for n, row in enumerate(rows):
            self._bring(n, row)
        for n, row in enumerate(rows):
            if self._rows[n] != row:
                self._rows[n] = row
                self.dataChanged.emit(self.index(n), self.index(n))

    def _append(self, rows: Sequence[ActionRow]) -> None:
        """Add rows at the end in one go."""
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def canFetchMore(self, parent: Index) -> bool:
        """Whether there are rows that have not been read, and nobody has asked for them yet."""
        return self._asked < len(self._rows) < self._count

    def fetchMore(self, parent: Index) -> None:
        """Ask for more, once this turn of the view is over: reading tells it of new rows."""
        self._asked = len(self._rows)
        QTimer.singleShot(0, self, self.more_wanted.emit)

    def _bring(self, place: int, row: ActionRow) -> None:
        """Have this row at this place, moving or inserting it."""
        if place < len(self._rows) and self._rows[place].id == row.id:
            return
        at = next((n for n in range(place, len(self._rows)) if self._rows[n].id == row.id), -1)
        if at < 0:
            self.beginInsertRows(QModelIndex(), place, place)
            self._rows.insert(place, row)
            self.endInsertRows()
        else:
            self.beginMoveRows(QModelIndex(), at, at, QModelIndex(), place)
            self._rows.insert(place, self._rows.pop(at))
            self.endMoveRows()

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        """How many actions the cell shows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself, its title to edit, and what is read out for it."""
        row = self._rows[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._title(row)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._describe(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip(self._describe(row))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cards can be chosen, edited and dragged; drops fall between them."""
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsEditable
            | Qt.ItemFlag.ItemIsDragEnabled
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def supportedDropActions(self) -> Qt.DropAction:
        """A drop moves."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """What may be dropped here."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The ids of the dragged actions, top to bottom."""
        data = QMimeData()
        chosen = sorted({index.row() for index in indexes})
        ids = ",".join(str(self._rows[n].id) for n in chosen)
        data.setData(MIME, QByteArray(ids.encode()))
        data.setText("\n".join(self._title(self._rows[n]) for n in chosen))
        return data

    def dropMimeData(
        self, data: QMimeData, action: Qt.DropAction, row: int, column: int, parent: Index
    ) -> bool:
        """Tell that actions were dropped; the plan moves them and comes back with new rows."""
        ids = ids_of(data)
        if not ids or action != Qt.DropAction.MoveAction:
            return False
        self.dropped.emit(ids, len(self._rows) if row < 0 else row)
        return True


def ids_of(data: QMimeData) -> tuple[int, ...]:
    """The actions that are being dragged; none for anything else."""
    if not data.hasFormat(MIME):
        return ()
    parts = bytes(data.data(MIME).data()).decode("ascii", "replace").split(",")
    return tuple(int(part) for part in parts if part.isdigit())
