"""Calendars on paper: a month of days, a year of small months, a strip of lanes."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from comms_planner.design import Hue
from comms_planner.layouts import month as month_layout
from comms_planner.layouts import year as year_layout
from comms_planner.reports.fonts import Typefaces, Weight
from comms_planner.reports.prose import fitted, fitted_lines
from comms_planner.reports.styles import PAPER, Align, Style, Styles, ink
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

_CHIP_LINES = 3
"""Most lines of a title in a day of the month grid."""
MORE = QT_TRANSLATE_NOOP("Reports", "+%n more")


@dataclass(frozen=True, slots=True)
class Mark:
    """Something on the calendar: what, from when to when, in which colour.

    An `own` mark fills its days in the year; a `named` one is written out there. A `faint`
    one has no ground in the month.
    """

    title: str
    first: dt.date
    last: dt.date
    hue: Hue
    own: bool = False
    named: bool = False
    faint: bool = False


class _Calendar(Flowable):
    """What the calendars share: words, faces and small lines of text."""

    def __init__(self, texts: Texts, styles: Styles, faces: Typefaces) -> None:
        super().__init__()
        self.texts, self.faces = texts, faces
        self.tiny = styles.small.but(size=6.4, leading=8.0, after=0)
        self.spaceBefore, self.spaceAfter = 0.0, 10.0

    def write(self, text: str, style: Style, left: float, top: float, room: float) -> None:
        """One line of text, cut with an ellipsis where it is too long."""
        setting = fitted(text, style, self.faces, room)
        setting.draw(self.canv, left, top, setting.lines)

    def box(self, colour: str, left: float, base: float, width: float, height: float) -> None:
        """A plain filled rectangle."""
        self.canv.setFillColor(ink(colour))
        self.canv.rect(left, base, width, height, stroke=0, fill=1)

    def line(self, x0: float, y0: float, x1: float, y1: float, weight: float = 0.5) -> None:
        """A hairline."""
        self.canv.setStrokeColor(ink(PAPER.line))
        self.canv.setLineWidth(weight)
        self.canv.line(x0, y0, x1, y1)


class MonthGrid(_Calendar):
    """A month as weeks of days, with bars across the days that things last."""

    _names, _number, _lane = 13.0, 11.0, 9.2

    def __init__(
        self, year: int, month: int, marks: Sequence[Mark], height: float,
        texts: Texts, styles: Styles, faces: Typefaces,
    ) -> None:  # fmt: skip
        super().__init__(texts, styles, faces)
        self.month, self.height = month, height
        self.grid = month_layout.weeks(year, month)
        self.row = (height - self._names) / len(self.grid)
        self.lines = int((self.row - self._number - 1) // self._lane)
        self.packed = month_layout.pack(self.grid, marks, self.lines)

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Seven columns of the width there is."""
        self.width, self.column = width, width / 7
        return width, self.height

    def draw(self) -> None:
        """Draw the days, then what lies on them."""
        head = self.tiny.but(weight=Weight.SEMI_BOLD, colour=PAPER.muted)
        for day in range(7):
            self.write(
                self.texts.weekday(day), head, day * self.column + 4, self.height - 2, self.column
            )
        for number, week in enumerate(self.grid):
            self._draw_days(week, self._top(number))
        for bar in self.packed.bars:
            if bar.days > 1:
                self._draw_bar(bar, bar.lane, 1)
        for at in range(len(self.grid) * 7):
            for single in self._lines_for(at // 7, at % 7):
                self._draw_bar(*single)
        for at, hidden in enumerate(self.packed.hidden):
            if hidden:
                top = self._top(at // 7) - self._number - (self.lines - 1) * self._lane
                said = self.texts.translate("Reports", MORE, hidden)
                style = self.tiny.but(colour=PAPER.muted)
                self.write(said, style, at % 7 * self.column + 5, top, self.column - 6)

    def _top(self, week: int) -> float:
        return self.height - self._names - week * self.row

    def _draw_days(self, week: Sequence[dt.date], top: float) -> None:
        for at, day in enumerate(week):
            inside = day.month == self.month
            if at >= 5 or not inside:
                ground = PAPER.weekend if inside else PAPER.outside
                self.box(ground, at * self.column, top - self.row, self.column, self.row)
            style = self.tiny.but(
                size=7.2,
                leading=9,
                weight=Weight.SEMI_BOLD if inside else Weight.REGULAR,
                colour=PAPER.text if inside else PAPER.outside_text,
            )
            self.write(str(day.day), style, at * self.column + 4, top - 2, self.column)
        self.line(0, top, self.width, top)
        self.line(0, top - self.row, self.width, top - self.row)
        for at in range(8):
            self.line(at * self.column, top, at * self.column, top - self.row)

    def _draw_bar(self, bar: month_layout.Bar[Mark], lane: int, lines: int) -> None:
        """A bar from its lane down; a title of one day may take several lines."""
        hue = bar.item.hue
        left = bar.start * self.column + 2
        width = bar.days * self.column - 4
        top = self._top(bar.week) - self._number - lane * self._lane
        own = bar.item.own
        style = self.tiny.but(
            leading=7.6,
            weight=Weight.SEMI_BOLD if own else Weight.REGULAR,
            colour=PAPER.on_accent if own else PAPER.text,
        )
        setting = fitted_lines(bar.item.title, style, self.faces, width - 5, lines)
        height = (len(setting.lines) - 1) * style.leading + self._lane - 1
        if not bar.item.faint:
            self.box(hue.solid if own else hue.tint, left, top - height, width, height)
        if bar.begins and not own:
            self.box(hue.solid, left, top - height, 2, height)
        setting.draw(self.canv, left + 4, top - 0.9, setting.lines)

    def _lines_for(self, week: int, day: int) -> list[tuple[month_layout.Bar[Mark], int, int]]:
        """Where the one-day bars of a day go when they share its free lines among them."""
        bars = [b for b in self.packed.bars if b.week == week]
        here = sorted((b for b in bars if b.days == 1 and b.start == day), key=lambda b: b.lane)
        across = {b.lane for b in bars if b.days > 1 and b.start <= day < b.start + b.days}
        last = self.lines - (1 if self.packed.hidden[week * 7 + day] else 0)
        free = [lane for lane in range(last) if lane not in across]
        placed = []
        for at, bar in enumerate(here):
            spare = len(free) - (len(here) - at)
            lane = free.pop(0)
            count = 1
            while spare and count < _CHIP_LINES and free and free[0] == lane + count:
                free.pop(0)
                count, spare = count + 1, spare - 1
            placed.append((bar, lane, count))
        return placed


class YearGrid(_Calendar):
    """A year as twelve small months; the days that matter are marked, and named below."""

    _title, _week, _named, _gap = 15.0, 11.2, 5, 18.0

    def __init__(
        self, year: int, marks: Sequence[Mark], texts: Texts, styles: Styles, faces: Typefaces
    ) -> None:
        super().__init__(texts, styles, faces)
        self.year, self.marks = year, marks
        self.months = year_layout.months(year, [m for m in marks if not m.named])
        self.height = 4 * self._block

    @property
    def _block(self) -> float:
        return self._title + 7 * self._week + self._named * self.tiny.leading + 14

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Three months side by side."""
        self.width = width
        return width, self.height

    def draw(self) -> None:
        """Draw month after month."""
        each = (self.width - 2 * self._gap) / 3
        for at, small in enumerate(self.months):
            left = at % 3 * (each + self._gap)
            self._draw_month(small, left, self.height - at // 3 * self._block, each)

    def _draw_month(
        self, small: year_layout.SmallMonth, left: float, top: float, width: float
    ) -> None:
        title = self.tiny.but(size=8.6, leading=11, weight=Weight.SEMI_BOLD)
        self.write(self.texts.month(small.year, small.month), title, left, top, width)
        column = width / 7
        centred = self.tiny.but(align=Align.CENTRE)
        y = top - self._title
        for day in range(7):
            name = self.texts.weekday(day)[-1 if self.texts.language == "zh" else 0 :][:1]
            style = centred.but(colour=PAPER.muted)
            self.write(name, style, left + day * column, y, column)
        y -= self._week
        major = self._major(small)
        for week in small.weeks:
            for at, on in enumerate(week):
                if on:
                    self._draw_day(on, major, left + at * column, y, column)
            y -= self._week
        y = top - self._title - (len(small.weeks) + 1) * self._week - 4
        chosen = sorted(major, key=lambda m: not m.own)[: self._named]
        for mark in sorted(chosen, key=lambda m: m.first):
            self._name(mark, small, left, y, width)
            y -= self.tiny.leading

    def _major(self, small: year_layout.SmallMonth) -> list[Mark]:
        first, last = bounds(small.year, small.month)
        return [m for m in self.marks if m.named and m.first <= last and m.last >= first]

    def _draw_day(
        self, day: year_layout.YearDay, major: Iterable[Mark], left: float, top: float, width: float
    ) -> None:
        here = [m for m in major if m.first <= day.day <= m.last]
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
        self, mark: Mark, small: year_layout.SmallMonth, left: float, top: float, width: float
    ) -> None:
        first, last = bounds(small.year, small.month)
        begin, end = max(mark.first, first).day, min(mark.last, last).day
        days = str(begin) if begin == end else f"{begin}–{end}"
        self.box(mark.hue.solid, left, top - 6.2, 4, 4)
        room = 20.0
        bold = self.tiny.but(weight=Weight.MEDIUM)
        self.write(days, bold, left + 7, top, room)
        self.write(mark.title, self.tiny, left + 7 + room, top, width - 7 - room)


def bounds(year: int, month: int) -> tuple[dt.date, dt.date]:
    """The first and the last day of a month."""
    first = dt.date(year, month, 1)
    following = dt.date(year + month // 12, month % 12 + 1, 1)
    return first, following - dt.timedelta(1)


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


class Strip(_Calendar):
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

    def draw(self) -> None:
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
        self.write(placed.mark.title, self.tiny, placed.words, top - 0.3, self._words)

    def _draw_scale(self) -> None:
        style = self.tiny.but(colour=PAPER.muted)
        canvas: Canvas = self.canv
        canvas.setStrokeColor(ink(PAPER.line))
        months = (self.last.year - self.first.year) * 12 + self.last.month - self.first.month + 1
        step = 1 if months <= 14 else 3 if months <= 30 else 6 if months <= 60 else 12
        for number in range(months):
            month = self.first.month - 1 + number
            day = dt.date(self.first.year + month // 12, month % 12 + 1, 1)
            if (day.month - 1) % step and number:
                continue
            x = self._x(max(day, self.first))
            self.line(x, 0, x, self.height)
            self.write(self._scale_word(day, step, number), style, x + 2, self.height - 1, 60)

    def _scale_word(self, day: dt.date, step: int, number: int) -> str:
        if step == 1 and day.month != 1 and number:
            name = self.texts.month_name(day.month)
            return name if self.texts.language == "zh" else name[:3]
        if step == 12:
            return self.texts.span(day, day, "year")
        if self.texts.language == "zh":
            return self.texts.month(day.year, day.month)
        return f"{self.texts.month_name(day.month)[:3]} {day.year}"
