"""Baseline, targets and actuals of an indicator; what stands is changed only with a reason."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Actual, Baseline, FigureChange, Indicator, Target, rules
from comms_planner.models.words import FigureKind as FigureKind
from comms_planner.models.words import IndicatorKind
from comms_planner.models.words import Track as Track
from comms_planner.quantity import Figure, Number, Qty, Relation
from comms_planner.services.planner import undoable
from comms_planner.services.results import guard, periods, prices
from comms_planner.services.results.judging import PERCENT
from comms_planner.text import QT_TRANSLATE_NOOP, UNITS

NEEDS_SOURCE = QT_TRANSLATE_NOOP("Errors", "Say where the figure comes from.")
NEEDS_YEAR = QT_TRANSLATE_NOOP("Errors", "Say of which year the baseline is.")
NEEDS_WHY_NOT = QT_TRANSLATE_NOOP("Errors", "Say why there is no figure: n/a carries its reason.")
NEEDS_REASON = QT_TRANSLATE_NOOP(
    "Errors", "A figure stands here already. Say why it changes; the reason is kept with it."
)
OTHER_UNIT = QT_TRANSLATE_NOOP(
    "Errors", "This indicator counts {unit}; a figure in {given} does not belong here."
)
OVER_100 = QT_TRANSLATE_NOOP("Errors", "A share lies between 0 and 100%. Correct it.")
NEGATIVE = QT_TRANSLATE_NOOP("Errors", "There cannot be fewer than none. Check the sign.")
NOT_WHOLE = QT_TRANSLATE_NOOP("Errors", "{unit} come in whole numbers.")
IS_NARRATIVE = QT_TRANSLATE_NOOP(
    "Errors", "This indicator is told in words. Write what happened, and judge it."
)
NOT_NARRATIVE = QT_TRANSLATE_NOOP(
    "Errors", "This indicator has figures. Give its actual as a figure."
)
NOT_RATIO = QT_TRANSLATE_NOOP(
    "Errors", "Only a ratio has a numerator and a denominator. Give the figure itself."
)
BOTH_PARTS = QT_TRANSLATE_NOOP(
    "Errors", "Give both numerator and denominator, or the figure itself, and not all three."
)
NO_WHOLE = QT_TRANSLATE_NOOP("Errors", "The denominator must be more than nothing. Correct it.")
PART_OVER_WHOLE = QT_TRANSLATE_NOOP(
    "Errors",
    "The numerator is larger than the denominator; a part cannot exceed its whole. "
    "Correct one of them.",
)
NOTHING_THERE = QT_TRANSLATE_NOOP(
    "Errors", "There is no such figure to take away. Choose one that stands here."
)

M = TypeVar("M", Target, Actual)

WHOLE = frozenset(UNITS) - {"points", "percent", "USD"}
"""Units that are things one counts: never in parts, never fewer than none."""


@undoable(QT_TRANSLATE_NOOP("Undo", "Set baseline"))
def set_baseline(
    session: Session,
    indicator_id: int,
    qty: Figure,
    *,
    year: int | None = None,
    source: str = "",
    reason: str = "",
    who: str = "",
) -> None:
    """Say where an indicator stood, with year and source, or n/a with the reason."""
    indicator = session.get_one(Indicator, indicator_id)
    found = fitting(indicator, _with_reason(qty, reason))
    periods.refuse_no_year("year", year)
    if found.value is not None and year is None:
        raise Invalid("year", NEEDS_YEAR)
    _sourced(found, source)
    periods.refuse_locked(session, "year", year)
    periods.refuse_locked_indicator(session, "qty", indicator_id)
    row = session.scalars(select(Baseline).where(Baseline.indicator_id == indicator_id)).first()
    if row is None:
        row = Baseline(indicator_id=indicator_id)
        session.add(row)
    else:
        changed(session, indicator_id, "baseline", row.year, row.qty, found, reason, who)
    row.year, row.qty, row.source = year, found, rules.clean(source)


@undoable(QT_TRANSLATE_NOOP("Undo", "Set target"))
def set_target(
    session: Session, indicator_id: int, year: int, qty: Figure, *, reason: str = "", who: str = ""
) -> None:
    """Say what an indicator should show in a year; an estimate of reach is no target."""
    indicator = session.get_one(Indicator, indicator_id)
    _refuse_narrative(indicator)
    found = fitting(indicator, _with_reason(qty, reason))
    periods.refuse_no_year("year", year)
    periods.refuse_locked(session, "year", year)
    if found.is_na and not found.reason:
        raise Invalid("qty", NEEDS_WHY_NOT)
    row = _of_year(session, Target, indicator_id, year)
    if row is None:
        session.add(Target(indicator_id=indicator_id, year=year, qty=found))
        return
    changed(session, indicator_id, "target", year, row.qty, found, reason, who)
    row.qty = found


@undoable(QT_TRANSLATE_NOOP("Undo", "Set actual figure"))
def set_actual(
    session: Session,
    indicator_id: int,
    year: int,
    qty: Figure | None = None,
    *,
    numerator: Figure | None = None,
    denominator: Figure | None = None,
    source: str = "",
    reason: str = "",
    who: str = "",
) -> None:
    """Say what an indicator did show in a year: a figure, or part and whole of a ratio."""
    indicator = session.get_one(Indicator, indicator_id)
    _refuse_narrative(indicator)
    given = None if qty is None else _with_reason(qty, reason)
    found, part, whole = _ratio(indicator, given, numerator, denominator)
    _sourced(found, source)
    periods.refuse_no_year("year", year)
    periods.refuse_locked(session, "year", year)
    row = _of_year(session, Actual, indicator_id, year)
    if row is None:
        row = Actual(indicator_id=indicator_id, year=year, narrative=Bilingual())
        session.add(row)
    else:
        changed(session, indicator_id, "actual", year, row.qty, found, reason, who)
    row.qty, row.numerator, row.denominator = found, part, whole
    row.source = rules.clean(source)


@undoable(QT_TRANSLATE_NOOP("Undo", "Tell what happened"))
def tell(
    session: Session,
    indicator_id: int,
    year: int,
    narrative: Bilingual,
    judgement: Track,
    *,
    source: str = "",
    reason: str = "",
    who: str = "",
) -> None:
    """Tell in words what a narrative indicator showed in a year, and judge it."""
    indicator = session.get_one(Indicator, indicator_id)
    if indicator.kind is not IndicatorKind.NARRATIVE:
        raise Invalid("indicator_id", NOT_NARRATIVE)
    periods.refuse_no_year("year", year)
    periods.refuse_locked(session, "year", year)
    prices.refuse_ave("narrative", narrative, source)
    guard.refuse_disguised("narrative", indicator.level, narrative)
    if not narrative:
        raise Invalid("narrative", IS_NARRATIVE)
    if not rules.clean(source):
        raise Invalid("source", NEEDS_SOURCE)
    row = _of_year(session, Actual, indicator_id, year)
    none = Qty.na("told in words", indicator.unit)
    if row is None:
        row = Actual(indicator_id=indicator_id, year=year, qty=none)
        session.add(row)
    else:
        note_change(
            session, indicator_id, "actual", year, row.narrative.en or row.narrative.zh,
            narrative.en or narrative.zh, reason, who,
        )  # fmt: skip
    row.narrative, row.judgement = rules.body("narrative", narrative), judgement
    row.source = rules.clean(source)


@undoable(QT_TRANSLATE_NOOP("Undo", "Take figure away"))
def clear_figure(
    session: Session,
    indicator_id: int,
    what: FigureKind,
    reason: str,
    *,
    year: int | None = None,
    who: str = "",
) -> None:
    """Take a baseline, or the target or actual of a year, away again, with the reason."""
    row: Baseline | Target | Actual | None
    if what is FigureKind.BASELINE:
        row = session.scalars(select(Baseline).where(Baseline.indicator_id == indicator_id)).first()
    elif what is FigureKind.TARGET:
        row = _of_year(session, Target, indicator_id, year)
    else:
        row = _of_year(session, Actual, indicator_id, year)
    if row is None:
        raise Invalid("year", NOTHING_THERE)
    periods.refuse_locked(session, "year", row.year)
    if what is FigureKind.BASELINE:
        periods.refuse_locked_indicator(session, "what", indicator_id)
    gone = Qty.na("taken away", row.qty.unit)
    _keep(session, indicator_id, what.value, row.year, row.qty, gone, reason, who)
    session.delete(row)


def fitting(indicator: Indicator, qty: Qty, field: str = "qty") -> Qty:
    """A figure in the indicator's own unit, or the refusal that says what is wrong with it."""
    unit = {"%": PERCENT}.get(qty.unit.strip(), qty.unit.strip()) or indicator.unit
    if unit != indicator.unit:
        raise Invalid("unit", OTHER_UNIT, unit=indicator.unit, given=unit)
    if qty.value is not None:
        if unit == PERCENT and not 0 <= qty.value <= 100:
            raise Invalid(field, OVER_100)
        if unit != "points" and qty.value < 0:
            raise Invalid(field, NEGATIVE)
        if unit in WHOLE and qty.value != int(qty.value):
            raise Invalid(field, NOT_WHOLE, unit=unit)
    prices.refuse_ave("reason", qty.reason)
    return Qty(qty.value, qty.relation, unit, rules.clean(qty.reason))


def changed(
    session: Session,
    indicator_id: int,
    what: str,
    year: int | None,
    before: Qty,
    after: Qty,
    reason: str,
    who: str,
) -> None:
    """Keep why a figure that stood already is another now; the same figure needs no reason."""
    if before != after:
        _keep(session, indicator_id, what, year, before, after, reason, who)


def note_change(
    session: Session,
    indicator_id: int,
    what: str,
    year: int | None,
    before: str,
    after: str,
    reason: str,
    who: str,
) -> None:
    """Keep why words that stood already are others now."""
    if before == after:
        return
    if not rules.clean(reason):
        raise Invalid("reason", NEEDS_REASON)
    none = Qty.na("")
    session.add(
        FigureChange(
            indicator_id=indicator_id, what=what, year=year, before=none, after=none,
            before_text=before, after_text=after, reason=rules.clean(reason), who=rules.clean(who),
            at=dt.datetime.now(dt.UTC),
        )
    )  # fmt: skip


def _keep(
    session: Session,
    indicator_id: int,
    what: str,
    year: int | None,
    before: Qty,
    after: Qty,
    reason: str,
    who: str,
) -> None:
    if not rules.clean(reason):
        raise Invalid("reason", NEEDS_REASON)
    session.add(
        FigureChange(
            indicator_id=indicator_id, what=what, year=year, before=before, after=after,
            reason=rules.clean(reason), who=rules.clean(who), at=dt.datetime.now(dt.UTC),
        )
    )  # fmt: skip


def _ratio(
    indicator: Indicator, qty: Qty | None, numerator: Qty | None, denominator: Qty | None
) -> tuple[Qty, Number | None, Number | None]:
    """The figure of an actual, and the part and the whole it is made of, where it is."""
    given = (numerator is not None, denominator is not None)
    if not any(given) and qty is not None:
        return fitting(indicator, qty), None, None
    if indicator.kind is not IndicatorKind.RATIO and any(given):
        raise Invalid("numerator", NOT_RATIO)
    if numerator is None or denominator is None or qty is not None:
        raise Invalid("qty" if not any(given) else "denominator", BOTH_PARTS)
    if denominator.value is None or denominator.value <= 0:
        raise Invalid("denominator", NO_WHOLE)
    if numerator.value is None or numerator.value < 0:
        raise Invalid("numerator", NEGATIVE)
    if indicator.unit == PERCENT and numerator.value > denominator.value:
        raise Invalid("numerator", PART_OVER_WHOLE)
    if numerator.unit and denominator.unit and indicator.unit == PERCENT:
        numerator + denominator
    share = Qty(numerator.value, numerator.relation, "").ratio(
        Qty(denominator.value, denominator.relation, "")
    )
    if share.value is None:
        return Qty.unknown(indicator.unit), numerator.value, denominator.value
    value = Decimal(share.value) * (100 if indicator.unit == PERCENT else 1)
    value = value.quantize(Decimal("0.000001"))
    exact: Number = int(value) if value == int(value) else value.normalize()
    return Qty(exact, share.relation, indicator.unit), numerator.value, denominator.value


def _with_reason(qty: Qty, reason: str) -> Qty:
    """A figure that is n/a for the reason of the change, where it states none of its own."""
    if qty.is_na and not qty.reason:
        return Qty.na(rules.clean(reason), qty.unit)
    return qty


def _sourced(qty: Qty, source: str) -> None:
    prices.refuse_ave("source", source)
    if qty.value is None:
        if qty.relation is Relation.NA and not qty.reason:
            raise Invalid("qty", NEEDS_WHY_NOT)
    elif not rules.clean(source):
        raise Invalid("source", NEEDS_SOURCE)


def _refuse_narrative(indicator: Indicator) -> None:
    if indicator.kind is IndicatorKind.NARRATIVE:
        raise Invalid("qty", IS_NARRATIVE)


def _of_year(session: Session, model: type[M], indicator_id: int, year: int | None) -> M | None:
    return session.scalars(
        select(model).where(model.indicator_id == indicator_id, model.year == year)
    ).first()
