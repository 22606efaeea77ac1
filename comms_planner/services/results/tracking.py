"""Where an indicator stands: figures of years put together, held against targets, without a plan.

A lower bound that falls short of a target is *not shown*, never off track. Years that should
carry a figure and do not are unknown, so that a sum of the others is a lower bound.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal

from comms_planner.models.words import Aggregation, Direction
from comms_planner.quantity import Number, Qty, Relation, total

PERCENT = "percent"
_EXACT = (Relation.EQ, Relation.APPROX)
_FLIPPED = {Relation.GE: Relation.LE, Relation.LE: Relation.GE}


@dataclass(frozen=True, slots=True)
class YearFigure:
    """An actual of one year; a ratio brings the part and the whole it was made of."""

    year: int
    qty: Qty
    numerator: Number | None = None
    denominator: Number | None = None


@dataclass(frozen=True, slots=True)
class Band:
    """From which share of what should be, in percent, an indicator is on track, or at risk."""

    on_track_from: int = 90
    at_risk_from: int = 75


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
        return Standing("no actual" if targets else "empty")
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
    progress = way(actual, target, baseline, direction)
    years = tuple(a.year for a in told) if how is not Aggregation.NONE else (year,)
    return _judged(progress, actual, target, direction, band, year, years, ())


def way(actual: Qty, target: Qty, baseline: Qty | None, direction: Direction) -> Qty | None:
    """How much of the way to the target was gone, in percent; None where it cannot be said."""
    if actual.value is None or target.value is None:
        return None
    start = baseline if baseline is not None and baseline.value is not None else None
    a, t = Decimal(actual.value), Decimal(target.value)
    if start is not None and start.relation in _EXACT and _leads(start, target, direction):
        b = Decimal(start.figure)
        share, relation = (a - b) / (t - b), actual.relation
    elif direction is Direction.UP and t > 0:
        share, relation = a / t, actual.relation
    elif direction is Direction.DOWN and a > 0 and t >= 0:
        share, relation = t / a, actual.relation
    else:
        return None
    if direction is Direction.DOWN:
        relation = _FLIPPED.get(relation, relation)
    vague = (target, start) if start is not None else (target,)
    if relation is Relation.EQ and any(q.relation is Relation.APPROX for q in vague):
        relation = Relation.APPROX
    return _rounded(Qty(share * 100, relation, PERCENT))


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
    years = tuple(sorted(counted))
    return _judged(progress, actual, target, direction, band, year, years, missing)


def _judged(
    progress: Qty | None,
    actual: Qty,
    target: Qty,
    direction: Direction,
    band: Band,
    year: int,
    years: tuple[int, ...],
    missing: tuple[int, ...],
) -> Standing:
    if progress is not None:
        status = status_of(progress, band)
    else:
        reached = _reached(actual, target, direction)
        status = {True: "met", False: "off track", None: "not shown"}[reached]
    return Standing(status, year, actual, target, progress, years, missing)


def status_of(progress: Qty | None, band: Band) -> str:
    """What a share of the way means within a band; a bound says only what it can."""
    if progress is None or progress.value is None:
        return "not shown"
    share, relation = progress.value, progress.relation
    if relation is Relation.LE:
        return "off track" if share < band.at_risk_from else "not shown"
    if share >= 100:
        return "met"
    if share >= band.on_track_from:
        return "on track"
    if relation is Relation.GE:
        return "not shown"
    return "at risk" if share >= band.at_risk_from else "off track"


def _reached(actual: Qty, target: Qty, direction: Direction) -> bool | None:
    """Whether a target is reached where no share of the way can be made; None if not shown."""
    if actual.value is None or target.value is None:
        return None
    better = (
        actual.value >= target.value if direction is Direction.UP else actual.value <= target.value
    )
    open_to = {Direction.UP: Relation.GE, Direction.DOWN: Relation.LE}[direction]
    if actual.relation in _EXACT:
        return better
    if actual.relation is open_to:
        return True if better else None
    return None if better else False


def _leads(start: Qty, target: Qty, direction: Direction) -> bool:
    """Whether the target lies from the baseline in the direction that is better."""
    if start.figure == target.figure or start.unit != target.unit:
        return False
    return (target.figure > start.figure) == (direction is Direction.UP)


def _most(figures: Sequence[Qty]) -> Qty:
    """The largest of several figures; one that may be larger still opens the top."""
    known = [q for q in figures if q.value is not None]
    top = max(known, key=lambda q: (q.figure, q.relation in _EXACT))
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
