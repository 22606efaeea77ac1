"""How the year is painted: heat on the days, events in a list."""

from __future__ import annotations

import datetime as dt
import math
from functools import lru_cache, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPainterPath, QPen

from comms_planner.design import (
    FOCUS_RING,
    RADIUS_L,
    RADIUS_S,
    SIZE_CHIP,
    SIZE_LEAD,
    SIZE_SMALL,
    contrast,
    mix,
)
from comms_planner.layouts.year import YearDay
from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar.layer import Layer
from comms_planner.ui.screens.calendar.looks import STRUCK, look_of
from comms_planner.ui.screens.calendar.year_stage import HEAD, MONTHS, PAD
from comms_planner.ui.theme import fonts, icons
from comms_planner.ui.widgets.mirror import BY_WORDS

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.year import YearView

SHARES = (0.86, 0.7, 0.53, 0.36, 0.0)
"""How much of the surface is in the colour of a day, from one with little to the fullest."""
MARK, CORNER = 12, 6
"""Width of an icon in the list, and of the dot on a day on which something collides."""
STEPS = len(SHARES)
CENTRE = int(Qt.AlignmentFlag.AlignCenter)


def heat(load: int, busiest: int, calmest: int = 0) -> int:
    """How deep a day is drawn, 0 to STEPS, between the calmest and the busiest of the year.

    Few and many are told apart as well as some; where every day is full, the fuller ones are.
    """
    if not load:
        return 0
    most = math.log((1 + max(busiest, calmest + 4)) / (1 + calmest))
    return max(1, math.ceil(STEPS * math.log((1 + load) / (1 + calmest)) / most))


class YearPainter:
    """Paints one year."""

    def __init__(self, view: YearView) -> None:
        self._view = view
        self._bounds = 0, 0
        self._layer = Layer()
        tokens = view.tokens
        self._grounds = [mix(tokens.accent, tokens.surface, share) for share in SHARES]
        self._inks = [
            max((tokens.text, tokens.on_accent), key=partial(contrast, ground))
            for ground in self._grounds
        ]
        self._name = fonts.font(SIZE_LEAD, QFont.Weight.DemiBold)
        self._small = fonts.font(SIZE_CHIP)
        self._strong = fonts.font(SIZE_SMALL, QFont.Weight.DemiBold)
        self._words = fonts.font(SIZE_SMALL)
        self._struck = fonts.font(SIZE_SMALL)
        self._struck.setStrikeOut(True)
        self._icon = lru_cache(maxsize=64)(
            lambda name, colour, density: icons.pixmap(name, colour, MARK, density)
        )

    def paint(self) -> None:
        """Draw everything."""
        view = self._view
        with QPainter(view) as painter:
            painter.setLayoutDirection(BY_WORDS)
            self._layer.paint(painter, view, view.layings, self._still)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._cursor(painter)
            if view.stage.list_width:
                self._list(painter)

    def forget(self) -> None:
        """Let go of what was drawn, if it is large: the year is not seen."""
        self._layer.forget()

    def _still(self, painter: QPainter) -> None:
        """Draw what stays as it is while the cursor goes through the days."""
        view, tokens = self._view, self._view.tokens
        painter.fillRect(view.rect(), view.colour(tokens.bg))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(view.colour(tokens.line))
        painter.setBrush(view.colour(tokens.surface))
        card = QRectF(view.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(card, RADIUS_L, RADIUS_L)
        self._bounds = view.busiest, view.calmest
        self._clashing = self._clash_days()
        self._month_names = self.month_names()
        for number in range(MONTHS):
            self._month(painter, number)

    def month_names(self) -> list[str]:
        """What the months are called above their days, all in short where one has no room."""
        texts, room = self._view.texts, self._view.stage.name(0).width()
        measure = QFontMetrics(self._name).horizontalAdvance
        names = [texts.month_name(number + 1) for number in range(MONTHS)]
        if any(measure(name) > room for name in names):
            names = [texts.short_month(number + 1) for number in range(MONTHS)]
        return [f"{name[:1].upper()}{name[1:]}" for name in names]

    def _clash_days(self) -> dict[dt.date, str]:
        """The days on which something collides that matters, with the colour of the worst."""
        tokens = self._view.tokens
        hues = {"medium": tokens.warning.solid, "high": tokens.danger.solid}
        rows = self._view.schedule.clashes.rows
        return {row.day: hues[s] for s in hues for row in rows if row.severity == s}

    def _month(self, painter: QPainter, number: int) -> None:
        view, stage, tokens = self._view, self._view.stage, self._view.tokens
        painter.setFont(self._name)
        painter.setPen(view.colour(tokens.text))
        flags = self._leading() | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(stage.name(number), int(flags), self._month_names[number])
        painter.setFont(self._small)
        painter.setPen(view.colour(tokens.muted))
        for column in range(7):
            short = view.texts.weekday_letter((column + view.first_weekday) % 7)
            painter.drawText(stage.weekday(number, column), CENTRE, short)
        for week, days in enumerate(view.months[number].weeks):
            for column, day in enumerate(days):
                if day:
                    self._day(painter, stage.cell(number, week, column), day)

    def _day(self, painter: QPainter, cell: QRect, day: YearDay) -> None:
        view, tokens = self._view, self._view.tokens
        step = heat(day.load, *self._bounds)
        today = day.day == view.schedule.today
        if step or day.day.weekday() in view.schedule.weekend:
            ground = self._grounds[step - 1] if step else tokens.weekend
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(view.colour(ground))
            painter.drawRoundedRect(cell, 3, 3)
        if today:
            painter.setPen(QPen(view.colour(tokens.today), FOCUS_RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(cell).adjusted(1, 1, -1, -1), 3, 3)
        painter.setPen(view.colour(self._inks[step - 1] if step else tokens.muted))
        painter.setFont(self._strong if today else self._small)
        painter.drawText(cell, CENTRE, str(day.day.day))
        if day.day in self._clashing:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(view.colour(self._clashing[day.day]))
            corner = cell.left() if view.stage.mirrored else cell.right() - CORNER + 1
            painter.drawEllipse(corner, cell.top(), CORNER, CORNER)

    def _cursor(self, painter: QPainter) -> None:
        view = self._view
        cell = view.cell_of(view.schedule.day)
        if cell and view.hasFocus():
            painter.setPen(QPen(view.colour(view.tokens.text), FOCUS_RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(cell).adjusted(0, 0, 0, 0), 3, 3)

    def _list(self, painter: QPainter) -> None:
        view, stage, tokens = self._view, self._view.stage, self._view.tokens
        area = stage.list_area()
        painter.save()
        card = QPainterPath()
        card.addRoundedRect(QRectF(view.rect()).adjusted(1, 1, -1, -1), RADIUS_L, RADIUS_L)
        painter.setClipPath(card)
        painter.fillRect(area, view.colour(tokens.bg))
        painter.restore()
        edge = area.right() if stage.mirrored else area.left()
        painter.fillRect(edge, 0, 1, area.height(), view.colour(tokens.line))
        painter.setFont(self._name)
        painter.setPen(view.colour(tokens.text))
        head = QRect(area.left() + PAD, 0, area.width() - 2 * PAD, HEAD)
        flags = int(self._leading() | Qt.AlignmentFlag.AlignVCenter)
        painter.drawText(head, flags, QCoreApplication.translate("YearView", "Events of the year"))
        shown = view.listed[: len(view.listed) - view.hidden]
        for number, entry in enumerate(shown):
            self._event(painter, stage.row(number), entry, flags)
        if shown and not view.hidden:
            return
        said = view.more_words() if shown else view.words.no_events()
        painter.setFont(self._words)
        painter.setPen(view.colour(tokens.muted))
        below = stage.row(len(shown)).adjusted(PAD, 0, -PAD, 0)
        painter.drawText(below, flags | int(Qt.TextFlag.TextWordWrap), said)

    def _event(self, painter: QPainter, row: QRect, entry: Entry, flags: int) -> None:
        view, tokens = self._view, self._view.tokens
        look = look_of(entry, tokens, view.schedule.today, view.schedule.clashes.worst(entry.key))
        if entry.key == view.schedule.chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(view.colour(tokens.selection))
            painter.drawRoundedRect(row.adjusted(8, 2, -8, -2), RADIUS_S, RADIUS_S)
        mark = QRect(row.left() + PAD, row.top() + 10, 4, row.height() - 20)
        words = row.adjusted(PAD + 14, 5, -PAD, -5)
        if view.stage.mirrored:
            mark.moveRight(row.right() - PAD)
            words = row.adjusted(PAD, 5, -PAD - 14, -5)
        painter.setPen(Qt.PenStyle.NoPen)
        off = look.weight == STRUCK
        painter.setBrush(view.colour(tokens.line_strong if look.edge or off else tokens.accent))
        painter.drawRoundedRect(mark, 2, 2)
        half = words.height() // 2
        painter.setFont(self._struck if off else self._strong)
        painter.setPen(view.colour(tokens.muted if off else tokens.text))
        room = words.adjusted(0, 0, 0, -half)
        for name, colour in look.marks:
            at = room.left() if view.stage.mirrored else room.right() - MARK + 1
            top = room.center().y() - MARK // 2
            ink = tokens.muted if colour == tokens.on_accent else colour
            painter.drawPixmap(at, top, self._icon(name, ink, view.devicePixelRatioF()))
            step = MARK + 4
            room.adjust(
                step if view.stage.mirrored else 0, 0, 0 if view.stage.mirrored else -step, 0
            )
        title = painter.fontMetrics().elidedText(
            view.words.title(entry), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, flags, title)
        painter.setFont(self._words)
        painter.setPen(view.colour(tokens.muted))
        said = view.words.dates(entry) if entry.is_dated else view.words.undated(entry)
        painter.drawText(words.adjusted(0, half, 0, 0), flags, said)

    def _leading(self) -> Qt.AlignmentFlag:
        right = self._view.stage.mirrored
        return Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
