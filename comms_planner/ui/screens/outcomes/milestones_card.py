"""The milestones of an indicator: due on a day, with a benchmark that figures are held against."""

from __future__ import annotations

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QHBoxLayout

from comms_planner.clock import today
from comms_planner.design import Tokens
from comms_planner.services import vocabulary
from comms_planner.services.outcomes import IndicatorRow
from comms_planner.services.results.register import MilestoneRow
from comms_planner.services.results.tracking import short
from comms_planner.ui.screens.outcomes.words import Words
from comms_planner.ui.widgets.buttons import Button, ElidedButton
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.chip import Chip
from comms_planner.ui.widgets.labels import PlainLabel


class MilestonesCard(Card):
    """Lists them by day; a click on one, or on the button, asks for its form."""

    def __init__(
        self,
        row: IndicatorRow,
        words: Words,
        tokens: Tokens,
        asked: SignalInstance,
        writable: bool,
    ) -> None:
        super().__init__(self.tr("Milestones"))
        self._words, self._tokens, self._asked, self._writable = words, tokens, asked, writable
        add = Button(self.tr("Add milestone"), tokens, "quiet", "plus")
        add.setEnabled(writable)
        add.clicked.connect(lambda: asked.emit("milestone", None))
        self.head.addWidget(add)
        for stone in row.milestones:
            self._show(stone)
        if not row.milestones:
            none = self.tr(
                "No milestone yet: a key stage, an event or a benchmark on the way (R.7(d))."
            )
            self.body.addWidget(PlainLabel(none, "muted", wrap=True))

    def _show(self, stone: MilestoneRow) -> None:
        """Add one with its day and its state, and its benchmark on a line below."""
        words, line = self._words, QHBoxLayout()
        name = ElidedButton(words.say(stone.name), self._tokens, "quiet")
        name.setEnabled(self._writable)
        name.clicked.connect(lambda: self._asked.emit("milestone", stone.id))
        word, hue = self._states()[stone.state(today())]
        line.addWidget(name)
        line.addStretch(1)
        line.addWidget(PlainLabel(words.texts.day(stone.due_on), "small"))
        line.addWidget(Chip(word, getattr(self._tokens, hue)))
        self.body.addLayout(line)
        if stone.benchmark is not None:
            self.body.addWidget(PlainLabel(self._benchmark(stone), "small", wrap=True))

    def _states(self) -> dict[str, tuple[str, str]]:
        return {
            "reached": (self.tr("Reached"), "success"),
            "reached late": (self.tr("Reached late"), "warning"),
            "met": (self.tr("Reached by the figures"), "success"),
            "late": (self.tr("Late"), "danger"),
            "to come": (self.tr("To come"), "neutral"),
        }

    def _benchmark(self, stone: MilestoneRow) -> str:
        """The benchmark, and what the figures of the years up to its own come to."""
        quantity, wanted = self._words.texts.quantity, stone.benchmark
        assert wanted is not None, "only a benchmark is told"
        if stone.so_far is None or stone.so_far.value is None:
            said = self.tr("Benchmark {figure}; no figure for it yet")
            return said.format(figure=quantity(short(wanted), unit=True))
        return self.tr("Benchmark {figure}; figures up to {year}: {so_far}, {verdict}").format(
            figure=quantity(short(wanted), unit=True),
            year=stone.due_on.year,
            so_far=quantity(short(stone.so_far), unit=True),
            verdict=vocabulary.word(self._words.texts, "track", stone.verdict)
            if stone.verdict
            else "–",
        )
