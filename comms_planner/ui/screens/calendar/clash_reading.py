"""Looks for collisions beside the window, a moment after the days in view have settled."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from comms_planner.ui.screens.calendar.clash_book import ClashBook

if TYPE_CHECKING:
    from comms_planner.progress import Progress
    from comms_planner.services.planner import Planner
    from comms_planner.ui.jobs import Job, Jobs

AFTER = 250
"""Milliseconds after which the days in view count as settled."""
LONGEST = 366
"""Days that are looked through at most; the middle of a longer period."""

Window = tuple[dt.date, dt.date]


class ClashReading(QObject):
    """Keeps the collisions of the days in view up to date; `found` brings a ClashBook."""

    found = Signal(object)

    def __init__(self, planner: Planner, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._planner, self._jobs = planner, jobs
        self._wanted: Window | None = None
        self._shown: Window | None = None
        self._job: Job | None = None
        self._timer = QTimer(self, singleShot=True, interval=AFTER)
        self._timer.timeout.connect(self._read)

    def want(self, window: Window) -> bool:
        """Have the collisions of some days found; whether they are looked for or at hand."""
        self._wanted = _middle(*window)
        if self._wanted != self._shown:
            self._timer.start()
        return self._wanted == self._shown

    def forget(self) -> None:
        """The plan has changed: look again."""
        self._shown = None
        if self._wanted:
            self._timer.start()

    def _read(self) -> None:
        if self._job or self._wanted is None or self._wanted == self._shown:
            return
        window = self._shown = self._wanted
        self._job = self._jobs.start("", partial(_find, self._planner, window))
        self._job.done.connect(self._take)  # not to a lambda: it would outlive the screen
        self._job.ended.connect(self._ended)

    def _take(self, book: ClashBook) -> None:
        if book.period == self._shown:
            self.found.emit(book)

    def _ended(self) -> None:
        """Go on with what was wanted meanwhile, though not while the days are still moving."""
        self._job = None
        if self._wanted != self._shown and not self._timer.isActive():
            self._read()


def _middle(first: dt.date, last: dt.date) -> Window:
    spare = (last - first).days + 1 - LONGEST
    if spare <= 0:
        return first, last
    begin = first + dt.timedelta(spare // 2)
    return begin, begin + dt.timedelta(LONGEST - 1)


def _find(planner: Planner, window: Window, progress: Progress) -> ClashBook:
    from comms_planner.services.schedule import clashes  # late: it brings the ORM

    progress(0, 1, "")
    return ClashBook(planner.read(clashes.rows, *window), window)
