"""Planning anew around the days off: what would move, and moving it."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.models import (
    Action,
    ActionDependency,
    Campaign,
    DutyStation,
    Edition,
    Holiday,
    Observance,
    Platform,
    Season,
    SeriesException,
)
from comms_planner.models.words import Precision
from comms_planner.services.planner import reads, undoable
from comms_planner.services.schedule import moves, ripples
from comms_planner.services.schedule.anchors import Span
from comms_planner.services.schedule.ripples import Cause, RippleRow
from comms_planner.services.schedule.stations import Calendars
from comms_planner.text import QT_TRANSLATE_NOOP


@reads(Action, ActionDependency, Campaign, DutyStation, Edition, Holiday, Observance, Platform,
       Season, SeriesException)  # fmt: skip
def preview_refit(session: Session, today: dt.date | None = None) -> list[RippleRow]:
    """Every task that would move if all were placed anew by the working days as they are now.

    What lies in the past stays: nobody works on it any more by another calendar.
    """
    calendars, day = Calendars(session), moves.today_if(today)
    ahead = select(Edition).where(Edition.precision == Precision.DAY, Edition.ends >= day)
    wanted = ripples.of_expressions(session, day, calendars)
    for edition in session.scalars(ahead.order_by(Edition.starts, Edition.id)):
        span = Span(edition.starts, edition.ends, edition.precision)
        wanted |= ripples.of_edition(session, edition, span, calendars)
    coming = {
        key: place for key, place in wanted.items()
        if (ends := session.get_one(Action, key).ends) is None or ends >= day
    }  # fmt: skip
    return ripples.ripple(session, coming, calendars, Cause.CALENDAR, day)


@undoable(QT_TRANSLATE_NOOP("Undo", "Plan anew around days off"))
def refit(session: Session) -> None:
    """Place all tasks that follow a date anew by the working days as they are now."""
    ripples.write(session, preview_refit(session))
