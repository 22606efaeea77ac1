"""An action's whole sheet: every field of it, read and saved as one."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import Action, ActionCommitment
from comms_planner.models.words import ApprovalStatus, DateStatus, Precision, ToolKind, WorkStatus
from comms_planner.quantity import Number
from comms_planner.services import actions, batches, people
from comms_planner.services.planner import reads, undoable
from comms_planner.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class ServedRow:
    """An action's part in keeping a commitment: how much it delivered, and the proof."""

    commitment_id: int
    delivered: Number | None = None
    evidence: str = ""


@reads(ActionCommitment)
def served(session: Session, action_id: int) -> tuple[ServedRow, ...]:
    """The commitments an action serves."""
    return tuple(
        ServedRow(link.commitment_id, link.delivered, link.evidence)
        for link in session.scalars(
            select(ActionCommitment)
            .where(ActionCommitment.action_id == action_id)
            .order_by(ActionCommitment.commitment_id)
        )
    )


@undoable(QT_TRANSLATE_NOOP("Undo", "Edit action"))
def save(
    session: Session,
    action_id: int,
    *,
    title: Bilingual,
    note: Bilingual,
    cell_id: int | None,
    owner_id: int | None,
    new_owner: Bilingual = Bilingual(),
    starts: dt.date | None,
    ends: dt.date | None,
    precision: str,
    work_status: str,
    approval_status: str,
    date_status: str,
    tool: str,
    serves: tuple[ServedRow, ...],
    cost_planned: Number | None,
    cost_actual: Number | None,
    currency: str,
) -> None:
    """Change everything about an action at once; `new_owner` joins the people of the plan."""
    action = session.get_one(Action, action_id)
    if cell_id is not None and cell_id != action.cell_id:
        batches.move(session, (action_id,), cell_id)
        session.flush()
    if new_owner:
        owner_id = people.add(session, new_owner)
    actions.edit(
        session,
        action_id,
        title=title,
        note=note,
        owner_id=owner_id,
        starts=starts,
        ends=ends,
        work_status=WorkStatus(work_status),
        approval_status=ApprovalStatus(approval_status),
        date_status=DateStatus(date_status),
        tool=ToolKind(tool) if tool else None,
        commitments=tuple(part.commitment_id for part in serves),
        precision=Precision(precision),
    )
    actions.set_costs(session, action_id, cost_planned, cost_actual, currency)
    session.flush()
    for part in serves:
        actions.deliver(session, action_id, part.commitment_id, part.delivered, part.evidence)
