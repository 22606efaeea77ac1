"""Forms for the figures of an indicator: baseline, target, actual, or what happened in words."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QLineEdit

from comms_planner.clock import today
from comms_planner.errors import Invalid
from comms_planner.quantity import Figure, Qty
from comms_planner.services import arguments
from comms_planner.services.outcomes import IndicatorRow
from comms_planner.services.planner import Planner
from comms_planner.services.reach import PEOPLE, ReachKind
from comms_planner.services.results import figures, measured
from comms_planner.services.results.figures import FigureKind, Track
from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.context import Context
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.deed import DeedForm
from comms_planner.ui.editors.text import BilingualField, TextField
from comms_planner.ui.screens.outcomes.words import Words
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.labels import PlainLabel

NOT_A_YEAR = QT_TRANSLATE_NOOP("Errors", "Write the year as four digits, such as 2022.")
TYPE_FIGURE = QT_TRANSLATE_NOOP("Errors", "Type the figure, or n/a with the reason below.")


def year_in(field: TextField, name: str) -> int | None:
    """The year that was typed, None where nothing was."""
    said = field.value()
    if not said:
        return None
    if not (said.isdecimal() and len(said) == len("2022")):
        raise Invalid(name, NOT_A_YEAR)
    return int(said)


def figure_in(field: TextField, reason: TextField | None = None) -> Figure:
    """The figure as it was typed, with the reason for n/a from the field below."""
    said = field.value()
    if not said:
        raise Invalid("qty", TYPE_FIGURE)
    read = arguments.read(Figure, said, "qty")
    if reason is not None and read.value is None:
        read = Qty(None, read.relation, read.unit, reason.value())
    return Figure(read)


class FigureForm(DeedForm):
    """Sets the baseline, a target or an actual; asks for a reason where one stands already."""

    def __init__(
        self, context: Context, words: Words, row: IndicatorRow, what: str, year: int | None
    ) -> None:
        super().__init__(context.tokens, context.texts)
        self.row, self.what, self._who = row, what, context.preferences.user_name
        self.body.addWidget(PlainLabel(words.name(row), "strong", wrap=True))
        hints = {
            "baseline": self.tr("Where it stood, with the year and the source; or n/a and why."),
            "target": self.tr("What it should show in a year. An estimate of reach is no target."),
            "actual": self.tr("What it did show in a year, and where the figure comes from."),
        }
        self.body.addWidget(PlainLabel(hints[what], "muted", wrap=True))
        self.year = self.add("year", TextField(self.tr("Year")))
        self.ratio = row.kind == "ratio" and what == "actual"
        if self.ratio:
            said = words.say(row.numerator) or self.tr("Numerator")
            self.numerator = self.add("numerator", TextField(said))
            said = words.say(row.denominator) or self.tr("Denominator")
            self.denominator = self.add("denominator", TextField(said))
        label = self.tr("Figure in {unit}").format(unit=words.unit(row))
        if self.ratio:
            label = self.tr("Or the share itself, in {unit}").format(unit=words.unit(row))
        self.qty = self.add("qty", TextField(label))
        self.fields["value"] = self.fields["unit"] = self.qty
        line = self.qty.control
        if isinstance(line, QLineEdit):
            line.setPlaceholderText(self.tr("12, 12+, about 12, n/a"))
        self.why_not = self.add("why_not", TextField(self.tr("If n/a: why")))
        if what != "target":
            self.source = self.add("source", TextField(self.tr("Source")))
        self.reason = self.add("reason", TextField(self.tr("Reason, if a figure stood here"), 2))
        self._cleared = False
        self._taken: ReachKind | None = None
        if what == "actual" and row.unit == PEOPLE and not row.proves_outcomes:
            self._offer_measured(context)
        if self._stands(year):
            away = Button(self.tr("Remove this figure"), context.tokens, "danger", "trash-2")
            away.clicked.connect(self._clear)
            self.body.addWidget(away)
        self.body.addStretch(1)
        self._load(year)

    @property
    def said(self) -> str:
        """What was done."""
        return {
            "baseline": self.tr("Baseline set."), "target": self.tr("Target set."),
            "actual": self.tr("Actual figure set."),
        }[self.what]  # fmt: skip

    def write(self, planner: Planner) -> object:
        """Send it as one command."""
        year, reason = year_in(self.year, "year"), self.reason.value()
        why: dict[str, Any] = {"reason": reason, "who": self._who}
        if self._taken is not None:
            kind_of_reach, self._taken = self._taken, None
            if year is None:
                raise Invalid("year", NOT_A_YEAR)
            return planner.write(measured.take_measured, self.row.id, year, kind_of_reach, **why)
        if self._cleared:
            self._cleared = False
            kind = FigureKind(self.what)
            return planner.write(
                figures.clear_figure, self.row.id, kind, reason, year=year, who=self._who
            )
        if self.what == "baseline":
            qty = figure_in(self.qty, self.why_not)
            return planner.write(
                figures.set_baseline, self.row.id, qty, year=year, source=self.source.value(),
                **why,
            )  # fmt: skip
        if year is None:
            raise Invalid("year", NOT_A_YEAR)
        if self.what == "target":
            qty = figure_in(self.qty, self.why_not)
            return planner.write(figures.set_target, self.row.id, year, qty, **why)
        if self.ratio and (self.numerator.value() or self.denominator.value()):
            part = arguments.read(Figure | None, self.numerator.value() or None, "numerator")
            whole = arguments.read(Figure | None, self.denominator.value() or None, "denominator")
            return planner.write(
                figures.set_actual, self.row.id, year, numerator=part, denominator=whole,
                source=self.source.value(), **why,
            )  # fmt: skip
        return planner.write(
            figures.set_actual, self.row.id, year, figure_in(self.qty, self.why_not),
            source=self.source.value(), **why,
        )  # fmt: skip

    def _stands(self, year: int | None) -> bool:
        """Whether there is a figure to take away."""
        if self.what == "baseline":
            return self.row.baseline is not None
        return year in dict(self.row.targets if self.what == "target" else self.row.actuals)

    def _offer_measured(self, context: Context) -> None:
        """What was measured at the editions of the year can be taken as it stands."""
        for kind, word in (
            (ReachKind.DIRECT, self.tr("Take direct reach as measured")),
            (ReachKind.INDIRECT, self.tr("Take indirect reach as measured")),
        ):
            button = Button(word, context.tokens, "plain", "chart-column")
            button.clicked.connect(lambda _=False, k=kind: self.take(k))
            self.body.addWidget(button)

    def take(self, kind: ReachKind) -> None:
        """Keep what was measured in the year that is typed, gross and with its qualifier."""
        self._taken = kind
        self.submitted.emit()

    def _clear(self) -> None:
        self._cleared = True
        self.submitted.emit()

    def _load(self, year: int | None) -> None:
        row = self.row
        if self.what == "baseline":
            self.year.load(str(row.baseline_year or ""))
            self.source.load(row.baseline_source)
            self._load_figure(row.baseline)
            return
        self.year.load(str(year or self._next()))
        if self.what == "target":
            self._load_figure(dict(row.targets).get(year or 0))
            return
        actual = next((one for one in row.years if one.year == year), None)
        if actual is None:
            return
        self.source.load(actual.source)
        if self.ratio and actual.denominator is not None:
            self.numerator.load(self.texts.number(actual.numerator or 0))
            self.denominator.load(self.texts.number(actual.denominator))
        else:
            self._load_figure(actual.qty)

    def _load_figure(self, qty: Qty | None) -> None:
        if qty is not None:
            self.qty.load(self.texts.quantity(qty))
            self.why_not.load(qty.reason)

    def _next(self) -> int:
        """The year after the last that has such a figure, or this one."""
        years = dict(self.row.targets if self.what == "target" else self.row.actuals)
        return max(years) + 1 if years else today().year


class StoryForm(DeedForm):
    """Tells in words what a narrative indicator showed in a year, with a judgement."""

    def __init__(self, context: Context, words: Words, row: IndicatorRow, year: int | None) -> None:
        super().__init__(context.tokens, context.texts)
        self.row, self._who = row, context.preferences.user_name
        self.body.addWidget(PlainLabel(words.name(row), "strong", wrap=True))
        self.year = self.add("year", TextField(self.tr("Year")))
        self.story = self.add(
            "narrative", BilingualField(self.tr("What happened"), context.texts.language, 5)
        )
        tracks = [(t.value, words.label("track", t.value)) for t in Track]
        self.judgement = self.add(
            "judgement", ChoiceField(self.tr("Judgement"), context.tokens, tracks)
        )
        self.source = self.add("source", TextField(self.tr("Source")))
        self.reason = self.add("reason", TextField(self.tr("Reason, if words stood here"), 2))
        self.body.addStretch(1)
        actual = next((one for one in row.years if one.year == year), None)
        self.year.load(str(year or today().year))
        if actual is not None:
            self.story.load(actual.narrative)
            self.judgement.load(actual.judgement)
            self.source.load(actual.source)

    def write(self, planner: Planner) -> object:
        """Send it as one command."""
        year = year_in(self.year, "year")
        if year is None:
            raise Invalid("year", NOT_A_YEAR)
        return planner.write(
            figures.tell, self.row.id, year, self.story.value(),
            Track(str(self.judgement.value())), source=self.source.value(),
            reason=self.reason.value(), who=self._who,
        )  # fmt: skip
