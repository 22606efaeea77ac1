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
from comms_planner.services import action_links, actions, batches, campaigns, people, teamwork
from comms_planner.services.action_links import Wait
from comms_planner.services.planner import reads, undoable
from comms_planner.text import QT_TRANSLATE_NOOP

NOTHING = Bilingual()


@dataclass(frozen=True, slots=True)
class ServedRow:
    """An action's part in keeping a commitment: how much it delivered, and the proof."""

    commitment_id: int
    delivered: Number | None = None
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Shared:
    """What a team shares about an action, as its sheet saves it; None leaves links as they are."""

    campaign_id: int | None = None
    audience: Bilingual = NOTHING
    funding: str = ""
    accountable_id: int | None = None
    responsible_ids: tuple[int, ...] = ()
    consulted_ids: tuple[int, ...] = ()
    informed_ids: tuple[int, ...] = ()
    partner_ids: tuple[int, ...] = ()
    edition_ids: tuple[int, ...] | None = None
    waits: tuple[Wait, ...] | None = None
    place: Bilingual | None = None


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
    shared: Shared | None = None,
) -> None:
    """Change everything about an action at once; `new_owner` joins the people of the plan."""
    action = session.get_one(Action, action_id)
    stood, wanted = action.approval_status, ApprovalStatus(approval_status)
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
        approval_status=stood,
        date_status=DateStatus(date_status),
        tool=ToolKind(tool) if tool else None,
        commitments=tuple(part.commitment_id for part in serves),
        precision=Precision(precision),
    )
    actions.set_costs(session, action_id, cost_planned, cost_actual, currency)
    session.flush()
    for part in serves:
        actions.deliver(session, action_id, part.commitment_id, part.delivered, part.evidence)
    if shared is not None:
        _share(session, action_id, shared)
    if wanted is not stood:
        session.flush()  # what is decided upon is the action as it is now
        actions.set_approval(session, action_id, wanted)


def _share(session: Session, action_id: int, shared: Shared) -> None:
    campaigns.take(session, (action_id,), shared.campaign_id)
    if shared.place is not None:
        actions.set_place(session, action_id, shared.place)
    teamwork.describe(session, action_id, audience=shared.audience, funding=shared.funding)
    teamwork.share(
        session,
        action_id,
        shared.accountable_id,
        responsible_ids=shared.responsible_ids,
        consulted_ids=shared.consulted_ids,
        informed_ids=shared.informed_ids,
    )
    teamwork.set_partners(session, action_id, shared.partner_ids)
    if shared.edition_ids is not None:
        action_links.set_editions(session, action_id, shared.edition_ids)
    if shared.waits is not None:
        action_links.set_waits(session, action_id, shared.waits)
