"""Whether a figure reaches a target: one rule for screens, charts, packs and command line.

A figure is every number it may be: "= 19" is 19 alone, "≥ 19" is 19 and all above it, "≤ 19" is 19
and all below. Whether a target of 20 is reached, where more is better, follows from all of them:

| figure      | = 19   | ≈ 19   | ≥ 19      | ≥ 20, ≥ 21 | ≤ 19   | ≤ 20, ≤ 21 | ?, n/a    |
|-------------|--------|--------|-----------|------------|--------|------------|-----------|
| the target  | missed | missed | not shown | met        | missed | not shown  | not shown |

Where less is better it is the mirror: ≤ 20 meets, ≥ 21 misses, ≥ 20 and ≤ 21 are not shown. "≈" is
held against the target by its number, and stays "≈" in the progress. A target is its number: "at
least 20" and "20" ask for the same.

The band then says how near a figure is that misses, in percent of the way: *on track*, *at risk* or
*off track*. A status stands if every number that the figure may be has it (≤ 5 of 20 is off track,
whatever the truth). Else the figure is *missed* if none of them reaches the target (≤ 19 of 20 may
be near or far, and is no 20), and *not shown* if some do: ≥ 19 of 20 is neither met nor on track.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_FLOOR, ROUND_HALF_EVEN, Decimal
from fractions import Fraction

from comms_planner.models.words import Direction
from comms_planner.quantity import FLIPPED, Number, Qty, Relation, Verdict

PERCENT = "percent"
EXACT = (Relation.EQ, Relation.APPROX)


@dataclass(frozen=True, slots=True)
class Band:
    """From which share of what should be, in percent, an indicator is on track, or at risk."""

    on_track_from: int = 90
    at_risk_from: int = 75


def status_of(
    actual: Qty, target: Qty, direction: Direction, band: Band, baseline: Qty | None = None
) -> str:
    """What a figure means for its target, by the table above."""
    if actual.value is None or target.value is None or actual.unit != target.unit:
        return Verdict.NOT_SHOWN.value
    verdict = actual.reaches(target, downwards=direction is Direction.DOWN)
    if verdict is not Verdict.MISSED:
        return verdict.value
    written = _near(actual.value, target, direction, band, baseline)
    return written if actual.relation in EXACT or written == "off track" else verdict.value


def way(actual: Qty, target: Qty, baseline: Qty | None, direction: Direction) -> Qty | None:
    """How much of the way to the target was gone, in percent; None where it cannot be said."""
    if actual.value is None or target.value is None or actual.unit != target.unit:
        return None
    share = _share(actual.value, target, baseline, direction)
    if share is None:
        return None
    relation = actual.relation
    if direction is Direction.DOWN:
        relation = FLIPPED.get(relation, relation)
    vague = (target, baseline) if baseline is not None else (target,)
    if relation is Relation.EQ and any(q.relation is Relation.APPROX for q in vague):
        relation = Relation.APPROX
    return Qty(_percent(share), relation, PERCENT)


def _near(
    value: Number, target: Qty, direction: Direction, band: Band, baseline: Qty | None
) -> str:
    """How near a number is that does not reach its target."""
    share = _share(value, target, baseline, direction)
    if share is None or share * 100 < band.at_risk_from:
        return "off track"
    return "on track" if share * 100 >= band.on_track_from else "at risk"


def _share(
    value: Number, target: Qty, baseline: Qty | None, direction: Direction
) -> Fraction | None:
    """The share of the way: from the baseline where it leads to the target, else of the target."""
    a, t = Fraction(value), Fraction(target.figure)
    if baseline is not None and _leads(baseline, target, direction):
        b = Fraction(baseline.figure)
        return (a - b) / (t - b)
    if direction is Direction.UP and t > 0:
        return a / t
    if direction is Direction.DOWN and a > 0 and t >= 0:
        return t / a
    return None


def _leads(start: Qty, target: Qty, direction: Direction) -> bool:
    """Whether a baseline is a number from which the target lies in the direction that is better."""
    if start.relation not in EXACT or start.unit != target.unit or start.figure == target.figure:
        return False
    return (target.figure > start.figure) == (direction is Direction.UP)


def _percent(share: Fraction) -> Number:
    """To six decimals, more than anybody can defend; what falls short of a hundred stays short."""
    exact = Decimal((share * 10**8).numerator) / Decimal((share * 10**8).denominator)
    found = exact.quantize(Decimal(1), ROUND_HALF_EVEN)
    if share < 1 <= found / 10**8:
        found = exact.quantize(Decimal(1), ROUND_FLOOR)
    value = found.scaleb(-6)
    return int(value) if value == int(value) else value.normalize()
