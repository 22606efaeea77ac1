"""Looks beside the window for what a morning must decide: what collides, what can be saved."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from comms_planner.collecting import undisturbed

if TYPE_CHECKING:
    from comms_planner.progress import Progress
    from comms_planner.services.planner import Planner
    from comms_planner.services.schedule.collisions import ClashRow
    from comms_planner.services.schedule.safety import RiskRow
    from comms_planner.ui.jobs import Job, Jobs

AFTER = 250
"""Milliseconds of rest after which the plan is looked through."""

Question = tuple[dt.date, int | None]
"""The day, and whose work; none means everybody's."""


class Ahead(NamedTuple):
    """What was found for a day."""

    asked: Question
    at_risk: list[RiskRow]
    clashes: list[ClashRow]


class Outlook(QObject):
    """Answers one question at a time; `found` brings what is Ahead."""

    found = Signal(object)

    def __init__(self, planner: Planner, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._planner, self._jobs = planner, jobs
        self._wanted: Question | None = None
        self._again = False
        self._job: Job | None = None
        self._timer = QTimer(self, singleShot=True, interval=AFTER)
        self._timer.timeout.connect(self._read)

    def want(self, day: dt.date, owner_id: int | None) -> None:
        """Look the plan through, a moment after it came to rest."""
        self._wanted = (day, owner_id)
        self._timer.start()

    def _read(self) -> None:
        if self._job is not None:
            self._again = True
            return
        if self._wanted is not None:
            self._job = self._jobs.start("", partial(_find, self._planner, self._wanted))
            self._job.done.connect(self._take)  # not to a lambda: it would outlive the screen
            self._job.ended.connect(self._ended)

    def _take(self, ahead: Ahead) -> None:
        if ahead.asked == self._wanted:
            self.found.emit(ahead)

    def _ended(self) -> None:
        self._job, again, self._again = None, self._again, False
        if again:
            self._read()


def _find(planner: Planner, asked: Question, progress: Progress) -> Ahead:
    from comms_planner.services.schedule import clashes, safety  # late: they bring the ORM

    day, owner = asked
    progress(0, 2, "")
    with undisturbed():
        at_risk = planner.read(safety.at_risk, day, owner_id=owner)
        progress(1, 2, "")
        return Ahead(asked, at_risk, planner.read(clashes.pressing, day))
