"""Reach and results as tables for people: occurrences, indicators, ledger, money, surveys."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.interchange.tables import column_names as names
from comms_planner.interchange.tables.sheet_columns import Column, both, figure, one
from comms_planner.quantity import Number, Qty
from comms_planner.services import reach
from comms_planner.services.results import investments, ledger, register, surveys
from comms_planner.services.results.register import IndicatorRow, MilestoneRow
from comms_planner.text import QT_TRANSLATE_NOOP


def _sides(heads: Sequence[str], side: Callable[[Any], Qty]) -> Column:
    relation, value = heads

    def parts(row: Any) -> tuple[str, Number | None]:
        qty = side(row)
        return qty.relation.value, qty.value

    return Column(((relation, ""), (value, "")), parts)


_REACH = (
    one(names.PLATFORM, lambda r: r.platform),
    one(QT_TRANSLATE_NOOP("Sheets", "Edition"), lambda r: r.edition_id),
    both(names.NAME, lambda r: r.name),
    one(names.YEAR, lambda r: r.year),
    one(names.FIRST, lambda r: r.starts),
    one(names.LAST, lambda r: r.ends),
    one(QT_TRANSLATE_NOOP("Sheets", "Foreseen by rule"), lambda r: "yes" if r.projected else "no"),
    one(
        QT_TRANSLATE_NOOP("Sheets", "Cancelled"),
        lambda r: "yes" if r.called_off == "cancelled" else "no",
    ),
    one(
        QT_TRANSLATE_NOOP("Sheets", "Postponed"),
        lambda r: "yes" if r.called_off == "postponed" else "no",
    ),
    _sides(
        (
            QT_TRANSLATE_NOOP("Sheets", "Relation, direct, estimated"),
            QT_TRANSLATE_NOOP("Sheets", "Direct, estimated"),
        ),
        lambda r: r.estimated_direct,
    ),
    _sides(
        (
            QT_TRANSLATE_NOOP("Sheets", "Relation, indirect, estimated"),
            QT_TRANSLATE_NOOP("Sheets", "Indirect, estimated"),
        ),
        lambda r: r.estimated_indirect,
    ),
    _sides(
        (
            QT_TRANSLATE_NOOP("Sheets", "Relation, direct, measured"),
            QT_TRANSLATE_NOOP("Sheets", "Direct, measured"),
        ),
        lambda r: r.measured_direct,
    ),
    _sides(
        (
            QT_TRANSLATE_NOOP("Sheets", "Relation, indirect, measured"),
            QT_TRANSLATE_NOOP("Sheets", "Indirect, measured"),
        ),
        lambda r: r.measured_indirect,
    ),
    one(names.UNIT, lambda _: "people"),
)


@dataclass(frozen=True, slots=True)
class _Told:
    """A figure of an indicator: its baseline, the target or actual of a year, or a milestone.

    A milestone is there with its benchmark, or with n/a where it is a stage or an event.
    """

    of: IndicatorRow
    what: str
    year: int | None
    qty: Qty
    source: str = ""
    numerator: Number | None = None
    denominator: Number | None = None
    milestone: MilestoneRow | None = None


def _told(session: Session) -> list[_Told]:
    return [one for row in register.rows(session) for one in _figures(row)]


def _figures(row: IndicatorRow) -> Iterator[_Told]:
    if row.baseline is not None:
        yield _Told(row, "baseline", row.baseline_year, row.baseline, row.baseline_source)
    for year, qty in row.targets:
        yield _Told(row, "target", year, qty)
    for actual in row.years:
        yield _Told(
            row,
            "actual",
            actual.year,
            actual.qty,
            actual.source,
            actual.numerator,
            actual.denominator,
        )
    for stone in row.milestones:
        qty = stone.benchmark or Qty.na("", row.unit)
        yield _Told(row, "milestone", stone.due_on.year, qty, milestone=stone)


_INDICATORS = (
    one(names.INDICATOR, lambda r: r.of.slug),
    both(names.NAME, lambda r: r.of.name),
    both(names.OUTCOME, lambda r: r.of.outcome_title),
    one(names.LEVEL, lambda r: r.of.level),
    one(names.WHAT, lambda r: r.what),
    one(names.YEAR, lambda r: r.year),
    figure(names.RELATION, names.VALUE, names.UNIT, lambda r: r.qty),
    one(names.REASON, lambda r: r.qty.reason),
    one(names.NUMERATOR, lambda r: r.numerator),
    one(names.DENOMINATOR, lambda r: r.denominator),
    both(
        QT_TRANSLATE_NOOP("Sheets", "Milestone"),
        lambda r: r.milestone.name if r.milestone else Bilingual(),
    ),
    one(QT_TRANSLATE_NOOP("Sheets", "Due"), lambda r: r.milestone.due_on if r.milestone else None),
    one(names.DONE_ON, lambda r: r.milestone.done_on if r.milestone else None),
    one(names.SOURCE, lambda r: r.source),
    one(names.STANDING, lambda r: r.of.standing.status),
)
_LEDGER = (
    one(names.KIND, lambda r: r.kind),
    both(QT_TRANSLATE_NOOP("Sheets", "What changed"), lambda r: r.what),
    both(names.WHO, lambda r: r.who),
    one(names.FIRST, lambda r: r.starts),
    one(names.LAST, lambda r: r.ends),
    both(names.PLACE, lambda r: r.place),
    one(names.COUNTRY, lambda r: r.country),
    both(QT_TRANSLATE_NOOP("Sheets", "Why it matters"), lambda r: r.significance),
    both(QT_TRANSLATE_NOOP("Sheets", "Our part"), lambda r: r.our_part),
    both(QT_TRANSLATE_NOOP("Sheets", "Others’ part"), lambda r: r.others_part),
    one(QT_TRANSLATE_NOOP("Sheets", "Confirmed by"), lambda r: r.substantiated_by),
    one(names.SOURCE, lambda r: r.source),
    one(names.FLAGSHIP, lambda r: r.flagship),
    both(names.INDICATOR, lambda r: r.indicator),
)
_MONEY = (
    one(names.KIND, lambda r: r.kind),
    both(QT_TRANSLATE_NOOP("Sheets", "What for"), lambda r: r.what),
    both(QT_TRANSLATE_NOOP("Sheets", "Whose money"), lambda r: r.investor),
    figure(
        names.RELATION, names.VALUE, QT_TRANSLATE_NOOP("Sheets", "Currency"), lambda r: r.amount
    ),
    one(names.YEAR, lambda r: r.year),
    one(
        QT_TRANSLATE_NOOP("Sheets", "Our share, %"),
        lambda r: next((s.share for s in r.shares if s.ours), None),
    ),
    one(QT_TRANSLATE_NOOP("Sheets", "All claims, %"), lambda r: r.claimed),
    one(names.COUNTRY, lambda r: r.country),
    one(names.FLAGSHIP, lambda r: r.flagship),
    one(names.SOURCE, lambda r: r.source),
    both(names.NOTES, lambda r: r.note),
)
_SURVEYS = (
    both(QT_TRANSLATE_NOOP("Sheets", "Question"), lambda r: r.question),
    both(QT_TRANSLATE_NOOP("Sheets", "Who was asked"), lambda r: r.population),
    one(QT_TRANSLATE_NOOP("Sheets", "Asked on"), lambda r: r.asked_on),
    one(QT_TRANSLATE_NOOP("Sheets", "How many answered"), lambda r: r.n),
    one(QT_TRANSLATE_NOOP("Sheets", "Sample"), lambda r: r.sampling),
    figure(names.RELATION, names.VALUE, names.UNIT, lambda r: r.answer),
    one(QT_TRANSLATE_NOOP("Sheets", "Margin of error"), lambda r: r.margin),
    one(names.SOURCE, lambda r: r.source),
    both(names.NOTES, lambda r: r.note),
)

SHEETS: tuple[tuple[str, str, tuple[Column, ...], Callable[[Session], Sequence[Any]]], ...] = (
    (
        "reach",
        QT_TRANSLATE_NOOP("Sheets", "Reach"),
        _REACH,
        lambda s: reach.occurrences(s, *reach.span(s)),
    ),
    ("indicators", QT_TRANSLATE_NOOP("Sheets", "Indicators"), _INDICATORS, _told),
    (
        "ledger",
        QT_TRANSLATE_NOOP("Sheets", "Contribution ledger"),
        _LEDGER,
        lambda s: ledger.rows(s),
    ),
    (
        "co-investments",
        QT_TRANSLATE_NOOP("Sheets", "Co-investment"),
        _MONEY,
        lambda s: investments.rows(s),
    ),
    ("surveys", QT_TRANSLATE_NOOP("Sheets", "Surveys"), _SURVEYS, lambda s: surveys.rows(s)),
)
"""Key, name, columns and rows of each, as `sheets` lists them."""
