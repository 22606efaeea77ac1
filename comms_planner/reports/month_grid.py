"""A month on paper: weeks of days, with bars across the days that things last."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from comms_planner.layouts import month as month_layout
from comms_planner.reports.calendars import MORE, CalendarFlowable, Mark, bounds
from comms_planner.reports.styles import PAPER, Styles
from comms_planner.text import Texts
from comms_planner.typeset.setting import Setting, fitted_lines
from comms_planner.typeset.style import Align, Weight
from comms_planner.typeset.voices import Typefaces

_CHIP_LINES = 3
"""Most lines of a title in a day."""
_COLUMN, _HEIGHT, _MOST = 108.0, 380.0, 1.4
"""The width of a day and the height of a month on A4 turned on its side, for which type is set; and
how much larger it may become."""
_NUMBER_ROOM = 16
"""Points that the number of a day takes; beside it stands how many are not shown."""


class MonthGrid(CalendarFlowable):
    """A month as weeks of days, with bars across the days that things last."""

    _names, _number, _lane, _leading = 13.0, 11.0, 9.0, 7.6

    def __init__(
        self, year: int, month: int, marks: Sequence[Mark], height: float, weekend: frozenset[int],
        texts: Texts, styles: Styles, faces: Typefaces,
    ) -> None:  # fmt: skip
        super().__init__(texts, styles, faces)
        self.year, self.month, self.height, self.marks = year, month, height, marks
        self.weekend = weekend
        self.grid = month_layout.weeks(year, month, texts.week_begins)
        self._grown = 1.0

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Seven columns of the width there is."""
        self.width, self.column = width, width / 7
        self._grow(min(max(1.0, min(self.column / _COLUMN, self.height / _HEIGHT)), _MOST))
        self.row = (self.height - self._names) / len(self.grid)
        self.lines = int((self.row - self._number - 1) // self._lane)
        self.packed = month_layout.pack(self.grid, self.marks, self.lines, _matters, spare=0)
        return width, self.height

    def _grow(self, by: float) -> None:
        """Larger type on larger paper, which hangs on a wall."""
        more, self._grown = by / self._grown, by
        self.tiny = self.tiny.but(size=self.tiny.size * more, leading=self.tiny.leading * more)
        self._names, self._number = self._names * more, self._number * more
        self._lane, self._leading = self._lane * more, self._leading * more

    def said(self) -> str:
        """The month and what falls in it."""
        first, last = bounds(self.year, self.month)
        here = [mark for mark in self.marks if mark.first <= last and mark.last >= first]
        return self.spoken(self.texts.month(self.year, self.month), here)

    def paint(self) -> None:
        """Draw the days, then what lies on them."""
        head = self.tiny.but(weight=Weight.SEMI_BOLD, colour=PAPER.muted)
        for at, day in enumerate(self.grid[0]):
            name = self.texts.weekday(day.weekday())
            self.write(name, head, at * self.column + 4, self.height - 2, self.column)
        for number, week in enumerate(self.grid):
            self._draw_days(week, self._top(number))
        rooms = [self.lines] * len(self.grid)
        for bar in month_layout.spread(self.packed, rooms, self._lines_wanted).bars:
            self._draw_bar(bar)
        more = self.tiny.but(colour=PAPER.muted, align=Align.END)
        for at, hidden in enumerate(self.packed.hidden):
            if hidden:
                left, room = at % 7 * self.column + _NUMBER_ROOM, self.column - _NUMBER_ROOM - 4
                said = self.texts.translate("Reports", MORE, hidden)
                self.write(said, more, left, self._top(at // 7) - 2, room)

    def _top(self, week: int) -> float:
        return self.height - self._names - week * self.row

    def _draw_days(self, week: Sequence[dt.date], top: float) -> None:
        for at, day in enumerate(week):
            inside = day.month == self.month
            if day.weekday() in self.weekend or not inside:
                ground = PAPER.weekend if inside else PAPER.outside
                self.box(ground, at * self.column, top - self.row, self.column, self.row)
            style = self.tiny.but(
                size=7.2 * self._grown,
                leading=9 * self._grown,
                weight=Weight.SEMI_BOLD if inside else Weight.REGULAR,
                colour=PAPER.text if inside else PAPER.outside_text,
            )
            self.write(str(day.day), style, at * self.column + 4, top - 2, self.column)
        self.line(0, top, self.width, top)
        self.line(0, top - self.row, self.width, top - self.row)
        for at in range(8):
            self.line(at * self.column, top, at * self.column, top - self.row)

    def _lines_wanted(self, bar: month_layout.Bar[Mark]) -> int:
        """How many lines of a day the title of a bar would fill."""
        return len(self._title(bar, _CHIP_LINES).lines)

    def _title(self, bar: month_layout.Bar[Mark], lines: int) -> Setting:
        own = bar.item.own
        style = self.tiny.but(
            leading=self._leading,
            weight=Weight.SEMI_BOLD if own else Weight.REGULAR,
            colour=PAPER.on_accent if own else PAPER.text,
        )
        style = self.worded(bar.item, style)
        return fitted_lines(bar.item.title, style, self.faces, bar.days * self.column - 9, lines)

    def _draw_bar(self, bar: month_layout.Bar[Mark]) -> None:
        """A bar from its lane down; a title of one day may take several lines."""
        hue = bar.item.hue
        left = bar.start * self.column + 2
        width = bar.days * self.column - 4
        top = self._top(bar.week) - self._number - bar.lane * self._lane
        own = bar.item.own
        setting = self._title(bar, bar.lines)
        height = (len(setting.lines) - 1) * self._leading + self._lane - 1
        if not bar.item.faint:
            self.box(hue.solid if own else hue.tint, left, top - height, width, height)
        if bar.begins and not own:
            self.box(hue.solid, left, top - height, 2, height)
        self.put(setting, left + 4, top - 0.9, struck=bar.item.over)


def _matters(mark: Mark) -> bool:
    return mark.matters
