"""Net reach: how many different people, always a range, always with its method.

Every formula is non-decreasing in each audience, so a lower bound put in comes out as a
lower bound under the same assumption, and the top of the range is open. Formulas: Fréchet
for the bounds, Sainsbury for random duplication, Bonferroni and Agostini (1961, its factor
1.125 is empirical) where pairwise overlaps have been measured.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, localcontext
from enum import StrEnum

from comms_planner.errors import Invalid
from comms_planner.quantity import Number, Qty, Relation, total
from comms_planner.text import QT_TRANSLATE_NOOP

AGOSTINI = Decimal("1.125")
DEDUCTED = Decimal("0.95")
CENT = Decimal("0.01")

Pair = tuple[int, int]
"""Two audiences by their place in the list, the smaller place first."""


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
        "Reach", "Audiences meet at random, 5 % deducted (media handbooks)"
    ),
    Method.OVERLAP_SHARE: QT_TRANSLATE_NOOP("Reach", "Overlap as assumed"),
    Method.BONFERRONI: QT_TRANSLATE_NOOP(
        "Reach", "Pairs measured: sum less all pairs (Bonferroni)"
    ),
    Method.AGOSTINI: QT_TRANSLATE_NOOP("Reach", "Pairs measured, by Agostini's formula"),
}
"""What is printed beside a net figure; marked text, context "Reach"."""


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

    def adjusted(self, by: Qty, reason: str) -> NetReach:
        """The same range moved by a known number of people, up or down, and why."""
        if not reason.strip():
            raise Invalid("reason", QT_TRANSLATE_NOOP("Errors", "Say why the figure is adjusted."))
        low, mid = self.low + by, self.mid + by if self.mid.value is not None else self.mid
        high = self.high + by if self.high.value is not None else self.high
        if low.value is not None and low.value < 0:
            raise Invalid(
                "adjustment",
                QT_TRANSLATE_NOOP("Errors", "That would leave fewer people than none."),
            )
        return replace(self, low=low, mid=mid, high=high, adjustment=by, reason=reason.strip())


def bounds(parts: Sequence[Qty], universe: Qty | None = None) -> NetReach:
    """The range that holds without any assumption: max rᵢ ≤ R ≤ min(N, S), after Fréchet."""
    a = _Audiences(parts, universe)
    return a.range(Method.BOUNDS, Qty.unknown(a.unit))


def independence(parts: Sequence[Qty], universe: Qty, *, deducted: bool = False) -> NetReach:
    """A point for audiences that meet at random: N (1 − Π (1 − rᵢ/N)), Sainsbury's formula.

    `deducted` takes the 5 % off that some media handbooks do; name the variant, never mix.
    """
    a = _Audiences(parts, universe)
    with localcontext(prec=50):
        people = Decimal(a.size)
        missed = Decimal(1)
        for value in a.values:
            missed *= 1 - Decimal(value) / people
        mid = people * (1 - missed) * (DEDUCTED if deducted else 1)
    method = Method.INDEPENDENCE_DEDUCTED if deducted else Method.INDEPENDENCE
    return a.range(method, a.point(mid))


def overlap_share(parts: Sequence[Qty], share: Decimal, universe: Qty | None = None) -> NetReach:
    """A point from an assumed share w of overlap: M + (1 − w)(S − M), M the largest audience."""
    if not 0 <= share <= 1:
        raise Invalid("share", QT_TRANSLATE_NOOP("Errors", "The overlap is between 0 and 100 %."))
    a = _Audiences(parts, universe)
    mid = a.largest + (1 - Decimal(share)) * (a.sum - a.largest)
    return a.range(Method.OVERLAP_SHARE, a.point(min(mid, Decimal(a.ceiling))))


def bonferroni(
    parts: Sequence[Qty], pairs: Mapping[Pair, Number], universe: Qty | None = None
) -> NetReach:
    """A narrower range where pairwise overlaps are known: S − D ≤ R ≤ S."""
    a = _Audiences(parts, universe)
    low = max(Decimal(a.largest), Decimal(a.sum) - a.overlap(pairs))
    found = a.range(Method.BONFERRONI, Qty.unknown(a.unit))
    return replace(found, low=a.point(low))


def agostini(
    parts: Sequence[Qty], pairs: Mapping[Pair, Number], universe: Qty | None = None
) -> NetReach:
    """A point where pairwise overlaps are known: S² / (1.125 D + S)."""
    a = _Audiences(parts, universe)
    if a.sum == 0:
        return a.range(Method.AGOSTINI, a.point(Decimal(0)))
    with localcontext(prec=50):
        mid = Decimal(a.sum) ** 2 / (AGOSTINI * a.overlap(pairs) + a.sum)
    return a.range(Method.AGOSTINI, a.point(mid))


class _Audiences:
    """Audiences with a figure, and what is known of their sum and largest."""

    def __init__(self, parts: Sequence[Qty], universe: Qty | None) -> None:
        found = total(parts, parts[0].unit if parts else "people")
        if not found.with_figure:
            raise Invalid("value", QT_TRANSLATE_NOOP("Errors", "None of these carries a figure."))
        self.parts = [p for p in parts if p.value is not None]
        self.without_figure = found.not_applicable + found.unknown
        self.gross, self.unit = found.qty, self.parts[0].unit
        self.values = [p.figure for p in self.parts]
        if any(value < 0 for value in self.values):
            raise Invalid("value", QT_TRANSLATE_NOOP("Errors", "A count cannot be less than zero."))
        self.sum, self.largest = sum(self.values), max(self.values)
        self.relation = self._relation(bool(found.unknown))
        self.universe = universe
        if universe is not None:
            self._check(universe)

    @property
    def size(self) -> Number:
        """How many people there are to reach."""
        assert self.universe is not None
        return self.universe.figure

    @property
    def ceiling(self) -> Number:
        """No formula may give more than this."""
        return self.sum if self.universe is None else min(self.sum, self.size)

    def point(self, value: Number) -> Qty:
        """A result with the relation that its inputs leave it."""
        if self.relation is Relation.UNKNOWN:
            return Qty.unknown(self.unit)
        exact = Decimal(value).quantize(CENT)
        whole = int(exact) if exact == int(exact) else exact
        return Qty(whole, self.relation, self.unit)

    def range(self, method: Method, mid: Qty) -> NetReach:
        """The assumption-free range around a method's point."""
        return NetReach(
            self._low(), mid, self._high(), self.gross, method, len(self.parts), self.without_figure
        )

    def overlap(self, pairs: Mapping[Pair, Number]) -> Decimal:
        """The sum of pairwise overlaps, each of them possible."""
        for (one, other), shared in pairs.items():
            a, b = self.values[one], self.values[other]
            least = 0 if self.universe is None else max(0, a + b - self.size)
            if not least <= shared <= min(a, b):
                raise Invalid(
                    "overlap",
                    QT_TRANSLATE_NOOP(
                        "Errors", "Two audiences share between {least} and {most} people."
                    ),
                    least=least,
                    most=min(a, b),
                )
        return Decimal(sum(pairs.values()))

    def _relation(self, has_unknown: bool) -> Relation:
        kinds = {p.relation for p in self.parts}
        if has_unknown:
            kinds.add(Relation.GE)
        if {Relation.GE, Relation.LE} <= kinds:
            return Relation.UNKNOWN
        for relation in (Relation.GE, Relation.LE, Relation.APPROX):
            if relation in kinds:
                return relation
        return Relation.EQ

    def _low(self) -> Qty:
        """The largest audience that is surely there; an upper bound alone proves nobody."""
        sure = [p for p in self.parts if p.relation is not Relation.LE]
        if not sure:
            return Qty(0, Relation.GE, self.unit)
        largest = max(sure, key=lambda p: p.sort_key)
        open_sum = self.relation in (Relation.GE, Relation.UNKNOWN)
        return Qty(largest.figure, Relation.GE if open_sum else largest.relation, self.unit)

    def _high(self) -> Qty:
        if self.relation in (Relation.GE, Relation.UNKNOWN):
            known = self.universe is not None and self.universe.relation is not Relation.GE
            return Qty(self.size, Relation.LE, self.unit) if known else Qty.unknown(self.unit)
        relation = Relation.LE if self.relation is Relation.LE else self.relation
        return Qty(self.ceiling, relation, self.unit)

    def _check(self, universe: Qty) -> None:
        if universe.value is None or universe.value <= 0:
            raise Invalid(
                "universe", QT_TRANSLATE_NOOP("Errors", "Say how many people there are to reach.")
            )
        if universe.unit != self.unit or universe.value < self.largest:
            raise Invalid(
                "universe",
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "The universe is smaller than the largest audience, {largest}. Enlarge it.",
                ),
                largest=self.largest,
            )
