"""What an edition reaches: estimated, measured, and what its past leads one to expect."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.models import Edition, Estimate, Measurement, Platform, SeriesException
from comms_planner.services import reach
from comms_planner.services.forecast import Forecast, Key, forecasts, key
from comms_planner.services.planner import reads
from comms_planner.services.reach import OccurrenceRow


@dataclass(frozen=True, slots=True)
class EditionReach:
    """An occurrence with its forecast; a forecast is no estimate and counts in no sum."""

    row: OccurrenceRow
    forecast: tuple[Forecast, ...]


@reads(Platform, Estimate, Edition, Measurement, SeriesException)
def ahead(session: Session) -> dict[Key, tuple[Forecast, ...]]:
    """The forecasts of all occurrences after the last measured one of their platform."""
    return forecasts(reach.occurrences(session, *reach.span(session)))


@reads(Platform, Estimate, Edition, Measurement, SeriesException)
def of(session: Session, edition_id: int) -> EditionReach | None:
    """The reach of an edition; None where it belongs to no platform or has no date."""
    platform = session.scalars(
        select(Platform.slug)
        .join(Edition, Edition.platform_id == Platform.id)
        .where(Edition.id == edition_id)
    ).one_or_none()
    if platform is None:
        return None
    found: Sequence[OccurrenceRow] = reach.occurrences(
        session, *reach.span(session), figures_of=platform
    )
    row = next((o for o in found if o.edition_id == edition_id), None)
    return None if row is None else EditionReach(row, forecasts(found).get(key(row), ()))
