"""Working days against a count that walks day by day."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models.words import HolidayKind, Roll
from comms_planner.services.schedule.working import (
    DayOff,
    WorkingCalendar,
    calendar_of,
    weekdays_off,
)

NAME = Bilingual("Day off", "假日")
BEGIN = dt.date(2027, 1, 1)
near = st.integers(0, 120).map(lambda n: BEGIN + dt.timedelta(n))
kinds = st.sampled_from(list(HolidayKind))
calendars = st.builds(
    lambda weekend, offs: WorkingCalendar(
        frozenset(weekend), {day: (DayOff(day, NAME, kind),) for day, kind in offs.items()}
    ),
    st.sampled_from([(5, 6), (4, 5), (6,)]),
    st.dictionaries(near, kinds, max_size=12),
)


def halves(calendar: WorkingCalendar, day: dt.date) -> int:
    if day.weekday() in calendar.weekend:
        return 0
    found = [off.kind for off in calendar.holidays.get(day, ())]
    return 0 if HolidayKind.FULL in found else 1 if HolidayKind.HALF in found else 2


@given(calendars, near, st.integers(-40, 40))
def test_adding_working_days_agrees_with_walking(
    calendar: WorkingCalendar, day: dt.date, amount: int
) -> None:
    there, walked, way = day, 0, 1 if amount > 0 else -1
    while walked < 2 * abs(amount):
        there += dt.timedelta(way)
        walked += halves(calendar, there)
    assert calendar.add(day, amount) == there


@given(calendars, near, st.integers(1, 30))
def test_work_that_ends_on_a_day_fits_from_its_start_and_no_later(
    calendar: WorkingCalendar, day: dt.date, amount: int
) -> None:
    start = calendar.start_for(day, amount)
    assert calendar.halves_between(start, day) >= 2 * amount
    assert calendar.halves_between(start + dt.timedelta(1), day) < 2 * amount
    assert calendar.finish_after(start, 2 * amount) <= day


@given(calendars, near, st.sampled_from(list(Roll)))
def test_a_rolled_day_is_the_nearest_worked_one_that_way(
    calendar: WorkingCalendar, day: dt.date, how: Roll
) -> None:
    there = calendar.roll(day, how)
    if how is Roll.NONE or halves(calendar, day):
        assert there == day
        return
    assert halves(calendar, there)
    first, last = sorted((there, day))
    between = [first + dt.timedelta(n) for n in range((last - first).days + 1)]
    assert [d for d in between if halves(calendar, d)] == [there]
    assert (there < day) == (how is Roll.PREV)


def test_a_friday_saturday_weekend_works_on_sunday() -> None:
    calendar = calendar_of("FR,SA", ())
    assert calendar.roll(dt.date(2027, 10, 1), Roll.NEXT) == dt.date(2027, 10, 3)
    assert calendar.add(dt.date(2027, 9, 30), 1) == dt.date(2027, 10, 3)


def test_a_half_day_counts_by_half() -> None:
    half = DayOff(dt.date(2027, 6, 2), NAME, HolidayKind.HALF)
    calendar = calendar_of("SA,SU", [half])
    assert calendar.is_working(half.day)
    assert calendar.add(dt.date(2027, 6, 1), 1) == dt.date(2027, 6, 3)
    assert calendar.halves_between(dt.date(2027, 6, 1), dt.date(2027, 6, 3)) == 5


def test_a_floating_holiday_is_known_and_worked() -> None:
    diwali = DayOff(dt.date(2027, 10, 29), NAME, HolidayKind.FLOATING)
    calendar = calendar_of("SA,SU", [diwali])
    assert calendar.is_working(diwali.day)
    assert calendar.on(diwali.day) == (diwali,)


@pytest.mark.parametrize("text", ["", "XX", "MO,TU,WE,TH,FR,SA,SU", "sometimes"])
def test_a_weekend_that_makes_no_sense_is_refused(text: str) -> None:
    with pytest.raises(Invalid):
        weekdays_off(text)


def test_too_many_working_days_are_refused_at_once() -> None:
    with pytest.raises(Invalid):
        WorkingCalendar().add(BEGIN, 1_000_000)
