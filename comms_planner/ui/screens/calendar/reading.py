"""The windows of days that have been read, so that turning a page need not wait."""

from __future__ import annotations

import datetime as dt
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from comms_planner.progress import Progress
from comms_planner.services import lanes, month
from comms_planner.services.month import Entry
from comms_planner.services.planner import Planner
from comms_planner.ui.jobs import Job, Jobs
from comms_planner.ui.screens.calendar.drag import FIRST_DAY, LAST_DAY
from comms_planner.ui.screens.calendar.keys import months_later
from comms_planner.ui.screens.calendar.month import MonthView

LONG, MANY = 200, 4000
"""Windows of more days than this are read beside the window in plans of more actions than that."""
KEPT = 8
"""How many windows stay read."""

Window = tuple[dt.date, dt.date]
Entries = tuple[list[Entry], list[Entry]]


class Reading(QObject):
    """What the plan says of some windows of days, until it changes."""

    fetched = Signal(object)
    """A Window that was fetched beside the window is at hand."""

    def __init__(self, planner: Planner, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._planner, self._jobs = planner, jobs
        self._read: dict[Window, Entries] = {}
        self._open: list[Entry] | None = None
        self._age = 0
        self._job: Job | None = None
        self._wanted: Window | None = None

    def __contains__(self, window: Window) -> bool:
        return window in self._read

    def forget(self) -> None:
        """The plan has changed."""
        self._read.clear()
        self._open = None
        self._age += 1

    def takes_long(self, window: Window) -> bool:
        """Whether reading some days would hold the window up."""
        is_long = window not in self and (window[1] - window[0]).days > LONG
        return is_long and self._planner.read(lanes.size) > MANY

    def fetch(self, window: Window) -> None:
        """Read some days beside the window; `fetched` says when they are at hand."""
        self._wanted = window
        if self._job is None:
            self._job = self._jobs.start("", partial(_fetch, self._planner, window, self._age))
            self._job.done.connect(self._keep)
            self._job.ended.connect(self._ended)

    def of(self, window: Window) -> Entries:
        """What lies on the days of a window in its order, and what has no day."""
        if window not in self._read:
            self._put(window, read(self._planner, window))
        return self._read[window]

    def to_be_confirmed(self) -> list[Entry]:
        """What may be on any day, since its date is wholly open."""
        if self._open is None:
            self._open = self._planner.read(month.to_be_confirmed)
        return self._open

    def _put(self, window: Window, found: Entries) -> None:
        while len(self._read) >= KEPT:
            self._read.pop(next(iter(self._read)))
        self._read[window] = found

    def _keep(self, made: tuple[Window, int, Entries]) -> None:
        window, age, found = made
        if age == self._age:
            self._put(window, found)

    def _ended(self) -> None:
        self._job, window = None, self._wanted
        if window is not None and window not in self:
            self.fetch(window)
        elif window is not None:
            self._wanted = None
            self.fetched.emit(window)


def read(planner: Planner, window: Window) -> Entries:
    """What lies on some days, in the order of rank, and what has no day."""
    found = planner.read(month.ranked, *window)
    undated = [e for e in found if not e.is_dated]
    return [e for e in found if e.is_dated] if undated else found, undated


def _fetch(
    planner: Planner, window: Window, age: int, progress: Progress
) -> tuple[Window, int, Entries]:
    """On the pool's thread: read, and say of which days and of which age that is."""
    progress(0, 1, "")
    return window, age, read(planner, window)


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
