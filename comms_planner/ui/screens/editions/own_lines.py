"""An edition's own lines of plan B, beside what every branch does by itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from comms_planner.design import SPACE_S, Tokens
from comms_planner.services import vocabulary
from comms_planner.services.schedule.contingency import OwnEffectRow
from comms_planner.ui.screens.editions.words import Words
from comms_planner.ui.widgets.buttons import IconButton
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.chip import Chip
from comms_planner.ui.widgets.labels import ElidedLabel, PlainLabel


class OwnLines(Card):
    """The lines, each with a cross; hidden where there are none."""

    unwanted = Signal(int)

    def __init__(self, tokens: Tokens, words: Words, parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        self._tokens, self.words = tokens, words
        self.body.addWidget(PlainLabel(self.tr("Your own lines"), "strong"))
        self._room: QWidget | None = None

    def show_rows(self, rows: Sequence[OwnEffectRow]) -> None:
        """Show other lines."""
        if self._room is not None:
            self._room.hide()
            self._room.deleteLater()
        self._room = room = QWidget()
        column = QVBoxLayout(room)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        for row in rows:
            column.addLayout(self._line(row))
        self.body.addWidget(room)
        self.setVisible(bool(rows))

    def _line(self, row: OwnEffectRow) -> QHBoxLayout:
        texts = self.words.texts
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(Chip(self.words.branch(row.branch), self._tokens.neutral))
        line.addWidget(Chip(vocabulary.label(texts, "effect", row.kind), self._tokens.info))
        line.addWidget(ElidedLabel(self.words.say(row.title)), 1)
        if row.offset_days is not None:
            if row.kind == "add":
                said = self.words.offset(row.offset_days)
            elif row.offset_days < 0:
                said = self.tr("%n days earlier", None, -row.offset_days)
            else:
                said = self.tr("%n days later", None, row.offset_days)
            line.addWidget(PlainLabel(said, "small"))
        cross = IconButton("x", self.tr("Remove"), self._tokens)
        cross.clicked.connect(lambda: self.unwanted.emit(row.id))
        line.addWidget(cross)
        return line
