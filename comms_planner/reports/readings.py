"""Readings that several sections share; each takes the session and what was asked for."""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Session

from comms_planner.quantity import Total
from comms_planner.reports.section import AHEAD, PackRequest
from comms_planner.reports.subjects import about
from comms_planner.services import (
    actions,
    clocks,
    editions,
    matrix,
    month,
    programme,
)
from comms_planner.services import measurements as measuring
from comms_planner.services import outcomes as results
from comms_planner.services import partners as network
from comms_planner.services import platforms as series
from comms_planner.services import reach as reaching
from comms_planner.services.actions import ActionRow
from comms_planner.services.editions import EditionRow
from comms_planner.services.matrix import CellRow
from comms_planner.services.measurements import MeasurementRow
from comms_planner.services.month import Entry
from comms_planner.services.outcomes import OutcomeRow
from comms_planner.services.partners import PartnerRow
from comms_planner.services.platforms import PlatformRow
from comms_planner.services.preflight.finding import FindingRow
from comms_planner.services.preflight.findings import findings as preflight
from comms_planner.services.preflight.scope import Scope
from comms_planner.services.reach import OccurrenceRow, ReachPlan
from comms_planner.typeset.voices import undrawable

EARLIEST, LATEST = 1990, 2100
"""Years between which measurements are looked for."""


def cells(session: Session, request: PackRequest) -> list[CellRow]:
    """The cells of the matrix, of one flagship if one is asked for."""
    return matrix.cells(session, flagship=request.flagship)


def partners(session: Session, _request: PackRequest) -> list[PartnerRow]:
    """All partners."""
    return network.rows(session)


def entries(session: Session, request: PackRequest) -> list[Entry]:
    """Everything on the calendar in the period."""
    return month.everything(session, request.first, request.last)


def weekend(session: Session, _request: PackRequest) -> frozenset[int]:
    """The weekdays off at the plan's first duty station."""
    return clocks.weekend(session)


def ahead(session: Session, request: PackRequest) -> list[Entry]:
    """What comes in the days after the pack is made."""
    return month.entries(session, request.made_on, request.made_on + dt.timedelta(AHEAD))


def undated_actions(session: Session, _request: PackRequest) -> list[ActionRow]:
    """Open actions that nobody gave a date."""
    return [a for a in actions.rows(session, open_only=True) if a.starts is None]


def undated_editions(session: Session, _request: PackRequest) -> list[EditionRow]:
    """Editions whose date is not known at all."""
    return [e for e in editions.rows(session) if e.starts is None]


def platforms(session: Session, _request: PackRequest) -> list[PlatformRow]:
    """The platforms with their estimates."""
    return series.rows(session)


def reach(session: Session, _request: PackRequest) -> ReachPlan:
    """Estimated reach over the years of the plan."""
    plan = programme.plan(session)
    return reaching.plan(session, plan.first_year, plan.last_year)


def per_occurrence(session: Session, _request: PackRequest) -> tuple[Total, Total]:
    """Direct and indirect reach of one occurrence of each platform."""
    return reaching.per_occurrence(session)


def occurrences(session: Session, _request: PackRequest) -> list[OccurrenceRow]:
    """Every occurrence with what was estimated and counted."""
    return reaching.occurrences(session, EARLIEST, LATEST)


def measurements(session: Session, _request: PackRequest) -> list[MeasurementRow]:
    """Every figure that somebody counted."""
    return measuring.rows(session)


def findings(session: Session, request: PackRequest) -> list[FindingRow]:
    """What the preflight of the pack finds, with who answers for what."""
    scope = Scope(
        kind=request.kind,
        languages=tuple(filter(None, (request.language, request.beside))),
        first=request.first,
        last=request.last,
        today=request.made_on,
        about=about(request),
    )
    return preflight(session, scope, undrawable)


def outcomes(session: Session, _request: PackRequest) -> list[OutcomeRow]:
    """Expected outcomes with their indicators."""
    return results.rows(session)
