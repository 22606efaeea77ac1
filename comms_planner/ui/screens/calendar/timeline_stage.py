"""Where lanes, rows and bars of the timeline lie in pixels, and what lies under a point.

Everything counts from the reading side: right-to-left readers get mirrored rectangles at
the edge, from the view and the painter.
"""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Set
from typing import NamedTuple

from PySide6.QtCore import QPoint, QRect, QSize

from comms_planner.layouts.timeline import Lane, Row
from comms_planner.layouts.timescale import Scale
from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar.drag import FIRST_DAY, LAST_DAY

AXIS = 48
"""Height of the axis, which stays at the top."""
SIDE, NARROW_SIDE = 192, 128
"""Width of the column with the names of the lanes, in a wide and in a narrow view."""
WIDE_ENOUGH = 820
ROOMY, BAR_HEIGHT = 24, 18
COMPACT, STRIP = 8, 6
PAD = 7
SHORTEST_LANE = 44
WORDS_FROM = 16.0
"""Pixels a day has at least where crowded lanes still show words."""
POINT = 14
"""Width of the mark of a single day."""
POINTED = ("edition", "observance")
POINTS_BELOW = 60.0
"""Pixels a day has at least where events of single days are bars, not marks; observances have
nothing but their mark at any scale."""
GAP = 5
FAR = 4000
"""Pixels beyond the view at which a bar is cut, since a painter counts them in 16 bits."""
WIDEST_LABEL = 230


Shape = tuple[int, int, int]
"""One bar: where it begins and ends along the line, and how much words have beside it."""


class Spot(NamedTuple):
    """An entry with the rectangle of its bar, in the view."""

    entry: Entry
    rect: QRect


class Some(NamedTuple):
    """Some of the bars of one row in view: its height there, how high bars are, the row, where."""

    y: int
    high: int
    row: Row[Entry]
    places: list[int]


def is_point(entry: Entry, per_day: float) -> bool:
    """Whether an entry is shown as the mark of a single day."""
    if entry.kind not in POINTED or (per_day >= POINTS_BELOW and entry.kind == "edition"):
        return False
    return entry.first == entry.last and entry.is_dated


def label_width(words: str) -> int:
    """About how wide words are, for packing thousands of them without measuring."""
    wide = (len(words.encode()) - len(words)) // 2
    return min(round((len(words) - wide) * 6.5 + wide * 12.5) + 2 * GAP, WIDEST_LABEL)


def words_beside(say: Callable[[Entry], str]) -> Callable[[Entry], float]:
    """How many pixels the words of an entry take beside its bar, with its icons and the gap."""
    return lambda entry: label_width(say(entry)) + 2 * ROOMY


class Stage:
    """The lanes under one scale, in a view of one size, scrolled down by `shift`."""

    def __init__(self, scale: Scale) -> None:
        self.scale, self.shift = scale, 0
        self.size = QSize(1, 1)
        self.lanes: list[Lane[Entry]] = []
        self._tops = [0]

    @property
    def size(self) -> QSize:
        """The size of the view."""
        return self._size

    @size.setter
    def size(self, size: QSize) -> None:
        self._size = size
        self.side = SIDE if size.width() >= WIDE_ENOUGH else NARROW_SIDE
        self._far = size.width() + FAR

    @property
    def body(self) -> QRect:
        """Where bars are."""
        return QRect(QPoint(self.side, AXIS), QPoint(self.size.width() - 1, self.size.height() - 1))

    @property
    def height(self) -> int:
        """The height of all lanes."""
        return self._tops[-1]

    def set_lanes(
        self, lanes: list[Lane[Entry]], least: Callable[[Lane[Entry]], int] | None = None
    ) -> None:
        """Put the lanes below each other, each at least as high as `least` says."""
        self.lanes = lanes
        self._tops = [0]
        for lane in lanes:
            height = len(lane.rows) * self.pitch(lane) + 2 * PAD
            needed = max(least(lane), SHORTEST_LANE) if least else SHORTEST_LANE
            self._tops.append(self._tops[-1] + max(height, needed))

    def is_roomy(self, lane: Lane[Entry]) -> bool:
        """Whether the rows of a lane are high enough for words."""
        return lane.labelled or self.scale.per_day >= WORDS_FROM

    def pitch(self, lane: Lane[Entry]) -> int:
        """From one row of a lane to the next."""
        return ROOMY if self.is_roomy(lane) else COMPACT

    def x(self, day: float) -> int:
        """Where a day begins; the ends of what is far away stay near the view."""
        scale = self.scale  # written out: a frame asks this a thousand times
        at = (day - scale.left) * scale.per_day
        return self.side + int(-FAR if at < -FAR else self._far if at > self._far else at)

    def day_at(self, x: int) -> dt.date:
        """The day at a place along the line, within the years a plan can have."""
        number = int(self.scale.day(x - self.side))
        number = min(max(number, FIRST_DAY.toordinal()), LAST_DAY.toordinal())
        return dt.date.fromordinal(number)

    def first_and_last(self) -> tuple[float, float]:
        """The times at the two ends of the view."""
        return self.scale.left, self.scale.day(self.size.width() - self.side)

    def lane_top(self, number: int) -> int:
        """Where a lane begins in the view; the number after the last gives its end."""
        return AXIS + self._tops[number] - self.shift

    def lane_at(self, y: int) -> int:
        """The lane at a height, or -1."""
        if y < AXIS:
            return -1
        number = bisect_right(self._tops, y - AXIS + self.shift) - 1
        return number if number < len(self.lanes) else -1

    def row_at(self, number: int, y: int) -> int:
        """The row of a lane at a height, or the nearest."""
        row = (y - self.lane_top(number) - PAD) // self.pitch(self.lanes[number])
        return min(max(row, 0), max(len(self.lanes[number].rows) - 1, 0))

    def lanes_in_view(self) -> range:
        """The lanes that can be seen."""
        first = bisect_right(self._tops, self.shift) - 1
        last = bisect_right(self._tops, self.shift + self.size.height() - AXIS)
        return range(max(first, 0), min(last, len(self.lanes)))

    def rows_in_view(self, number: int) -> Iterator[tuple[int, Row[Entry]]]:
        """The rows of a lane that can be seen, with the height at which their bars begin."""
        lane, top = self.lanes[number], self.lane_top(number) + PAD
        pitch = self.pitch(lane)
        gap = (pitch - (BAR_HEIGHT if pitch == ROOMY else STRIP)) // 2
        first = max((AXIS - top) // pitch, 0)
        for row in range(first, len(lane.rows)):
            y = top + row * pitch + gap
            if y >= self.size.height():
                return
            yield y, lane.rows[row]

    def shapes(self, row: Row[Entry], places: range) -> list[Shape]:
        """Where the bars at some places of a row lie, each with the room to the next one.

        Written out where it could ask `x`, since a frame needs a thousand of them.
        """
        begin, side, far, wide = self.scale.left, self.side, self._far, self.size.width()
        per_day = self.scale.per_day
        chosen = slice(places.start, places.stop)
        from_left = [(day - begin) * per_day for day in row.begins[places.start : places.stop + 1]]
        starts = [side + int(-FAR if x < -FAR else far if x > far else x) for x in from_left]
        starts.append(wide)
        from_left = [(day - begin) * per_day for day in row.ends[chosen]]
        stops = [side + int(-FAR if x < -FAR else far if x > far else x) for x in from_left]
        half, out = POINT // 2, []
        for entry, left, right, end in zip(
            row.items[chosen], starts, stops, starts[1:], strict=False
        ):
            if entry.kind in POINTED and is_point(entry, per_day):
                middle = (left + right) // 2
                left, right = middle - half, middle + half
            else:
                right = right - 1 if right - 1 > left + 2 else left + 2
            out.append((left, right, (end if end < wide else wide) - right - GAP))
        return out

    def spots(self, number: int) -> Iterator[Spot]:
        """The bars of a lane that can be seen."""
        high = BAR_HEIGHT if self.is_roomy(self.lanes[number]) else STRIP
        first, last = self.first_and_last()
        for y, row in self.rows_in_view(number):
            places = row.visible(first, last)
            for place, (left, right, _) in zip(places, self.shapes(row, places), strict=True):
                yield Spot(row.items[place], QRect(left, y, max(right - left, 1), high))

    def at(self, point: QPoint) -> Spot | None:
        """The entry whose bar or words lie under a point."""
        number = self.lane_at(point.y())
        if number < 0 or point.x() < self.side:
            return None
        roomy = self.is_roomy(self.lanes[number])
        high = BAR_HEIGHT if roomy else STRIP
        for y, row in self.rows_in_view(number):
            if not y - 1 <= point.y() <= y + high:
                continue
            begin = self.scale.day(point.x() - self.side + POINT)
            place = bisect_right(row.begins, begin) - 1
            for near in (place, place - 1):
                if near < 0:
                    continue
                left, right, room = self.shapes(row, range(near, near + 1))[0]
                worded = roomy and right > self.side and right - left < WIDEST_LABEL
                words = min(room, WIDEST_LABEL) if worded else 0
                if left - 2 <= point.x() <= right + max(words, 2):
                    return Spot(row.items[near], QRect(left, y, right - left, high))
        return None

    def within(self, rect: QRect) -> list[Entry]:
        """The entries whose bars touch a rectangle."""
        first, last = (self.scale.day(x - self.side) for x in (rect.left(), rect.right() + 1))
        found: list[Entry] = []
        for number in self.lanes_in_view():
            high = BAR_HEIGHT if self.is_roomy(self.lanes[number]) else STRIP
            for y, row in self.rows_in_view(number):
                if y <= rect.bottom() and y + high > rect.top():
                    places = row.visible(first, last)
                    found += row.items[places.start : places.stop]
        return found

    def rows_with(self, keys: Set[str], later: int = 0) -> list[Some]:
        """Of some entries, those that can be seen, or would be so many days later."""
        found = []
        first, last = (day - later for day in self.first_and_last())
        for number in self.lanes_in_view():
            high = BAR_HEIGHT if self.is_roomy(self.lanes[number]) else STRIP
            for y, row in self.rows_in_view(number):
                items = row.items
                places = [p for p in row.visible(first, last) if items[p].key in keys]
                if places:
                    found.append(Some(y, high, row, places))
        return found

    def spots_of(self, some: Iterable[Some]) -> Iterator[Spot]:
        """The bars of some entries."""
        for y, high, row, places in some:
            for place in places:
                left, right, _ = self.shapes(row, range(place, place + 1))[0]
                yield Spot(row.items[place], QRect(left, y, max(right - left, 1), high))

    def runs_of(self, some: Iterable[Some], later: int = 0) -> Iterator[QRect]:
        """Where bars of some entries lie, or would so many days later, side by side as one."""
        for y, high, row, places in some:
            begin = end = -2 * FAR
            for place in places:
                left = self.x(row.begins[place] + later)
                right = max(self.x(row.ends[place] + later) - 1, left + 2)
                if left > end + 1:
                    if end > begin:
                        yield QRect(begin, y, end - begin, high)
                    begin = left
                end = max(end, right)
            yield QRect(begin, y, end - begin, high)

    def places_of(self, keys: Set[str]) -> dict[str, tuple[int, int]]:
        """The lane and the row of many entries, found in one walk."""
        return {
            key: (number, row)
            for number, lane in enumerate(self.lanes)
            for key, row in lane.rows_of(keys).items()
        }

    def place_of(self, entry: Entry) -> tuple[int, int] | None:
        """The lane and the row of an entry."""
        begin = entry.first.toordinal()
        for number, lane in enumerate(self.lanes):
            row = lane.find(entry.key, begin)
            if row >= 0:
                return number, row
        return None

    def bars_of(self, number: int) -> tuple[int, int, int]:
        """Where the bars of the first row of a lane begin, how far the next row is below, and how
        high bars are."""
        roomy = self.is_roomy(self.lanes[number])
        pitch, high = (ROOMY, BAR_HEIGHT) if roomy else (COMPACT, STRIP)
        return self.lane_top(number) + PAD + (pitch - high) // 2, pitch, high

    def rect_of(self, place: tuple[int, int], entry: Entry) -> QRect:
        """The rectangle that an entry has, or would have, in a row of a lane."""
        top, pitch, high = self.bars_of(place[0])
        y = top + place[1] * pitch
        left, right = self.x(entry.first.toordinal()), self.x(entry.last.toordinal() + 1)
        if is_point(entry, self.scale.per_day):
            middle = (left + right) // 2
            return QRect(middle - POINT // 2, y, POINT, high)
        return QRect(left, y, max(right - 1 - left, 2), high)
