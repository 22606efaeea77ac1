"""The windows of days that have been read, so that turning a page need not wait."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance

from comms_planner.progress import Progress
from comms_planner.services import lanes, month
from comms_planner.services.month import Entry
from comms_planner.services.planner import Planner
from comms_planner.ui.jobs import Job, Jobs
from comms_planner.ui.screens.calendar.drag import FIRST_DAY, LAST_DAY

LONG, MANY = 200, 4000
"""Windows of more days than this are read beside the window in plans of more actions than that."""
KEPT = 8
"""How many windows stay read."""

PORTION = 14
"""About so many days are read at a time of windows that nobody waits for yet."""

Window = tuple[dt.date, dt.date]
Entries = tuple[list[Entry], list[Entry]]


class Begun(NamedTuple):
    """A window that is being read bit by bit: of how many portions, which one next, what so far."""

    window: Window
    portions: int
    number: int
    found: list[Entry]


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
        self._begun: Begun | None = None
        self._job: Job | None = None
        self._wanted: Window | None = None

    def __contains__(self, window: Window) -> bool:
        return window in self._read

    def forget(self) -> None:
        """The plan has changed."""
        self._read.clear()
        self._open = self._begun = None
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
        if self._begun and self._begun.window == window:
            while window not in self._read:
                self.go_on(window)
        elif window not in self._read:
            self._put(window, parted(self._planner.read(month.ranked, *window)))
        return self._read[window]

    def go_on(self, window: Window) -> None:
        """Read one more portion of a window that nobody waits for yet."""
        if self._begun is None or self._begun.window != window:
            portions = 2 + (window[1] - window[0]).days // PORTION
            self._begun = Begun(window, portions, 0, [])
        window, portions, number, found = self._begun
        found += self._planner.read(month.portion, *window, number, portions)
        self._begun = Begun(window, portions, number + 1, found)
        if number + 1 == portions:
            self._begun = None
            self._put(window, parted(sorted(found, key=month.rank)))

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


def parted(ranked: list[Entry]) -> Entries:
    """Entries in the order of rank: those that lie on days, and what has no day."""
    undated = [e for e in ranked if not e.is_dated]
    return [e for e in ranked if e.is_dated] if undated else ranked, undated


def _fetch(
    planner: Planner, window: Window, age: int, progress: Progress
) -> tuple[Window, int, Entries]:
    """On the pool's thread: read, and say of which days and of which age that is."""
    progress(0, 1, "")
    return window, age, parted(planner.read(month.ranked, *window))


class Turning(Protocol):
    """A view whose pages are short enough to have those beside it read."""

    @property
    def laid(self) -> SignalInstance:
        """What had changed is being painted for the first time."""

    def isVisible(self) -> bool:
        """Whether it is seen."""

    def days_beside(self, pages: int) -> Window:
        """The days that have to be at hand so many pages on or back."""


class Ahead(QObject):
    """Has the next and the last page at hand before somebody turns to it, bit by bit.

    A key or a click is never kept waiting for more than one portion of it.
    """

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading)
        self._reading = reading
        self._view: Turning | None = None
        self.onward = True
        """Whether somebody turned to a later page the last time."""
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._read)

    def follow(self, view: Turning) -> None:
        """Read the pages beside whatever a view shows from now on."""
        view.laid.connect(partial(self._begin, view))

    def _begin(self, view: Turning) -> None:
        self._view = view
        self._timer.start()

    def _read(self) -> None:
        """Read one portion, and come back for the others."""
        view, step = self._view, 1 if self.onward else -1
        if view is None or not view.isVisible():
            return
        for pages in (step, -step):
            window = view.days_beside(pages)
            is_known = window[1] >= FIRST_DAY and window[0] <= LAST_DAY
            if is_known and window not in self._reading:
                self._reading.go_on(window)
                self._timer.start()
                return
