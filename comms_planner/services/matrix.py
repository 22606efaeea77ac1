"""The action plan: what was promised in each of the 5 × 4 cells, and what keeps it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, replace
from decimal import Decimal

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import (
    Action,
    ActionCommitment,
    Commitment,
    Flagship,
    Moment,
    Person,
    Pillar,
    PlanCell,
)
from comms_planner.models.words import WorkStatus
from comms_planner.quantity import Number, Qty, Relation
from comms_planner.services import actions
from comms_planner.services.actions import ActionRow
from comms_planner.services.planner import reads

STATES = ("unplanned", "planned", "delivered", "evidenced")
"""How far a commitment is, from nothing to proof."""


PLACES = 6
"""Digits after the point that a figure keeps."""


@dataclass(frozen=True, slots=True)
class CommitmentRow:
    """One clause of the document, how far it is, and what serves it."""

    id: int
    slug: str
    kind: str
    text: Bilingual
    promised: Qty
    delivered: Qty
    hook: str
    names: Bilingual
    state: str
    served_by: int


@dataclass(frozen=True, slots=True)
class CellRow:
    """One cell of the matrix: the document's text as mandate, its clauses, its actions.

    `actions` may be no more than the first of them; `count` says how many there are.
    """

    id: int
    flagship: str
    flagship_number: int
    flagship_name: Bilingual
    pillar: str
    pillar_name: Bilingual
    text: Bilingual
    ref: str
    basis: str
    note: Bilingual
    commitments: tuple[CommitmentRow, ...]
    actions: tuple[ActionRow, ...] = ()
    count: int = 0

    @property
    def planned(self) -> int:
        """How many of the cell's commitments have an action."""
        return sum(c.state != "unplanned" for c in self.commitments)

    @property
    def delivered(self) -> int:
        """How many of the cell's commitments have been delivered."""
        return sum(c.state in ("delivered", "evidenced") for c in self.commitments)


@reads(PlanCell, Commitment, Action, ActionCommitment, Flagship, Pillar, Person)
def cells(
    session: Session, *, flagship: str | None = None, pillar: str | None = None
) -> list[CellRow]:
    """The cells in reading order, with their actions."""
    by_cell: dict[int, list[ActionRow]] = defaultdict(list)
    for action in actions.rows(session, flagship=flagship, pillar=pillar):
        if action.cell_id is not None:
            by_cell[action.cell_id].append(action)
    found = []
    for cell in promised(session, flagship=flagship, pillar=pillar):
        work = tuple(sorted(by_cell[cell.id], key=lambda a: (a.position, a.id)))
        found.append(replace(cell, actions=work, count=len(work)))
    return found


@reads(PlanCell, Commitment, Action, ActionCommitment, Flagship, Pillar)
def promised(
    session: Session, *, flagship: str | None = None, pillar: str | None = None
) -> list[CellRow]:
    """The cells with what was promised in them and how far it is, without their actions."""
    promises = _commitments(session)
    ask = (
        select(PlanCell, Flagship, Pillar)
        .join(Flagship, Flagship.id == PlanCell.flagship_id)
        .join(Pillar, Pillar.id == PlanCell.pillar_id)
        .order_by(Flagship.number, Pillar.position)
    )
    if flagship:
        ask = ask.where(Flagship.slug == flagship)
    if pillar:
        ask = ask.where(Pillar.key == pillar)
    return [
        CellRow(
            id=cell.id,
            flagship=programme.slug,
            flagship_number=programme.number,
            flagship_name=programme.name,
            pillar=role.key,
            pillar_name=role.name,
            text=cell.text,
            ref=cell.ref,
            basis=cell.basis,
            note=cell.note,
            commitments=tuple(promises.get(cell.id, ())),
        )
        for cell, programme, role in session.execute(ask)
    ]


@dataclass(frozen=True, slots=True)
class PlaceRow:
    """A cell by its crossing alone, where its text and work are not asked for."""

    id: int
    flagship: str
    flagship_name: Bilingual
    pillar: str
    pillar_name: Bilingual


@reads(PlanCell, Flagship, Pillar)
def places(session: Session) -> list[PlaceRow]:
    """The cells in reading order, by what crosses in them."""
    ask = (
        select(PlanCell.id, Flagship.slug, Flagship.name, Pillar.key, Pillar.name)
        .join(Flagship, Flagship.id == PlanCell.flagship_id)
        .join(Pillar, Pillar.id == PlanCell.pillar_id)
        .order_by(Flagship.number, Pillar.position)
    )
    return [PlaceRow(*found) for found in session.execute(ask)]


@reads(Moment)
def hooks(session: Session) -> dict[str, Bilingual]:
    """The names of the moments that commitments hook on, by slug."""
    return {m.slug: m.name for m in session.scalars(select(Moment))}


@dataclass(frozen=True, slots=True)
class _Served:
    """What the actions of a commitment come to: how many, done, delivered, shown by evidence."""

    actions: int
    done: int
    delivered: Number
    proofs: int
    shown: Number


def _commitments(session: Session) -> dict[int, list[CommitmentRow]]:
    served = _served(session)
    found: dict[int, list[CommitmentRow]] = defaultdict(list)
    for c in session.scalars(select(Commitment).order_by(Commitment.cell_id, Commitment.position)):
        by = served.get(c.id)
        delivered = Qty(by.delivered if by else 0, Relation.EQ, c.promised.unit)
        found[c.cell_id].append(
            CommitmentRow(
                c.id, c.slug, c.kind.value, c.text, c.promised,
                Qty.na("", c.promised.unit) if c.promised.value is None else delivered,
                c.hook, c.names, _state(c.promised, delivered, by), by.actions if by else 0,
            )
        )  # fmt: skip
    return found


def _served(session: Session) -> dict[int, _Served]:
    """By commitment; added up by the database, since there may be very many."""
    link = ActionCommitment
    ask = (
        select(
            link.commitment_id,
            func.count(),
            func.sum(case((Action.work_status == WorkStatus.DONE, 1), else_=0)),
            func.coalesce(func.sum(link.delivered), 0),
            func.sum(case((link.evidence != "", 1), else_=0)),
            func.coalesce(func.sum(case((link.evidence != "", link.delivered))), 0),
        )
        .join(Action, Action.id == link.action_id)
        .where(Action.work_status != WorkStatus.CANCELLED)
        .group_by(link.commitment_id)
    )
    return {
        number: _Served(count, done, _exact(delivered), proofs, _exact(shown))
        for number, count, done, delivered, proofs, shown in session.execute(ask)
    }


def _exact(total: Number) -> Number:
    """A sum without the dust that adding parts of numbers in binary leaves."""
    exact = round(Decimal(str(total)), PLACES)
    return int(exact) if exact == int(exact) else exact.normalize()


def _state(promised: Qty, delivered: Qty, by: _Served | None) -> str:
    """How far a commitment is; of a quantity, evidence must show as much as was promised."""
    if by is None:
        return "unplanned"
    if promised.value is not None:
        kept, shown = delivered.figure >= promised.value, by.shown >= promised.value
    else:
        kept, shown = by.done == by.actions, by.proofs > 0
    if not kept:
        return "planned"
    return "evidenced" if shown else "delivered"
