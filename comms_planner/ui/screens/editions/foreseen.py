"""An occurrence that nobody has entered yet: what its rule says, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from comms_planner.design import SPACE_M, Tokens
from comms_planner.services.workspace import LineRow
from comms_planner.ui.screens.editions.overview import beside
from comms_planner.ui.screens.editions.words import Words
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.facts import Facts
from comms_planner.ui.widgets.labels import PlainLabel


class Foreseen(QWidget):
    """Enter it as an edition, or say that this one differs from the rule."""

    entered = Signal()
    differs = Signal()
    restored = Signal()

    def __init__(self, tokens: Tokens, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = words
        self.enter = Button(self.tr("Enter it as an edition"), tokens, "primary", "plus")
        self.enter.clicked.connect(self.entered)
        self.differ = Button(self.tr("This one differs…"), tokens, "plain", "pencil")
        self.differ.clicked.connect(self.differs)
        self.restore = Button(self.tr("Follow the rule again"), tokens, "plain", "rotate-ccw")
        self.restore.clicked.connect(self.restored)
        self._card: Card | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(SPACE_M)
        self._column.addLayout(beside(self.enter, self.differ, self.restore))
        self._column.addStretch(1)

    def show_line(self, line: LineRow, *, writable: bool) -> None:
        """Show an occurrence."""
        if self._card is not None:
            self._card.hide()
            self._card.deleteLater()
        self._card = card = Card(self.tr("Foreseen by rule"))
        card.body.addWidget(PlainLabel(self._story(line), "muted", wrap=True))
        facts, words = Facts(), self.words
        facts.add(self.tr("Series"), words.say(line.series_name))
        facts.add(self.tr("When"), words.days(line.starts, line.ends, line.precision))
        if line.rule_day and line.exception:
            facts.add(self.tr("By the rule"), words.texts.day(line.rule_day))
            facts.add(self.tr("Instead"), words.status(line.date_status), words.say(line.reason))
        facts.add(self.tr("Who says so"), words.basis(line.basis))
        card.body.addWidget(facts)
        self._column.insertWidget(0, card)
        self.enter.setEnabled(writable and not line.exception)
        self.differ.setVisible(line.rule_day is not None)
        self.differ.setEnabled(writable)
        self.restore.setVisible(bool(line.exception))
        self.restore.setEnabled(writable)

    def _story(self, line: LineRow) -> str:
        if line.exception:
            return self.tr(
                "This occurrence differs from its rule; the others of the series do not."
            )
        if line.rule_day is not None:
            return self.tr(
                "The rule of the platform gives this day, but nobody has entered the edition yet. "
                "Enter it to plan its work, or say that this one is moved, postponed or cancelled."
            )
        return self.tr(
            "The rule of the platform gives the year only. The day of the last edition says "
            "nothing about this one: enter it with its date to be confirmed."
        )
