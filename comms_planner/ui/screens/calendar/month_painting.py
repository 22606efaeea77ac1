"""The order in which a month is painted: ground, days, seasons, bars, cursor, drag."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen, QStaticText, QTransform

from comms_planner.design import FOCUS_RING, RADIUS_S, SIZE_CHIP, SIZE_SMALL
from comms_planner.layouts.month import WEEK, Bar
from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar.brushes import Brushes
from comms_planner.ui.screens.calendar.frame import paint_frame
from comms_planner.ui.screens.calendar.grid import BAR_HEIGHT, HEAD, NUMBER, RIBBON, height_of
from comms_planner.ui.screens.calendar.layer import Layer
from comms_planner.ui.screens.calendar.looks import NORMAL, STRONG, STRUCK, Look, Looks
from comms_planner.ui.screens.calendar.painting import outline, paint_entry, words_room
from comms_planner.ui.theme import fonts
from comms_planner.ui.widgets.mirror import BY_WORDS

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.month import MonthView

DISC = 22
MOST_LINES = 3
ROOM_FOR_MONTH = 124
"""Pixels of a day in which its month and "+n more" have room beside each other."""
NARROW = 60
"""Pixels of room below which breaking words into lines helps nobody."""


class MonthPainter:
    """Paints one month view with pieces it keeps between paints."""

    def __init__(self, view: MonthView) -> None:
        self._view = view
        self._density = 0.0
        self._layer = Layer()

    def paint(self) -> None:
        """Draw everything."""
        view = self._view
        mouse = view.mouse
        drawn = (view.layings, mouse.staked, mouse.drag is None, mouse.hovered_day)
        with QPainter(view) as painter:
            painter.setLayoutDirection(BY_WORDS)
            self._layer.paint(painter, view, drawn, self._still)
            self._rings(painter)
            paint_frame(painter, view.size(), view.tokens)
            self._cursor(painter)
            self._bubble(painter)

    def forget(self) -> None:
        """Let go of what was drawn, if it is large: the month is not seen."""
        self._layer.forget()

    def _still(self, painter: QPainter) -> None:
        """Draw what stays as it is while the pointer moves and the cursor goes through the days."""
        view = self._view
        self._ground(painter)
        self._lines(painter)
        self._heads(painter)
        self._numbers(painter)
        for bar in view.ribbons:
            self._ribbon(painter, bar)
        self._bars(painter)
        self._more(painter)

    def ready(self) -> None:
        """Make the pieces for the screen the month is on."""
        if self._density != self._view.devicePixelRatioF():
            self._prepare(self._view.devicePixelRatioF())

    def lines_wanted(self, bar: Bar[Entry]) -> int:
        """How many lines of a day the words of a bar would fill."""
        look = self._look(bar.item)
        if look.weight == STRUCK:
            return 1
        words = self._view.words.title(bar.item)
        room = words_room(self._view.grid.bar(bar).width(), look, bar.begins)
        if self._small.text(words, look.weight)[1] <= room or room < NARROW:
            return 1
        height = self._small.text(words, look.weight, room)[0].size().height()
        return next((n for n in range(2, MOST_LINES) if height + 3 <= height_of(n)), MOST_LINES)

    def _prepare(self, density: float) -> None:
        tokens = self._view.tokens
        size = SIZE_SMALL if self._view.texts.language == "zh" else SIZE_CHIP
        self._density = density
        self._small = Brushes(tokens, BAR_HEIGHT, size, density)
        self._tall = {
            lines: Brushes(tokens, height_of(lines), size, density, BAR_HEIGHT)
            for lines in range(2, MOST_LINES + 1)
        }
        self._thin = Brushes(tokens, RIBBON - 3, size, density)
        self._days = Brushes(tokens, NUMBER, SIZE_SMALL, density)
        self._looks = Looks(tokens)
        self._names = fonts.font(SIZE_SMALL, QFont.Weight.Medium)
        self._head_words: dict[str, QStaticText] = {}

    def _look(self, entry: Entry) -> Look:
        schedule = self._view.schedule
        return self._looks.of(entry, schedule.today, schedule.clashes.worst(entry.key))

    def _behind(self, index: int) -> str:
        """The colour of a day's ground."""
        view, tokens = self._view, self._view.tokens
        day = view.grid.day(index)
        staked, preview = view.mouse.staked, view.schedule.preview
        if (staked and staked[0] <= day <= staked[1]) or (
            preview and view.mouse.drag and preview.first <= day <= preview.last
        ):
            return tokens.drop
        if view.is_outside(day):
            return tokens.outside
        return tokens.weekend if day.weekday() in view.schedule.weekend else tokens.surface

    def _ground(self, painter: QPainter) -> None:
        view, tokens = self._view, self._view.tokens
        painter.fillRect(view.rect(), self._small.colour(tokens.surface))
        for index in range(view.grid.days):
            ground = self._behind(index)
            if ground != tokens.surface:
                painter.fillRect(view.grid.cell(index), self._small.colour(ground))

    def _lines(self, painter: QPainter) -> None:
        view, line = self._view, self._small.colour(self._view.tokens.line)
        columns, rows = view.grid.columns(), view.grid.rows()
        mirror = view.width() - 1 if view.grid.mirrored else 0
        for x in columns[1:-1]:
            painter.fillRect(abs(mirror - x), HEAD, 1, view.height() - HEAD, line)
        for y in rows[:-1]:
            painter.fillRect(0, y, view.width(), 1, line)

    def _heads(self, painter: QPainter) -> None:
        view = self._view
        painter.setFont(self._names)
        painter.setPen(self._small.colour(view.tokens.muted))
        for column in range(WEEK):
            name = view.texts.weekday(view.grid.day(column).weekday())
            static = self._head_words.get(name)
            if static is None:
                static = self._head_words[name] = QStaticText(name)
                static.prepare(QTransform(), self._names)
            head, size = view.grid.head(column), static.size()
            left = (
                head.right() - 9 - round(size.width()) if view.grid.mirrored else head.left() + 10
            )
            painter.drawStaticText(left, round((HEAD - size.height()) / 2), static)

    def _numbers(self, painter: QPainter) -> None:
        view, tokens, brushes = self._view, self._view.tokens, self._days
        painter.setFont(brushes.fonts[STRONG])
        raised = (NUMBER - view.grid.number) // 2
        for index in range(view.grid.days):
            day, cell = view.grid.day(index), view.grid.cell(index)
            opens = day.day == 1 and cell.width() >= ROOM_FOR_MONTH
            words = view.texts.short_day(day) if opens else str(day.day)
            static, width, drop = brushes.text(words, STRONG)
            left = cell.right() - 9 - width if view.grid.mirrored else cell.left() + 10
            if day == view.schedule.today:
                disc = DISC if len(words) <= 2 else width + 12
                x, y = left + (width - disc) // 2, cell.top() + (view.grid.number - DISC) // 2 + 1
                if disc == DISC:
                    painter.drawPixmap(x, y, brushes.disc(tokens.today, DISC))
                else:
                    _pill(painter, QRect(x, y, disc, DISC), brushes.colour(tokens.today))
                painter.setPen(brushes.colour(tokens.on_today))
            elif view.is_outside(day):
                painter.setPen(brushes.colour(tokens.outside_text))
            else:
                painter.setPen(brushes.colour(tokens.text))
            painter.drawStaticText(left, cell.top() + drop + 1 - raised, static)

    def _ribbon(self, painter: QPainter, bar: Bar[Entry]) -> None:
        view = self._view
        rect, look = view.grid.ribbon(bar), self._look(bar.item)
        if view.grid.is_low:
            painter.fillRect(rect, self._thin.colour(look.bar))
            return
        painter.fillRect(rect, self._thin.colour(look.ground))
        words = view.words.title(bar.item)
        flat = Look("", "", look.text, STRONG if bar.begins else look.weight)
        paint_entry(
            painter,
            self._thin,
            rect.adjusted(4, 0, -4, 0),
            flat,
            words,
            mirrored=view.grid.mirrored,
        )

    def _bars(self, painter: QPainter) -> None:
        view = self._view
        say, grid, mirrored = view.texts.say, view.grid, view.grid.mirrored
        for bar in view.packed.bars:
            entry, rect = bar.item, grid.bar(bar)
            look = self._look(entry)
            brushes = self._tall.get(bar.lines, self._small)
            paint_entry(
                painter, brushes, rect, look, say(entry.title),
                begins=bar.begins, ends=bar.ends, mirrored=mirrored,
            )  # fmt: skip

    def _rings(self, painter: QPainter) -> None:
        """The lines around what is chosen and what is under the pointer."""
        view = self._view
        drag, keys = view.mouse.drag, {view.schedule.chosen, view.mouse.hovered}
        for bar in view.ribbons:
            if bar.item.key in keys:
                self._ring(painter, bar, view.grid.ribbon(bar))
        for bar in view.packed.bars:
            key = bar.item.key
            if key in keys and (drag is None or key == drag.entry.key):
                self._ring(painter, bar, view.grid.bar(bar))

    def _ring(self, painter: QPainter, bar: Bar[Entry], rect: QRect) -> None:
        view, tokens = self._view, self._view.tokens
        left, right = bar.begins, bar.ends
        if view.grid.mirrored:
            left, right = right, left
        if bar.item.key == view.schedule.chosen:
            ground = self._look(bar.item).ground
            colour = tokens.text if ground == tokens.accent else tokens.focus
            grown = rect.adjusted(-1 if left else 0, -1, 1 if right else 0, 1)
            outline(painter, grown, QPen(self._small.colour(colour), FOCUS_RING), left, right)
        elif bar.item.key == view.mouse.hovered:
            outline(painter, rect, QPen(self._small.colour(tokens.muted), 1), left, right)

    def _more(self, painter: QPainter) -> None:
        view, tokens = self._view, self._view.tokens
        for index, hidden in enumerate(view.packed.hidden):
            if not hidden:
                continue
            over = view.mouse.hovered_day == view.grid.day(index)
            rect = view.grid.more(index)
            if over:
                _pill(painter, rect, self._small.colour(tokens.pressed))
            static, width, drop = self._small.text(view.more_words(hidden))
            painter.setFont(self._small.fonts[NORMAL])
            outside = view.is_outside(view.grid.day(index))
            quiet = tokens.outside_text if outside else tokens.muted
            painter.setPen(self._small.colour(tokens.text if over else quiet))
            left = rect.left() + 6 if view.grid.mirrored else rect.right() - 6 - width
            painter.drawStaticText(left, rect.top() + drop + 1, static)

    def _cursor(self, painter: QPainter) -> None:
        view = self._view
        if not view.hasFocus() or not view.grid.shows(view.schedule.day) or view.mouse.busy:
            return
        cell = view.grid.cell(view.grid.index(view.schedule.day)).adjusted(1, 1, 0, 0)
        pen = QPen(self._small.colour(view.tokens.focus), FOCUS_RING)
        outline(painter, cell, pen)

    def _bubble(self, painter: QPainter) -> None:
        """The dates something would have, beside the pointer."""
        view, tokens = self._view, self._view.tokens
        if view.mouse.drag:
            drag = view.mouse.drag
            words = view.words.held(drag.preview, copying=drag.copying)
        elif view.mouse.staked:
            words = view.texts.span(*view.mouse.staked)
        else:
            return
        static, width, drop = self._small.text(words, STRONG)
        rect = QRect(view.mouse.at.x() + 14, view.mouse.at.y() + 18, width + 20, BAR_HEIGHT + 8)
        rect.moveRight(min(rect.right(), view.width() - 4))
        rect.moveBottom(min(rect.bottom(), view.height() - 4))
        _pill(painter, rect, self._small.colour(tokens.text))
        painter.setFont(self._small.fonts[STRONG])
        painter.setPen(self._small.colour(tokens.surface))
        painter.drawStaticText(rect.left() + 10, rect.top() + 4 + drop, static)


def _pill(painter: QPainter, rect: QRect, colour: QColor) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(rect, RADIUS_S, RADIUS_S)
    painter.restore()
