"""The programme a plan serves: its document, flagships, pillars, cells and commitments."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from comms_planner.bilingual import Bilingual
from comms_planner.models.base import Base, choice
from comms_planner.models.types import bilingual, has_figure, quantity
from comms_planner.models.words import Basis, CommitmentKind
from comms_planner.quantity import Qty


class Plan(Base):
    """The plan itself: one row, with the validity period and what it was made from."""

    __tablename__ = "plan"

    symbol: Mapped[str]
    document_date: Mapped[dt.date | None]
    first_year: Mapped[int]
    last_year: Mapped[int]
    title: Mapped[Bilingual] = bilingual("title")
    vision: Mapped[Bilingual] = bilingual("vision")
    mission: Mapped[Bilingual] = bilingual("mission")
    goal: Mapped[Bilingual] = bilingual("goal")
    strategy: Mapped[Bilingual] = bilingual("strategy")
    note: Mapped[Bilingual] = bilingual("note")
    constraints = (CheckConstraint("first_year <= last_year", name="period"),)


class Domain(Base):
    """One of the four domains of change (R.1)."""

    __tablename__ = "domain"

    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[Bilingual] = bilingual("name")
    ref: Mapped[str]
    basis: Mapped[str]


class OutcomeArea(Base):
    """One of the twelve outcome areas; only one is quoted in the document."""

    __tablename__ = "outcome_area"

    domain_id: Mapped[int] = mapped_column(ForeignKey("domain.id"), index=True)
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[Bilingual] = bilingual("name")
    in_document: Mapped[bool]
    basis: Mapped[str]


class Flagship(Base):
    """A flagship programme, keyed by slug since its number and name change over time."""

    __tablename__ = "flagship"

    slug: Mapped[str] = mapped_column(unique=True)
    number: Mapped[int]
    name: Mapped[Bilingual] = bilingual("name")
    table_name: Mapped[Bilingual] = bilingual("table_name")
    description: Mapped[Bilingual] = bilingual("description")
    ref: Mapped[str]
    basis: Mapped[str]
    cells: Mapped[list[PlanCell]] = relationship(back_populates="flagship")


class FlagshipName(Base):
    """A later official name of a flagship, with who says so."""

    __tablename__ = "flagship_name"

    flagship_id: Mapped[int] = mapped_column(ForeignKey("flagship.id"), index=True)
    name: Mapped[Bilingual] = bilingual("name")
    source: Mapped[str]
    note: Mapped[str] = mapped_column(default="")


class FlagshipDomain(Base):
    """A link from a flagship to a domain; ours, the document gives none."""

    __tablename__ = "flagship_domain"

    flagship_id: Mapped[int] = mapped_column(ForeignKey("flagship.id"), index=True)
    domain_id: Mapped[int] = mapped_column(ForeignKey("domain.id"), index=True)
    basis: Mapped[Basis] = mapped_column(choice(Basis, "basis"))
    constraints: Any = (UniqueConstraint("flagship_id", "domain_id"),)


class Pillar(Base):
    """Think, act, share, partner: a role of the agency, not a channel (R.10, AII.5)."""

    __tablename__ = "pillar"

    key: Mapped[str] = mapped_column(unique=True)
    position: Mapped[int]
    name: Mapped[Bilingual] = bilingual("name")
    body: Mapped[Bilingual] = bilingual("body")
    annex: Mapped[Bilingual] = bilingual("annex")


class PlanCell(Base):
    """What the document says for one flagship and one pillar (AII.T1), kept verbatim."""

    __tablename__ = "plan_cell"

    flagship_id: Mapped[int] = mapped_column(ForeignKey("flagship.id"), index=True)
    pillar_id: Mapped[int] = mapped_column(ForeignKey("pillar.id"), index=True)
    text: Mapped[Bilingual] = bilingual("text")
    ref: Mapped[str]
    basis: Mapped[str]
    note: Mapped[Bilingual] = bilingual("note")
    flagship: Mapped[Flagship] = relationship(back_populates="cells")
    pillar: Mapped[Pillar] = relationship()
    commitments: Mapped[list[Commitment]] = relationship(back_populates="cell")
    constraints: Any = (UniqueConstraint("flagship_id", "pillar_id"),)


class Commitment(Base):
    """One checkable clause of a cell, with its quantity and the moment it hooks on.

    `names` lists the products, channels and partners that the clause speaks of.
    """

    __tablename__ = "commitment"

    cell_id: Mapped[int] = mapped_column(ForeignKey("plan_cell.id"), index=True)
    slug: Mapped[str] = mapped_column(unique=True)
    position: Mapped[int]
    kind: Mapped[CommitmentKind] = mapped_column(choice(CommitmentKind, "kind"))
    text: Mapped[Bilingual] = bilingual("text")
    promised: Mapped[Qty] = quantity()
    hook: Mapped[str] = mapped_column(default="")
    names: Mapped[Bilingual] = bilingual("names")
    cell: Mapped[PlanCell] = relationship(back_populates="commitments")
    constraints: Any = (CheckConstraint(has_figure(), name="figure"),)
