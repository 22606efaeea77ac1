"""The windows of days that have been read, so that turning a page need not wait."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QObject, QTimer

from comms_planner.services import month
from comms_planner.services.month import Entry
from comms_planner.services.planner import Planner
from comms_planner.ui.screens.calendar.drag import FIRST_DAY, LAST_DAY
from comms_planner.ui.screens.calendar.keys import months_later
from comms_planner.ui.screens.calendar.month import MonthView
from comms_planner.ui.screens.calendar.schedule import rank

KEPT = 8
"""How many windows stay read."""

Window = tuple[dt.date, dt.date]
Entries = tuple[list[Entry], list[Entry]]


class Reading:
    """What the plan says of some windows of days, until it changes."""

    def __init__(self, planner: Planner) -> None:
        self._planner = planner
        self._read: dict[Window, Entries] = {}

    def __contains__(self, window: Window) -> bool:
        return window in self._read

    def forget(self) -> None:
        """The plan has changed."""
        self._read.clear()

    def of(self, window: Window) -> Entries:
        """What lies on the days of a window in its order, and what has no day."""
        if window not in self._read:
            while len(self._read) >= KEPT:
                self._read.pop(next(iter(self._read)))
            found = self._planner.read(month.everything, *window)
            dated = sorted((e for e in found if e.is_dated), key=rank)
            self._read[window] = dated, [e for e in found if not e.is_dated]
        return self._read[window]


class Ahead(QObject):
    """Has the next and the last month at hand before somebody turns to it."""

    def __init__(self, reading: Reading, view: MonthView) -> None:
        super().__init__(view)
        self._reading, self._view = reading, view
        self.onward = True
        """Whether somebody turned to a later month the last time."""
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._read)
        view.laid.connect(self._timer.start)

    def _read(self) -> None:
        """Read one month, and come back for the other."""
        view = self._view
        if not view.isVisible():
            return
        here, step = dt.date(view.year, view.month, 1), 1 if self.onward else -1
        for months in (step, -step):
            there = months_later(here, months)
            window = view.days_of(there.year, there.month)
            if FIRST_DAY <= there <= LAST_DAY and window not in self._reading:
                self._reading.of(window)
                self._timer.start()
                return
