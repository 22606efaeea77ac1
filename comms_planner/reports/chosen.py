"""Whom or what a pack is about where nothing is asked for: a sensible choice."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.errors import Missing
from comms_planner.models import Edition
from comms_planner.models.words import DateStatus
from comms_planner.reports.section import PackRequest
from comms_planner.services import editions, people
from comms_planner.services import spokespersons as speaking
from comms_planner.services.editions import EditionRow
from comms_planner.services.people import PersonRow
from comms_planner.text import QT_TRANSLATE_NOOP

NO_EDITIONS = QT_TRANSLATE_NOOP(
    "Errors", "The plan has no event yet. Enter one under Editions, then make the pack."
)


def edition(session: Session, request: PackRequest) -> EditionRow:
    """The event a pack is about; without one asked for, the next of our own platforms.

    If none lies ahead it is the latest. Raises Missing where the plan has none at all.
    """
    number = request.edition if request.edition is not None else _next(session, request)
    if number is None:
        raise Missing(NO_EDITIONS)
    return editions.rows(session, ids=(number,))[0]


def speakers(session: Session, request: PackRequest) -> list[PersonRow]:
    """The person a sheet is for, or all who speak, in the document's order."""
    if request.person is not None:
        return [person for person in people.rows(session) if person.id == request.person]
    return [row.person for row in speaking.rows(session, request.made_on)]


def _next(session: Session, request: PackRequest) -> int | None:
    """The next edition of a platform that has not ended, else the latest one."""
    ours = (
        Edition.platform_id.is_not(None),
        Edition.starts.is_not(None),
        Edition.date_status != DateStatus.CANCELLED,
    )
    ahead = select(Edition.id).where(*ours, Edition.ends >= request.made_on)
    latest = select(Edition.id).where(*ours).order_by(Edition.starts.desc(), Edition.id.desc())
    return (
        session.scalars(ahead.order_by(Edition.starts, Edition.id)).first()
        or session.scalars(latest).first()
        or session.scalars(select(Edition.id).order_by(Edition.id)).first()
    )
