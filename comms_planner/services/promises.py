"""The promise ledger: every clause of the twenty cells, how far it is kept, and by what."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import (
    Action,
    ActionCommitment,
    Commitment,
    Flagship,
    Person,
    Pillar,
    PlanCell,
)
from comms_planner.models.words import WorkStatus
from comms_planner.quantity import Qty
from comms_planner.services import matrix
from comms_planner.services.matrix import CellRow, CommitmentRow
from comms_planner.services.planner import reads

STATES = matrix.STATES
UNKEPT = ("unplanned", "planned")
"""Promises of which nothing has been delivered in full."""


@dataclass(frozen=True, slots=True)
class PromiseRow:
    """A clause with the cell it stands in.

    `share` is how much of its quantity was delivered, from 0 to 1; None where it counts nothing.
    """

    clause: CommitmentRow
    cell_id: int
    flagship: str
    flagship_number: int
    flagship_name: Bilingual
    pillar: str
    pillar_name: Bilingual
    ref: str
    action_ids: tuple[int, ...]

    @property
    def promised(self) -> Qty:
        """What was promised."""
        return self.clause.promised

    @property
    def delivered(self) -> Qty:
        """What has been delivered of it."""
        return self.clause.delivered

    @property
    def share(self) -> float | None:
        """The part of the quantity that was delivered."""
        if self.promised.value is None or self.delivered.value is None or not self.promised.value:
            return None
        return min(1.0, float(Decimal(self.delivered.value) / Decimal(self.promised.value)))

    @property
    def is_kept(self) -> bool:
        """Whether it was delivered in full."""
        return self.clause.state not in UNKEPT


@reads(Action, ActionCommitment, Commitment, Flagship, Person, Pillar, PlanCell)
def rows(
    session: Session,
    *,
    flagship: str | None = None,
    pillar: str | None = None,
    state: str | None = None,
    unkept: bool = False,
) -> list[PromiseRow]:
    """The clauses in the document's order, narrowed by what is given."""
    found = among(matrix.cells(session, flagship=flagship, pillar=pillar), unkept=unkept)
    return [row for row in found if state is None or row.clause.state == state]


def among(cells: Iterable[CellRow], *, unkept: bool = False) -> list[PromiseRow]:
    """The clauses of cells that were read; their actions are those that were read with them."""
    return [
        PromiseRow(
            clause, cell.id, cell.flagship, cell.flagship_number, cell.flagship_name,
            cell.pillar, cell.pillar_name, cell.ref,
            tuple(
                action.id
                for action in cell.actions
                if clause.id in action.commitments and action.work_status != WorkStatus.CANCELLED
            ),
        )
        for cell in cells
        for clause in cell.commitments
        if not unkept or clause.state in UNKEPT
    ]  # fmt: skip
