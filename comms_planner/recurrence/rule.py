"""A compiled rule, which jumps to the days of a window without walking there."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from calendar import monthrange
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache

from comms_planner.recurrence.filters import Shape, at_positions, chosen, month_offsets
from comms_planner.recurrence.parse import YEARS, Parts, read_parts

_END = dt.date(YEARS[-1], 12, 31)
_PERIOD_DAYS = {"DAILY": 1, "WEEKLY": 7, "MONTHLY": 31, "YEARLY": 366}


@lru_cache(maxsize=4096)
def _month(index: int) -> tuple[int, Shape]:
    """Where month `year * 12 + month - 1` begins, as an ordinal, and its shape."""
    year, month = divmod(index, 12)
    shape = monthrange(year, month + 1)
    return dt.date(year, month + 1, 1).toordinal(), shape


class Rule:
    """A series of days; ask it which of them lie in a window.

    Days are ordinals inside. The plain rules (every n days, weekdays of every n-th week,
    days of every n-th month or year) are found by arithmetic; the odd ones by looking at the
    days of the periods that touch the window. Either way the cost is that of the window, not
    of the years before it.
    """

    __slots__ = (
        "_begin", "_last", "_ordinals", "_shapes", "_shifts", "_step", "_week",
        "parts", "start", "text",
    )  # fmt: skip

    def __init__(self, text: str, parts: Parts, start: dt.date) -> None:
        self.text, self.parts, self.start = text, parts, start
        self._week = start.toordinal() - (start.weekday() - parts.week_start) % 7
        self._shifts = sorted((day - parts.week_start) % 7 for day, _ in parts.weekdays)
        """Days after the first of a week on which a weekly rule happens."""
        weekly = parts.frequency == "WEEKLY" and len(self._shifts) == 1
        self._begin = self._week + self._shifts[0] if weekly else start.toordinal()
        self._step = parts.interval * 7 if weekly else parts.interval
        """A day on which a rule that comes every so many days does, and how many these are."""
        self._shapes: dict[Shape, tuple[int, ...]] = {}
        self._ordinals = self._way()
        self._last = min(parts.until or _END, _END)
        if parts.times is not None:
            self._last = min(self._last, self._counted(parts.times))

    def between(self, first: dt.date, last: dt.date) -> list[dt.date]:
        """The days of the series from first to last, both included, in order."""
        if first < self.start:
            first = self.start
        if last > self._last:
            last = self._last
        if first > last:
            return []
        return list(map(dt.date.fromordinal, self._ordinals(first, last)))

    @property
    def last(self) -> dt.date:
        """The day after which nothing comes: by UNTIL, COUNT or the end of all plans."""
        return self._last

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Rule) and (self.parts, self.start) == (other.parts, other.start)

    def __hash__(self) -> int:
        return hash((self.parts, self.start))

    def __repr__(self) -> str:
        return f"Rule({self.text!r}, {self.start!r})"

    def _way(self) -> Callable[[dt.date, dt.date], Sequence[int]]:
        parts = self.parts
        odd = parts.year_days or parts.week_numbers
        if parts.frequency in ("DAILY", "WEEKLY"):
            if odd or parts.months or parts.month_days or parts.positions:
                return self._by_period
            if parts.frequency == "WEEKLY":
                return self._by_step if len(self._shifts) == 1 else self._by_week
            return self._by_period if parts.weekdays else self._by_step
        if parts.frequency == "MONTHLY":
            return self._by_period if odd else self._by_month
        nth_of_year = not parts.months and any(nth for _, nth in parts.weekdays)
        return self._by_period if odd or parts.positions or nth_of_year else self._by_year

    def _by_step(self, first: dt.date, last: dt.date) -> Sequence[int]:
        low, step = first.toordinal(), self._step
        return range(low + (self._begin - low) % step, last.toordinal() + 1, step)

    def _by_week(self, first: dt.date, last: dt.date) -> Sequence[int]:
        low, high, step = first.toordinal(), last.toordinal(), self.parts.interval * 7
        week, shifts = self._week + (low - self._week) // step * step, self._shifts
        return [
            day
            for monday in range(week, high + 1, step)
            for shift in shifts
            if low <= (day := monday + shift) <= high
        ]

    def _by_month(self, first: dt.date, last: dt.date) -> Sequence[int]:
        start, step = self.start.year * 12 + self.start.month - 1, self.parts.interval
        index = first.year * 12 + first.month - 1
        index += (start - index) % step
        return self._in_months(range(index, last.year * 12 + last.month, step), first, last)

    def _by_year(self, first: dt.date, last: dt.date) -> Sequence[int]:
        step, year = self.parts.interval, first.year
        year += (self.start.year - year) % step
        months = self.parts.months or range(1, 13)
        low, high = first.year * 12 + first.month, last.year * 12 + last.month
        wanted = [
            index - 1
            for y in range(year, last.year + 1, step)
            for m in months
            if low <= (index := y * 12 + m) <= high
        ]
        return self._in_months(wanted, first, last)

    def _in_months(self, wanted: Sequence[int], first: dt.date, last: dt.date) -> Sequence[int]:
        low, high, shapes = first.toordinal(), last.toordinal(), self._shapes
        only = self.parts.months if self.parts.frequency == "MONTHLY" else ()
        days: list[int] = []
        for index in wanted:
            if only and index % 12 + 1 not in only:
                continue
            begin, shape = _month(index)
            offsets = shapes.get(shape)
            if offsets is None:
                offsets = shapes[shape] = month_offsets(self.parts, shape)
            days += [day for o in offsets if low <= (day := begin + o) <= high]
        return days

    def _by_period(self, first: dt.date, last: dt.date) -> Sequence[int]:
        days: list[int] = []
        for begin, end in self._periods(first, last):
            if self.parts.frequency == "WEEKLY":
                # dateutil and others count positions of the first week from its first day
                begin = max(begin, self.start.toordinal())
            fitting = [o for o in range(begin, end) if chosen(self.parts, dt.date.fromordinal(o))]
            days += at_positions(self.parts, fitting)
        return days[bisect_left(days, first.toordinal()) : bisect_right(days, last.toordinal())]

    def _periods(self, first: dt.date, last: dt.date) -> Iterator[tuple[int, int]]:
        """Begin and end, as ordinals, of the days, weeks, months or years that count."""
        frequency, step = self.parts.frequency, self.parts.interval
        if frequency == "DAILY":
            yield from ((day, day + 1) for day in self._by_step(first, last))
        elif frequency == "WEEKLY":
            week = self._week + (first.toordinal() - self._week) // (step * 7) * step * 7
            yield from ((w, w + 7) for w in range(week, last.toordinal() + 1, step * 7))
        elif frequency == "MONTHLY":
            start = self.start.year * 12 + self.start.month - 1
            index = first.year * 12 + first.month - 1
            index += (start - index) % step
            for month in range(index, last.year * 12 + last.month, step):
                begin, (_, days) = _month(month)
                yield begin, begin + days
        else:
            year = first.year + (self.start.year - first.year) % step
            for y in range(year, last.year + 1, step):
                yield dt.date(y, 1, 1).toordinal(), dt.date(y, 12, 31).toordinal() + 1

    def _counted(self, count: int) -> dt.date:
        """The day of the last of `count` happenings, looked for in growing windows."""
        seen, first = 0, self.start
        span = count * self.parts.interval * _PERIOD_DAYS[self.parts.frequency] // 4 + 62
        while first <= self._last:
            last = min(first + dt.timedelta(min(span, 60_000)), self._last)
            days = self._ordinals(first, last)
            if seen + len(days) >= count:
                return dt.date.fromordinal(days[count - seen - 1])
            seen, first, span = seen + len(days), last + dt.timedelta(1), span * 2
        return self._last


def compile_rule(rrule: str, start: dt.date) -> Rule:
    """Read a rule (RFC 5545) that begins on a day; raises Invalid("rrule", …)."""
    text = rrule.strip()
    return Rule(text, read_parts(text, start), start)
