"""Where an action plan stands: promises kept and not, and what waits for a decision."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from comms_planner.services.actions import ActionRow
from comms_planner.services.matrix import CellRow, CommitmentRow

OPEN = ("planned", "in progress")


@dataclass(frozen=True, slots=True)
class Standing:
    """Counts of commitments and of actions, and the rows that need a decision."""

    commitments: int
    planned: int
    delivered: int
    overdue: int
    unplanned: tuple[tuple[CellRow, CommitmentRow], ...]
    late: tuple[tuple[CellRow, ActionRow], ...]
    undated: tuple[tuple[CellRow, ActionRow], ...]
    unowned: tuple[tuple[CellRow, ActionRow], ...]


def standing_of(cells: Iterable[CellRow], today: dt.date) -> Standing:
    """Count up the cells as they stand on a day."""
    cells = list(cells)
    promises = [(cell, promise) for cell in cells for promise in cell.commitments]
    work = [(cell, action) for cell in cells for action in cell.actions]
    unfinished = [(cell, action) for cell, action in work if action.work_status in OPEN]
    late = tuple((cell, action) for cell, action in work if action.is_overdue(today))
    return Standing(
        commitments=len(promises),
        planned=sum(cell.planned for cell in cells),
        delivered=sum(cell.delivered for cell in cells),
        overdue=len(late),
        unplanned=tuple((cell, p) for cell, p in promises if p.state == "unplanned"),
        late=late,
        undated=tuple((cell, a) for cell, a in unfinished if a.starts is None),
        unowned=tuple((cell, a) for cell, a in unfinished if a.owner_id is None),
    )
