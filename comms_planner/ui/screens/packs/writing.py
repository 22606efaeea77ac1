"""Writing packs beside the window, one after another; what is final gets its version first."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from comms_planner.errors import Invalid, PlannerError
from comms_planner.progress import Progress
from comms_planner.reports import issuing
from comms_planner.reports.orders import Order
from comms_planner.reports.preflight import preflight
from comms_planner.services.planner import Planner
from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.jobs import Job, Jobs

R = TypeVar("R")

NOT_FINAL = QT_TRANSLATE_NOOP(
    "Errors",
    "Not final yet; findings that stop it: {count}. Mend them or answer for them under Checks, or "
    "make it a draft.",
)
PART = 100
"""Steps that each of several packs counts for."""


@dataclass(frozen=True, slots=True)
class Task:
    """A pack and the file it is to become."""

    order: Order
    target: Path


@dataclass(frozen=True, slots=True)
class Written:
    """What became of a task: a file, or why there is none."""

    target: Path
    error: PlannerError | None = None


class WriteRun(QObject):
    """Writes pack after pack; one that cannot be written does not keep the others back.

    A draft is marked as one of the version to come. A final pack is looked through, given its
    version on the window's thread, which alone may write the plan, and written; if that fails or
    is stopped, the version is taken back. Stopped, the run leaves what is written.
    """

    moved = Signal(int, int, str)
    ended = Signal(object)
    """What became of each task that was begun."""

    def __init__(
        self, planner: Planner, jobs: Jobs, tasks: Sequence[Task], who: str, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._planner, self._jobs, self._who = planner, jobs, who
        self._left, self._among = deque(tasks), len(tasks)
        self._task: Task | None = None
        self._order: Order | None = None
        self._job: Job | None = None
        self._results: list[Written] = []
        self._undo_label: str | None = None
        self._is_issued = False

    def start(self) -> None:
        """Begin with the first."""
        QTimer.singleShot(0, self, self._next)

    def cancel(self) -> None:
        """Stop at the next step, and begin no more."""
        self._left.clear()
        if self._job is not None:
            self._job.cancel()

    def _next(self) -> None:
        if not self._left:
            self._job = None
            self.ended.emit(tuple(self._results))
            return
        self._task = task = self._left.popleft()
        self._is_issued = False
        planner, order = self._planner, task.order
        self.moved.emit(PART * len(self._results), PART * self._among, task.target.name)
        if order.request.final:
            self._start(lambda _: ready(planner, order), self._issue)
        else:
            self._start(
                lambda progress: issuing.draft(planner, order).write(
                    planner, task.target, progress
                ),
                self._wrote,
            )

    def _start(self, work: Callable[[Progress], R], done: Callable[[R], object]) -> None:
        assert self._task is not None
        title = self._task.target.name
        self._job = job = self._jobs.start(title, work, done, self._failed)
        job.moved.connect(self._moved)
        job.stopped.connect(self._stopped)

    def _issue(self, digest: str) -> None:
        task, planner = self._task, self._planner
        assert task is not None
        self._undo_label = planner.undo_label
        try:
            order = issuing.issue(planner, task.order, self._who, digest)
        except PlannerError as error:
            self._failed(error)
            return
        self._is_issued = True
        self._start(lambda progress: order.write(planner, task.target, progress), self._wrote)

    def _moved(self, done: int, total: int, _: str) -> None:
        assert self._task is not None
        step = min(PART, PART * done // total) if total else 0
        whole = PART * len(self._results) + step
        self.moved.emit(whole, PART * self._among, self._task.target.name)

    def _wrote(self, target: Path) -> None:
        self._results.append(Written(target))
        self._next()

    def _failed(self, error: BaseException) -> None:
        assert self._task is not None
        self._take_back()
        if not isinstance(error, PlannerError):
            self._stopped()
            raise error
        self._results.append(Written(self._task.target, error))
        self._next()

    def _stopped(self) -> None:
        self._take_back()
        self._left.clear()
        self._next()

    def _take_back(self) -> None:
        """Undo the version of a pack that was not written; one it had before stays."""
        if self._is_issued and self._planner.undo_label != self._undo_label:
            self._planner.undo()
        self._is_issued = False


def ready(planner: Planner, order: Order) -> str:
    """The digest of a pack that may be final."""
    refuse_unready(planner, order)
    return planner.read(issuing.digest, order)


def refuse_unready(planner: Planner, order: Order) -> None:
    """Raise Invalid for a final pack that findings stop, for which nobody answers."""
    if order.request.final:
        rows = planner.read(preflight, order.request, order.beside or None)
        count = sum(row.stops for row in rows)
        if count:
            raise Invalid("final", NOT_FINAL, count=count)
