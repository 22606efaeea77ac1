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
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame

from comms_planner.design import Tokens
from comms_planner.layouts.timeline import Lane
from comms_planner.layouts.timescale import BEFORE, Scale
from comms_planner.services.lane_names import lane_name
from comms_planner.services.month import Entry
from comms_planner.text import Texts
from comms_planner.ui.screens.calendar import keys, timeline_keys, timeline_parts, timeline_wheel
from comms_planner.ui.screens.calendar.drag import FIRST_DAY, LAST_DAY
from comms_planner.ui.screens.calendar.parts import Part
from comms_planner.ui.screens.calendar.schedule import Schedule
from comms_planner.ui.screens.calendar.timeline_arrows import Links
from comms_planner.ui.screens.calendar.timeline_book import Book
from comms_planner.ui.screens.calendar.timeline_mouse import TimelineMouse
from comms_planner.ui.screens.calendar.timeline_painting import TimelinePainter
from comms_planner.ui.screens.calendar.timeline_reading import TimelineReading
from comms_planner.ui.screens.calendar.timeline_selection import Selection
from comms_planner.ui.screens.calendar.timeline_stage import AXIS, Spot, Stage, words_beside
from comms_planner.ui.screens.calendar.words import Words
from comms_planner.ui.widgets.mirror import visual

DAYS_AT_FIRST = 120


class TimelineView(QAbstractScrollArea):
    """Shows the lanes of a reading; every gesture has a key."""

    shifted = Signal(object, int)
    """Several entries are wanted so many days later."""
    relaned = Signal(object, str)
    """Several entries are wanted in another lane."""
    linked = Signal(object, object)
    """An entry that must be over, and the one that is to wait for it."""
    unpaired = Signal()
    """Somebody wants two to be linked, and has not picked two."""
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
        self.selection, self.links = Selection(self), Links()
        self._step: int | None = None
        self._held: tuple[str, dt.date, dt.date] | None = None
        # not of QColor itself: wrapping that asks for its help, which PySide words at length
        self.colour = lru_cache(maxsize=256)(lambda name: QColor(name))
        super().__init__()
        self.mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        """Whether time runs from right to left."""
        self.mouse = TimelineMouse(self)
        self.painter = TimelinePainter(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().grabGesture(Qt.GestureType.PinchGesture)
        self.setAccessibleName(self.tr("Timeline"))
        self.verticalScrollBar().valueChanged.connect(self._scrolled_down)
        reading.prepare = self.painter.strips.prepare
        reading.changed.connect(self._again)
        schedule.changed.connect(self._follow_schedule)
        schedule.cursor_moved.connect(self._note_held)

    @property
    def book(self) -> Book:
        """What is shown."""
        return self.reading.book

    def days_in_view(self) -> tuple[dt.date, dt.date]:
        """The first and the last day that can be seen."""
        return self.stage.day_at(self.stage.side), self.stage.day_at(self.stage.size.width() - 1)

    def show_day(self, day: dt.date) -> None:
        """Bring a day into view; what is in view already stays where it is."""
        first, last = self.days_in_view()
        span = (last - first).days
        margin = dt.timedelta(min(span // 12, 20))
        if not first + margin <= day <= last - margin:
            self.scroll_to(day.toordinal() - span * BEFORE, self.stage.shift)
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

    def show_span_of(self, days: int, day: dt.date) -> None:
        """Show so many days, a certain day where one looks first."""
        self.show_span(days)
        self.scroll_to(day.toordinal() - days * BEFORE, self.stage.shift)

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
        self._bring(entry.key)

    def _bring(self, key: str) -> None:
        """Scroll the lanes so far that an entry can be seen."""
        spot = self.selection.spot_of(key)
        if spot and spot.rect.top() < AXIS:
            self.scroll_to(self.stage.scale.left, self.stage.shift - (AXIS - spot.rect.top()) - 8)
        elif spot and spot.rect.bottom() > self.stage.size.height():
            by = spot.rect.bottom() - self.stage.size.height() + 8
            self.scroll_to(self.stage.scale.left, self.stage.shift + by)

    def spots_in_view(self) -> list[Spot]:
        """Every bar that can be seen."""
        return [s for n in self.stage.lanes_in_view() for s in self.stage.spots(n)]

    def in_view(self) -> list[Entry]:
        """Every entry that can be seen."""
        return [spot.entry for spot in self.spots_in_view()]

    def lane_name(self, lane: Lane[Entry]) -> str:
        """What a lane is called."""
        return lane_name(lane.key, self.book.grouping, self.texts)

    def parts(self) -> list[Part]:
        """The lanes in view, for those who do not see them."""
        return timeline_parts.lanes_of(self)

    def visual(self, left: int, top: int, width: int, height: int) -> QRect:
        """A rectangle of the stage as it is painted: mirrored for right-to-left readers."""
        return self.visual_of(QRect(left, top, width, height))

    def visual_of(self, rect: QRect) -> QRect:
        """A rectangle of the stage as it is painted."""
        if not self.mirrored:
            return rect
        return visual(self.layoutDirection(), self.viewport().rect(), rect)

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
        """Zoom or scroll."""
        timeline_wheel.turn(event, self)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of what is under the pointer."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            point = timeline_parts.point_of_cursor(self)
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
            timeline_parts.show_tip(event, self)
            return True
        if timeline_wheel.pinch(event, self):
            return True
        if event.type() == QEvent.Type.Leave:
            self.mouse.leave()
        return super().viewportEvent(event)

    def event(self, event: QEvent) -> bool:
        """Let Tab walk through the entries of the day."""
        return keys.tab(event, self.schedule) or super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Mirror when the reading direction changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
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

    def _follow_schedule(self) -> None:
        """Take over the filter; show what was dropped until the plan has been read again."""
        preview = self.schedule.preview
        if preview:
            self.selection.show_moves({preview.key: preview})
        elif self.schedule.filter == self.reading.filter and not self.mouse.busy:
            self.selection.ghosts, self.selection.later = {}, 0
        self.reading.choose(chosen=self.schedule.filter)
        self.viewport().update()

    def open_lanes(self) -> None:
        """Offer the empty lanes, too, while something is held that may go into one."""
        if self.book.open_lanes():
            self._lay()

    def close_lanes(self) -> None:
        """Show lanes with something in them only, unless something is held."""
        if not self.mouse.busy and self.book.close_lanes():
            self._lay()

    def _scrolled_down(self, shift: int) -> None:
        self.stage.shift = shift
        self.viewport().update()

    def _again(self) -> None:
        """Show the book anew."""
        self.schedule.further = self.book.entries
        self.selection.settle()
        self.mouse.hovered = None
        self._step = None
        self.links.read(self.book)
        self.painter.strips.keep(row for lane in self.book.lanes for row in lane.rows)
        self._settle()
        held, self._held = self._held, self._place_held()
        if self._held and self._held != held and not self.mouse.busy:
            self._bring(self._held[0])  # it is new, or the keys have moved it

    def _place_held(self) -> tuple[str, dt.date, dt.date] | None:
        """What is chosen and where the plan has it, if the book knows it."""
        entry = self.book.entries.get(self.schedule.chosen)
        return (entry.key, entry.first, entry.last) if entry else None

    def _note_held(self) -> None:
        """Something else is chosen: where that lies is where somebody saw it."""
        self._held = self._place_held()
        self.viewport().update()

    def _settle(self) -> None:
        """Arrange lanes for the scale, see that the years in view are read, and paint."""
        stage = self.stage
        roomy = [stage.is_roomy(lane) for lane in stage.lanes]
        if self._step != stage.scale.step:
            self._step = stage.scale.step
            self.book.arrange(words_beside(self.words.title), self._step)
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
        stage.set_lanes(self.book.lanes, self.painter.height_for)
        self._roomy = [stage.is_roomy(lane) for lane in stage.lanes]
        bar = self.verticalScrollBar()
        bar.setRange(0, max(stage.height - (stage.size.height() - AXIS), 0))
        bar.setPageStep(max(stage.size.height() - AXIS, 1))
        bar.setSingleStep(24)
        stage.shift = bar.value()
        self.selection.forget_places()
        self.links.find(stage.lanes)
