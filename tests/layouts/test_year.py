from __future__ import annotations

import datetime as dt

from comms_planner.layouts import year
from tests.layouts.items import item


def test_a_year_is_twelve_months_of_their_own_days_only() -> None:
    months = year.months(2028, [])
    assert len(months) == 12
    days = [day.day for m in months for week in m.weeks for day in week if day]
    assert days == [dt.date(2028, 1, 1) + dt.timedelta(n) for n in range(366)]


def test_each_day_carries_its_load() -> None:
    months = year.months(
        2026,
        [
            item("season", "2026-10-01", "2026-10-31"),
            item("day", "2026-10-05"),
            item("old", "2025-10-05"),
        ],
    )
    october = months[9]
    assert october.busiest == 2
    assert months[8].busiest == 0
    loads = {day.day.day: day.load for week in october.weeks for day in week if day}
    assert loads[5] == 2
    assert loads[6] == 1


def test_a_week_may_begin_on_sunday() -> None:
    january = year.months(2026, [], first_weekday=6)[0]
    assert january.weeks[0][:5] == (None, None, None, None, year.YearDay(dt.date(2026, 1, 1), 0))
