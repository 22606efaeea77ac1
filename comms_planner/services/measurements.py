"""Measurements: what somebody counted, beside the estimate and never over it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    Action,
    Campaign,
    Edition,
    Measurement,
    Platform,
    Season,
    rules,
)
from comms_planner.models.words import Basis
from comms_planner.models.words import ReachKind as ReachKind
from comms_planner.quantity import Qty
from comms_planner.services import platforms
from comms_planner.services.planner import reads, undoable
from comms_planner.text import QT_TRANSLATE_NOOP

PEOPLE = "people"


@dataclass(frozen=True, slots=True)
class MeasurementRow:
    """A figure somebody counted, with what it counts, where it stands and whether it is used."""

    id: int
    platform: str
    edition_id: int | None
    event: Bilingual
    kind: str
    qty: Qty
    definition: Bilingual
    source: str
    measured_on: dt.date | None
    grade: int | None
    reported: bool
    basis: str
    note: Bilingual
    about: Bilingual
    year: int | None

    @property
    def counts_people(self) -> bool:
        """Whether it is reach at all; views, cities or events are not."""
        return self.kind != "activity" and self.qty.unit == PEOPLE


@reads(Measurement, Platform, Edition, Season, Campaign, Action)
def rows(session: Session, *, platform: str | None = None) -> list[MeasurementRow]:
    """What was counted, in the order it was entered, with the name of what it is about."""
    ask = (
        select(
            Measurement, Platform.slug, Edition.name, Edition.starts,
            Platform.name, Season.name, Campaign.title, Action.title,
        )
        .outerjoin(Edition, Edition.id == Measurement.edition_id)
        .outerjoin(
            Platform,
            (Platform.id == Measurement.platform_id) | (Platform.id == Edition.platform_id),
        )
        .outerjoin(Season, Season.id == Measurement.season_id)
        .outerjoin(Campaign, Campaign.id == Measurement.campaign_id)
        .outerjoin(Action, Action.id == Measurement.action_id)
        .order_by(Measurement.id)
    )  # fmt: skip
    if platform:
        ask = ask.where(Platform.slug == platform)
    rows = []
    for m, slug, edition, starts, *names in session.execute(ask):
        about = next((name for name in (edition, m.event, *names) if name), Bilingual())
        day = starts or m.measured_on
        rows.append(_measurement(m, slug or "", about, day.year if day else None))
    return rows


@undoable(QT_TRANSLATE_NOOP("Undo", "Record measurement"))
def record(
    session: Session,
    qty: Qty,
    *,
    kind: ReachKind = ReachKind.DIRECT,
    definition: Bilingual,
    source: str,
    measured_on: dt.date | None = None,
    edition_id: int | None = None,
    platform: str | None = None,
    campaign_id: int | None = None,
    action_id: int | None = None,
    grade: int | None = None,
    reported: bool = False,
    note: Bilingual = Bilingual(),
    who: str = "",
) -> int:
    """Record what was counted at an edition, or for a platform, campaign or action."""
    _check(qty, kind, definition, source, grade)
    row = Measurement(
        qty=qty,
        kind=kind,
        event=Bilingual(),
        definition=rules.title("definition", definition),
        source=rules.clean(source),
        measured_on=measured_on,
        grade=grade,
        basis=Basis.OURS,
        note=rules.body("note", note),
        entered_by=who,
        entered_at=dt.datetime.now(dt.UTC),
        edition_id=_there(session, Edition, "edition_id", edition_id),
        campaign_id=_there(session, Campaign, "campaign_id", campaign_id),
        action_id=_there(session, Action, "action_id", action_id),
        platform_id=_platform_id(session, platform),
    )
    if not (row.edition_id or row.platform_id or row.campaign_id or row.action_id):
        raise Invalid(
            "edition_id", QT_TRANSLATE_NOOP("Errors", "Say what was measured: choose an edition.")
        )
    session.add(row)
    session.flush()
    if reported:
        _choose(session, row)
    return row.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Edit measurement"))
def edit(
    session: Session,
    measurement_id: int,
    qty: Qty,
    *,
    kind: ReachKind,
    definition: Bilingual,
    source: str,
    measured_on: dt.date | None = None,
    grade: int | None = None,
    note: Bilingual = Bilingual(),
) -> None:
    """Correct a measurement."""
    _check(qty, kind, definition, source, grade)
    row = session.get_one(Measurement, measurement_id)
    row.qty, row.kind, row.grade, row.measured_on = qty, kind, grade, measured_on
    row.definition = rules.title("definition", definition)
    row.source, row.note = rules.clean(source), rules.body("note", note)


@undoable(QT_TRANSLATE_NOOP("Undo", "Choose reported figure"))
def choose(session: Session, measurement_id: int) -> None:
    """Use this figure among those of its edition and kind; the others stay beside it."""
    _choose(session, session.get_one(Measurement, measurement_id))


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete measurement"))
def delete(session: Session, measurement_id: int) -> None:
    """Take a measurement out of the plan."""
    session.delete(session.get_one(Measurement, measurement_id))


def _choose(session: Session, row: Measurement) -> None:
    same = (
        [Measurement.edition_id == row.edition_id]
        if row.edition_id is not None
        else [
            Measurement.edition_id.is_(None),
            Measurement.platform_id == row.platform_id,
            Measurement.campaign_id == row.campaign_id,
            Measurement.action_id == row.action_id,
            Measurement.measured_on == row.measured_on,
        ]
    )
    others = select(Measurement).where(
        *same,
        Measurement.kind == row.kind,
        Measurement.id != row.id,
        Measurement.reported,
    )
    for other in session.scalars(others).all():
        if other.qty.unit == row.qty.unit:
            other.reported = False
    row.reported = True


def _check(
    qty: Qty, kind: ReachKind, definition: Bilingual, source: str, grade: int | None
) -> None:
    platforms.refuse_negative(qty)
    if qty.value is not None and qty.unit == PEOPLE and qty.value != int(qty.value):
        raise Invalid("value", QT_TRANSLATE_NOOP("Errors", "People come in whole numbers."))
    if kind is not ReachKind.ACTIVITY and qty.unit != PEOPLE:
        raise Invalid(
            "kind",
            QT_TRANSLATE_NOOP(
                "Errors", "Only people are direct or indirect reach. Record {unit} as an activity."
            ),
            unit=qty.unit,
        )
    if not definition:
        raise Invalid(
            "definition",
            QT_TRANSLATE_NOOP(
                "Errors", "Say what was counted, for instance “badges scanned at the door”."
            ),
        )
    if not source.strip():
        raise Invalid("source", QT_TRANSLATE_NOOP("Errors", "Say where the figure comes from."))
    if grade is not None and not 1 <= grade <= 4:
        raise Invalid("grade", QT_TRANSLATE_NOOP("Errors", "Evidence is graded from 1 to 4."))


def _measurement(
    m: Measurement, platform: str, about: Bilingual, year: int | None
) -> MeasurementRow:
    return MeasurementRow(
        m.id, platform, m.edition_id, m.event, m.kind.value, m.qty, m.definition, m.source,
        m.measured_on, m.grade, m.reported, m.basis.value, m.note, about, year,
    )  # fmt: skip


def _there(
    session: Session,
    model: type[Edition] | type[Campaign] | type[Action],
    field: str,
    row: int | None,
) -> int | None:
    if row is not None and session.get(model, row) is None:
        raise Invalid(
            field, QT_TRANSLATE_NOOP("Errors", "That is not in the plan. Choose another.")
        )
    return row


def _platform_id(session: Session, slug: str | None) -> int | None:
    if slug is None:
        return None
    found = session.scalars(select(Platform.id).where(Platform.slug == slug)).first()
    if found is None:
        raise Invalid(
            "platform", QT_TRANSLATE_NOOP("Errors", "There is no platform “{slug}”."), slug=slug
        )
    return found
