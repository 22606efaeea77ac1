"""Net reach is a range with its method; the worked checks are the fact base's."""

from __future__ import annotations

from decimal import Decimal
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comms_planner.errors import Invalid
from comms_planner.quantity import Qty, Relation
from comms_planner.services import net_reach as net

DIRECT = [Qty(20_000), Qty(4_000), Qty(500), Qty(500)]
INDIRECT = [Qty(m * 10**6, Relation.GE) for m in (5, 1, 1, 1)]


def universe(people: int) -> Qty:
    return Qty(people)


def test_bounds_hold_without_any_assumption() -> None:
    found = net.bounds(DIRECT)
    assert (found.low, found.high, found.gross) == (Qty(20_000), Qty(25_000), Qty(25_000))


@pytest.mark.parametrize(
    ("people", "reach"), [(100_000, "23966.08"), (50_000, "22949.24"), (1_000_000, "24895.84")]
)
def test_independence_gives_the_worked_points(people: int, reach: str) -> None:
    assert net.independence(DIRECT, universe(people)).mid.value == Decimal(reach)


def test_the_deducted_variant_is_named_and_lower() -> None:
    found = net.independence(DIRECT, universe(100_000), deducted=True)
    assert found.mid.value == Decimal("22767.78")
    assert found.method is net.Method.INDEPENDENCE_DEDUCTED


@pytest.mark.parametrize(
    ("share", "reach"), [("0", 25_000), ("0.25", 23_750), ("0.5", 22_500), ("1", 20_000)]
)
def test_the_overlap_share_runs_from_the_sum_to_the_largest(share: str, reach: int) -> None:
    assert net.overlap_share(DIRECT, Decimal(share)).mid == Qty(reach)


def pairs(people: int) -> dict[tuple[int, int], Decimal]:
    values = [Decimal(p.figure) for p in DIRECT]
    return {(i, j): values[i] * values[j] / people for i, j in combinations(range(4), 2)}


def test_measured_pairs_give_bonferroni_and_agostini() -> None:
    known = pairs(100_000)
    assert sum(known.values()) == Decimal("1042.5")
    assert net.bonferroni(DIRECT, known).low.value == Decimal("23957.5")
    assert net.agostini(DIRECT, known).mid.value == Decimal("23879.74")


def test_lower_bounds_stay_lower_bounds_and_open_the_top() -> None:
    found = net.bounds(INDIRECT)
    assert found.gross == Qty(8_000_000, Relation.GE)
    assert found.low == Qty(5_000_000, Relation.GE)
    assert found.is_open
    assert net.overlap_share(INDIRECT, Decimal("0.5")).mid == Qty(6_500_000, Relation.GE)


@pytest.mark.parametrize(("people", "reach"), [(10**7, 6_355_000), (10**8, 7_821_595)])
def test_independence_of_lower_bounds_is_one_too(people: int, reach: int) -> None:
    mid = net.independence(INDIRECT, universe(people)).mid
    assert mid.relation is Relation.GE
    assert int(mid.figure) == reach


def test_a_universe_smaller_than_its_largest_part_is_refused() -> None:
    with pytest.raises(Invalid) as refused:
        net.independence(DIRECT, universe(19_999))
    assert refused.value.field == "universe"


def test_an_overlap_larger_than_an_audience_is_refused() -> None:
    with pytest.raises(Invalid) as refused:
        net.agostini(DIRECT, {(0, 3): 501})
    assert refused.value.field == "overlap"


def test_people_are_not_added_to_cities() -> None:
    with pytest.raises(Invalid) as refused:
        net.bounds([Qty(5), Qty(3, unit="cities")])
    assert refused.value.field == "unit"


def test_what_is_not_applicable_is_skipped_and_counted() -> None:
    found = net.bounds([*DIRECT, Qty.na("no audience")])
    assert (found.with_figure, found.without_figure) == (4, 1)
    assert found.high == Qty(25_000)


def test_an_unknown_audience_opens_the_top() -> None:
    found = net.bounds([Qty(100), Qty.unknown()])
    assert found.low == Qty(100, Relation.GE)
    assert found.is_open


def test_an_adjustment_moves_the_range_and_needs_a_reason() -> None:
    found = net.bounds(DIRECT)
    moved = found.adjusted(Qty(-1_000), "staff counted twice")
    assert (moved.low, moved.high) == (Qty(19_000), Qty(24_000))
    with pytest.raises(Invalid):
        found.adjusted(Qty(1), " ")


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=6), st.integers(1, 10**4))
def test_every_point_lies_within_the_bounds(values: list[int], more: int) -> None:
    parts = [Qty(v) for v in values]
    people = Qty(max(values) + more)
    frame = net.bounds(parts, people)
    for mid in (
        net.independence(parts, people).mid,
        net.overlap_share(parts, Decimal("0.3"), people).mid,
    ):
        assert frame.low.figure - 1 <= mid.figure <= frame.high.figure + 1


@given(st.lists(st.integers(0, 10**6), min_size=2, max_size=5), st.integers(1, 10**4))
def test_more_people_at_one_place_never_lower_the_reach(values: list[int], more: int) -> None:
    people = Qty(10**7)
    grown = [Qty(values[0] + more), *map(Qty, values[1:])]
    before = net.independence([Qty(v) for v in values], people).mid.figure
    assert net.independence(grown, people).mid.figure >= before
