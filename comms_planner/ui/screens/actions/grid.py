"""The table of all actions: painted rows, edited in place, many chosen at once."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable, Sequence
from typing import Any

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLineEdit,
    QStyleOptionViewItem,
    QWidget,
)

from comms_planner.collecting import forget
from comms_planner.design import Tokens
from comms_planner.layouts.arrangement import Head
from comms_planner.services.action_lines import ActionLine
from comms_planner.ui.face_table import FaceTable, FaceView
from comms_planner.ui.faces import FaceColumn, FaceDelegate
from comms_planner.ui.screens.actions.columns import Item, Spec
from comms_planner.ui.tables import Index
from comms_planner.ui.widgets.choice_box import ChoiceBox
from comms_planner.ui.widgets.date_picker import DatePicker

HEIGHT = 38
FEW = 500
"""So many rows that are chosen are counted one by one."""
Options = Callable[[str], Sequence[tuple[str, str]]]
"""What a field can be given, as (value, word) pairs."""


class GridTable(FaceTable[Item]):
    """Rows that are arranged elsewhere; other rows come in at once, without comparing."""

    written = Signal(int, str, str)
    """An action's field was given another value in place."""
    sorted_by = Signal(int, bool)

    def __init__(self, columns: Sequence[FaceColumn[Item]], specs: Sequence[Spec]) -> None:
        super().__init__(columns, key_of)
        self.specs = tuple(specs)
        self._where: dict[Hashable, int] = {}

    def show(self, rows: Sequence[Item]) -> None:
        """Show other rows."""
        self.take(list(rows))

    def take(self, rows: list[Item], touched: Sequence[int] | None = None) -> bool:
        """Show other rows, a list that is left to this table; whether views begin anew.

        They do not where it is the list of before, with other rows where it was `touched`.
        """
        if touched is not None and rows is self._rows:
            if touched:
                last = self.index(touched[-1], len(self.columns) - 1)
                self.dataChanged.emit(self.index(touched[0], 0), last)
            return False
        forget(self._where)
        self._where = {}
        self.beginResetModel()
        before, self._rows = self._rows, rows
        self.endResetModel()
        if before is not rows:
            forget(before)
        return True

    def row_of(self, key: Hashable) -> int:
        """Where the row with this key is shown, -1 if it is not."""
        return self.places().get(key, -1)

    def places(self) -> dict[Hashable, int]:
        """Where each row stands, by its key."""
        if not self._where:
            self._where = {
                row.id if isinstance(row, ActionLine) else key_of(row): at
                for at, row in enumerate(self._rows)
            }
        return self._where

    @property
    def has_heads(self) -> bool:
        """Whether the rows are put together in groups."""
        return bool(self._rows) and isinstance(self._rows[0], Head)

    def set_columns(self, columns: Sequence[FaceColumn[Item]], specs: Sequence[Spec]) -> None:
        """Show other columns."""
        self.beginResetModel()
        self.columns = self.faces = tuple(columns)
        self.specs = tuple(specs)
        self.endResetModel()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Ask for the rows in another order."""
        self.sorted_by.emit(column, order == Qt.SortOrder.DescendingOrder)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Heads are neither chosen nor edited."""
        if isinstance(self._rows[index.row()], Head):
            return Qt.ItemFlag.ItemIsEnabled
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.specs[index.column()].field:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Send what was typed; the row comes back by itself."""
        row = self._rows[index.row()]
        if isinstance(row, Head):
            return False
        self.written.emit(row.id, self.specs[index.column()].field, str(value))
        return True


class GridDelegate(FaceDelegate):
    """Gives each column the editor that suits it."""

    def __init__(self, tokens: Tokens, view: GridView, options: Options) -> None:
        super().__init__(tokens, view, lambda row: isinstance(row, Head))
        self._view, self._options = view, options

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """A line, a list or a day."""
        spec = self._view.grid.specs[index.column()]
        if spec.field == "title":
            line = QLineEdit(parent)
            line.setAccessibleName(spec.title)
            return line
        if spec.field in ("starts", "ends"):
            day = DatePicker(self._tokens, form=self._view.day_form, parent=parent)
            day.setAccessibleName(spec.title)
            return day
        box = ChoiceBox(self._tokens, self._options(spec.field), parent=parent)
        box.setAccessibleName(spec.title)
        box.chosen.connect(lambda _: self._finish(box))
        return box

    def _finish(self, box: ChoiceBox) -> None:
        self.commitData.emit(box)
        self.closeEditor.emit(box)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Show what is there."""
        row = self._view.grid.rows[index.row()]
        spec = self._view.grid.specs[index.column()]
        if isinstance(row, Head):
            return
        if isinstance(editor, DatePicker):
            said = getattr(row, spec.field)
            editor.set_day(dt.date.fromisoformat(said)) if said else editor.clear()
            editor.selectAll()
        elif isinstance(editor, QLineEdit):
            editor.setText(spec.text(row))
            editor.selectAll()
        elif isinstance(editor, ChoiceBox):
            editor.set_current(value_of(row, spec.field))

    def setModelData(self, editor: QWidget, model: Any, index: Index) -> None:
        """Send it where it differs from what was there."""
        row = self._view.grid.rows[index.row()]
        spec = self._view.grid.specs[index.column()]
        if isinstance(row, Head):
            return
        if isinstance(editor, DatePicker):
            words = editor.text().strip()
            before, now = (
                getattr(row, spec.field),
                (
                    editor.day.isoformat()
                    if editor.readable
                    else words  # which is refused, or nothing
                ),
            )
        elif isinstance(editor, QLineEdit):
            before, now = spec.text(row), editor.text().strip()
        elif isinstance(editor, ChoiceBox):
            before, now = value_of(row, spec.field), str(editor.current or "")
        else:
            return
        if now != before:
            model.setData(index, now)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """The editor takes the cell, and room enough for its words."""
        rect: Any = option.rect
        if isinstance(editor, ChoiceBox):
            rect = rect.adjusted(0, 0, max(0, editor.sizeHint().width() - rect.width()), 0)
        editor.setGeometry(rect)


class GridView(FaceView):
    """F2 or a double click edits a cell, Enter opens the action, Ctrl+A chooses all."""

    chosen_changed = Signal()

    def __init__(
        self, grid: GridTable, tokens: Tokens, name: str, options: Options, day_form: str
    ) -> None:
        """`options` says what a field can be given, `day_form` how a day is written there."""
        super().__init__(grid, tokens, name, HEIGHT, lambda r: isinstance(r, Head), many=True)
        self.grid, self.day_form = grid, day_form
        self.doubleClicked.disconnect()
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.DoubleClicked | triggers.EditKeyPressed)
        self.face_delegate = GridDelegate(tokens, self, options)
        self.setItemDelegate(self.face_delegate)
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())

    @property
    def chosen_ids(self) -> tuple[int, ...]:
        """The actions that are chosen, in the order shown."""
        return tuple(row.id for row in self.chosen_rows)

    @property
    def chosen_count(self) -> int:
        """How many actions are chosen, told by the stretches alone where they are very many."""
        parts = self.selectionModel().selection().toList()
        many = sum(part.bottom() - part.top() + 1 for part in parts)
        return many if many > FEW and not self.grid.has_heads else len(self.chosen_ids)

    def show_rows(self, rows: list[Item], touched: Sequence[int] | None = None) -> None:
        """Show other rows, keeping what was chosen where it is still there."""
        kept, at = set(self.chosen_ids), self.currentIndex()
        key, column = self.current_key, max(0, at.column())
        if not self.grid.take(rows, touched) or (key is None and not kept):
            return
        place = self.grid.row_of(key) if key is not None else -1
        if place >= 0:
            self.selectionModel().setCurrentIndex(
                self.grid.index(place, column), self.selectionModel().SelectionFlag.NoUpdate
            )
        if 0 < len(kept) <= 2000:
            places = self.grid.places()
            self._choose(sorted(places[number] for number in kept if number in places))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter that ends the typing in a cell opens nothing."""
        if self.state() != QAbstractItemView.State.EditingState:
            super().keyPressEvent(event)

    def _choose(self, places: Sequence[int]) -> None:
        flags = self.selectionModel().SelectionFlag
        for place in places:
            index: QModelIndex = self.grid.index(place, 0)
            self.selectionModel().select(index, flags.Select | flags.Rows)


def key_of(row: Item) -> Any:
    """What tells rows and heads apart."""
    return f"head:{row.key}" if isinstance(row, Head) else row.id


def value_of(row: ActionLine, field: str) -> str:
    """What a field of a row holds, as `batches.change` takes it."""
    if field in ("owner_id", "campaign_id"):
        number = getattr(row, field)
        return str(number) if number else ""
    return str(getattr(row, field.removesuffix("_status")))
