"""Campaigns: what they are to achieve, with whom, where, and what they may cost."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    Action,
    Asset,
    Campaign,
    CampaignEdition,
    CampaignFlagship,
    CampaignOutcome,
    CampaignPartner,
    Flagship,
    Measurement,
    Message,
    Person,
    rules,
)
from comms_planner.models.words import WorkStatus as WorkStatus
from comms_planner.quantity import Number
from comms_planner.services import costs, references
from comms_planner.services.objectives import is_vague
from comms_planner.services.planner import reads, undoable
from comms_planner.services.schedule import anchor_places, moves
from comms_planner.services.schedule.anchors import AnchorKind
from comms_planner.store import many
from comms_planner.text import QT_TRANSLATE_NOOP

NOTHING = Bilingual()


@dataclass(frozen=True, slots=True)
class CampaignRow:
    """A campaign with what it is tied to, and how far its work is.

    The first of `edition_ids` is the one its work is counted back from.
    """

    id: int
    title: Bilingual
    objective: Bilingual
    target: Bilingual
    theme: Bilingual
    audiences: Bilingual
    starts: dt.date
    ends: dt.date
    lead_id: int | None
    lead: Bilingual
    work_status: str
    budget: Number | None
    currency: str
    funding: str
    lessons: Bilingual
    flagships: tuple[str, ...]
    edition_ids: tuple[int, ...]
    partner_ids: tuple[int, ...]
    outcome_ids: tuple[int, ...]
    actions: int
    done: int
    vague: bool


@reads(Campaign)
def names(session: Session) -> list[tuple[int, Bilingual]]:
    """What the campaigns are called, by their first day; for lists to choose from."""
    ask = select(Campaign.id, Campaign.title).order_by(Campaign.starts, Campaign.id)
    return [(number, title) for number, title in session.execute(ask)]


@reads(Campaign, CampaignEdition, CampaignFlagship, CampaignOutcome, CampaignPartner, Action,
       Person, Flagship)  # fmt: skip
def rows(
    session: Session, *, ids: tuple[int, ...] | None = None, flagship: str | None = None
) -> list[CampaignRow]:
    """Campaigns by their first day."""
    ask = (
        select(Campaign, Person.name)
        .outerjoin(Person, Person.id == Campaign.lead_id)
        .order_by(Campaign.starts, Campaign.id)
    )
    if ids is not None:
        ask = ask.where(Campaign.id.in_(ids))
    slugs = dict(session.execute(select(Flagship.id, Flagship.slug)).all())
    flagships = _links(session, CampaignFlagship.campaign_id, CampaignFlagship.flagship_id)
    editions = _links(session, CampaignEdition.campaign_id, CampaignEdition.edition_id)
    partners = _links(session, CampaignPartner.campaign_id, CampaignPartner.partner_id)
    outcomes = _links(session, CampaignOutcome.campaign_id, CampaignOutcome.outcome_id)
    counts = _counts(session)
    found = []
    for c, lead in session.execute(ask):
        served = tuple(slugs[number] for number in flagships[c.id])
        if flagship and flagship not in served:
            continue
        first = (c.edition_id,) if c.edition_id is not None else ()
        every, done = counts.get(c.id, (0, 0))
        found.append(
            CampaignRow(
                c.id, c.title, c.objective, c.target, c.theme, c.audiences, c.starts, c.ends,
                c.lead_id, NOTHING if c.lead_id is None else lead, c.work_status.value,
                c.budget, c.currency, c.funding, c.lessons, served,
                (*first, *(n for n in editions[c.id] if n not in first)),
                tuple(partners[c.id]), tuple(outcomes[c.id]), every, done,
                is_vague(c.objective),
            )
        )  # fmt: skip
    return found


@undoable(QT_TRANSLATE_NOOP("Undo", "Add campaign"))
def add(
    session: Session,
    title: Bilingual,
    *,
    objective: Bilingual,
    target: Bilingual,
    theme: Bilingual,
    starts: dt.date,
    ends: dt.date,
    audiences: Bilingual = NOTHING,
    lead_id: int | None = None,
    new_lead: Bilingual = NOTHING,
    flagship_ids: tuple[int, ...] = (),
    edition_ids: tuple[int, ...] = (),
    partner_ids: tuple[int, ...] = (),
    outcome_ids: tuple[int, ...] = (),
    budget: int | Number | None = None,
    currency: str = "USD",
    funding: str = "",
) -> int:
    """Begin a campaign; objective, target, period and theme must be there (document E(a))."""
    campaign = Campaign(work_status=WorkStatus.PLANNED, lessons=Bilingual())
    _describe(campaign, title, objective, target, theme, starts, ends, audiences)
    costs.check("budget", budget)
    campaign.budget, campaign.currency = budget, costs.currency(currency)
    campaign.funding = rules.clean(funding)
    campaign.lead_id = _lead(session, lead_id, new_lead)
    session.add(campaign)
    session.flush()
    _tie(session, campaign, flagship_ids, edition_ids, partner_ids, outcome_ids)
    session.flush()
    return campaign.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Edit campaign"))
def edit(
    session: Session,
    campaign_id: int,
    *,
    title: Bilingual,
    objective: Bilingual,
    target: Bilingual,
    theme: Bilingual,
    starts: dt.date,
    ends: dt.date,
    work_status: WorkStatus,
    audiences: Bilingual = NOTHING,
    lead_id: int | None = None,
    new_lead: Bilingual = NOTHING,
    flagship_ids: tuple[int, ...] = (),
    edition_ids: tuple[int, ...] = (),
    partner_ids: tuple[int, ...] = (),
    outcome_ids: tuple[int, ...] = (),
    budget: int | Number | None = None,
    currency: str = "USD",
    funding: str = "",
) -> None:
    """Change what a campaign is to achieve, and all it is tied to."""
    campaign = session.get_one(Campaign, campaign_id)
    _describe(campaign, title, objective, target, theme, starts, ends, audiences)
    campaign.work_status = work_status
    costs.check("budget", budget)
    campaign.budget, campaign.currency = budget, costs.currency(currency)
    campaign.funding = rules.clean(funding)
    campaign.lead_id = _lead(session, lead_id, new_lead)
    _tie(session, campaign, flagship_ids, edition_ids, partner_ids, outcome_ids)
    moves.follow(session)


@undoable(QT_TRANSLATE_NOOP("Undo", "Change work status"))
def set_status(session: Session, campaign_id: int, status: WorkStatus) -> None:
    """Say how far a campaign is."""
    session.get_one(Campaign, campaign_id).work_status = status


@undoable(QT_TRANSLATE_NOOP("Undo", "Write down lessons"))
def set_lessons(session: Session, campaign_id: int, lessons: Bilingual) -> None:
    """Write down what the next campaign should know; a clone keeps it."""
    session.get_one(Campaign, campaign_id).lessons = rules.body("lessons", lessons)


@undoable(QT_TRANSLATE_NOOP("Undo", "Put actions into campaign"))
def take(session: Session, action_ids: tuple[int, ...], campaign_id: int | None) -> None:
    """Put actions into a campaign, or with none out of every campaign."""
    if campaign_id is not None:
        session.get_one(Campaign, campaign_id)
    given = {"campaign_id": campaign_id}
    many.alter(session, Action, action_ids, tuple(given), lambda _: given)


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete campaign"))
def delete(session: Session, campaign_id: int) -> None:
    """Take a campaign out of the plan; refused while anything hangs on it."""
    hanging = (Action, Asset, Measurement, Message)
    asked = (select(model.id).where(model.campaign_id == campaign_id) for model in hanging)
    if any(session.scalars(one).first() for one in asked) or anchor_places.gives_dates(
        session, AnchorKind.CAMPAIGN, str(campaign_id)
    ):
        raise Invalid(
            "campaign_id",
            QT_TRANSLATE_NOOP(
                "Errors",
                "Actions, messages or figures depend on this campaign. Cancel it instead, or "
                "take them out of it first.",
            ),
        )
    session.delete(session.get_one(Campaign, campaign_id))


def _describe(
    campaign: Campaign,
    title: Bilingual,
    objective: Bilingual,
    target: Bilingual,
    theme: Bilingual,
    starts: dt.date,
    ends: dt.date,
    audiences: Bilingual,
) -> None:
    campaign.title = rules.title("title", title)
    campaign.objective = rules.needed(
        "objective", objective,
        QT_TRANSLATE_NOOP("Errors", "A campaign needs an objective: who will do what differently?"),
    )  # fmt: skip
    campaign.target = rules.needed(
        "target", target,
        QT_TRANSLATE_NOOP("Errors", "A campaign needs a target: by what will you know it worked?"),
    )  # fmt: skip
    campaign.theme = rules.needed(
        "theme", theme, QT_TRANSLATE_NOOP("Errors", "A campaign needs a theme. Give it one.")
    )
    rules.in_order("ends", starts, ends)
    campaign.starts, campaign.ends = starts, ends
    campaign.audiences = rules.body("audiences", audiences)


def _lead(session: Session, lead_id: int | None, new_lead: Bilingual) -> int | None:
    from comms_planner.services import people

    if new_lead:
        return people.add(session, new_lead)
    if lead_id is not None:
        session.get_one(Person, lead_id)
    return lead_id


def _tie(
    session: Session,
    campaign: Campaign,
    flagship_ids: Sequence[int],
    edition_ids: Sequence[int],
    partner_ids: Sequence[int],
    outcome_ids: Sequence[int],
) -> None:
    """Tie a campaign to exactly these things; links that stay are not touched."""
    for field, wanted in (
        ("flagship_ids", flagship_ids),
        ("edition_ids", edition_ids),
        ("partner_ids", partner_ids),
        ("outcome_ids", outcome_ids),
    ):
        for number in wanted:
            references.existing(session, field, number)
    campaign.edition_id = edition_ids[0] if edition_ids else None
    _relink(campaign.flagships, "flagship_id", flagship_ids, CampaignFlagship)
    _relink(campaign.editions, "edition_id", edition_ids, CampaignEdition)
    _relink(campaign.partners, "partner_id", partner_ids, CampaignPartner)
    _relink(campaign.outcomes, "outcome_id", outcome_ids, CampaignOutcome)


def _relink(links: list[Any], column: str, wanted: Sequence[int], make: Any) -> None:
    there = {getattr(link, column) for link in links}
    for link in [link for link in links if getattr(link, column) not in wanted]:
        links.remove(link)
    for number in dict.fromkeys(wanted):
        if number not in there:
            links.append(make(**{column: number}))


def _links(session: Session, owner: Any, target: Any) -> dict[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for campaign, number in session.execute(
        select(owner, target).order_by(owner, target.class_.id)
    ):
        found[campaign].append(number)
    return found


def _counts(session: Session) -> dict[int, tuple[int, int]]:
    """How many actions each campaign has that were not cancelled, and how many are done."""
    done = Action.work_status == WorkStatus.DONE
    found = session.execute(
        select(Action.campaign_id, func.count(), func.count().filter(done))
        .where(Action.campaign_id.is_not(None), Action.work_status != WorkStatus.CANCELLED)
        .group_by(Action.campaign_id)
    )
    return {campaign: (every, finished) for campaign, every, finished in found if campaign}
