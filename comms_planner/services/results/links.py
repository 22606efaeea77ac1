"""Which work is to move which indicator."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    Action,
    Campaign,
    CampaignOutcome,
    CoInvestment,
    Edition,
    Indicator,
    LedgerEntry,
    ResultLink,
)
from comms_planner.services.concern import Concern
from comms_planner.services.planner import reads, undoable
from comms_planner.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class LinkRow:
    """Work that is to move an indicator: a campaign, an action or an edition."""

    kind: str
    id: int
    title: Bilingual


ONE = QT_TRANSLATE_NOOP("Errors", "Choose one campaign, one action or one edition.")
TWICE = QT_TRANSLATE_NOOP("Errors", "That is linked to this indicator already. Choose another.")
NOT_LINKED = QT_TRANSLATE_NOOP("Errors", "That is not linked to this indicator.")


@reads(ResultLink, LedgerEntry, CoInvestment, CampaignOutcome, Indicator)
def moved_by(session: Session, work: Concern) -> frozenset[int]:
    """The indicators that some work and events are to move, or did.

    Linked to it, or to the outcome its campaign works towards, or with an entry of its own in
    the ledger or among the co-investments.
    """
    found: set[int] = set()
    for link in session.scalars(select(ResultLink)):
        if (
            (link.campaign_id is not None and work.has_campaign(link.campaign_id))
            or (link.action_id is not None and work.has_action(link.action_id))
            or (link.edition_id is not None and work.has_edition(link.edition_id))
        ):
            found.add(link.indicator_id)
    for entry in (LedgerEntry, CoInvestment):
        asked = select(entry.indicator_id, entry.campaign_id)
        for number, campaign in session.execute(asked.where(entry.campaign_id.is_not(None))):
            if work.has_campaign(campaign):
                found.add(number)
    aimed = {
        outcome
        for campaign, outcome in session.execute(
            select(CampaignOutcome.campaign_id, CampaignOutcome.outcome_id)
        )
        if work.has_campaign(campaign)
    }
    found |= set(session.scalars(select(Indicator.id).where(Indicator.outcome_id.in_(aimed))))
    return frozenset(found)


@reads(ResultLink, Campaign, Action, Edition)
def rows(session: Session, indicator_id: int) -> list[LinkRow]:
    """What is linked to an indicator, in the order it was linked."""
    ask = select(ResultLink).where(ResultLink.indicator_id == indicator_id)
    found = []
    for row in session.scalars(ask.order_by(ResultLink.id)):
        if row.campaign_id is not None:
            campaign = session.get_one(Campaign, row.campaign_id)
            found.append(LinkRow("campaign", campaign.id, campaign.title))
        elif row.action_id is not None:
            action = session.get_one(Action, row.action_id)
            found.append(LinkRow("action", action.id, action.title))
        elif row.edition_id is not None:
            edition = session.get_one(Edition, row.edition_id)
            found.append(LinkRow("edition", edition.id, edition.name))
    return found


@undoable(QT_TRANSLATE_NOOP("Undo", "Link work to indicator"))
def link(
    session: Session,
    indicator_id: int,
    *,
    campaign_id: int | None = None,
    action_id: int | None = None,
    edition_id: int | None = None,
) -> None:
    """Say that a campaign, an action or an edition is to move an indicator."""
    session.get_one(Indicator, indicator_id)
    if _found(session, indicator_id, campaign_id, action_id, edition_id) is not None:
        raise Invalid("indicator_id", TWICE)
    if campaign_id is not None:
        session.get_one(Campaign, campaign_id)
    if action_id is not None:
        session.get_one(Action, action_id)
    if edition_id is not None:
        session.get_one(Edition, edition_id)
    session.add(
        ResultLink(
            indicator_id=indicator_id, campaign_id=campaign_id, action_id=action_id,
            edition_id=edition_id,
        )
    )  # fmt: skip


@undoable(QT_TRANSLATE_NOOP("Undo", "Unlink work from indicator"))
def unlink(
    session: Session,
    indicator_id: int,
    *,
    campaign_id: int | None = None,
    action_id: int | None = None,
    edition_id: int | None = None,
) -> None:
    """Say that a campaign, an action or an edition has no part in an indicator after all."""
    found = _found(session, indicator_id, campaign_id, action_id, edition_id)
    if found is None:
        raise Invalid("indicator_id", NOT_LINKED)
    session.delete(found)


def _found(
    session: Session,
    indicator_id: int,
    campaign_id: int | None,
    action_id: int | None,
    edition_id: int | None,
) -> ResultLink | None:
    if sum(one is not None for one in (campaign_id, action_id, edition_id)) != 1:
        raise Invalid("campaign_id", ONE)
    return session.scalars(
        select(ResultLink).where(
            ResultLink.indicator_id == indicator_id,
            ResultLink.campaign_id.is_(None)
            if campaign_id is None
            else ResultLink.campaign_id == campaign_id,
            ResultLink.action_id.is_(None)
            if action_id is None
            else ResultLink.action_id == action_id,
            ResultLink.edition_id.is_(None)
            if edition_id is None
            else ResultLink.edition_id == edition_id,
        )
    ).first()
