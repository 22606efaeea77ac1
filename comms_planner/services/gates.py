"""The gates of approval: which levels of clearance there are, in which order, for what."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Approval, Gate, Person, rules
from comms_planner.services import references
from comms_planner.services.planner import reads, undoable
from comms_planner.text import QT_TRANSLATE_NOOP

IN_USE = QT_TRANSLATE_NOOP(
    "Errors", "People have decided at this gate. Switch it off for everything instead."
)


@dataclass(frozen=True, slots=True)
class GateRow:
    """A gate, who decides there as a rule, and what has to pass it."""

    id: int
    position: int
    name: Bilingual
    person_id: int | None
    person: Bilingual
    content: bool
    messages: bool
    actions: bool
    campaigns: bool


@reads(Gate, Person)
def rows(session: Session) -> list[GateRow]:
    """All gates in order."""
    found = session.execute(
        select(Gate, Person.name)
        .outerjoin(Person, Person.id == Gate.person_id)
        .order_by(Gate.position, Gate.id)
    )
    return [
        GateRow(
            gate.id, gate.position, gate.name, gate.person_id,
            person if gate.person_id else Bilingual(),
            gate.content, gate.messages, gate.actions, gate.campaigns,
        )
        for gate, person in found
    ]  # fmt: skip


@undoable(QT_TRANSLATE_NOOP("Undo", "Add gate"))
def add(
    session: Session,
    name: Bilingual,
    *,
    person_id: int | None = None,
    content: bool = True,
    messages: bool = True,
    actions: bool = True,
    campaigns: bool = True,
) -> int:
    """Add a gate behind the others."""
    last = session.scalars(select(func.max(Gate.position))).one()
    gate = Gate(
        name=rules.title("name", name), position=0 if last is None else last + 1,
        person_id=references.found(session, "person_id", person_id),
        content=content, messages=messages, actions=actions, campaigns=campaigns,
    )  # fmt: skip
    session.add(gate)
    session.flush()
    return gate.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Edit gate"))
def edit(
    session: Session,
    gate_id: int,
    name: Bilingual,
    *,
    person_id: int | None = None,
    content: bool = True,
    messages: bool = True,
    actions: bool = True,
    campaigns: bool = True,
) -> None:
    """Change a gate's name, who decides there, and what has to pass it."""
    gate = session.get_one(Gate, gate_id)
    gate.name = rules.title("name", name)
    gate.person_id = references.found(session, "person_id", person_id)
    gate.content, gate.messages = content, messages
    gate.actions, gate.campaigns = actions, campaigns


@undoable(QT_TRANSLATE_NOOP("Undo", "Move gate"))
def move(session: Session, gate_id: int, position: int) -> None:
    """Put a gate at another place in the order; the first is 0."""
    gate = session.get_one(Gate, gate_id)
    order = (Gate.position, Gate.id)
    others = [g for g in session.scalars(select(Gate).order_by(*order)) if g is not gate]
    place = max(0, min(position, len(others)))
    for number, other in enumerate([*others[:place], gate, *others[place:]]):
        other.position = number


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete gate"))
def remove(session: Session, gate_id: int) -> None:
    """Take away a gate at which nobody has decided yet."""
    if session.scalars(select(Approval.id).where(Approval.gate_id == gate_id)).first():
        raise Invalid("gate_id", IN_USE)
    session.delete(session.get_one(Gate, gate_id))
