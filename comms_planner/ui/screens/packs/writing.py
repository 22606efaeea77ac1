"""The work behind the Packs screen; it runs on the pool and touches no widget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from comms_planner.errors import Invalid, PlannerError
from comms_planner.progress import Progress
from comms_planner.reports.orders import Order
from comms_planner.reports.preflight import preflight
from comms_planner.services.planner import Planner
from comms_planner.text import QT_TRANSLATE_NOOP

NOT_FINAL = QT_TRANSLATE_NOOP(
    "Errors",
    "Not final yet: {count} findings stop it. Mend them or answer for them under Checks, or make "
    "it a draft.",
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


def write_all(planner: Planner, tasks: Sequence[Task], progress: Progress) -> tuple[Written, ...]:
    """Write pack after pack; one that cannot be written does not keep the others back.

    Cancelled, it leaves what is written and begins no more.
    """
    return tuple(
        _write(planner, task, _part_of(progress, number, len(tasks), task.target.name))
        for number, task in enumerate(tasks)
    )


def _write(planner: Planner, task: Task, progress: Progress) -> Written:
    try:
        refuse_unready(planner, task.order)
        return Written(task.order.write(planner, task.target, progress))
    except PlannerError as error:
        return Written(task.target, error)


def refuse_unready(planner: Planner, order: Order) -> None:
    """Raise Invalid for a final pack that findings stop, for which nobody answers."""
    if order.request.final:
        rows = planner.read(preflight, order.request, order.beside or None)
        count = sum(row.stops for row in rows)
        if count:
            raise Invalid("final", NOT_FINAL, count=count)


def _part_of(progress: Progress, number: int, among: int, name: str) -> Progress:
    def report(done: int, total: int, text: str) -> None:
        step = PART * done // total if total else 0
        progress(PART * number + min(step, PART), PART * among, name)

    report(0, 0, "")
    return report
