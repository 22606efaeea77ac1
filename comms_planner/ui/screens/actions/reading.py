"""Reads all actions into their arrangement, beside the window where they are many."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from comms_planner.collecting import undisturbed
from comms_planner.layouts.arrangement import Arrangement, Loaded
from comms_planner.layouts.orders import Name, Order
from comms_planner.progress import Progress
from comms_planner.services import action_lines, lanes
from comms_planner.services.action_lines import ActionLine
from comms_planner.services.planner import Planner
from comms_planner.ui.jobs import Job, Jobs

MANY = 4000
"""So many actions are read while the window waits; more would be felt."""
FEW, SOME = 100, 5000
"""So many that changed are read anew while the window waits, and so many by themselves."""


class Reading(QObject):
    """Keeps one arrangement filled."""

    ready = Signal()
    """The rows that were wanted are in the arrangement."""

    def __init__(
        self, planner: Planner, jobs: Jobs, arrangement: Arrangement[ActionLine], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._planner, self._jobs, self._arrangement = planner, jobs, arrangement
        self._age, self._got = 0, 0
        self._job: Job | None = None
        self._columns: tuple[str, str] = "", ""
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

    def arranged(self, column: str, group: str) -> bool:
        """Whether the order of a column within groups is known; where not, `ready` says when it is.

        Of few rows it is found the moment it is asked for.
        """
        if self._arrangement.count() <= MANY or not self._arrangement.lacking(column, group):
            return True
        self._columns = column, group
        if self._ordering is None:
            self._order()
        return False

    def _order(self) -> None:
        arrangement = self._arrangement
        find, age = arrangement.sorting(*self._columns), arrangement.age
        self._answered = False
        self._ordering = self._jobs.start("", lambda _: (age, find()))
        self._ordering.done.connect(self._know)
        self._ordering.ended.connect(self._ordered)

    def _know(self, found: tuple[int, dict[Name, Order]]) -> None:
        self._answered = True
        age, orders = found
        if age == self._arrangement.age:
            self._arrangement.know(orders)

    def _ordered(self) -> None:
        """Go on where others were asked for meanwhile, or rows changed; not where it failed."""
        self._ordering = None
        if self._answered and self.arranged(*self._columns):
            self.ready.emit()

    def want(self, column: str, group: str) -> None:
        """Read all, in an order; `ready` comes at once where they are few."""
        self._age, self._columns = self._age + 1, (column, group)
        if self._job is None and self._planner.read(lanes.size) <= MANY:
            self._arrangement.load(self._planner.read(action_lines.lines))
            self.ready.emit()
        elif self._job is None:
            self._begin()

    def change(self, ids: tuple[int, ...]) -> None:
        """Read those that changed, which are at most `SOME`; `ready` comes at once where they are
        few."""
        if not ids:
            self.ready.emit()
        elif len(ids) <= FEW or self._arrangement.count() <= MANY:
            self._arrangement.change(self._planner.read(action_lines.some, ids), ids)
            self.ready.emit()
        else:
            self._age += 1
            planner, age = self._planner, self._age
            work = self._jobs.start("", lambda _: (age, planner.read(action_lines.some, ids)))
            self._listen(work, partial(self._change, ids))

    def _begin(self) -> None:
        work = partial(_fetch, self._planner, self._arrangement, self._columns, self._age)
        self._listen(self._jobs.start("", work), self._keep)

    def _listen(self, job: Job, done: Callable[[Any], None]) -> None:
        self._job = job
        job.done.connect(done)
        job.ended.connect(self._ended)

    def _change(self, ids: tuple[int, ...], made: tuple[int, list[ActionLine]]) -> None:
        self._got, rows = made
        if self._got == self._age:
            self._arrangement.change(rows, ids)

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
    planner: Planner,
    arrangement: Arrangement[ActionLine],
    columns: tuple[str, str],
    age: int,
    _: Progress,
) -> tuple[int, Loaded[ActionLine]]:
    """On the pool's thread; the collector need not walk through all these rows ever again."""
    with undisturbed(keep=True):
        return age, arrangement.loaded(planner.read(action_lines.lines), *columns)
