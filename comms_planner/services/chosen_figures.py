"""Which figure of a subject is the one in use, where several were counted."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from comms_planner.models import Measurement

AT_ONCE = 500
"""Measurements that are asked about at once."""


def same_subject(row: Measurement) -> list[ColumnElement[bool]]:
    """What the other figures of a measurement's edition, or else of its subject and day, fulfil."""
    if row.edition_id is not None:
        subject = [Measurement.edition_id == row.edition_id]
    else:
        subject = [
            Measurement.edition_id.is_(None),
            Measurement.platform_id.is_not_distinct_from(row.platform_id),
            Measurement.campaign_id.is_not_distinct_from(row.campaign_id),
            Measurement.action_id.is_not_distinct_from(row.action_id),
            Measurement.measured_on.is_not_distinct_from(row.measured_on),
        ]
    return [*subject, Measurement.kind == row.kind, Measurement.id != row.id]


def chosen_instead(session: Session, row: Measurement) -> Measurement | None:
    """The measurement that is in use instead of this one; None where this one stands."""
    return all_chosen_instead(session, [row]).get(row.id)


def all_chosen_instead(session: Session, rows: Iterable[Measurement]) -> dict[int, Measurement]:
    """By measurement, the one that is in use instead; asked for some hundreds at once."""
    others = [row for row in rows if not row.reported]
    found: dict[int, Measurement] = {}
    for at in range(0, len(others), AT_ONCE):
        some = others[at : at + AT_ONCE]
        editions = {row.edition_id for row in some if row.edition_id is not None}
        days = {row.measured_on for row in some if row.edition_id is None}
        alone = [Measurement.measured_on.in_(days - {None})]
        alone += [Measurement.measured_on.is_(None)] if None in days else []
        subject = or_(
            Measurement.edition_id.in_(editions),
            and_(Measurement.edition_id.is_(None), or_(*alone)),
        )
        ask = select(Measurement).where(Measurement.reported, subject)
        used = {_subject(row): row for row in session.scalars(ask)}
        found |= {row.id: used[key] for row in some if (key := _subject(row)) in used}
    return found


def _subject(row: Measurement) -> tuple[Hashable, ...]:
    """What figures have in common of which one is in use."""
    place: tuple[Hashable, ...] = (row.edition_id,)
    if row.edition_id is None:
        place = (row.platform_id, row.campaign_id, row.action_id, row.measured_on)
    return (*place, row.kind, row.qty.unit)
