"""A campaign whole: its work, its content, its reach and the outcomes it works towards."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select, union
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import (
    Action,
    ActionCommitment,
    Actual,
    Approval,
    Asset,
    Baseline,
    Campaign,
    CampaignEdition,
    CampaignFlagship,
    CampaignOutcome,
    CampaignPartner,
    Commitment,
    ContentItem,
    Edition,
    Flagship,
    Indicator,
    Measurement,
    Outcome,
    Partner,
    Person,
    Pillar,
    PlanCell,
    Target,
)
from comms_planner.models.words import WorkStatus
from comms_planner.quantity import Number, Qty
from comms_planner.services import (
    actions,
    approvals,
    campaigns,
    content,
    costs,
    editions,
    matrix,
    outcomes,
    partners,
    programme,
    promises,
)
from comms_planner.services.actions import ActionRow
from comms_planner.services.campaigns import CampaignRow
from comms_planner.services.editions import EditionRow
from comms_planner.services.outcomes import OutcomeRow
from comms_planner.services.partners import PartnerRow
from comms_planner.services.planner import reads
from comms_planner.services.promises import PromiseRow


@dataclass(frozen=True, slots=True)
class RungRow:
    """An action of a campaign with its distance in days from the campaign's event or opening."""

    action: ActionRow
    offset: int | None


@dataclass(frozen=True, slots=True)
class ContentRow:
    """One asset of a campaign in one language on one channel."""

    key: str
    action_id: int | None
    action: Bilingual
    asset: Bilingual
    channel: str
    language: str
    state: str


@dataclass(frozen=True, slots=True)
class FigureRow:
    """What was measured for a campaign: of itself, of one of its actions or editions."""

    id: int
    of: Bilingual
    kind: str
    qty: Qty
    definition: Bilingual
    source: str
    measured_on: dt.date | None


@dataclass(frozen=True, slots=True)
class CampaignSheet:
    """A campaign with everything that hangs on it; `zero` is the day its ladder counts from."""

    row: CampaignRow
    zero: dt.date
    zero_of: Bilingual
    flagships: tuple[Bilingual, ...]
    editions: tuple[EditionRow, ...]
    partners: tuple[PartnerRow, ...]
    rungs: tuple[RungRow, ...]
    content: tuple[ContentRow, ...]
    reach: tuple[FigureRow, ...]
    outcomes: tuple[OutcomeRow, ...]
    promises: tuple[PromiseRow, ...]
    approval: str
    cost_planned: dict[str, Number]
    cost_actual: dict[str, Number]


@reads(Campaign, CampaignEdition, CampaignFlagship, CampaignOutcome, CampaignPartner, Action,
       ActionCommitment, Actual, Approval, Asset, Baseline, Commitment, ContentItem, Edition,
       Flagship, Indicator, Measurement, Outcome, Partner, Person, Pillar, PlanCell,
       Target)  # fmt: skip
def sheet(session: Session, campaign_id: int) -> CampaignSheet:
    """One campaign whole, read in one go."""
    session.get_one(Campaign, campaign_id)
    row = campaigns.rows(session, ids=(campaign_id,))[0]
    held = {e.id: e for e in editions.rows(session, ids=row.edition_ids)} if row.edition_ids else {}
    found = actions.rows(session, campaign_id=campaign_id)
    event = held.get(row.edition_ids[0]) if row.edition_ids else None
    zero = event.starts if event and event.starts and event.precision == "day" else row.starts
    counted = [a for a in found if a.work_status != WorkStatus.CANCELLED]
    return CampaignSheet(
        row,
        zero,
        event.name if event and zero == event.starts else Bilingual(),
        tuple(f.name for f in programme.flagships(session) if f.slug in row.flagships),
        tuple(held[number] for number in row.edition_ids),
        tuple(partners.rows(session, ids=row.partner_ids)),
        tuple(RungRow(a, (a.ends - zero).days if a.ends else None) for a in found),
        _content(session, campaign_id),
        _reach(session, row),
        tuple(o for o in outcomes.rows(session) if o.id in row.outcome_ids),
        _promises(session, counted),
        approvals.standing(session, "campaign", campaign_id).status,
        costs.by_currency((a.cost_planned, a.currency) for a in counted),
        costs.by_currency((a.cost_actual, a.currency) for a in counted),
    )


def _promises(session: Session, found: Sequence[ActionRow]) -> tuple[PromiseRow, ...]:
    """The document's promises that the campaign's actions serve, in its order."""
    served = {clause for action in found for clause in action.commitments}
    if not served:
        return ()
    every = promises.among(matrix.promised(session))
    return tuple(row for row in every if row.clause.id in served)


def _content(session: Session, campaign_id: int) -> tuple[ContentRow, ...]:
    return tuple(
        ContentRow(
            f"{v.asset_id}/{v.channel}/{v.language}", row.action_id, row.action, row.title,
            v.channel, v.language, v.state,
        )
        for row in content.board(session, campaign_id=campaign_id)
        for v in row.versions
        if v.wanted
    )  # fmt: skip


def _reach(session: Session, row: CampaignRow) -> tuple[FigureRow, ...]:
    # Three questions that an index answers each; put as one with OR they walk through all figures.
    counted = union(
        select(Measurement.id).where(Measurement.campaign_id == row.id),
        select(Measurement.id)
        .join(Action, Action.id == Measurement.action_id)
        .where(Action.campaign_id == row.id),
        select(Measurement.id).where(Measurement.edition_id.in_(row.edition_ids)),
    )
    m = Measurement
    ask = (
        select(
            m.id,
            m.action_id,
            m.edition_id,
            Action.title,
            Edition.name,
            m.kind,
            m.qty,
            m.definition,
            m.source,
            m.measured_on,
        )
        .outerjoin(Action, Action.id == Measurement.action_id)
        .outerjoin(Edition, Edition.id == Measurement.edition_id)
        .where(Measurement.id.in_(counted))
        .order_by(Measurement.measured_on.is_(None), Measurement.measured_on, Measurement.id)
    )
    return tuple(
        FigureRow(number, title if action else name if edition else row.title, kind.value, *said)
        for number, action, edition, title, name, kind, *said in session.execute(ask)
    )
