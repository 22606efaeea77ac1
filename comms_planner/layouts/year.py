"""A year at a glance: twelve small months, each day with how much lies on it."""

from __future__ import annotations

import datetime as dt
from calendar import Calendar
from collections.abc import Iterable
from dataclasses import dataclass

from comms_planner.layouts.spans import T, loads


@dataclass(frozen=True, slots=True)
class YearDay:
    """A day and how many items lie on it."""

    day: dt.date
    load: int


@dataclass(frozen=True, slots=True)
class SmallMonth:
    """One of the twelve months; None stands in the places of other months' days."""

    year: int
    month: int
    weeks: tuple[tuple[YearDay | None, ...], ...]

    @property
    def busiest(self) -> int:
        """The load of its fullest day."""
        return max(day.load for week in self.weeks for day in week if day)


def months(year: int, items: Iterable[T], first_weekday: int = 0) -> tuple[SmallMonth, ...]:
    """The twelve months of a year with the load of each day."""
    first = dt.date(year, 1, 1)
    on = loads(items, first, dt.date(year, 12, 31))
    calendar = Calendar(first_weekday)
    return tuple(
        SmallMonth(
            year,
            month,
            tuple(
                tuple(
                    YearDay(day, on[(day - first).days]) if day.month == month else None
                    for day in week
                )
                for week in calendar.monthdatescalendar(year, month)
            ),
        )
        for month in range(1, 13)
    )
