"""What concerns a flagship, an edition, a partner, a country or a grant: work and events."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, literal_column, or_, select
from sqlalchemy.orm import Session

from comms_planner.models import (
    Action,
    ActionPartner,
    Campaign,
    CampaignEdition,
    CampaignFlagship,
    CampaignPartner,
    Country,
    Duty,
    Edition,
    Flagship,
    PlanCell,
)
from comms_planner.services.planner import reads

Condition = ColumnElement[bool]


@dataclass(frozen=True, slots=True)
class About:
    """What is asked after; several together narrow each other, none at all is everything."""

    flagship: str | None = None
    edition_id: int | None = None
    partner_id: int | None = None
    country: str | None = None
    grant: str | None = None


@dataclass(frozen=True, slots=True)
class Concern:
    """The ids of the actions and campaigns that something concerns, and of its editions.

    None stands for all there are, which may be very many.
    """

    actions: frozenset[int] | None = None
    campaigns: frozenset[int] | None = None
    editions: frozenset[int] | None = None

    def has_action(self, action_id: int | None) -> bool:
        """Whether an action is concerned."""
        return self.actions is None or action_id in self.actions

    def has_campaign(self, campaign_id: int | None) -> bool:
        """Whether a campaign is concerned."""
        return self.campaigns is None or campaign_id in self.campaigns

    def has_edition(self, edition_id: int | None) -> bool:
        """Whether an edition is concerned."""
        return self.editions is None or edition_id in self.editions


TABLES = (
    Action, ActionPartner, Campaign, CampaignEdition, CampaignFlagship, CampaignPartner, Country,
    Duty, Edition, Flagship, PlanCell,
)  # fmt: skip
"""What the answer depends on."""


@reads(*TABLES)
def of(session: Session, about: About) -> Concern:
    """The work and the events that are about all that is asked after.

    An action is about what its campaign is about, too: a partner, a country or a grant.
    """
    if about == About():
        return Concern()
    asked = list(_conditions(about))
    actions = frozenset(session.scalars(select(Action.id).where(*(own for own, _ in asked))))
    campaigns = frozenset(session.scalars(select(Campaign.id).where(*(own for _, own in asked))))
    return Concern(actions, campaigns, _editions(session, about, actions, campaigns))


def _conditions(about: About) -> Iterator[tuple[Condition, Condition]]:
    """For each thing asked after what makes an action, and what makes a campaign, be about it."""
    if about.flagship:
        cells = (
            select(PlanCell.id).join(Flagship, Flagship.id == PlanCell.flagship_id)
            .where(Flagship.slug == about.flagship)
        )  # fmt: skip
        served = (
            select(CampaignFlagship.campaign_id)
            .join(Flagship, Flagship.id == CampaignFlagship.flagship_id)
            .where(Flagship.slug == about.flagship)
        )
        yield Action.cell_id.in_(cells), Campaign.id.in_(served)
    if about.edition_id is not None:
        one = select(Edition.id).where(Edition.id == about.edition_id)
        yield Action.edition_id.in_(one), _goes_to(one)
    if about.partner_id is not None:
        yield _with_partner(about.partner_id)
    if about.country:
        goes = _goes_to(_held_in(about.country))
        yield or_(Action.edition_id.in_(_held_in(about.country)), _within(goes)), goes
    if about.grant:
        yield _of_grant(about.grant)


def _with_partner(partner_id: int) -> tuple[Condition, Condition]:
    joined = select(ActionPartner.action_id).where(ActionPartner.partner_id == partner_id)
    shared = select(CampaignPartner.campaign_id).where(CampaignPartner.partner_id == partner_id)
    of_campaign = Campaign.id.in_(shared)
    return or_(Action.id.in_(joined), _within(of_campaign)), of_campaign


def _of_grant(grant: str) -> tuple[Condition, Condition]:
    """An action with a source of its own is not paid from that of its campaign."""
    of_campaign = or_(Campaign.funding == grant, Campaign.id.in_(_owed(grant, Duty.campaign_id)))
    unsaid = and_(Action.funding == "", _within(of_campaign))
    own = or_(Action.funding == grant, Action.id.in_(_owed(grant, Duty.action_id)), unsaid)
    return own, of_campaign


def _within(of_campaign: Condition) -> Condition:
    """That an action belongs to such a campaign."""
    return Action.campaign_id.in_(select(Campaign.id).where(of_campaign))


def _goes_to(editions: Select[Any]) -> Condition:
    """That a campaign is counted back from one of some editions, or goes to one."""
    linked = select(CampaignEdition.campaign_id).where(CampaignEdition.edition_id.in_(editions))
    return or_(Campaign.edition_id.in_(editions), Campaign.id.in_(linked))


def _held_in(country: str) -> Select[Any]:
    return (
        select(Edition.id).join(Country, Country.id == Edition.country_id)
        .where(Country.iso2 == country)
    )  # fmt: skip


def _owed(grant: str, column: Any) -> Select[Any]:
    """What the duties of a grant are about."""
    return select(column).where(Duty.grant_code == grant, column.is_not(None))


def _editions(
    session: Session, about: About, actions: frozenset[int], campaigns: frozenset[int]
) -> frozenset[int]:
    """The edition asked after, those of a country, else those the work goes to."""
    if about.edition_id is not None:
        return frozenset((about.edition_id,))
    if about.country:
        return frozenset(session.scalars(_held_in(about.country)))
    found: set[int | None] = set()
    found.update(
        edition
        for number, edition in session.execute(
            select(Action.id, Action.edition_id).where(Action.edition_id.is_not(None))
        )
        if number in actions
    )
    for ask in (
        select(Campaign.id, Campaign.edition_id).where(Campaign.edition_id.is_not(None)),
        select(CampaignEdition.campaign_id, CampaignEdition.edition_id),
    ):
        found.update(edition for number, edition in session.execute(ask) if number in campaigns)
    return frozenset(number for number in found if number is not None)


@reads(*TABLES)
def funded(session: Session, about: About) -> Concern:
    """All that any source of funds pays for, narrowed by what is asked after."""
    parts = [of(session, replace(about, grant=grant)) for grant in grants(session)]
    return Concern(
        frozenset[int]().union(*(part.actions or () for part in parts)),
        frozenset[int]().union(*(part.campaigns or () for part in parts)),
        frozenset[int]().union(*(part.editions or () for part in parts)),
    )


@reads(Action, Campaign, Duty)
def grants(session: Session) -> list[str]:
    """The sources of funds that actions, campaigns or duties name, in order."""
    found: set[str] = set()
    # In words, so that SQLite knows its index of what is funded.
    nothing: ColumnElement[str] = literal_column("''")
    for column in (Action.funding, Campaign.funding, Duty.grant_code):
        found.update(session.scalars(select(func.distinct(column)).where(column != nothing)))
    return sorted(found, key=lambda grant: (grant.casefold(), grant))
