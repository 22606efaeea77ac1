"""The overview of an edition: what, where and when, who says so, and how the work stands."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from comms_planner.design import SPACE_S, Tokens
from comms_planner.services import vocabulary
from comms_planner.services.edition_reach import EditionReach
from comms_planner.services.schedule.tasks import TaskRow
from comms_planner.services.workspace import EditionSheet
from comms_planner.ui.screens.editions.words import Words
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.card_page import CardPage
from comms_planner.ui.widgets.facts import Facts
from comms_planner.ui.widgets.labels import PlainLabel

SOON = 3
"""How many of the next tasks are named."""


class Overview(CardPage):
    """Two cards: the facts of an edition, and its work."""

    edited = Signal()
    dated = Signal()
    taught = Signal()
    laddered = Signal()
    reached = Signal()

    def __init__(self, tokens: Tokens, words: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens, self.words = tokens, words

    def show_sheet(
        self,
        sheet: EditionSheet,
        tasks: Sequence[TaskRow],
        reached: EditionReach | None = None,
        *,
        writable: bool,
    ) -> None:
        """Show an edition, with what it reaches where it belongs to a platform."""
        self.show_cards(
            [
                self._facts(sheet, writable),
                self._work(tasks),
                *([self._reach(reached)] if reached is not None else []),
                self._words(sheet, writable),
            ]
        )

    def _facts(self, sheet: EditionSheet, writable: bool) -> Card:
        row, words = sheet.row, self.words
        card = self._card(self.tr("At a glance"), self.tr("Edit"), self.edited.emit, writable)
        facts = Facts()
        facts.add(self.tr("Series"), words.say(row.series_name))
        if row.number:
            facts.add(self.tr("Number"), words.texts.number(row.number))
        precision = vocabulary.label(words.texts, "precision", row.precision)
        facts.add(
            self.tr("When"), words.days(row.starts, row.ends, row.precision),
            precision if row.precision != "day" else "",
        )  # fmt: skip
        facts.add(self.tr("Date"), words.status(row.date_status), words.say(sheet.date_reason))
        place = self.tr(", ").join(filter(None, map(words.say, (row.venue, row.city, row.country))))
        facts.add(self.tr("Where"), place or self.tr("Not known yet"))
        facts.add(
            self.tr("Theme"), words.say(row.theme) or self.tr("Not chosen yet"),
            words.texts.other(row.theme),
        )  # fmt: skip
        confidence = row.confidence and vocabulary.label(words.texts, "confidence", row.confidence)
        said = " · ".join(filter(None, (words.basis(row.basis), confidence)))
        before = self.tr("Before: {source}").format(source=row.source) if row.source else ""
        source = before if row.basis == "ours" else row.source
        facts.add(self.tr("Who says so"), said, source)
        if sheet.branch != "go":
            facts.add(self.tr("Branch chosen"), words.branch(sheet.branch))
        card.body.addWidget(facts)
        return card

    def _work(self, tasks: Sequence[TaskRow]) -> Card:
        card = self._card(self.tr("Work"), self.tr("Open the ladder"), self.laddered.emit, True)
        alive = [task for task in tasks if task.work_status != "cancelled"]
        if not alive:
            hint = self.tr(
                "No work is planned yet. A ladder plans it backwards from the date: choose one "
                "under “Ladder” and see every task before anything is written."
            )
            card.body.addWidget(PlainLabel(hint, "muted", wrap=True))
            return card
        opened = [t for t in alive if t.is_open]
        late = [t for t in opened if _is_late(t)]
        done = sum(t.work_status == "done" for t in alive)
        parts = [self.tr("%n tasks", None, len(alive)), self.tr("%n done", None, done)]
        if late:
            parts.append(self.tr("%n late", None, len(late)))
        card.body.addWidget(PlainLabel(" · ".join(parts), "strong"))
        ahead = [t for t in opened if not _is_late(t)][:SOON]
        facts = Facts()
        for task in [*late[:SOON], *ahead]:
            when = self.words.days(task.starts, task.ends, task.precision)
            tag = self.tr("Late") if _is_late(task) else self.words.offset(task.offset_days)
            facts.add(tag, self.words.say(task.title), when)
        card.body.addWidget(facts)
        return card

    def _reach(self, found: EditionReach) -> Card:
        """Estimated, measured and forecast apart: a forecast is never an estimate."""
        card = self._card(self.tr("Reach"), self.tr("Open in reach"), self.reached.emit, True)
        facts, row, figure = Facts(), found.row, self.words.figure
        pair = self.tr("direct {direct}, indirect {indirect}")
        facts.add(
            self.tr("Estimated"),
            pair.format(
                direct=figure(row.estimated_direct), indirect=figure(row.estimated_indirect)
            ),
        )
        measured = (row.measured_direct, row.measured_indirect)
        if row.contested:
            facts.add(self.tr("Measured"), self.tr("Several figures contest; none is chosen yet"))
        elif any(qty.value is not None for qty in measured):
            said = pair.format(direct=figure(measured[0]), indirect=figure(measured[1]))
            facts.add(self.tr("Measured"), said)
        else:
            facts.add(self.tr("Measured"), self.tr("Nothing has been counted yet"))
        for one in found.forecast:
            kind = vocabulary.word(self.words.texts, "reach", one.kind)
            facts.add(
                self.tr("Forecast, {kind}").format(kind=kind), figure(one.qty),
                self.tr(
                    "A forecast, not an estimate: the mean of the last editions, {editions}"
                ).format(
                    editions=self.words.texts.listed(
                        f"{self.words.say(name)} {figure(qty)}" for name, qty in one.of
                    )
                ),
            )  # fmt: skip
        card.body.addWidget(facts)
        return card

    def _words(self, sheet: EditionSheet, writable: bool) -> Card:
        card = self._card(
            self.tr("Notes and lessons"), self.tr("Write down lessons"), self.taught.emit, writable
        )
        facts, say = Facts(), self.words.say
        facts.add(self.tr("Notes"), say(sheet.row.note) or self.tr("None"))
        none = self.tr("None yet: the next edition inherits them")
        facts.add(self.tr("Lessons"), say(sheet.lessons) or none)
        card.body.addWidget(facts)
        return card

    def _card(self, title: str, action: str, do: object, enabled: bool) -> Card:
        card = Card(title)
        button = Button(action, self._tokens, "quiet")
        button.setEnabled(enabled)
        button.clicked.connect(do)
        card.head.addWidget(button)
        return card


def _is_late(task: TaskRow) -> bool:
    return task.late or task.infeasible


def beside(*widgets: QWidget) -> QHBoxLayout:
    """Widgets in one line, the room at the right left free."""
    row = QHBoxLayout()
    row.setSpacing(SPACE_S)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
