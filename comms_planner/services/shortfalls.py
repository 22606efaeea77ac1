"""What did not work: called off, late, behind its target; and what was written down of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import Action, Campaign, Edition
from comms_planner.models.words import DateStatus, WorkStatus
from comms_planner.services.concern import Concern
from comms_planner.services.planner import reads

LESSON, CALLED_OFF, LATE = "lesson", "called off", "late"
MOST = 40
"""How many late actions are named; whoever has more reads the list in the window."""


@dataclass(frozen=True, slots=True)
class ShortfallRow:
    """One thing that did not go as planned, or what was learnt from it; `detail` says more.

    `status` is that of the date for an event that was called off, `due` the day of late work.
    """

    kind: str
    title: Bilingual
    detail: Bilingual
    due: dt.date | None = None
    status: str = ""


@reads(Action, Campaign, Edition)
def rows(
    session: Session, work: Concern, today: dt.date, first: dt.date, last: dt.date
) -> list[ShortfallRow]:
    """Lessons first, then events and actions called off, then late work, of some work.

    Events count when they were to be in the period; lessons of campaigns and events in it.
    """
    return [
        *_lessons(session, work, first, last),
        *_called_off(session, work, first, last),
        *_late(session, work, today),
    ]


def _lessons(session: Session, work: Concern, first: dt.date, last: dt.date) -> list[ShortfallRow]:
    campaigns = session.scalars(
        select(Campaign)
        .where(Campaign.ends >= first, Campaign.starts <= last)
        .order_by(Campaign.starts, Campaign.id)
    )
    events = session.scalars(
        select(Edition)
        .where(Edition.ends >= first, Edition.starts <= last)
        .order_by(Edition.starts, Edition.id)
    )
    return [
        *(ShortfallRow(LESSON, c.title, c.lessons) for c in campaigns
          if c.lessons and work.has_campaign(c.id)),
        *(ShortfallRow(LESSON, e.name, e.lessons) for e in events
          if e.lessons and work.has_edition(e.id)),
    ]  # fmt: skip


def _called_off(
    session: Session, work: Concern, first: dt.date, last: dt.date
) -> list[ShortfallRow]:
    off = (DateStatus.CANCELLED, DateStatus.POSTPONED)
    undated = or_(Edition.starts.is_(None), Edition.starts <= last)
    events = session.scalars(
        select(Edition)
        .where(Edition.date_status.in_(off), undated, or_(Edition.ends.is_(None),
                                                          Edition.ends >= first))
        .order_by(Edition.starts, Edition.id)
    )  # fmt: skip
    actions = session.scalars(
        select(Action)
        .where(Action.work_status == WorkStatus.CANCELLED)
        .order_by(Action.starts, Action.id)
        .limit(MOST if work.actions is None else None)
    )
    return [
        *(ShortfallRow(CALLED_OFF, e.name, e.date_reason, status=e.date_status.value)
          for e in events if work.has_edition(e.id)),
        *(ShortfallRow(CALLED_OFF, a.title, a.note, a.ends, "cancelled")
          for a in actions if work.has_action(a.id)),
    ]  # fmt: skip


def _late(session: Session, work: Concern, today: dt.date) -> list[ShortfallRow]:
    open_ = (WorkStatus.PLANNED, WorkStatus.IN_PROGRESS)
    found = session.scalars(
        select(Action)
        .where(Action.work_status.in_(open_), Action.ends < today, Action.rrule.is_(None))
        .order_by(Action.ends, Action.id)
        .limit(MOST if work.actions is None else None)
    )
    return [ShortfallRow(LATE, a.title, a.note, a.ends) for a in found if work.has_action(a.id)]
