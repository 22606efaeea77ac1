"""One occurrence: its estimates, and the figures measured there, of which one is chosen."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from comms_planner.design import SPACE_S, Hue, Tokens
from comms_planner.services.measurements import MeasurementRow
from comms_planner.services.reach import OccurrenceRow
from comms_planner.ui.screens.reach.sheets import Sheet, selectable
from comms_planner.ui.screens.reach.words import Words, link
from comms_planner.ui.widgets.buttons import Button, IconButton
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.chip import Chip
from comms_planner.ui.widgets.labels import PlainLabel

Standing = Callable[[MeasurementRow], tuple[str, str]]


class OccurrenceDetails(Sheet):
    """Shows an occurrence; what a person asks for goes out as signals."""

    chosen = Signal(object)
    edited = Signal(object)
    followed = Signal(str)

    def __init__(
        self,
        tokens: Tokens,
        words: Words,
        row: OccurrenceRow,
        standing: Standing,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tokens, words, parent)
        self.row = row
        self.cards: dict[int, MeasurementCard] = {}
        self._head(row)
        self._estimates(row)
        self.section(self.tr("Measured here"))
        if not row.measurements:
            self.column.addWidget(PlainLabel(self.tr("Nothing has been counted yet."), "muted"))
        for measurement in row.measurements:
            card = MeasurementCard(tokens, words, measurement, standing(measurement))
            card.chosen.connect(self.chosen)
            card.edited.connect(self.edited)
            card.followed.connect(self.followed)
            self.cards[measurement.id] = card
            self.column.addWidget(card)
        self.column.addStretch(1)

    def _head(self, row: OccurrenceRow) -> None:
        tokens = self.tokens
        chips: list[tuple[str, Hue]] = [(self.words.texts.say(row.platform_name), tokens.neutral)]
        if row.projected:
            chips.append((self.tr("Foreseen by rule"), tokens.info))
        if row.cancelled:
            chips.append((self.tr("Cancelled, not counted"), tokens.danger))
        self.chips(*chips)
        self.line(self.tr("When"), self.words.days(row))
        if row.projected:
            self.remark(
                self.tr(
                    "The platform's rule foresees it; nobody has entered it yet. Its date is no "
                    "better known than the rule."
                ),
                "info",
            )
        if row.contested:
            self.remark(
                self.tr(
                    "Several figures stand side by side and none is chosen, so none is used. "
                    "Choose one; the others stay beside it."
                )
            )

    def _estimates(self, row: OccurrenceRow) -> None:
        self.section(self.tr("Estimated"))
        self.line(self.tr("Direct"), self.words.figure(row.estimated_direct))
        self.line(self.tr("Indirect"), self.words.figure(row.estimated_indirect))


class MeasurementCard(Card):
    """One figure with what it counts and where it comes from."""

    chosen = Signal(object)
    edited = Signal(object)
    followed = Signal(str)

    def __init__(
        self, tokens: Tokens, words: Words, row: MeasurementRow, standing: tuple[str, str]
    ) -> None:
        super().__init__()
        self.row = row
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(PlainLabel(words.counted(row.qty), "heading"))
        head.addWidget(PlainLabel(words.kind(row.kind), "small"))
        head.addStretch(1)
        head.addWidget(Chip(standing[0], getattr(tokens, standing[1])))
        self.body.addLayout(head)
        self.body.addWidget(selectable(words.texts.say(row.definition)))
        if row.note:
            self.body.addWidget(selectable(words.texts.say(row.note), "small"))
        self.body.addWidget(selectable(row.source, "small"))
        self.body.addLayout(self._actions(tokens, row))

    def _actions(self, tokens: Tokens, row: MeasurementRow) -> QHBoxLayout:
        actions = QHBoxLayout()
        actions.setSpacing(SPACE_S)
        self.choose = Button(self.tr("Use this figure"), tokens, "plain", "circle-check")
        self.choose.clicked.connect(lambda: self.chosen.emit(row))
        self.choose.setVisible(row.counts_people and not row.reported)
        edit = IconButton("pencil", self.tr("Edit"), tokens)
        edit.clicked.connect(lambda: self.edited.emit(row))
        actions.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeft)
        actions.addStretch(1)
        if link(row.source):
            follow = IconButton("external-link", self.tr("Open the source"), tokens)
            follow.clicked.connect(lambda: self.followed.emit(row.source))
            actions.addWidget(follow)
        actions.addWidget(edit)
        return actions
