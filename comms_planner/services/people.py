"""The people of a plan: who owns actions, approves and speaks."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.orm import Session, selectinload

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Action, ActionRole, Campaign, Leave, Person, rules
from comms_planner.models.words import SpeaksAs as SpeaksAs
from comms_planner.services import vocabulary
from comms_planner.services.languages import read_languages
from comms_planner.services.planner import reads, undoable
from comms_planner.text import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class LeaveRow:
    """Days on which a person is away."""

    id: int
    starts: dt.date
    ends: dt.date
    note: str


@dataclass(frozen=True, slots=True)
class PersonRow:
    """A person as lists and choices show them; languages are codes in the order of the six."""

    id: int
    name: Bilingual
    role: Bilingual
    office: str
    email: str
    languages: tuple[str, ...] = ()
    speaks_as: str = ""
    speaks_order: int | None = None
    outside: bool = False
    note: Bilingual = field(default_factory=Bilingual)
    leaves: tuple[LeaveRow, ...] = ()

    def is_away(self, day: dt.date) -> bool:
        """Whether the person is on leave that day."""
        return any(leave.starts <= day <= leave.ends for leave in self.leaves)

    def back_on(self, day: dt.date) -> dt.date | None:
        """The first day after a leave that holds `day`; None if they are there."""
        ends = [leave.ends for leave in self.leaves if leave.starts <= day <= leave.ends]
        return max(ends) + dt.timedelta(days=1) if ends else None


@reads(Person, Leave)
def rows(session: Session) -> list[PersonRow]:
    """Everybody, in the order they were added."""
    ask = select(Person).options(selectinload(Person.leaves)).order_by(Person.id)
    return [row_of(person) for person in session.scalars(ask)]


def row_of(p: Person) -> PersonRow:
    """A person's row."""
    away = sorted(p.leaves, key=lambda leave: (leave.starts, leave.id))
    return PersonRow(
        p.id, p.name, p.role, p.office, p.email, tuple(p.languages.split()),
        p.speaks_as.value if p.speaks_as else "", p.speaks_order, p.outside, p.note,
        tuple(LeaveRow(one.id, one.starts, one.ends, one.note) for one in away),
    )  # fmt: skip


@undoable(QT_TRANSLATE_NOOP("Undo", "Add person"))
def add(
    session: Session,
    name: Bilingual,
    *,
    role: Bilingual = Bilingual(),
    office: str = "",
    email: str = "",
    languages: str = "",
    speaks_as: SpeaksAs | None = None,
    outside: bool = False,
    note: Bilingual = Bilingual(),
) -> int:
    """Take a person into the plan; `outside` if not of the team."""
    person = Person()
    _fill(person, name, role, office, email, languages, speaks_as, outside, note)
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
    languages: str = "",
    speaks_as: SpeaksAs | None = None,
    outside: bool = False,
    note: Bilingual = Bilingual(),
) -> None:
    """Change what is known of a person."""
    person = session.get_one(Person, person_id)
    _fill(person, name, role, office, email, languages, speaks_as, outside, note)


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete person"))
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


@undoable(QT_TRANSLATE_NOOP("Undo", "Add leave"))
def add_leave(
    session: Session,
    person_id: int,
    starts: dt.date,
    ends: dt.date | None = None,
    note: str = "",
) -> int:
    """Note that a person is away from a day to another, both included."""
    rules.in_order("ends", starts, ends)
    person = session.get_one(Person, person_id)
    leave = Leave(starts=starts, ends=ends or starts, note=rules.clean(note))
    person.leaves.append(leave)
    session.flush()
    return leave.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Remove leave"))
def remove_leave(session: Session, leave_id: int) -> None:
    """Take a leave away again."""
    session.delete(session.get_one(Leave, leave_id))


def _fill(
    person: Person,
    name: Bilingual,
    role: Bilingual,
    office: str,
    email: str,
    languages: str,
    speaks_as: SpeaksAs | None,
    outside: bool,
    note: Bilingual,
) -> None:
    person.name, person.role = rules.title("name", name), rules.clean_both(role)
    person.office, person.email = rules.clean(office), rules.clean(email)
    person.languages = " ".join(read_languages(languages))
    person.speaks_as, person.outside = speaks_as, outside
    person.note = rules.body("note", note)


def by_role(session: Session) -> dict[str, int]:
    """The first person of each role, known by its short name or its title, in small letters."""
    titles = {title.casefold(): slug for slug, title in vocabulary.GROUPS["role"][1].items()}
    found: dict[str, int] = {}
    for person in session.scalars(select(Person).order_by(Person.id)):
        role = person.role.en.strip().casefold()
        slug = titles.get(role, role).casefold()
        if slug:
            found.setdefault(slug, person.id)
    return found
