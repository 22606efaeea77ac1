"""The same thing done to several actions at once, as one step of undo."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.errors import Invalid
from comms_planner.models import Action, PlanCell
from comms_planner.models.words import WorkStatus
from comms_planner.services import actions
from comms_planner.services.planner import undoable
from comms_planner.text import QT_TRANSLATE_NOOP


@undoable(QT_TRANSLATE_NOOP("Undo", "Move actions"))
def move(
    session: Session, action_ids: tuple[int, ...], cell_id: int, before_id: int | None = None
) -> None:
    """Put actions into a cell in the order given, before another action or at the end.

    Links to commitments of the old cell go: they promised something else.
    """
    if session.get(PlanCell, cell_id) is None:
        raise Invalid(
            "cell_id", QT_TRANSLATE_NOOP("Errors", "That is not in the plan. Choose another.")
        )
    moved = [session.get_one(Action, number) for number in dict.fromkeys(action_ids)]
    # Asked and loaded before anything changes: a flush in between would log rows twice.
    others = session.scalars(
        select(Action)
        .where(Action.cell_id == cell_id, Action.id.not_in(action_ids))
        .order_by(Action.position, Action.id)
    ).all()
    for action in moved:
        if action.cell_id != cell_id:
            action.commitments.clear()
    for action in moved:
        action.cell_id = cell_id
    place = next((n for n, other in enumerate(others) if other.id == before_id), len(others))
    first = others[place - 1].position + 1 if place else 0
    _number(moved, others[place:], first)


@undoable(QT_TRANSLATE_NOOP("Undo", "Change work status"))
def set_status(
    session: Session, action_ids: tuple[int, ...], status: str, on: dt.date | None = None
) -> None:
    """Say how far the work is; `on` is the day it was done, today if not given."""
    for number in action_ids:
        actions.set_status(session, number, WorkStatus(status), on)


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete actions"))
def delete(session: Session, action_ids: tuple[int, ...]) -> None:
    """Take actions out of the plan; all of them or, where one is needed elsewhere, none."""
    for number in action_ids:
        actions.delete(session, number)


def _number(moved: Sequence[Action], after: Sequence[Action], first: int) -> None:
    """Count positions up from `first`; what already stands further down stays untouched."""
    for place, action in enumerate(moved, first):
        action.position = place
    place = first + len(moved)
    for action in after:
        if action.position >= place:
            break
        action.position = place
        place += 1
