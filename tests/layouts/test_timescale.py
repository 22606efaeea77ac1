from __future__ import annotations

import datetime as dt

import pytest

from comms_planner.layouts import timescale
from comms_planner.layouts.timescale import Scale


def test_zooming_keeps_the_day_under_the_pointer() -> None:
    scale = Scale(740_000, 10)
    for factor in (1.25, 0.5, 3):
        near = scale.zoomed(factor, 300, 1200)
        assert near.day(300) == pytest.approx(scale.day(300))
        assert near.per_day == pytest.approx(10 * factor)


def test_zoom_ends_at_a_day_and_at_ten_years() -> None:
    scale = Scale(740_000, 10)
    assert scale.zoomed(1e9, 0, 1200).per_day == 1200
    assert 1200 / scale.zoomed(1e-9, 0, 1200).per_day == pytest.approx(timescale.TEN_YEARS)


def test_places_and_days_are_each_others_inverse() -> None:
    scale = Scale(740_000.25, 7.5)
    assert scale.day(scale.x(740_123.5)) == pytest.approx(740_123.5)


@pytest.mark.parametrize(
    ("per_day", "unit"),
    [(1200, "day"), (22, "day"), (10, "week"), (2, "month"), (0.5, "quarter"), (0.2, "year")],
)
def test_the_axis_takes_the_smallest_unit_that_has_room(per_day: float, unit: str) -> None:
    assert timescale.unit_for(per_day) == unit


@pytest.mark.parametrize(
    ("unit", "first", "firsts"),
    [
        ("week", "2026-12-30", ["2026-12-28", "2027-01-04"]),
        ("month", "2026-12-30", ["2026-12-01", "2027-01-01"]),
        ("quarter", "2026-12-30", ["2026-10-01", "2027-01-01"]),
        ("year", "2026-12-30", ["2026-01-01", "2027-01-01"]),
    ],
)
def test_marks_begin_where_their_unit_does(unit: str, first: str, firsts: list[str]) -> None:
    day = dt.date.fromisoformat(first)
    found = list(timescale.marks(unit, day, day + dt.timedelta(6)))
    assert [str(m.first) for m in found] == firsts
    assert found[0].end == found[1].first


def test_weeks_begin_on_the_readers_first_weekday() -> None:
    assert timescale.start_of("week", dt.date(2026, 12, 30), 6) == dt.date(2026, 12, 27)


def test_marks_stop_at_the_end_of_the_calendar() -> None:
    assert list(timescale.marks("year", dt.date(9998, 5, 1), dt.date.max))[-1].end == dt.date.max


def test_one_step_serves_a_range_of_scales() -> None:
    assert Scale(0, 4).step == 2
    assert Scale(0, 3.1).step == 2
    assert Scale(0, 4.1).step == 3
    assert Scale(0, 0.33).step == -1
