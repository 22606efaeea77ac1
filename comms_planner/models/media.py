"""The media one works with: outlets, contacts, accreditation and embargoed copies."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from comms_planner.bilingual import Bilingual
from comms_planner.models.base import Base, choice
from comms_planner.models.types import Instant, bilingual
from comms_planner.models.words import AccreditationStatus, OutletKind


class Outlet(Base):
    """A newspaper, a broadcaster, an agency, a site: where reporting appears."""

    __tablename__ = "outlet"

    name: Mapped[Bilingual] = bilingual("name")
    kind: Mapped[OutletKind] = mapped_column(choice(OutletKind, "kind"), default=OutletKind.ONLINE)
    country_id: Mapped[int | None] = mapped_column(ForeignKey("country.id"), index=True)
    languages: Mapped[str] = mapped_column(default="")
    note: Mapped[Bilingual] = bilingual("note")
    contacts: Mapped[list[MediaContact]] = relationship(cascade="all, delete-orphan")


class MediaContact(Base):
    """A journalist or an editor."""

    __tablename__ = "media_contact"

    outlet_id: Mapped[int] = mapped_column(ForeignKey("outlet.id"), index=True)
    name: Mapped[Bilingual] = bilingual("name")
    beat: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    phone: Mapped[str] = mapped_column(default="")
    languages: Mapped[str] = mapped_column(default="")
    note: Mapped[Bilingual] = bilingual("note")
    accreditations: Mapped[list[Accreditation]] = relationship(cascade="all, delete-orphan")
    copies: Mapped[list[EmbargoCopy]] = relationship(cascade="all, delete-orphan")


class Accreditation(Base):
    """Whether a contact may attend an edition as media."""

    __tablename__ = "accreditation"

    contact_id: Mapped[int] = mapped_column(ForeignKey("media_contact.id"), index=True)
    edition_id: Mapped[int] = mapped_column(ForeignKey("edition.id"), index=True)
    status: Mapped[AccreditationStatus] = mapped_column(choice(AccreditationStatus, "status"))
    decided_on: Mapped[dt.date | None]
    note: Mapped[str] = mapped_column(default="")
    constraints: Any = (UniqueConstraint("contact_id", "edition_id"),)


class EmbargoCopy(Base):
    """An embargoed asset sent to a contact: when it went, and when the terms were accepted."""

    __tablename__ = "embargo_copy"

    contact_id: Mapped[int] = mapped_column(ForeignKey("media_contact.id"), index=True)
    asset_id: Mapped[int] = mapped_column(ForeignKey("asset.id"), index=True)
    accepted_at: Mapped[dt.datetime | None] = mapped_column(Instant)
    sent_at: Mapped[dt.datetime | None] = mapped_column(Instant)
    note: Mapped[str] = mapped_column(default="")
    constraints: Any = (
        UniqueConstraint("contact_id", "asset_id"),
        CheckConstraint("accepted_at IS NOT NULL OR sent_at IS NOT NULL", name="moment"),
    )
