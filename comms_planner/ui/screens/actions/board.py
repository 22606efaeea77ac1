"""The board: a column for each state, cards that go from one to another."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QVBoxLayout, QWidget

from comms_planner.design import SPACE_L, SPACE_M, SPACE_S, Tokens
from comms_planner.layouts.arrangement import heads
from comms_planner.services.action_lines import ActionLine
from comms_planner.ui.face_table import FaceTable, FaceView
from comms_planner.ui.faces import Chip, Face, column
from comms_planner.ui.screens.actions.words import Words
from comms_planner.ui.tables import Index
from comms_planner.ui.widgets.labels import PlainLabel
from comms_planner.ui.widgets.mirror import BY_WORDS

MIME = "application/x-comms-planner-action-ids"
CARD = 106
WRAPPED = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
FIELDS = {"work": "work_status", "approval": "approval_status", "date": "date_status"}
"""What a board can have columns of, and the field a card is given there."""


class CardTable(FaceTable[ActionLine]):
    """The cards of one column; they can be carried away."""

    def show(self, rows: Sequence[ActionLine]) -> None:
        """Show other cards."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Cards are chosen and carried."""
        flags = Qt.ItemFlag
        return flags.ItemIsEnabled | flags.ItemIsSelectable | flags.ItemIsDragEnabled

    def mimeData(self, indexes: Sequence[Any]) -> QMimeData:
        """The numbers of the cards that are carried."""
        ids = sorted({self._rows[index.row()].id for index in indexes})
        data = QMimeData()
        data.setData(MIME, json.dumps(ids).encode())
        return data


class CardView(FaceView):
    """One column of cards; Ctrl+Left and Ctrl+Right carry the chosen ones to a neighbour."""

    dropped = Signal(object)
    carried = Signal(int)

    def __init__(self, table: CardTable, tokens: Tokens, name: str) -> None:
        super().__init__(table, tokens, name, CARD, many=True)
        self.horizontalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDropIndicatorShown(False)
        self._muted = tokens.muted
        self.setAccessibleDescription(self._hint)

    @property
    def _hint(self) -> str:
        return self.tr("Drag an action here, or choose it and press Ctrl+← or Ctrl+→.")

    def paintEvent(self, event: QPaintEvent) -> None:
        """Say in an empty column how cards come into it."""
        super().paintEvent(event)
        if self.table.rowCount():
            return
        with QPainter(self.viewport()) as painter:
            painter.setPen(QColor(self._muted))
            room = self.viewport().rect().adjusted(SPACE_M, SPACE_L, -SPACE_M, 0)
            painter.setLayoutDirection(BY_WORDS)
            painter.drawText(room, WRAPPED, self._hint)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take cards."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Take cards anywhere in the column."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Say which cards came."""
        if event.mimeData().hasFormat(MIME):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(tuple(json.loads(bytes(event.mimeData().data(MIME).data()))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The keyboard's way to carry."""
        ctrl = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if ctrl and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.carried.emit(-1 if event.key() == Qt.Key.Key_Left else 1)
        else:
            super().keyPressEvent(event)


class Board(QWidget):
    """Columns side by side; `moved` names cards and the column they came to."""

    moved = Signal(object, str)
    opened = Signal(object)
    chosen_changed = Signal()

    def __init__(self, tokens: Tokens, words: Words) -> None:
        super().__init__()
        self._tokens, self.words = tokens, words
        self.by = ""
        self.columns: dict[str, CardView] = {}
        self._heads: dict[str, PlainLabel] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(SPACE_M)

    def show_rows(self, by: str, keys: Sequence[str], rows: Sequence[Any]) -> None:
        """Show rows that are put together by a field, each group under its column."""
        if by != self.by:
            self._build(by, keys)
        parts = {head.key: rows[at + 1 : at + 1 + head.count] for at, head in heads(rows)}
        for key, view in self.columns.items():
            kept = view.current_key
            view.table.show(parts.get(key, ()))
            if kept is not None:
                view.select_key(kept)
            count = self.words.texts.number(len(parts.get(key, ())))
            self._heads[key].setText(f"{self.words.label(by, key)} · {count}")

    @property
    def chosen_ids(self) -> tuple[int, ...]:
        """The cards chosen in the column with the keyboard, or in any."""
        views = sorted(self.columns.values(), key=lambda view: not view.hasFocus())
        return next((ids for view in views if (ids := _ids(view))), ())

    def select(self, number: int) -> bool:
        """Bring a card into view; whether it is there."""
        for view in self.columns.values():
            if view.select_key(number):
                view.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def _build(self, by: str, keys: Sequence[str]) -> None:
        self.by = by
        while (item := self._row.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        self.columns, self._heads = {}, {}
        for key in keys:
            name = self.words.label(by, key)
            columns = [column(name, self._face, 1, 120)]
            view = CardView(CardTable(columns, lambda row: row.id), self._tokens, name)
            view.opened.connect(self.opened)
            view.dropped.connect(lambda ids, key=key: self._move(ids, key))
            view.carried.connect(lambda way, key=key: self._carry(key, way))
            view.selectionModel().selectionChanged.connect(lambda *_: self.chosen_changed.emit())
            head = PlainLabel(name, "strong")
            room = QWidget()
            stack = QVBoxLayout(room)
            stack.setContentsMargins(0, 0, 0, 0)
            stack.setSpacing(SPACE_S)
            stack.addWidget(head)
            stack.addWidget(view, 1)
            self._row.addWidget(room, 1)
            self.columns[key], self._heads[key] = view, head

    def _move(self, ids: Sequence[int], key: str) -> None:
        here = {row.id for row in self.columns[key].table.rows}
        come = tuple(number for number in ids if number not in here)
        if come:
            self.moved.emit(come, key)

    def _carry(self, key: str, way: int) -> None:
        keys = list(self.columns)
        to, ids = keys.index(key) + way, _ids(self.columns[key])
        if 0 <= to < len(keys) and ids:
            self.moved.emit(ids, keys[to])
            self.columns[keys[to]].setFocus(Qt.FocusReason.OtherFocusReason)

    def _face(self, row: ActionLine) -> Face:
        words = self.words
        chips = []
        if row.pillar:
            chips.append(Chip(words.label("pillar", row.pillar), "neutral"))
        if words.is_late(row):
            chips.append(Chip(words.late(), "danger"))
        lines = (
            (words.title(row), "strong"),
            (words.owner(row), "small"),
            (words.days(row), "small"),
        )
        return Face(lines, tuple(chips), wrap=2)


def _ids(view: CardView) -> tuple[int, ...]:
    return tuple(row.id for row in view.chosen_rows)
