"""The scale of a timeline and the marks on its axis, from days to years."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Iterator
from dataclasses import dataclass

DAY, WEEK, MONTH, QUARTER, YEAR = "day", "week", "month", "quarter", "year"
DAYS = {DAY: 1.0, WEEK: 7.0, MONTH: 30.44, QUARTER: 91.3, YEAR: 365.25}
NARROWEST = {DAY: 22.0, WEEK: 46.0, MONTH: 34.0, QUARTER: 28.0, YEAR: 30.0}
"""Pixels that a mark of each unit needs for its words."""
ABOVE = {DAY: MONTH, WEEK: MONTH, MONTH: YEAR, QUARTER: YEAR, YEAR: YEAR}
TEN_YEARS = 3653
BEFORE = 0.2
"""Which part of a timeline lies before the day that one looks at."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Where days lie along a line: `left` is the day at 0, counted as in `date.toordinal`."""

    left: float
    per_day: float

    def x(self, day: float) -> float:
        """The place of a day."""
        return (day - self.left) * self.per_day

    def day(self, x: float) -> float:
        """The day at a place, with its part as a fraction."""
        return self.left + x / self.per_day

    def zoomed(self, factor: float, at: float, width: float) -> Scale:
        """Nearer or further, with the day at a place staying there.

        Never nearer than one day in the width, never further than ten years.
        """
        width = max(width, 1.0)
        per_day = min(max(self.per_day * factor, width / TEN_YEARS), width)
        return Scale(self.day(at) - at / per_day, per_day)

    @property
    def step(self) -> int:
        """The power of two next above the scale: what is prepared once for a range of zooms."""
        return math.ceil(math.log2(self.per_day) - 1e-9)


def typical(step: int) -> float:
    """Pixels of a day that stand for all the scales of a step, from half of 2**step up to it."""
    return 0.75 * 2.0**step


def around(day: dt.date, days: int) -> tuple[dt.date, dt.date]:
    """The first and the last of so many days on a timeline that looks at one of them."""
    first = day - dt.timedelta(int(days * BEFORE))
    return first, first + dt.timedelta(days - 1)


@dataclass(frozen=True, slots=True)
class Mark:
    """One unit on the axis, from a day up to but not including another."""

    unit: str
    first: dt.date
    end: dt.date


def unit_for(per_day: float) -> str:
    """The smallest unit whose marks have room for their words."""
    return next((u for u in DAYS if DAYS[u] * per_day >= NARROWEST[u]), YEAR)


def marks(unit: str, first: dt.date, last: dt.date, first_weekday: int = 0) -> Iterator[Mark]:
    """The marks of a unit that touch the days from first to last."""
    begin = start_of(unit, first, first_weekday)
    while begin <= last:
        end = _next(unit, begin)
        yield Mark(unit, begin, end)
        if end == dt.date.max:
            return
        begin = end


def start_of(unit: str, day: dt.date, first_weekday: int = 0) -> dt.date:
    """The first day of the unit that a day lies in."""
    if unit == WEEK:
        return day - dt.timedelta((day.weekday() - first_weekday) % 7)
    if unit == MONTH:
        return day.replace(day=1)
    if unit == QUARTER:
        return dt.date(day.year, (day.month - 1) // 3 * 3 + 1, 1)
    return day if unit == DAY else dt.date(day.year, 1, 1)


def _next(unit: str, begin: dt.date) -> dt.date:
    if unit in (DAY, WEEK):
        return begin + dt.timedelta(DAYS[unit])
    months = {MONTH: 1, QUARTER: 3, YEAR: 12}[unit]
    year, month = divmod(begin.year * 12 + begin.month - 1 + months, 12)
    return dt.date(year, month + 1, 1) if year <= dt.MAXYEAR else dt.date.max
