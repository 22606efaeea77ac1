"""A month as weeks of days, and where the bars of what lies on them go."""

from __future__ import annotations

import datetime as dt
from calendar import Calendar
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import accumulate
from operator import itemgetter
from typing import Generic, NamedTuple

from comms_planner.layouts.spans import T

WEEK = 7
FEWEST_WEEKS = 5

Weeks = tuple[tuple[dt.date, ...], ...]


class Bar(NamedTuple, Generic[T]):
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
    lines: int = 1
    """How many lines it takes; more than one after `spread` gave it free ones."""


_Long = tuple[bool, int, int, int, int, T]
"""An item by its place among others, so that the numbers before it order it: whether others hide
before it, its length below zero, its first day counted from the first of the grid, its number,
then its last day, and the item."""


class Packed(NamedTuple, Generic[T]):
    """The bars of a grid, and how many items each day could not show."""

    bars: list[Bar[T]]
    hidden: list[int]
    """One number for each day of the grid, week after week."""


@lru_cache(maxsize=64)
def weeks(year: int, month: int, first_weekday: int = 0) -> Weeks:
    """The whole weeks that show a month, at least five; first_weekday 0 is Monday."""
    grid = [tuple(w) for w in Calendar(first_weekday).monthdatescalendar(year, month)]
    while len(grid) < FEWEST_WEEKS:
        grid.append(tuple(day + dt.timedelta(WEEK) for day in grid[-1]))
    return tuple(grid)


def pack(
    grid: Weeks,
    items: Iterable[T],
    lines: int | Sequence[int],
    first: Callable[[T], bool] | None = None,
    spare: int = 1,
) -> Packed[T]:
    """Give the items a lane in each week they cross: long ones first, else in the given order.

    `lines` is how many a day has room for, in each week if a sequence. Where more lie on a
    day its last `spare` lines stay free, for the words "+n more"; `first` names the items that must
    not hide behind them while others show. An item keeps its lane through the week. Single
    days beyond the lines are only counted, so a crowd costs little.
    """
    first = first or _never
    begin, days = grid[0][0].toordinal(), len(grid) * WEEK
    room = [lines] * len(grid) if isinstance(lines, int) else list(lines)
    long: list[_Long[T]] = []
    single: list[list[T]] = [[] for _ in range(days)]
    for number, item in enumerate(items):  # of a large plan a thousand: each is asked once
        begins, ends = item.first, item.last
        start = begins.toordinal() - begin
        must = first(item)
        if begins == ends and not must:
            if 0 <= start < days:
                single[start].append(item)
            continue
        end = ends.toordinal() - begin
        if start < days and end >= max(start, 0):
            long.append((not must, start - end, start, number, end, item))
    hidden = _load(long, single)
    bars: list[Bar[T]] = []
    for week, crossing in enumerate(_by_week(long, len(grid))):
        of_week = slice(week * WEEK, (week + 1) * WEEK)
        if max(hidden[of_week]) <= room[week]:  # all that is there shows, so nothing must
            crossing.sort(key=itemgetter(1, 2, 3))
        shown = _pack_week(week, crossing, single[of_week], hidden[of_week], room[week], spare)
        for bar in shown:
            for day in range(bar.start, bar.start + bar.days):
                hidden[week * WEEK + day] -= 1
        bars += shown
    return Packed(bars, hidden)


def _never(_: object) -> bool:
    return False


def _load(long: list[_Long[T]], single: list[list[T]]) -> list[int]:
    """How many items lie on each day."""
    change = [0] * (len(single) + 1)
    for _, _, start, _, end, _ in long:
        change[max(start, 0)] += 1
        change[min(end + 1, len(single))] -= 1
    return [n + len(there) for n, there in zip(accumulate(change), single, strict=False)]


def _by_week(long: list[_Long[T]], weeks: int) -> list[list[_Long[T]]]:
    """The items that cross each week: what must show, then what is long, then what begins early."""
    found: list[list[_Long[T]]] = [[] for _ in range(weeks)]
    for one in sorted(long):
        for week in range(max(one[2], 0) // WEEK, min(one[4] // WEEK, weeks - 1) + 1):
            found[week].append(one)
    return found


def _pack_week(
    week: int,
    long: list[_Long[T]],
    single: list[list[T]],
    load: list[int],
    lines: int,
    spare: int,
) -> list[Bar[T]]:
    """The bars of one week; `load` says how many items lie on each of its days."""
    taken = [0] * WEEK
    bars: list[Bar[T]] = []
    crowded, whole = [on > lines for on in load], (1 << max(lines, 0)) - 1
    refused: set[tuple[int, int]] = set()
    """Days for which there was no lane, and so is none for whatever else lies on them."""
    for _, _, first, _, last, item in long:
        first, last = first - week * WEEK, last - week * WEEK
        start, end = max(first, 0), min(last, WEEK - 1)
        if (start, end) in refused:
            continue
        lane = _free_lane(taken[start : end + 1])
        if lane >= lines - spare * any(crowded[start : end + 1]):
            refused.add((start, end))
            # what is hidden on one of its days takes that day's last line for "+n more"
            for day in range(start, end + 1):
                crowded[day] = True
            if min(taken) == whole and all(crowded):
                break  # nothing that is still to come finds a place, and all days know it
            continue
        for day in range(start, end + 1):
            taken[day] |= 1 << lane
        bars.append(Bar(item, week, start, end - start + 1, lane, first >= 0, last < WEEK))
    # a bar put in the last line before one of its days became crowded must go as well
    for bar in [b for b in bars if b.lane >= lines - spare]:
        span = range(bar.start, bar.start + bar.days)
        if any(crowded[day] for day in span):
            bars.remove(bar)
            for day in span:
                crowded[day] = True
                taken[day] &= ~(1 << bar.lane)
    for day, waiting in enumerate(single):
        free = [n for n in range(lines) if not taken[day] >> n & 1]
        if crowded[day] or len(waiting) > len(free):
            free = [n for n in free if n < lines - spare]
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


def spread(packed: Packed[T], room: Sequence[int], wants: Callable[[Bar[T]], int]) -> Packed[T]:
    """Let bars of one day take more lines where their day has lines to spare.

    `wants` says how many lines a bar could fill. Days that hide something stay as they are.
    """
    by_day: dict[int, list[Bar[T]]] = {}
    taken: dict[int, int] = {}
    kept: list[Bar[T]] = []
    for bar in packed.bars:
        at = bar.week * WEEK + bar.start
        if bar.days == 1 and not packed.hidden[at]:
            by_day.setdefault(at, []).append(bar)
            continue
        kept.append(bar)
        for day in range(at, at + bar.days):
            taken[day] = taken.get(day, 0) | 1 << bar.lane
    for at, bars in by_day.items():
        free = [n for n in range(room[at // WEEK]) if not taken.get(at, 0) >> n & 1]
        kept += _spread_day(sorted(bars, key=lambda b: b.lane), free, wants)
    return Packed(kept, packed.hidden)


def _spread_day(
    bars: list[Bar[T]], free: list[int], wants: Callable[[Bar[T]], int]
) -> list[Bar[T]]:
    """The bars of one day from the top; lines to spare go round, one to each that wants it."""
    spare = len(free) - len(bars)
    if not spare:
        return bars
    wanted = [wants(bar) for bar in bars]
    heights = [1] * len(bars)
    for height in range(2, max(wanted) + 1):
        for n, want in enumerate(wanted):
            if want >= height and spare:
                heights[n], spare = height, spare - 1
    out: list[Bar[T]] = []
    lanes = list(free)
    for bar, height in zip(bars, heights, strict=True):
        lane, lines = lanes.pop(0), 1
        while lines < height and lanes and lanes[0] == lane + lines:
            lanes.pop(0)
            lines += 1
        out.append(bar._replace(lane=lane, lines=lines))
    return out
