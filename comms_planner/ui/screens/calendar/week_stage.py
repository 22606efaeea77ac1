"""Where days, hours, bars and blocks of the week lie in pixels, mirrored for some readers."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from PySide6.QtCore import QPoint, QRect, QSize, Qt

from comms_planner.layouts.timegrid import DAY_MINUTES, BandBar, Block
from comms_planner.services.month import Entry
from comms_planner.ui.widgets.mirror import visual

HEAD = 50
"""Height of the line with the names of the days."""
ZONE = 60
"""Width of a column of hours."""
HOUR = 44
LINE, BAR_HEIGHT, PAD = 21, 18, 5
GAP = 3
CROWD = 34
"""Pixels that the number of what has no room of its own takes."""
LEAST_BLOCK = 46
"""Pixels of a block below which no word of it can be read."""


@dataclass(frozen=True)
class WeekStage:
    """Some days in a view of a size, with so many lines in the band, the hours scrolled."""

    first: dt.date
    days: int
    size: QSize
    zones: int
    lines: int
    shift: int
    direction: Qt.LayoutDirection

    @cached_property
    def side(self) -> int:
        """Where the first day begins."""
        return max(self.zones, 1) * ZONE

    @cached_property
    def band_bottom(self) -> int:
        """Where the hours begin."""
        return HEAD + self.lines * LINE + 2 * PAD

    @property
    def last(self) -> dt.date:
        """The last day shown."""
        return self.first + dt.timedelta(self.days - 1)

    def left(self, day: int) -> int:
        """Where a day begins, not mirrored; the number after the last gives its end."""
        return self.side + self._wide * day // self.days

    @cached_property
    def _wide(self) -> int:
        return self.size.width() - self.side

    def column(self, day: int) -> QRect:
        """The whole height of a day."""
        left = self.left(day)
        return self.visual(QRect(left, 0, self.left(day + 1) - left, self.size.height()))

    def bar(self, bar: BandBar[Entry]) -> QRect:
        """A bar of the band."""
        left = self.left(bar.start) + (GAP if bar.begins else 0)
        right = self.left(bar.start + bar.days) - (GAP if bar.ends else 0)
        top = HEAD + PAD + bar.line * LINE
        return self.visual(QRect(left + 1, top, right - left - 1, BAR_HEIGHT))

    def more(self, day: int) -> QRect:
        """Where "+n more" stands."""
        left, top = self.left(day) + GAP, HEAD + PAD + (self.lines - 1) * LINE
        return self.visual(QRect(left, top, self.left(day + 1) - left - GAP, BAR_HEIGHT))

    @property
    def most_columns(self) -> int:
        """How many blocks have room for a word beside each other on a day."""
        return max((self.left(1) - self.left(0) - 3 * GAP) // LEAST_BLOCK, 2)

    @property
    def beside_crowd(self) -> int:
        """How many blocks have room for a word beside the number of all others."""
        return max((self.left(1) - self.left(0) - 3 * GAP - CROWD) // LEAST_BLOCK, 1)

    def block(self, block: Block[Any]) -> QRect:
        """A stretch of time."""
        left, right = self.left(block.day) + GAP, self.left(block.day + 1) - 2 * GAP
        if block.narrow:
            wide = (right - left - CROWD) // (block.columns - 1)
            x = left + block.column * wide
            wide = right - x if block.column == block.columns - 1 else wide
        else:
            wide = (right - left) // block.columns
            x = left + block.column * wide
        top, bottom = self.y(block.begin), self.y(block.end)
        return self.visual(QRect(x + 1, top + 1, wide - 2, max(bottom - top - 2, 12)))

    def y(self, minutes: int) -> int:
        """The height of a time."""
        return self.band_bottom + minutes * HOUR // 60 - self.shift

    @cached_property
    def hours_in_view(self) -> range:
        """The full hours whose line or words are seen."""
        above = (self.shift - HOUR // 2) // HOUR
        below = (self.shift + self.size.height() - self.band_bottom + HOUR // 2) // HOUR
        return range(max(above, 0) + 1, min(below, DAY_MINUTES // 60 - 1) + 1)

    def minutes_at(self, y: int) -> int:
        """The time at a height, within the day."""
        minutes = (y - self.band_bottom + self.shift) * 60 // HOUR
        return min(max(minutes, 0), DAY_MINUTES)

    def slot(self, day: int, begin: int, end: int) -> QRect:
        """The room of some hours of a day."""
        left, right = self.left(day) + GAP, self.left(day + 1) - GAP
        return self.visual(QRect(left, self.y(begin), right - left, self.y(end) - self.y(begin)))

    def day_at(self, at: QPoint) -> dt.date:
        """The day under a point, or the nearest."""
        x = self.size.width() - 1 - at.x() if self.mirrored else at.x()
        wide = max(self.size.width() - self.side, 1)
        number = min(max((x - self.side) * self.days // wide, 0), self.days - 1)
        return self.first + dt.timedelta(number)

    @cached_property
    def mirrored(self) -> bool:
        """Whether the first day stands at the right."""
        return self.direction == Qt.LayoutDirection.RightToLeft

    @property
    def height(self) -> int:
        """The height of all hours."""
        return DAY_MINUTES // 60 * HOUR

    def visual(self, rect: QRect) -> QRect:
        """A rectangle as it is painted."""
        if not self.mirrored:
            return rect
        return visual(self.direction, QRect(0, 0, self.size.width(), 1), rect)
