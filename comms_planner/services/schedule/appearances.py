"""Who speaks or stands in front, and where."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Action, Appearance, Edition, Person
from comms_planner.services.planner import reads, undoable
from comms_planner.text import QT_TRANSLATE_NOOP

ONE_PLACE = QT_TRANSLATE_NOOP("Errors", "Name one thing: an action or an edition.")
KNOWN = QT_TRANSLATE_NOOP("Errors", "That person appears there already. Choose another.")
UNKNOWN = QT_TRANSLATE_NOOP(
    "Errors", "That person does not appear there. Choose one of those who do."
)


@dataclass(frozen=True, slots=True)
class AppearanceRow:
    """A person at an action or an edition."""

    id: int
    person_id: int
    person: Bilingual
    action_id: int | None
    edition_id: int | None
    title: Bilingual


@reads(Appearance, Person, Action, Edition)
def rows(session: Session, *, person_id: int | None = None) -> list[AppearanceRow]:
    """All appearances, or those of one person, in the order they were entered."""
    ask = (
        select(Appearance, Person, Action, Edition)
        .join(Person, Person.id == Appearance.person_id)
        .outerjoin(Action, Action.id == Appearance.action_id)
        .outerjoin(Edition, Edition.id == Appearance.edition_id)
        .order_by(Appearance.id)
    )
    if person_id is not None:
        ask = ask.where(Appearance.person_id == person_id)
    return [
        AppearanceRow(
            found.id, person.id, person.name, found.action_id, found.edition_id,
            action.title if action else edition.name,
        )
        for found, person, action, edition in session.execute(ask)
    ]  # fmt: skip


@undoable(QT_TRANSLATE_NOOP("Undo", "Add appearance"))
def add(
    session: Session,
    person_id: int,
    *,
    action_id: int | None = None,
    edition_id: int | None = None,
) -> int:
    """Let a person speak or stand in front at an action or an edition."""
    if _found(session, person_id, action_id, edition_id):
        raise Invalid("person_id", KNOWN)
    made = Appearance(person_id=person_id, action_id=action_id, edition_id=edition_id)
    session.add(made)
    session.flush()
    return made.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Remove appearance"))
def remove(
    session: Session,
    person_id: int,
    *,
    action_id: int | None = None,
    edition_id: int | None = None,
) -> None:
    """Let a person no longer appear at an action or an edition."""
    found = _found(session, person_id, action_id, edition_id)
    if found is None:
        raise Invalid("person_id", UNKNOWN)
    session.delete(found)


def _found(
    session: Session, person_id: int, action_id: int | None, edition_id: int | None
) -> Appearance | None:
    if (action_id is None) == (edition_id is None):
        raise Invalid("action_id", ONE_PLACE)
    return session.scalars(
        select(Appearance).where(
            Appearance.person_id == person_id,
            Appearance.action_id.is_(None) if action_id is None
            else Appearance.action_id == action_id,
            Appearance.edition_id.is_(None) if edition_id is None
            else Appearance.edition_id == edition_id,
        )
    ).first()  # fmt: skip
