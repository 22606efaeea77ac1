"""Another page while something is held: it is carried past the edge of the view."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import QWidget

from comms_planner.ui.screens.calendar.schedule import Schedule

AFTER = 700
"""Milliseconds past the edge after which the page turns, and then the next one."""
MARGIN = 4


class PageTurning:
    """Turns the pages of one view while a drag waits past its edge; `go_on` follows with it."""

    def __init__(self, view: QWidget, schedule: Schedule, go_on: Callable[[], None]) -> None:
        self._view, self._schedule, self._go_on = view, schedule, go_on
        self._way = 0
        self._timer = QTimer(view, interval=AFTER)
        self._timer.timeout.connect(self._turn)

    def at(self, point: QPoint, area: QRect, *, upright: bool = False) -> None:
        """Say where the pointer is; `upright` where the page also ends above and below."""
        mirrored = self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft
        inner = area.adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        across = (point.x() > inner.right()) - (point.x() < inner.left())
        down = (point.y() > inner.bottom()) - (point.y() < inner.top())
        way = (-across if mirrored else across) or (down if upright else 0)
        if way == self._way:
            return
        self._way = way
        if way:
            self._timer.start()
        else:
            self._timer.stop()

    def stop(self) -> None:
        """Nothing is held any more."""
        self._way = 0
        self._timer.stop()

    def _turn(self) -> None:
        self._schedule.turned.emit(self._way)
        self._go_on()
