"""Audiences side by side: their sum and largest, and how surely each is known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal

from comms_planner.errors import Invalid
from comms_planner.quantity import Number, Qty, Relation, total
from comms_planner.text import QT_TRANSLATE_NOOP

CENT = Decimal("0.01")
TOO_SMALL = QT_TRANSLATE_NOOP(
    "Errors", "The universe is smaller than the largest audience, {largest}. Enlarge it."
)

Pair = tuple[int, int]
"""Two audiences by their place in the list, the smaller place first."""
Shared = Number | Qty
"""How many people two audiences share."""


def most_shared(*two: Qty) -> Number | None:
    """The most people that audiences can share, those of the smallest; None if none has a top."""
    capped = [q.figure for q in two if q.value is not None and q.relation is not Relation.GE]
    return min(capped, default=None)


class Audiences:
    """Audiences with a figure, and what is known of their sum and largest.

    Places in `values` are those of the list that was given, less the parts without a figure;
    pairs are named by the places in the given list.
    """

    def __init__(self, parts: Sequence[Qty], universe: Qty | None) -> None:
        found = total(parts, parts[0].unit if parts else "people")
        if not found.with_figure:
            raise Invalid(
                "value",
                QT_TRANSLATE_NOOP(
                    "Errors", "None of these carries a figure. Record one for at least one of them."
                ),
            )
        self._places = [place for place, p in enumerate(parts) if p.value is not None]
        self.parts = [parts[place] for place in self._places]
        self.without_figure = found.not_applicable + found.unknown
        self.gross, self.unit = found.qty, self.parts[0].unit
        self.values = [p.figure for p in self.parts]
        if any(value < 0 for value in self.values):
            raise Invalid(
                "value",
                QT_TRANSLATE_NOOP("Errors", "A count cannot be less than zero. Correct it."),
            )
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
    def closed(self) -> bool:
        """Whether the universe says that there are no more people than so many."""
        return self.universe is not None and self.universe.relation is not Relation.GE

    @property
    def ceiling(self) -> Number:
        """No formula may give more than this."""
        return min(self.sum, self.size) if self.closed else self.sum

    @property
    def is_open(self) -> bool:
        """Whether some audience may be larger than written."""
        return self.relation in (Relation.GE, Relation.UNKNOWN)

    @property
    def has_upper(self) -> bool:
        """Whether some audience may be smaller than written."""
        return any(p.relation is Relation.LE for p in self.parts)

    @property
    def pairs(self) -> int:
        """How many pairs there are."""
        return len(self.values) * (len(self.values) - 1) // 2

    @property
    def low(self) -> Qty:
        """The largest audience that is surely there; an upper bound alone proves nobody."""
        sure = [p for p in self.parts if p.relation is not Relation.LE]
        if not sure:
            return Qty(0, Relation.GE, self.unit)
        largest = max(sure, key=lambda p: p.sort_key)
        return Qty(largest.figure, Relation.GE if self.is_open else largest.relation, self.unit)

    @property
    def high(self) -> Qty:
        """As many as there may be: their sum, or all there are; unknown where neither is known."""
        if self.is_open:
            return Qty(self.size, Relation.LE, self.unit) if self.closed else Qty.unknown(self.unit)
        if self.closed and self.size < self.sum:
            assert self.universe is not None
            return Qty(self.size, self.universe.relation, self.unit)
        return Qty(self.sum, self.relation, self.unit)

    def point(self, value: Number, besides: Relation = Relation.EQ) -> Qty:
        """A result with the relation that its inputs, and whatever else went in, leave it."""
        relation = (Qty(0, self.relation) + Qty(0, besides)).relation if self.known else None
        if relation in (None, Relation.UNKNOWN):
            return Qty.unknown(self.unit)
        exact = Decimal(value).quantize(CENT)
        whole = int(exact) if exact == int(exact) else exact
        assert relation is not None
        return Qty(whole, relation, self.unit)

    @property
    def known(self) -> bool:
        """Whether a point can be given at all: not from lower and upper bounds together."""
        return self.relation is not Relation.UNKNOWN

    def all_pairs(self) -> Iterator[Pair]:
        """Each two audiences once."""
        count = len(self.values)
        return ((one, other) for one in range(count) for other in range(one + 1, count))

    def checked(self, pairs: Mapping[Pair, Shared]) -> dict[Pair, Qty]:
        """The overlaps among audiences with a figure, each of them possible."""
        place = {given: here for here, given in enumerate(self._places)}
        found: dict[Pair, Qty] = {}
        for (one, other), given in pairs.items():
            shared = given if isinstance(given, Qty) else Qty(given, Relation.EQ, self.unit)
            if one in place and other in place and shared.value is not None:
                pair = (place[one], place[other])
                self._possible(pair, shared)
                found[min(pair), max(pair)] = shared
        return found

    def _possible(self, pair: Pair, shared: Qty) -> None:
        two = [self.parts[place] for place in pair]
        low_sides = (Relation.EQ, Relation.GE)
        sized = self.closed and all(p.relation in low_sides for p in two)
        least = max(0, two[0].figure + two[1].figure - self.size) if sized else 0
        top = most_shared(*two)
        most = shared.figure if top is None else top
        fits = shared.unit == self.unit and shared.figure >= 0
        over = shared.figure > most and shared.relation is not Relation.LE
        under = shared.figure < least and shared.relation is not Relation.GE
        if not fits or over or under:
            raise Invalid(
                "overlap",
                QT_TRANSLATE_NOOP(
                    "Errors",
                    "Two audiences share between {least} and {most} people. Correct the number.",
                ),
                least=Qty(least, unit=self.unit),
                most=Qty(most, unit=self.unit),
            )

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

    def _check(self, universe: Qty) -> None:
        if universe.value is None or universe.value <= 0:
            raise Invalid(
                "universe", QT_TRANSLATE_NOOP("Errors", "Say how many people there are to reach.")
            )
        if universe.unit != self.unit:
            raise Invalid(
                "universe",
                QT_TRANSLATE_NOOP(
                    "Errors", "{one} and {other} cannot be added up. Choose figures of one unit."
                ),
                one=self.unit,
                other=universe.unit,
            )
        if universe.value < self.largest:
            raise Invalid(
                "universe",
                TOO_SMALL,
                largest=Qty(self.largest, unit=self.unit),
            )
