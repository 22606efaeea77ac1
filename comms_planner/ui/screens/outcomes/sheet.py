"""The right side: an outcome in the document's words, or an indicator with all its figures."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from comms_planner.design import SPACE_M, SPACE_S, Tokens
from comms_planner.quantity import Qty
from comms_planner.services import citation, vocabulary
from comms_planner.services.outcomes import IndicatorRow, OutcomeRow
from comms_planner.services.results.judging import Band
from comms_planner.services.results.links import LinkRow
from comms_planner.services.results.register import ReasonRow
from comms_planner.ui.screens.outcomes.bullet import Bullet
from comms_planner.ui.screens.outcomes.milestones_card import MilestonesCard
from comms_planner.ui.screens.outcomes.words import HUES, PROOF, Words
from comms_planner.ui.widgets.banner import Banner
from comms_planner.ui.widgets.buttons import Button, ElidedButton, IconButton
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.card_page import CardPage
from comms_planner.ui.widgets.chip import Chip
from comms_planner.ui.widgets.facts import Facts
from comms_planner.ui.widgets.labels import PlainLabel


class Sheet(CardPage):
    """Cards about what was chosen at the left; what is asked for goes out as `asked`."""

    asked = Signal(str, object)
    """What to do ("baseline", "target", "actual", …) and the year or number it is about."""

    def __init__(
        self, tokens: Tokens, words: Words, *, writable: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tokens, self.words, self._writable = tokens, words, writable
        self.indicator: IndicatorRow | None = None
        self.outcome: OutcomeRow | None = None

    def show_outcome(self, row: OutcomeRow) -> None:
        """Show an outcome: its words, and what is to show it."""
        self.outcome, self.indicator = row, None
        words = self.words
        head = Card(words.say(row.title))
        head.head.addWidget(self._chip(words.label("shown", row.proof), PROOF.get(row.proof, "")))
        head.body.addWidget(PlainLabel(words.say(row.text), "body", wrap=True))
        where = citation.place(words.texts, row.ref)
        head.body.addWidget(PlainLabel(f"HSP/EB.1/7, {where}", "muted"))
        self._replace([head, self._showing(row), self._signs(row)])

    def show_indicator(self, row: IndicatorRow, linked: Sequence[LinkRow] = ()) -> None:
        """Show an indicator: where it stands, its figures by year, evidence, reasons."""
        self.indicator, self.outcome = row, None
        parts: list[QWidget] = [
            PlainLabel(self.words.name(row), "heading", wrap=True), self._standing(row),
            self._figures(row), self._evidence(row), self._work(linked),
            MilestonesCard(row, self.words, self._tokens, self.asked, self._writable),
        ]  # fmt: skip
        if row.reasons:
            parts.append(self._reasons(row.reasons))
        self._replace(parts)

    def _showing(self, row: OutcomeRow) -> Card:
        card = Card(self.tr("What can show it"))
        for indicator in row.showing:
            card.body.addLayout(self._line(indicator))
        if not row.showing:
            none = self.tr("No indicator can show this outcome yet; the document names none.")
            card.body.addWidget(PlainLabel(none, "muted", wrap=True))
        add = Button(self.tr("New indicator"), self._tokens, "quiet", "plus")
        add.setEnabled(self._writable)
        add.clicked.connect(lambda: self.asked.emit("indicator", row.id))
        card.head.addWidget(add)
        hint = self.tr(
            "Only figures on the level of outcome or impact show that something changed."
        )
        card.body.addWidget(PlainLabel(hint, "small", wrap=True))
        return card

    def _signs(self, row: OutcomeRow) -> Card:
        card = Card(self.tr("Signs on the way"))
        for indicator in row.signs:
            card.body.addLayout(self._line(indicator))
        hint = self.tr(
            "Outputs and out-takes say what was put out and taken up. They are good to know and"
            " prove no outcome."
        )
        card.body.addWidget(PlainLabel(hint, "small", wrap=True))
        return card

    def _line(self, row: IndicatorRow) -> QHBoxLayout:
        words, line = self.words, QHBoxLayout()
        line.setSpacing(SPACE_S)
        name = ElidedButton(words.name(row), self._tokens, "quiet")
        name.clicked.connect(lambda: self.asked.emit("open", row.id))
        status = row.standing.status
        line.addWidget(name)
        line.addStretch(1)
        line.addWidget(PlainLabel(words.label("level", row.level), "small"))
        line.addWidget(self._chip(words.label("track", status), HUES.get(status, "")))
        return line

    def _standing(self, row: IndicatorRow) -> Card:
        words, card = self.words, Card(self.tr("Where it stands"))
        status = row.standing.status
        card.head.addWidget(self._chip(words.standing(row), HUES.get(status, "")))
        if not row.proves_outcomes:
            warn = Banner(self._tokens)
            said = self.tr("This is an {level}: a sign on the way that proves no outcome.")
            warn.say("info", said.format(level=words.label("level", row.level).lower()))
            card.body.addWidget(warn)
        card.body.addWidget(Bullet(self._tokens, words, row))
        facts = Facts()
        shows = self.tr("Shows") if row.proves_outcomes else self.tr("On the way to")
        facts.add(shows, words.say(row.outcome_title))
        facts.add(self.tr("Named by"), words.basis(row))
        facts.add(self.tr("Unit"), words.unit(row), words.say(row.definition))
        if row.kind == "ratio" and (row.numerator or row.denominator):
            share = f"{words.say(row.numerator)} ÷ {words.say(row.denominator)}"
            facts.add(self.tr("Ratio"), share)
        if row.kind != "narrative":
            together = words.label("aggregation", row.aggregation)
            facts.add(self.tr("Years"), f"{together} · {words.label('direction', row.direction)}")
            facts.add(self.tr("Limits"), self._limits(row.band))
        if row.standing.missing:
            years = words.texts.listed(str(year) for year in row.standing.missing)
            said = self.tr("{years}; the sum is at least this much.").format(years=years)
            facts.add(self.tr("No actual"), said)
        card.body.addWidget(facts)
        edit = IconButton("pencil", self.tr("Edit in the results framework"), self._tokens)
        edit.clicked.connect(lambda: self.asked.emit("define", row.id))
        card.head.addWidget(edit)
        return card

    def _limits(self, band: Band) -> str:
        return self.tr("on track from {on}%, at risk from {risk}% of what should be").format(
            on=band.on_track_from, risk=band.at_risk_from
        )

    def _figures(self, row: IndicatorRow) -> Card:
        card = Card(self.tr("Baseline, targets and actuals"))
        tools = QHBoxLayout()
        tools.setSpacing(SPACE_S)
        for key, word in (
            ("baseline", self.tr("Baseline")),
            ("target", self.tr("Target")),
            ("actual", self.tr("Actual")),
        ):
            if key == "actual" or row.kind != "narrative":
                button = Button(word, self._tokens, "plain", "plus")
                button.setEnabled(self._writable)
                button.clicked.connect(lambda _=False, k=key: self.asked.emit(k, None))
                tools.addWidget(button)
        tools.addStretch(1)
        card.body.addLayout(tools)
        years = sorted({*dict(row.targets), *dict(row.actuals)})
        if row.baseline is None and not years:
            none = self.tr(
                "No figure yet, and none is made up: the document leaves baselines and targets to"
                " its addendum. Set a baseline with its year and source, then a target for each"
                " year, then what was reached."
            )
            card.body.addWidget(PlainLabel(none, "muted", wrap=True))
            return card
        card.body.addWidget(self._grid(row, years))
        for one in row.mismatches:
            warn = Banner(self._tokens)
            said = self.tr(
                "{year}: the actual says {actual}, the entries filed under it come to {entries}."
                " Correct one of them, or say in the source why they differ."
            )
            figure = self.words.figure
            warn.say(
                "warning",
                said.format(year=one.year, actual=figure(one.actual), entries=figure(one.entries)),
            )
            card.body.addWidget(warn)
        return card

    def _grid(self, row: IndicatorRow, years: Sequence[int]) -> QWidget:
        words, room = self.words, QWidget()
        grid = QGridLayout(room)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE_M)
        grid.setVerticalSpacing(SPACE_S)
        grid.setColumnStretch(3, 1)
        heads = (self.tr("Year"), self.tr("Target"), self.tr("Actual"), self.tr("Source"))
        for at, word in enumerate(heads):
            grid.addWidget(PlainLabel(word, "caption"), 0, at)
        if row.baseline is not None:
            head = self.tr("Baseline {year}").format(year=row.baseline_year or "–")
            self._cell(grid, 1, 0, head, "muted")
            self._edit(grid, 1, 2, row.baseline, "baseline", None)
            self._cell(grid, 1, 3, row.baseline_source, "small")
        targets, actuals = dict(row.targets), {one.year: one for one in row.years}
        for at, year in enumerate(years, 2):
            actual = actuals.get(year)
            locked = actual is not None and actual.locked
            mark = self.tr("{year} (approved)").format(year=year) if locked else f"{year}"
            self._cell(grid, at, 0, mark, "muted")
            if year in targets:
                self._edit(grid, at, 1, targets[year], "target", year)
            if actual is not None and actual.narrative:
                said = words.label("track", actual.judgement)
                self._button(grid, at, 2, said, "actual", year)
                self._cell(grid, at, 3, words.say(actual.narrative), "small")
            elif actual is not None:
                self._edit(grid, at, 2, actual.qty, "actual", year)
                self._cell(grid, at, 3, actual.source, "small")
        return room

    def _edit(
        self, grid: QGridLayout, at: int, column: int, qty: Qty, what: str, year: int | None
    ) -> None:
        self._button(grid, at, column, self.words.figure(qty, unit=False), what, year)

    def _button(
        self, grid: QGridLayout, at: int, column: int, said: str, what: str, year: int | None
    ) -> None:
        button = Button(said, self._tokens, "quiet")
        button.setEnabled(self._writable)
        button.clicked.connect(lambda: self.asked.emit(what, year))
        grid.addWidget(button, at, column, Qt.AlignmentFlag.AlignLeft)

    def _cell(self, grid: QGridLayout, at: int, column: int, said: str, role: str) -> None:
        grid.addWidget(PlainLabel(said, role, wrap=column == len("123")), at, column)

    def _evidence(self, row: IndicatorRow) -> Card:
        words = self.words
        card = Card(self.tr("Evidence"))
        add = Button(self.tr("File evidence"), self._tokens, "quiet", "plus")
        add.setEnabled(self._writable)
        add.clicked.connect(lambda: self.asked.emit("evidence", None))
        card.head.addWidget(add)
        for filed in row.evidence:
            line = QHBoxLayout()
            said = words.say(filed.title)
            line.addWidget(PlainLabel(f"{said} · {filed.source}", "body", wrap=True), 1)
            if filed.grade is not None:
                line.addWidget(PlainLabel(vocabulary.grade(words.texts, filed.grade), "small"))
            line.addWidget(self._chip(words.label("proof", filed.kind), "info"))
            gone = IconButton("x", self.tr("Remove evidence"), self._tokens)
            gone.setEnabled(self._writable)
            gone.clicked.connect(lambda _=False, n=filed.id: self.asked.emit("unfile", n))
            line.addWidget(gone)
            card.body.addLayout(line)
        counts = []
        if row.ledger:
            said = self.tr("{all} in the ledger, {sure} of them confirmed by others")
            counts.append(said.format(all=row.ledger, sure=row.substantiated))
        if row.surveys:
            counts.append(self.tr("surveys: {count}").format(count=row.surveys))
        if row.investments:
            counts.append(self.tr("co-investments: {count}").format(count=row.investments))
        if counts:
            card.body.addWidget(PlainLabel(words.texts.listed(counts), "muted", wrap=True))
        if not row.evidence and not counts:
            none = self.tr(
                "Nothing stands behind this yet. File a survey, a policy text, an agreement or an"
                " evaluation; what only reached people belongs to an output."
            )
            card.body.addWidget(PlainLabel(none, "muted", wrap=True))
        return card

    def _work(self, linked: Sequence[LinkRow]) -> Card:
        """The campaigns, actions and editions that are to move it."""
        card = Card(self.tr("Linked work"))
        add = Button(self.tr("Link work"), self._tokens, "quiet", "plus")
        add.setEnabled(self._writable)
        add.clicked.connect(lambda: self.asked.emit("link", None))
        card.head.addWidget(add)
        kinds = {
            "campaign": self.tr("Campaign"), "action": self.tr("Action"),
            "edition": self.tr("Edition"),
        }  # fmt: skip
        for one in linked:
            line = QHBoxLayout()
            line.addWidget(PlainLabel(self.words.say(one.title), "body", wrap=True), 1)
            line.addWidget(self._chip(kinds[one.kind], "info"))
            gone = IconButton("x", self.tr("Unlink"), self._tokens)
            gone.setEnabled(self._writable)
            gone.clicked.connect(lambda _=False, o=one: self.asked.emit("unlink", o))
            line.addWidget(gone)
            card.body.addLayout(line)
        if not linked:
            none = self.tr(
                "No work is linked yet. Linked campaigns, actions and editions show in the line of"
                " sight, with what was measured there."
            )
            card.body.addWidget(PlainLabel(none, "muted", wrap=True))
        return card

    def _reasons(self, reasons: Sequence[ReasonRow]) -> Card:
        words, card, facts = self.words, Card(self.tr("What was changed, and why")), Facts()
        said = {
            "baseline": self.tr("Baseline"), "target": self.tr("Target"),
            "actual": self.tr("Actual"), "definition": self.tr("Definition"),
        }  # fmt: skip
        for one in reasons:
            name = " ".join((said.get(one.what, one.what), str(one.year or ""))).strip()
            before = one.before_text or words.figure(one.before)
            after = one.after_text or words.figure(one.after)
            who = one.who or "–"
            facts.add(
                name,
                f"{before} → {after}",
                f"{one.reason} ({who}, {words.texts.day(one.at.date())})",
            )
        card.body.addWidget(facts)
        return card

    def _chip(self, said: str, hue: str) -> Chip:
        return Chip(said, getattr(self._tokens, hue or "neutral"))

    def _replace(self, parts: Sequence[QWidget]) -> None:
        self.show_cards(parts)
        self.verticalScrollBar().setValue(0)
