"""The media list: outlets, contacts, accreditation, and embargoed copies with who accepted."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    Accreditation,
    Asset,
    Country,
    Edition,
    EmbargoCopy,
    MediaContact,
    Outlet,
    rules,
)
from comms_planner.models.words import AccreditationStatus, OutletKind
from comms_planner.services import references
from comms_planner.services.languages import read_languages
from comms_planner.services.planner import reads, undoable
from comms_planner.services.schedule.zones import read_instant
from comms_planner.text import QT_TRANSLATE_NOOP

NO_EMBARGO = QT_TRANSLATE_NOOP(
    "Errors", "“{title}” has no embargo. Set its embargo first, then log who accepts it."
)
NOT_ACCEPTED = QT_TRANSLATE_NOOP("Errors", "This contact is not in the log for that asset.")


@dataclass(frozen=True, slots=True)
class OutletRow:
    """An outlet with how many contacts it has."""

    id: int
    name: Bilingual
    kind: str
    country_id: int | None
    country: Bilingual
    languages: tuple[str, ...]
    note: Bilingual
    contacts: int


@dataclass(frozen=True, slots=True)
class ContactRow:
    """A contact with their outlet and the editions they are accredited to, by status."""

    id: int
    name: Bilingual
    outlet_id: int
    outlet: Bilingual
    outlet_kind: str
    beat: str
    email: str
    phone: str
    languages: tuple[str, ...]
    note: Bilingual
    accreditations: tuple[AccreditationRow, ...]


@dataclass(frozen=True, slots=True)
class AccreditationRow:
    """A contact's accreditation to an edition."""

    id: int
    contact_id: int
    contact: Bilingual
    outlet: Bilingual
    edition_id: int
    edition: Bilingual
    status: str
    decided_on: dt.date | None
    note: str


@dataclass(frozen=True, slots=True)
class CopyRow:
    """An embargoed copy: to whom, of what, sent and accepted when; `state` says how it stands.

    "accepted" before it was sent, or with no copy sent yet; "late" if only afterwards; "open".
    """

    id: int
    contact_id: int
    contact: Bilingual
    outlet: Bilingual
    asset_id: int
    asset: Bilingual
    embargo_at: dt.datetime | None
    sent_at: dt.datetime | None
    accepted_at: dt.datetime | None
    note: str

    @property
    def state(self) -> str:
        """Whether the terms were accepted before the copy went."""
        if self.accepted_at is None:
            return "open"
        is_late = self.sent_at is not None and self.sent_at < self.accepted_at
        return "late" if is_late else "accepted"


@reads(Outlet, MediaContact, Country)
def outlets(session: Session) -> list[OutletRow]:
    """All outlets by name."""
    counts: dict[int, int] = {}
    for number in session.scalars(select(MediaContact.outlet_id)):
        counts[number] = counts.get(number, 0) + 1
    ask = select(Outlet, Country.name).outerjoin(Country, Country.id == Outlet.country_id)
    found = [
        OutletRow(
            o.id, o.name, o.kind.value, o.country_id, country if o.country_id else Bilingual(),
            tuple(o.languages.split()), o.note, counts.get(o.id, 0),
        )
        for o, country in session.execute(ask)
    ]  # fmt: skip
    return sorted(found, key=lambda o: ((o.name.en or o.name.zh).casefold(), o.id))


@reads(MediaContact, Outlet, Accreditation, Edition)
def contacts(session: Session) -> list[ContactRow]:
    """Contacts by name, each with what they are accredited for."""
    by_contact: dict[int, list[AccreditationRow]] = {}
    for row in accreditations(session):
        by_contact.setdefault(row.contact_id, []).append(row)
    ask = select(MediaContact, Outlet).join(Outlet, Outlet.id == MediaContact.outlet_id)
    found = [
        ContactRow(
            c.id, c.name, o.id, o.name, o.kind.value, c.beat, c.email, c.phone,
            tuple(c.languages.split()), c.note, tuple(by_contact.get(c.id, ())),
        )
        for c, o in session.execute(ask)
    ]  # fmt: skip
    return sorted(found, key=lambda c: ((c.name.en or c.name.zh).casefold(), c.id))


@reads(Accreditation, MediaContact, Outlet, Edition)
def accreditations(session: Session, *, edition_id: int | None = None) -> list[AccreditationRow]:
    """Who may come as media, to one edition or to all."""
    ask = (
        select(Accreditation, MediaContact.name, Outlet.name, Edition.name)
        .join(MediaContact, MediaContact.id == Accreditation.contact_id)
        .join(Outlet, Outlet.id == MediaContact.outlet_id)
        .join(Edition, Edition.id == Accreditation.edition_id)
        .order_by(Edition.starts, Accreditation.id)
    )
    if edition_id is not None:
        ask = ask.where(Accreditation.edition_id == edition_id)
    return [
        AccreditationRow(
            a.id, a.contact_id, contact, outlet, a.edition_id, edition, a.status.value,
            a.decided_on, a.note,
        )
        for a, contact, outlet, edition in session.execute(ask)
    ]  # fmt: skip


@reads(EmbargoCopy, MediaContact, Outlet, Asset)
def copies(session: Session) -> list[CopyRow]:
    """The embargo log: who has what, since when, and who accepted the terms."""
    ask = (
        select(EmbargoCopy, MediaContact.name, Outlet.name, Asset.title, Asset.embargo_at)
        .join(MediaContact, MediaContact.id == EmbargoCopy.contact_id)
        .join(Outlet, Outlet.id == MediaContact.outlet_id)
        .join(Asset, Asset.id == EmbargoCopy.asset_id)
        .order_by(EmbargoCopy.id)
    )
    return [
        CopyRow(
            e.id, e.contact_id, contact, outlet, e.asset_id, asset, lifts, e.sent_at,
            e.accepted_at, e.note,
        )
        for e, contact, outlet, asset, lifts in session.execute(ask)
    ]  # fmt: skip


@undoable(QT_TRANSLATE_NOOP("Undo", "Add outlet"))
def add_outlet(
    session: Session,
    name: Bilingual,
    *,
    kind: OutletKind = OutletKind.ONLINE,
    country_id: int | None = None,
    languages: str = "",
    note: Bilingual = Bilingual(),
) -> int:
    """Take an outlet into the media list."""
    outlet = Outlet()
    _fill_outlet(session, outlet, name, kind, country_id, languages, note)
    session.add(outlet)
    session.flush()
    return outlet.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Edit outlet"))
def edit_outlet(
    session: Session,
    outlet_id: int,
    name: Bilingual,
    *,
    kind: OutletKind = OutletKind.ONLINE,
    country_id: int | None = None,
    languages: str = "",
    note: Bilingual = Bilingual(),
) -> None:
    """Change what is known of an outlet."""
    outlet = session.get_one(Outlet, outlet_id)
    _fill_outlet(session, outlet, name, kind, country_id, languages, note)


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete outlet"))
def remove_outlet(session: Session, outlet_id: int) -> None:
    """Take an outlet with its contacts off the list."""
    session.delete(session.get_one(Outlet, outlet_id))


@undoable(QT_TRANSLATE_NOOP("Undo", "Add media contact"))
def add_contact(
    session: Session,
    outlet_id: int,
    name: Bilingual,
    *,
    beat: str = "",
    email: str = "",
    phone: str = "",
    languages: str = "",
    note: Bilingual = Bilingual(),
) -> int:
    """Take a contact at an outlet into the media list."""
    contact = MediaContact(outlet_id=references.found(session, "outlet_id", outlet_id))
    _fill_contact(contact, name, beat, email, phone, languages, note)
    session.add(contact)
    session.flush()
    return contact.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Edit media contact"))
def edit_contact(
    session: Session,
    contact_id: int,
    outlet_id: int,
    name: Bilingual,
    *,
    beat: str = "",
    email: str = "",
    phone: str = "",
    languages: str = "",
    note: Bilingual = Bilingual(),
) -> None:
    """Change what is known of a contact, or the outlet they work for."""
    contact = session.get_one(MediaContact, contact_id)
    contact.outlet_id = references.found(session, "outlet_id", outlet_id)
    _fill_contact(contact, name, beat, email, phone, languages, note)


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete media contact"))
def remove_contact(session: Session, contact_id: int) -> None:
    """Take a contact off the media list, with accreditations and the embargo log."""
    session.delete(session.get_one(MediaContact, contact_id))


@undoable(QT_TRANSLATE_NOOP("Undo", "Set accreditation"))
def accredit(
    session: Session,
    contact_id: int,
    edition_id: int,
    status: AccreditationStatus,
    *,
    decided_on: dt.date | None = None,
    note: str = "",
) -> int:
    """Say how a contact's accreditation to an edition stands."""
    found = session.scalars(
        select(Accreditation).where(
            Accreditation.contact_id == contact_id, Accreditation.edition_id == edition_id
        )
    ).first() or Accreditation(contact_id=contact_id, edition_id=edition_id)
    rules.in_order("decided_on", decided_on, decided_on)
    found.status, found.decided_on, found.note = status, decided_on, rules.clean(note)
    session.add(found)
    session.flush()
    return found.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Remove accreditation"))
def remove_accreditation(session: Session, accreditation_id: int) -> None:
    """Take an accreditation off the list."""
    session.delete(session.get_one(Accreditation, accreditation_id))


@undoable(QT_TRANSLATE_NOOP("Undo", "Log embargoed copy"))
def log_copy(
    session: Session,
    contact_id: int,
    asset_id: int,
    *,
    accepted_at: str | None = None,
    sent_at: str | None = None,
    note: str = "",
) -> int:
    """Log when a contact accepted an embargo, and when the copy was sent, with their offsets.

    Said again for the same contact and asset, it changes what the log says.
    """
    asset = session.get_one(Asset, asset_id)
    if asset.embargo_at is None:
        raise Invalid("asset_id", NO_EMBARGO, title=asset.title.en or asset.title.zh)
    found = session.scalars(
        select(EmbargoCopy).where(
            EmbargoCopy.contact_id == contact_id, EmbargoCopy.asset_id == asset_id
        )
    ).first() or EmbargoCopy(contact_id=contact_id, asset_id=asset_id)
    found.accepted_at = read_instant("accepted_at", accepted_at)
    found.sent_at, found.note = read_instant("sent_at", sent_at), rules.clean(note)
    session.add(found)
    session.flush()
    return found.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Remove from embargo log"))
def remove_copy(session: Session, contact_id: int, asset_id: int) -> None:
    """Take a contact's copy of an asset off the embargo log."""
    found = session.scalars(
        select(EmbargoCopy).where(
            EmbargoCopy.contact_id == contact_id, EmbargoCopy.asset_id == asset_id
        )
    ).first()
    if found is None:
        raise Invalid("contact_id", NOT_ACCEPTED)
    session.delete(found)


def _fill_outlet(
    session: Session,
    outlet: Outlet,
    name: Bilingual,
    kind: OutletKind,
    country_id: int | None,
    languages: str,
    note: Bilingual,
) -> None:
    outlet.name, outlet.kind = rules.title("name", name), kind
    outlet.country_id = references.found(session, "country_id", country_id)
    outlet.languages = " ".join(read_languages(languages))
    outlet.note = rules.body("note", note)


def _fill_contact(
    contact: MediaContact,
    name: Bilingual,
    beat: str,
    email: str,
    phone: str,
    languages: str,
    note: Bilingual,
) -> None:
    contact.name, contact.beat = rules.title("name", name), rules.clean(beat)
    contact.email, contact.phone = rules.clean(email), rules.clean(phone)
    contact.languages = " ".join(read_languages(languages))
    contact.note = rules.body("note", note)
