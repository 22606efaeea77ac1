"""Which part of the calendar goes into a file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    Campaign,
    CampaignEdition,
    Edition,
    Flagship,
    Moment,
    PlanCell,
    Platform,
    Season,
)
from comms_planner.services import filter_names, programme
from comms_planner.services.entry_filter import EntryFilter, sieve
from comms_planner.services.month import Entry
from comms_planner.services.planner import reads
from comms_planner.text import QT_TRANSLATE_NOOP

OWNERS = MappingProxyType({Platform: "platform_id", Moment: "moment_id", Season: "season_id"})
"""By which column of an edition each of them owns it."""
KINDS = ("action", "edition", "season", "observance")
"""What a calendar may be narrowed to."""

NO_KIND = QT_TRANSLATE_NOOP(
    "Errors", "A calendar has no “{kind}”. Choose among action, edition, season and observance."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a calendar file is asked for; what is not given does not narrow it.

    `flagship` narrows the actions, while events and days stay, since they are everybody's.
    `campaign` (number or title) leaves its actions and its editions; `platform` (also a moment or
    a season) its editions, those foreseen, and the actions for them and of their campaigns. Each
    is named by its slug or by its name in either language. With `removed` it also says what stood
    on a day in the plan and does so no longer.
    """

    first: dt.date | None = None
    last: dt.date | None = None
    flagship: str | None = None
    campaign: str | None = None
    platform: str | None = None
    kinds: tuple[str, ...] = KINDS
    removed: bool = False

    def __post_init__(self) -> None:
        for kind in self.kinds:
            if kind not in KINDS:
                raise Invalid("kind", NO_KIND, kind=kind)


@dataclass(frozen=True, slots=True)
class Choices:
    """What a calendar can be narrowed to in this plan: (slug or number, name) of each."""

    flagships: tuple[tuple[str, Bilingual], ...]
    campaigns: tuple[tuple[str, Bilingual], ...]
    platforms: tuple[tuple[str, Bilingual], ...]
    moments: tuple[tuple[str, Bilingual], ...]


@reads(Campaign, Flagship, Moment, Platform, Season)
def choices(session: Session) -> Choices:
    """The flagships, campaigns, platforms and moments there are."""
    campaigns = session.scalars(select(Campaign).order_by(Campaign.id))
    return Choices(
        tuple((f.slug, f.name) for f in programme.flagships(session)),
        tuple((str(c.id), c.title) for c in campaigns),
        (
            *((p.slug, p.name) for p in session.scalars(select(Platform).order_by(Platform.id))),
            *((s.slug, s.name) for s in session.scalars(select(Season).order_by(Season.id))),
        ),
        tuple((m.slug, m.name) for m in session.scalars(select(Moment).order_by(Moment.id))),
    )


def chosen(session: Session, entries: Iterable[Entry], wanted: Wanted) -> list[Entry]:
    """The entries that are asked for; raises Missing for what the plan does not have."""
    asked = EntryFilter(hidden=frozenset(KINDS) - frozenset(wanted.kinds))
    asked = filter_names.narrowed(
        session, asked, flagship=wanted.flagship, campaign=wanted.campaign,
        platform=wanted.platform,
    )  # fmt: skip
    return sieve(session, asked).of(entries)


@dataclass(frozen=True, slots=True)
class RowFilter:
    """Which rows of actions and editions are asked for, by what their columns say.

    For what the calendar no longer shows; what is None does not narrow.
    """

    cells: frozenset[int] | None
    campaign: tuple[int, frozenset[str]] | None
    owner: tuple[str, int] | None
    slug: str | None
    editions: frozenset[int]
    campaigns: frozenset[int]
    """Those for the owner's editions."""
    work: frozenset[int]
    """The actions the plan still has for the owner's editions."""

    def holds(self, table: str, number: int, row: Mapping[str, Any]) -> bool:
        """Whether a row of one of the two tables is asked for."""
        if table == "edition":
            of_campaign = self.campaign is None or f"edition:{number}" in self.campaign[1]
            return of_campaign and (self.owner is None or row.get(self.owner[0]) == self.owner[1])
        return (
            (self.cells is None or row.get("cell_id") in self.cells)
            and (self.campaign is None or row.get("campaign_id") == self.campaign[0])
            and (self.owner is None or self._is_for_owner(number, row))
        )

    def _is_for_owner(self, number: int, row: Mapping[str, Any]) -> bool:
        by_columns = row.get("edition_id") in self.editions
        return by_columns or row.get("campaign_id") in self.campaigns or number in self.work


def row_filter(session: Session, wanted: Wanted) -> RowFilter:
    """What narrows the calendar, for rows; raises Missing for what the plan does not have."""
    cells = campaign = owner = slug = None
    editions = campaigns = work = frozenset[int]()
    if wanted.flagship is not None:
        flagship = filter_names.find_flagship(session, wanted.flagship)
        ask = select(PlanCell.id).where(PlanCell.flagship_id == flagship.id)
        cells = frozenset(session.scalars(ask))
    if wanted.campaign is not None:
        number = filter_names.find_campaign(session, wanted.campaign).id
        campaign = number, sieve(session, EntryFilter(campaign=str(number))).of_campaign
    if wanted.platform is not None:
        its = filter_names.find_owner(session, wanted.platform)
        owner, slug = (OWNERS[type(its)], its.id), its.slug
        own = select(Edition.id).where(getattr(Edition, owner[0]) == its.id)
        editions = frozenset(session.scalars(own))
        linked = select(CampaignEdition.campaign_id).where(CampaignEdition.edition_id.in_(own))
        for_them = select(Campaign.id).where(
            or_(Campaign.edition_id.in_(own), Campaign.id.in_(linked))
        )
        campaigns = frozenset(session.scalars(for_them))
        work = sieve(session, EntryFilter(platform=slug)).of_platform
    return RowFilter(cells, campaign, owner, slug, editions, campaigns, work)
