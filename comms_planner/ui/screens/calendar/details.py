"""The details of one entry: what, when, how firm, who says so, and where to go from here."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from comms_planner.design import SPACE_M, SPACE_S, Hue, Tokens
from comms_planner.services import vocabulary
from comms_planner.services.month import Entry
from comms_planner.text import Texts
from comms_planner.ui.screens.calendar.looks import is_overdue
from comms_planner.ui.screens.calendar.popover import Popover
from comms_planner.ui.screens.calendar.schedule import today
from comms_planner.ui.screens.calendar.words import Words
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.chip import Chip
from comms_planner.ui.widgets.flow import FlowLayout
from comms_planner.ui.widgets.labels import PlainLabel

WIDTH = 340


class DetailsPopover(Popover):
    """Shows one entry; says when somebody wants to go on with it elsewhere."""

    followed = Signal()
    """The place where the entry is kept is wanted."""
    deleted = Signal()

    def __init__(self, parent: QWidget, tokens: Tokens, texts: Texts, entry: Entry) -> None:
        self._words = Words(texts)
        super().__init__(parent, tokens, self._words.title(entry), WIDTH)
        overdue = is_overdue(entry, today())
        chips = QWidget()
        flow = FlowLayout(chips, SPACE_S)
        flow.addWidget(Chip(self._words.kind(entry), self._hue(entry, tokens)))
        if entry.status:
            said = self._words.status(entry, overdue=overdue)
            hue = tokens.danger if overdue else tokens.status(entry.status)
            flow.addWidget(Chip(said, hue, dot=True))
        self.body.addWidget(chips)
        facts = QGridLayout()
        facts.setHorizontalSpacing(SPACE_M)
        facts.setVerticalSpacing(SPACE_S)
        facts.setColumnStretch(1, 1)
        for row, (name, said) in enumerate(self._facts(entry, texts)):
            facts.addWidget(PlainLabel(name, "muted"), row, 0, Qt.AlignmentFlag.AlignTop)
            facts.addWidget(PlainLabel(said, wrap=True), row, 1)
        self.body.addLayout(facts)
        self._buttons(entry, tokens)

    def _facts(self, entry: Entry, texts: Texts) -> list[tuple[str, str]]:
        facts = [(self.tr("When"), self._words.dates(entry))]
        if entry.precision != "day":
            known = vocabulary.label(texts, "precision", entry.precision)
            facts.append((self.tr("Precision"), known))
        elif entry.first == entry.last:
            facts[0] = (self.tr("When"), self._words.day(entry.first))
        facts.append((self.tr("Source"), vocabulary.label(texts, "basis", entry.basis)))
        if entry.owner:
            facts.append((self.tr("Owner"), texts.say(entry.owner)))
        if not entry.movable:
            facts.append((self.tr("Moves"), self.tr("No: a rule or its source gives the date.")))
        return facts

    def _buttons(self, entry: Entry, tokens: Tokens) -> None:
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        if entry.kind == "action":
            follow = Button(self.tr("Open in action plan"), tokens, "primary")
        elif entry.key.startswith("edition:") and entry.kind == "edition":
            follow = Button(self.tr("Open in platforms & reach"), tokens, "primary")
        else:
            return
        follow.clicked.connect(self._follow)
        row.addWidget(follow)
        row.addStretch(1)
        if entry.kind == "action":
            delete = Button(self.tr("Delete…"), tokens, "danger")
            delete.clicked.connect(self._delete)
            row.addWidget(delete)
        self.body.addSpacing(SPACE_S)
        self.body.addLayout(row)

    def _follow(self) -> None:
        self.close()
        self.followed.emit()

    def _delete(self) -> None:
        self.close()
        self.deleted.emit()

    @staticmethod
    def _hue(entry: Entry, tokens: Tokens) -> Hue:
        if entry.kind == "action":
            return tokens.pillar(entry.pillar)
        return tokens.info if entry.kind == "edition" else tokens.neutral
