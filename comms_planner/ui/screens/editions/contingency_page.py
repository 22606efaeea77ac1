"""If things change: five ways an edition can go, each shown whole before it is chosen."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from comms_planner.bilingual import Bilingual
from comms_planner.clock import today
from comms_planner.design import SPACE_M, SPACE_S, Tokens
from comms_planner.errors import PlannerError
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import contingency, decisions, dry_runs
from comms_planner.services.schedule.contingency import OwnEffectRow
from comms_planner.services.schedule.dry_runs import DryRun
from comms_planner.services.workspace import Branch, EditionSheet, EffectKind, Precision
from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.editors.date import DayField, Days, DaysField
from comms_planner.ui.editors.form import Form
from comms_planner.ui.editors.text import BilingualField
from comms_planner.ui.move_list import Preview
from comms_planner.ui.screens.editions.own_lines import OwnLines
from comms_planner.ui.screens.editions.previews import effects_of
from comms_planner.ui.screens.editions.words import Words
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.labels import PlainLabel, set_tip
from comms_planner.ui.widgets.option import OptionCard
from comms_planner.ui.widgets.scroll_page import ScrollPage

WAYS = (
    ("go", "check", QT_TRANSLATE_NOOP("Branches", "It takes place as planned.")),
    ("virtual", "monitor", QT_TRANSLATE_NOOP("Branches", "Same day, online instead of on site.")),
    ("postpone", "clock", QT_TRANSLATE_NOOP("Branches", "Another date, now or later.")),
    ("cancel", "ban", QT_TRANSLATE_NOOP("Branches", "It is off; only lessons remain.")),
    ("crisis", "megaphone", QT_TRANSLATE_NOOP("Branches", "Something happened: hold, then speak.")),
)
COLUMNS = 3
CARD = 76
"""Height of a way, so that two lines of its sentence fit."""


class ContingencyPage(ScrollPage):
    """Choose a branch, look at all it would do, then do it as one step."""

    chosen = Signal()
    """The branch that is looked at is wanted."""
    line_wanted = Signal(str)
    line_unwanted = Signal(int)
    rule_wanted = Signal(str)
    """Trigger, decider and last day of this branch are to be laid down."""

    def __init__(
        self, tokens: Tokens, words: Words, planner: Planner, parent: QWidget | None = None
    ) -> None:
        self.form = Form(tokens, words.texts)
        super().__init__(self.form, parent)
        self.words, self._planner = words, planner
        self._edition = 0
        self._stands = "go", Bilingual()
        """The branch that was chosen, and why."""
        self.run: DryRun | None = None
        self._column = self.form.body
        self._column.setContentsMargins(0, 0, 0, SPACE_M)
        self.cards: dict[str, OptionCard] = {}
        self._group = QButtonGroup(self)
        self._column.addLayout(self._ways(tokens))
        self.on = DayField(self.tr("Decided on"), tokens, words.texts)
        self.dates = DaysField(self.tr("New dates, if they are known"), tokens, words.texts)
        self.reason = BilingualField(self.tr("Why"), words.texts.language)
        self.form.fields |= {"on": self.on, "starts": self.dates, "ends": self.dates}
        self.form.fields["reason"] = self.reason
        self._column.addLayout(self._laid_down(tokens))
        self._column.addLayout(self._fields())
        self.lines = OwnLines(tokens, words)
        self.lines.unwanted.connect(self.line_unwanted)
        self.preview = Preview(tokens, self.tr("What the branch would do"))
        self.apply = Button("", tokens, "primary", "check")
        self.apply.clicked.connect(self.chosen.emit)
        foot = QHBoxLayout()
        foot.addWidget(self.apply)
        foot.addWidget(self.preview.summary, 1)
        self._column.addLayout(foot)
        self._column.addWidget(self.preview)
        self._column.addWidget(self.lines)
        self._column.addStretch(1)
        for field in (self.on, self.dates):
            field.edited.connect(self.look)

    @property
    def branch(self) -> str:
        """The branch that is looked at."""
        return next((key for key, card in self.cards.items() if card.isChecked()), "go")

    def show_sheet(self, sheet: EditionSheet) -> None:
        """Show what can become of an edition."""
        self._stands = sheet.branch, sheet.date_reason
        if sheet.row.id != self._edition:
            self._edition = sheet.row.id
            self.on.load(today())
            self.dates.load(Days(None, None, "tbc"))
            self.reason.load(Bilingual())
            self.cards[sheet.branch].setChecked(True)
        self.form.setEnabled(not self._planner.read_only)
        own: list[OwnEffectRow] = self._planner.read(contingency.effects, sheet.row.id)
        self.lines.show_rows(own)
        self.look()

    def look_at(self, branch: str) -> None:
        """Look at what a branch would do."""
        self.cards[branch].setChecked(True)
        self.look()

    def look(self) -> None:
        """Work out what would be done; nothing is written."""
        branch, reason = self._stands
        if not self.reason.dirty:  # why it stands as it does is no reason for another branch
            self.reason.load(reason if self.branch == branch else Bilingual())
        postponed = self.branch == "postpone"
        self.dates.setVisible(postponed)
        words = self.words
        try:
            self.run = self._planner.read(
                dry_runs.dry_run, self._edition, Branch(self.branch), **self._when()
            )
        except PlannerError:
            self.run = None
        effects = self.run.effects if self.run else ()
        self.preview.show_moves(effects_of(effects, words), self._summary())
        self.rule.setText(self._rule())
        said = self.tr("Choose “{branch}”").format(branch=words.branch(self.branch))
        self.apply.setText(said.replace("&", "&&"))

    def write(self, planner: Planner) -> object:
        """Choose the branch and do all that is listed, as one step."""
        return planner.write(
            contingency.apply_branch, self._edition, Branch(self.branch),
            reason=self.reason.value(), **self._when(),
        )  # fmt: skip

    def _when(self) -> dict[str, Any]:
        on: dt.date = self.on.value()
        when: dict[str, Any] = {"on": on}
        days = self.dates.value()
        if self.branch == "postpone" and days.first is not None:
            when |= {"starts": days.first, "ends": days.last}
            when["precision"] = Precision(days.precision)
        return when

    def _summary(self) -> str:
        run = self.run
        if run is None or not run.effects:
            return self.tr("Nothing drops, moves or comes.")
        said: tuple[tuple[EffectKind, Callable[[int], str]], ...] = (
            (EffectKind.DROP, lambda n: self.tr("%n drop", None, n)),
            (EffectKind.MOVE, lambda n: self.tr("%n move", None, n)),
            (EffectKind.ADD, lambda n: self.tr("%n come", None, n)),
        )
        parts = [say(len(run.of(kind))) for kind, say in said if run.of(kind)]
        return " · ".join(parts)

    def _ways(self, tokens: Tokens) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(SPACE_S)
        for number, (key, icon, sentence) in enumerate(WAYS):
            card = OptionCard(
                tokens, icon, self.words.branch(key),
                QCoreApplication.translate("Branches", sentence),
            )  # fmt: skip
            card.setFixedHeight(CARD)
            self._group.addButton(card)
            card.clicked.connect(self.look)
            self.cards[key] = card
            grid.addWidget(card, number // COLUMNS, number % COLUMNS)
        self.cards["go"].setChecked(True)
        self.more = Button(self.tr("Add a line of your own"), tokens, "quiet", "plus")
        set_tip(
            self.more,
            self.tr("Beside what every branch does, say what this edition drops, moves or adds."),
        )
        self.more.clicked.connect(lambda: self.line_wanted.emit(self.branch))
        grid.addWidget(self.more, len(WAYS) // COLUMNS, len(WAYS) % COLUMNS)
        return grid

    def _laid_down(self, tokens: Tokens) -> QHBoxLayout:
        """What sets the branch off, who decides and until when, and the way to change it."""
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        self.rule = PlainLabel("", "muted", wrap=True)
        self.lay_down = Button(self.tr("Lay down"), tokens, "quiet", "pencil")
        set_tip(
            self.lay_down, self.tr("Say what sets this branch off, who decides and until when.")
        )
        self.lay_down.clicked.connect(lambda: self.rule_wanted.emit(self.branch))
        row.addWidget(self.rule, 1)
        row.addWidget(self.lay_down, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _rule(self) -> str:
        """What is laid down for the branch that is looked at."""
        words, found = self.words, self._planner.read(contingency.branch_rules, self._edition)
        rule = next((one for one in found if one.branch == self.branch), None)
        latest = self._planner.read(decisions.latest, self._edition, Branch(self.branch)).day
        until = rule.decide_by if rule else None
        said = []
        if rule and rule.trigger:
            said.append(self.tr("Trigger: {text}").format(text=words.say(rule.trigger)))
        if rule and rule.decides:
            said.append(self.tr("Decides: {name}").format(name=words.say(rule.decides)))
        day = until or latest
        if day is not None:
            text = self.tr("Last day: {day}") if until else self.tr("Last day, reckoned: {day}")
            said.append(text.format(day=words.texts.day(day)))
        return " · ".join(said) or self.tr("Nothing is laid down for this branch yet.")

    def _fields(self) -> QVBoxLayout:
        outer = QVBoxLayout()
        outer.setSpacing(SPACE_S)
        row = QHBoxLayout()
        row.setSpacing(SPACE_M)
        row.addWidget(self.on, 1, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.reason, 2)
        outer.addLayout(row)
        outer.addWidget(self.dates)
        hint = self.tr("This is a rehearsal: nothing is written until you choose the branch.")
        outer.addWidget(PlainLabel(hint, "small", wrap=True))
        return outer
