"""What the pointer does in the month: choose, move, pull an end, stake out new days."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent

from comms_planner.layouts.month import Bar
from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar.drag import Drag, Grip
from comms_planner.ui.screens.calendar.gestures import copies, cursor_of, drop, grip_at, is_far
from comms_planner.ui.screens.calendar.page_turning import PageTurning

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.month import MonthView


class Mouse:
    """The pointer over one month; the month paints what it says is under way."""

    def __init__(self, view: MonthView) -> None:
        self._view = view
        self._pressed: QPoint | None = None
        self._held: tuple[Entry, Grip] | None = None
        self._from: dt.date | None = None
        self.drag: Drag | None = None
        self.staked: tuple[dt.date, dt.date] | None = None
        """The days a new action would have, while they are being chosen."""
        self.at = QPoint()
        self.hovered = ""
        self.hovered_day: dt.date | None = None
        """The day whose "+n more" is under the pointer."""
        self._turning = PageTurning(view, view.schedule, self._go_on)

    @property
    def busy(self) -> bool:
        """Whether a gesture is under way."""
        return self.drag is not None or self.staked is not None

    def press(self, event: QMouseEvent) -> None:
        """Choose what is under the pointer, and be ready to drag it."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        view, at = self._view, event.position().toPoint()
        day, found = self._day(at), view.bar_at(at)
        view.schedule.focus(day, found[0].item if found else None)
        more = view.more_at(at)
        if more is not None:
            view.schedule.listed.emit(more, event.globalPosition().toPoint())
            return
        self._pressed, self._from = at, day
        self._held = (found[0].item, self._grip(*found, at)) if found else None

    def move(self, event: QMouseEvent) -> None:
        """Go on with the gesture, or look what is under the pointer."""
        self.at = event.position().toPoint()
        if self._pressed is None or self._from is None:
            self._hover()
            return
        if not self.busy and not self._far_enough():
            return
        over = self._day(self.at)
        if self._held is None:
            if self.staked or over != self._from:
                self.staked = (min(self._from, over), max(self._from, over))
                self._view.update()
        elif self._held[0].movable:
            self._drag_to(over, event.modifiers())
        else:
            self._view.setCursor(Qt.CursorShape.ForbiddenCursor)

    def release(self, event: QMouseEvent) -> None:
        """Drop: the only moment at which anything is wanted of the plan."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        drag, staked, held = self.drag, self.staked, self._held
        if drag:
            drag.copying = copies(event.modifiers(), drag)
        far = self._pressed is not None and self._far_enough()
        self._forget()
        schedule = self._view.schedule
        if drag and drag.changes:
            drop(drag, schedule)
        elif drag:
            schedule.show_at(None)
        elif staked:
            self._view.update()
            schedule.wanted.emit(*staked, event.globalPosition().toPoint())
        elif held and far and not held[0].movable:
            schedule.stuck.emit(held[0])
        self._hover()

    def double(self, event: QMouseEvent) -> None:
        """Open an entry, or begin a new one on an empty place."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        at, place = event.position().toPoint(), event.globalPosition().toPoint()
        found, day = self._view.bar_at(at), self._day(at)
        if found:
            self._view.schedule.opened.emit(found[0].item, place)
        elif self._view.more_at(at) is None:
            self._view.schedule.wanted.emit(day, day, place)

    def cancel(self) -> bool:
        """Put everything back; False when there was nothing to put back."""
        if not self.busy:
            return False
        self._forget()
        self._view.schedule.show_at(None)
        return True

    def leave(self) -> None:
        """Nothing is under the pointer."""
        self.hovered, self.hovered_day = "", None
        self._view.update()

    def _forget(self) -> None:
        self.drag = self.staked = self._held = self._pressed = None
        self._turning.stop()
        self._view.unsetCursor()

    def _drag_to(self, over: dt.date, keys: Qt.KeyboardModifier) -> None:
        assert self._held is not None
        assert self._from is not None
        entry, grip = self._held
        if self.drag is None:
            self.drag = Drag(entry, grip, self._from, over)
        was, now = (self.drag.over, self.drag.copying), (over, copies(keys, self.drag))
        if was != now or self._view.schedule.preview is None:
            self.drag.over, self.drag.copying = now
            self._view.setCursor(cursor_of(self.drag))
            self._view.schedule.hold(self.drag.preview, copying=self.drag.copying)
        self._view.update()
        self._turning.at(self.at, self._view.rect(), upright=True)

    def _go_on(self) -> None:
        """The page has turned below what is held."""
        if self.drag:
            self._view.schedule.preview = None
            self._drag_to(self._day(self.at), QGuiApplication.keyboardModifiers())

    def _hover(self) -> None:
        found, more = self._view.bar_at(self.at), self._view.more_at(self.at)
        if (key := found[0].item.key if found else "") != self.hovered or more != self.hovered_day:
            self.hovered, self.hovered_day = key, more
            self._view.update()
        grip = self._grip(*found, self.at) if found and found[0].item.movable else Grip.WHOLE
        if more is not None:
            self._view.setCursor(Qt.CursorShape.PointingHandCursor)
        elif grip is not Grip.WHOLE:
            self._view.setCursor(Qt.CursorShape.SizeHorCursor)
        else:
            self._view.unsetCursor()

    def _grip(self, bar: Bar[Entry], rect: QRect, at: QPoint) -> Grip:
        if bar.item.kind == "season":
            return Grip.WHOLE
        mirrored = self._view.grid.mirrored
        return grip_at(rect, at, begins=bar.begins, ends=bar.ends, mirrored=mirrored)

    def _day(self, at: QPoint) -> dt.date:
        return self._view.grid.day(self._view.grid.index_at(at))

    def _far_enough(self) -> bool:
        assert self._pressed is not None
        return is_far(self._pressed, self.at)
