"""What the pointer does in the week: choose, move to another day, pull an end."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent

from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar.drag import STEP, Drag, Grip
from comms_planner.ui.screens.calendar.gestures import copies, cursor_of, drop, grip_at, is_far
from comms_planner.ui.screens.calendar.grid import EDGE
from comms_planner.ui.screens.calendar.week_crowds import mark_of
from comms_planner.ui.screens.calendar.week_stage import HOUR

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.week import WeekView


class WeekMouse:
    """The pointer over one week or day."""

    def __init__(self, view: WeekView) -> None:
        self._view = view
        self._pressed: QPoint | None = None
        self._held: tuple[Entry, Grip] | None = None
        self._from = dt.date.min
        self.drag: Drag | None = None
        self.hovered = ""

    @property
    def busy(self) -> bool:
        """Whether something is being dragged."""
        return self.drag is not None

    def press(self, event: QMouseEvent) -> None:
        """Choose what is under the pointer, and be ready to drag it."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        view, at = self._view, event.position().toPoint()
        found, day, more = view.at(at), view.stage.day_at(at), view.more_at(at)
        view.schedule.focus(day, found[0] if found else None)
        if more:
            view.schedule.listed.emit(more, event.globalPosition().toPoint())
            return
        crowd = None if found else view.crowds.at(at)
        if crowd:
            view.crowds.list(crowd)
            return
        self._pressed, self._from = at, day
        self._held = (found[0], self._grip(at)) if found else None

    def move(self, event: QMouseEvent) -> None:
        """Go on with the gesture, or look what is under the pointer."""
        view, at = self._view, event.position().toPoint()
        if self._pressed is None:
            self._hover(at)
            return
        if self._held is None or (not self.busy and not self._is_far(at)):
            return
        entry, grip = self._held
        if not entry.movable:
            view.viewport().setCursor(Qt.CursorShape.ForbiddenCursor)
            return
        over, minutes = view.stage.day_at(at), 0
        if entry.start_time is not None:
            step = HOUR * STEP / 60
            minutes = round((at.y() - self._pressed.y()) / step) * STEP
            over = self._from if grip is Grip.LAST else over
        if self.drag is None:
            self.drag = Drag(entry, grip, self._from, over)
        self.drag.over, self.drag.minutes = over, minutes
        self.drag.copying = copies(event, self.drag)
        view.viewport().setCursor(cursor_of(self.drag))
        view.schedule.show_at(self.drag.preview, copying=self.drag.copying)

    def release(self, event: QMouseEvent) -> None:
        """Drop: the only moment at which anything is wanted of the plan."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        drag, held, at = self.drag, self._held, event.position().toPoint()
        far = self._pressed is not None and self._is_far(at)
        self._forget()
        schedule = self._view.schedule
        if drag:
            drag.copying = copies(event, drag)
        if drag and drag.changes:
            drop(drag, schedule)
        elif drag:
            schedule.show_at(None)
        elif held and far and not held[0].movable:
            schedule.stuck.emit(held[0])
        self._hover(at)

    def double(self, event: QMouseEvent) -> None:
        """Open an entry, or begin a new one on an empty place."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        view, at = self._view, event.position().toPoint()
        place, found, day = event.globalPosition().toPoint(), view.at(at), view.stage.day_at(at)
        if found:
            view.schedule.opened.emit(found[0], place)
        elif view.more_at(at) is None and view.crowds.at(at) is None:
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

    def _forget(self) -> None:
        self.drag = self._held = self._pressed = None
        self._view.viewport().unsetCursor()

    def _hover(self, at: QPoint) -> None:
        view = self._view
        found, more = view.at(at), view.more_at(at)
        crowd = None if found else view.crowds.at(at)
        key = found[0].key if found else mark_of(crowd) if crowd else ""
        if key != self.hovered:
            self.hovered = key
            view.viewport().update()
        if more or crowd:
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
