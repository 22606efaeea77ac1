"""Work on one strip: nothing overlaps, everything is inside, months stand where they begin."""

from __future__ import annotations

import datetime as dt
from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from comms_planner.layouts.strip import LEAST_PART, Piece, strip

DAY = dt.date(2026, 3, 1)
days = st.integers(-400, 800).map(lambda n: DAY + dt.timedelta(n))
spans = st.tuples(days, st.integers(0, 300)).map(lambda s: (s[0], s[0] + dt.timedelta(s[1])))


def pieces(listed: list[tuple[dt.date, dt.date]]) -> list[Piece]:
    return [Piece(n, first, last) for n, (first, last) in enumerate(listed)]


@given(spans, st.lists(spans, max_size=12))
def test_all_work_lies_inside_in_lanes_where_nothing_overlaps(
    period: tuple[dt.date, dt.date], listed: list[tuple[dt.date, dt.date]]
) -> None:
    found = strip(*period, pieces(listed), len(listed) + 1)
    assert sorted(bar.key for bar in found.bars) == list(range(len(listed)))
    for bar in found.bars:
        assert -1e-9 <= bar.left < bar.right <= 1 + 1e-9
        assert bar.right - bar.left >= LEAST_PART - 1e-9
        assert 0 <= bar.lane < found.lanes
    for one, other in combinations(found.bars, 2):
        if one.lane == other.lane:
            assert one.right <= other.left + 1e-9 or other.right <= one.left + 1e-9


def test_months_stand_where_they_begin() -> None:
    found = strip(dt.date(2026, 3, 1), dt.date(2026, 5, 31), [])
    assert [(mark.month, round(mark.at, 3)) for mark in found.marks] == [
        (3, 0.0), (4, round(31 / 92, 3)), (5, round(61 / 92, 3)),
    ]  # fmt: skip


def test_a_day_alone_does_not_fill_the_strip() -> None:
    (bar,) = strip(DAY, DAY, [Piece(1, DAY, DAY)]).bars
    assert bar.right < 0.1


def test_a_crowd_makes_no_higher_strip() -> None:
    found = strip(DAY, DAY, [Piece(n, DAY, DAY) for n in range(500)], 8)
    assert (found.lanes, len(found.bars)) == (8, 8)
