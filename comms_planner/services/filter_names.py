"""What a person calls the flagship, the campaign or the platform to narrow a calendar to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.errors import Missing
from comms_planner.models import Campaign, Flagship, Moment, Platform, Season
from comms_planner.services import programme
from comms_planner.services.entry_filter import EntryFilter
from comms_planner.services.planner import reads
from comms_planner.text import QT_TRANSLATE_NOOP

OWNERS = (Platform, Moment, Season)
"""Whose editions there are; the first of a name is meant."""
MOST_NEAR = 3

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


@reads(Campaign, Flagship, Moment, Platform, Season)
def narrowed(
    session: Session,
    kept: EntryFilter,
    *,
    flagship: str | None = None,
    campaign: str | None = None,
    platform: str | None = None,
) -> EntryFilter:
    """A filter narrowed to what is named, in place of what it was narrowed to; raises Missing.

    Each is named by its slug (a campaign by its number) or by its name in either language.
    """
    if flagship is not None:
        kept = kept._replace(flagship=find_flagship(session, flagship).slug)
    if campaign is not None:
        kept = kept._replace(campaign=str(find_campaign(session, campaign).id))
    if platform is not None:
        kept = kept._replace(platform=find_owner(session, platform).slug)
    return kept


def find_flagship(session: Session, given: str) -> Flagship:
    """The flagship of a slug or a name; raises Missing."""
    there = programme.flagships(session)
    found = _called(there).get(_tidy(given))
    if found is None:
        slugs = ", ".join(one.slug for one in there)
        raise Missing(NO_FLAGSHIP, slug=given[:60], slugs=slugs)
    named: Flagship = found[1]
    return named


def find_campaign(session: Session, given: str) -> Campaign:
    """The campaign of a number or a title; raises Missing."""
    called = _called(session.scalars(select(Campaign).order_by(Campaign.id)))
    found = called.get(_tidy(given))
    if found is None:
        raise _unknown(given, called, NEAR_CAMPAIGN, NO_CAMPAIGN)
    named: Campaign = found[1]
    return named


def find_owner(session: Session, given: str) -> Platform | Moment | Season:
    """The platform, moment or season of a slug or a name; raises Missing."""
    there = (one for model in OWNERS for one in session.scalars(select(model).order_by(model.id)))
    called = _called(there)
    found = called.get(_tidy(given))
    if found is None:
        raise _unknown(given, called, NEAR_PLATFORM, NO_PLATFORM)
    named: Platform | Moment | Season = found[1]
    return named


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
