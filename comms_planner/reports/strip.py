"""A stretch of time on paper, from left to right, in lanes of bars."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from comms_planner.design import Hue
from comms_planner.reports.calendars import MORE, CalendarFlowable, Mark
from comms_planner.reports.styles import PAPER, Styles
from comms_planner.text import Texts
from comms_planner.typeset.setting import fitted
from comms_planner.typeset.style import Weight
from comms_planner.typeset.voices import Typefaces

ROOM = 44.0
"""How far from the edge the first word of the scale must stand for another to go before it."""


@dataclass(frozen=True, slots=True)
class Lane:
    """A named group of marks in a strip."""

    name: str
    hue: Hue
    marks: Sequence[Mark]


@dataclass(frozen=True, slots=True)
class _Placed:
    """A mark in a strip: where its bar begins, where its words do, and what both take up."""

    mark: Mark
    begin: float
    bar: float
    words: float
    inside: bool
    left: float
    right: float


class Strip(CalendarFlowable):
    """A stretch of time from left to right, one lane of bars for each group."""

    _label, _head, _bar, _most, _words = 76.0, 16.0, 11.0, 8, 150.0

    def __init__(
        self, lanes: Sequence[Lane], first: dt.date, last: dt.date,
        texts: Texts, styles: Styles, faces: Typefaces,
    ) -> None:  # fmt: skip
        super().__init__(texts, styles, faces)
        self.lanes, self.first, self.last = lanes, first, last

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """As many lines in a lane as its bars need, up to a limit."""
        self.width = width
        self._scale = (width - self._label) / ((self.last - self.first).days + 1)
        self._packed = [self._pack(lane) for lane in self.lanes]
        self.height = self._head + sum(self._lane_height(rows) for rows in self._packed)
        return width, self.height

    def said(self) -> str:
        """The stretch of time, and lane by lane what is in it."""
        lanes = [self.spoken(lane.name, lane.marks) for lane in self.lanes if lane.marks]
        return ". ".join([self.texts.span(self.first, self.last), *lanes])

    def paint(self) -> None:
        """Draw the scale, then lane after lane."""
        top = self.height - self._head
        self._draw_scale()
        for lane, rows in zip(self.lanes, self._packed, strict=True):
            height = self._lane_height(rows)
            self.box(lane.hue.solid, 0, top - height + 2, 2.5, height - 4)
            label = self.tiny.but(size=7.2, weight=Weight.SEMI_BOLD)
            self.write(lane.name, label, 7, top - 3, self._label - 10)
            for number, row in enumerate(rows[: self._most]):
                for placed in row:
                    self._draw_mark(placed, top - 3 - number * self._bar)
            hidden = sum(len(row) for row in rows[self._most :])
            if hidden:
                said = self.texts.translate("Reports", MORE, hidden)
                style = self.tiny.but(colour=PAPER.muted)
                self.write(said, style, 7, top - 13, self._label - 10)
            top -= height
            self.line(0, top, self.width, top)

    def _x(self, day: dt.date) -> float:
        return self._label + (day - self.first).days * self._scale

    def _lane_height(self, rows: Sequence[object]) -> float:
        return max(1, min(len(rows), self._most)) * self._bar + 6

    def _pack(self, lane: Lane) -> list[list[_Placed]]:
        """Rows of marks that do not run into each other, words included."""
        rows: list[list[_Placed]] = []
        for mark in sorted(lane.marks, key=lambda m: (m.first, m.last)):
            placed = self._place(mark)
            row = next((r for r in rows if r[-1].right + 4 <= placed.left), None)
            if row is None:
                rows.append(row := [])
            row.append(placed)
        return rows

    def _place(self, mark: Mark) -> _Placed:
        """A bar with its words inside it, else after it, else before it at the right edge."""
        begin = self._x(max(mark.first, self.first))
        bar = max(self._x(min(mark.last, self.last)) + self._scale - begin, 3.0)
        words = fitted(mark.title, self.tiny, self.faces, self._words).natural_width + 1
        if bar >= words + 6:
            return _Placed(mark, begin, bar, begin + 4, True, begin, begin + bar)
        if begin + bar + 3 + words <= self.width:
            return _Placed(mark, begin, bar, begin + bar + 3, False, begin, begin + bar + 3 + words)
        left = max(begin - 3 - words, self._label)
        return _Placed(mark, begin, bar, left, False, left, begin + bar)

    def _draw_mark(self, placed: _Placed, top: float) -> None:
        hue, begin, bar = placed.mark.hue, placed.begin, placed.bar
        self.box(hue.tint if placed.inside else hue.solid, begin, top - 8.5, bar, 8.5)
        if placed.inside:
            self.box(hue.solid, begin, top - 8.5, 2, 8.5)
        mark, style = placed.mark, self.worded(placed.mark, self.tiny)
        self.write(mark.title, style, placed.words, top - 0.3, self._words, struck=mark.over)

    def _draw_scale(self) -> None:
        style = self.tiny.but(colour=PAPER.muted)
        months = (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1
        step = 1 if months <= 14 else 3 if months <= 30 else 6 if months <= 60 else 12
        days = [max(d, self.first) for d in self._months(months) if not (d.month - 1) % step]
        if not days or self._x(days[0]) - self._x(self.first) >= ROOM:
            days.insert(0, self.first)  # what lies before has room for a word too
        for number, day in enumerate(days):
            x = self._x(day)
            self.line(x, 0, x, self.height)
            self.write(self._scale_word(day, step, number), style, x + 2, self.height - 1, 60)

    def _months(self, count: int) -> Iterator[dt.date]:
        """The first days of the months in view."""
        for number in range(count):
            month = self.first.month - 1 + number
            yield dt.date(self.first.year + month // 12, month % 12 + 1, 1)

    def _scale_word(self, day: dt.date, step: int, number: int) -> str:
        if step == 1 and day.month != 1 and number:
            return self.texts.short_month(day.month)
        if step == 12:
            return self.texts.span(day, day, "year")
        if self.texts.language == "zh":
            return self.texts.month(day.year, day.month)
        return f"{self.texts.short_month(day.month)} {day.year}"
