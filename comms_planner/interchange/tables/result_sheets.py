"""Reach and results as tables for people: occurrences, indicators, ledger, money, surveys."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from comms_planner.interchange.tables.sheet_columns import Column, both, figure, one
from comms_planner.quantity import Number, Qty
from comms_planner.services import reach
from comms_planner.services.results import investments, ledger, register, surveys
from comms_planner.services.results.register import IndicatorRow
from comms_planner.text import QT_TRANSLATE_NOOP

RELATION = QT_TRANSLATE_NOOP("Sheets", "Relation")
VALUE = QT_TRANSLATE_NOOP("Sheets", "Value")
UNIT = QT_TRANSLATE_NOOP("Sheets", "Unit")
REASON = QT_TRANSLATE_NOOP("Sheets", "Why there is no figure")
SOURCE = QT_TRANSLATE_NOOP("Sheets", "Source")
KIND = QT_TRANSLATE_NOOP("Sheets", "Kind")
YEAR = QT_TRANSLATE_NOOP("Sheets", "Year")
NAME = QT_TRANSLATE_NOOP("Sheets", "Name")
NOTES = QT_TRANSLATE_NOOP("Sheets", "Notes")
FIRST = QT_TRANSLATE_NOOP("Sheets", "First day")
LAST = QT_TRANSLATE_NOOP("Sheets", "Last day")
INDICATOR = QT_TRANSLATE_NOOP("Sheets", "Indicator")
OUTCOME = QT_TRANSLATE_NOOP("Sheets", "Outcome")
LEVEL = QT_TRANSLATE_NOOP("Sheets", "Level")
WHAT = QT_TRANSLATE_NOOP("Sheets", "What it is")
STANDING = QT_TRANSLATE_NOOP("Sheets", "Standing")
NUMERATOR = QT_TRANSLATE_NOOP("Sheets", "Numerator")
DENOMINATOR = QT_TRANSLATE_NOOP("Sheets", "Denominator")
PLACE = QT_TRANSLATE_NOOP("Sheets", "Place")
COUNTRY = QT_TRANSLATE_NOOP("Sheets", "Country")
WHO = QT_TRANSLATE_NOOP("Sheets", "Who")
FLAGSHIP = QT_TRANSLATE_NOOP("Sheets", "Flagship programme")

OF_MEASUREMENTS: tuple[Column, ...] = (
    one(REASON, lambda r: r.qty.reason),
    one(QT_TRANSLATE_NOOP("Sheets", "Metric"), lambda r: r.metric),
    one(QT_TRANSLATE_NOOP("Sheets", "Channel"), lambda r: r.channel),
    one(QT_TRANSLATE_NOOP("Sheets", "Counted from"), lambda r: r.period_from),
    one(QT_TRANSLATE_NOOP("Sheets", "Counted to"), lambda r: r.period_to),
    both(PLACE, lambda r: r.place),
    one(QT_TRANSLATE_NOOP("Sheets", "Grade of the evidence"), lambda r: r.grade),
    one(QT_TRANSLATE_NOOP("Sheets", "In use"), lambda r: "yes" if r.reported else "no"),
    both(QT_TRANSLATE_NOOP("Sheets", "Why this figure"), lambda r: r.why),
    both(NOTES, lambda r: r.note),
)
"""What a measurement says beside its figure."""


def _sides(heads: Sequence[str], side: Callable[[Any], Qty]) -> Column:
    relation, value = heads

    def parts(row: Any) -> tuple[str, Number | None]:
        qty = side(row)
        return qty.relation.value, qty.value

    return Column(((relation, ""), (value, "")), parts)


_REACH = (
    one(QT_TRANSLATE_NOOP("Sheets", "Platform"), lambda r: r.platform),
    one(QT_TRANSLATE_NOOP("Sheets", "Edition"), lambda r: r.edition_id),
    both(NAME, lambda r: r.name), one(YEAR, lambda r: r.year), one(FIRST, lambda r: r.starts),
    one(LAST, lambda r: r.ends),
    one(QT_TRANSLATE_NOOP("Sheets", "Foreseen by rule"), lambda r: "yes" if r.projected else "no"),
    one(QT_TRANSLATE_NOOP("Sheets", "Cancelled"), lambda r: "yes" if r.cancelled else "no"),
    _sides((QT_TRANSLATE_NOOP("Sheets", "Relation, direct, estimated"),
            QT_TRANSLATE_NOOP("Sheets", "Direct, estimated")), lambda r: r.estimated_direct),
    _sides((QT_TRANSLATE_NOOP("Sheets", "Relation, indirect, estimated"),
            QT_TRANSLATE_NOOP("Sheets", "Indirect, estimated")), lambda r: r.estimated_indirect),
    _sides((QT_TRANSLATE_NOOP("Sheets", "Relation, direct, measured"),
            QT_TRANSLATE_NOOP("Sheets", "Direct, measured")), lambda r: r.measured_direct),
    _sides((QT_TRANSLATE_NOOP("Sheets", "Relation, indirect, measured"),
            QT_TRANSLATE_NOOP("Sheets", "Indirect, measured")), lambda r: r.measured_indirect),
    one(UNIT, lambda _: "people"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Told:
    """A figure of an indicator: its baseline, or the target or actual of a year."""

    of: IndicatorRow
    what: str
    year: int | None
    qty: Qty
    source: str = ""
    numerator: Number | None = None
    denominator: Number | None = None


def _told(session: Session) -> list[_Told]:
    return [one for row in register.rows(session) for one in _figures(row)]


def _figures(row: IndicatorRow) -> Iterator[_Told]:
    if row.baseline is not None:
        yield _Told(row, "baseline", row.baseline_year, row.baseline, row.baseline_source)
    for year, qty in row.targets:
        yield _Told(row, "target", year, qty)
    for actual in row.years:
        yield _Told(
            row, "actual", actual.year, actual.qty, actual.source, actual.numerator,
            actual.denominator,
        )  # fmt: skip


_INDICATORS = (
    one(INDICATOR, lambda r: r.of.slug), both(NAME, lambda r: r.of.name),
    both(OUTCOME, lambda r: r.of.outcome_title), one(LEVEL, lambda r: r.of.level),
    one(WHAT, lambda r: r.what), one(YEAR, lambda r: r.year),
    figure(RELATION, VALUE, UNIT, lambda r: r.qty), one(REASON, lambda r: r.qty.reason),
    one(NUMERATOR, lambda r: r.numerator), one(DENOMINATOR, lambda r: r.denominator),
    one(SOURCE, lambda r: r.source), one(STANDING, lambda r: r.of.standing.status),
)  # fmt: skip
_LEDGER = (
    one(KIND, lambda r: r.kind),
    both(QT_TRANSLATE_NOOP("Sheets", "What changed"), lambda r: r.what),
    both(WHO, lambda r: r.who), one(FIRST, lambda r: r.starts), one(LAST, lambda r: r.ends),
    both(PLACE, lambda r: r.place), one(COUNTRY, lambda r: r.country),
    both(QT_TRANSLATE_NOOP("Sheets", "Why it matters"), lambda r: r.significance),
    both(QT_TRANSLATE_NOOP("Sheets", "Our part"), lambda r: r.our_part),
    both(QT_TRANSLATE_NOOP("Sheets", "Others' part"), lambda r: r.others_part),
    one(QT_TRANSLATE_NOOP("Sheets", "Confirmed by"), lambda r: r.substantiated_by),
    one(SOURCE, lambda r: r.source), one(FLAGSHIP, lambda r: r.flagship),
    both(INDICATOR, lambda r: r.indicator),
)  # fmt: skip
_MONEY = (
    one(KIND, lambda r: r.kind), both(QT_TRANSLATE_NOOP("Sheets", "What for"), lambda r: r.what),
    both(QT_TRANSLATE_NOOP("Sheets", "Whose money"), lambda r: r.investor),
    figure(RELATION, VALUE, QT_TRANSLATE_NOOP("Sheets", "Currency"), lambda r: r.amount),
    one(YEAR, lambda r: r.year),
    one(QT_TRANSLATE_NOOP("Sheets", "Our share, %"),
        lambda r: next((s.share for s in r.shares if s.ours), None)),
    one(QT_TRANSLATE_NOOP("Sheets", "All claims, %"), lambda r: r.claimed),
    one(COUNTRY, lambda r: r.country), one(FLAGSHIP, lambda r: r.flagship),
    one(SOURCE, lambda r: r.source), both(NOTES, lambda r: r.note),
)  # fmt: skip
_SURVEYS = (
    both(QT_TRANSLATE_NOOP("Sheets", "Question"), lambda r: r.question),
    both(QT_TRANSLATE_NOOP("Sheets", "Who was asked"), lambda r: r.population),
    one(QT_TRANSLATE_NOOP("Sheets", "Asked on"), lambda r: r.asked_on),
    one(QT_TRANSLATE_NOOP("Sheets", "How many answered"), lambda r: r.n),
    one(QT_TRANSLATE_NOOP("Sheets", "Sample"), lambda r: r.sampling),
    figure(RELATION, VALUE, UNIT, lambda r: r.answer),
    one(QT_TRANSLATE_NOOP("Sheets", "Margin of error"), lambda r: r.margin),
    one(SOURCE, lambda r: r.source), both(NOTES, lambda r: r.note),
)  # fmt: skip

SHEETS: tuple[tuple[str, str, tuple[Column, ...], Callable[[Session], Sequence[Any]]], ...] = (
    ("reach", QT_TRANSLATE_NOOP("Sheets", "Reach"), _REACH,
     lambda s: reach.occurrences(s, *reach.span(s))),
    ("indicators", QT_TRANSLATE_NOOP("Sheets", "Indicators"), _INDICATORS, _told),
    ("ledger", QT_TRANSLATE_NOOP("Sheets", "Contribution ledger"), _LEDGER,
     lambda s: ledger.rows(s)),
    ("co-investments", QT_TRANSLATE_NOOP("Sheets", "Co-investment"), _MONEY,
     lambda s: investments.rows(s)),
    ("surveys", QT_TRANSLATE_NOOP("Sheets", "Surveys"), _SURVEYS, lambda s: surveys.rows(s)),
)  # fmt: skip
"""Key, name, columns and rows of each, as `sheets` lists them."""
