"""How the week is painted: names of days, band, hours in several zones, blocks, now."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPen

from comms_planner.design import FOCUS_RING, SIZE_LEAD, SIZE_SMALL
from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar.brushes import Brushes
from comms_planner.ui.screens.calendar.frame import paint_frame
from comms_planner.ui.screens.calendar.layer import Layer
from comms_planner.ui.screens.calendar.looks import NORMAL, Look, Looks
from comms_planner.ui.screens.calendar.painting import outline, paint_entry, words_room
from comms_planner.ui.screens.calendar.week_clocks import WeekClocks
from comms_planner.ui.screens.calendar.week_crowds import Crowd, mark_of
from comms_planner.ui.screens.calendar.week_stage import BAR_HEIGHT, HEAD
from comms_planner.ui.screens.calendar.words import clock
from comms_planner.ui.theme import fonts
from comms_planner.ui.widgets.mirror import BY_WORDS

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.week import WeekView

CENTRE = int(Qt.AlignmentFlag.AlignCenter)


WIDEST_HEAD = 120
CIRCLE = 24
"""Pixels of the circle of today, which leaves the name of the day above it free."""
"""Pixels of the line around the name of the day in focus."""


class WeekPainter:
    """Paints one week or day with pieces it keeps between paints."""

    def __init__(self, view: WeekView) -> None:
        self._view = view
        self._density = 0.0
        self._looks = Looks(view.tokens)
        self._layer = Layer()
        self._veils: dict[str, QColor] = {}
        self._blocks: dict[int, Brushes] = {}
        self._name, self._number = (
            fonts.font(SIZE_SMALL),
            fonts.font(SIZE_LEAD, QFont.Weight.DemiBold),
        )

    def paint(self) -> None:
        """Draw everything."""
        view, tokens = self._view, self._view.tokens
        self._stage = view.stage  # made once for a painting: each of its pieces asks it much
        if self._density != view.devicePixelRatioF():
            self._density = view.devicePixelRatioF()
            self._brushes = Brushes(tokens, BAR_HEIGHT, SIZE_SMALL, self._density)
            self._clocks = WeekClocks(view, self._density)
            self._blocks = {}
        mouse, port = view.mouse, view.viewport()
        cursor = view.schedule.day if view.hasFocus() else None
        crowd = next((m for m in map(mark_of, view.crowds.all) if m == mouse.hovered), "")
        drawn = (
            self._stage, view.layings, cursor, view.schedule.day, mouse.slot, mouse.staked, crowd,
        )  # fmt: skip
        with QPainter(port) as painter:
            painter.setLayoutDirection(BY_WORDS)
            self._layer.paint(painter, port, drawn, self._still)
            self._over(painter)
            paint_frame(painter, self._stage.size, tokens)

    def forget(self) -> None:
        """Let go of what was drawn, if it is large: the days are not seen."""
        self._layer.forget()

    def _still(self, painter: QPainter) -> None:
        """Draw what stays as it is while the pointer goes from one entry to another."""
        view, tokens = self._view, self._view.tokens
        painter.fillRect(view.viewport().rect(), view.colour(tokens.surface))
        self._ground(painter)
        self._time_blocks(painter)
        self._slot(painter)
        painter.fillRect(0, 0, self._stage.size.width(), self._stage.band_bottom,
                         view.colour(tokens.surface))  # fmt: skip
        self._signs(painter)
        self._cursor(painter, HEAD, self._stage.band_bottom, tokens.surface)
        self._staked(painter)
        self._heads(painter)
        self._band(painter)
        self._clocks.paint(painter, self._stage)

    def _over(self, painter: QPainter) -> None:
        """Draw the lines around what is chosen and what is under the pointer, and the minute."""
        view, stage = self._view, self._stage
        number = (view.schedule.day - stage.first).days
        if view.hasFocus() and not view.schedule.chosen and 0 <= number < stage.days:
            column = stage.column(number)
            head = QRect(0, 2, min(column.width() - 5, WIDEST_HEAD), HEAD - 3)
            head.moveCenter(QPoint(column.center().x() + 1, head.center().y()))
            outline(painter, head, QPen(view.colour(view.tokens.focus), FOCUS_RING))
        keys = {view.schedule.chosen, view.mouse.hovered}
        for bar in view.band.bars:
            if bar.item.key in keys:
                self._ring(painter, bar.item, stage.bar(bar), bar.begins, bar.ends)
        high = stage.size.height() - stage.band_bottom
        wide = stage.size.width() - stage.side
        painter.save()
        painter.setClipRect(stage.visual(QRect(stage.side, stage.band_bottom, wide, high)))
        for block in view.blocks:
            if block.item.key in keys:
                self._ring(painter, block.item, stage.block(block), True, True)
        for crowd in view.crowds.all:
            if any(entry.key == view.schedule.chosen for entry in crowd.item):
                pen = QPen(view.colour(view.tokens.focus), FOCUS_RING)
                outline(painter, stage.block(crowd).adjusted(-1, -1, 1, 1), pen)
        self._now(painter)
        painter.restore()

    def _ground(self, painter: QPainter) -> None:
        view, stage, tokens = self._view, self._stage, self._view.tokens
        for number in range(stage.days):
            day = stage.first + dt.timedelta(number)
            if day.weekday() in view.schedule.weekend:
                painter.fillRect(stage.column(number), view.colour(tokens.weekend))
        free = view.schedule.day.weekday() in view.schedule.weekend
        ground = tokens.weekend if free else tokens.surface
        self._cursor(painter, stage.band_bottom, stage.size.height(), ground)
        line = view.colour(tokens.line)
        for hour in stage.hours_in_view:
            painter.fillRect(0, stage.y(hour * 60), stage.size.width(), 1, line)
        for number in range(stage.days):
            column = stage.column(number)
            edge = column.right() if stage.mirrored else column.left()
            painter.fillRect(edge, HEAD, 1, stage.size.height(), line)

    def _cursor(self, painter: QPainter, top: int, bottom: int, ground: str) -> None:
        """The column of the day in focus, as a soft selection over its ground."""
        view, stage = self._view, self._stage
        number = (view.schedule.day - stage.first).days
        if stage.days > 1 and view.hasFocus() and 0 <= number < stage.days:
            column = stage.column(number)
            column.setTop(top)
            column.setBottom(bottom - 1)
            painter.fillRect(column, self._veiled(ground))

    def _veiled(self, ground: str) -> QColor:
        """The selection over a ground, blended once and not for each pixel of a column."""
        made = self._veils.get(ground)
        if made is None:
            pixel = QImage(1, 1, QImage.Format.Format_RGB32)
            pixel.fill(self._view.colour(ground))
            with QPainter(pixel) as painter:
                painter.setOpacity(0.45)
                painter.fillRect(0, 0, 1, 1, self._view.colour(self._view.tokens.selection))
            made = self._veils[ground] = pixel.pixelColor(0, 0)
        return made

    def _heads(self, painter: QPainter) -> None:
        view, stage, tokens = self._view, self._stage, self._view.tokens
        for number in range(stage.days):
            day = stage.first + dt.timedelta(number)
            today = day == view.schedule.today
            head = stage.column(number)
            head.setBottom(HEAD - 1)
            painter.setFont(self._name)
            painter.setPen(view.colour(tokens.accent_text if today else tokens.muted))
            painter.drawText(head.adjusted(0, 4, 0, -28), CENTRE, view.texts.weekday(day.weekday()))
            circle = QRect(0, 0, CIRCLE, CIRCLE)
            circle.moveCenter(head.center())
            circle.moveTop(HEAD - 3 - CIRCLE)
            if today:
                painter.drawPixmap(circle.topLeft(), self._brushes.disc(tokens.today, CIRCLE))
            painter.setFont(self._number)
            painter.setPen(view.colour(tokens.on_today if today else tokens.text))
            painter.drawText(circle.adjusted(-8, 0, 8, 0), CENTRE, str(day.day))
        strong = view.colour(tokens.line_strong)
        painter.fillRect(0, HEAD, stage.size.width(), 1, view.colour(tokens.line))
        painter.fillRect(0, stage.band_bottom - 1, stage.size.width(), 1, strong)

    def _band(self, painter: QPainter) -> None:
        view, stage, tokens = self._view, self._stage, self._view.tokens
        for bar in view.band.bars:
            self._entry(painter, self._brushes, bar.item, stage.bar(bar), bar.begins, bar.ends)
        quiet = Look("", "", tokens.muted)
        for day, count in enumerate(view.band.hidden):
            if count:
                paint_entry(
                    painter,
                    self._brushes,
                    stage.more(day),
                    quiet,
                    view.more_words(count),
                    mirrored=stage.mirrored,
                )

    def _time_blocks(self, painter: QPainter) -> None:
        stage = self._stage
        for block in self._view.blocks:
            rect = stage.block(block)
            if rect.bottom() < stage.band_bottom or rect.top() > stage.size.height():
                continue
            brushes = self._of_height(rect.height())
            self._entry(painter, brushes, block.item, rect, True, True, timed=True)
        for crowd in self._view.crowds.all:
            self._crowd(painter, crowd)

    def _signs(self, painter: QPainter) -> None:
        """Say at the edges of the hours how much of each day lies beyond them."""
        view, tokens = self._view, self._view.tokens
        painter.setFont(self._brushes.fonts[NORMAL])
        for rect, below, entries, _ in view.beyond.all:
            painter.fillRect(rect.adjusted(1, 1, -1, -1), view.colour(tokens.raised))
            outline(painter, rect, QPen(view.colour(tokens.line_strong), 1))
            chevron = self._brushes.icon("chevron-down" if below else "chevron-up", tokens.muted)
            painter.drawPixmap(rect.left() + 5, rect.top() + 3, chevron)
            painter.setPen(view.colour(tokens.text))
            painter.drawText(rect.adjusted(17, 0, -4, 0), CENTRE, view.texts.number(len(entries)))

    def _slot(self, painter: QPainter) -> None:
        """The hours that a new action would have."""
        view, stage, slot = self._view, self._stage, self._view.mouse.slot
        if slot is None:
            return
        day, begin, end = slot
        rect = stage.slot((day - stage.first).days, begin, end)
        look = Look(view.tokens.selection, view.tokens.accent, view.tokens.text)
        words = f"{clock(begin)}–{clock(end)}"
        paint_entry(
            painter, self._of_height(rect.height()), rect, look, words, mirrored=stage.mirrored
        )
        outline(painter, rect, QPen(view.colour(view.tokens.focus), 1))

    def _staked(self, painter: QPainter) -> None:
        """The days that a new action would have."""
        view, stage = self._view, self._stage
        if view.mouse.staked:
            first, last = ((day - stage.first).days for day in view.mouse.staked)
            rect = stage.column(first).united(stage.column(last))
            rect.setTop(HEAD)
            rect.setBottom(stage.band_bottom - 2)
            painter.fillRect(rect, view.colour(view.tokens.selection))

    def _of_height(self, height: int) -> Brushes:
        made = self._blocks.get(height)
        if made is None:
            line = min(height, BAR_HEIGHT)
            made = Brushes(self._view.tokens, height, SIZE_SMALL, self._density, line)
            self._blocks[height] = made
        return made

    def _crowd(self, painter: QPainter, crowd: Crowd) -> None:
        """The words for what has no room at some hours; a ring where the chosen one is in it."""
        view, tokens = self._view, self._view.tokens
        rect = self._stage.block(crowd)
        brushes = self._of_height(rect.height())
        over = view.mouse.hovered == mark_of(crowd)
        look = Look(tokens.line_strong if over else tokens.pressed, "", tokens.text)
        words = view.more_words(len(crowd.item))
        if brushes.text(words)[1] > words_room(rect.width(), look, begins=True):
            words = view.bare_more(len(crowd.item))
        paint_entry(painter, brushes, rect, look, words, mirrored=self._stage.mirrored)

    def _entry(
        self, painter: QPainter, brushes: Brushes, entry: Entry, rect: QRect, begins: bool,
        ends: bool, *, timed: bool = False,
    ) -> None:  # fmt: skip
        view, look = self._view, self._look(entry)
        words = view.timed_words(entry) if timed else view.words.title(entry)
        paint_entry(
            painter,
            brushes,
            rect,
            look,
            words,
            begins=begins,
            ends=ends,
            mirrored=self._stage.mirrored,
        )

    def _look(self, entry: Entry) -> Look:
        schedule = self._view.schedule
        return self._looks.of(entry, schedule.today, schedule.clashes.worst(entry.key))

    def _ring(self, painter: QPainter, entry: Entry, rect: QRect, begins: bool, ends: bool) -> None:
        """The line around the chosen entry, or the one under the pointer."""
        view, tokens = self._view, self._view.tokens
        if entry.key == view.schedule.chosen:
            colour = tokens.text if self._look(entry).ground == tokens.accent else tokens.focus
            ring = rect.adjusted(-1, -1, 1, 1)
            outline(painter, ring, QPen(view.colour(colour), FOCUS_RING), begins, ends)
        else:
            outline(painter, rect, QPen(view.colour(tokens.muted), 1), begins, ends)

    def _now(self, painter: QPainter) -> None:
        view, stage = self._view, self._stage
        day, minutes = view.now()
        number = (day - stage.first).days
        if not 0 <= number < stage.days:
            return
        column, y = stage.column(number), stage.y(minutes)
        colour = view.colour(view.tokens.danger.solid)
        painter.fillRect(column.left(), y, column.width(), 2, colour)
        start = column.right() - 4 if stage.mirrored else column.left() - 3
        painter.drawPixmap(start, y - 3, self._brushes.disc(view.tokens.danger.solid, 8))
