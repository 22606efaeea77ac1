"""The action plan as its screen shows it: the first cards of each cell, and how many there are.

A plan may hold a hundred thousand actions and a screen some dozens of cards; so no question
here reads more than is shown.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from heapq import nsmallest
from types import MappingProxyType

from sqlalchemy import ColumnElement, FromClause, and_, func, or_, select
from sqlalchemy.orm import Session

from comms_planner.models import (
    Action,
    ActionCommitment,
    Commitment,
    Flagship,
    Person,
    Pillar,
    PlanCell,
)
from comms_planner.models.words import WorkStatus
from comms_planner.services import actions, matrix
from comms_planner.services.action_rows import OPEN, ActionRow
from comms_planner.services.matrix import CellRow
from comms_planner.services.planner import reads

FIRST = 24
"""So many cards of a cell are read at first; more when somebody comes to the last of them."""
NOBODY = -1
"""Sought as owner: actions without one."""
OVERDUE = "overdue"
Found = dict[int, tuple[tuple[ActionRow, ...], int]]
_NONE: Mapping[int, int] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Sought:
    """What is looked for among the actions; an empty part lets everything through.

    `status` is one of the work statuses, or OVERDUE, which `day` decides.
    """

    text: str = ""
    owner: int | None = None
    status: str = ""
    day: dt.date = dt.date.min

    def __bool__(self) -> bool:
        return bool(self.text or self.owner is not None or self.status)


@reads(PlanCell, Commitment, Action, ActionCommitment, Flagship, Pillar, Person)
def cells(
    session: Session, sought: Sought = Sought(), most: Mapping[int, int] = _NONE
) -> list[CellRow]:
    """The cells in reading order, each with the first of its actions that are sought.

    `most` says of some cells, by id, how many are wanted instead of FIRST.
    """
    found = _sought(session, sought, most) if sought else _all(session, most)
    return [
        replace(cell, actions=found[cell.id][0], count=found[cell.id][1])
        if cell.id in found
        else cell
        for cell in matrix.promised(session)
    ]


@reads(Action)
def count(session: Session) -> int:
    """How many actions stand in the cells, sought or not."""
    return sum(_counts(session).values())


@reads(Action)
def place(session: Session, action_id: int) -> tuple[int, int] | None:
    """The cell an action stands in and how many stand before it there; None in no cell."""
    found = session.execute(
        select(Action.cell_id, Action.position).where(Action.id == action_id)
    ).one_or_none()
    if found is None or found[0] is None:
        return None
    cell_id, position = int(found[0]), found[1]
    earlier = or_(
        Action.position < position, and_(Action.position == position, Action.id < action_id)
    )
    ask = select(func.count()).select_from(Action).where(Action.cell_id == cell_id, earlier)
    return cell_id, session.scalars(ask).one()


@reads(Action, ActionCommitment, PlanCell, Flagship, Pillar, Person)
def serving(session: Session, cell_id: int, most: int = FIRST) -> dict[int, list[ActionRow]]:
    """The first actions that serve each commitment of a cell."""
    clauses = session.scalars(select(Commitment.id).where(Commitment.cell_id == cell_id))
    links: dict[int, list[int]] = defaultdict(list)
    for clause in clauses.all():
        ask = (
            select(ActionCommitment.action_id)
            .join(Action, Action.id == ActionCommitment.action_id)
            .where(ActionCommitment.commitment_id == clause)
            .where(Action.work_status != WorkStatus.CANCELLED)
            .order_by(ActionCommitment.id)
            .limit(most)
        )
        links[clause] = list(session.scalars(ask))
    wanted = {number for numbers in links.values() for number in numbers}
    found = {row.id: row for row in actions.rows(session, ids=tuple(wanted))}
    return {clause: [found[n] for n in numbers] for clause, numbers in links.items()}


def _counts(session: Session) -> dict[int, int]:
    """How many actions each cell has."""
    ask = select(Action.cell_id, func.count()).where(Action.cell_id.is_not(None))
    found = session.execute(ask.group_by(Action.cell_id))
    return {cell_id: number for cell_id, number in found if cell_id is not None}


def _all(session: Session, most: Mapping[int, int]) -> Found:
    """The first actions of each cell, found by their index, and how many there are."""
    counts = _counts(session)
    first: dict[int, Sequence[int]] = {}
    for cell_id in counts:
        ask = (
            select(Action.id)
            .where(Action.cell_id == cell_id)
            .order_by(Action.position, Action.id)
            .limit(most.get(cell_id, FIRST))
        )
        first[cell_id] = session.scalars(ask).all()
    wanted = tuple(number for numbers in first.values() for number in numbers)
    rows = {row.id: row for row in actions.rows(session, ids=wanted)}
    return {
        cell_id: (tuple(rows[number] for number in numbers), counts[cell_id])
        for cell_id, numbers in first.items()
    }


def _sought(session: Session, sought: Sought, most: Mapping[int, int]) -> Found:
    """The first of those that are sought, and how many they are, in one walk over all."""
    ask = select(Action.cell_id, Action.position, Action.id).where(Action.cell_id.is_not(None))
    places: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for cell_id, position, number in session.execute(ask.where(*_narrowed(session, sought))):
        assert cell_id is not None, "asked for"
        places[cell_id].append((position, number))
    first = {c: nsmallest(most.get(c, FIRST), found) for c, found in places.items()}
    wanted = tuple(number for found in first.values() for _, number in found)
    rows = {row.id: row for row in actions.rows(session, ids=wanted)}
    return {
        c: (tuple(rows[number] for _, number in found), len(places[c]))
        for c, found in first.items()
    }


def _narrowed(session: Session, sought: Sought) -> list[ColumnElement[bool]]:
    found: list[ColumnElement[bool]] = []
    if sought.owner == NOBODY:
        found.append(Action.owner_id.is_(None))
    elif sought.owner is not None:
        found.append(Action.owner_id == sought.owner)
    if sought.status == OVERDUE:
        found.append(
            and_(Action.work_status.in_(OPEN), Action.ends < sought.day, Action.rrule.is_(None))
        )
    elif sought.status:
        found.append(Action.work_status == WorkStatus(sought.status))
    if sought.text:
        named = _holds(sought.text, Person.__table__, "name_en", "name_zh")
        owners = session.scalars(select(Person.id).where(named)).all()
        words = _holds(sought.text, Action.__table__, "title_en", "title_zh", "note_en", "note_zh")
        found.append(or_(words, Action.owner_id.in_(owners)) if owners else words)
    return found


def _holds(text: str, table: FromClause, *names: str) -> ColumnElement[bool]:
    """Whether any of these columns has the text in it.

    SQLite knows capitals of plain letters only: of others their usual forms are asked for.
    """
    forms = {text} if text.isascii() else {text, text.lower(), text.upper(), text.title()}
    return or_(
        *(table.c[name].icontains(form, autoescape=True) for name in names for form in forms)
    )
