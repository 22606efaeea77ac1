"""The timeline, painted: lanes of everything from a day to ten years."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QFrame,
    QGestureEvent,
    QPinchGesture,
    QStyle,
    QToolTip,
)

from comms_planner.design import Tokens
from comms_planner.layouts.timeline import Lane
from comms_planner.layouts.timescale import Scale
from comms_planner.services.month import Entry
from comms_planner.text import Texts
from comms_planner.ui.screens.calendar import timeline_keys
from comms_planner.ui.screens.calendar.drag import FIRST_DAY, LAST_DAY, moved
from comms_planner.ui.screens.calendar.looks import is_overdue
from comms_planner.ui.screens.calendar.parts import Part
from comms_planner.ui.screens.calendar.schedule import Schedule
from comms_planner.ui.screens.calendar.timeline_book import Book
from comms_planner.ui.screens.calendar.timeline_mouse import TimelineMouse
from comms_planner.ui.screens.calendar.timeline_names import lane_name
from comms_planner.ui.screens.calendar.timeline_painting import TimelinePainter
from comms_planner.ui.screens.calendar.timeline_reading import TimelineReading
from comms_planner.ui.screens.calendar.timeline_stage import AXIS, Spot, Stage, room_of
from comms_planner.ui.screens.calendar.words import Words
from comms_planner.ui.widgets.labels import tip

DAYS_AT_FIRST = 120
WHEEL = 1.0015
"""What one eighth of a degree of the wheel makes of the scale."""
EDGE_DAYS = 0.2
"""The part of the view that stays beside a day brought into it."""


class TimelineView(QAbstractScrollArea):
    """Shows the lanes of a reading; every gesture has a key."""

    shifted = Signal(object, int)
    """Several entries are wanted so many days later."""
    scrolled = Signal()
    """Other days are in view."""
    resized = Signal()
    """There is other room for what lies over the corners."""

    def __init__(
        self,
        schedule: Schedule,
        reading: TimelineReading,
        tokens: Tokens,
        texts: Texts,
        first_weekday: int = 0,
    ) -> None:
        # fields first: an accessibility tool may ask while the widget is being made
        self.schedule, self.reading = schedule, reading
        self.tokens, self.texts, self.words = tokens, texts, Words(texts)
        self.first_weekday = first_weekday
        self.stage = Stage(Scale(schedule.today.toordinal() - DAYS_AT_FIRST / 4, 0.0001))
        self.picks: frozenset[str] = frozenset()
        self.ghosts: dict[str, tuple[Entry, tuple[int, int]]] = {}
        self.places: dict[str, tuple[int, int]] = {}
        self._links: list[tuple[Entry, Entry, int]] = []
        self._step: int | None = None
        self.colour = lru_cache(maxsize=256)(QColor)
        super().__init__()
        self.mouse = TimelineMouse(self)
        self.painter = TimelinePainter(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self.setAccessibleName(self.tr("Timeline"))
        self.verticalScrollBar().valueChanged.connect(self._scrolled_down)
        reading.prepare = self.painter.strips.prepare
        reading.changed.connect(self._again)
        schedule.changed.connect(self._follow_schedule)
        schedule.cursor_moved.connect(self.viewport().update)

    @property
    def book(self) -> Book:
        """What is shown."""
        return self.reading.book

    @property
    def mirrored(self) -> bool:
        """Whether time runs from right to left."""
        return self.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def days_in_view(self) -> tuple[dt.date, dt.date]:
        """The first and the last day that can be seen."""
        return self.stage.day_at(self.stage.side), self.stage.day_at(self.stage.size.width() - 1)

    def show_day(self, day: dt.date) -> None:
        """Bring a day into view; what is in view already stays where it is."""
        first, last = self.days_in_view()
        span = (last - first).days
        margin = dt.timedelta(min(span // 12, 20))
        if not first + margin <= day <= last - margin:
            self.scroll_to(day.toordinal() - span * EDGE_DAYS, self.stage.shift)
        self.viewport().update()

    def turn(self, pages: int) -> dt.date:
        """Go so many widths on or back; gives the day that the cursor then has."""
        first, last = self.days_in_view()
        by = max((last - first).days * 4 // 5, 1) * pages
        self.scroll_to(self.stage.scale.left + by, self.stage.shift)
        number = self.schedule.day.toordinal() + by
        number = min(max(number, FIRST_DAY.toordinal()), LAST_DAY.toordinal())
        return dt.date.fromordinal(number)

    def zoom(self, factor: float, at: float | None = None) -> None:
        """Nearer or further, around a place or else around the cursor, if it is in view."""
        stage = self.stage
        if at is None:
            x = stage.scale.x(self.schedule.day.toordinal() + 0.5)
            at = x if 0 <= x <= stage.body.width() else stage.body.width() / 2
        stage.scale = stage.scale.zoomed(factor, at, stage.body.width())
        self._settle()

    def show_span(self, days: int) -> None:
        """Show about so many days."""
        self.zoom(self.stage.body.width() / days / self.stage.scale.per_day)

    def scroll_to(self, left: float, shift: int) -> None:
        """Bring a time to the beginning of the view, and lanes to its top."""
        span = self.stage.body.width() / self.stage.scale.per_day
        left = max(min(left, LAST_DAY.toordinal() + 1 - span), FIRST_DAY.toordinal())
        self.stage.scale = Scale(left, self.stage.scale.per_day)
        self.verticalScrollBar().setValue(shift)
        self._settle()

    def choose(self, entry: Entry, day: dt.date) -> None:
        """Choose an entry, the cursor on a day of it, both in view."""
        self.schedule.focus(min(max(day, entry.first), entry.last), entry)
        spot = self.spot_of(entry.key)
        if spot and spot.rect.top() < AXIS:
            self.scroll_to(self.stage.scale.left, self.stage.shift - (AXIS - spot.rect.top()) - 8)
        elif spot and spot.rect.bottom() > self.stage.size.height():
            by = spot.rect.bottom() - self.stage.size.height() + 8
            self.scroll_to(self.stage.scale.left, self.stage.shift + by)

    def pick(self, picks: frozenset[str]) -> None:
        """Say which entries move together."""
        self.picks = picks
        self.viewport().update()

    def picked(self) -> list[Entry]:
        """The entries that move together."""
        entries = self.book.entries
        return [entries[key] for key in self.picks if key in entries]

    def can_move(self, entry: Entry) -> bool:
        """Whether an entry may be put on other days: it has days, and no rule gives them."""
        return entry.movable and entry.is_dated

    def can_shift(self, entry: Entry) -> bool:
        """Whether an entry may be picked to move with others."""
        return entry.kind == "action" and self.can_move(entry)

    def shift(self, days: int) -> None:
        """Ask for the picked entries to be moved; they are shown there until the plan answers."""
        picked = self.picked()
        self.show_moves({e.key: moved(e, days) for e in picked})
        self.shifted.emit(tuple(picked), days)

    def show_moves(self, moves: dict[str, Entry]) -> None:
        """Show entries on other days until the plan is read again."""
        self.ghosts = {}
        for key, there in moves.items():
            entry = self.book.entries.get(key)
            place = self.stage.place_of(entry) if entry else None
            if place:
                self.ghosts[key] = there, place
        self.viewport().update()

    def now_at(self, entry: Entry) -> Entry:
        """An entry where it is shown: a dragged one where it would land."""
        ghost = self.ghosts.get(entry.key)
        return ghost[0] if ghost else entry

    def spot_of(self, key: str) -> Spot | None:
        """Where an entry is."""
        entry = self.book.entries.get(key)
        place = self.stage.place_of(entry) if entry else None
        if entry is None or place is None:
            return None
        entry = self.now_at(entry)
        return Spot(entry, self.stage.rect_of(place, entry))

    def spots_in_view(self) -> list[Spot]:
        """Every bar that can be seen."""
        return [s for n in self.stage.lanes_in_view() for s in self.stage.spots(n)]

    def in_view(self) -> list[Entry]:
        """Every entry that can be seen."""
        return [spot.entry for spot in self.spots_in_view()]

    def marked(self) -> dict[str, Spot]:
        """What has a ring: the chosen, the picked, what is under the pointer."""
        keys = {*self.picks, self.schedule.chosen} - {""}
        found = {key: spot for key in keys if (spot := self.spot_of(key))}
        hovered = self.mouse.hovered
        if hovered and hovered.entry.key not in found and not self.mouse.busy:
            spot = self.spot_of(hovered.entry.key)
            if spot:
                found[hovered.entry.key] = spot
        return found

    def linked(self) -> list[tuple[Entry, Entry, int]]:
        """Which shown entries wait for which, with the days between them."""
        return self._links

    def lane_name(self, lane: Lane[Entry]) -> str:
        """What a lane is called."""
        return lane_name(lane.key, self.book.grouping, self.texts)

    def parts(self) -> list[Part]:
        """The lanes in view, for those who do not see them."""
        out = []
        for number in self.stage.lanes_in_view():
            lane, top = self.stage.lanes[number], self.stage.lane_top(number)
            height = self.stage.lane_top(number + 1) - top
            rect = self.visual(0, top, self.stage.size.width(), height)
            said = [
                spot.entry for spot, _ in zip(self.stage.spots(number), range(20), strict=False)
            ]
            name = self.words.lane(self.lane_name(lane), len(lane.items))
            here = any(e.key == self.schedule.chosen for e in said)
            out.append(Part(rect, name, "; ".join(map(self.words.whole, said)), here))
        return out

    def point_of_cursor(self) -> QPoint:
        """Where on the screen something about the cursor should open."""
        spot = self.spot_of(self.schedule.chosen)
        x = self.stage.x(self.schedule.day.toordinal())
        at = QPoint(x, AXIS + 40)
        if spot:
            at = QPoint(max(spot.rect.left(), self.stage.side) + 8, spot.rect.bottom() + 3)
        at = QPoint(self.stage.size.width() - 1 - at.x(), at.y()) if self.mirrored else at
        room = self.viewport().rect().adjusted(20, 20, -20, -20)
        at.setX(min(max(at.x(), room.left()), room.right()))
        at.setY(min(max(at.y(), room.top()), room.bottom()))
        return self.viewport().mapToGlobal(at)

    def visual(self, left: int, top: int, width: int, height: int) -> QRect:
        """A rectangle of the stage as it is painted: mirrored for right-to-left readers."""
        return self.visual_of(QRect(left, top, width, height))

    def visual_of(self, rect: QRect) -> QRect:
        """A rectangle of the stage as it is painted."""
        if not self.mirrored:
            return rect
        return QStyle.visualRect(self.layoutDirection(), self.viewport().rect(), rect)

    def logical(self, at: QPoint) -> QPoint:
        """A point of the view as the stage counts it."""
        return QPoint(self.stage.size.width() - 1 - at.x(), at.y()) if self.mirrored else at

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw what can be seen."""
        self.painter.paint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the new room, the days at the beginning staying there."""
        stage, first = self.stage, self.stage.scale.per_day < 0.001
        stage.size = self.viewport().size()
        per_day = stage.body.width() / DAYS_AT_FIRST if first else stage.scale.per_day
        stage.scale = Scale(stage.scale.left, per_day).zoomed(1.0, 0.0, stage.body.width())
        self._step = None
        self._settle()
        self.resized.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the cursor, zoom, choose, shift."""
        if not timeline_keys.press(event, self):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take hold of what is under the pointer."""
        self.mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, or show what could be dragged."""
        self.mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Drop."""
        self.mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Open what is under the pointer."""
        self.mouse.double(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom around the pointer with Ctrl; along the days with Shift; else up and down."""
        by, held = event.angleDelta(), event.modifiers()
        if held & Qt.KeyboardModifier.ControlModifier:
            at = self.logical(event.position().toPoint()).x() - self.stage.side
            self.zoom(WHEEL ** (by.y() or by.x()), max(at, 0))
        else:
            sideways = bool(held & Qt.KeyboardModifier.ShiftModifier)
            along = by.x() or (by.y() if sideways else 0)
            down = 0 if sideways else by.y()
            left = self.stage.scale.left - (-along if self.mirrored else along) / (
                self.stage.scale.per_day
            )
            self.scroll_to(left, self.stage.shift - down)
        event.accept()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is under the pointer."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            point = self.point_of_cursor()
            self.schedule.asked.emit(self.schedule.entry, self.schedule.day, point)
            return
        at = self.logical(event.pos())
        if at.x() < self.stage.side or at.y() < AXIS:
            return
        spot, day = self.stage.at(at), self.stage.day_at(at.x())
        self.schedule.focus(day, spot.entry if spot else None)
        self.schedule.asked.emit(spot.entry if spot else None, day, event.globalPos())

    def viewportEvent(self, event: QEvent) -> bool:
        """Show tips, zoom by pinching, forget the pointer when it goes."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            self._show_tip(event)
            return True
        if isinstance(event, QNativeGestureEvent):
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                at = self.logical(event.position().toPoint()).x() - self.stage.side
                self.zoom(1.0 + event.value(), at)
                return True
        elif isinstance(event, QGestureEvent):
            pinch = event.gesture(Qt.GestureType.PinchGesture)
            if isinstance(pinch, QPinchGesture):
                middle = self.viewport().mapFromGlobal(pinch.centerPoint().toPoint())
                self.zoom(pinch.scaleFactor(), self.logical(middle).x() - self.stage.side)
                return True
        elif event.type() == QEvent.Type.Leave:
            self.mouse.leave()
        return super().viewportEvent(event)

    def event(self, event: QEvent) -> bool:
        """Let Tab walk through the entries of the day."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            tabs = {Qt.Key.Key_Tab: True, Qt.Key.Key_Backtab: False}
            forward = tabs.get(Qt.Key(event.key()))
            plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if forward is not None and plain and self.schedule.step(forward):
                return True
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Mirror when the reading direction changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.viewport().update()
            self.resized.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the keyboard is."""
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The keyboard is elsewhere."""
        super().focusOutEvent(event)
        self.viewport().update()

    def _show_tip(self, event: QHelpEvent) -> None:
        at = self.logical(event.pos())
        spot = self.stage.at(at)
        if spot is None:
            number = self.stage.lane_at(at.y()) if at.x() < self.stage.side else -1
            said = self.lane_name(self.stage.lanes[number]) if number >= 0 else ""
            QToolTip.showText(event.globalPos(), tip(said) if said else "", self)
            return
        entry = spot.entry
        said = self.words.whole(entry, overdue=is_overdue(entry, self.schedule.today))
        QToolTip.showText(event.globalPos(), tip(said), self, self.visual_of(spot.rect))

    def _follow_schedule(self) -> None:
        """Take over the filter; show what was dropped until the plan has been read again."""
        preview = self.schedule.preview
        if preview:
            self.show_moves({preview.key: preview})
        elif self.schedule.filter == self.reading.filter and not self.mouse.busy:
            self.ghosts = {}
        self.reading.choose(chosen=self.schedule.filter)
        self.viewport().update()

    def _scrolled_down(self, shift: int) -> None:
        self.stage.shift = shift
        self.viewport().update()

    def _again(self) -> None:
        """Show the book anew."""
        self.ghosts = {}
        self.mouse.hovered = None
        self.picks = frozenset(key for key in self.picks if key in self.book.entries)
        self._step = None
        self.painter.strips.keep(row for lane in self.book.lanes for row in lane.rows)
        self._settle()

    def _settle(self) -> None:
        """Arrange lanes for the scale, see that the years in view are read, and paint."""
        stage = self.stage
        roomy = [stage.is_roomy(lane) for lane in stage.lanes]
        if self._step != stage.scale.step:
            self._step = stage.scale.step
            self.book.arrange(room_of(self._step, self.words.title))
            self._lay()
        elif roomy != [stage.is_roomy(lane) for lane in self.book.lanes] or self._roomy != roomy:
            self._lay()
        first, last = self.days_in_view()
        margin = dt.timedelta(min((last - first).days, 366))
        self.reading.want(max(first, FIRST_DAY + margin) - margin,
                          min(last, LAST_DAY - margin) + margin)  # fmt: skip
        self.scrolled.emit()
        self.viewport().update()

    def _lay(self) -> None:
        stage = self.stage
        stage.set_lanes(self.book.lanes)
        self._roomy = [stage.is_roomy(lane) for lane in stage.lanes]
        bar = self.verticalScrollBar()
        bar.setRange(0, max(stage.height - (stage.size.height() - AXIS), 0))
        bar.setPageStep(max(stage.size.height() - AXIS, 1))
        bar.setSingleStep(24)
        stage.shift = bar.value()
        self._link()

    def _link(self) -> None:
        """Find the bars that have arrows."""
        entries = self.book.entries
        self.places = {}
        self._links = []
        for link in self.book.links:
            before = entries.get(f"action:{link.after_id}")
            after = entries.get(f"action:{link.action_id}")
            if before and after and self._is_placed(before) and self._is_placed(after):
                self._links.append((before, after, link.lag_days))

    def _is_placed(self, entry: Entry) -> bool:
        """Whether an entry has a bar; remembers where."""
        if entry.key not in self.places:
            place = self.stage.place_of(entry)
            if place:
                self.places[entry.key] = place
        return entry.key in self.places
