"""Whom to ask: who leads the campaigns, owns the actions and speaks, for what is asked after."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import Action, Campaign, Leave, Person
from comms_planner.models.words import WorkStatus
from comms_planner.services import concern, people
from comms_planner.services.concern import About
from comms_planner.services.people import PersonRow
from comms_planner.services.planner import reads


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A person, the campaigns they lead, and how many actions they own."""

    person: PersonRow
    leads: tuple[Bilingual, ...]
    actions: int


@reads(*concern.TABLES, Person, Leave)
def rows(session: Session, about: About | None = None) -> list[ContactRow]:
    """Leads of campaigns first, then owners of actions, then who speaks for all of them.

    Cancelled work is nobody's any more. Speakers without work of their own are listed where
    everything is asked after.
    """
    about = about or About()
    touched = concern.of(session, about)
    leads: dict[int, list[Bilingual]] = defaultdict(list)
    for campaign in session.scalars(select(Campaign).order_by(Campaign.starts, Campaign.id)):
        alive = campaign.work_status is not WorkStatus.CANCELLED
        if campaign.lead_id is not None and alive and touched.has_campaign(campaign.id):
            leads[campaign.lead_id].append(campaign.title)
    owned = _owned(session, touched.actions)
    found = [
        ContactRow(row, tuple(leads[row.id]), owned[row.id])
        for row in people.rows(session)
        if leads[row.id] or owned[row.id] or (row.speaks_as and about == About())
    ]
    return sorted(found, key=lambda c: (not c.leads, -c.actions, c.person.id))


def _owned(session: Session, wanted: frozenset[int] | None) -> dict[int, int]:
    """How many actions each person owns."""
    alive = Action.owner_id.is_not(None), Action.work_status != WorkStatus.CANCELLED
    counts: dict[int, int] = defaultdict(int)
    if wanted is None:
        ask = select(Action.owner_id, func.count()).where(*alive).group_by(Action.owner_id)
        for owner, count in session.execute(ask):
            counts[owner or 0] = count
        return counts
    for number, owner in session.execute(select(Action.id, Action.owner_id).where(*alive)):
        if number in wanted:
            counts[owner or 0] += 1
    return counts
