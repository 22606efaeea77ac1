"""Which figure of a subject is the one in use, where several were counted."""

from __future__ import annotations

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from comms_planner.models import Measurement


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


def chosen_instead(session: Session, row: Measurement | None) -> Measurement | None:
    """The measurement that is in use instead of this one; None where this one stands."""
    if row is None or row.reported:
        return None
    ask = select(Measurement).where(*same_subject(row), Measurement.reported)
    others = session.scalars(ask).all()
    return next((other for other in others if other.qty.unit == row.qty.unit), None)
