"""Net reach: how many different people, always a range, always with its method.

Every formula is non-decreasing in each audience, so a lower bound put in comes out as a
lower bound under the same assumption, and the top of the range is open. Formulas: Fréchet
for the bounds, Sainsbury for random duplication, Bonferroni and Agostini (1961, its factor
1.125 is empirical) where pairwise overlaps have been measured, Hunter (1976) for the top then.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, localcontext
from enum import StrEnum
from math import ceil, floor

from comms_planner.errors import Invalid
from comms_planner.quantity import FLIPPED, Number, Qty, Relation
from comms_planner.services.audiences import Audiences, Pair, Shared
from comms_planner.text import QT_TRANSLATE_NOOP

AGOSTINI = Decimal("1.125")
DEDUCTED = Decimal("0.95")


class Method(StrEnum):
    """How audiences are taken to overlap."""

    BOUNDS = "bounds"
    INDEPENDENCE = "independence"
    INDEPENDENCE_DEDUCTED = "independence, 5% deducted"
    OVERLAP_SHARE = "overlap share"
    BONFERRONI = "bonferroni"
    AGOSTINI = "agostini"


METHODS = {
    Method.BOUNDS: QT_TRANSLATE_NOOP("Reach", "No assumption: the largest audience to their sum"),
    Method.INDEPENDENCE: QT_TRANSLATE_NOOP("Reach", "Audiences meet at random (Sainsbury)"),
    Method.INDEPENDENCE_DEDUCTED: QT_TRANSLATE_NOOP(
        "Reach", "Audiences meet at random, 5% deducted (media handbooks)"
    ),
    Method.OVERLAP_SHARE: QT_TRANSLATE_NOOP("Reach", "Overlap as assumed"),
    Method.BONFERRONI: QT_TRANSLATE_NOOP(
        "Reach", "Pairs measured: sum less all pairs (Bonferroni)"
    ),
    Method.AGOSTINI: QT_TRANSLATE_NOOP("Reach", "Pairs measured, by Agostini’s formula"),
}
"""What is printed beside a net figure; marked text, context "Reach"."""


_WHOLE: Mapping[Relation, Callable[[Number], int]] = {Relation.GE: floor, Relation.LE: ceil}


def _in_whole(qty: Qty, way: Callable[[Number], int]) -> Qty:
    return qty if qty.value is None else replace(qty, value=way(qty.value))


@dataclass(frozen=True, slots=True)
class NetReach:
    """Different people as a range: at least `low`, about `mid`, at most `high`.

    `high` is unknown where an audience is only known from below and no universe closes
    the top. `gross` is the sum of participations that the range belongs to.
    """

    low: Qty
    mid: Qty
    high: Qty
    gross: Qty
    method: Method
    with_figure: int
    without_figure: int
    adjustment: Qty | None = None
    reason: str = ""

    @property
    def is_open(self) -> bool:
        """Whether nothing closes the top."""
        return self.high.value is None

    @property
    def whole(self) -> NetReach:
        """The same in whole people: its ends rounded outwards, its point so that a bound stays."""
        mid = _WHOLE.get(self.mid.relation, round)
        return replace(
            self,
            low=_in_whole(self.low, floor),
            mid=_in_whole(self.mid, mid),
            high=_in_whole(self.high, ceil),
        )

    def adjusted(self, by: Qty, reason: str) -> NetReach:
        """The same range moved by a known number of people, up or down, and why."""
        if not reason.strip():
            raise Invalid("reason", QT_TRANSLATE_NOOP("Errors", "Say why the figure is adjusted."))
        low, mid = self.low + by, self.mid + by if self.mid.value is not None else self.mid
        high = self.high + by if self.high.value is not None else self.high
        if any(q.value is not None and q.value < 0 for q in (low, mid, high)):
            raise Invalid(
                "adjustment",
                QT_TRANSLATE_NOOP(
                    "Errors", "That would leave fewer people than none. Take off fewer."
                ),
            )
        return replace(self, low=low, mid=mid, high=high, adjustment=by, reason=reason.strip())


def bounds(parts: Sequence[Qty], universe: Qty | None = None) -> NetReach:
    """The range that holds without any assumption: max rᵢ ≤ R ≤ min(N, S), after Fréchet."""
    a = Audiences(parts, universe)
    return _range(a, Method.BOUNDS, Qty.unknown(a.unit))


def independence(parts: Sequence[Qty], universe: Qty, *, deducted: bool = False) -> NetReach:
    """A point for audiences that meet at random: N (1 − Π (1 − rᵢ/N)), Sainsbury's formula.

    `deducted` takes the 5 % off that some media handbooks do; name the variant, never mix. The
    formula also grows with N, so a universe known only from one side leaves its mark.
    """
    a = Audiences(parts, universe)
    with localcontext(prec=50):
        people = Decimal(a.size)
        missed = Decimal(1)
        for value in a.values:
            missed *= 1 - Decimal(value) / people
        mid = people * (1 - missed) * (DEDUCTED if deducted else 1)
    method = Method.INDEPENDENCE_DEDUCTED if deducted else Method.INDEPENDENCE
    return _range(a, method, a.point(mid, universe.relation))


def overlap_share(parts: Sequence[Qty], share: Decimal, universe: Qty | None = None) -> NetReach:
    """A point from an assumed share w of overlap: M + (1 − w)(S − M), M the largest audience."""
    if not 0 <= share <= 1:
        raise Invalid(
            "share", QT_TRANSLATE_NOOP("Errors", "The overlap is between 0 and 100%. Correct it.")
        )
    a = Audiences(parts, universe)
    mid = a.largest + (1 - Decimal(share)) * (a.sum - a.largest)
    return _range(a, Method.OVERLAP_SHARE, a.point(min(mid, Decimal(a.ceiling))))


def bonferroni(
    parts: Sequence[Qty], pairs: Mapping[Pair, Shared], universe: Qty | None = None
) -> NetReach:
    """A narrower range where pairwise overlaps are known: S − D ≤ R ≤ S.

    A pair that nobody measured may overlap as far as its smaller audience goes.
    """
    a = Audiences(parts, universe)
    return replace(_range(a, Method.BONFERRONI, Qty.unknown(a.unit)), low=_low(a, pairs))


def agostini(
    parts: Sequence[Qty], pairs: Mapping[Pair, Shared], universe: Qty | None = None
) -> NetReach:
    """A point where all pairwise overlaps are known: S² / (1.125 D + S), above Bonferroni's low.

    The formula is empirical and may fall a little below what the pairs themselves prove; it is
    given as it is, so that it can be checked.
    """
    a = Audiences(parts, universe)
    known = a.checked(pairs)
    if len(known) < a.pairs:
        raise Invalid(
            "overlap",
            QT_TRANSLATE_NOOP(
                "Errors", "{known} of {all} overlaps are known. Give the others, or a universe."
            ),
            known=len(known),
            all=a.pairs,
        )
    low = _low(a, pairs)
    if a.sum == 0:
        return replace(_range(a, Method.AGOSTINI, a.point(Decimal(0))), low=low)
    with localcontext(prec=50):
        shared = sum((Decimal(s.figure) for s in known.values()), Decimal(0))
        mid = Decimal(a.sum) ** 2 / (AGOSTINI * shared + a.sum)
    against = FLIPPED.get(_together(known), _together(known))
    return replace(_range(a, Method.AGOSTINI, a.point(mid, against)), low=low)


def hunter(parts: Sequence[Qty], pairs: Mapping[Pair, Shared], universe: Qty | None = None) -> Qty:
    """A sharper top where overlaps are known: S less the heaviest tree of pairs (Hunter 1976)."""
    a = Audiences(parts, universe)
    sure = {pair: s for pair, s in a.checked(pairs).items() if s.relation is not Relation.LE}
    joined = list(range(len(a.values)))
    saved: Number = 0
    for (one, other), shared in sorted(sure.items(), key=lambda kv: -kv[1].figure):
        group, into = joined[one], joined[other]
        if group != into:
            saved += shared.figure
            joined = [into if g == group else g for g in joined]
    high = a.high
    if high.value is None or a.is_open:
        return high
    return Qty(min(high.figure, a.sum - saved), high.relation, a.unit)


def _together(known: Mapping[Pair, Qty]) -> Relation:
    """How the sum of overlaps stands to the truth."""
    total = Qty(0)
    for shared in known.values():
        total = Qty(0, shared.relation) + total
    return total.relation


def _low(a: Audiences, pairs: Mapping[Pair, Shared]) -> Qty:
    """Bonferroni's S − D with each overlap as large as it can be, if that says more than max rᵢ."""
    known = a.checked(pairs)
    if a.has_upper:
        return a.low
    lost: Number = 0
    exact = True
    for pair in a.all_pairs():
        shared = known.get(pair)
        if shared is None or shared.relation is Relation.GE:
            lost += min(a.values[pair[0]], a.values[pair[1]])
        else:
            lost += shared.figure
            exact = exact and shared.relation is not Relation.APPROX
    low = Decimal(a.sum) - Decimal(lost)
    if low <= a.largest:
        return a.low
    return a.point(low, Relation.EQ if exact else Relation.APPROX)


def _range(a: Audiences, method: Method, mid: Qty) -> NetReach:
    """The assumption-free range around a method's point."""
    return NetReach(a.low, mid, a.high, a.gross, method, len(a.parts), a.without_figure)
