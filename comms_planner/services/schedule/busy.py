"""What each person has to do on which days: as owner, as speaker, or by a principal's role."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, literal_column, or_, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import Action, Appearance, Edition, Person
from comms_planner.models.words import DateStatus, Precision, WorkStatus
from comms_planner.services import month, people
from comms_planner.services.month import ANY_DAY, LONG, Entry
from comms_planner.services.schedule import zones

PRINCIPALS = {
    "ED": Bilingual("Executive Director", "执行主任"),
    "DED": Bilingual("Deputy Executive Director", "副执行主任"),
    "SPOX": Bilingual("Spokesperson", "发言人"),
}
"""Roles that one person holds: two things at once are a clash before anybody is named."""
OVER = (WorkStatus.DONE, WorkStatus.CANCELLED)
"""Work in none of these is open. Asked for so, SQLite goes by the days of the work, of which it
reads few, and not by its status, of which it would read half the plan."""
_OFF = (DateStatus.CANCELLED, DateStatus.POSTPONED)
_LONG = dt.timedelta(LONG)


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person, or a role that stands for one."""

    key: str
    name: Bilingual
    is_principal: bool


@dataclass(frozen=True, slots=True)
class Doing:
    """One thing a person does: on days, or by the clock; `present` if they must be there."""

    key: str
    title: Bilingual
    first: dt.date
    last: dt.date
    span: tuple[dt.datetime, dt.datetime] | None
    present: bool
    event: str

    def days(self, first: dt.date, last: dt.date) -> list[dt.date]:
        """The days within a window."""
        begin, end = max(self.first, first), min(self.last, last)
        return [begin + dt.timedelta(n) for n in range((end - begin).days + 1)]


def by_person(session: Session, first: dt.date, last: dt.date) -> dict[Somebody, list[Doing]]:
    """Everybody with what they do between two days that may be in the way of something else.

    Work of whole days that nobody need be present for is told of principals alone, whose load it
    is: of anybody else a large plan has thousands, and they collide with nothing.
    """
    holders = _holders(session)
    persons = {p.id: _person(p, holders) for p in session.scalars(select(Person))}
    principals = [number for number, person in persons.items() if person.is_principal]
    found: dict[Somebody, dict[str, Doing]] = {}

    def whose(action: Action) -> Somebody | None:
        holder = holders.get(action.owner_role)
        return persons.get(action.owner_id or holder or 0) or _role(action.owner_role)

    def note(somebody: Somebody, doing: Doing) -> None:
        mine = found.setdefault(somebody, {})
        known = mine.get(doing.key)
        if known is None or doing.present:
            mine[doing.key] = doing

    for action in session.scalars(_owned(principals, first, last)):
        owner = whose(action)
        if owner:
            at_event = action.offset_days == 0 and owner.is_principal
            note(owner, _of_action(action, present=at_event))
    for person_id, action in session.execute(
        select(Appearance.person_id, Action)
        .join(Action, Action.id == Appearance.action_id)
        .where(*_within(first, last))
    ):
        note(persons[person_id], _of_action(action, present=True))
    for action, entry in happenings(session, first, last):
        doing = _of_entry(entry)
        owner = whose(action)
        if owner:
            note(owner, doing)
        for appearance in action.appearances:
            note(persons[appearance.person_id], replace(doing, present=True))
    for person_id, edition in session.execute(
        select(Appearance.person_id, Edition)
        .join(Edition, Edition.id == Appearance.edition_id)
        .where(
            Edition.starts <= last, Edition.ends >= first, Edition.precision == Precision.DAY,
            Edition.date_status.not_in(_OFF),
        )
    ):  # fmt: skip
        if edition.starts and edition.ends:
            key = f"edition:{edition.id}"
            note(
                persons[person_id],
                Doing(key, edition.name, edition.starts, edition.ends, None, True, key),
            )
    return {
        somebody: sorted(doings.values(), key=lambda doing: (doing.first, doing.key))
        for somebody, doings in found.items()
    }


def _owned(principals: Sequence[int], first: dt.date, last: dt.date) -> Select[Any]:
    roles = Action.owner_role.in_(PRINCIPALS)
    timed = and_(Action.start_time.is_not(None), Action.owner_id.is_not(None))
    mine = or_(roles, timed, Action.owner_id.in_(principals))
    return select(Action).where(*_within(first, last), mine)


def _within(first: dt.date, last: dt.date) -> tuple[ColumnElement[bool], ...]:
    early = max(first, ANY_DAY[0] + _LONG) - _LONG
    begins = or_(  # as the calendar asks: by an index, whatever else the plan has
        and_(Action.span_days <= _LONG.days, Action.starts.between(early, last)),
        and_(Action.span_days > literal_column(str(_LONG.days)), Action.starts <= last),
    )
    return (
        begins, Action.ends >= first, Action.precision == Precision.DAY, Action.rrule.is_(None),
        Action.work_status.not_in(OVER), Action.date_status.not_in(_OFF),
    )  # fmt: skip


def happenings(session: Session, first: dt.date, last: dt.date) -> list[tuple[Action, Entry]]:
    """Each day of a series of work that takes place between two days, with its action."""
    asked = select(Action).where(Action.rrule.is_not(None), Action.work_status.not_in(OVER))
    actions = {action.id: action for action in session.scalars(asked)}
    if not actions:
        return []
    return [
        (actions[entry.id], entry)
        for entry in month.repeated(session, first, last)
        if entry.id in actions and entry.exception not in ("cancelled", "postponed")
    ]


def _of_entry(entry: Entry) -> Doing:
    times = (entry.start_time, entry.end_time, entry.zone)
    span = zones.bounds_on(entry.first, entry.last, *times)
    return Doing(entry.key, entry.title, entry.first, entry.last, span, False, entry.series)


def _holders(session: Session) -> dict[str, int]:
    """Who is a principal by role: what is the role's to do is theirs."""
    held = people.by_role(session)
    return {role: held[role.casefold()] for role in PRINCIPALS if role.casefold() in held}


def _person(person: Person, holders: Mapping[str, int]) -> Somebody:
    is_principal = person.speaks_order is not None or person.id in holders.values()
    return Somebody(f"person:{person.id}", person.name, is_principal)


def _role(role: str) -> Somebody | None:
    return Somebody(f"role:{role}", PRINCIPALS[role], True) if role in PRINCIPALS else None


def _of_action(action: Action, *, present: bool) -> Doing:
    assert action.starts is not None, "asked only for dated actions"
    key = f"action:{action.id}"
    event = f"edition:{action.edition_id}" if action.edition_id else key
    span = zones.bounds(action)
    # a task that takes days weighs on the day it is due
    first = action.starts if present or span else action.ends or action.starts
    return Doing(key, action.title, first, action.ends or first, span, present, event)
