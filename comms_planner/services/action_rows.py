"""Actions as rows: what cards, lists, exports and packs ask for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Select, func, or_, select
from sqlalchemy.exc import NoResultFound
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import (
    Action,
    ActionCommitment,
    ActionEdition,
    ActionPartner,
    Flagship,
    Person,
    Pillar,
    PlanCell,
)
from comms_planner.models.words import (
    WorkStatus,
)
from comms_planner.quantity import Number
from comms_planner.services.planner import reads

OPEN = (WorkStatus.PLANNED, WorkStatus.IN_PROGRESS)
"""Work that is still to be done."""
FEW = 500
"""Rows up to which they are asked for by their ids."""


@dataclass(frozen=True, slots=True)
class ActionRow:
    """An action as cards, lists and exports show it."""

    id: int
    cell_id: int | None
    flagship: str
    pillar: str
    title: Bilingual
    note: Bilingual
    owner_id: int | None
    owner: Bilingual
    starts: dt.date | None
    ends: dt.date | None
    precision: str
    work_status: str
    approval_status: str
    date_status: str
    done_on: dt.date | None
    tool: str
    edition_id: int | None
    campaign_id: int | None
    cost_planned: Number | None
    cost_actual: Number | None
    currency: str
    position: int
    commitments: tuple[int, ...]
    repeats: bool = False
    rule_day: dt.date | None = None
    """Of one day of a series, the day that its rule gives."""

    def is_overdue(self, today: dt.date) -> bool:
        """Whether its last day is over and the work is not; what repeats comes again instead."""
        is_open = self.work_status in OPEN and not self.repeats
        return is_open and self.ends is not None and self.ends < today


@reads(Action, ActionCommitment, ActionEdition, ActionPartner, PlanCell, Flagship, Pillar, Person)
def rows(
    session: Session,
    *,
    flagship: str | None = None,
    pillar: str | None = None,
    owner_id: int | None = None,
    campaign_id: int | None = None,
    edition_id: int | None = None,
    partner_id: int | None = None,
    status: str | None = None,
    ids: tuple[int, ...] | None = None,
    due_from: dt.date | None = None,
    due_by: dt.date | None = None,
    open_only: bool = False,
    single: bool = False,
    most: int | None = None,
) -> list[ActionRow]:
    """Actions by due day, narrowed by what is given; without a date last.

    Only `single` ones, if that is asked for: a series has a first day, and none on which it is due.
    """
    ask = _question().order_by(Action.ends.is_(None), Action.ends, Action.position, Action.id)
    if flagship:
        ask = ask.where(Flagship.slug == flagship)
    if pillar:
        ask = ask.where(Pillar.key == pillar)
    if owner_id is not None:
        ask = ask.where(Action.owner_id == owner_id)
    if campaign_id is not None:
        ask = ask.where(Action.campaign_id == campaign_id)
    if edition_id is not None:
        further = Action.editions.any(ActionEdition.edition_id == edition_id)
        ask = ask.where(or_(Action.edition_id == edition_id, further))
    if partner_id is not None:
        ask = ask.where(Action.partners.any(ActionPartner.partner_id == partner_id))
    if status:
        ask = ask.where(Action.work_status == WorkStatus(status))
    if open_only:
        ask = ask.where(Action.work_status.in_(OPEN))
    if single:
        ask = ask.where(Action.rrule.is_(None))
    if due_from:
        ask = ask.where(Action.ends >= due_from)
    if due_by:
        others = (flagship, pillar, owner_id, campaign_id, edition_id, partner_id, status, ids)
        if most and open_only and not any(other is not None for other in others):
            due_by = _last_wanted(session, most, due_from, due_by, single=single)
        ask = ask.where(Action.ends <= due_by)
    if ids is not None:
        ask = ask.where(Action.id.in_(ids))
    return _answered(session, ask.limit(most))


def _last_wanted(
    session: Session, most: int, due_from: dt.date | None, due_by: dt.date, *, single: bool
) -> dt.date:
    """The day on which the last of the first so many open actions is due.

    Its index alone tells, so that a plan with tens of thousands overdue need not be put in order
    as a whole for the few that are shown.
    """
    ask = select(Action.ends).where(Action.work_status.in_(OPEN), Action.ends <= due_by)
    if single:
        ask = ask.where(Action.rrule.is_(None))
    if due_from:
        ask = ask.where(Action.ends >= due_from)
    found = session.scalars(ask.order_by(Action.ends).limit(1).offset(most - 1)).first()
    return found or due_by


def _question() -> Select[tuple[Any, ...]]:
    """The question for whole rows, to be narrowed and put in order; `_answered` reads it."""
    return (
        select(*_columns())
        .outerjoin(PlanCell, PlanCell.id == Action.cell_id)
        .outerjoin(Flagship, Flagship.id == PlanCell.flagship_id)
        .outerjoin(Pillar, Pillar.id == func.coalesce(PlanCell.pillar_id, Action.pillar_id))
        .outerjoin(Person, Person.id == Action.owner_id)
    )


def _answered(session: Session, ask: Select[tuple[Any, ...]]) -> list[ActionRow]:
    """The rows that a `_question` gives."""
    found = session.execute(ask).all()
    links = _links(session, [row[0] for row in found])
    return [_row(row, links) for row in found]


@reads(Action)
def open_count(
    session: Session,
    *,
    due_from: dt.date | None = None,
    due_by: dt.date | None = None,
    undated: bool = False,
    owner_id: int | None = None,
) -> int:
    """How many open actions are due within these days, or have none; of one person or of all.

    No series: those are few and have an index of their own, so they are counted apart.
    """
    ask = select(func.count()).select_from(Action).where(Action.work_status.in_(OPEN))
    if owner_id is not None:
        ask = ask.where(Action.owner_id == owner_id)
    if undated:
        ask = ask.where(Action.starts.is_(None))
    if due_from:
        ask = ask.where(Action.ends >= due_from)
    if due_by:
        ask = ask.where(Action.ends <= due_by)
    return session.scalars(ask).one() - session.scalars(ask.where(Action.rrule.is_not(None))).one()


@reads(Action)
def without_campaign(session: Session, most: int) -> list[tuple[int, Bilingual]]:
    """Open actions that belong to no campaign, by number and title, the next due first."""
    ask = (
        select(Action.id, Action.title)
        .where(Action.campaign_id.is_(None), Action.work_status.in_(OPEN))
        .order_by(Action.ends.is_(None), Action.ends, Action.id)
        .limit(most)
    )
    return [(number, title) for number, title in session.execute(ask)]


@reads(Action)
def latest(session: Session, most: int) -> list[tuple[int, Bilingual]]:
    """The actions entered last, by number and title."""
    ask = select(Action.id, Action.title).order_by(Action.id.desc()).limit(most)
    return [(number, title) for number, title in session.execute(ask)]


@reads(Action, ActionCommitment, PlanCell, Flagship, Pillar, Person)
def one(session: Session, action_id: int) -> ActionRow:
    """One action with all its fields."""
    for row in rows(session, ids=(action_id,)):
        return row
    raise NoResultFound


def _links(session: Session, ids: Sequence[int]) -> dict[int, tuple[int, ...]]:
    """The commitments of some actions; where they are many, those of all are read faster."""
    found: dict[int, tuple[int, ...]] = {}
    ask = select(ActionCommitment.action_id, ActionCommitment.commitment_id)
    if len(ids) <= FEW:
        ask = ask.where(ActionCommitment.action_id.in_(ids))
    for action_id, commitment_id in session.execute(ask.order_by(ActionCommitment.commitment_id)):
        found[action_id] = (*found.get(action_id, ()), commitment_id)
    return found


def _columns() -> tuple[Any, ...]:
    """What `_row` takes, in its order: columns, since whole objects take three times as long."""
    return (
        Action.id, Action.cell_id, func.coalesce(Flagship.slug, ""), func.coalesce(Pillar.key, ""),
        Action.title, Action.note, Action.owner_id, Person.name,
        Action.starts, Action.ends, Action.precision,
        Action.work_status, Action.approval_status, Action.date_status, Action.done_on,
        Action.tool, Action.edition_id, Action.campaign_id,
        Action.cost_planned, Action.cost_actual, Action.currency, Action.position,
        Action.rrule.is_not(None),
    )  # fmt: skip


def _row(found: Sequence[Any], links: dict[int, tuple[int, ...]]) -> ActionRow:
    (
        number, cell_id, flagship, pillar, title, note, owner_id, owner, starts, ends, precision,
        work, approval, date, done_on, tool, edition_id, campaign_id, planned, actual, currency,
        position, repeats,
    ) = found  # fmt: skip
    return ActionRow(
        number, cell_id, flagship, pillar, title, note,
        owner_id, Bilingual() if owner_id is None else owner,
        starts, ends, precision.value, work.value, approval.value, date.value, done_on,
        tool.value if tool else "", edition_id, campaign_id, planned, actual, currency,
        position, links.get(number, ()), bool(repeats),
    )  # fmt: skip
