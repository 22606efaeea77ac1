"""The overview of a campaign: what it is to achieve, whom it is tied to, what it costs."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from comms_planner.design import SPACE_M, Tokens
from comms_planner.quantity import Number
from comms_planner.services import vocabulary
from comms_planner.services.campaign_page import CampaignSheet
from comms_planner.services.promises import PromiseRow
from comms_planner.ui.screens.campaigns.tiles import Tiles
from comms_planner.ui.screens.campaigns.words import Words
from comms_planner.ui.widgets.banner import Banner
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.facts import Facts
from comms_planner.ui.widgets.labels import PlainLabel
from comms_planner.ui.widgets.list_row import ListRow
from comms_planner.ui.widgets.scroll_page import ScrollPage

WIDE = 980
"""From this width on cards stand in two columns."""


class Overview(ScrollPage):
    """How far a campaign is, and below it cards with its facts."""

    edited = Signal()
    taught = Signal()
    promise_opened = Signal(object)

    def __init__(self, tokens: Tokens, words: Words, parent: QWidget | None = None) -> None:
        room = QWidget()
        super().__init__(room, parent)
        self._tokens, self.words = tokens, words
        self.tiles = Tiles(tokens, words)
        column = QVBoxLayout(room)
        column.setContentsMargins(0, 0, 0, SPACE_M)
        column.setSpacing(SPACE_M)
        column.addWidget(self.tiles)
        self._cards = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._cards.setSpacing(SPACE_M)
        self._sides = QVBoxLayout(), QVBoxLayout()
        for side in self._sides:
            side.setSpacing(SPACE_M)
            self._cards.addLayout(side, 1)
        column.addLayout(self._cards)
        column.addStretch(1)
        self._parts: list[QWidget] = []

    def show_sheet(self, sheet: CampaignSheet, *, writable: bool) -> None:
        """Show a campaign."""
        for part in self._parts:
            part.hide()
            part.deleteLater()
        self.tiles.show_sheet(sheet)
        left = (self._aim(sheet, writable), self._promised(sheet))
        right = (self._with_whom(sheet), self._money(sheet), self._lessons(sheet, writable))
        self._parts = [*left, *right]
        for side, cards in zip(self._sides, (left, right), strict=True):
            while side.count():
                side.takeAt(0)
            for card in cards:
                side.addWidget(card)
            side.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put cards side by side where there is room."""
        super().resizeEvent(event)
        wide = self.viewport().width() >= WIDE
        directions = QBoxLayout.Direction
        self._cards.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    def _promised(self, sheet: CampaignSheet) -> Card:
        """The document's promises that its actions serve."""
        card = Card(self.tr("Commitments it serves"))
        if not sheet.promises:
            none = self.tr(
                "None yet. Choose for each action the commitments of the document that it serves:"
                " what is delivered then counts in the action plan."
            )
            card.body.addWidget(PlainLabel(none, "muted", wrap=True))
        card.body.setSpacing(0)
        for promise in sheet.promises:
            card.body.addWidget(self._promise(promise))
        return card

    def _promise(self, promise: PromiseRow) -> ListRow:
        words, tokens, clause = self.words, self._tokens, promise.clause
        cell = f"{words.say(promise.flagship_name)} × {words.say(promise.pillar_name)}"
        done = words.delivered(clause)
        row = ListRow(
            tokens, words.say(clause.text), " · ".join(filter(None, (done, cell))),
            hue=tokens.pillar(promise.pillar),
            chip=vocabulary.label(words.texts, "commitment", clause.state),
            chip_hue=tokens.success if promise.is_kept else tokens.info,
        )  # fmt: skip
        row.clicked.connect(lambda: self.promise_opened.emit(promise.cell_id))
        return row

    def _aim(self, sheet: CampaignSheet, writable: bool) -> Card:
        row, words = sheet.row, self.words
        card = self._card(self.tr("What it is to achieve"), self.tr("Edit"), self.edited, writable)
        if row.vague:
            question = Banner(self._tokens)
            action = self.tr("Sharpen it") if writable else ""
            question.say("warning", words.prompt(), action, self.edited.emit)
            card.body.addWidget(question)
        facts = Facts()
        for name, text in (
            (self.tr("Objective"), row.objective),
            (self.tr("Target"), row.target),
            (self.tr("Theme"), row.theme),
            (self.tr("Audiences"), row.audiences),
        ):
            facts.add(name, words.say(text) or self.tr("Not given yet"), words.texts.other(text))
        facts.add(self.tr("Period"), words.period(row))
        card.body.addWidget(facts)
        return card

    def _with_whom(self, sheet: CampaignSheet) -> Card:
        row, words = sheet.row, self.words
        card, facts = Card(self.tr("With whom and where")), Facts()
        none, join = self.tr("None yet"), words.texts.listed
        facts.add(self.tr("Lead"), words.say(row.lead) or self.tr("Nobody yet"))
        names = [words.say(name) for name in sheet.flagships]
        facts.add(self.tr("Flagship programmes"), join(names) or none)
        held = [
            f"{words.say(e.name)} ({words.texts.span(e.starts, e.ends, e.precision)})"
            for e in sheet.editions
        ]
        facts.add(self.tr("Editions"), "\n".join(held) or none)
        facts.add(self.tr("Partners"), join([words.say(p.name) for p in sheet.partners]) or none)
        card.body.addWidget(facts)
        return card

    def _money(self, sheet: CampaignSheet) -> Card:
        row, words = sheet.row, self.words
        card, facts = Card(self.tr("Budget")), Facts()
        facts.add(self.tr("Budget"), words.money(row.budget, row.currency), row.funding)
        facts.add(self.tr("Planned in actions"), words.sums(sheet.cost_planned))
        facts.add(self.tr("Spent in actions"), words.sums(sheet.cost_actual))
        planned = sheet.cost_planned.get(row.currency, 0)
        if row.budget is not None:
            left: Number = row.budget - planned
            said = words.money(left if left >= 0 else -left, row.currency)
            over = self.tr("{sum} more than the budget is planned").format(sum=said)
            facts.add(self.tr("Not planned yet"), said if left >= 0 else over)
        card.body.addWidget(facts)
        if len({row.currency, *sheet.cost_planned, *sheet.cost_actual}) > 1:
            hint = self.tr("Sums in different currencies stand side by side and are not added up.")
            card.body.addWidget(PlainLabel(hint, "small", wrap=True))
        return card

    def _lessons(self, sheet: CampaignSheet, writable: bool) -> Card:
        card = self._card(self.tr("Lessons"), self.tr("Write down lessons"), self.taught, writable)
        said = self.words.say(sheet.row.lessons)
        none = self.tr("None yet: the next campaign inherits them.")
        card.body.addWidget(PlainLabel(said or none, "body" if said else "muted", wrap=True))
        return card

    def _card(self, title: str, action: str, signal: object, enabled: bool) -> Card:
        card = Card(title)
        button = Button(action, self._tokens, "quiet")
        button.setEnabled(enabled)
        button.clicked.connect(signal)
        card.head.addWidget(button)
        return card
