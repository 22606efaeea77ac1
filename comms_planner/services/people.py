"""The people of a plan: who owns actions, approves and speaks."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Action, ActionRole, Campaign, Person, rules
from comms_planner.services.planner import reads, undoable
from comms_planner.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person as lists and choices show them."""

    id: int
    name: Bilingual
    role: Bilingual
    office: str
    email: str


@reads(Person)
def rows(session: Session) -> list[PersonRow]:
    """Everybody, in the order they were added."""
    return [
        PersonRow(p.id, p.name, p.role, p.office, p.email)
        for p in session.scalars(select(Person).order_by(Person.id))
    ]


@undoable(QT_TRANSLATE_NOOP("Undo", "Add person"))
def add(
    session: Session,
    name: Bilingual,
    *,
    role: Bilingual = Bilingual(),
    office: str = "",
    email: str = "",
) -> int:
    """Take a person into the plan."""
    person = Person(
        name=rules.title("name", name),
        role=rules.clean_both(role),
        office=rules.clean(office),
        email=rules.clean(email),
    )
    session.add(person)
    session.flush()
    return person.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Edit person"))
def edit(
    session: Session,
    person_id: int,
    name: Bilingual,
    *,
    role: Bilingual = Bilingual(),
    office: str = "",
    email: str = "",
) -> None:
    """Change what is known of a person."""
    person = session.get_one(Person, person_id)
    person.name, person.role = rules.title("name", name), rules.clean_both(role)
    person.office, person.email = rules.clean(office), rules.clean(email)


@undoable(QT_TRANSLATE_NOOP("Undo", "Remove person"))
def remove(session: Session, person_id: int) -> None:
    """Take a person out of the plan; refused while they have work."""
    part = select(ActionRole.id).where(ActionRole.person_id == person_id)
    led = select(Campaign.id).where(Campaign.lead_id == person_id)
    owned = select(Action.id).where(Action.owner_id == person_id)
    if any(session.scalars(ask).first() for ask in (owned, part, led)):
        raise Invalid(
            "person_id",
            QT_TRANSLATE_NOOP(
                "Errors",
                "This person still owns actions, has a part in them or leads a campaign."
                " Give those to somebody else first.",
            ),
        )
    session.delete(session.get_one(Person, person_id))
