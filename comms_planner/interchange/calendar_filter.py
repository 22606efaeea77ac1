"""Which part of the calendar goes into a file."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid, Missing
from comms_planner.models import Action, Campaign, Edition, Flagship, Moment, Platform, Season
from comms_planner.services import programme
from comms_planner.services.month import Entry
from comms_planner.services.planner import reads
from comms_planner.text import QT_TRANSLATE_NOOP

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
    "Errors", "There is no platform “{slug}”. “comms-planner show platforms” lists all."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What a calendar file is asked for; what is not given does not narrow it.

    `flagship` narrows the actions, while events and days stay, since they are everybody's.
    `campaign` (number or title) leaves its actions and its edition; `platform` (slug, also of
    a moment or a season) its editions, those foreseen, and the actions for them.
    """

    first: dt.date | None = None
    last: dt.date | None = None
    flagship: str | None = None
    campaign: str | None = None
    platform: str | None = None
    kinds: tuple[str, ...] = KINDS

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
    if wanted.flagship:
        _refuse_unknown(session, wanted.flagship)
        found = [e for e in found if e.kind != "action" or e.flagship == wanted.flagship]
    if wanted.campaign:
        found = _of_campaign(session, found, wanted.campaign)
    if wanted.platform:
        found = _of_platform(session, found, wanted.platform)
    return found


def _refuse_unknown(session: Session, flagship: str) -> None:
    slugs = [f.slug for f in programme.flagships(session)]
    if flagship not in slugs:
        raise Missing(NO_FLAGSHIP, slug=flagship, slugs=", ".join(slugs))


def _of_campaign(session: Session, entries: list[Entry], given: str) -> list[Entry]:
    campaign = _campaign(session, given)
    own = set(session.scalars(select(Action.id).where(Action.campaign_id == campaign.id)))
    edition = f"edition:{campaign.edition_id}"
    return [e for e in entries if (e.kind == "action" and e.id in own) or e.key == edition]


def _campaign(session: Session, given: str) -> Campaign:
    tidy = given.strip().casefold()
    for campaign in session.scalars(select(Campaign).order_by(Campaign.id)):
        titles = (campaign.title.en.casefold(), campaign.title.zh.casefold())
        if tidy == str(campaign.id) or (tidy and tidy in titles):
            return campaign
    raise Missing(NO_CAMPAIGN, given=given[:60])


def _of_platform(session: Session, entries: list[Entry], slug: str) -> list[Entry]:
    owners = (
        (Platform, Edition.platform_id), (Moment, Edition.moment_id), (Season, Edition.season_id),
    )  # fmt: skip
    for model, column in owners:
        number = session.scalars(select(model.id).where(model.slug == slug)).first()
        if number is not None:
            ask = select(Action.id).join(Edition, Edition.id == Action.edition_id)
            own = set(session.scalars(ask.where(column == number)))
            return [
                e for e in entries if (e.id in own if e.kind == "action" else e.platform == slug)
            ]
    raise Missing(NO_PLATFORM, slug=slug[:60])
