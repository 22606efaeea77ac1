"""Reach by flagship programme: what was counted at its actions, campaigns and editions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import Action, CampaignFlagship, Flagship, Measurement, PlanCell
from comms_planner.quantity import Qty, Total, total
from comms_planner.services import measurement_rows, programme
from comms_planner.services.measurement_rows import MeasurementRow
from comms_planner.services.planner import reads


@dataclass(frozen=True, slots=True)
class YearReach:
    """What was counted in a year, gross."""

    year: int
    direct: Total
    indirect: Total


@dataclass(frozen=True, slots=True)
class FlagshipReach:
    """A flagship programme's measured reach by year, gross; a figure may serve several."""

    slug: str
    name: Bilingual
    years: tuple[YearReach, ...]


@reads(Measurement, Action, CampaignFlagship, Flagship, PlanCell)
def rows(session: Session, first_year: int, last_year: int) -> list[FlagshipReach]:
    """Each flagship with what was counted where its work took place, once for each figure."""
    at_actions, at_campaigns, at_editions = _ties(session)
    held: dict[int, list[MeasurementRow]] = defaultdict(list)
    for m in measurement_rows.rows(session, tied=True):
        if not m.counts_people or not _used(m):
            continue
        flagships = (
            at_actions.get(m.action_id or 0, set())
            | at_campaigns.get(m.campaign_id or 0, set())
            | at_editions.get(m.edition_id or 0, set())
        )
        for flagship in flagships:
            held[flagship].append(m)
    years = range(first_year, last_year + 1)
    return [
        FlagshipReach(
            f.slug, f.name,
            tuple(
                YearReach(y, _sum(held[f.id], y, "direct"), _sum(held[f.id], y, "indirect"))
                for y in years
            ),
        )
        for f in programme.flagships(session)
    ]  # fmt: skip


def _used(m: MeasurementRow) -> bool:
    """Figures of an edition contest each other; only the chosen one is used."""
    return m.edition_id is None or m.reported


def _sum(found: Sequence[MeasurementRow], year: int, kind: str) -> Total:
    parts: list[Qty] = [m.qty for m in found if m.kind == kind and m.year == year]
    return total(parts)


def _ties(
    session: Session,
) -> tuple[dict[int, set[int]], dict[int, set[int]], dict[int, set[int]]]:
    """The flagships of each action, campaign and edition."""
    actions: dict[int, set[int]] = defaultdict(set)
    editions: dict[int, set[int]] = defaultdict(set)
    campaigns: dict[int, set[int]] = defaultdict(set)
    counted = select(Measurement.action_id).where(Measurement.action_id.is_not(None))
    of_actions = (
        select(Action.id, PlanCell.flagship_id)
        .join(PlanCell, PlanCell.id == Action.cell_id)
        .where(Action.id.in_(counted))  # of perhaps a hundred thousand
    )
    for action, flagship in session.execute(of_actions):
        actions[action].add(flagship)
    of_editions = (
        select(Action.edition_id, PlanCell.flagship_id)
        .join(PlanCell, PlanCell.id == Action.cell_id)
        .where(Action.edition_id.is_not(None))
        .distinct()
    )
    for edition, flagship in session.execute(of_editions):
        editions[edition or 0].add(flagship)
    tied = select(CampaignFlagship.campaign_id, CampaignFlagship.flagship_id)
    for campaign, flagship in session.execute(tied):
        campaigns[campaign].add(flagship)
    return actions, campaigns, editions
