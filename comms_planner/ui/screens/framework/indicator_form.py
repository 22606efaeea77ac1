"""The form of an indicator: the seven items of R.7 are its fields."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from comms_planner.errors import Invalid
from comms_planner.services import vocabulary
from comms_planner.services.outcomes import IndicatorRow
from comms_planner.services.planner import Planner
from comms_planner.services.results import indicators
from comms_planner.services.results.indicators import (
    Aggregation,
    Direction,
    IndicatorKind,
    ResultLevel,
)
from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.context import Context
from comms_planner.ui.editors.choice import ChoiceField
from comms_planner.ui.editors.deed import DeedForm
from comms_planner.ui.editors.field import Field
from comms_planner.ui.editors.text import BilingualField, TextField
from comms_planner.ui.widgets.labels import PlainLabel

Options = Sequence[tuple[Any, str]]
NOT_PERCENT = QT_TRANSLATE_NOOP("Errors", "Write a whole number from 0 to 100.")


@dataclass(frozen=True, slots=True)
class Offered:
    """What an indicator can belong to: (key, word) pairs."""

    outcomes: Options
    classes: Options
    flagships: Options


class IndicatorForm(DeedForm):
    """Adds an indicator, or edits the one given; the letters are those of R.7."""

    def __init__(
        self,
        context: Context,
        offered: Offered,
        row: IndicatorRow | None = None,
        outcome_id: int | None = None,
    ) -> None:
        super().__init__(context.tokens, context.texts)
        self.row, self._who = row, context.preferences.user_name
        self._language = context.texts.language
        if row is None:
            hint = self.tr(
                "Indicators, baselines and targets of the plan are in an addendum to the document"
                " and are not invented here. What you add is marked as yours."
            )
            self.body.addWidget(PlainLabel(hint, "muted", wrap=True))
            self.outcome = self._choice(
                "outcome_id", self.tr("Shows the outcome"), offered.outcomes
            )
            if outcome_id is not None:
                self.outcome.load(outcome_id)
        self.name = self._text("name", self.tr("Indicator, in words"))
        self.level = self._word("level", self.tr("Level in the chain"), "level")
        self.definition = self._text("definition", self.tr("(a) What must be measured"), 2)
        self.kind = self._word("kind", self.tr("Figures are"), "indicator")
        self.numerator = self._text("numerator", self.tr("Ratio: numerator"))
        self.denominator = self._text("denominator", self.tr("Ratio: denominator"))
        self.unit = self.add(
            "unit", TextField(self.tr("(b) Unit: countries, local authorities, cities, policies …"))
        )
        self.responsible = self.add("responsible", TextField(self.tr("(c) Responsible office")))
        self.partners = self._text("partners", self.tr("(c) With which partners"))
        self.coordination = self._text("coordination", self.tr("(f) Coordination among units"))
        self.method = self._text("collection_method", self.tr("(g) How data are collected"), 2)
        self.means = self._text("means_of_verification", self.tr("(g) Means of verification"), 2)
        self.direction = self._word("direction", self.tr("Better is"), "direction")
        self.aggregation = self._word("aggregation", self.tr("Years together"), "aggregation")
        self.high = self.add("on_track_from", TextField(self.tr("On track from, in %")))
        self.low = self.add("at_risk_from", TextField(self.tr("At risk from, in %")))
        self.of_class = self._choice(
            "indicator_class", self.tr("Class (R.6)"), [("", "–"), *offered.classes]
        )
        self.flagship = self._choice(
            "flagship", self.tr("Flagship programme"), [("", "–"), *offered.flagships]
        )
        if row is not None:
            self.reason = self.add(
                "reason", TextField(self.tr("Reason, if figures stand already"), 2)
            )
        self.body.addStretch(1)
        self._load(row)

    @property
    def said(self) -> str:
        """What was done."""
        return self.tr("Saved.") if self.row else self.tr("The indicator is in the framework.")

    def write(self, planner: Planner) -> object:
        """Send it as one command."""
        values: dict[str, Any] = {
            "name": self.name.value(), "unit": self.unit.value(),
            "kind": IndicatorKind(str(self.kind.value())),
            "level": ResultLevel(str(self.level.value())),
            "direction": Direction(str(self.direction.value())),
            "aggregation": Aggregation(str(self.aggregation.value())),
            "definition": self.definition.value(), "numerator": self.numerator.value(),
            "denominator": self.denominator.value(), "flagship": str(self.flagship.value() or ""),
            "indicator_class": str(self.of_class.value() or ""),
            "collection_method": self.method.value(), "means_of_verification": self.means.value(),
            "responsible": self.responsible.value(), "partners": self.partners.value(),
            "coordination": self.coordination.value(),
            "on_track_from": _percent(self.high, "on_track_from"),
            "at_risk_from": _percent(self.low, "at_risk_from"),
        }  # fmt: skip
        if self.row is None:
            outcome = self.outcome.value()
            number = outcome if isinstance(outcome, int) else 0
            name, unit = values.pop("name"), values.pop("unit")
            return planner.write(indicators.add, number, name, unit, **values)
        return planner.write(
            indicators.edit, self.row.id, reason=self.reason.value(), who=self._who, **values
        )

    def _text(self, name: str, label: str, lines: int = 1) -> BilingualField:
        return self.add(name, BilingualField(label, self._language, lines))

    def _choice(self, name: str, label: str, options: Options) -> ChoiceField:
        return self.add(name, ChoiceField(label, self.tokens, options))

    def _word(self, name: str, label: str, group: str) -> ChoiceField:
        return self._choice(name, label, list(vocabulary.choices(self.texts, group)))

    def _load(self, row: IndicatorRow | None) -> None:
        if row is None:
            for empty, usual in (
                (self.level, "outcome"), (self.kind, "number"), (self.direction, "up"),
                (self.aggregation, "none"), (self.high, "90"), (self.low, "75"),
            ):  # fmt: skip
                empty.load(usual)
            return
        loaded: tuple[tuple[Field, object], ...] = (
            (self.name, row.name), (self.level, row.level), (self.definition, row.definition),
            (self.kind, row.kind), (self.numerator, row.numerator),
            (self.denominator, row.denominator), (self.unit, row.unit),
            (self.responsible, row.responsible), (self.partners, row.partners),
            (self.coordination, row.coordination), (self.method, row.collection_method),
            (self.means, row.means_of_verification), (self.direction, row.direction),
            (self.aggregation, row.aggregation), (self.high, str(row.band.on_track_from)),
            (self.low, str(row.band.at_risk_from)), (self.of_class, row.indicator_class),
            (self.flagship, row.flagship),
        )  # fmt: skip
        for field, value in loaded:
            field.load(value)


def _percent(field: TextField, name: str) -> int:
    said = field.value().removesuffix("%").strip()
    if not said.isdecimal() or int(said) > 100:
        raise Invalid(name, NOT_PERCENT)
    return int(said)
