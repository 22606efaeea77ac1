"""The same thing done to several actions at once, as one step of undo."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from enum import StrEnum
from typing import Any

from sqlalchemy import and_, func, or_, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Action, Campaign, Person, PlanCell, rules
from comms_planner.models.words import (
    ApprovalStatus,
    DateStatus,
    Precision,
    ToolKind,
    WorkStatus,
)
from comms_planner.services import actions, arguments, campaigns
from comms_planner.services.planner import undoable
from comms_planner.text import QT_TRANSLATE_NOOP

AT_ONCE = 500
"""So many actions are read at once where all are given the same value."""
CHUNK = 100
"""So many actions are read at once where others must make room."""
NO_FIELD = QT_TRANSLATE_NOOP("Errors", "There is no field “{field}”. Known fields: {known}.")


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
    first, pushed = _place(session, cell_id, [a.id for a in moved], before_id)
    for action in moved:
        if action.cell_id != cell_id:
            action.commitments.clear()
    for place, action in enumerate(moved, first):
        action.cell_id, action.position = cell_id, place
    for place, action in enumerate(pushed, first + len(moved)):
        action.position = place


def _place(
    session: Session, cell_id: int, moved: Sequence[int], before_id: int | None
) -> tuple[int, list[Action]]:
    """The first position for what is moved, and the actions that must make room, in order.

    A cell may hold thousands: no more of them are read than have to move.
    """
    here = (Action.cell_id == cell_id, Action.id.not_in(moved))
    before = session.get(Action, before_id) if before_id is not None else None
    if before is None or before.cell_id != cell_id or before.id in moved:
        last = session.scalars(select(func.max(Action.position)).where(*here)).one()
        return (0 if last is None else last + 1), []
    position, number = before.position, before.id
    earlier = or_(Action.position < position, and_(Action.position == position, Action.id < number))
    ask = select(func.max(Action.position)).where(*here, earlier)
    last = session.scalars(ask).one()
    if last is None or position - last > len(moved):
        return position - len(moved), []
    first, pushed = last + 1, list[Action]()
    later = select(Action).where(*here, ~earlier).order_by(Action.position, Action.id)
    for action in session.scalars(later.execution_options(yield_per=CHUNK)):
        if action.position >= first + len(moved) + len(pushed):
            break
        pushed.append(action)
    return first, pushed


@undoable(QT_TRANSLATE_NOOP("Undo", "Change work status"))
def set_status(
    session: Session, action_ids: tuple[int, ...], status: str, on: dt.date | None = None
) -> None:
    """Say how far the work is; `on` is the day it was done, today if not given."""
    for number in action_ids:
        actions.set_status(session, number, WorkStatus(status), on)


@undoable(QT_TRANSLATE_NOOP("Undo", "Change actions"))
def change(session: Session, action_ids: tuple[int, ...], field: str, value: str) -> None:
    """Give a field of several actions the same value; an empty one takes it away.

    Fields: title, work_status, approval_status, date_status, tool, owner_id, campaign_id, starts,
    ends, funding. Days are written as 2026-10-31.
    """
    write = _WRITERS.get(field)
    if write is None:
        raise Invalid("field", NO_FIELD, field=field[:40], known=", ".join(_WRITERS))
    if field in _PLAIN:
        _plainly(session, action_ids, lambda number: write(session, number, value))
        return
    for number in action_ids:
        write(session, number, value)


def _plainly(session: Session, ids: Sequence[int], write: Callable[[int], object]) -> None:
    """Write what asks nothing of the plan: read by hundreds, and sent off by hundreds."""
    others = [*session.scalars(select(Person)), *session.scalars(select(Campaign))]
    for start in range(0, len(ids), AT_ONCE):
        some = ids[start : start + AT_ONCE]
        held = session.scalars(select(Action).where(Action.id.in_(some))).all()
        with session.no_autoflush:
            for number in some:
                write(number)
        session.flush()
        del held  # and with it what the session would carry along
    del others  # alive till here, so that each row finds them without asking


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete actions"))
def delete(session: Session, action_ids: tuple[int, ...]) -> None:
    """Take actions out of the plan; all of them or, where one is needed elsewhere, none."""
    for number in action_ids:
        actions.delete(session, number)


def _title(session: Session, number: int, value: str) -> None:
    """The text of the side its script belongs to; the other side stays."""
    action = session.get_one(Action, number)
    found: Bilingual = arguments.read(Bilingual, value, "title")
    side = "zh" if found.zh else "en"
    action.rename(action.title.with_text(side, found.zh or found.en))


def _day(session: Session, number: int, value: str, *, last: bool) -> None:
    action = session.get_one(Action, number)
    day: dt.date | None = arguments.read(dt.date | None, value or None, "value")
    starts, ends = (action.starts, day) if last else (day, action.ends)
    if starts is None or ends is None:
        starts = ends = day
    elif ends < starts:
        starts, ends = (day, day) if day else (None, None)
    actions.reschedule(session, number, starts, ends, Precision.DAY)


def _funding(session: Session, number: int, value: str) -> None:
    session.get_one(Action, number).funding = rules.clean(value)


def _word(kind: type[StrEnum], value: str) -> Any:
    return arguments.read(kind, value, "value")


def _number_of(value: str) -> int | None:
    if value and not value.isdecimal():
        raise Invalid(
            "value", QT_TRANSLATE_NOOP("Errors", "That is not in the plan. Choose another.")
        )
    return int(value) if value else None


_WRITERS: dict[str, Callable[[Session, int, str], object]] = {
    "title": _title,
    "work_status": lambda s, n, v: actions.set_status(s, n, _word(WorkStatus, v)),
    "approval_status": lambda s, n, v: actions.set_approval(s, n, _word(ApprovalStatus, v)),
    "date_status": lambda s, n, v: actions.set_date_status(s, n, _word(DateStatus, v)),
    "tool": lambda s, n, v: actions.set_tool(s, n, _word(ToolKind, v) if v else None),
    "owner_id": lambda s, n, v: actions.assign(s, n, _number_of(v)),
    "campaign_id": lambda s, n, v: campaigns.take(s, (n,), _number_of(v)),
    "starts": lambda s, n, v: _day(s, n, v, last=False),
    "ends": lambda s, n, v: _day(s, n, v, last=True),
    "funding": _funding,
}
_PLAIN = frozenset(
    {"title", "work_status", "date_status", "tool", "owner_id", "campaign_id", "funding"}
)
FIELDS = tuple(_WRITERS)
"""What several actions can be given at once."""
