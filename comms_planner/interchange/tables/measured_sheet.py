"""Measurements as a table that can be read again: what each is about, its figure, its source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.interchange.tables import column_names as names
from comms_planner.interchange.tables.sheet_columns import Column, both, figure, named, one
from comms_planner.models import Action, Campaign, Edition, Measurement
from comms_planner.services import measurements
from comms_planner.services.measurements import MeasurementRow
from comms_planner.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class _Line:
    """A measurement with the names of what it is about."""

    row: MeasurementRow
    edition: str
    campaign: Bilingual
    action: Bilingual


def rows(session: Session) -> Sequence[_Line]:
    """All that was counted, in the order it was entered."""
    slugs: dict[int, str] = dict(session.execute(select(Edition.id, Edition.slug)).all())
    titles = _titles(session, Campaign, Measurement.campaign_id)
    work = _titles(session, Action, Measurement.action_id)
    return [
        _Line(
            row, slugs.get(row.edition_id or 0, ""), titles.get(row.campaign_id or 0, Bilingual()),
            work.get(row.action_id or 0, Bilingual()),
        )
        for row in measurements.rows(session)
    ]  # fmt: skip


def _titles(session: Session, model: Any, used: Any) -> dict[int, Bilingual]:
    ask = select(model.id, model.title).where(model.id.in_(select(used)))
    return dict(session.execute(ask).all())


COLUMNS: tuple[Column, ...] = (
    one(names.ID, lambda r: r.row.id),
    one(names.PLATFORM, lambda r: r.row.platform),
    one(names.EDITION, lambda r: r.edition),
    named(names.CAMPAIGN, lambda r: r.campaign),
    one(names.ACTION_NUMBER, lambda r: r.row.action_id),
    named(names.ACTION, lambda r: r.action),
    both(names.EVENT, lambda r: r.row.event),
    one(names.KIND, lambda r: r.row.kind),
    figure(names.RELATION, names.VALUE, names.UNIT, lambda r: r.row.qty),
    both(names.COUNTED, lambda r: r.row.definition),
    one(names.SOURCE, lambda r: r.row.source),
    one(names.MEASURED_ON, lambda r: r.row.measured_on),
    one(names.REASON, lambda r: r.row.qty.reason),
    one(names.METRIC, lambda r: r.row.metric),
    one(names.CHANNEL, lambda r: r.row.channel),
    one(names.COUNTED_FROM, lambda r: r.row.period_from),
    one(names.COUNTED_TO, lambda r: r.row.period_to),
    both(names.PLACE, lambda r: r.row.place),
    one(names.GRADE, lambda r: r.row.grade),
    one(QT_TRANSLATE_NOOP("Sheets", "In use"), lambda r: "yes" if r.row.reported else "no"),
    both(QT_TRANSLATE_NOOP("Sheets", "Why this figure"), lambda r: r.row.why),
    both(names.NOTES, lambda r: r.row.note),
)
"""What a measurement says, by column."""
