"""Who has a part in an event: people by what they are to its work, partners by their role."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import (
    Action,
    ActionEdition,
    ActionPartner,
    ActionRole,
    Appearance,
    Campaign,
    CampaignEdition,
    CampaignPartner,
    ContingencyRule,
    Leave,
    Partner,
    PartnerType,
    Person,
    ResultLink,
)
from comms_planner.models.words import RaciRole, WorkStatus
from comms_planner.services import partners, people
from comms_planner.services.partners import PartnerRow
from comms_planner.services.people import PersonRow
from comms_planner.services.planner import reads
from comms_planner.services.schedule import cues


@dataclass(frozen=True, slots=True)
class WorkRow:
    """A piece of an event's work with everybody's part in it; its owner answers if none is named.

    `owner_role` is the ladder's word for who does it, where no person is named.
    """

    action_id: int
    title: Bilingual
    starts: dt.date | None
    ends: dt.date | None
    precision: str
    work_status: str
    gate: bool
    tool: str
    owner_role: str
    audience: Bilingual
    cell_id: int | None
    responsible: tuple[Bilingual, ...]
    accountable: Bilingual
    consulted: tuple[Bilingual, ...]
    informed: tuple[Bilingual, ...]

    @property
    def has_people(self) -> bool:
        """Whether anybody is named at all."""
        return bool(self.accountable or self.responsible or self.consulted or self.informed)

    @property
    def is_open(self) -> bool:
        """Whether there is still work to do."""
        return self.work_status in (WorkStatus.PLANNED, WorkStatus.IN_PROGRESS)

    def is_late(self, today: dt.date) -> bool:
        """Whether its last day is over and the work is not."""
        return self.is_open and self.ends is not None and self.ends < today


@dataclass(frozen=True, slots=True)
class EventPartnerRow:
    """A partner of an event: what it does in which work, and whether a campaign names it."""

    partner: PartnerRow
    parts: tuple[tuple[Bilingual, str], ...]
    in_campaign: bool


@reads(Action, ActionEdition, ActionRole, Campaign, CampaignEdition, Person)
def work(session: Session, edition_id: int) -> list[WorkRow]:
    """The work of an event and of its campaigns by day, without what was cancelled."""
    names = dict(session.execute(select(Person.id, Person.name)).all())
    asked = (
        select(Action)
        .where(cues.belongs(edition_id), Action.work_status != WorkStatus.CANCELLED)
        .order_by(Action.ends.is_(None), Action.ends, Action.start_time, Action.id)
    )
    found = []
    for action in session.scalars(asked):
        by: dict[RaciRole, list[Bilingual]] = defaultdict(list)
        for one in sorted(action.roles, key=lambda role: role.id):
            by[one.role].append(names[one.person_id])
        answers = by[RaciRole.ACCOUNTABLE] or [names.get(action.owner_id or 0, Bilingual())]
        found.append(
            WorkRow(
                action.id, action.title, action.starts, action.ends, action.precision.value,
                action.work_status.value, action.gate, action.tool.value if action.tool else "",
                action.owner_role, action.audience, action.cell_id,
                tuple(by[RaciRole.RESPONSIBLE]), answers[0], tuple(by[RaciRole.CONSULTED]),
                tuple(by[RaciRole.INFORMED]),
            )
        )  # fmt: skip
    return found


@reads(
    Action,
    ActionEdition,
    ActionRole,
    Appearance,
    Campaign,
    CampaignEdition,
    ContingencyRule,
    Leave,
    Person,
)
def contacts(session: Session, edition_id: int) -> list[PersonRow]:
    """Everybody with a part in an event: who owns, does, answers, speaks, leads or decides."""
    mine = select(Action.id).where(cues.belongs(edition_id))
    campaigns = select(Campaign.lead_id).where(cues.campaign_of(edition_id))
    wanted = set(session.scalars(campaigns))
    for column, where in (
        (Action.owner_id, Action.id.in_(mine)),
        (ActionRole.person_id, ActionRole.action_id.in_(mine)),
        (Appearance.person_id, Appearance.action_id.in_(mine)),
        (Appearance.person_id, Appearance.edition_id == edition_id),
        (ContingencyRule.decides_id, ContingencyRule.edition_id == edition_id),
    ):
        wanted |= set(session.scalars(select(column).where(where)))
    return [person for person in people.rows(session) if person.id in wanted]


@reads(
    Action,
    ActionEdition,
    ActionPartner,
    Campaign,
    CampaignEdition,
    CampaignPartner,
    Partner,
    PartnerType,
)
def event_partners(session: Session, edition_id: int) -> list[EventPartnerRow]:
    """The partners of an event, by type: those of its work and those of its campaigns."""
    asked = (
        select(ActionPartner.partner_id, Action.title, ActionPartner.role)
        .join(Action, Action.id == ActionPartner.action_id)
        .where(cues.belongs(edition_id))
        .order_by(ActionPartner.id)
    )
    parts: dict[int, list[tuple[Bilingual, str]]] = defaultdict(list)
    for number, title, role in session.execute(asked):
        parts[number].append((title, role))
    named = set(
        session.scalars(
            select(CampaignPartner.partner_id)
            .join(Campaign, Campaign.id == CampaignPartner.campaign_id)
            .where(cues.campaign_of(edition_id))
        )
    )
    return [
        EventPartnerRow(row, tuple(parts[row.id]), row.id in named)
        for row in partners.rows(session, ids=named | parts.keys())
    ]


@reads(Action, ActionEdition, Campaign, CampaignEdition, ResultLink)
def linked_indicators(session: Session, edition_id: int) -> list[int]:
    """The indicators that an event, its work or its campaigns are to move."""
    mine = or_(
        ResultLink.edition_id == edition_id,
        ResultLink.action_id.in_(select(Action.id).where(cues.belongs(edition_id))),
        ResultLink.campaign_id.in_(select(Campaign.id).where(cues.campaign_of(edition_id))),
    )
    asked = select(ResultLink.indicator_id).where(mine).order_by(ResultLink.indicator_id)
    return list(session.scalars(asked.distinct()))
