"""Who speaks for the organization, in the order of the document (AII.B(g))."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from comms_planner.errors import Invalid
from comms_planner.models import Leave, Person
from comms_planner.models.words import SpeaksAs
from comms_planner.services import people
from comms_planner.services.people import PersonRow
from comms_planner.services.planner import reads, undoable
from comms_planner.text import QT_TRANSLATE_NOOP

NO_RANK = QT_TRANSLATE_NOOP("Errors", "This person does not speak yet. Say as what first.")
ORDER = tuple(rank.value for rank in SpeaksAs)
"""Executive Director, deputy, spokesperson (if any), technical staff, external relations."""


@dataclass(frozen=True, slots=True)
class SpokespersonRow:
    """A person's place in the order, and whether they can speak on the day asked about.

    `is_first` marks the one to ask: the first of the order who is there and speaks the language.
    """

    place: int
    person: PersonRow
    rank: str
    is_available: bool
    back_on: dt.date | None
    speaks_language: bool
    is_first: bool


@reads(Person, Leave)
def rows(session: Session, on: dt.date, *, language: str | None = None) -> list[SpokespersonRow]:
    """All who may speak, in order, with who is there on a day and speaks a language."""
    ask = select(Person).where(Person.speaks_as.is_not(None)).options(selectinload(Person.leaves))
    found = sorted(
        map(people.row_of, session.scalars(ask)),
        key=lambda p: (
            ORDER.index(p.speaks_as), p.speaks_order is None, p.speaks_order or 0, p.id
        ),
    )  # fmt: skip
    listed: list[SpokespersonRow] = []
    is_taken = False
    for place, person in enumerate(found, 1):
        there = not person.is_away(on)
        speaks = language is None or not person.languages or language in person.languages
        is_first = there and speaks and not is_taken
        is_taken = is_taken or is_first
        listed.append(
            SpokespersonRow(
                place, person, person.speaks_as, there, person.back_on(on), speaks, is_first
            )
        )
    return listed


@undoable(QT_TRANSLATE_NOOP("Undo", "Set spokesperson"))
def rank(
    session: Session, person_id: int, speaks_as: SpeaksAs | None, order: int | None = None
) -> None:
    """Say as what a person speaks, and at which place among those of the same rank."""
    person = session.get_one(Person, person_id)
    person.speaks_as = speaks_as
    person.speaks_order = order if speaks_as else None


@undoable(QT_TRANSLATE_NOOP("Undo", "Move spokesperson"))
def move(session: Session, person_id: int, position: int) -> None:
    """Put a person at another place among those who speak as the same; the first is 0."""
    person = session.get_one(Person, person_id)
    if person.speaks_as is None:
        raise Invalid("person_id", NO_RANK)
    same = session.scalars(select(Person).where(Person.speaks_as == person.speaks_as)).all()
    others = sorted(
        (p for p in same if p is not person),
        key=lambda p: (p.speaks_order is None, p.speaks_order or 0, p.id),
    )
    place = max(0, min(position, len(others)))
    for number, other in enumerate([*others[:place], person, *others[place:]], 1):
        other.speaks_order = number
