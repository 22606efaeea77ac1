"""What the pointer does on the timeline: choose, move, pull an end, pick several, pan, zoom."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QMouseEvent

from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar import timeline_linking
from comms_planner.ui.screens.calendar.drag import Drag, Grip
from comms_planner.ui.screens.calendar.gestures import copies, cursor_of, drop, grip_at, is_far
from comms_planner.ui.screens.calendar.timeline_selection import can_move, can_shift
from comms_planner.ui.screens.calendar.timeline_stage import AXIS, Spot

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.timeline import TimelineView

SEVERAL = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
NEAR_EDGE = 28
"""How near the edge of the view a drag makes it move on."""
TICK = 30


class TimelineMouse:
    """The pointer over one timeline; the view paints what it says is under way."""

    def __init__(self, view: TimelineView) -> None:
        self._view = view
        self._pressed: QPoint | None = None
        self._held: tuple[Spot, Grip] | None = None
        self._pan: tuple[QPoint, float, int] | None = None
        self._from: dt.date | None = None
        self._kept: frozenset[str] = frozenset()
        self.drag: Drag | None = None
        self.lane: str | None = None
        """The other lane over which something is held."""
        self.marquee = QRect()
        self.at = QPoint()
        self.hovered: Spot | None = None
        self.link: Spot | None = None
        """The bar from whose end an arrow is being drawn."""
        self._along = QTimer(view, interval=TICK)
        self._along.timeout.connect(self._move_on)

    @property
    def busy(self) -> bool:
        """Whether a gesture is under way beneath which nothing may move."""
        return self.drag is not None or self.link is not None or not self.marquee.isNull()

    def press(self, event: QMouseEvent) -> None:
        """Choose what is under the pointer, and be ready to drag it."""
        view, at = self._view, self._logical(event)
        self.at = at
        on_axis = at.y() < AXIS
        if event.button() == Qt.MouseButton.MiddleButton or (
            on_axis and event.button() == Qt.MouseButton.LeftButton
        ):
            self._pan = at, view.stage.scale.left, view.stage.shift
            view.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            return
        if event.button() != Qt.MouseButton.LeftButton or at.x() < view.stage.side:
            return
        spot, day = view.stage.at(at), view.stage.day_at(at.x())
        self.link = timeline_linking.grabbed(view, at)
        if self.link:
            self._pressed, self._from = at, day
            view.choose(self.link.entry, day)
            view.viewport().setCursor(Qt.CursorShape.CrossCursor)
            return
        several = bool(event.modifiers() & SEVERAL)
        self._pressed, self._from = at, day
        self._kept = view.selection.picks if several else frozenset()
        if spot is None:
            self._held = None
            if not several:
                view.selection.pick(frozenset())
                view.schedule.focus(day)
            return
        if several:
            if can_shift(spot.entry):
                view.selection.pick(view.selection.picks ^ {spot.entry.key})
        elif spot.entry.key not in view.selection.picks:
            view.selection.pick(frozenset())
        view.choose(spot.entry, day)
        self._held = spot, grip_at(spot.rect, at)

    def move(self, event: QMouseEvent) -> None:
        """Go on with the gesture, or look what is under the pointer."""
        self.at = self._logical(event)
        if self._pan:
            begun, left, shift = self._pan
            by = self.at - begun
            self._view.scroll_to(left - by.x() / self._view.stage.scale.per_day, shift - by.y())
        elif self._pressed is None:
            self._hover()
        elif self.busy or self._far_enough():
            self._go_on()
            self._copy(event)

    def release(self, event: QMouseEvent) -> None:
        """Drop: the only moment at which anything is wanted of the plan."""
        drag, held, link = self.drag, self._held, self.link
        linked = timeline_linking.target(self._view, self._logical(event)) if link else None
        far = self._pressed is not None and self._far_enough()
        view = self._view
        self._copy(event)
        lane = self.lane
        self._forget()
        if link and linked:
            view.linked.emit(link.entry, linked.entry)
        if lane is None:  # else it is shown in its new lane until the plan has answered
            view.close_lanes()
        if drag and lane is not None:
            view.selection.put(view.selection.held(drag.entry), lane)
        elif drag and drag.changes:
            days = (drag.over - drag.grabbed).days
            if drag.copying:
                held_all = tuple(view.selection.held(drag.entry))
                view.selection.show_moves({})
                view.selection.pick(frozenset())  # what comes next is about the copy
                view.schedule.doubled.emit(held_all, days, 0)
            elif self._is_group(drag):
                view.selection.shift(days)
            else:
                drop(drag, view.schedule)
        elif drag:
            view.selection.show_moves({})
        elif held and far and not can_move(held[0].entry):
            view.schedule.stuck.emit(held[0].entry)
        view.viewport().update()
        self._hover()

    def double(self, event: QMouseEvent) -> None:
        """Open an entry, or begin a new one on an empty place."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        view, at = self._view, self._logical(event)
        if at.x() < view.stage.side or at.y() < AXIS:
            return
        place, spot = event.globalPosition().toPoint(), view.stage.at(at)
        if spot:
            view.schedule.opened.emit(spot.entry, place)
        else:
            day = view.stage.day_at(at.x())
            view.schedule.wanted.emit(day, day, place)

    def cancel(self) -> bool:
        """Put everything back; False when there was nothing to put back."""
        if not self.busy:
            return False
        self._forget()
        self._view.selection.show_moves({})
        return True

    def leave(self) -> None:
        """Nothing is under the pointer."""
        self.hovered = None
        self._view.viewport().update()

    def _go_on(self) -> None:
        assert self._pressed is not None
        assert self._from is not None
        view, over = self._view, self._view.stage.day_at(self.at.x())
        self._along.start()
        if self.link is not None:
            view.viewport().update()
            return
        if self._held is None:
            self.marquee = QRect(self._pressed, self.at).normalized()
            found = view.stage.within(self.marquee)
            picked = (e.key for e in found if can_shift(e))
            view.selection.pick(self._kept | frozenset(picked))
            return
        spot, grip = self._held
        if not can_move(spot.entry):
            view.viewport().setCursor(Qt.CursorShape.ForbiddenCursor)
            return
        if self.drag is None:
            whole = grip is Grip.WHOLE
            self.drag = Drag(spot.entry, grip, self._from, over)
            if whole and spot.entry.kind == "action":
                view.open_lanes()
        self.drag.over = over
        number = self._other_lane(spot.entry) if grip is Grip.WHOLE else -1
        self.lane = view.stage.lanes[number].key if number >= 0 else None
        if number >= 0:  # the days stay: one thing at a time
            self.drag.over = self.drag.grabbed
            there = number, view.stage.row_at(number, self.at.y())
            view.selection.show_in_lane(view.selection.held(spot.entry), there)
            return
        days = (over - self.drag.grabbed).days
        if self._is_group(self.drag):
            view.selection.show_shift(days, spot.entry)
        else:
            view.selection.show_moves({spot.entry.key: self.drag.preview})

    def _is_group(self, drag: Drag) -> bool:
        """Whether what is dragged takes others with it."""
        picks = self._view.selection.picks
        return drag.grip is Grip.WHOLE and drag.entry.key in picks and len(picks) > 1

    def _copy(self, event: QMouseEvent) -> None:
        """What is held with Ctrl down stays, and another comes; not into another lane."""
        if self.drag:
            self.drag.copying = self.lane is None and copies(event.modifiers(), self.drag)
            self._view.viewport().setCursor(cursor_of(self.drag))
            self._view.viewport().update()

    def _other_lane(self, entry: Entry) -> int:
        """The lane under the pointer, if it is not the entry's own; else -1."""
        view = self._view
        number = view.stage.lane_at(self.at.y())
        own = view.book.grouping.lane_of(entry)
        return -1 if number < 0 or view.stage.lanes[number].key == own else number

    def _move_on(self) -> None:
        """Let the view run on while something is held near its edge."""
        body, view = self._view.stage.body, self._view
        if not self.busy:
            self._along.stop()
            return
        right, left = (
            self.at.x() - (body.right() - NEAR_EDGE),
            body.left() + NEAR_EDGE - self.at.x(),
        )
        down, up = self.at.y() - (body.bottom() - NEAR_EDGE), body.top() + NEAR_EDGE - self.at.y()
        along = max(right, 0) - max(left, 0)
        goes_across = self.drag is None or self.drag.grip is Grip.WHOLE
        across = max(down, 0) - max(up, 0) if goes_across else 0
        if along or across:
            scale = view.stage.scale
            view.scroll_to(scale.left + along / scale.per_day / 2, view.stage.shift + across)
            if self._pressed is not None and self._held is None:
                self._pressed -= QPoint(along // 2, across)
            self._go_on()

    def _forget(self) -> None:
        self.drag = self._held = self._pressed = self._pan = self.lane = self.link = None
        self.marquee = QRect()
        self._along.stop()
        self._view.viewport().unsetCursor()

    def _hover(self) -> None:
        view = self._view
        if timeline_linking.grabbed(view, self.at):
            view.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
            return
        spot = view.stage.at(self.at)
        if (spot and spot.entry.key) != (self.hovered and self.hovered.entry.key):
            self.hovered = spot
            view.viewport().update()
        grip = grip_at(spot.rect, self.at) if spot and can_move(spot.entry) else Grip.WHOLE
        if grip is not Grip.WHOLE:
            view.viewport().setCursor(Qt.CursorShape.SizeHorCursor)
        elif self.at.y() < AXIS:
            view.viewport().setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            view.viewport().unsetCursor()

    def _logical(self, event: QMouseEvent) -> QPoint:
        return self._view.logical(event.position().toPoint())

    def _far_enough(self) -> bool:
        assert self._pressed is not None
        return is_far(self._pressed, self.at)
