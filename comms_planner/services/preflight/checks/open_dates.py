"""Dates still to be confirmed."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from comms_planner.models import Action, Edition
from comms_planner.models.words import DateStatus, Precision, WorkStatus
from comms_planner.services.preflight.finding import Check, FindingRow, found
from comms_planner.services.preflight.scope import STOP, WARNING, Look, Matter
from comms_planner.text import QT_TRANSLATE_NOOP

KEY = "open-date"
NO_DATE = QT_TRANSLATE_NOOP("Preflight", "“{title}” has no date yet.")
ROUGH = QT_TRANSLATE_NOOP("Preflight", "The day of “{title}” is still to be confirmed.")
_ROUGH = (Precision.MONTH, Precision.QUARTER, Precision.YEAR)


def find(session: Session, look: Look) -> Iterator[FindingRow]:
    """The date of the event a pack is about stops it; other open dates are printed as open."""
    open_date = Edition.precision.in_((Precision.TBC, *_ROUGH))
    proposed = Edition.date_status.in_((DateStatus.PROPOSED, DateStatus.POSTPONED))
    for edition in session.scalars(
        select(Edition).where(open_date | proposed).order_by(Edition.id)
    ):
        own = edition.id == look.scope.about.edition_id
        ahead = edition.ends is None or edition.ends >= look.scope.today
        shown = look.scope.prints(Matter.DATES) and look.scope.covers(edition.starts, edition.ends)
        if look.holds(edition=edition.id) and (own or (ahead and shown)):
            yield found(
                KEY, STOP if own else WARNING, ROUGH if edition.starts else NO_DATE,
                ("edition", edition.id, edition.name), edition.starts, edition.ends,
                edition.precision,
            )  # fmt: skip
    if not look.scope.prints(Matter.ACTIONS):
        return
    unfinished = Action.work_status.in_((WorkStatus.PLANNED, WorkStatus.IN_PROGRESS))
    rough = or_(Action.starts.is_(None), Action.precision.in_(_ROUGH))
    ask = select(Action.id, Action.title, Action.starts, Action.ends, Action.campaign_id)
    for number, title, starts, ends, campaign in session.execute(
        ask.where(rough, unfinished).order_by(Action.id)
    ):
        if look.holds(action=number, campaign=campaign) and look.scope.covers(starts, ends):
            said = ROUGH if starts else NO_DATE
            yield found(KEY, WARNING, said, ("action", number, title), starts, ends)


CHECK = Check(KEY, QT_TRANSLATE_NOOP("Preflight", "Date to be confirmed"), (Action, Edition), find)
