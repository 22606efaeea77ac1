"""Which work waits for which: shown, added, taken away; a circle is refused by its path."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Select, or_, select
from sqlalchemy.orm import Session, aliased

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Action, ActionDependency, DutyStation, Edition, Holiday
from comms_planner.models.words import Precision, WorkStatus
from comms_planner.services.planner import reads, undoable
from comms_planner.services.schedule import busy, chains, moves, ripples
from comms_planner.services.schedule.backward import Link
from comms_planner.services.schedule.ripples import Cause, RippleRow, Wanted
from comms_planner.services.schedule.stations import Calendars
from comms_planner.text import QT_TRANSLATE_NOOP

LONGEST_LAG = 1_000
"""Days either way: below zero work may begin so long before what it waits for is over."""
ITSELF = QT_TRANSLATE_NOOP("Errors", "An action cannot wait for itself. Choose another.")
CIRCLE = QT_TRANSLATE_NOOP(
    "Errors", "That would go round in a circle: {path}. Take out one of these first."
)
KNOWN = QT_TRANSLATE_NOOP("Errors", "It waits for that already. Choose another.")
UNKNOWN = QT_TRANSLATE_NOOP(
    "Errors", "It does not wait for that. Choose one of those it waits for."
)
BAD_LAG = QT_TRANSLATE_NOOP(
    "Errors",
    "A lag is between -{most} and {most} days; below zero, the two overlap. Correct it.",
)


@dataclass(frozen=True, slots=True)
class DependencyRow:
    """One action that waits for another; `broken` if it begins before that open one ends."""

    id: int
    action_id: int
    action: Bilingual
    after_id: int
    after: Bilingual
    lag_days: int
    broken: bool


@reads(Action, ActionDependency)
def rows(session: Session, action_id: int | None = None) -> list[DependencyRow]:
    """All dependencies, or those of one action on either side."""
    ask = _asked()
    if action_id is not None:
        mine = (ActionDependency.action_id == action_id, ActionDependency.after_id == action_id)
        ask = ask.where(or_(*mine))
    return [_row(*found) for found in session.execute(ask)]


@reads(Action, ActionDependency)
def broken(session: Session, first: dt.date, last: dt.date) -> list[tuple[dt.date, DependencyRow]]:
    """The open work that starts between two days before what it waits for is over, by its day."""
    waiting, _ = _sides()
    ask = _asked().where(waiting.starts.between(first, last), waiting.work_status.not_in(busy.OVER))
    found = ((one.starts, _row(*one)) for one in session.execute(ask))
    return [(starts, row) for starts, row in found if row.broken]


def _asked() -> Select[Any]:
    """Each dependency with what a row says of it: columns alone, for a plan has thousands."""
    waiting, first = _sides()
    columns: tuple[Any, ...] = (
        ActionDependency.id, waiting.id, waiting.title, waiting.starts, waiting.precision,
        first.id, first.title, first.ends, first.precision, first.work_status,
        ActionDependency.lag_days,
    )  # fmt: skip
    return (
        select(*columns)
        .join(waiting, waiting.id == ActionDependency.action_id)
        .join(first, first.id == ActionDependency.after_id)
        .order_by(ActionDependency.id)
    )


def _row(
    number: int, waiting: int, title: Bilingual, starts: dt.date | None, how: Precision,
    first: int, its_title: Bilingual, ends: dt.date | None, its_how: Precision,
    its_status: WorkStatus, lag: int,
) -> DependencyRow:  # fmt: skip
    exact = how is Precision.DAY and its_how is Precision.DAY and its_status not in busy.OVER
    early = exact and starts and ends and starts <= ends + dt.timedelta(lag)
    return DependencyRow(number, waiting, title, first, its_title, lag, bool(early))


@cache
def _sides() -> tuple[type[Action], type[Action]]:
    """Both ends of a dependency; made anew for each question, they would cost more than it."""
    return aliased(Action), aliased(Action)


@reads(Action, ActionDependency, DutyStation, Edition, Holiday)
def preview_add(
    session: Session,
    action_id: int,
    after_id: int,
    lag_days: int = 0,
    today: dt.date | None = None,
) -> list[RippleRow]:
    """What would move if an action waited for another; nothing is written."""
    _refuse(session, action_id, after_id, lag_days)
    link = Link(after_id, action_id, lag_days)
    return _pushed(session, after_id, moves.today_if(today), past_anchors=True, link=link)


@undoable(QT_TRANSLATE_NOOP("Undo", "Add dependency"))
def add(
    session: Session,
    action_id: int,
    after_id: int,
    lag_days: int = 0,
    *,
    cascade: bool = False,
    past_anchors: bool = False,
) -> int:
    """Make an action wait for another; with `cascade` push what starts too early.

    A negative lag is a lead: it may begin so many days before the other is over. Nothing is
    pushed past its event unless that is agreed to.
    """
    _refuse(session, action_id, after_id, lag_days)
    made = ActionDependency(action_id=action_id, after_id=after_id, lag_days=lag_days)
    session.add(made)
    session.flush()
    if cascade:
        rows = _pushed(session, after_id, moves.today_if(None), past_anchors=past_anchors)
        moves.write_agreed(session, rows, past_anchors=past_anchors)
    return made.id


def _pushed(
    session: Session,
    after_id: int,
    today: dt.date,
    *,
    past_anchors: bool,
    link: Link | None = None,
) -> list[RippleRow]:
    """What starts too early behind an action that stays where it is, by one more link perhaps."""
    first = session.get_one(Action, after_id)
    here = {after_id: Wanted(first.starts, first.ends, first.precision)}
    return ripples.ripple(
        session, here, Calendars(session), Cause.CHOSEN, today, past_anchors=past_anchors,
        more=(link,) if link else (),
    )  # fmt: skip


@undoable(QT_TRANSLATE_NOOP("Undo", "Remove dependency"))
def remove(session: Session, action_id: int, after_id: int) -> None:
    """Let an action no longer wait for another; nothing moves."""
    found = _between(session, action_id, after_id)
    if found is None:
        raise Invalid("after_id", UNKNOWN)
    session.delete(found)


def _refuse(session: Session, action_id: int, after_id: int, lag_days: int) -> None:
    if action_id == after_id:
        raise Invalid("after_id", ITSELF)
    if abs(lag_days) > LONGEST_LAG:
        raise Invalid("lag_days", BAD_LAG, most=LONGEST_LAG)
    for key in (action_id, after_id):
        session.get_one(Action, key)
    if _between(session, action_id, after_id):
        raise Invalid("after_id", KNOWN)
    links = [
        Link(d.after_id, d.action_id, d.lag_days) for d in session.scalars(select(ActionDependency))
    ]
    path = chains.cycle(links, Link(after_id, action_id))
    if path:
        titles = [session.get_one(Action, key).title for key in path]
        raise Invalid("after_id", CIRCLE, path=" → ".join(t.en or t.zh for t in titles))


def _between(session: Session, action_id: int, after_id: int) -> ActionDependency | None:
    return session.scalars(
        select(ActionDependency).where(
            ActionDependency.action_id == action_id, ActionDependency.after_id == after_id
        )
    ).first()
