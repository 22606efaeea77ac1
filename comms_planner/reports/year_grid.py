"""A year on paper: twelve small months, with the days that matter marked and named."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from comms_planner.layouts import year as year_layout
from comms_planner.reports.calendars import CalendarFlowable, Mark, bounds
from comms_planner.reports.styles import PAPER, Styles
from comms_planner.text import Texts
from comms_planner.typeset.setting import fitted_lines
from comms_planner.typeset.style import Align, Weight
from comms_planner.typeset.voices import Typefaces


class YearGrid(CalendarFlowable):
    """A year as twelve small months; the days that matter are marked, and named below."""

    _title, _named, _gap = 15.0, 5, 18.0
    _tight, _loose, _days = 9.6, 12.0, 23.0

    def __init__(
        self, year: int, marks: Sequence[Mark], texts: Texts, styles: Styles, faces: Typefaces
    ) -> None:
        super().__init__(texts, styles, faces)
        self.year, self.marks = year, marks
        self.months = year_layout.months(
            year, [m for m in marks if not (m.named or m.off)], texts.week_begins
        )

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Three months side by side, or four; weeks as high as the page allows, within bounds."""
        besides = self._title + self._named * self.tiny.leading + 14
        upright = width < 1.3 * height and height >= 4 * (besides + 7 * self._tight)
        self._across = 3 if upright else 4
        down = 12 // self._across
        self._week = min(max((height / down - besides) / 7, self._tight), self._loose)
        self._block = besides + 7 * self._week
        self.width, self.height = width, down * self._block
        return width, self.height

    def said(self) -> str:
        """The year and the days that are named in it."""
        return self.spoken(str(self.year), [mark for mark in self.marks if mark.named])

    def paint(self) -> None:
        """Draw month after month."""
        across = self._across
        each = (self.width - (across - 1) * self._gap) / across
        for at, small in enumerate(self.months):
            left = at % across * (each + self._gap)
            self._draw_month(small, left, self.height - at // across * self._block, each)

    def _draw_month(
        self, small: year_layout.SmallMonth, left: float, top: float, width: float
    ) -> None:
        title = self.tiny.but(size=8.6, leading=11, weight=Weight.SEMI_BOLD)
        said = self.texts.month(small.year, small.month)
        self.write(f"{said[:1].upper()}{said[1:]}", title, left, top, width)
        column = width / 7
        centred = self.tiny.but(align=Align.CENTRE)
        y = top - self._title
        for at in range(7):
            name = self.texts.weekday_letter((at + self.texts.week_begins) % 7)
            style = centred.but(colour=PAPER.muted)
            self.write(name, style, left + at * column, y, column)
        y -= self._week
        major = self._major(small)
        for week in small.weeks:
            for at, on in enumerate(week):
                if on:
                    self._draw_day(on, major, left + at * column, y, column)
            y -= self._week
        y = top - self._title - (len(small.weeks) + 1) * self._week - 4
        chosen = sorted(major, key=lambda m: not m.own)[: self._named]
        spare = self._named - len(chosen)
        for mark in sorted(chosen, key=lambda m: m.first):
            used = self._name(mark, small, left, y, width, 2 if spare else 1)
            spare -= used - 1
            y -= used * self.tiny.leading

    def _major(self, small: year_layout.SmallMonth) -> list[Mark]:
        first, last = bounds(small.year, small.month)
        return [m for m in self.marks if m.named and m.first <= last and m.last >= first]

    def _draw_day(
        self, day: year_layout.YearDay, major: Iterable[Mark], left: float, top: float, width: float
    ) -> None:
        here = [m for m in major if m.first <= day.day <= m.last and not m.off]
        own = [m for m in here if m.own]
        style = self.tiny.but(align=Align.CENTRE, size=6.8)
        base = top - self._week + 1
        if own:
            self.box(own[0].hue.solid, left + 1, base, width - 2, self._week - 0.8)
            style = style.but(colour=PAPER.on_accent, weight=Weight.SEMI_BOLD)
        elif here:
            shortest = min(here, key=lambda m: m.last - m.first)
            self.box(shortest.hue.tint, left, base, width, self._week - 0.8)
        if day.load and not own:
            self.box(PAPER.accent, left + width / 2 - 4, base - 0.2, 8, 1.1)
        self.write(str(day.day.day), style, left, top, width)

    def _name(
        self,
        mark: Mark,
        small: year_layout.SmallMonth,
        left: float,
        top: float,
        width: float,
        most: int,
    ) -> int:
        """Write out a mark on at most so many lines, and return how many it took."""
        first, last = bounds(small.year, small.month)
        begin, end = max(mark.first, first).day, min(mark.last, last).day
        days = str(begin) if begin == end else f"{begin}–{end}"
        filled = mark.own or mark.hue.solid == mark.hue.tint
        self.swatch(mark.hue, left, top - 6.4, 4.5, filled=filled)
        bold = self.tiny.but(weight=Weight.MEDIUM)
        self.write(days, bold, left + 7, top, self._days)
        room = width - 7 - self._days
        style = self.worded(mark, self.tiny)
        setting = fitted_lines(mark.title, style, self.faces, room, most)
        self.put(setting, left + 7 + self._days, top, struck=mark.over)
        return len(setting.lines)
