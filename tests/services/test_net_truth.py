"""Net reach against the truth: small audiences drawn person by person, then counted."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations, product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comms_planner.errors import Invalid
from comms_planner.quantity import Qty, Relation
from comms_planner.services import net_reach as net

EQ, GE, LE, APPROX = Relation.EQ, Relation.GE, Relation.LE, Relation.APPROX


@dataclass(frozen=True)
class World:
    """Who was where, as sets of people, and what somebody wrote down of it."""

    people: int
    audiences: list[frozenset[int]]
    parts: list[Qty]
    universe: Qty | None
    pairs: dict[tuple[int, int], Qty]

    @property
    def reach(self) -> int:
        return len(frozenset().union(*self.audiences))


@st.composite
def written(draw: st.DrawFn, truth: int) -> Qty:
    """A figure that does not lie about a number."""
    relation = draw(st.sampled_from((EQ, EQ, GE, LE)))
    if relation is GE:
        return Qty(draw(st.integers(0, truth)), GE)
    if relation is LE:
        return Qty(truth + draw(st.integers(0, 3)), LE)
    return Qty(truth)


@st.composite
def worlds(draw: st.DrawFn) -> World:
    people = draw(st.integers(1, 8))
    who = st.frozensets(st.integers(0, people - 1))
    audiences = draw(st.lists(who, min_size=1, max_size=4))
    parts = [draw(written(len(a))) for a in audiences]
    universe = draw(st.none() | written(people))
    largest = max(int(p.figure) for p in parts)
    if universe is not None and (universe.figure < largest or universe.figure == 0):
        universe = None
    pairs = {
        (i, j): draw(written(len(audiences[i] & audiences[j])))
        for i, j in combinations(range(len(audiences)), 2)
        if draw(st.booleans())
    }
    return World(people, audiences, parts, universe, pairs)


def holds(world: World, found: net.NetReach) -> None:
    """The range contains the truth, and claims no more than its inputs allow."""
    reach = world.reach
    for bound, may_be in ((found.low, (LE,)), (found.high, (GE,))):
        assert bound.relation not in may_be
    if found.low.relation in (EQ, GE):
        assert found.low.figure <= reach
    if found.high.value is not None:
        assert reach <= found.high.figure
    kinds = {p.relation for p in world.parts}
    for answer in (found.mid, found.gross):
        if answer.value is not None and GE in kinds:
            assert answer.relation is GE
        if answer.value is not None and LE in kinds:
            assert answer.relation is LE


@settings(max_examples=400)
@given(worlds())
def test_the_bounds_contain_every_truth(world: World) -> None:
    holds(world, net.bounds(world.parts, world.universe))


@settings(max_examples=300)
@given(worlds(), st.decimals(0, 1, places=2))
def test_an_overlap_share_stays_within_the_bounds(world: World, share: Decimal) -> None:
    found = net.overlap_share(world.parts, share, world.universe)
    holds(world, found)
    if {p.relation for p in world.parts} == {EQ} and found.high.value is not None:
        assert found.low.figure <= found.mid.figure <= found.high.figure


@settings(max_examples=600)
@given(worlds())
def test_measured_pairs_never_push_the_range_past_the_truth(world: World) -> None:
    found = net.bonferroni(world.parts, world.pairs, world.universe)
    holds(world, found)
    top = net.hunter(world.parts, world.pairs, world.universe)
    if top.value is not None:
        assert world.reach <= top.figure


@pytest.mark.parametrize("people", [1, 2, 3])
def test_the_bounds_are_reached_by_some_world(people: int) -> None:
    """Fréchet's bounds are the best there are: each is somebody's truth."""
    sets = [frozenset(c) for n in range(people + 1) for c in combinations(range(people), n)]
    for sizes in product(range(people + 1), repeat=3):
        reached = {
            len(a | b | c)
            for a, b, c in product(sets, repeat=3)
            if (len(a), len(b), len(c)) == sizes
        }
        found = net.bounds([Qty(n) for n in sizes], Qty(people))
        assert (min(reached), max(reached)) == (found.low.figure, found.high.figure)


@pytest.mark.parametrize("sizes", [(1, 2), (2, 2, 1), (3, 1, 2)])
def test_independence_is_the_mean_over_all_worlds(sizes: tuple[int, ...]) -> None:
    """Sainsbury's formula is what random duplication gives on average, exactly."""
    people = 4
    draws = [[frozenset(c) for c in combinations(range(people), n)] for n in sizes]
    reached = [len(frozenset().union(*world)) for world in product(*draws)]
    mean = Decimal(sum(reached)) / len(reached)
    mid = net.independence([Qty(n) for n in sizes], Qty(people)).mid
    assert abs(Decimal(mid.figure) - mean) < Decimal("0.01")


@pytest.mark.parametrize(
    ("part", "universe", "relation"),
    [
        (EQ, EQ, EQ), (EQ, GE, GE), (EQ, LE, LE), (EQ, APPROX, APPROX),
        (GE, EQ, GE), (GE, GE, GE), (GE, LE, Relation.UNKNOWN), (LE, GE, Relation.UNKNOWN),
        (LE, LE, LE), (APPROX, GE, GE),
    ],
)  # fmt: skip
def test_a_universe_known_from_one_side_leaves_its_mark(
    part: Relation, universe: Relation, relation: Relation
) -> None:
    found = net.independence([Qty(500, part), Qty(300, part)], Qty(1_000, universe))
    assert found.mid.relation is relation


def test_a_universe_known_from_below_closes_nothing() -> None:
    assert net.bounds([Qty(80), Qty(70)], Qty(100, GE)).high == Qty(150)
    assert net.bounds([Qty(80), Qty(70)], Qty(100)).high == Qty(100)
    assert net.bounds([Qty(80, GE), Qty(70)], Qty(100, GE)).is_open


def test_a_pair_nobody_measured_may_overlap_altogether() -> None:
    parts = [Qty(100), Qty(90), Qty(80)]
    assert net.bonferroni(parts, {(0, 1): 0}).low == Qty(270 - 80 - 80)
    assert net.bonferroni(parts, {}).low == Qty(100)
    assert net.bonferroni(parts, {(0, 1): 0, (0, 2): 0, (1, 2): 0}).low == Qty(270)
    with pytest.raises(Invalid) as refused:
        net.agostini(parts, {(0, 1): 0})
    assert refused.value.field == "overlap"


def test_an_overlap_of_at_least_so_many_lowers_no_sum() -> None:
    parts = [Qty(100), Qty(90)]
    assert net.bonferroni(parts, {(0, 1): Qty(10, GE)}).low == Qty(100)
    assert net.bonferroni(parts, {(0, 1): Qty(10, LE)}).low == Qty(180)
    assert net.hunter(parts, {(0, 1): Qty(10, GE)}) == Qty(180)
    assert net.hunter(parts, {(0, 1): Qty(10, LE)}) == Qty(190)


@given(
    st.lists(st.integers(0, 1_000), min_size=1, max_size=5),
    st.integers(1_000, 9_000),
    st.integers(1, 500),
)
def test_no_answer_falls_when_an_audience_grows(values: list[int], people: int, more: int) -> None:
    grown = [min(values[0] + more, people), *values[1:]]
    for ask in (
        lambda parts: net.bounds(parts, Qty(people)).low,
        lambda parts: net.bounds(parts, Qty(people)).high,
        lambda parts: net.independence(parts, Qty(people)).mid,
        lambda parts: net.overlap_share(parts, Decimal("0.4"), Qty(people)).mid,
    ):
        before, after = (ask([Qty(v) for v in some]).figure for some in (values, grown))
        assert after >= before
