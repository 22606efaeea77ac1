"""The days of a series whose work is done: one by one, while the others are still to come."""

from __future__ import annotations

import datetime as dt

from sqlalchemy.orm import Session

from comms_planner.errors import Invalid
from comms_planner.models.words import ExceptionKind, WorkStatus
from comms_planner.services.planner import undoable
from comms_planner.services.schedule import series_days
from comms_planner.text import QT_TRANSLATE_NOOP

NOT_DONE = QT_TRANSLATE_NOOP(
    "Errors", "That day is not marked as done; there is nothing to change."
)
DONE_ALREADY = QT_TRANSLATE_NOOP("Errors", "That day is marked as done already.")
SERIES_DONE = QT_TRANSLATE_NOOP(
    "Errors", "The whole series is done. Open it in the action plan and say how far it is."
)
OFF = QT_TRANSLATE_NOOP(
    "Errors", "That day is cancelled or postponed. Let it take place first, then mark it as done."
)


@undoable(QT_TRANSLATE_NOOP("Undo", "Mark one day of a series"))
def set_done(session: Session, action_id: int, on: dt.date, done: bool = True) -> None:
    """Mark one day of a series as done, or as still to be done; the others stay as they are.

    `on` is the day that the rule gives, also where the work was moved to another one.
    """
    action = series_days.series(session, action_id)
    series_days.refuse_other_days(action, on)
    if action.work_status is WorkStatus.DONE:
        raise Invalid("on", SERIES_DONE)
    found = series_days.one(session, action, on)
    if (found is not None and found.done) is done:
        raise Invalid("on", DONE_ALREADY if done else NOT_DONE)
    if found is None:
        found = series_days.new(action, on)
        session.add(found)
    elif found.kind not in (None, ExceptionKind.MOVED, ExceptionKind.RESCHEDULED):
        raise Invalid("on", OFF)
    if found.kind is None and not done:
        session.delete(found)  # as it stands, so that undo brings back what was done
    else:
        found.done = done
