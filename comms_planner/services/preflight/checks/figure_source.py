"""Figures that nobody can trace: no source and no evidence."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import (
    Actual,
    Baseline,
    CoInvestment,
    Edition,
    Indicator,
    LedgerEntry,
    Measurement,
    MeasurementEvidence,
    Platform,
    SurveyResult,
)
from comms_planner.services.preflight.finding import Check, FindingRow, found
from comms_planner.services.preflight.scope import Look, Matter
from comms_planner.text import QT_TRANSLATE_NOOP

KEY = "figure-source"
MEASURED = QT_TRANSLATE_NOOP(
    "Preflight", "The figure {value} for “{title}” has no source and no evidence."
)
OF_INDICATOR = QT_TRANSLATE_NOOP(
    "Preflight", "A figure of the indicator “{title}” ({value}) has no source."
)


def find(session: Session, look: Look) -> Iterator[FindingRow]:
    """Measurements without source and evidence, and figures of indicators without a source."""
    severity = look.severity(Matter.FIGURES)
    for number, title, value in _measured(session, look):
        yield found(KEY, severity, MEASURED, ("measurement", number, title), value=value)
    for number, title, value in _results(session, look):
        yield found(KEY, severity, OF_INDICATOR, ("indicator", number, title), value=value)


def _measured(session: Session, look: Look) -> Iterator[tuple[int, Bilingual, str]]:
    proven = select(MeasurementEvidence.measurement_id)
    ask = (
        select(Measurement, Edition.name, Edition.starts, Platform.name)
        .outerjoin(Edition, Edition.id == Measurement.edition_id)
        .outerjoin(Platform, Platform.id == Measurement.platform_id)
        .where(Measurement.source == "", Measurement.value.is_not(None))  # type: ignore[attr-defined]  # a column of the composite
        .where(Measurement.id.not_in(proven))
        .order_by(Measurement.id)
    )
    for m, edition, starts, platform in session.execute(ask):
        day = m.measured_on or starts
        tied = look.holds(edition=m.edition_id, campaign=m.campaign_id, action=m.action_id)
        if tied and look.scope.covers(day, day):
            name = next((n for n in (edition, m.event, platform, m.definition) if n), Bilingual())
            yield m.id, name, f"{m.qty.relation} {m.qty.value} {m.qty.unit}"


def _results(session: Session, look: Look) -> Iterator[tuple[int, Bilingual, str]]:
    names = {
        number: name
        for number, name, flagship in session.execute(
            select(Indicator.id, Indicator.name, Indicator.flagship_id)
        )
        if look.holds(flagship=flagship)
    }
    years = look.scope.first.year, look.scope.last.year
    kinds: tuple[tuple[Any, str | None], ...] = (
        (Baseline, None), (Actual, "year"), (CoInvestment, "year"), (SurveyResult, "asked_on"),
        (LedgerEntry, "starts"),
    )  # fmt: skip
    for table, year in kinds:
        for row in session.scalars(select(table).where(table.source == "").order_by(table.id)):
            when = getattr(row, year) if year else None
            when = when.year if isinstance(when, dt.date) else when
            told = when is None or years[0] <= when <= years[1]
            if row.indicator_id in names and told and (value := _value(row)):
                yield row.indicator_id, names[row.indicator_id], value


def _value(row: object) -> str:
    """The figure as it is called; nothing where there is none to trace."""
    if isinstance(row, SurveyResult):
        return f"{row.answer}%" if row.mean is None else str(row.answer)
    if isinstance(row, LedgerEntry):
        return row.what.en or row.what.zh
    qty = row.amount if isinstance(row, CoInvestment) else getattr(row, "qty")  # noqa: B009
    return "" if qty.value is None else f"{qty.relation} {qty.value} {qty.unit}"


CHECK = Check(
    KEY,
    QT_TRANSLATE_NOOP("Preflight", "Figure without a source"),
    (Measurement, MeasurementEvidence, Edition, Platform, Indicator, Baseline, Actual,
     CoInvestment, SurveyResult, LedgerEntry),
    find,
)  # fmt: skip
