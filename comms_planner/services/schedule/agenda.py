"""Where a person speaks or stands in front from a day on: at which event, when, on whose clock."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import Action, Appearance, Edition
from comms_planner.models.words import WorkStatus
from comms_planner.services.planner import reads
from comms_planner.services.schedule.zones import bounds


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """One appearance; its instants are None where it has no clock time."""

    person_id: int
    title: Bilingual
    event: Bilingual
    place: Bilingual
    starts: dt.date | None
    ends: dt.date | None
    precision: str
    begins: dt.datetime | None
    finishes: dt.datetime | None
    zone: str


@reads(Action, Appearance, Edition)
def rows(session: Session, person_id: int, since: dt.date) -> list[AgendaRow]:
    """The appearances of a person that are not over by a day, by day and hour."""
    asked = (
        select(Appearance, Action, Edition)
        .outerjoin(Action, Action.id == Appearance.action_id)
        .outerjoin(
            Edition,
            Edition.id == Appearance.edition_id,
        )
        .where(Appearance.person_id == person_id)
        .order_by(Appearance.id)
    )
    names = dict(session.execute(select(Edition.id, Edition.name)).all())
    found = []
    for appearance, action, edition in session.execute(asked):
        if action is not None and action.work_status is WorkStatus.CANCELLED:
            continue
        row = (
            _of_action(appearance, action, names)
            if action is not None
            else _of_edition(appearance, edition)
        )
        if row.ends is None or row.ends >= since:
            found.append(row)
    return sorted(found, key=_order)


def _of_action(appearance: Appearance, action: Action, names: dict[int, Bilingual]) -> AgendaRow:
    begins, finishes = bounds(action) or (None, None)
    return AgendaRow(
        appearance.person_id, action.title, names.get(action.edition_id or 0, Bilingual()),
        action.place, action.starts, action.ends, action.precision.value, begins,
        finishes if action.end_time is not None else None, action.zone or "",
    )  # fmt: skip


def _of_edition(appearance: Appearance, edition: Edition) -> AgendaRow:
    return AgendaRow(
        appearance.person_id, edition.name, edition.name, edition.venue or edition.city,
        edition.starts, edition.ends, edition.precision.value, None, None, "",
    )  # fmt: skip


def _order(row: AgendaRow) -> tuple[object, ...]:
    timed = row.begins or dt.datetime.min.replace(tzinfo=dt.UTC)
    return (row.starts is None, row.starts or dt.date.max, timed, row.title.en)
