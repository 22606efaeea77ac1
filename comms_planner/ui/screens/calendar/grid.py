"""Where the days and bars of a month lie in pixels, mirrored for right-to-left readers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt

from comms_planner.layouts.month import WEEK, Bar, Weeks
from comms_planner.services.month import Entry
from comms_planner.ui.widgets.mirror import visual

HEAD = 30
"""Height of the line with the names of the weekdays."""
NUMBER = 26
"""Height of the line with the number of the day."""
BAR_HEIGHT = 18
LINE = 20
RIBBON = 18
LOW_NUMBER, LOW_RIBBON = 22, 4
"""The same where weeks are low: a season is a strip without words, so that a bar has its line."""
GAP = 4
"""Between a bar that truly ends and the edge of its day."""
MORE = 72
"""Width of the place for the words "+n more"."""
EDGE = 7
"""How near the end of a bar the pointer takes hold of that end."""


def height_of(lines: int) -> int:
    """The height of a bar that takes so many lines."""
    return BAR_HEIGHT + (lines - 1) * LINE


class Grid:
    """A month of so many weeks in a widget of a size; ribbons say how many each week has."""

    def __init__(
        self,
        weeks: Weeks,
        size: QSize,
        ribbons: tuple[int, ...],
        direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight,
    ) -> None:
        self.weeks, self.size, self.ribbons, self.direction = weeks, size, ribbons, direction
        self.mirrored = direction == Qt.LayoutDirection.RightToLeft
        """Whether the first weekday stands at the right."""
        wide, high = size.width(), size.height() - HEAD
        self._lefts = [column * wide // WEEK for column in range(WEEK + 1)]
        self._tops = [HEAD + week * high // len(weeks) for week in range(len(weeks) + 1)]
        self.is_low = bool(size.height()) and high // len(weeks) < NUMBER + RIBBON + LINE + 2
        """Whether a week has no room for a number, a season in words and a bar."""
        self.number, self.ribbon_height = (
            (LOW_NUMBER, LOW_RIBBON) if self.is_low else (NUMBER, RIBBON)
        )

    @property
    def days(self) -> int:
        """How many days are shown."""
        return len(self.weeks) * WEEK

    def day(self, index: int) -> dt.date:
        """The day at a place, counted through the weeks."""
        return self.weeks[index // WEEK][index % WEEK]

    def index(self, day: dt.date) -> int:
        """The place of a day; outside 0 … days - 1 when it is not shown."""
        return (day - self.weeks[0][0]).days

    def shows(self, day: dt.date) -> bool:
        """Whether the day has a cell."""
        return 0 <= self.index(day) < self.days

    def lines(self, week: int) -> int:
        """How many bars fit below the number of a day."""
        height = self._tops[week + 1] - self._tops[week]
        return max((height - self._above(week) - 2) // LINE, 0)

    def _above(self, week: int) -> int:
        """The room above the bars of a week."""
        return self.number + self.ribbons[week] * self.ribbon_height

    def cell(self, index: int) -> QRect:
        """The rectangle of a day."""
        return self._rect(index // WEEK, index % WEEK, 1)

    def head(self, column: int) -> QRect:
        """Where the name of a weekday stands."""
        left, right = self._lefts[column], self._lefts[column + 1]
        return self._visual(QRect(left, 0, right - left, HEAD))

    def bar(self, bar: Bar[Entry]) -> QRect:
        """The rectangle of a bar, with room left at its true ends."""
        top = self._tops[bar.week] + self._above(bar.week) + bar.lane * LINE
        left, right = self._lefts[bar.start], self._lefts[bar.start + bar.days]
        left += GAP if bar.begins else 0
        right -= GAP if bar.ends else 0
        return self._visual(QRect(left + 1, top, right - left - 1, height_of(bar.lines)))

    def ribbon(self, bar: Bar[Entry]) -> QRect:
        """The rectangle of a season, which runs through without a gap."""
        top = self._tops[bar.week] + self.number + bar.lane * self.ribbon_height
        left, right = self._lefts[bar.start], self._lefts[bar.start + bar.days]
        return self._visual(
            QRect(left + 1, top, right - left - 1, self.ribbon_height - (1 if self.is_low else 3))
        )

    def more(self, index: int) -> QRect:
        """Where "+n more" stands: beside the number of the day, so that it takes no line."""
        top = self._tops[index // WEEK] + (self.number - BAR_HEIGHT) // 2
        left, right = self._lefts[index % WEEK], self._lefts[index % WEEK + 1]
        return self._visual(QRect(max(right - MORE, left + 30), top, MORE - GAP, BAR_HEIGHT))

    def index_at(self, at: QPoint) -> int:
        """The place of the day under a point, or the nearest one."""
        x = self.size.width() - 1 - at.x() if self.mirrored else at.x()
        column = min(max(x * WEEK // max(self.size.width(), 1), 0), WEEK - 1)
        row = (at.y() - HEAD) * len(self.weeks) // max(self.size.height() - HEAD, 1)
        return min(max(row, 0), len(self.weeks) - 1) * WEEK + column

    def columns(self) -> Sequence[int]:
        """The left edges of the seven columns and the right edge of the last."""
        return self._lefts

    def rows(self) -> Sequence[int]:
        """The upper edges of the weeks and the lower edge of the last."""
        return self._tops

    def _rect(self, week: int, column: int, days: int) -> QRect:
        left, right = self._lefts[column], self._lefts[column + days]
        top, bottom = self._tops[week], self._tops[week + 1]
        return self._visual(QRect(left, top, right - left, bottom - top))

    def _visual(self, rect: QRect) -> QRect:
        if not self.mirrored:  # asked a hundred times for each paint
            return rect
        return visual(self.direction, QRect(0, 0, self.size.width(), 1), rect)
