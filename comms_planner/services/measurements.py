"""Measurements: what somebody counted, beside the estimate and never over it."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    Edition,
    Measurement,
    MeasurementEvidence,
    MeasurementPart,
    rules,
)
from comms_planner.models.words import Basis, Metric
from comms_planner.models.words import ReachKind as ReachKind
from comms_planner.quantity import Figure, Qty
from comms_planner.services import counting, metrics, platforms, references
from comms_planner.services.chosen_figures import same_subject
from comms_planner.services.measurement_rows import PEOPLE as PEOPLE
from comms_planner.services.measurement_rows import EvidenceRow as EvidenceRow
from comms_planner.services.measurement_rows import MeasurementRow as MeasurementRow
from comms_planner.services.measurement_rows import rows as rows
from comms_planner.services.planner import undoable
from comms_planner.text import QT_TRANSLATE_NOOP


@undoable(QT_TRANSLATE_NOOP("Undo", "Record measurement"))
def record(
    session: Session,
    qty: Figure | Qty,
    *,
    kind: ReachKind | None = None,
    metric: Metric = Metric.OTHER,
    definition: Bilingual = Bilingual(),
    source: str,
    measured_on: dt.date | None = None,
    period_from: dt.date | None = None,
    period_to: dt.date | None = None,
    place: Bilingual = Bilingual(),
    channel: str = "",
    edition_id: int | None = None,
    platform: str | None = None,
    campaign_id: int | None = None,
    action_id: int | None = None,
    grade: int | None = None,
    reported: bool = False,
    why: Bilingual = Bilingual(),
    note: Bilingual = Bilingual(),
    who: str = "",
) -> int:
    """Record what was counted at an edition, or for a platform, campaign, action or channel.

    Without a kind it follows from the metric: views are an activity, participants direct reach,
    listeners indirect.
    """
    qty = counting.in_its_unit(qty, metric)
    row = Measurement(
        qty=qty,
        kind=kind or counting.kind_of(metric, metrics.unit_of(metric) or metrics.PEOPLE),
        metric=metric,
        event=Bilingual(),
        definition=counting.defined(definition, metric),
        source=rules.clean(source),
        measured_on=measured_on or period_to,
        period_from=period_from,
        period_to=period_to,
        place=rules.body("place", place),
        channel=counting.channel(channel),
        grade=grade,
        why=rules.body("why", why),
        basis=Basis.OURS,
        note=rules.body("note", note),
        entered_by=who,
        entered_at=dt.datetime.now(dt.UTC),
        edition_id=references.existing(session, "edition_id", edition_id),
        campaign_id=references.existing(session, "campaign_id", campaign_id),
        action_id=references.existing(session, "action_id", action_id),
        platform_id=platforms.number_of(session, platform),
    )
    counting.check(row, _edition(session, row))
    if not (row.edition_id or row.platform_id or row.campaign_id or row.action_id):
        raise Invalid(
            "edition_id", QT_TRANSLATE_NOOP("Errors", "Say what was measured: choose an edition.")
        )
    _fit_platform(session, row)
    session.add(row)
    session.flush()
    if reported:
        _choose(session, row)
    return row.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Edit measurement"))
def edit(
    session: Session,
    measurement_id: int,
    qty: Figure | Qty,
    *,
    kind: ReachKind,
    definition: Bilingual,
    source: str,
    measured_on: dt.date | None = None,
    grade: int | None = None,
    note: Bilingual = Bilingual(),
) -> None:
    """Correct a measurement; `reach.describe` says more exactly what was counted."""
    row = session.get_one(Measurement, measurement_id)
    revise(
        session,
        row,
        qty if qty.unit else replace(qty, unit=row.qty.unit),
        kind=kind,
        metric=row.metric,
        definition=definition,
        source=source,
        measured_on=measured_on,
        period_from=row.period_from,
        period_to=row.period_to,
        place=row.place,
        channel=row.channel,
        grade=grade,
        note=note,
    )


@undoable(QT_TRANSLATE_NOOP("Undo", "Describe measurement"))
def describe(
    session: Session,
    measurement_id: int,
    *,
    metric: Metric = Metric.OTHER,
    period_from: dt.date | None = None,
    period_to: dt.date | None = None,
    place: Bilingual = Bilingual(),
    channel: str = "",
) -> None:
    """Say what was counted by metric, period, place and channel; what is left out is cleared."""
    row = session.get_one(Measurement, measurement_id)
    had_period = row.period_to is not None and row.measured_on == row.period_to
    revise(
        session,
        row,
        row.qty,
        kind=row.kind,
        metric=metric,
        definition=row.definition,
        source=row.source,
        measured_on=None if had_period else row.measured_on,
        period_from=period_from,
        period_to=period_to,
        place=place,
        channel=channel,
        grade=row.grade,
        note=row.note,
    )


def revise(
    session: Session,
    row: Measurement,
    qty: Qty,
    *,
    kind: ReachKind,
    metric: Metric,
    definition: Bilingual,
    source: str,
    measured_on: dt.date | None,
    period_from: dt.date | None,
    period_to: dt.date | None,
    place: Bilingual,
    channel: str,
    grade: int | None,
    note: Bilingual,
) -> None:
    """Say all of a measurement anew, checked as a whole: its unit may change with its metric."""
    row.qty, row.metric, row.kind = counting.in_its_unit(qty, metric), metric, kind
    row.definition, row.source = counting.defined(definition, metric), rules.clean(source)
    row.measured_on = measured_on or period_to
    row.period_from, row.period_to = period_from, period_to
    row.place, row.channel = rules.body("place", place), counting.channel(channel)
    row.grade, row.note = grade, rules.body("note", note)
    counting.check(row, _edition(session, row))


@undoable(QT_TRANSLATE_NOOP("Undo", "Choose reported figure"))
def choose(session: Session, measurement_id: int, why: Bilingual = Bilingual()) -> None:
    """Use this figure among those of its edition and kind, and say why; the others stay beside."""
    row = session.get_one(Measurement, measurement_id)
    _choose(session, row)
    row.why = rules.body("why", why)


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete measurement"))
def delete(session: Session, measurement_id: int) -> None:
    """Take a measurement out of the plan, with its parts and its evidence."""
    for model in (MeasurementPart, MeasurementEvidence):
        for row in session.scalars(select(model).where(model.measurement_id == measurement_id)):
            session.delete(row)
    session.delete(session.get_one(Measurement, measurement_id))


def _choose(session: Session, row: Measurement) -> None:
    others = select(Measurement).where(*same_subject(row), Measurement.reported)
    for other in session.scalars(others).all():
        if other.qty.unit == row.qty.unit:
            other.reported = False
    row.reported = True


def _edition(session: Session, row: Measurement) -> Edition | None:
    return session.get_one(Edition, row.edition_id) if row.edition_id is not None else None


def _fit_platform(session: Session, row: Measurement) -> None:
    """Note the edition's platform with its figure; refuse another one."""
    if row.edition_id is None:
        return
    own = session.get_one(Edition, row.edition_id).platform_id
    if row.platform_id is not None and row.platform_id != own:
        raise Invalid(
            "platform",
            QT_TRANSLATE_NOOP("Errors", "The edition belongs to another platform; choose one."),
        )
    row.platform_id = own
