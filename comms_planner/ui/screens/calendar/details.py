"""The details of one entry: what, when, how firm, who says so, and what can be done with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from comms_planner.design import SPACE_M, SPACE_S, Hue, Tokens
from comms_planner.services import vocabulary
from comms_planner.services.month import Entry
from comms_planner.text import Texts
from comms_planner.ui.screens.calendar import moves, retiring, ticking
from comms_planner.ui.screens.calendar.details_words import clock, embargo, rule
from comms_planner.ui.screens.calendar.looks import is_overdue
from comms_planner.ui.screens.calendar.popover import Popover
from comms_planner.ui.screens.calendar.words import Words
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.chip import Chip
from comms_planner.ui.widgets.flow import FlowLayout
from comms_planner.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from comms_planner.services.schedule.facts import FactsRow
    from comms_planner.ui.screens.calendar.schedule import Schedule

WIDTH = 380
MOST_LINKS = 6
"""Lines for each side; the editions have the whole list."""


class DetailsPopover(Popover):
    """Shows one entry; says when somebody wants to go on with it."""

    followed = Signal()
    """The place where the entry is kept is wanted."""
    edited = Signal()
    """Its title, days or time are to be changed."""
    differed = Signal()
    """One of a series is to differ from its rule."""
    repeated = Signal()
    """The rule by which it comes again is to be changed."""
    ticked = Signal()
    """It is done, or still to be done after all."""
    deleted = Signal()
    retired = Signal()
    """Its series is to end."""

    def __init__(
        self,
        parent: QWidget,
        tokens: Tokens,
        texts: Texts,
        entry: Entry,
        schedule: Schedule,
        facts: FactsRow,
        *,
        read_only: bool = False,
    ) -> None:
        self._words, self._schedule, self._known = Words(texts), schedule, facts
        super().__init__(parent, tokens, self._words.title(entry), WIDTH)
        overdue = is_overdue(entry, schedule.today)
        chips = QWidget()
        flow = FlowLayout(chips, SPACE_S)
        flow.addWidget(Chip(self._words.kind(entry), self._hue(entry, tokens)))
        status = self._words.status(entry, overdue=overdue)
        if status:
            hue = tokens.danger if overdue else tokens.status(entry.status)
            flow.addWidget(Chip(status, hue, dot=True))
        if entry.exception and entry.exception != entry.status:
            said = vocabulary.became(texts, entry)
            flow.addWidget(Chip(said, tokens.warning, dot=True))
        self.body.addWidget(chips)
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(1, 1)
        for row, (name, said) in enumerate(self._facts(entry, texts)):
            grid.addWidget(PlainLabel(name, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(PlainLabel(said, wrap=True), row, 1)
        self.body.addLayout(grid)
        self._buttons(entry, tokens, read_only)

    def _facts(self, entry: Entry, texts: Texts) -> Iterator[tuple[str, str]]:
        words, known = self._words, self._known
        exact = entry.is_dated and entry.first == entry.last
        yield self.tr("When"), words.day(entry.first) if exact else words.dates(entry)
        if entry.start_time is not None:
            yield self.tr("Time"), words.time(entry)
        if len(known.clocks) > 1:
            yield self.tr("On other clocks"), "\n".join(clock(at, texts) for at in known.clocks)
        yield self.tr("Precision"), vocabulary.label(texts, "precision", entry.precision)
        if entry.exception or entry.reason:
            yield self.tr("Differs"), words.exception(entry)
        if known.rrule and known.begins:
            yield self.tr("Comes again"), rule(known, texts)
        basis = [vocabulary.label(texts, "basis", entry.basis)]
        if known.confidence:
            basis.append(vocabulary.label(texts, "confidence", known.confidence))
        yield self.tr("Who says so"), " · ".join(basis)
        if known.source:
            yield self.tr("Source"), known.source
        if entry.owner:
            yield self.tr("Owner"), texts.say(entry.owner)
        if known.people:
            yield self.tr("Who appears"), texts.listed(texts.say(name) for name in known.people)
        for name, said in (
            (self.tr("Waits for"), self._links(entry, waiting=True, texts=texts)),
            (self.tr("What waits for it"), self._links(entry, waiting=False, texts=texts)),
        ):
            if said:
                yield name, said
        for row in known.embargoes:
            yield self.tr("Embargo"), embargo(row, texts)
        clashes = [row.notice.say(texts) for row in self._schedule.clashes.of(entry.key)]
        if clashes:
            yield self.tr("Clashes"), _listed(clashes)
        if not entry.movable:
            yield self.tr("Moves"), self.tr("No: a rule or its source gives the date.")

    def _links(self, entry: Entry, *, waiting: bool, texts: Texts) -> str:
        """A line for each action on the one side or the other, with the days between."""
        lines = []
        for row in self._known.links:
            if (row.action_id == entry.id) == waiting:
                title = texts.say(row.after if waiting else row.action)
                if row.lag_days:
                    days = texts.number(row.lag_days)
                    title = self.tr("{title} · days between: {days}").format(title=title, days=days)
                lines.append(title)
        return _listed([*lines[:MOST_LINKS], *(["…"] if len(lines) > MOST_LINKS else [])])

    def _buttons(self, entry: Entry, tokens: Tokens, read_only: bool) -> None:
        row = QWidget()
        flow = FlowLayout(row, SPACE_S)
        is_action, owner = entry.kind == "action", moves.owner_of(entry)
        edition = entry.key.startswith("edition:") and entry.kind == "edition"
        offered = (
            (is_action, self.tr("Edit…"), "primary", self.edited),
            (moves.can_differ(entry), self.tr("Change this one…"), "plain", self.differed),
            (is_action or owner == "observance", self.tr("Rule…"), "plain", self.repeated),
            (retiring.can_retire(entry), retiring.word(), "plain", self.retired),
        )
        for is_meant, words, kind, signal in offered:
            if is_meant and not read_only:
                self._button(flow, Button(words, tokens, kind), signal)
        if moves.can_tick(entry) and not read_only:
            self._button(flow, Button(ticking.word(entry, self._words.texts), tokens), self.ticked)
        if is_action:
            self._button(flow, Button(self.tr("Open in action plan"), tokens), self.followed)
        elif edition:
            follow = Button(self.tr("Open in platforms & reach"), tokens, "primary")
            self._button(flow, follow, self.followed)
        if is_action and not read_only:
            self._button(flow, Button(self.tr("Delete…"), tokens, "danger"), self.deleted)
        if flow.count():
            self.body.addSpacing(SPACE_S)
            self.body.addWidget(row)

    def _button(self, flow: FlowLayout, button: Button, signal: object) -> None:
        def go() -> None:
            self.close()
            signal.emit()  # type: ignore[attr-defined]  # a bound signal has no type of its own

        button.clicked.connect(go)
        flow.addWidget(button)

    @staticmethod
    def _hue(entry: Entry, tokens: Tokens) -> Hue:
        if entry.kind == "action":
            return tokens.pillar(entry.pillar)
        return tokens.info if entry.kind == "edition" else tokens.neutral


def _listed(lines: list[str]) -> str:
    """A line each; with a mark where there are several, since long ones are broken."""
    return "\n".join(f"• {line}" for line in lines) if len(lines) > 1 else "".join(lines)
