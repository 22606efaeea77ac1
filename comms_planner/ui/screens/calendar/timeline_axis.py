"""The axis of the timeline: two lines of marks, from days to years, and today's."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPixmap, QRegion

from comms_planner.layouts import timescale
from comms_planner.layouts.timescale import DAY, MONTH, QUARTER, WEEK, Mark
from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.screens.calendar.brushes import Brushes
from comms_planner.ui.screens.calendar.drag import FIRST_DAY, LAST_DAY
from comms_planner.ui.screens.calendar.looks import NORMAL, STRONG
from comms_planner.ui.screens.calendar.timeline_stage import AXIS

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.timeline import TimelineView

SHADED_FROM = 9.0
"""Pixels a day has at least where weekends are shaded."""
LONG_DAY = 54.0
"""Pixels that a day needs for the name of its weekday."""
QUARTER_WORDS = QT_TRANSLATE_NOOP("Calendar", "Q{number}")
YEAR_WORDS = QT_TRANSLATE_NOOP("Calendar", "{year}")
PAD = 6


class Axis:
    """Paints the marks of one timeline and the lines that go down from them."""

    def __init__(self, view: TimelineView) -> None:
        self._view = view
        self._marks: dict[str, list[tuple[Mark, int, int]]] = {}
        self._marked_on: tuple[object, ...] = ()

    def marks(self, unit: str) -> list[tuple[Mark, int, int]]:
        """The marks of a unit that can be seen, with where they begin and end."""
        stage = self._view.stage
        now = stage.scale, stage.size.width(), self._view.first_weekday
        if now != self._marked_on:
            self._marks, self._marked_on = {}, now
        if unit not in self._marks:
            self._marks[unit] = list(self._seen(unit))
        return self._marks[unit]

    def _seen(self, unit: str) -> Iterator[tuple[Mark, int, int]]:
        view, stage = self._view, self._view.stage
        first, last = stage.day_at(stage.side), stage.day_at(stage.size.width())
        for mark in timescale.marks(unit, first, last, view.first_weekday):
            if mark.first <= LAST_DAY and mark.end > FIRST_DAY:
                end = stage.x(mark.end.toordinal())
                yield mark, stage.x(mark.first.toordinal()), end

    def paint_ground(self, painter: QPainter) -> None:
        """Draw weekends and the lines between marks, over the whole height.

        One line of pixels, laid down over and over: that is a copy of memory, which takes a
        third of the time that filling does.
        """
        view, size = self._view, self._view.stage.size
        ratio = view.devicePixelRatioF()
        strip = QPixmap(round(size.width() * ratio), max(round(ratio), 1))
        strip.setDevicePixelRatio(ratio)
        strip.fill(view.colour(view.tokens.surface))
        with QPainter(strip) as onto:
            self._cross(onto)
        painter.drawTiledPixmap(0, AXIS, size.width(), size.height() - AXIS, strip)

    def _cross(self, painter: QPainter) -> None:
        """Draw weekends and lines as a level line meets them."""
        view, tokens, stage = self._view, self._view.tokens, self._view.stage
        per_day = stage.scale.per_day
        if per_day >= SHADED_FROM:
            weekend = view.colour(tokens.weekend if not tokens.dark else tokens.outside)
            for first, end in self._free_days():
                left, right = stage.x(first), stage.x(end)
                painter.fillRect(view.visual(left, 0, right - left, 1), weekend)
        unit = timescale.unit_for(per_day)
        line, strong = view.colour(tokens.line), view.colour(tokens.line_strong)
        above = {mark.first for mark, _, _ in self.marks(timescale.ABOVE[unit])}
        for mark, left, _ in self.marks(unit):
            opens = mark.first in above and unit != timescale.YEAR
            painter.fillRect(view.visual(left, 0, 1, 1), strong if opens else line)

    def _free_days(self) -> Iterator[tuple[int, int]]:
        """The weekends in view: their first day and the day after, those side by side as one."""
        begin, last = (int(day) for day in self._view.stage.first_and_last())
        weekend = self._view.schedule.weekend
        free = [(day - 1) % 7 in weekend for day in range(begin, last + 1)]
        for is_free, days in groupby(enumerate(free, begin), key=itemgetter(1)):
            numbers = [number for number, _ in days]
            if is_free:
                yield numbers[0], numbers[-1] + 1

    def today_at(self) -> int:
        """Where the line of now is."""
        stage = self._view.stage
        left, per_day = stage.x(self._view.schedule.today.toordinal()), stage.scale.per_day
        return left + int(per_day / 2) if per_day >= SHADED_FROM else left

    def paint_today(self, painter: QPainter, free: QRegion) -> None:
        """Draw the line of now through the lanes, where there is nothing to read."""
        view, stage, left = self._view, self._view.stage, self.today_at()
        if left >= stage.side:
            ground = view.colour(view.tokens.today)
            painter.save()  # else what was clipped last leaves fillRect unclipped
            painter.setClipRegion(free)
            painter.fillRect(view.visual(left, AXIS, 2, stage.size.height()), ground)
            painter.restore()

    def paint(self, painter: QPainter, brushes: Brushes, small: Brushes) -> None:
        """Draw the axis over what has been scrolled beneath it."""
        self._brushes, self._small = brushes, small
        view, tokens = self._view, self._view.tokens
        stage = view.stage
        width = stage.size.width()
        painter.fillRect(0, 0, width, AXIS, view.colour(tokens.surface))
        unit = timescale.unit_for(stage.scale.per_day)
        above = timescale.ABOVE[unit]
        if above != unit:
            self._upper(painter, above)
        if unit == DAY and stage.scale.per_day < LONG_DAY:
            self._numbers(painter)
        else:
            self._lower(painter, unit)
        painter.fillRect(0, AXIS - 1, width, 1, view.colour(tokens.line_strong))

    def _upper(self, painter: QPainter, unit: str) -> None:
        view, tokens = self._view, self._view.tokens
        painter.setPen(view.colour(tokens.text))
        for mark, left, right in self.marks(unit):
            at = max(left, view.stage.side) + PAD
            rect = QRect(at, 0, right - at - PAD, AXIS // 2 + 2)
            self._words(painter, rect, self._named(mark), strong=True)

    def _numbers(self, painter: QPainter) -> None:
        """The numbers of days that have room for no more, each in the middle of its day."""
        for mark, left, right in self.marks(DAY):
            is_today = self._has_today(painter, mark)
            rect = QRect(left, AXIS // 2, right - left, AXIS // 2 - 2)
            self._words(painter, rect, str(mark.first.day), strong=is_today, centred=True)

    def _lower(self, painter: QPainter, unit: str) -> None:
        """The names of marks, all whole or all as short as they get."""
        side = self._view.stage.side
        marks = [(*mark, self._short(mark[0])) for mark in self.marks(unit)]
        whole = True
        for _, left, right, words in marks:
            room = right - left - PAD - 2
            whole = whole and self._brushes.width(words, STRONG, room) <= room
        for mark, left, right, words in marks:
            at = max(left, side) + PAD
            rect = QRect(at, AXIS // 2, right - at - 2, AXIS // 2 - 2)
            has_today = self._has_today(painter, mark)
            self._words(painter, rect, words if whole else self._least(mark), strong=has_today)

    def _has_today(self, painter: QPainter, mark: Mark) -> bool:
        """Whether today is within a mark, and the pen for that."""
        view, tokens = self._view, self._view.tokens
        has_today = mark.first <= view.schedule.today < mark.end
        painter.setPen(view.colour(tokens.accent_text if has_today else tokens.muted))
        return has_today

    def _words(
        self, painter: QPainter, rect: QRect, words: str, *, strong: bool, centred: bool = False
    ) -> None:
        """Words halfway up a rectangle, where the reading begins or in the middle."""
        brushes, weight = (self._brushes, STRONG) if strong else (self._small, NORMAL)
        static, width, drop = brushes.text(words, weight)
        left, wide = rect.left(), rect.width()
        if wide < width and not centred:
            return
        if self._view.mirrored:
            left = self._view.visual_of(rect).left() + (0 if centred else wide - width)
        painter.setFont(brushes.fonts[weight])
        painter.drawStaticText(
            left + (wide - width) // 2 * centred,
            rect.top() + (rect.height() - brushes.line) // 2 + drop,
            static,
        )

    def _named(self, mark: Mark) -> str:
        texts, day = self._view.texts, mark.first
        if mark.unit == MONTH:
            return texts.month(day.year, day.month)
        return self._year(day)

    def _short(self, mark: Mark) -> str:
        """A mark's words on the lower line; a narrow one says less."""
        texts, day = self._view.texts, mark.first
        if mark.unit == DAY:
            return f"{texts.weekday(day.weekday())} {day.day}"
        if mark.unit == WEEK:
            return texts.short_day(day)
        if mark.unit == MONTH:
            return texts.short_month(day.month)
        if mark.unit == QUARTER:
            number = (day.month + 2) // 3
            return texts.translate("Calendar", QUARTER_WORDS).format(number=number)
        return self._year(day)

    def _least(self, mark: Mark) -> str:
        """A mark's words where the month above it must do for the rest."""
        return str(mark.first.day) if mark.unit == WEEK else self._short(mark)

    def _year(self, day: dt.date) -> str:
        return self._view.texts.translate("Calendar", YEAR_WORDS).format(year=day.year)
