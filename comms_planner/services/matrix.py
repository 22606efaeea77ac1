"""The action plan: what was promised in each of the 5 × 4 cells, and what keeps it."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import select
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
from comms_planner.quantity import Qty, Relation
from comms_planner.services import actions
from comms_planner.services.actions import ActionRow
from comms_planner.services.planner import reads

STATES = ("unplanned", "planned", "delivered", "evidenced")
"""How far a commitment is, from nothing to proof."""


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
    action_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class CellRow:
    """One cell of the matrix: the document's text as mandate, its clauses, its actions."""

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
    actions: tuple[ActionRow, ...]

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
    session: Session,
    *,
    flagship: str | None = None,
    pillar: str | None = None,
    owner_id: int | None = None,
    status: str | None = None,
) -> list[CellRow]:
    """The cells in reading order; owner and status narrow the actions, not the cells."""
    by_cell: dict[int, list[ActionRow]] = defaultdict(list)
    for action in actions.rows(
        session, flagship=flagship, pillar=pillar, owner_id=owner_id, status=status
    ):
        if action.cell_id is not None:
            by_cell[action.cell_id].append(action)
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
            actions=tuple(sorted(by_cell[cell.id], key=lambda a: (a.position, a.id))),
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


def _commitments(session: Session) -> dict[int, list[CommitmentRow]]:
    links: dict[int, list[tuple[ActionCommitment, WorkStatus]]] = defaultdict(list)
    for link, status in session.execute(
        select(ActionCommitment, Action.work_status)
        .join(Action, Action.id == ActionCommitment.action_id)
        .where(Action.work_status != WorkStatus.CANCELLED)
        .order_by(ActionCommitment.id)
    ):
        links[link.commitment_id].append((link, status))
    found: dict[int, list[CommitmentRow]] = defaultdict(list)
    for c in session.scalars(select(Commitment).order_by(Commitment.cell_id, Commitment.position)):
        served = links[c.id]
        delivered = _delivered(c.promised, served)
        found[c.cell_id].append(
            CommitmentRow(
                c.id, c.slug, c.kind.value, c.text, c.promised, delivered, c.hook, c.names,
                _state(c.promised, delivered, served),
                tuple(link.action_id for link, _ in served),
            )
        )  # fmt: skip
    return found


def _delivered(promised: Qty, served: list[tuple[ActionCommitment, WorkStatus]]) -> Qty:
    """How much of a counted promise has been delivered; n/a where nothing was to be counted."""
    if promised.value is None:
        return Qty.na("", promised.unit)
    counts = [link.delivered for link, _ in served if link.delivered is not None]
    return Qty(sum(counts), Relation.EQ, promised.unit)


def _state(promised: Qty, delivered: Qty, served: list[tuple[ActionCommitment, WorkStatus]]) -> str:
    if not served:
        return "unplanned"
    if promised.value is not None:
        done = delivered.figure >= promised.value
    else:
        done = all(status is WorkStatus.DONE for _, status in served)
    if not done:
        return "planned"
    return "evidenced" if any(link.evidence for link, _ in served) else "delivered"
