"""Where an indicator stands: figures of years put together, held against targets, without a plan.

What a figure means for its target is the rule of `judging.py`. Years that should carry a figure and
do not are unknown, so that a sum of the others is a lower bound.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal

from comms_planner.models.words import Aggregation, Direction
from comms_planner.quantity import Number, Qty, Relation, total
from comms_planner.services.results.judging import EXACT, PERCENT, Band, status_of, way


@dataclass(frozen=True, slots=True)
class YearFigure:
    """An actual of one year; a ratio brings the part and the whole it was made of."""

    year: int
    qty: Qty
    numerator: Number | None = None
    denominator: Number | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an indicator stands: what was compared with what, and what follows.

    `progress` is in percent of the way from baseline to target, or of the target where years
    are added up or there is no baseline. `method` is a key that says how years were put together.
    """

    status: str
    year: int | None = None
    actual: Qty | None = None
    target: Qty | None = None
    progress: Qty | None = None
    years: tuple[int, ...] = ()
    missing: tuple[int, ...] = ()


def combined(figures: Sequence[YearFigure], how: Aggregation, unit: str) -> Qty | None:
    """The figures of several years as one; None where they do not go together."""
    known = [f for f in figures if f.qty.value is not None]
    if how is Aggregation.NONE or not figures:
        return None
    if how is Aggregation.SUM:
        return total((f.qty for f in figures), unit).qty
    if not known:
        return total((f.qty for f in figures), unit).qty
    if how is Aggregation.LAST:
        return max(known, key=lambda f: f.year).qty
    if how is Aggregation.MAX:
        return _most([f.qty for f in figures])
    return _pooled(known)


def is_pooled(figures: Sequence[YearFigure]) -> bool:
    """Whether every figure brings part and whole, so that a ratio of sums can be made."""
    known = [f for f in figures if f.qty.value is not None]
    return bool(known) and all(f.numerator is not None and f.denominator for f in known)


def mean(figures: Sequence[YearFigure]) -> Qty | None:
    """The plain mean of the years' figures, each year weighing the same."""
    known = [f.qty for f in figures if f.qty.value is not None]
    if not known:
        return None
    return _rounded(total(known, known[0].unit).qty / len(known))


def standing(
    actuals: Sequence[YearFigure],
    targets: Mapping[int, Qty],
    baseline: Qty | None,
    how: Aggregation,
    direction: Direction,
    band: Band,
    until: int | None = None,
) -> Standing:
    """Where an indicator stands at the end of a year, or at its latest actual."""
    seen = sorted((a for a in actuals if until is None or a.year <= until), key=lambda a: a.year)
    told = [a for a in seen if a.qty.value is not None]
    if not told:
        return Standing(_untold(seen, targets))
    year = told[-1].year
    due = {y: t for y, t in targets.items() if y <= year and t.value is not None}
    if how is Aggregation.NONE:
        due = {y: t for y, t in due.items() if y == year}
    unit = told[-1].qty.unit
    if not due:
        so_far = combined(told, how, unit) or told[-1].qty
        status = "not due" if targets and min(targets) > year else "no target"
        return Standing(status, year, so_far, years=tuple(a.year for a in told))
    if how is Aggregation.SUM:
        return _summed(told, due, year, unit, direction, band)
    target = due[max(due)]
    actual = told[-1].qty if how is Aggregation.NONE else combined(told, how, unit)
    assert actual is not None, "there are figures, and they go together"
    years = tuple(a.year for a in told) if how is not Aggregation.NONE else (year,)
    progress = way(actual, target, baseline, direction)
    status = status_of(actual, target, direction, band, baseline)
    return Standing(status, year, actual, target, progress, years)


def _untold(seen: Sequence[YearFigure], targets: Mapping[int, Qty]) -> str:
    """What to say where no year has a number: not known, not applicable, or not there yet."""
    if seen:
        return "not applicable" if seen[-1].qty.is_na else "unknown"
    return "no actual" if targets else "empty"


def _summed(
    told: Sequence[YearFigure],
    due: Mapping[int, Qty],
    year: int,
    unit: str,
    direction: Direction,
    band: Band,
) -> Standing:
    """Actuals and targets added up from the first year with a target; gaps stay unknown."""
    first = min(due)
    counted = {a.year: a.qty for a in told if a.year >= first}
    missing = tuple(sorted(y for y in due if y not in counted))
    parts = [*counted.values(), *(Qty.unknown(unit) for _ in missing)]
    actual, target = total(parts, unit).qty, total(due.values(), unit).qty
    progress = way(actual, target, None, direction)
    status = status_of(actual, target, direction, band)
    return Standing(status, year, actual, target, progress, tuple(sorted(counted)), missing)


def _most(figures: Sequence[Qty]) -> Qty:
    """The largest of several figures; one that may be larger still opens the top."""
    known = [q for q in figures if q.value is not None]
    top = max(known, key=lambda q: (q.figure, q.relation in EXACT))
    sure = [q for q in known if q.relation is not Relation.LE]
    if top.relation is Relation.LE and sure:
        best = max(sure, key=lambda q: q.figure)
        return top if best.figure < top.figure else best
    if any(q.relation is Relation.GE for q in known) or any(
        q.relation is Relation.UNKNOWN for q in figures
    ):
        return replace(top, relation=Relation.GE) if top.relation is not Relation.LE else top
    return top


def _pooled(known: Sequence[YearFigure]) -> Qty:
    """All parts over all wholes, so that a small year does not weigh like a large one."""
    if not is_pooled(known):
        plain = mean(known)
        assert plain is not None, "there are figures"
        if len(known) == 1 or plain.relation is not Relation.EQ:
            return plain
        return replace(plain, relation=Relation.APPROX)
    part = sum((Decimal(f.numerator or 0) for f in known), Decimal(0))
    whole = sum((Decimal(f.denominator or 0) for f in known), Decimal(0))
    relation = total((f.qty for f in known), known[0].qty.unit).qty.relation
    if relation is Relation.UNKNOWN:
        return Qty.unknown(known[0].qty.unit)
    scale = 100 if known[0].qty.unit == PERCENT else 1
    return _rounded(Qty(part / whole * scale, relation, known[0].qty.unit))


_ROUNDING = {Relation.GE: ROUND_FLOOR, Relation.LE: ROUND_CEILING}


def short(qty: Qty, places: int = 1) -> Qty:
    """A figure as it is shown: few decimals, and a bound rounded so that it stays one."""
    if qty.value is None or isinstance(qty.value, int):
        return qty
    way_to = _ROUNDING.get(qty.relation, ROUND_HALF_UP)
    value = qty.value.quantize(Decimal(1).scaleb(-places), way_to)
    return replace(qty, value=int(value) if value == int(value) else value)


def _rounded(qty: Qty) -> Qty:
    """To six decimals, more than anybody can defend."""
    if qty.value is None:
        return qty
    value = Decimal(qty.value).quantize(Decimal("0.000001"), ROUND_HALF_EVEN)
    plain: Number = int(value) if value == int(value) else value.normalize()
    return replace(qty, value=plain)
