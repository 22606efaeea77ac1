"""Some days on paper side by side with their hours, as in the window's week and day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any

from comms_planner.layouts import timegrid
from comms_planner.layouts.timegrid import Block
from comms_planner.reports.calendars import MORE, CalendarFlowable, Mark
from comms_planner.reports.styles import PAPER, Styles
from comms_planner.text import Texts
from comms_planner.typeset.setting import fitted_lines
from comms_planner.typeset.style import Style, Weight
from comms_planner.typeset.voices import Typefaces

MORNING, EVENING = 7, 20
"""The hours that are always shown; earlier and later ones where something lies there."""
BAND_SHARE = 0.45
_LEAST_ROOM = 8.0
"""Points below which no word is begun."""
LEAST_BLOCK = 38.0
"""Points of a block below which no word of it can be read: what is beyond goes into a list."""

Piece = tuple[Mark, int, int, int]
"""A mark on one of the days, from minute to minute."""


class WeekGrid(CalendarFlowable):
    """A band of whole days above, blocks of hours below, and the clocks at the side."""

    _head, _lane, _zone = 24.0, 10.0, 42.0

    def __init__(
        self, first: dt.date, days: int, whole: Sequence[Mark], timed: Sequence[Piece],
        zones: Sequence[tuple[str, str]], width: float, height: float, weekend: frozenset[int],
        texts: Texts, styles: Styles, faces: Typefaces,
    ) -> None:  # fmt: skip
        super().__init__(texts, styles, faces)
        self.first, self.days, self.height = first, days, height
        self.weekend = weekend
        self.zones = list(zones) or [("", "")]
        self.marks = [*whole, *dict.fromkeys(piece[0] for piece in timed)]
        lines = int((height * BAND_SHARE - self._head) // self._lane)
        self.band = timegrid.band(whole, first, days, lines)
        self.width, self.side = width, len(self.zones) * self._zone
        self.column = (width - self.side) / self.days
        most = max(int((self.column - 4) // LEAST_BLOCK), 2)
        placed = timegrid.blocks(timed)
        self.blocks, self.crowds = timegrid.gathered(placed, most)
        self.begin = min([MORNING, *(b.begin // 60 for b in placed)])
        self.end = max([EVENING, *(-(-b.end // 60) for b in placed)])
        shown = self.band.lines + any(self.band.hidden)
        self.top = height - self._head - max(shown, 1) * self._lane - 4
        self.hour = self.top / (self.end - self.begin)

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """The room that it was made for."""
        return self.width, self.height

    def said(self) -> str:
        """The days and what lies on them."""
        end = self.first + dt.timedelta(self.days - 1)
        marks = sorted(self.marks, key=lambda mark: (mark.first, mark.last))
        return self.spoken(self.texts.span(self.first, end), marks)

    def paint(self) -> None:
        """Draw the days, the clocks, then what lies on them."""
        for number in range(self.days):
            self._draw_day(number)
        self._draw_hours()
        for bar in self.band.bars:
            self._draw_bar(bar.item, bar.start, bar.days, bar.line, bar.begins)
        for day, hidden in enumerate(self.band.hidden):
            if hidden:
                said = self.texts.translate("Reports", MORE, hidden)
                base = self.height - self._head - self.band.lines * self._lane
                style = self.tiny.but(colour=PAPER.muted)
                self.write(said, style, self._left(day) + 4, base, self.column - 6)
        for block in self.blocks:
            self._draw_block(block)
        for crowd in self.crowds:
            self._draw_crowd(crowd)
        self.line(0, self.top, self.width, self.top, 0.8)
        self.line(0, 0, self.width, 0)

    def _left(self, day: float) -> float:
        return self.side + day * self.column

    def _y(self, minutes: float) -> float:
        return self.top - (minutes / 60 - self.begin) * self.hour

    def _draw_day(self, number: int) -> None:
        day, left = self.first + dt.timedelta(number), self._left(number)
        if day.weekday() in self.weekend:
            self.box(PAPER.weekend, left, 0, self.column, self.height - self._head)
        name = f"{self.texts.weekday(day.weekday())} {self.texts.short_day(day)}"
        strong = self.tiny.but(size=8.0, leading=10, weight=Weight.SEMI_BOLD)
        self.write(name, strong, left + 4, self.height - 6, self.column - 6)
        self.line(left, 0, left, self.height - self._head + 14)

    def _draw_hours(self) -> None:
        muted = self.tiny.but(colour=PAPER.muted)
        for number, (name, zone) in enumerate(self.zones):
            left = self.side - (number + 1) * self._zone
            style = muted.but(weight=Weight.SEMI_BOLD) if number == 0 else muted
            self.write(name, style, left, self.top + 10, self._zone - 4)
            for hour in range(self.begin + 1, self.end):
                there, minutes = timegrid.on_clock(self.first, hour * 60, self.zones[0][1], zone)
                shift = (there - self.first).days
                mark = " +1" if shift > 0 else " −1" if shift < 0 else ""
                said = f"{minutes // 60:02}:{minutes % 60:02}{mark}"
                self.write(said, style, left, self._y(hour * 60) + 4, self._zone - 4)
        for hour in range(self.begin, self.end):
            self.line(self.side, self._y(hour * 60), self.width, self._y(hour * 60), 0.3)

    def _draw_bar(self, mark: Mark, start: int, days: int, line: int, begins: bool) -> None:
        left, width = self._left(start) + 2, days * self.column - 4
        top = self.height - self._head - line * self._lane
        height = self._lane - 1.2
        if not mark.faint:
            ground = mark.hue.solid if mark.own else mark.hue.tint
            self.box(ground, left, top - height, width, height)
        if begins and not mark.own:
            self.box(mark.hue.solid, left, top - height, 2, height)
        style = self.worded(mark, self.tiny.but(colour=PAPER.on_accent if mark.own else PAPER.text))
        self.write(mark.title, style, left + 4, top - 0.4, width - 5, struck=mark.over)

    def _place(self, block: Block[Any]) -> tuple[float, float, float, float]:
        """Left edge, width, top and bottom of a block."""
        wide = (self.column - 4) / block.columns
        left = self._left(block.day) + 2 + block.column * wide
        return left, wide, self._y(block.begin), self._y(block.end)

    def _draw_crowd(self, crowd: Block[tuple[Mark, ...]]) -> None:
        """How many more lie at these hours; which they are stands below."""
        left, wide, top, bottom = self._place(crowd)
        self.box(PAPER.pressed, left, bottom + 0.5, wide - 1.5, top - bottom - 1)
        said = self.texts.translate("Reports", MORE, len(crowd.item))
        self._put_words(said, self.tiny, left, wide, top, bottom)

    def _draw_block(self, block: Block[Mark]) -> None:
        mark = block.item
        left, wide, top, bottom = self._place(block)
        self.box(mark.hue.tint, left, bottom + 0.5, wide - 1.5, top - bottom - 1)
        self.box(mark.hue.solid, left, bottom + 0.5, 2, top - bottom - 1)
        style = self.worded(mark, self.tiny)
        self._put_words(mark.title, style, left, wide, top, bottom, struck=mark.over)

    def _put_words(
        self, words: str, style: Style, left: float, wide: float, top: float, bottom: float,
        *, struck: bool = False,
    ) -> None:  # fmt: skip
        if wide - 7 < _LEAST_ROOM:
            return
        style = style.but(leading=7.6)
        most = max(int((top - bottom - 2) // style.leading), 1)
        setting = fitted_lines(words, style, self.faces, wide - 7, most)
        self.put(setting, left + 4, top - 1.5, struck=struck)
