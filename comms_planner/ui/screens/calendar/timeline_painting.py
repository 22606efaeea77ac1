"""How the lanes of the timeline are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QPixmap, QPolygonF

from comms_planner.design import RADIUS_S, SIZE_CHIP, SIZE_SMALL, mix
from comms_planner.layouts.timeline import Row
from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar.brushes import FADE, Brushes
from comms_planner.ui.screens.calendar.frame import paint_frame
from comms_planner.ui.screens.calendar.looks import (
    NORMAL,
    STRUCK,
    Look,
    look_key,
    look_of,
)
from comms_planner.ui.screens.calendar.painting import paint_entry
from comms_planner.ui.screens.calendar.timeline_arrows import paint_arrows
from comms_planner.ui.screens.calendar.timeline_axis import Axis
from comms_planner.ui.screens.calendar.timeline_overlays import (
    paint_bubble,
    paint_cursor,
    paint_marquee,
    paint_rings,
)
from comms_planner.ui.screens.calendar.timeline_side import Side
from comms_planner.ui.screens.calendar.timeline_stage import (
    BAR_HEIGHT,
    GAP,
    POINT,
    STRIP,
    WIDEST_LABEL,
    is_point,
)
from comms_planner.ui.screens.calendar.timeline_strips import Cuts, Strips, solid
from comms_planner.ui.widgets.mirror import BY_WORDS, runs_from_right

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.timeline import TimelineView

WORDS_WITHIN = 30
"""Pixels a bar has at least for words within it that do not fit whole."""
FADED = 0.35
MOST_WORN = 20_000
CAPS = 16
"""Bars narrower than this have no room for rounded caps."""


class TimelinePainter:
    """Paints one timeline with pieces it keeps between paints."""

    def __init__(self, view: TimelineView) -> None:
        self._view = view
        self.axis = Axis(view)
        self.strips = Strips(view.tokens)
        self._density = 0.0
        self._looks: dict[tuple[object, ...], Look] = {}
        self._worn: dict[str, tuple[Entry, Look, str]] = {}
        self._worn_on: tuple[object, object] = (None, None)
        self._side = Side(view)

    def paint(self) -> None:
        """Draw everything that can be seen."""
        view, stage = self._view, self._view.stage
        if self._density != view.devicePixelRatioF():
            self._density = view.devicePixelRatioF()
            self._brushes = Brushes(view.tokens, BAR_HEIGHT, SIZE_SMALL, self._density)
            self._small = Brushes(view.tokens, BAR_HEIGHT, SIZE_CHIP, self._density)
            self._marks: dict[tuple[object, ...], QPixmap] = {}
        schedule = view.schedule
        if self._worn_on != (schedule.today, schedule.clashes):
            self._worn.clear()
            self._worn_on = schedule.today, schedule.clashes
        with QPainter(view.viewport()) as painter:
            painter.setLayoutDirection(BY_WORDS)
            painter.fillRect(QRect(0, 0, stage.size.width(), stage.size.height()),
                             view.colour(view.tokens.surface))  # fmt: skip
            self.axis.paint_ground(painter)
            paint_cursor(painter, view)
            body = stage.body
            self._cuts = Cuts(stage.scale, body.left(), body.width(), STRIP)
            for number in stage.lanes_in_view():
                self._lane(painter, number)
            self.axis.paint_today(painter)
            paint_arrows(painter, view)
            self._ghosts(painter)
            paint_rings(painter, view)
            paint_marquee(painter, view)
            self._side.paint(painter, self._brushes, self._small)
            self.axis.paint(painter, self._brushes, self._small)
            self._side.paint_corner(painter)
            paint_frame(painter, stage.size, view.tokens)
            paint_bubble(painter, view, self._brushes)

    def _lane(self, painter: QPainter, number: int) -> None:
        view, stage = self._view, self._view.stage
        lane = stage.lanes[number]
        bottom = stage.lane_top(number + 1) - 1
        painter.fillRect(0, bottom, stage.size.width(), 1, view.colour(view.tokens.line))
        if stage.is_roomy(lane):
            for y, row in stage.rows_in_view(number):
                self._row(painter, row, y)
        else:
            self._strips(painter, number)

    def _row(self, painter: QPainter, row: Row[Entry], y: int) -> None:
        stage = self._view.stage
        ghosts = self._view.selection.ghosts
        shape, items = stage.shape, row.items
        first, last = stage.first_and_last()
        places = row.visible(first, last)
        # words beside a bar may reach into the view when the bar itself no longer does
        for place in range(max(places.start - 1, 0), places.stop):
            entry = items[place]
            left, right, room = shape(row, place)
            rect = QRect(left, y, right - left, BAR_HEIGHT)
            if ghosts and entry.key in ghosts:
                painter.setOpacity(FADED)
                self._entry(painter, entry, rect, room)
                painter.setOpacity(1.0)
            else:
                self._entry(painter, entry, rect, room)

    def _ghosts(self, painter: QPainter) -> None:
        """What is being moved, on the days where it would land."""
        stage = self._view.stage
        for ghost, place in self._view.selection.ghosts.values():
            rect = stage.rect_of(place, ghost)
            if not stage.is_roomy(stage.lanes[place[0]]):
                rect = QRect(
                    rect.left(), rect.center().y() - BAR_HEIGHT // 2, rect.width(), BAR_HEIGHT
                )
            self._entry(painter, ghost, rect, WIDEST_LABEL)

    def _entry(self, painter: QPainter, entry: Entry, rect: QRect, room: int) -> None:
        view = self._view
        tokens = view.tokens
        _, look, words = self._dress(entry)
        width = rect.width()
        if is_point(entry, view.stage.scale.per_day):
            shown = view.visual_of(rect)
            mark = self._mark(entry, look)
            high = round(mark.height() / self._density)
            painter.drawPixmap(shown.left(), shown.top() + (BAR_HEIGHT - high) // 2, mark)
            self._beside(painter, rect, room, look, words)
            return
        if not entry.is_dated:
            self._window(painter, rect, look, words)
            return
        begins = rect.left() >= view.stage.side
        if not begins:
            rect.setLeft(view.stage.side)
        seen = rect.width()
        if seen >= CAPS:
            needed = self._brushes.text(words, look.weight)[1] + 36
            inside = width >= min(needed, WORDS_WITHIN) and (
                width >= needed or width >= WIDEST_LABEL or room < FADE * 2
            )
            worn = look if inside or look.weight == NORMAL else look._replace(weight=NORMAL)
            paint_entry(painter, self._brushes, view.visual_of(rect), worn,
                        words if inside else "", tokens.surface,
                        begins=begins, mirrored=view.mirrored, once=not begins)  # fmt: skip
            if inside:
                return
        elif seen > 0:
            self._sliver(painter, rect, entry)
        self._beside(painter, rect, room, look, words)

    def _sliver(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        """A bar without room for anything but its colour."""
        colour = self._view.colour(solid(entry, self._view.tokens))
        shown = self._view.visual_of(rect)
        if rect.width() < 6:
            painter.fillRect(shown, colour)
            return
        key = ("sliver", rect.width(), colour.name())
        made = self._marks.get(key)
        if made is None:
            made = self._marks[key] = self._sheet(rect.width())
            with QPainter(made) as onto:
                onto.setRenderHint(QPainter.RenderHint.Antialiasing)
                onto.setPen(Qt.PenStyle.NoPen)
                onto.setBrush(colour)
                onto.drawRoundedRect(QRectF(0, 0, rect.width(), BAR_HEIGHT), 3, 3)
        painter.drawPixmap(shown.left(), shown.top(), made)

    def _window(self, painter: QPainter, rect: QRect, look: Look, words: str) -> None:
        """What is known only to the month, quarter or year: hatched from end to end."""
        view, tokens = self._view, self._view.tokens
        left, right = max(rect.left(), view.stage.side - 8), min(rect.right(), rect.left() + 9000)
        right = min(right, view.stage.size.width() + 8)
        whole = view.visual(left, rect.top(), right - left, BAR_HEIGHT)
        colour = look.edge or look.bar or tokens.muted
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hatch = view.colour(mix(colour, tokens.surface, 0.72))
        painter.setPen(QPen(view.colour(colour), 1, Qt.PenStyle.DashLine))
        painter.setBrush(QBrush(hatch, Qt.BrushStyle.BDiagPattern))
        painter.drawRoundedRect(QRectF(whole).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_S, RADIUS_S)
        painter.restore()
        at = max(rect.left(), view.stage.side) + GAP
        static, width, drop = self._brushes.text(words)
        room = min(rect.right(), view.stage.size.width()) - at - GAP
        if room < FADE:
            return
        plate = view.visual(at - 2, rect.top() + 2, min(width + 6, room), BAR_HEIGHT - 4)
        painter.fillRect(plate, view.colour(tokens.surface))
        painter.setClipRect(plate)
        painter.setPen(view.colour(tokens.text))
        painter.setFont(self._brushes.fonts[NORMAL])
        x = plate.right() - width - 1 if view.mirrored else plate.left() + 2
        painter.drawStaticText(x, rect.top() + drop, static)
        painter.setClipping(False)

    def _beside(self, painter: QPainter, rect: QRect, room: int, look: Look, words: str) -> None:
        """Words behind a bar that is too short for them, as far as the next one lets them."""
        view, tokens = self._view, self._view.tokens
        room = min(room, WIDEST_LABEL)
        if room < FADE or not words:
            return
        static, width, drop = self._brushes.text(words, look.weight)
        painter.setFont(self._brushes.fonts[look.weight])
        muted = look.text == tokens.muted or look.weight == STRUCK
        painter.setPen(view.colour(tokens.muted if muted else tokens.text))
        shown = view.visual(rect.right() + GAP, rect.top(), min(width, room), BAR_HEIGHT)
        from_right = view.mirrored and (width <= room or runs_from_right(words))
        x = shown.right() - width + 1 if from_right else shown.left()
        if width > room:
            painter.setClipRect(shown)
        painter.drawStaticText(x, rect.top() + drop, static)
        if look.weight == STRUCK:
            y = rect.top() + drop + self._brushes.metrics.ascent() - (
                self._brushes.metrics.strikeOutPos()
            )  # fmt: skip
            painter.drawLine(x, y, x + width, y)
        if width > room:
            at = shown.left() if from_right else shown.right() - FADE + 1
            painter.drawPixmap(at, shown.top(), self._brushes.fade(tokens.surface, not from_right))
            painter.setClipping(False)

    def _mark(self, entry: Entry, look: Look) -> QPixmap:
        """The mark of a single day: a diamond for events, a dot for observances."""
        tokens = self._view.tokens
        if entry.kind == "observance":
            return self._brushes.icon(look.icon, look.icon_colour, BAR_HEIGHT - 4)
        firm, own = not look.edge, entry.tier == 1
        key = ("diamond", firm, own, look.weight)
        made = self._marks.get(key)
        if made is None:
            made = self._marks[key] = self._sheet(POINT)
            colour = tokens.muted if look.weight == STRUCK else tokens.accent
            middle, half = QPointF(POINT / 2, BAR_HEIGHT / 2), POINT / 2 - 1
            with QPainter(made) as onto:
                onto.setRenderHint(QPainter.RenderHint.Antialiasing)
                onto.setPen(QPen(self._view.colour(colour), 1.5))
                filled = colour if firm and own else tokens.selection if firm else tokens.surface
                onto.setBrush(self._view.colour(filled))
                onto.drawPolygon(
                    QPolygonF(
                        [
                            middle + QPointF(0, -half), middle + QPointF(half, 0),
                            middle + QPointF(0, half), middle + QPointF(-half, 0),
                        ]
                    )
                )  # fmt: skip
        return made

    def _strips(self, painter: QPainter, number: int) -> None:
        view, stage = self._view, self._view.stage
        painter.save()
        if view.mirrored:
            painter.translate(stage.size.width(), 0)
            painter.scale(-1, 1)
        self.strips.draw(painter, stage.rows_in_view(number), self._cuts)
        painter.restore()

    def _dress(self, entry: Entry) -> tuple[Entry, Look, str]:
        """How an entry looks and what it says; by the entry, quicker than by what it is."""
        worn = self._worn.get(entry.key)
        if worn is None or worn[0] is not entry:
            if len(self._worn) > MOST_WORN:
                self._worn.clear()
            worn = entry, self._made(entry), self._view.texts.say(entry.title)
            self._worn[entry.key] = worn
        return worn

    def _made(self, entry: Entry) -> Look:
        schedule = self._view.schedule
        clash = schedule.clashes.worst(entry.key)
        key = look_key(entry, schedule.today, clash)
        made = self._looks.get(key)
        if made is None:
            made = self._looks[key] = look_of(entry, self._view.tokens, schedule.today, clash)
        return made

    def _sheet(self, width: int) -> QPixmap:
        made = QPixmap(round(width * self._density), round(BAR_HEIGHT * self._density))
        made.setDevicePixelRatio(self._density)
        made.fill(Qt.GlobalColor.transparent)
        return made
