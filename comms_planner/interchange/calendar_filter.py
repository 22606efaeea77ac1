"""Which part of the calendar goes into a file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from types import MappingProxyType
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid, Missing
from comms_planner.models import (
    Action,
    Campaign,
    Edition,
    Flagship,
    Moment,
    PlanCell,
    Platform,
    Season,
)
from comms_planner.services import programme
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
NO_FLAGSHIP = QT_TRANSLATE_NOOP(
    "Errors", "There is no flagship programme “{slug}”. Choose one of: {slugs}."
)
NO_CAMPAIGN = QT_TRANSLATE_NOOP(
    "Errors", "There is no campaign “{given}” in the plan. Give its number or its whole title."
)
NO_PLATFORM = QT_TRANSLATE_NOOP(
    "Errors", "There is no platform “{given}”. “comms-planner show platforms” lists all."
)
NEAR_CAMPAIGN = QT_TRANSLATE_NOOP(
    "Errors", "There is no campaign “{given}” in the plan. The nearest: {names}."
)
NEAR_PLATFORM = QT_TRANSLATE_NOOP(
    "Errors", "There is no platform “{given}” in the plan. The nearest: {names}."
)
MOST_NEAR = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a calendar file is asked for; what is not given does not narrow it.

    `flagship` narrows the actions, while events and days stay, since they are everybody's.
    `campaign` (number or title) leaves its actions and its edition; `platform` (also a moment or
    a season) its editions, those foreseen, and the actions for them. Each is named by its slug or
    by its name in either language. With `removed` it also says what stood on a day in the plan
    and does so no longer.
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
    found = [entry for entry in entries if entry.kind in wanted.kinds]
    if wanted.flagship is not None:
        slug = _flagship(session, wanted.flagship).slug
        found = [e for e in found if e.kind != "action" or e.flagship == slug]
    if wanted.campaign is not None:
        found = _of_campaign(session, found, wanted.campaign)
    if wanted.platform is not None:
        found = _of_platform(session, found, wanted.platform)
    return found


def _of_campaign(session: Session, entries: list[Entry], given: str) -> list[Entry]:
    campaign = _campaign(session, given)
    own = set(session.scalars(select(Action.id).where(Action.campaign_id == campaign.id)))
    edition = f"edition:{campaign.edition_id}"
    return [e for e in entries if (e.kind == "action" and e.id in own) or e.key == edition]


def _of_platform(session: Session, entries: list[Entry], given: str) -> list[Entry]:
    owner = _owner(session, given)
    own = _editions_work(session, OWNERS[type(owner)], owner.id)
    return [e for e in entries if (e.id in own if e.kind == "action" else e.platform == owner.slug)]


def _flagship(session: Session, given: str) -> Flagship:
    there = programme.flagships(session)
    found = _called(there).get(_tidy(given))
    if found is None:
        slugs = ", ".join(one.slug for one in there)
        raise Missing(NO_FLAGSHIP, slug=given[:60], slugs=slugs)
    flagship: Flagship = found[1]
    return flagship


def _campaign(session: Session, given: str) -> Campaign:
    called = _called(session.scalars(select(Campaign).order_by(Campaign.id)))
    found = called.get(_tidy(given))
    if found is None:
        raise _unknown(given, called, NEAR_CAMPAIGN, NO_CAMPAIGN)
    campaign: Campaign = found[1]
    return campaign


def _owner(session: Session, given: str) -> Platform | Moment | Season:
    """The platform, moment or season of a name."""
    there = (one for model in OWNERS for one in session.scalars(select(model).order_by(model.id)))
    called = _called(there)
    found = called.get(_tidy(given))
    if found is None:
        raise _unknown(given, called, NEAR_PLATFORM, NO_PLATFORM)
    owner: Platform | Moment | Season = found[1]
    return owner


def _called(there: Iterable[Any]) -> dict[str, tuple[str, Any]]:
    """Things by all that they are called, as it is and as it is compared; the first of a name."""
    found: dict[str, tuple[str, Any]] = {}
    for one in there:
        name = one.title if isinstance(one, Campaign) else one.name
        short = str(one.id) if isinstance(one, Campaign) else one.slug
        for side in filter(None, (short, name.en, name.zh)):
            found.setdefault(_tidy(side), (side, one))
    return found


def _tidy(given: str) -> str:
    return " ".join(given.split()).casefold()


def _unknown(given: str, called: Mapping[str, tuple[str, Any]], near: str, none: str) -> Missing:
    """What to say of something that is not there: what is called nearly so, if anything is."""
    wanted = _tidy(given)
    names = get_close_matches(wanted, called, n=MOST_NEAR) or [
        name for name in called if wanted and wanted in name
    ]
    if not names:
        return Missing(none, given=given[:60])
    return Missing(near, given=given[:60], names="; ".join(called[n][0] for n in names[:MOST_NEAR]))


def _editions_work(session: Session, column: str, number: int) -> set[int]:
    ask = select(Action.id).join(Edition, Edition.id == Action.edition_id)
    return set(session.scalars(ask.where(getattr(Edition, column) == number)))


@dataclass(frozen=True, slots=True)
class RowFilter:
    """Which rows of actions and editions are asked for, by what their columns say.

    For what the calendar no longer shows; what is None does not narrow.
    """

    cells: frozenset[int] | None
    campaign: tuple[int, int | None] | None
    owner: tuple[str, int] | None
    slug: str | None
    editions: frozenset[int]

    def holds(self, table: str, number: int, row: Mapping[str, Any]) -> bool:
        """Whether a row of one of the two tables is asked for."""
        if table == "edition":
            of_campaign = self.campaign is None or number == self.campaign[1]
            return of_campaign and (self.owner is None or row.get(self.owner[0]) == self.owner[1])
        return (
            (self.cells is None or row.get("cell_id") in self.cells)
            and (self.campaign is None or row.get("campaign_id") == self.campaign[0])
            and (self.owner is None or row.get("edition_id") in self.editions)
        )


def row_filter(session: Session, wanted: Wanted) -> RowFilter:
    """What narrows the calendar, for rows; raises Missing for what the plan does not have."""
    cells = campaign = owner = slug = None
    editions: frozenset[int] = frozenset()
    if wanted.flagship is not None:
        flagship = _flagship(session, wanted.flagship)
        ask = select(PlanCell.id).where(PlanCell.flagship_id == flagship.id)
        cells = frozenset(session.scalars(ask))
    if wanted.campaign is not None:
        found = _campaign(session, wanted.campaign)
        campaign = found.id, found.edition_id
    if wanted.platform is not None:
        its = _owner(session, wanted.platform)
        owner, slug = (OWNERS[type(its)], its.id), its.slug
        column, number = owner
        own = select(Edition.id).where(getattr(Edition, column) == number)
        editions = frozenset(session.scalars(own))
    return RowFilter(cells, campaign, owner, slug, editions)
