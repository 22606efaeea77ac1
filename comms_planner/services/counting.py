"""The rules of counting: which figure may stand for what, and when."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace
from typing import Protocol

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Measurement, rules
from comms_planner.models.words import Metric, ReachKind
from comms_planner.quantity import Qty
from comms_planner.services import metrics, platforms
from comms_planner.services.results import prices
from comms_planner.text import QT_TRANSLATE_NOOP

YEAR = dt.timedelta(365)
"""How long before an edition people register, and how long after it follow-up is counted."""
LONGEST_CHANNEL = 80


THROUGH_OTHERS = (Metric.REACH, Metric.LISTENERS)
"""Metrics that count people whom somebody else's channel reached."""


def kind_of(metric: Metric, unit: str) -> ReachKind:
    """What is counted where nobody says: an activity, people reached or people who took part."""
    if unit != metrics.PEOPLE:
        return ReachKind.ACTIVITY
    return ReachKind.INDIRECT if metric in THROUGH_OTHERS else ReachKind.DIRECT


def in_its_unit(qty: Qty, metric: Metric) -> Qty:
    """The figure, refused where its unit is not the metric's: a view is not a person.

    One without a unit has its metric's, which for something else is people.
    """
    unit = metrics.unit_of(metric)
    if not qty.unit:
        qty = replace(qty, unit=unit or metrics.PEOPLE)
    if unit is not None and qty.unit != unit:
        raise Invalid(
            "unit",
            QT_TRANSLATE_NOOP(
                "Errors", "“{metric}” are counted in {unit}, not in {given}. Correct one of them."
            ),
            metric=metric,
            unit=unit,
            given=qty.unit,
        )
    return qty


def defined(definition: Bilingual, metric: Metric) -> Bilingual:
    """What was counted, in words; a metric of the trade says it itself."""
    if not rules.clean_both(definition):
        definition = metrics.definition_of(metric)
    if not definition:
        raise Invalid(
            "definition",
            QT_TRANSLATE_NOOP(
                "Errors", "Say what was counted, for instance “badges scanned at the door”."
            ),
        )
    return rules.title("definition", definition)


def channel(name: str) -> str:
    """A channel's name on one line."""
    tidy = " ".join(rules.clean(name).split())
    if len(tidy) > LONGEST_CHANNEL:
        raise Invalid(
            "channel",
            QT_TRANSLATE_NOOP("Errors", "A channel’s name has at most {limit} characters."),
            limit=LONGEST_CHANNEL,
        )
    return tidy


class Dated(Protocol):
    """An edition, as far as its days go."""

    @property
    def starts(self) -> dt.date | None:
        """Its first day, None while nobody knows it."""

    @property
    def ends(self) -> dt.date | None:
        """Its last day."""


def check(row: Measurement, edition: Dated | None) -> None:
    """Refuse a measurement that cannot be true, at the field that says so."""
    prices.refuse_ave("definition", row.definition, row.source, row.note)
    prices.refuse_ave("unit", row.qty.unit)
    _figure(row.qty, row.kind)
    if not row.source:
        raise Invalid("source", QT_TRANSLATE_NOOP("Errors", "Say where the figure comes from."))
    if row.grade is not None and not 1 <= row.grade <= 4:
        raise Invalid(
            "grade", QT_TRANSLATE_NOOP("Errors", "Evidence is graded from 1, the best, to 4.")
        )
    if (row.period_from is None) != (row.period_to is None):
        raise Invalid(
            "period_to" if row.period_to is None else "period_from",
            QT_TRANSLATE_NOOP("Errors", "Give both days of the period, the first before the last."),
        )
    rules.in_order("period_to", row.period_from, row.period_to)
    rules.in_order("measured_on", row.measured_on, row.measured_on)
    if edition is not None:
        _within(edition, row)


NEEDS_WHY_NOT = QT_TRANSLATE_NOOP(
    "Errors", "Say why there is no figure, such as “n/a: nobody counted at the door”."
)


def _figure(qty: Qty, kind: ReachKind) -> None:
    platforms.refuse_negative(qty)
    if qty.is_na and not rules.clean(qty.reason):
        raise Invalid("value", NEEDS_WHY_NOT)
    if qty.value is not None and qty.unit == metrics.PEOPLE and qty.value != int(qty.value):
        raise Invalid(
            "value",
            QT_TRANSLATE_NOOP("Errors", "People come in whole numbers. Leave out the fraction."),
        )
    if qty.value is not None and qty.unit == "percent" and qty.value > 100:
        raise Invalid("value", QT_TRANSLATE_NOOP("Errors", "A share is at most 100%. Correct it."))
    if kind is not ReachKind.ACTIVITY and qty.unit != metrics.PEOPLE:
        raise Invalid(
            "kind",
            QT_TRANSLATE_NOOP(
                "Errors", "Only people are direct or indirect reach. Record {unit} as an activity."
            ),
            unit=qty.unit,
        )


def _within(edition: Dated, row: Measurement) -> None:
    """Who took part did so while it lasted; who registered or saw coverage, within a year of it."""
    if edition.starts is None:
        return
    first, last = edition.starts, edition.ends or edition.starts
    took_part = row.kind is ReachKind.DIRECT and row.metric is not Metric.REGISTERED
    early = first if took_part else first - YEAR
    spans = (
        ("period_from", row.period_from, early, last if took_part else last + YEAR),
        ("period_to", row.period_to, early, last if took_part else last + YEAR),
        ("measured_on", row.measured_on, early, last + YEAR),
    )
    for field, day, least, most in spans:
        if day is not None and not least <= day <= most:
            raise Invalid(
                field,
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "The edition lasts from {first} to {last}; a day between {least} and {most}"
                    " can belong to this figure.",
                ),
                first=first,
                last=last,
                least=least,
                most=most,
            )
