"""One edit of an action on the calendar, as one step: its title, its days, its time."""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Action
from comms_planner.models.words import Scope
from comms_planner.services import actions
from comms_planner.services.planner import undoable
from comms_planner.services.schedule import moves, series, zones
from comms_planner.text import QT_TRANSLATE_NOOP

ZONE_IS_SHARED = QT_TRANSLATE_NOOP(
    "Errors",
    "One day of a series keeps the time zone of the others. Change the later ones as well.",
)


@undoable(QT_TRANSLATE_NOOP("Undo", "Change action"))
def revise(
    session: Session,
    action_id: int,
    *,
    title: Bilingual,
    starts: dt.date,
    ends: dt.date,
    start_time: int | None = None,
    end_time: int | None = None,
    zone: str | None = None,
    on: dt.date | None = None,
    scope: Scope = Scope.ALL,
    reason: Bilingual = Bilingual(),
    past_anchors: bool = False,
) -> int:
    """Give an action a title, days and a time; of a series, one day `on` or more by the scope.

    What waits for it is pushed, past its event only if that is agreed to.

    Gives the action that has them: a series that is split goes on as another one.
    """
    action = session.get_one(Action, action_id)
    clock = (start_time, end_time, zone if start_time is not None else None)
    if action.rrule is None or on is None:
        if title != action.title:
            actions.rename(session, action_id, title)
        if (starts, ends) != (action.starts, action.ends):
            moves.move(session, action_id, starts, ends, past_anchors=past_anchors)
    elif scope is Scope.THIS:
        if clock[2] != action.zone:
            raise Invalid("start_time", ZONE_IS_SHARED)
        series.move(session, action_id, on, starts, ends, Scope.THIS, reason, start_time, end_time)
        session.flush()
        if title != action.title:
            series.edit(session, action_id, on, title=title, scope=Scope.THIS)
        return action_id
    else:
        action_id = series.move(session, action_id, on, starts, ends, scope)
        action = session.get_one(Action, action_id)
        action.rename(title)
    if clock != (action.start_time, action.end_time, action.zone):
        zones.set_time(session, action_id, *clock)
    return action_id
