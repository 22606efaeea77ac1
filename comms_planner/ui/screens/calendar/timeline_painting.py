"""How the lanes of the timeline are painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QPainter, QPen, QPixmap, QPolygonF, QRegion

from comms_planner.design import RADIUS_S, SIZE_CHIP, SIZE_SMALL, mix
from comms_planner.layouts.timeline import Lane, Row
from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar.brushes import FADE, Brushes
from comms_planner.ui.screens.calendar.frame import paint_frame
from comms_planner.ui.screens.calendar.looks import (
    DOT,
    NORMAL,
    RING,
    SPECK,
    STRUCK,
    Look,
)
from comms_planner.ui.screens.calendar.painting import (
    ICON,
    ROOM_FOR_ICON,
    WIDEST_KEPT,
    body,
    paint_entry,
    paint_line,
    words_room,
)
from comms_planner.ui.screens.calendar.timeline_arrows import drawn, paint_arrows
from comms_planner.ui.screens.calendar.timeline_axis import Axis
from comms_planner.ui.screens.calendar.timeline_dress import Dress, Wardrobe
from comms_planner.ui.screens.calendar.timeline_linking import paint_handles
from comms_planner.ui.screens.calendar.timeline_overlays import (
    paint_bubble,
    paint_cursor,
    paint_marquee,
    paint_place,
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
from comms_planner.ui.screens.calendar.timeline_strips import Cuts, Strips
from comms_planner.ui.widgets.mirror import BY_WORDS

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.timeline import TimelineView

WORDS_WITHIN = 48
"""Pixels a bar has at least for words within it that do not fit whole."""
FEW_LETTERS = 28
"""Pixels of room below which words are left out: two or three fading letters tell nobody anything,
and laying them out takes as long as whole ones."""
AIR, AIRY = 3, (DOT, RING, SPECK)
"""Pixels that are free around the mark of a day that is not ours."""
FADED = 0.35
ROOM_FOR_WORDS = 56
"""Pixels of the narrowest bar that is asked whether its words fit on it."""
SLIVER_RADIUS = 3
CAPS = 14
"""Bars narrower than this have no room for caps. A day is wider wherever a large lane shows bars
(WORDS_FROM), so that single days beside each other look alike there, however they are rounded."""


class TimelinePainter:
    """Paints one timeline with pieces it keeps between paints."""

    def __init__(self, view: TimelineView) -> None:
        self._view = view
        self.axis = Axis(view)
        self.strips = Strips(view.tokens)
        self._density = 0.0
        self._side = Side(view)
        self._read, self._is_linked, self._today = QRegion(), False, 0
        """Where bars and words are that no line runs across; of arrows, while there are any."""

    def height_for(self, lane: Lane[Entry]) -> int:
        """How high a lane has to be for its name."""
        self._ready()
        return self._side.height_for(lane, self._brushes)

    def _ready(self) -> None:
        """Make the pieces for the screen the timeline is on."""
        view = self._view
        if self._density != view.devicePixelRatioF():
            self._density = view.devicePixelRatioF()
            self._brushes = Brushes(view.tokens, BAR_HEIGHT, SIZE_SMALL, self._density)
            self._small = Brushes(view.tokens, BAR_HEIGHT, SIZE_CHIP, self._density)
            self._marks: dict[tuple[object, ...], QPixmap] = {}
            self.wardrobe = Wardrobe(view, self._brushes)

    def paint(self) -> None:
        """Draw everything that can be seen."""
        view, stage = self._view, self._view.stage
        self._ready()
        self.wardrobe.renew()
        with QPainter(view.viewport()) as painter:
            painter.setLayoutDirection(BY_WORDS)
            self.axis.paint_ground(painter)
            paint_cursor(painter, view)
            body = stage.body
            self._cuts = Cuts(stage.scale, body.left(), body.width(), STRIP)
            links = drawn(view)
            self._read, self._is_linked = QRegion(), bool(links)
            self._today = self.axis.today_at()
            for number in stage.lanes_in_view():
                self._lane(painter, number)
            free = QRegion(view.viewport().rect()) - self._read
            self.axis.paint_today(painter, free)
            if links:
                paint_arrows(painter, view, links, free)
            self._ghosts(painter)
            paint_rings(painter, view)
            paint_handles(painter, view)
            paint_marquee(painter, view)
            self._side.paint(painter, self._brushes, self._small)
            self.axis.paint(painter, self._brushes, self._small)
            paint_place(painter, view)
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
        mouse = self._view.mouse
        stays = mouse.drag is not None and mouse.drag.copying
        ghosts = {} if stays else self._view.selection.ghosts
        places = row.visible(*stage.first_and_last())
        # the mark of a single day may reach into the view when its day no longer does
        places = range(max(places.start - 1, 0), places.stop)
        items = row.items[places.start : places.stop]
        for entry, (left, right, room) in zip(items, stage.shapes(row, places), strict=True):
            if right <= stage.side:
                continue
            if ghosts and entry.key in ghosts:
                painter.setOpacity(FADED)
                self._entry(painter, entry, left, y, right - left, room)
                painter.setOpacity(1.0)
                continue
            end = self._entry(painter, entry, left, y, right - left, room)
            if self._is_linked or (left <= self._today + 1 and self._today <= end):
                self._read += self._view.visual(left, y, end - left, BAR_HEIGHT)

    def _ghosts(self, painter: QPainter) -> None:
        """What is being moved, on the days where it would land."""
        stage = self._view.stage
        for ghost, place in self._view.selection.ghosts.values():
            rect = stage.rect_of(place, ghost)
            if not rect.intersects(stage.body):
                continue
            if not stage.is_roomy(stage.lanes[place[0]]):
                rect = QRect(
                    rect.left(), rect.center().y() - BAR_HEIGHT // 2, rect.width(), BAR_HEIGHT
                )
            self._entry(
                painter, ghost, rect.left(), rect.top(), rect.width(), WIDEST_LABEL, over=True
            )

    def _entry(
        self, painter: QPainter, entry: Entry, left: int, top: int, width: int, room: int,
        over: bool = False,
    ) -> int:  # fmt: skip
        """Draw an entry with its words, and give where they end.

        `over` says that it lies over others, from which its words must stand out.
        """
        view, side = self._view, self._view.stage.side
        worn = self.wardrobe.worn.get(entry.key)
        _, dress, words = worn if worn and worn[0] is entry else self.wardrobe.dress(entry)
        look = dress.look
        if dress.points and is_point(entry, view.stage.scale.per_day):
            self._point(painter, entry, look, view.visual(left, top, width, BAR_HEIGHT).topLeft())
        elif not dress.dated:
            self._window(painter, QRect(left, top, width, BAR_HEIGHT), look, words)
            return left + width
        else:
            begins = left >= side
            at, seen = (left, width) if begins else (side, left + width - side)
            if width < CAPS:
                if seen > 0:
                    self._sliver(painter, left, top, width, dress)
            elif seen > 0:
                alone = room < 2 * FADE
                if (
                    seen >= CAPS
                    and seen >= (WORDS_WITHIN if alone else ROOM_FOR_WORDS)
                    and (alone or seen >= WIDEST_LABEL or self._fits(words, look, seen, begins))
                ):
                    self._worded(painter, dress, words, at, top, seen, begins)
                    return left + width
                self._bar(painter, dress, at, top, seen, begins)
        end, room = self._became(painter, dress, left + width, top, width, room)
        if room < FEW_LETTERS or not words:
            return end
        close = AIR if look.icon in AIRY and end == left + width else 0
        return self._beside(painter, end - close, top, room + close, look, words, over)

    def _became(
        self, painter: QPainter, dress: Dress, left: int, top: int, width: int, room: int
    ) -> tuple[int, int]:
        """Put what became of an entry after a bar that has no room for marks; where that ends, and
        the room behind it."""
        if not dress.became or width >= ROOM_FOR_ICON or room < ICON + GAP:
            return left, room
        at = self._view.visual(left - 1 + GAP, top + (BAR_HEIGHT - ICON) // 2, ICON, ICON)
        painter.drawPixmap(at.topLeft(), self._brushes.icon(*dress.became))
        return left + ICON + 3, room - ICON - 3

    def _fits(self, words: str, look: Look, width: int, begins: bool) -> bool:
        """Whether words fit whole on a bar."""
        room = words_room(width, look, begins)
        return self._brushes.width(words, look.weight, room) <= room

    def _worded(
        self, painter: QPainter, dress: Dress, words: str, left: int, top: int, width: int,
        begins: bool,
    ) -> None:  # fmt: skip
        """Draw a bar with its words, or as much of them as it has room for."""
        brushes, mirrored = self._brushes, self._view.mirrored
        look = dress.look
        if mirrored:
            left = self._view.stage.size.width() - left - width
        if not begins or width > WIDEST_KEPT:
            paint_entry(painter, brushes, QRect(left, top, width, BAR_HEIGHT), look, words,
                        begins=begins, mirrored=mirrored, once=not begins)  # fmt: skip
            return
        picture, begin, end = body(brushes, dress.worded, look, width, mirrored=mirrored)
        painter.drawPixmap(left, top, picture)
        room = end - begin
        if room >= FEW_LETTERS or room >= brushes.width(words, look.weight, room):
            paint_line(painter, brushes, words, left + begin, top, room, look.weight,
                       look.text, look.ground, mirrored)  # fmt: skip

    def _bar(
        self, painter: QPainter, dress: Dress, left: int, top: int, width: int, begins: bool
    ) -> None:
        """Draw a bar without words."""
        mirrored = self._view.mirrored
        if mirrored:
            left = self._view.stage.size.width() - left - width
        if begins and width <= WIDEST_KEPT:
            painter.drawPixmap(
                left, top, body(self._brushes, dress.shelf, dress.bare, width, mirrored=mirrored)[0]
            )
        else:
            paint_entry(painter, self._brushes, QRect(left, top, width, BAR_HEIGHT), dress.bare,
                        "", begins=begins, mirrored=mirrored, once=not begins)  # fmt: skip

    def _sliver(self, painter: QPainter, left: int, top: int, width: int, dress: Dress) -> None:
        """A bar without room for anything but its colour."""
        if self._view.mirrored:
            left = self._view.stage.size.width() - left - width
        made = dress.shelf.get(-width)
        if made is None:
            picture, colour = self._brushes.sheet(width), self._view.colour(dress.colour)
            with QPainter(picture) as onto:
                onto.setRenderHint(QPainter.RenderHint.Antialiasing)
                onto.setPen(Qt.PenStyle.NoPen)
                onto.setBrush(colour)
                radius = SLIVER_RADIUS if width >= 2 * SLIVER_RADIUS else 0
                onto.drawRoundedRect(QRectF(0, 0, width, BAR_HEIGHT), radius, radius)
            made = self._brushes.put(dress.shelf, -width, (picture, 0, 0))
        painter.drawPixmap(left, top, made[0])

    def _point(self, painter: QPainter, entry: Entry, look: Look, at: QPoint) -> None:
        """The mark of a single day."""
        mark = self._mark(entry, look)
        high = round(mark.height() / self._density)
        painter.drawPixmap(at.x(), at.y() + (BAR_HEIGHT - high) // 2, mark)

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
        room = min(rect.right(), view.stage.size.width()) - at - GAP
        if room < WORDS_WITHIN:
            return
        wide = min(self._brushes.text(words)[1] + 6, room)
        plate = view.visual(at - 2, rect.top() + 2, wide, BAR_HEIGHT - 4)
        painter.fillRect(plate, view.colour(tokens.surface))
        paint_line(painter, self._brushes, words, plate.left() + 2, rect.top(), wide - 4, NORMAL,
                   tokens.text, tokens.surface, view.mirrored)  # fmt: skip

    def _beside(
        self, painter: QPainter, left: int, top: int, room: int, look: Look, words: str,
        over: bool,
    ) -> int:  # fmt: skip
        """Words behind a bar that is too short for them, as far as the next one lets them."""
        view, tokens = self._view, self._view.tokens
        begin, room = left - 1 + GAP, min(room, WIDEST_LABEL)
        left = view.stage.size.width() - begin - room if view.mirrored else begin
        muted = look.text == tokens.muted or look.weight == STRUCK
        colour = tokens.muted if muted else tokens.text
        if over:
            wide = min(self._brushes.width(words, look.weight, room), room)
            at = left + room - wide if view.mirrored else left
            painter.fillRect(at - 1, top, wide + 2, BAR_HEIGHT, view.colour(tokens.surface))
        return begin + paint_line(painter, self._brushes, words, left, top, room, look.weight,
                                  colour, mirrored=view.mirrored)  # fmt: skip

    def _mark(self, entry: Entry, look: Look) -> QPixmap:
        """The mark of a single day: a diamond for events, a dot for observances."""
        tokens = self._view.tokens
        if entry.kind == "observance":
            return self._brushes.icon(look.icon, look.icon_colour, BAR_HEIGHT - 4)
        firm, own = not look.edge, entry.tier == 1
        key = ("diamond", firm, own, look.weight)
        made = self._marks.get(key)
        if made is None:
            made = self._marks[key] = self._brushes.sheet(POINT)
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
