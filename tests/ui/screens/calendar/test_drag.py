from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from comms_planner.bilingual import Bilingual
from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar.drag import FIRST_DAY, LAST_DAY, Drag, Grip, moved, retimed


def entry(first: dt.date, last: dt.date) -> Entry:
    return Entry("action:1", "action", 1, Bilingual("Op-ed"), first, last)


FIVE_DAYS = entry(dt.date(2026, 10, 12), dt.date(2026, 10, 16))


def test_an_entry_keeps_its_length_where_it_is_dropped() -> None:
    drag = Drag(FIVE_DAYS, Grip.WHOLE, dt.date(2026, 10, 14), dt.date(2026, 10, 20))
    assert (drag.preview.first.day, drag.preview.last.day) == (18, 22)
    assert drag.changes


def test_dropping_where_it_was_changes_nothing() -> None:
    assert not Drag(FIVE_DAYS, Grip.WHOLE, dt.date(2026, 10, 14), dt.date(2026, 10, 14)).changes


def test_a_pulled_end_stops_at_the_other_one() -> None:
    assert moved(FIVE_DAYS, -30, Grip.LAST).last == FIVE_DAYS.first
    assert moved(FIVE_DAYS, 30, Grip.FIRST).first == FIVE_DAYS.last
    assert moved(FIVE_DAYS, 2, Grip.LAST).last.day == 18


@given(st.dates(FIRST_DAY, LAST_DAY), st.integers(-60_000, 60_000), st.sampled_from(Grip))
def test_nothing_is_dragged_out_of_the_years_of_plans(
    first: dt.date, days: int, grip: Grip
) -> None:
    there = moved(entry(first, min(first + dt.timedelta(9), LAST_DAY)), days, grip)
    assert FIRST_DAY <= there.first <= there.last <= LAST_DAY


@given(
    st.integers(0, 1439), st.integers(0, 1440), st.integers(-3000, 3000),
    st.sampled_from((Grip.WHOLE, Grip.LAST)),
)  # fmt: skip
def test_a_time_stays_within_its_day_and_never_ends_before_it_begins(
    start: int, end: int, minutes: int, grip: Grip
) -> None:
    one = entry(dt.date(2026, 10, 12), dt.date(2026, 10, 12))
    timed = one._replace(start_time=min(start, end), end_time=max(start, end))
    there = retimed(timed, minutes, grip)
    assert there.start_time is not None
    assert there.end_time is not None
    assert 0 <= there.start_time < 1440
    assert there.start_time <= there.end_time <= 1440
    assert retimed(one, minutes, grip) == one
