"""Only the data of a plan that is not opened, taken into a new plan."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from comms_planner.errors import PlannerError
from comms_planner.interchange import plan_read
from comms_planner.interchange.guard import stream_guarded
from comms_planner.interchange.guard_child import READERS
from comms_planner.progress import Progress, silent
from comms_planner.services import opening
from comms_planner.store import guard
from comms_planner.store.adopting import Adopted, adopt
from comms_planner.store.adopting import Fault as Fault
from comms_planner.text import QT_TRANSLATE_NOOP

IMPORT = QT_TRANSLATE_NOOP("Undo", "Import the data of a plan")
READING = QT_TRANSLATE_NOOP("Progress", "Reading the file")
AT_ONCE = 2000
TOO_LARGE = QT_TRANSLATE_NOOP(
    "Errors", "“{name}” is larger than {megabytes} MB, too large to take only its data."
)
_FAILED = {
    plan_read.NOT_A_PLAN: guard.NOT_A_PLAN,
    plan_read.DAMAGED: guard.BROKEN,
    plan_read.NEWER: guard.NEWER,
}


@dataclass(frozen=True, slots=True)
class Imported:
    """What the new plan holds, what it could not keep, and tables that are damaged in the file."""

    adopted: Adopted
    torn: tuple[str, ...]


def import_data(
    source: Path, target: Path, *, who: str = "", progress: Progress = silent
) -> Imported:
    """Make the plan `target` from the rows of `source`, which is read in the guarded child.

    Each row must keep the rules that every plan keeps; what does not is told. The change log
    begins anew. `target` appears whole or not at all, and nothing is ever replaced by it.
    """
    opening.refuse_taken(target)
    guard.reachable(source)
    most = READERS["plan"].most_bytes
    if source.stat().st_size > most:
        raise PlannerError(TOO_LARGE, name=source.name, megabytes=most // 1_000_000)
    tables, torn = _rows(source, progress)
    try:
        adopted = adopt(target, tables, label=IMPORT, who=who, progress=progress)
    except OSError as error:
        raise PlannerError(opening.NOT_WRITTEN, name=target.name) from error
    return Imported(adopted, torn)


def _rows(source: Path, progress: Progress) -> tuple[dict[str, Any], tuple[str, ...]]:
    """Rows by table, and the tables of which some are missing; PlannerError if there are none."""
    tables: dict[str, Any] = {}
    torn: list[str] = []
    rows: list[Any] = []
    for number, one in enumerate(stream_guarded("plan", source)):
        if number % AT_ONCE == 0:
            progress(0, 1, READING)
        if isinstance(one, list):
            rows.append(one)
        elif "failed" in one:
            raise PlannerError(_FAILED[one["failed"]], name=source.name)
        elif "torn" in one:
            torn.append(one["torn"])
        else:
            rows = []
            tables[one["table"]] = {"columns": one["columns"], "rows": rows}
    return tables, tuple(torn)


def preview(source: Path, progress: Progress = silent) -> Imported:
    """What `import_data` would take in, without leaving anything behind."""
    with tempfile.TemporaryDirectory() as folder:
        return import_data(source, Path(folder) / source.name, progress=progress)
