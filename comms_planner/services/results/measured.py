"""Measured reach as the actual of an output: what was counted held against a target of its own."""

from __future__ import annotations

from sqlalchemy.orm import Session

from comms_planner.errors import Invalid
from comms_planner.models import (
    Edition,
    Estimate,
    Indicator,
    Measurement,
    Platform,
    SeriesException,
)
from comms_planner.models.words import ReachKind, ResultLevel
from comms_planner.quantity import Figure, Total, total
from comms_planner.services import reach
from comms_planner.services.planner import reads, undoable
from comms_planner.services.results import figures, guard
from comms_planner.text import QT_TRANSLATE_NOOP

NOT_PEOPLE = QT_TRANSLATE_NOOP(
    "Errors", "This indicator counts {unit}; measured reach counts people. Choose another."
)
NOTHING = QT_TRANSLATE_NOOP(
    "Errors", "Nothing that is in use was measured in {year}. Choose among contested figures first."
)
NO_REACH = QT_TRANSLATE_NOOP("Errors", "Take direct or indirect reach, one of the two.")


@reads(Platform, Estimate, Edition, Measurement, SeriesException)
def of_year(session: Session, year: int, kind: ReachKind, platform: str | None = None) -> Total:
    """The gross reach measured in a year; what was not measured leaves a lower bound."""
    found = [
        row
        for row in reach.occurrences(session, year, year)
        if row.counts and not row.projected and platform in (None, row.platform)
    ]
    direct = kind is ReachKind.DIRECT
    return total(row.measured_direct if direct else row.measured_indirect for row in found)


@undoable(QT_TRANSLATE_NOOP("Undo", "Take measured reach"))
def take_measured(
    session: Session,
    indicator_id: int,
    year: int,
    kind: ReachKind,
    *,
    platform: str | None = None,
    reason: str = "",
    who: str = "",
) -> None:
    """Take what was measured in a year as the actual of an output that counts people, gross."""
    indicator = session.get_one(Indicator, indicator_id)
    guard.refuse_too_low("indicator_id", ResultLevel.OUTPUT, indicator.level)
    if kind is ReachKind.ACTIVITY:
        raise Invalid("kind", NO_REACH)
    if indicator.unit != reach.PEOPLE:
        raise Invalid("indicator_id", NOT_PEOPLE, unit=indicator.unit)
    found = of_year(session, year, kind, platform)
    if not found.with_figure:
        raise Invalid("year", NOTHING, year=year)
    source = f"Measurements of this plan, {kind.value}, gross: {found.with_figure} of {found.parts}"
    figures.set_actual(
        session, indicator_id, year, Figure(found.qty), source=source, reason=reason, who=who
    )
