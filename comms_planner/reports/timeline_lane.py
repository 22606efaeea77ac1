"""A lane of the timeline on paper, its rows packed as on the screen."""

from __future__ import annotations

import datetime as dt
import math
from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable

from comms_planner.layouts import timeline, timescale
from comms_planner.reports.calendars import CalendarFlowable, Mark
from comms_planner.reports.marks import mark_of
from comms_planner.reports.styles import PAPER, Styles
from comms_planner.reports.timeline_links import HEAD, Arrows
from comms_planner.services.month import Entry
from comms_planner.text import Texts
from comms_planner.typeset.canvas import page_canvas
from comms_planner.typeset.setting import fitted
from comms_planner.typeset.style import Style, Weight
from comms_planner.typeset.voices import Typefaces


@dataclass(frozen=True, slots=True)
class Placed:
    """An entry as it is packed, with its words before, in or after its bar."""

    key: str
    first: dt.date
    last: dt.date
    mark: Mark
    begin: float
    bar: float
    """Where its bar begins, and how long that is."""
    words: float
    """Where its words begin."""
    after: float
    """How many days they want after the bar."""

    @property
    def within(self) -> bool:
        """Whether the words stand on the bar."""
        return self.begin < self.words < self.begin + self.bar


class TimelineLane(CalendarFlowable):
    """A title, the scale, and the bars of a lane below; it goes on overleaf where it must."""

    _head, _bar, _words, _gap = 25.0, 11.5, 190.0, 3.0

    def __init__(
        self, name: str, entries: Sequence[Entry], first: dt.date, last: dt.date, width: float,
        arrows: Arrows, texts: Texts, styles: Styles, faces: Typefaces,
    ) -> None:  # fmt: skip
        super().__init__(texts, styles, faces)
        self.arrows = arrows
        self.name, self.first, self.last, self.width = name, first, last, width
        self._look = styles, faces
        days = (last - first).days + 1
        self.scale = timescale.Scale(first.toordinal(), width / days)
        placed = map(self._placed, entries)
        self.rows = [row.items for row in timeline.pack(placed, lambda one: one.after)]
        self.spaceAfter = 6.0

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        """One line for each row."""
        self.height = self._head + max(1, len(self.rows)) * self._bar
        return self.width, self.height

    def split(self, _width: float, height: float) -> list[Flowable]:
        """As many rows as there is room for, and the rest under the same title."""
        fits = int((height - self._head) // self._bar)
        if fits < 2 or fits >= len(self.rows):
            return []
        return [self._part(self.rows[:fits]), self._part(self.rows[fits:])]

    def _part(self, rows: list[list[Placed]]) -> TimelineLane:
        part = TimelineLane(
            self.name, (), self.first, self.last, self.width, self.arrows, self.texts, *self._look
        )
        part.rows = rows
        return part

    def draw(self) -> None:
        """Draw the lane over the arrows of its page, which are drawn when all bars are."""
        self.arrows.begin(page_canvas(self.canv))
        super().draw()

    def said(self) -> str:
        """The lane's name and what is in it."""
        marks = [placed.mark for row in self.rows for placed in row]
        marks.sort(key=lambda mark: (mark.first, mark.last))
        return self.spoken(self.name, marks)

    def paint(self) -> None:
        """Draw the scale, then row after row."""
        title = self.tiny.but(size=8.6, leading=11, weight=Weight.SEMI_BOLD)
        self._name(self.name, title, 0, self.height, self.width)
        self._draw_axis()
        for number, row in enumerate(self.rows):
            top = self.height - self._head - number * self._bar
            for placed in row:
                self._draw_entry(placed, top)

    def _x(self, day: dt.date) -> float:
        return self.scale.x(day.toordinal())

    def _placed(self, entry: Entry) -> Placed:
        """Words stand after their bar, or before it where they would leave the page; on it where
        it is hatched, since it ends nowhere, or where neither side has room.
        """
        mark = mark_of(entry, self.texts, PAPER)
        first, last = max(entry.first, self.first), min(entry.last, self.last)
        begin = self._x(first)
        bar = max(self._x(last + dt.timedelta(1)) - begin, 3.0)
        words = self._width_of(mark.title)
        room = words + 2 * self._gap
        fits = bar > room + self._gap
        more = bar / self.scale.per_day - (last - first).days - 1  # than its days are wide
        if mark.undated and fits:
            return Placed(entry.key, first, last, mark, begin, bar, begin + 2 * self._gap, more)
        if begin + bar + room <= self.width:
            at, days = begin + bar + self._gap, room / self.scale.per_day + more
            return Placed(entry.key, first, last, mark, begin, bar, at, days)
        if fits and begin < room:
            return Placed(entry.key, first, last, mark, begin, bar, begin + 2 * self._gap, more)
        gap = self._gap + (HEAD if self.arrows.pairs else 0.0)
        room += gap - self._gap
        early = max(self.first, first - dt.timedelta(math.ceil(room / self.scale.per_day)))
        at = max(0.0, begin - gap - words)
        return Placed(entry.key, early, last, mark, begin, bar, at, more)

    def _width_of(self, text: str) -> float:
        return min(fitted(text, self.tiny, self.faces, self._words).natural_width + 1, self._words)

    def _draw_axis(self) -> None:
        unit = timescale.unit_for(self.scale.per_day)
        muted = self.tiny.but(colour=PAPER.muted)
        top = self.height - 12
        for mark in timescale.marks(unit, self.first, self.last):
            x = max(0.0, self._x(mark.first))
            self.line(x, 0, x, top, 0.35)
            room = min(self._x(mark.end), self.width) - x - 2
            said = self._said(mark)
            if self._width_of(said) <= room:  # a name cut short there says nothing
                self._name(said, muted, x + 2, top + 1, room)
        self.line(0, 0, self.width, 0)

    def _name(self, text: str, style: Style, left: float, top: float, room: float) -> None:
        """Write a name of the scale, where arrows pass behind it on a ground of its own."""
        if self.arrows.pairs:
            wide = min(fitted(text, style, self.faces, room).natural_width, room)
            self.box(PAPER.surface, left, top - style.leading, wide + 2, style.leading)
        self.write(text, style, left, top, room)

    def _said(self, mark: timescale.Mark) -> str:
        day = mark.first
        if mark.unit == timescale.YEAR:
            return str(day.year)
        if mark.unit == timescale.QUARTER:
            return self.texts.span(day, mark.end - dt.timedelta(1), "quarter")
        if mark.unit == timescale.MONTH:
            if day.month == 1 or day <= self.first:
                return self.texts.month(day.year, day.month)
            return self.texts.short_month(day.month)
        if mark.unit == timescale.WEEK:
            return self.texts.short_day(max(day, self.first))
        return str(day.day)

    def _draw_entry(self, placed: Placed, top: float) -> None:
        mark, base, height = placed.mark, top - self._bar + 2, self._bar - 3
        filled = mark.own or mark.faint or mark.hue.solid == mark.hue.tint
        if mark.undated:
            self.hatched(mark.hue, placed.begin, base, placed.bar, height)
        else:
            self.bar(mark.hue, placed.begin, base, placed.bar, height, 2, filled=filled)
        self.arrows.note(page_canvas(self.canv), placed.key, placed.begin, base, placed.bar, height)
        words = self._width_of(mark.title)
        if (filled or mark.undated) if placed.within else self.arrows.pairs:
            self.box(PAPER.surface, placed.words - 2, base + 0.8, words + 3, height - 1.6)
        style = self.worded(mark, self.tiny)
        self.write(mark.title, style, placed.words, top - 0.6, words + 1, struck=mark.over)
