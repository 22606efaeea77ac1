"""Who one works with: partner types and partners, countries and their needs."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from comms_planner.bilingual import Bilingual
from comms_planner.models.base import Base, choice
from comms_planner.models.types import bilingual
from comms_planner.models.words import Basis, PartnerAimKind


class PartnerType(Base):
    """One of the eight types of AIV.T1; the text says seven and lists eight."""

    __tablename__ = "partner_type"

    slug: Mapped[str] = mapped_column(unique=True)
    number: Mapped[int]
    name: Mapped[Bilingual] = bilingual("name")
    ref: Mapped[str]


class PartnerAim(Base):
    """An objective or a strategy that AIV.T1 lists for a partner type."""

    __tablename__ = "partner_aim"

    type_id: Mapped[int] = mapped_column(ForeignKey("partner_type.id"), index=True)
    kind: Mapped[PartnerAimKind] = mapped_column(choice(PartnerAimKind, "kind"))
    number: Mapped[int]
    text: Mapped[Bilingual] = bilingual("text")
    ref: Mapped[str] = mapped_column(default="")
    constraints: Any = (UniqueConstraint("type_id", "kind", "number"),)


class Partner(Base):
    """An organization one works with."""

    __tablename__ = "partner"

    type_id: Mapped[int | None] = mapped_column(ForeignKey("partner_type.id"), index=True)
    slug: Mapped[str] = mapped_column(unique=True)
    name: Mapped[Bilingual] = bilingual("name")
    basis: Mapped[Basis] = mapped_column(choice(Basis, "basis"))
    ref: Mapped[str] = mapped_column(default="")
    note: Mapped[Bilingual] = bilingual("note")


class ActionPartner(Base):
    """A partner who takes part in an action, and as what."""

    __tablename__ = "action_partner"

    action_id: Mapped[int] = mapped_column(ForeignKey("action.id"), index=True)
    partner_id: Mapped[int] = mapped_column(ForeignKey("partner.id"), index=True)
    role: Mapped[str] = mapped_column(default="")
    constraints: Any = (UniqueConstraint("action_id", "partner_id"),)


class Country(Base):
    """A country, by its two-letter code."""

    __tablename__ = "country"

    iso2: Mapped[str] = mapped_column(unique=True)
    name: Mapped[Bilingual] = bilingual("name")
    region: Mapped[Bilingual] = bilingual("region")
    is_pilot: Mapped[bool] = mapped_column(default=False)


class SettlementNeedType(Base):
    """One of the five categories of human settlements needs (AIII.8)."""

    __tablename__ = "settlement_need_type"

    number: Mapped[int] = mapped_column(unique=True)
    slug: Mapped[str] = mapped_column(unique=True)
    requirement: Mapped[Bilingual] = bilingual("requirement")
    description: Mapped[Bilingual] = bilingual("description")
    ref: Mapped[str]


class CountryNeed(Base):
    """A dated classification of a country; it may have more than one type."""

    __tablename__ = "country_need"

    country_id: Mapped[int] = mapped_column(ForeignKey("country.id"), index=True)
    type_id: Mapped[int] = mapped_column(ForeignKey("settlement_need_type.id"), index=True)
    as_of: Mapped[dt.date]
    source: Mapped[str] = mapped_column(default="")
    constraints: Any = (UniqueConstraint("country_id", "type_id", "as_of"),)
