"""Reads everything a pack prints in one go, so that all its pages agree."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from sqlalchemy.orm import Session

from comms_planner.errors import Missing
from comms_planner.reports.section import AHEAD, PackData, PackRequest
from comms_planner.services import (
    actions,
    editions,
    matrix,
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
EARLIEST, LATEST = 1990, 2100
"""Years between which measurements are looked for."""


@reads("action", "edition", "observance", "platform", "season", "measurement", "estimate")
def gather(session: Session, request: PackRequest) -> PackData:
    """What the pack asked for needs, from one snapshot of the plan."""
    flagships = programme.flagships(session)
    if request.flagship:
        flagships = [_chosen(flagships, request.flagship)]
    base = PackData(
        request=request,
        plan=programme.plan(session),
        flagships=tuple(flagships),
        pillars=tuple(programme.pillars(session)),
    )
    return {"D": _action_plan, "E": _calendar, "F": _reach}[request.kind](session, base)


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
        measurements=tuple(reach.measurements(session)),
        outcomes=tuple(outcomes.rows(session)),
    )
