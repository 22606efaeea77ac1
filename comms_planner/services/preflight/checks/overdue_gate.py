"""Gates that should have been passed by now: nothing after them is done while they are open."""

from __future__ import annotations

from collections.abc import Iterator

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.models import Action
from comms_planner.models.words import WorkStatus
from comms_planner.services.preflight.finding import Check, FindingRow, found
from comms_planner.services.preflight.scope import Look, Matter
from comms_planner.text import QT_TRANSLATE_NOOP

KEY = "overdue-gate"
OVERDUE = QT_TRANSLATE_NOOP("Preflight", "The gate “{title}” was due on {day} and is still open.")


def find(session: Session, look: Look) -> Iterator[FindingRow]:
    """One finding for each gate whose day is past."""
    ask = (
        select(Action.id, Action.title, Action.ends, Action.campaign_id)
        .where(
            Action.gate,
            Action.ends < look.scope.today,
            Action.rrule.is_(None),
            Action.work_status.in_((WorkStatus.PLANNED, WorkStatus.IN_PROGRESS)),
        )
        .order_by(Action.ends, Action.id)
    )
    for number, title, ends, campaign in session.execute(ask):
        if ends and look.holds(action=number, campaign=campaign):
            about = ("action", number, title)
            yield found(KEY, look.severity(Matter.ACTIONS), OVERDUE, about, day=ends)


CHECK = Check(KEY, QT_TRANSLATE_NOOP("Preflight", "Overdue gate"), (Action,), find)
