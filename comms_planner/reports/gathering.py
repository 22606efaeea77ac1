"""Reads everything a pack prints in one go, so that all its pages agree."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import replace
from types import MappingProxyType

from sqlalchemy.orm import Session

from comms_planner.errors import Invalid, Missing
from comms_planner.reports.section import AHEAD, PackData, PackRequest
from comms_planner.services import (
    actions,
    editions,
    matrix,
    measurements,
    month,
    outcomes,
    partners,
    platforms,
    programme,
    reach,
)
from comms_planner.services.planner import reads
from comms_planner.services.programme import FlagshipRow
from comms_planner.text import QT_TRANSLATE_NOOP

NO_FLAGSHIP = QT_TRANSLATE_NOOP(
    "Errors", "There is no flagship programme “{slug}”. Choose one of: {slugs}."
)
NO_PACK = QT_TRANSLATE_NOOP("Errors", "There is no pack “{kind}”. Choose D, E or F.")
REVERSED = QT_TRANSLATE_NOOP("Errors", "The period ends before it begins. Swap its two days.")
TOO_LONG = QT_TRANSLATE_NOOP(
    "Errors", "A calendar pack covers at most {years} years. Choose a shorter period."
)
MOST_YEARS = 10
"""Years of a calendar pack: each takes a page at a glance and six of months."""
EARLIEST, LATEST = 1990, 2100
"""Years between which measurements are looked for."""


@reads("action", "edition", "observance", "platform", "season", "measurement", "estimate")
def gather(session: Session, request: PackRequest) -> PackData:
    """What the pack asked for needs, from one snapshot of the plan.

    Raises Invalid for a period that is reversed or too long, Missing for an unknown pack or
    flagship.
    """
    _check(request)
    flagships = programme.flagships(session)
    if request.flagship:
        flagships = [_chosen(flagships, request.flagship)]
    base = PackData(
        request=request,
        plan=programme.plan(session),
        flagships=tuple(flagships),
        pillars=tuple(programme.pillars(session)),
    )
    return KINDS[request.kind](session, base)


def _check(request: PackRequest) -> None:
    if request.kind not in KINDS:
        raise Missing(NO_PACK, kind=request.kind)
    if request.last < request.first:
        raise Invalid("last", REVERSED)
    if request.kind == "E" and request.last.year - request.first.year >= MOST_YEARS:
        raise Invalid("last", TOO_LONG, years=MOST_YEARS)


def _chosen(flagships: list[FlagshipRow], slug: str) -> FlagshipRow:
    found = next((f for f in flagships if f.slug == slug), None)
    if found is None:
        raise Missing(NO_FLAGSHIP, slug=slug, slugs=", ".join(f.slug for f in flagships))
    return found


def _action_plan(session: Session, base: PackData) -> PackData:
    request = base.request
    return replace(
        base,
        cells=tuple(matrix.cells(session, flagship=request.flagship)),
        entries=tuple(month.everything(session, request.first, request.last)),
        partners=tuple(partners.rows(session)),
    )


def _calendar(session: Session, base: PackData) -> PackData:
    request = base.request
    horizon = request.made_on + dt.timedelta(AHEAD)
    return replace(
        base,
        entries=tuple(month.everything(session, request.first, request.last)),
        ahead=tuple(month.entries(session, request.made_on, horizon)),
        undated_actions=tuple(a for a in actions.rows(session, open_only=True) if a.starts is None),
        undated_editions=tuple(e for e in editions.rows(session) if e.starts is None),
    )


def _reach(session: Session, base: PackData) -> PackData:
    return replace(
        base,
        platforms=tuple(platforms.rows(session)),
        reach=reach.plan(session, base.plan.first_year, base.plan.last_year),
        per_occurrence=reach.per_occurrence(session),
        occurrences=tuple(reach.occurrences(session, EARLIEST, LATEST)),
        measurements=tuple(measurements.rows(session)),
        outcomes=tuple(outcomes.rows(session)),
    )


KINDS: Mapping[str, Callable[[Session, PackData], PackData]] = MappingProxyType(
    {"D": _action_plan, "E": _calendar, "F": _reach}
)
"""What each pack needs besides the plan's own particulars."""
