"""Net reach against a second reckoning: fractions, other forms of the formulas, brute force."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from fractions import Fraction
from itertools import combinations
from math import prod

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from comms_planner.quantity import Qty, Relation
from comms_planner.services import net_reach as net

GE, APPROX = Relation.GE, Relation.APPROX
People = list[int]
CENT = Fraction(1, 100)


def some(many: Iterable[int], relation: Relation = Relation.EQ) -> list[Qty]:
    return [Qty(one, relation) for one in many]


def close(found: Qty, reckoned: Fraction) -> bool:
    """Equal to the cent that is shown, half a cent either way; sums are kept to 28 digits."""
    return abs(Fraction(found.figure) - reckoned) <= CENT / 2 + Fraction(1, 10**12)


def by_exclusion(sizes: People, people: int) -> Fraction:
    """Random audiences by inclusion and exclusion, term by term: no product of misses."""
    terms = (
        (-1) ** (count + 1) * Fraction(prod(group), people ** (count - 1))
        for count in range(1, len(sizes) + 1)
        for group in combinations(sizes, count)
    )
    return sum(terms, Fraction(0))


def heaviest_tree(count: int, shared: dict[tuple[int, int], int]) -> int:
    """The heaviest way to tie audiences by pairs without a ring, by trying all of them."""
    best = 0
    for edges in range(count):
        for chosen in combinations(shared, edges):
            group = {n: n for n in range(count)}
            for one, other in chosen:
                if group[one] == group[other]:
                    break
                old = group[other]
                group = {n: group[one] if g == old else g for n, g in group.items()}
            else:
                best = max(best, sum(shared[pair] for pair in chosen))
    return best


@settings(max_examples=200)
@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=7), st.integers(0, 10**7))
def test_random_duplication_is_inclusion_and_exclusion(sizes: People, more: int) -> None:
    people = max(1, max(sizes) + more)
    found = net.independence(some(sizes), Qty(people))
    assert close(found.mid, by_exclusion(sizes, people))
    assert found.low == Qty(max(sizes))
    assert found.high == Qty(min(sum(sizes), people))


@given(
    st.lists(st.integers(0, 10**6), min_size=1, max_size=60),
    st.fractions(0, 1, max_denominator=100),
)
@example([37_352, 37_352, 37_352, 4_691], Fraction(1, 24))  # just half a cent
def test_an_overlap_share_is_a_weighted_mean_of_both_ends(sizes: People, share: Fraction) -> None:
    weight = Decimal(share.numerator) / Decimal(share.denominator)
    found = net.overlap_share(some(sizes), weight).mid
    assert close(found, Fraction(weight) * max(sizes) + (1 - Fraction(weight)) * sum(sizes))


@st.composite
def audiences_with_pairs(draw: st.DrawFn) -> tuple[People, dict[tuple[int, int], int]]:
    sizes = draw(st.lists(st.integers(1, 500), min_size=2, max_size=4))
    pairs = combinations(range(len(sizes)), 2)
    return sizes, {(i, j): draw(st.integers(0, min(sizes[i], sizes[j]))) for i, j in pairs}


@settings(max_examples=200)
@given(audiences_with_pairs())
def test_pairs_give_bonferroni_agostini_and_hunter(
    given_: tuple[People, dict[tuple[int, int], int]],
) -> None:
    sizes, shared = given_
    gross, double = sum(sizes), sum(shared.values())
    found = net.agostini(some(sizes), dict(shared))
    assert found.low == Qty(max(max(sizes), gross - double))
    assert close(found.mid, Fraction(gross**2) / (Fraction(9, 8) * double + gross))
    assert net.hunter(some(sizes), dict(shared)) == Qty(gross - heaviest_tree(len(sizes), shared))


@settings(max_examples=100)
@given(st.lists(st.frozensets(st.integers(0, 30)), min_size=2, max_size=4))
def test_counted_sets_lie_between_what_their_pairs_prove(audiences: list[frozenset[int]]) -> None:
    sizes, places = some(map(len, audiences)), range(len(audiences))
    shared = {(i, j): Qty(len(audiences[i] & audiences[j])) for i, j in combinations(places, 2)}
    reached = len(frozenset().union(*audiences))
    low, top = net.bonferroni(sizes, shared).low, net.hunter(sizes, shared)
    assert low.figure <= reached <= top.figure


def test_one_audience_is_its_own_reach_by_every_method() -> None:
    one, people = some([700]), Qty(1_000)
    for found in (
        net.bounds(one), net.independence(one, people), net.overlap_share(one, Decimal(1)),
        net.bonferroni(one, {}), net.agostini(one, {}),
    ):  # fmt: skip
        assert (found.low, found.high) == (Qty(700), Qty(700))
        assert found.mid in (Qty(700), Qty.unknown())


@pytest.mark.parametrize(
    ("share", "reach"), [("0", 1_400), ("0.25", 1_225), ("0.5", 1_050), ("1", 700)]
)
def test_two_equal_audiences(share: str, reach: int) -> None:
    two = some([700, 700])
    assert net.overlap_share(two, Decimal(share)).mid == Qty(reach)
    assert net.independence(two, Qty(1_000)).mid == Qty(1_000 - 300 * 300 // 1_000)
    assert net.bounds(two, Qty(1_000)).high == Qty(1_000)


def test_sixty_audiences() -> None:
    sizes = [1_000 + 37 * n for n in range(60)]
    found = net.independence(some(sizes), Qty(250_000))
    missed = prod((1 - Fraction(size, 250_000) for size in sizes), start=Fraction(1))
    assert close(found.mid, 250_000 * (1 - missed))
    assert (found.low, found.high) == (Qty(sizes[-1]), Qty(sum(sizes)))
    pairs = dict.fromkeys(combinations(range(60), 2), 5)
    assert net.bonferroni(some(sizes), pairs).low == Qty(sum(sizes) - 1_770 * 5)
    assert net.hunter(some(sizes), pairs) == Qty(sum(sizes) - 59 * 5)


def test_a_universe_as_large_as_its_largest_audience_is_reached_whole() -> None:
    found = net.independence(some([900, 400, 20]), Qty(900))
    assert (found.low, found.mid, found.high) == (Qty(900), Qty(900), Qty(900))


@given(st.lists(st.integers(0, 10**5), min_size=1, max_size=6), st.integers(0, 10**6))
def test_lower_bounds_open_the_top_and_stay_under_the_truth(sizes: People, more: int) -> None:
    """Whatever the audiences truly are, what their lower bounds gave is no more than theirs."""
    people = Qty(max(1, max(sizes) + more))
    truth = [min(size + 7 * n, int(people.figure)) for n, size in enumerate(sizes)]
    asks: tuple[Callable[[list[Qty]], Qty], ...] = (
        lambda parts: net.independence(parts, people).mid,
        lambda parts: net.overlap_share(parts, Decimal("0.3")).mid,
        lambda parts: net.bounds(parts).low,
    )
    for ask in asks:
        bound, true = ask(some(sizes, GE)), ask(some(truth))
        assert bound.relation is GE
        assert bound.figure <= true.figure
    assert net.bounds(some(sizes, GE)).is_open


def test_parts_without_a_figure_are_counted_and_change_no_formula() -> None:
    parts = [*some([500, 300]), Qty.na("no audience"), Qty.na("a report")]
    found = net.independence(parts, Qty(1_000))
    assert (found.mid, found.with_figure, found.without_figure) == (Qty(650), 2, 2)
    opened = net.independence([*some([500, 300]), Qty.unknown()], Qty(1_000))
    assert (opened.mid, opened.low) == (Qty(650, GE), Qty(500, GE))
    assert opened.high == Qty(1_000, Relation.LE)
    assert net.bounds([Qty(500), Qty(300, APPROX)]).high == Qty(800, APPROX)
