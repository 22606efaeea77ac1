"""Reads all actions into their arrangement, beside the window where they are many."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from comms_planner.collecting import undisturbed
from comms_planner.layouts.arrangement import Arrangement, Loaded, Order
from comms_planner.progress import Progress
from comms_planner.services import action_lines, lanes
from comms_planner.services.action_lines import ActionLine
from comms_planner.services.planner import Planner
from comms_planner.ui.jobs import Job, Jobs

MANY = 4000
"""So many actions are read while the window waits; more would be felt."""


class Reading(QObject):
    """Keeps one arrangement filled."""

    ready = Signal()
    """The rows that were wanted are in the arrangement."""

    def __init__(
        self, planner: Planner, jobs: Jobs, arrangement: Arrangement[ActionLine], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._planner, self._jobs, self._arrangement = planner, jobs, arrangement
        self._age, self._got, self._column = 0, 0, ""
        self._job: Job | None = None
        self._columns: tuple[str, ...] = ()
        self._ordering: Job | None = None
        self._answered = False

    @property
    def running(self) -> bool:
        """Whether rows are wanted that are not there yet."""
        return self._job is not None

    @property
    def waiting(self) -> bool:
        """Whether rows or their order are wanted that are not there yet."""
        return self.running or self._ordering is not None

    def arranged(self, *columns: str) -> bool:
        """Whether the orders of some columns are known; where not, `ready` says when they are.

        Of few rows they are found the moment they are asked for.
        """
        if self._arrangement.count() <= MANY or not self._arrangement.lacking(*columns):
            return True
        self._columns = columns
        if self._ordering is None:
            self._order()
        return False

    def _order(self) -> None:
        arrangement = self._arrangement
        find, age = arrangement.sorting(*arrangement.lacking(*self._columns)), arrangement.age
        self._answered = False
        self._ordering = self._jobs.start("", lambda _: (age, find()))
        self._ordering.done.connect(self._know)
        self._ordering.ended.connect(self._ordered)

    def _know(self, found: tuple[int, dict[str, Order]]) -> None:
        self._answered = True
        age, orders = found
        if age == self._arrangement.age:
            self._arrangement.know(orders)

    def _ordered(self) -> None:
        """Go on where others were asked for meanwhile, or rows changed; not where it failed."""
        self._ordering = None
        if self._answered and self.arranged(*self._columns):
            self.ready.emit()

    def want(self, column: str) -> None:
        """Read all, in the order of a column; `ready` comes at once where they are few."""
        self._age, self._column = self._age + 1, column
        if self._job is None and self._planner.read(lanes.size) <= MANY:
            self._arrangement.load(self._planner.read(action_lines.lines))
            self.ready.emit()
        elif self._job is None:
            self._begin()

    def _begin(self) -> None:
        work = partial(_fetch, self._planner, self._arrangement, self._column, self._age)
        self._job = self._jobs.start("", work)
        self._job.done.connect(self._keep)
        self._job.ended.connect(self._ended)

    def _keep(self, made: tuple[int, Loaded[ActionLine]]) -> None:
        self._got, loaded = made
        if self._got == self._age:
            self._arrangement.take(loaded)

    def _ended(self) -> None:
        self._job, (got, self._got) = None, (self._got, 0)
        if got == self._age:
            self.ready.emit()
        elif got:  # the plan changed meanwhile; a job that failed or was stopped is let be
            self._begin()


def _fetch(
    planner: Planner, arrangement: Arrangement[ActionLine], column: str, age: int, _: Progress
) -> tuple[int, Loaded[ActionLine]]:
    """On the pool's thread; the collector need not walk through all these rows ever again."""
    with undisturbed(keep=True):
        return age, arrangement.loaded(planner.read(action_lines.lines), column)
