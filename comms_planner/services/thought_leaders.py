"""Thought leaders by flagship: their topic, their consent, and the products that come of it."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Asset, Flagship, Person, ThoughtLeader, rules
from comms_planner.models.words import Consent
from comms_planner.services import references
from comms_planner.services.planner import reads, undoable
from comms_planner.text import QT_TRANSLATE_NOOP

HAS_PRODUCTS = QT_TRANSLATE_NOOP(
    "Errors", "Content still names this thought leader. Take the name off it first."
)
NO_TOPIC = QT_TRANSLATE_NOOP("Errors", "Say on which topic this person leads the thinking.")
CONSENT_DAY = QT_TRANSLATE_NOOP("Errors", "Say on which day the consent was given.")
GIVEN = (Consent.GIVEN, Consent.LIMITED)


@dataclass(frozen=True, slots=True)
class ProductRow:
    """Something that came, or is to come, of a thought leader's work."""

    asset_id: int
    title: Bilingual
    kind: str


@dataclass(frozen=True, slots=True)
class LeaderRow:
    """A thought leader for a flagship."""

    id: int
    person_id: int
    name: Bilingual
    role: Bilingual
    office: str
    languages: tuple[str, ...]
    flagship_id: int | None
    flagship: str
    flagship_name: Bilingual
    topic: Bilingual
    consent: str
    consent_on: dt.date | None
    note: Bilingual
    products: tuple[ProductRow, ...]


@reads(ThoughtLeader, Person, Flagship, Asset)
def rows(session: Session, *, flagship: str | None = None) -> list[LeaderRow]:
    """Thought leaders in the order of the flagships, or those of one."""
    ask = (
        select(ThoughtLeader, Person, Flagship)
        .join(Person, Person.id == ThoughtLeader.person_id)
        .outerjoin(Flagship, Flagship.id == ThoughtLeader.flagship_id)
        .order_by(Flagship.number.is_(None), Flagship.number, ThoughtLeader.id)
    )
    if flagship:
        ask = ask.where(Flagship.slug == flagship)
    products: dict[int | None, list[ProductRow]] = {}
    made = select(Asset).where(Asset.leader_id.is_not(None)).order_by(Asset.id)
    for asset in session.scalars(made):
        row = ProductRow(asset.id, asset.title, asset.kind.value)
        products.setdefault(asset.leader_id, []).append(row)
    return [
        LeaderRow(
            t.id, p.id, p.name, p.role, p.office, tuple(p.languages.split()), t.flagship_id,
            f.slug if f else "", f.name if f else Bilingual(), t.topic, t.consent.value,
            t.consent_on, t.note, tuple(products.get(t.id, ())),
        )
        for t, p, f in session.execute(ask)
    ]  # fmt: skip


@undoable(QT_TRANSLATE_NOOP("Undo", "Add thought leader"))
def add(
    session: Session,
    person_id: int,
    topic: Bilingual,
    *,
    flagship_id: int | None = None,
    consent: Consent = Consent.NOT_ASKED,
    consent_on: dt.date | None = None,
    note: Bilingual = Bilingual(),
) -> int:
    """Name a person as a thought leader for a flagship, on a topic."""
    made = ThoughtLeader(person_id=person_id, topic=Bilingual(), note=Bilingual())
    _fill(session, made, topic, flagship_id, consent, consent_on, note)
    session.add(made)
    session.flush()
    return made.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Edit thought leader"))
def edit(
    session: Session,
    leader_id: int,
    topic: Bilingual,
    *,
    flagship_id: int | None = None,
    consent: Consent = Consent.NOT_ASKED,
    consent_on: dt.date | None = None,
    note: Bilingual = Bilingual(),
) -> None:
    """Change a thought leader's flagship, topic or consent."""
    found = session.get_one(ThoughtLeader, leader_id)
    _fill(session, found, topic, flagship_id, consent, consent_on, note)


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete thought leader"))
def remove(session: Session, leader_id: int) -> None:
    """Let a person no longer be a thought leader."""
    if session.scalars(select(Asset.id).where(Asset.leader_id == leader_id)).first():
        raise Invalid("leader_id", HAS_PRODUCTS)
    session.delete(session.get_one(ThoughtLeader, leader_id))


def consent_day(consent: Consent, on: dt.date | None) -> dt.date | None:
    """The day of a consent, which one that was given must have."""
    rules.in_order("consent_on", on, on)
    if consent in GIVEN and on is None:
        raise Invalid("consent_on", CONSENT_DAY)
    return on


def _fill(
    session: Session,
    leader: ThoughtLeader,
    topic: Bilingual,
    flagship_id: int | None,
    consent: Consent,
    consent_on: dt.date | None,
    note: Bilingual,
) -> None:
    leader.topic = rules.needed("topic", topic, NO_TOPIC)
    leader.flagship_id = references.found(session, "flagship_id", flagship_id)
    leader.consent, leader.consent_on = consent, consent_day(consent, consent_on)
    leader.note = rules.body("note", note)
