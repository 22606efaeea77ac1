"""A month as weeks of days, and where the bars of what lies on them go."""

from __future__ import annotations

import datetime as dt
from calendar import Calendar
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Generic

from comms_planner.layouts.spans import T, loads

WEEK = 7
FEWEST_WEEKS = 5

Weeks = tuple[tuple[dt.date, ...], ...]


@dataclass(frozen=True, slots=True)
class Bar(Generic[T]):
    """The piece of an item that lies in one week.

    `start` and `days` count columns from the first weekday, `lane` counts lines from the top.
    """

    item: T
    week: int
    start: int
    days: int
    lane: int
    begins: bool
    ends: bool


@dataclass(frozen=True, slots=True)
class Packed(Generic[T]):
    """The bars of a grid, and how many items each day could not show."""

    bars: list[Bar[T]]
    hidden: list[int]
    """One number for each day of the grid, week after week."""


def weeks(year: int, month: int, first_weekday: int = 0) -> Weeks:
    """The whole weeks that show a month, at least five; first_weekday 0 is Monday."""
    grid = [tuple(w) for w in Calendar(first_weekday).monthdatescalendar(year, month)]
    while len(grid) < FEWEST_WEEKS:
        grid.append(tuple(day + dt.timedelta(WEEK) for day in grid[-1]))
    return tuple(grid)


def pack(grid: Weeks, items: Iterable[T], lines: int | Sequence[int]) -> Packed[T]:
    """Give the items a lane in each week they cross: long ones first, else in the given order.

    `lines` is how many a day has room for, in each week if a sequence. Where more lie on a
    day its last line stays free, for the words "+n more". An item keeps its lane through
    the week. Single days beyond the lines are only counted, so a crowd costs little.
    """
    items = list(items)
    begin = grid[0][0].toordinal()
    room = [lines] * len(grid) if isinstance(lines, int) else list(lines)
    long: list[list[T]] = [[] for _ in grid]
    single: list[list[T]] = [[] for _ in range(len(grid) * WEEK)]
    for item in items:
        start, end = item.first.toordinal() - begin, item.last.toordinal() - begin
        if start == end:
            if 0 <= start < len(single):
                single[start].append(item)
        else:
            for week in range(max(start // WEEK, 0), min(end // WEEK, len(grid) - 1) + 1):
                long[week].append(item)
    bars: list[Bar[T]] = []
    hidden = loads(items, grid[0][0], grid[-1][-1])
    for week in range(len(grid)):
        days = slice(week * WEEK, (week + 1) * WEEK)
        shown = _pack_week(grid, week, long[week], single[days], hidden[days], room[week])
        for bar in shown:
            for day in range(bar.start, bar.start + bar.days):
                hidden[week * WEEK + day] -= 1
        bars += shown
    return Packed(bars, hidden)


def _pack_week(
    grid: Weeks,
    week: int,
    long: list[T],
    single: list[list[T]],
    load: list[int],
    lines: int,
) -> list[Bar[T]]:
    """The bars of one week; `load` says how many items lie on each of its days."""
    taken = [0] * WEEK
    bars: list[Bar[T]] = []
    first, last = grid[week][0], grid[week][-1]
    crowded = [on > lines for on in load]
    for item in sorted(long, key=lambda i: (i.first - i.last, i.first)):
        start = max((item.first - first).days, 0)
        end = min((item.last - first).days, WEEK - 1)
        lane = _free_lane(taken[start : end + 1])
        if lane >= lines - any(crowded[start : end + 1]):
            # what is hidden on one of its days takes that day's last line for "+n more"
            for day in range(start, end + 1):
                crowded[day] = True
            continue
        for day in range(start, end + 1):
            taken[day] |= 1 << lane
        begins, ends = item.first >= first, item.last <= last
        bars.append(Bar(item, week, start, end - start + 1, lane, begins, ends))
    # a bar put in the last line before one of its days became crowded must go as well
    for bar in [b for b in bars if b.lane == lines - 1]:
        span = range(bar.start, bar.start + bar.days)
        if any(crowded[day] for day in span):
            bars.remove(bar)
            for day in span:
                crowded[day] = True
                taken[day] &= ~(1 << bar.lane)
    for day, waiting in enumerate(single):
        free = [n for n in range(lines) if not taken[day] >> n & 1]
        if crowded[day] or len(waiting) > len(free):
            free = [n for n in free if n < lines - 1]
        bars += [Bar(i, week, day, 1, n, True, True) for i, n in zip(waiting, free, strict=False)]
    return bars


def _free_lane(taken: list[int]) -> int:
    """The first line that is free on all of these days."""
    lane, all_taken = 0, 0
    for lines in taken:
        all_taken |= lines
    while all_taken >> lane & 1:
        lane += 1
    return lane
