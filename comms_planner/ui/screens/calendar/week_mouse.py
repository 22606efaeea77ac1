"""What the pointer does in the week: choose, move to another day, pull an end, stake out hours."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent

from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar.drag import DAY_MINUTES, STEP, Drag, Grip
from comms_planner.ui.screens.calendar.gestures import copies, cursor_of, drop, grip_at, is_far
from comms_planner.ui.screens.calendar.grid import EDGE
from comms_planner.ui.screens.calendar.page_turning import PageTurning
from comms_planner.ui.screens.calendar.week_crowds import mark_of
from comms_planner.ui.screens.calendar.week_stage import HOUR

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.week import WeekView

AN_HOUR = 60
NEAR_EDGE = 28
"""How near the first or last hour in view a drag makes the hours move on."""
TICK = 30


class WeekMouse:
    """The pointer over one week or day."""

    def __init__(self, view: WeekView) -> None:
        self._view = view
        self._pressed: QPoint | None = None
        self._held: tuple[Entry, Grip] | None = None
        self._from, self._minute = dt.date.min, -1
        """The day and the minute that were pressed; no minute above the hours."""
        self._at = QPoint()
        self.drag: Drag | None = None
        self.staked: tuple[dt.date, dt.date] | None = None
        """The days a new action would have, while they are being chosen."""
        self.slot: tuple[dt.date, int, int] | None = None
        """The day and the minutes it would have, while they are being chosen."""
        self.hovered = ""
        self._along = QTimer(view, interval=TICK)
        self._along.timeout.connect(self._move_on)
        self._turning = PageTurning(view, view.schedule, self._go_on)

    @property
    def busy(self) -> bool:
        """Whether a gesture is under way."""
        return bool(self.drag or self.staked or self.slot)

    def press(self, event: QMouseEvent) -> None:
        """Choose what is under the pointer, and be ready to drag it."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        view, at = self._view, event.position().toPoint()
        sign = view.beyond.at(at)
        if sign:
            view.beyond.bring(sign)
            return
        found, day, more = view.at(at), view.stage.day_at(at), view.more_at(at)
        view.schedule.focus(day, found[0] if found else None)
        if more:
            view.schedule.listed.emit(more, event.globalPosition().toPoint())
            return
        crowd = None if found else view.crowds.at(at)
        if crowd:
            view.crowds.list(crowd)
            return
        self._pressed, self._from, self._at = at, day, at
        hours = at.y() > view.stage.band_bottom
        self._minute = view.stage.minutes_at(at.y()) if hours else -1
        self._held = (found[0], self._grip(at)) if found else None

    def move(self, event: QMouseEvent) -> None:
        """Go on with the gesture, or look what is under the pointer."""
        self._at = event.position().toPoint()
        if self._pressed is None:
            self._hover(self._at)
        elif self.busy or self._is_far(self._at):
            self._go_on(event)

    def _go_on(self, event: QMouseEvent | None = None) -> None:
        view, at = self._view, self._at
        if self._pressed is None:
            return
        if self._held is None:
            self._stake(at)
            return
        entry, grip = self._held
        if not entry.movable:
            view.viewport().setCursor(Qt.CursorShape.ForbiddenCursor)
            return
        over, minutes = view.stage.day_at(at), 0
        if entry.start_time is not None:
            by = view.stage.minutes_at(at.y()) - self._minute
            minutes = round(by / STEP) * STEP
            over = self._from if grip is Grip.LAST else over
            self._along.start()
        if self.drag is None:
            self.drag = Drag(entry, grip, self._from, over)
        self.drag.over, self.drag.minutes = over, minutes
        keys = event.modifiers() if event else QGuiApplication.keyboardModifiers()
        self.drag.copying = copies(keys, self.drag)
        view.viewport().setCursor(cursor_of(self.drag))
        view.schedule.hold(self.drag.preview, copying=self.drag.copying)
        self._turning.at(at, view.viewport().rect())

    def _stake(self, at: QPoint) -> None:
        """Choose days above the hours, or hours of the day that was pressed."""
        view = self._view
        if self._minute < 0:
            over = view.stage.day_at(at)
            self.staked = min(self._from, over), max(self._from, over)
        else:
            here = view.stage.minutes_at(at.y())
            begin, end = min(self._minute, here), max(self._minute, here)
            begin, end = begin // STEP * STEP, -(-end // STEP) * STEP
            self.slot = self._from, min(begin, DAY_MINUTES - STEP), max(end, begin + STEP)
            self._along.start()
        view.viewport().update()

    def release(self, event: QMouseEvent) -> None:
        """Drop: the only moment at which anything is wanted of the plan."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        drag, held, at = self.drag, self._held, event.position().toPoint()
        staked, slot, place = self.staked, self.slot, event.globalPosition().toPoint()
        far = self._pressed is not None and self._is_far(at)
        self._forget()
        schedule = self._view.schedule
        if drag:
            drag.copying = copies(event.modifiers(), drag)
        if drag and drag.changes:
            drop(drag, schedule)
        elif drag:
            schedule.show_at(None)
        elif staked:
            schedule.wanted.emit(*staked, place)
        elif slot:
            schedule.timed.emit(slot[0], slot[1:], place)
        elif held and far and not held[0].movable:
            schedule.stuck.emit(held[0])
        self._view.viewport().update()
        self._hover(at)

    def double(self, event: QMouseEvent) -> None:
        """Open an entry, or begin a new one on an empty place: at its hour, or on the whole day."""
        view, at = self._view, event.position().toPoint()
        if event.button() != Qt.MouseButton.LeftButton or view.beyond.at(at):
            return
        stage = view.stage
        place, found, day = event.globalPosition().toPoint(), view.at(at), stage.day_at(at)
        if found:
            view.schedule.opened.emit(found[0], place)
        elif view.more_at(at) is not None or view.crowds.at(at) is not None:
            return
        elif at.y() > stage.band_bottom:
            begin = min(stage.minutes_at(at.y()) // (2 * STEP) * 2 * STEP, DAY_MINUTES - AN_HOUR)
            view.schedule.timed.emit(day, (begin, begin + AN_HOUR), place)
        else:
            view.schedule.wanted.emit(day, day, place)

    def cancel(self) -> bool:
        """Put everything back; False when there was nothing to put back."""
        if not self.busy:
            return False
        self._forget()
        self._view.schedule.show_at(None)
        return True

    def leave(self) -> None:
        """Nothing is under the pointer."""
        self.hovered = ""
        self._view.viewport().update()

    def _move_on(self) -> None:
        """Let the hours run on while something is held near the first or last of those in view."""
        view, y = self._view, self._at.y()
        if not self.busy:
            self._along.stop()
            return
        up = view.stage.band_bottom + NEAR_EDGE - y
        down = y - (view.viewport().height() - NEAR_EDGE)
        by = min(max(down, 0), HOUR) - min(max(up, 0), HOUR)
        bar = view.verticalScrollBar()
        before = bar.value()
        bar.setValue(before + by // 2)
        if bar.value() != before:
            self._go_on()

    def _forget(self) -> None:
        self.drag = self.staked = self.slot = self._held = self._pressed = None
        self._along.stop()
        self._turning.stop()
        self._view.viewport().unsetCursor()

    def _hover(self, at: QPoint) -> None:
        view = self._view
        sign = view.beyond.at(at)
        found, more = None if sign else view.at(at), view.more_at(at)
        crowd = None if found or sign else view.crowds.at(at)
        key = found[0].key if found else mark_of(crowd) if crowd else ""
        if key != self.hovered:
            self.hovered = key
            view.viewport().update()
        if more or crowd or sign:
            view.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        elif found and found[0].movable and self._grip(at) is not Grip.WHOLE:
            timed = found[0].start_time is not None
            shape = Qt.CursorShape.SizeVerCursor if timed else Qt.CursorShape.SizeHorCursor
            view.viewport().setCursor(shape)
        else:
            view.viewport().unsetCursor()

    def _grip(self, at: QPoint) -> Grip:
        found = self._view.at(at)
        if found and found[0].start_time is not None:
            return Grip.LAST if found[1].bottom() - at.y() < EDGE else Grip.WHOLE
        if found is None or found[0].kind == "season":
            return Grip.WHOLE
        _, rect, begins, ends = found
        mirrored = self._view.stage.mirrored
        return grip_at(rect, at, begins=begins, ends=ends, mirrored=mirrored)

    def _is_far(self, at: QPoint) -> bool:
        assert self._pressed is not None
        return is_far(self._pressed, at)
