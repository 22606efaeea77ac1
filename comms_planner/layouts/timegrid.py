"""Days side by side with their hours: a band of whole-day bars above, blocks of time below."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Generic, Protocol, TypeVar
from zoneinfo import ZoneInfo

from comms_planner.layouts.spans import T

U = TypeVar("U")
Clock = tuple[dt.date, int]
"""A day, and minutes after its midnight."""


class Timed(Protocol):
    """Something on the calendar that may have clock times, in minutes after midnight."""

    @property
    def first(self) -> dt.date:
        """Its first day."""

    @property
    def last(self) -> dt.date:
        """Its last day."""

    @property
    def start_time(self) -> int | None:
        """When it begins; None for whole days."""

    @property
    def end_time(self) -> int | None:
        """When it ends, if that is known."""

    @property
    def zone(self) -> str:
        """The zone of its times."""


def hours_of(item: Timed, place: str) -> tuple[Clock, Clock]:
    """When something with times begins and ends, as the clock of a zone shows it."""
    begin = item.start_time or 0
    end = begin if item.end_time is None else item.end_time
    return (
        on_clock(item.first, begin, item.zone, place),
        on_clock(item.last, end, item.zone, place),
    )


DAY_MINUTES = 24 * 60
WEEK = 7
SHORTEST = 30
"""Minutes that a block takes at least, so that it can be read and held."""


@dataclass(frozen=True, slots=True)
class BandBar(Generic[T]):
    """The piece of an item on the days shown: where it starts, how many days, on which line."""

    item: T
    start: int
    days: int
    line: int
    begins: bool
    ends: bool


@dataclass(frozen=True, slots=True)
class Band(Generic[T]):
    """The bars above the hours, and how many items each day could not show."""

    bars: list[BandBar[T]]
    hidden: list[int]
    lines: int


def band(items: Iterable[T], first: dt.date, days: int, lines: int) -> Band[T]:
    """Give each item in its order the highest line that is free on all its days.

    Where some find none, the last line stays free on every day, for the words "+n more".
    """
    items = list(items)
    found = _fill(items, first, days, lines, hiding=False)
    return found if not any(found.hidden) else _fill(items, first, days, max(lines - 1, 0))


def _fill(items: list[T], first: dt.date, days: int, lines: int, *, hiding: bool = True) -> Band[T]:
    """Fill the lines; where nothing may be hidden, no further than to the first that had to be."""
    taken, hidden = [0] * days, [0] * days
    bars: list[BandBar[T]] = []
    used = 0
    for item in items:
        start, end = (item.first - first).days, (item.last - first).days
        shown = range(max(start, 0), min(end, days - 1) + 1)
        if not shown:
            continue
        mask = 0
        for day in shown:
            mask |= taken[day]
        line = (~mask & (mask + 1)).bit_length() - 1
        if line >= lines:
            for day in shown:
                hidden[day] += 1
            if hiding:
                continue
            break
        for day in shown:
            taken[day] |= 1 << line
        used = max(used, line + 1)
        bars.append(BandBar(item, shown.start, len(shown), line, start >= 0, end < days))
    return Band(bars, hidden, used)


@dataclass(frozen=True, slots=True)
class Block(Generic[U]):
    """A stretch of one day: minutes after midnight, and its place among those at the same time.

    `narrow` says that the last of its columns has room for a number only.
    """

    item: U
    day: int
    begin: int
    end: int
    column: int
    columns: int
    narrow: bool = False


def blocks(spans: Iterable[tuple[U, int, int, int]]) -> list[Block[U]]:
    """Put (item, day, begin, end) side by side where they overlap, in as few columns as go."""
    out: list[Block[U]] = []
    group: list[tuple[U, int, int, int, int]] = []
    ends: list[int] = []
    until = (-1, -1)
    for item, day, begin, end in sorted(spans, key=lambda s: (s[1], s[2], -s[3])):
        end = max(end, begin + SHORTEST)
        if (day, begin) >= until:
            out += _closed(group, len(ends))
            group, ends = [], []
        column = next((n for n, free in enumerate(ends) if free <= begin), len(ends))
        ends[column:] = [end, *ends[column + 1 :]]
        group.append((item, day, begin, end, column))
        until = max(until, (day, end)) if group[:-1] else (day, end)
    return out + _closed(group, len(ends))


def _closed(group: Sequence[tuple[U, int, int, int, int]], columns: int) -> list[Block[U]]:
    return [Block(*one, columns) for one in group]


def gathered(
    blocks: Iterable[Block[U]], most: int, beside: int = 0
) -> tuple[list[Block[U]], list[Block[tuple[U, ...]]]]:
    """Blocks in at most so many columns; what is beyond them stands together in the last one.

    Where that column may be a narrow one, so many fit beside it: then it is, and the others have
    the room, unless one alone would stand in it.
    """
    kept: list[Block[U]] = []
    crowds: list[Block[tuple[U, ...]]] = []
    for group in _groups(blocks):
        if group[0].columns <= most:
            kept += group
            continue
        some, beyond = _beyond(group, beside or most - 1)
        narrow = beside > 0 and all(len(one) > 1 for one in beyond)
        if beside and not narrow:
            some, beyond = _beyond(group, most - 1)
        columns = beside + 1 if narrow else most
        last = columns - 1
        kept += [replace(block, columns=columns, narrow=narrow) for block in some]
        kept += [replace(one[0], column=last, columns=most) for one in beyond if len(one) == 1]
        many = [one for one in beyond if len(one) > 1]
        crowds += [replace(_together(one, columns), narrow=narrow) for one in many]
    return kept, crowds


def _groups(blocks: Iterable[Block[U]]) -> Iterator[list[Block[U]]]:
    """Blocks that share their columns, since each overlaps another."""
    group: list[Block[U]] = []
    until = (-1, -1)
    for block in sorted(blocks, key=lambda b: (b.day, b.begin)):
        if group and (block.day, block.begin) >= until:
            yield group
            group, until = [], (-1, -1)
        group.append(block)
        until = max(until, (block.day, block.end))
    if group:
        yield group


def _beyond(group: Sequence[Block[U]], beside: int) -> tuple[list[Block[U]], list[list[Block[U]]]]:
    """Those in the first columns, and the others by the hours at which they stand together."""
    kept, beyond = [], list[list[Block[U]]]()
    for block in group:
        if block.column < beside:
            kept.append(block)
        elif beyond and _reaches(beyond[-1], block):
            beyond[-1].append(block)
        else:
            beyond.append([block])
    return kept, beyond


def _reaches(together: Sequence[Block[U]], block: Block[U]) -> bool:
    """Whether a block begins before all of some others are over."""
    return together[0].day == block.day and block.begin < max(one.end for one in together)


def _together(blocks: Sequence[Block[U]], most: int) -> Block[tuple[U, ...]]:
    items = tuple(block.item for block in blocks)
    end = max(block.end for block in blocks)
    return Block(items, blocks[0].day, blocks[0].begin, end, most - 1, most)


def on_clock(day: dt.date, minutes: int, zone: str, place: str) -> tuple[dt.date, int]:
    """A clock time of one zone as another zone's clock shows it: the day, and its minutes.

    Without a zone a time is everywhere the same.
    """
    if not zone or not place or zone == place:
        return day, minutes
    there = dt.datetime.combine(day, dt.time(), ZoneInfo(zone)) + dt.timedelta(minutes=minutes)
    here = there.astimezone(dt.UTC).astimezone(ZoneInfo(place))
    return here.date(), here.hour * 60 + here.minute


def around(first: dt.date, last: dt.date, place: str) -> tuple[dt.date, dt.date]:
    """The days, by clocks of their own, of all that lies on some days of a zone's clock.

    Zones reach from twelve hours behind Greenwich to fourteen ahead of it.
    """
    if not place:
        return first, last
    ahead = dt.datetime.combine(first, dt.time(12), ZoneInfo(place)).utcoffset() or dt.timedelta()
    earlier = 2 if ahead > dt.timedelta(hours=12) else 1
    later = 2 if ahead < dt.timedelta(hours=-10) else 1
    earlier = min(earlier, (first - dt.date.min).days)
    later = min(later, (dt.date.max - last).days)
    return first - dt.timedelta(earlier), last + dt.timedelta(later)


def lies_on(item: Timed, place: str, first: dt.date, last: dt.date) -> bool:
    """Whether something lies on any of some days: what has times, by the clock of a zone."""
    if item.start_time is None:
        return item.first <= last and item.last >= first
    return bool(stretches(*hours_of(item, place), first, (last - first).days + 1))


def minutes_apart(day: dt.date, zone: str, place: str) -> int | None:
    """How far another zone's clock is ahead all through a day; None where one of them is put on
    or back on that day."""
    if not zone or not place or zone == place:
        return 0
    begin = dt.datetime.combine(day, dt.time(), ZoneInfo(zone))
    found = set()
    for there in (begin, begin + dt.timedelta(1)):
        here = there.astimezone(dt.UTC).astimezone(ZoneInfo(place))
        found.add((there.utcoffset(), here.utcoffset()))
    own, other = found.pop()
    if found or own is None or other is None:
        return None
    return (other - own) // dt.timedelta(minutes=1)


def stretches(
    first: tuple[dt.date, int], last: tuple[dt.date, int], begin: dt.date, days: int
) -> list[tuple[int, int, int]]:
    """The pieces (day, from, to) of a time that may run past midnight, on the days shown."""
    out = []
    for day in range(days):
        date = begin + dt.timedelta(day)
        if first[0] <= date <= last[0]:
            start = first[1] if date == first[0] else 0
            end = last[1] if date == last[0] else DAY_MINUTES
            if end > start or first == last:
                out.append((day, start, end))
    return out
