"""What makes an indicator mean something: the rules that its fields keep together."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    Actual,
    Baseline,
    CoInvestment,
    Indicator,
    LedgerEntry,
    ResultEvidence,
    Target,
    rules,
)
from comms_planner.models.words import Aggregation, IndicatorKind, ResultLevel
from comms_planner.services.results import guard, prices
from comms_planner.text import QT_TRANSLATE_NOOP

NEEDS_UNIT = QT_TRANSLATE_NOOP(
    "Errors", "Say what is counted: countries, local authorities, cities, policies, people …"
)
NEEDS_PARTS = QT_TRANSLATE_NOOP(
    "Errors", "A ratio needs its numerator and its denominator in words."
)
NOT_POOLED = QT_TRANSLATE_NOOP(
    "Errors", "Only ratios are pooled over the years. Choose another way to put years together."
)
NO_SUM = QT_TRANSLATE_NOOP(
    "Errors", "Shares and scale points of different years are not added up. Choose another way."
)
BAND = QT_TRANSLATE_NOOP(
    "Errors",
    "Both limits lie between 0 and 100%, and “at risk” not above “on track”. Correct them.",
)
SHOWS_OUTCOMES = QT_TRANSLATE_NOOP(
    "Errors",
    "Entries of the ledger or co-investments stand here, which show an outcome. Move them before"
    " you lower the level.",
)


def check(row: Indicator) -> None:
    """Refuse what would make the indicator's figures mean nothing."""
    prices.refuse_ave("unit", row.unit)
    prices.refuse_ave("name", row.name)
    prices.refuse_ave("definition", row.definition)
    prices.refuse_ave("numerator", row.numerator, row.denominator)
    prices.refuse_ave("collection_method", row.collection_method, row.means_of_verification)
    whole = Bilingual(
        f"{row.name.en} {row.definition.en} {row.collection_method.en}",
        f"{row.name.zh} {row.definition.zh} {row.collection_method.zh}",
    )
    guard.refuse_disguised("level", row.level, whole, row.unit)
    ratio = row.kind is IndicatorKind.RATIO
    if row.aggregation is Aggregation.MEAN_OF_RATIO and not ratio:
        raise Invalid("aggregation", NOT_POOLED)
    if row.aggregation is Aggregation.SUM and (ratio or row.unit in ("percent", "points")):
        raise Invalid("aggregation", NO_SUM)
    low, high = row.at_risk_from, row.on_track_from
    if not 0 <= low <= high <= 100:
        raise Invalid("on_track_from", BAND)


def check_filed(session: Session, row: Indicator) -> None:
    """What is filed under an indicator must suit its level, also when the level changes."""
    of_row = ResultEvidence.indicator_id == row.id
    for filed in session.scalars(select(ResultEvidence).where(of_row)):
        guard.refuse_too_low("level", filed.level, row.level)
    if guard.proves(row.level, ResultLevel.OUTCOME):
        return
    for model in (LedgerEntry, CoInvestment):
        if session.scalars(select(model.id).where(model.indicator_id == row.id)).first():
            raise Invalid("level", SHOWS_OUTCOMES)


def check_parts(row: Indicator) -> None:
    """A ratio says what is over what."""
    if row.kind is IndicatorKind.RATIO and not (row.numerator and row.denominator):
        raise Invalid("numerator" if not row.numerator else "denominator", NEEDS_PARTS)


def unit_of(kind: IndicatorKind, unit: str) -> str:
    """The unit as it is kept; only what is told in words may go without."""
    tidy = rules.clean(unit)
    if kind is IndicatorKind.NARRATIVE:
        return tidy
    if not tidy:
        raise Invalid("unit", NEEDS_UNIT)
    return "percent" if tidy in ("%", "％", "per cent", "百分比") else tidy


def in_words(row: Indicator) -> str:
    """What the figures mean, as one text, to tell whether it changed."""
    parts = [row.unit, row.kind.value, row.level.value, row.direction.value, row.aggregation.value]
    parts += [row.numerator.en or row.numerator.zh, row.denominator.en or row.denominator.zh]
    return " · ".join(part for part in parts if part)


def has_figures(session: Session, indicator_id: int) -> bool:
    """Whether any figure stands that would mean something else with another unit."""
    return any(
        session.scalars(select(model.id).where(model.indicator_id == indicator_id)).first()
        for model in (Baseline, Target, Actual)
    )
