"""Whether a day is one that a rule's BY… parts mean."""

from __future__ import annotations

import datetime as dt
from calendar import isleap, monthrange

from comms_planner.recurrence.parse import Parts

Shape = tuple[int, int]
"""A month as far as its days go: weekday of its first, number of days."""


def month_offsets(parts: Parts, shape: Shape) -> tuple[int, ...]:
    """The days that month days and weekdays choose in a month, counted from 0."""
    first, days = shape
    chosen = []
    for day in range(days):
        if parts.month_days and not {day + 1, day - days} & set(parts.month_days):
            continue
        if parts.weekdays and not _weekday_fits(parts, (first + day) % 7, day, days):
            continue
        chosen.append(day)
    return tuple(at_positions(parts, chosen) if parts.frequency == "MONTHLY" else chosen)


def at_positions(parts: Parts, days: list[int]) -> list[int]:
    """The days of one period that BYSETPOS keeps: all when it says nothing."""
    if not parts.positions:
        return days
    size = len(days)
    places = {p - 1 if p > 0 else p + size for p in parts.positions}
    return [days[place] for place in sorted(places) if 0 <= place < size]


def chosen(parts: Parts, day: dt.date) -> bool:
    """Whether every BY… part but BYSETPOS agrees with the day."""
    if parts.months and day.month not in parts.months:
        return False
    _, days = monthrange(day.year, day.month)
    if parts.month_days and not {day.day, day.day - days - 1} & set(parts.month_days):
        return False
    in_year, of_year = day.timetuple().tm_yday, 366 if isleap(day.year) else 365
    if parts.year_days and not {in_year, in_year - of_year - 1} & set(parts.year_days):
        return False
    if parts.week_numbers and not set(week_number(day, parts.week_start)) & set(parts.week_numbers):
        return False
    if not parts.weekdays:
        return True
    if parts.frequency == "YEARLY" and not parts.months:
        return _weekday_fits(parts, day.weekday(), in_year - 1, of_year)
    return _weekday_fits(parts, day.weekday(), day.day - 1, days)


def _weekday_fits(parts: Parts, weekday: int, day: int, days: int) -> bool:
    """Whether BYDAY means the day, which is the given one (from 0) of so many."""
    nths = (0, day // 7 + 1, -((days - 1 - day) // 7 + 1))
    return any(weekday == wanted and nth in nths for wanted, nth in parts.weekdays)


def week_number(day: dt.date, week_start: int) -> tuple[int, int]:
    """The day's week in its week-year, from the front and from the back.

    As ISO 8601 counts, week 1 being the first with four days in the year, but with weeks
    that may begin on another weekday.
    """
    middle = day + dt.timedelta(3 - (day.weekday() - week_start) % 7)
    number = (middle.timetuple().tm_yday - 1) // 7 + 1
    last = dt.date(middle.year, 12, 28)
    last_middle = last + dt.timedelta(3 - (last.weekday() - week_start) % 7)
    if last_middle.year > middle.year:
        last_middle -= dt.timedelta(7)
    elif (last_middle + dt.timedelta(7)).year == middle.year:
        last_middle += dt.timedelta(7)
    weeks = (last_middle.timetuple().tm_yday - 1) // 7 + 1
    return number, number - weeks - 1
