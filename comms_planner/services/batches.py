"""The same thing done to several actions at once, as one step of undo."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from enum import StrEnum
from functools import partial
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session, selectinload

from comms_planner.bilingual import Bilingual
from comms_planner.clock import today
from comms_planner.errors import Invalid
from comms_planner.models import Action, ActionCommitment, Campaign, rules
from comms_planner.models.words import (
    ApprovalStatus,
    DateStatus,
    Precision,
    ToolKind,
    WorkStatus,
)
from comms_planner.models.work import progressed, scheduled
from comms_planner.services import actions, approvals, arguments, references
from comms_planner.services.planner import undoable
from comms_planner.services.schedule import moves
from comms_planner.store import many
from comms_planner.store.changes import Row
from comms_planner.text import QT_TRANSLATE_NOOP

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
    references.existing(session, "cell_id", cell_id)
    wanted = list(dict.fromkeys(action_ids))
    session.flush()
    first, pushed = _place(session, cell_id, wanted, before_id)
    for some in many.chunks(session, wanted):
        elsewhere = Action.id.in_(some) & Action.cell_id.is_distinct_from(cell_id)
        links = select(ActionCommitment.id).join(ActionCommitment.action).where(elsewhere)
        many.remove(session, ActionCommitment, session.scalars(links).all())
    places = {number: place for place, number in enumerate([*wanted, *pushed], first)}
    many.alter(
        session, Action, places, ("cell_id", "position"),
        lambda row: {"cell_id": cell_id, "position": places[row["id"]]},
    )  # fmt: skip


def _place(
    session: Session, cell_id: int, moved: Sequence[int], before_id: int | None
) -> tuple[int, list[int]]:
    """The first position for what is moved, and the actions that must make room, in order.

    A cell may hold thousands: no more of them are read than have to move.
    """
    going, here = set(moved), Action.cell_id == cell_id
    before = session.get(Action, before_id) if before_id is not None else None
    if before is None or before.cell_id != cell_id or before.id in going:
        return _after_all(session, here, going), []
    position, number = before.position, before.id
    earlier = or_(Action.position < position, and_(Action.position == position, Action.id < number))
    last = _after_all(session, and_(here, earlier), going) - 1
    if last < 0 or position - last > len(moved):
        return position - len(moved), []
    first, pushed = last + 1, list[int]()
    later = select(Action.id, Action.position).where(here, ~earlier)
    in_order = later.order_by(Action.position, Action.id).execution_options(yield_per=CHUNK)
    for key, place in session.execute(in_order):
        if key in going:
            continue
        if place >= first + len(moved) + len(pushed):
            break
        pushed.append(key)
    return first, pushed


def _after_all(session: Session, where: ColumnElement[bool], going: set[int]) -> int:
    """The position behind all of these that stay."""
    in_order = select(Action.id, Action.position).where(where).order_by(Action.position.desc())
    rows = session.execute(in_order.execution_options(yield_per=CHUNK))
    return next((place + 1 for key, place in rows if key not in going), 0)


@undoable(QT_TRANSLATE_NOOP("Undo", "Change work status"))
def set_status(
    session: Session, action_ids: tuple[int, ...], status: str, on: dt.date | None = None
) -> None:
    """Say how far the work is; `on` is the day it was done, today if not given."""
    _give(session, action_ids, _progress(WorkStatus(status), on))


@undoable(QT_TRANSLATE_NOOP("Undo", "Change actions"))
def change(session: Session, action_ids: tuple[int, ...], field: str, value: str) -> None:
    """Give a field of several actions the same value; an empty one takes it away.

    Fields: title, work_status, approval_status, date_status, tool, owner_id, campaign_id, starts,
    ends, funding. Days are written as 2026-10-31.
    """
    if field == "approval_status":
        _approve(session, action_ids, _word(ApprovalStatus, value))
        return
    read = _FIELDS.get(field)
    if read is None:
        raise Invalid("field", NO_FIELD, field=field[:40], known=", ".join(FIELDS))
    _give(session, action_ids, read(session, value))


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete actions"))
def delete(session: Session, action_ids: tuple[int, ...]) -> None:
    """Take actions out of the plan; all of them or, where one is needed elsewhere, none."""
    for some in many.chunks(session, action_ids):
        actions.refuse_if_used(session, some)
    many.remove(session, Action, action_ids)


class Gift(NamedTuple):
    """What actions are given: the columns it looks at, and what those of one become."""

    fields: tuple[str, ...]
    of: Callable[[Row], Row]


def _give(session: Session, action_ids: Sequence[int], gift: Gift) -> None:
    many.alter(session, Action, action_ids, gift.fields, gift.of)


def _same(field: str, value: Any) -> Gift:
    return Gift((field,), lambda _: {field: value})


def _progress(status: WorkStatus, on: dt.date | None = None) -> Gift:
    day = on or today()
    return Gift(("work_status", "done_on"), lambda row: progressed(status, row["done_on"], day))


def _approve(session: Session, action_ids: Sequence[int], status: ApprovalStatus) -> None:
    """Each with its decisions, whose gates and earlier rounds are read for hundreds at once."""
    for held in many.loaded(session, Action, action_ids, selectinload(Action.approvals)):
        approvals.put_all(session, list(held.values()), status)


def _title(_: Session, value: str) -> Gift:
    """The text of the side its script belongs to; the other side stays."""
    found: Bilingual = arguments.read(Bilingual, value, "title")
    side = "zh" if found.zh else "en"
    names = ("title_en", "title_zh")

    def renamed(row: Row) -> Row:
        stood = Bilingual(row["title_en"], row["title_zh"])
        title = rules.title("title", stood.with_text(side, found.zh or found.en))
        return {"title_en": title.en, "title_zh": title.zh}

    return Gift(names, renamed)


def _day(_: Session, value: str, *, last: bool) -> Gift:
    """Another first or last day; the other one gives way, and a task of a ladder is pinned."""
    day: dt.date | None = arguments.read(dt.date | None, value or None, "value")

    def moved(row: Row) -> Row:
        starts, ends = (row["starts"], day) if last else (day, row["ends"])
        if starts is None or ends is None:
            starts = ends = day
        elif ends < starts:
            starts, ends = (day, day) if day else (None, None)
        return {**scheduled(starts, ends, Precision.DAY), **moves.pinned(row)}

    return Gift((*DAYS, *moves.PINNED_BY), moved)


def _owner(session: Session, value: str) -> Gift:
    return _same("owner_id", references.existing(session, "owner_id", _number_of(value)))


def _campaign(session: Session, value: str) -> Gift:
    number = _number_of(value)
    if number is not None:
        session.get_one(Campaign, number)
    return _same("campaign_id", number)


def _word(kind: type[StrEnum], value: str) -> Any:
    return arguments.read(kind, value, "value")


def _number_of(value: str) -> int | None:
    if value and not value.isdecimal():
        raise Invalid("value", references.NOT_THERE)
    return int(value) if value else None


DAYS = ("starts", "ends", "precision", "span_days")
_FIELDS: dict[str, Callable[[Session, str], Gift]] = {
    "title": _title,
    "work_status": lambda _, v: _progress(_word(WorkStatus, v)),
    "date_status": lambda _, v: _same("date_status", _word(DateStatus, v)),
    "tool": lambda _, v: _same("tool", _word(ToolKind, v) if v else None),
    "owner_id": _owner,
    "campaign_id": _campaign,
    "starts": partial(_day, last=False),
    "ends": partial(_day, last=True),
    "funding": lambda _, v: _same("funding", rules.clean(v)),
}
FIELDS = (*_FIELDS, "approval_status")
"""What several actions can be given at once."""
