"""What stands on the calendar: platforms, moments, editions, observances, seasons."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from comms_planner.bilingual import Bilingual
from comms_planner.models import rules
from comms_planner.models.base import Base, choice
from comms_planner.models.exchange import ImportedUid
from comms_planner.models.schedule import Appearance, ContingencyEffect, ContingencyRule
from comms_planner.models.types import bilingual
from comms_planner.models.words import Basis, Branch, DateStatus, Precision


class Platform(Base):
    """A lasting series of AII.T2, such as the World Urban Forum or the website.

    `rrule` is the rule in use: the document's (`document_rrule`) or what practice shows
    (`practice_rrule`), each with its basis.
    """

    __tablename__ = "platform"

    slug: Mapped[str] = mapped_column(unique=True)
    number: Mapped[int]
    name: Mapped[Bilingual] = bilingual("name")
    kind: Mapped[Bilingual] = bilingual("kind")
    audience: Mapped[Bilingual] = bilingual("audience")
    status: Mapped[Bilingual] = bilingual("status")
    frequency: Mapped[str | None]
    interval_years: Mapped[int | None]
    location: Mapped[str | None]
    is_future: Mapped[bool] = mapped_column(default=False)
    rrule: Mapped[str | None]
    rrule_start: Mapped[dt.date | None]
    rrule_basis: Mapped[Basis] = mapped_column(choice(Basis, "rrule_basis"))
    rrule_precision: Mapped[str]
    practice_rrule: Mapped[str | None]
    practice_basis: Mapped[Basis] = mapped_column(choice(Basis, "practice_basis"))
    document_rrule: Mapped[str | None]
    document_basis: Mapped[Basis] = mapped_column(choice(Basis, "document_basis"))
    rule_note: Mapped[Bilingual] = bilingual("rule_note")
    flags: Mapped[str] = mapped_column(default="")
    note: Mapped[Bilingual] = bilingual("note")
    ref: Mapped[str]


class PlatformStatus(Base):
    """What was true of a platform on a day; the document's own words stay dated."""

    __tablename__ = "platform_status"

    platform_id: Mapped[int] = mapped_column(ForeignKey("platform.id"), index=True)
    as_of: Mapped[dt.date]
    text: Mapped[Bilingual] = bilingual("text")
    basis: Mapped[Basis] = mapped_column(choice(Basis, "basis"))


class Moment(Base):
    """A meeting or event of others that the document names, such as the HLPF."""

    __tablename__ = "moment"

    slug: Mapped[str] = mapped_column(unique=True)
    name: Mapped[Bilingual] = bilingual("name")
    role: Mapped[Bilingual] = bilingual("role")
    rrule: Mapped[str | None]
    note: Mapped[Bilingual] = bilingual("note")
    refs: Mapped[str]


class MomentFlagship(Base):
    """A flagship that the document ties to a moment."""

    __tablename__ = "moment_flagship"

    moment_id: Mapped[int] = mapped_column(ForeignKey("moment.id"), index=True)
    flagship_id: Mapped[int] = mapped_column(ForeignKey("flagship.id"), index=True)
    constraints: Any = (UniqueConstraint("moment_id", "flagship_id"),)


class Season(Base):
    """A span of every year, such as Urban October."""

    __tablename__ = "season"

    slug: Mapped[str] = mapped_column(unique=True)
    name: Mapped[Bilingual] = bilingual("name")
    rrule: Mapped[str]
    rrule_start: Mapped[dt.date]
    days: Mapped[int]
    basis: Mapped[Basis] = mapped_column(choice(Basis, "basis"))
    note: Mapped[Bilingual] = bilingual("note")
    constraints: Any = (CheckConstraint("days >= 1", name="days"),)


class Observance(Base):
    """A United Nations day with its rule; never a clock time, always a date.

    `platform_id` names the platform of the same day, so that it is drawn once.
    """

    __tablename__ = "observance"

    slug: Mapped[str] = mapped_column(unique=True)
    name: Mapped[Bilingual] = bilingual("name")
    rrule: Mapped[str]
    rrule_start: Mapped[dt.date]
    platform_id: Mapped[int | None] = mapped_column(ForeignKey("platform.id"), index=True)
    tier: Mapped[int]
    days: Mapped[int] = mapped_column(default=1)
    source: Mapped[str]
    confidence: Mapped[str]
    note: Mapped[Bilingual] = bilingual("note")
    constraints: Any = (CheckConstraint("tier BETWEEN 1 AND 3", name="tier"),)


class ObservanceFlagship(Base):
    """A flagship that a day suits; our suggestion."""

    __tablename__ = "observance_flagship"

    observance_id: Mapped[int] = mapped_column(ForeignKey("observance.id"), index=True)
    flagship_id: Mapped[int] = mapped_column(ForeignKey("flagship.id"), index=True)
    constraints: Any = (UniqueConstraint("observance_id", "flagship_id"),)


class Edition(Base):
    """A dated occurrence of a platform, of a season, or of a moment of others.

    `starts` and `ends` bound what is known: for a precision coarser than a day they are
    the first and last day of the month, quarter or year, never a claimed date. `series_year`
    is the year whose occurrence it still is, once it has been moved out of that year: no rule
    foresees another one there.
    """

    __tablename__ = "edition"

    slug: Mapped[str] = mapped_column(unique=True)
    platform_id: Mapped[int | None] = mapped_column(ForeignKey("platform.id"), index=True)
    moment_id: Mapped[int | None] = mapped_column(ForeignKey("moment.id"), index=True)
    season_id: Mapped[int | None] = mapped_column(ForeignKey("season.id"), index=True)
    number: Mapped[int | None]
    name: Mapped[Bilingual] = bilingual("name")
    starts: Mapped[dt.date | None]
    ends: Mapped[dt.date | None]
    series_year: Mapped[int | None]
    precision: Mapped[Precision] = mapped_column(choice(Precision, "precision"))
    date_status: Mapped[DateStatus] = mapped_column(choice(DateStatus, "date_status"))
    date_reason: Mapped[Bilingual] = bilingual("date_reason")
    branch: Mapped[Branch] = mapped_column(choice(Branch, "branch"), default=Branch.GO)
    city: Mapped[Bilingual] = bilingual("city")
    venue: Mapped[Bilingual] = bilingual("venue")
    country_id: Mapped[int | None] = mapped_column(ForeignKey("country.id"), index=True)
    theme: Mapped[Bilingual] = bilingual("theme")
    basis: Mapped[Basis] = mapped_column(choice(Basis, "basis"))
    confidence: Mapped[str] = mapped_column(default="")
    source: Mapped[str] = mapped_column(default="")
    note: Mapped[Bilingual] = bilingual("note")
    lessons: Mapped[Bilingual] = bilingual("lessons")
    appearances: Mapped[list[Appearance]] = relationship(cascade="all, delete-orphan")
    effects: Mapped[list[ContingencyEffect]] = relationship(cascade="all, delete-orphan")
    contingency: Mapped[list[ContingencyRule]] = relationship(cascade="all, delete-orphan")
    imported: Mapped[list[ImportedUid]] = relationship(cascade="all, delete-orphan")
    constraints: Any = (
        CheckConstraint("ends >= starts", name="order"),
        CheckConstraint("(starts IS NULL) = (precision = 'tbc')", name="dated"),
        CheckConstraint(
            "(platform_id IS NOT NULL) + (moment_id IS NOT NULL) + (season_id IS NOT NULL) = 1",
            name="series",
        ).ddl_if(dialect="sqlite"),
        Index("ix_edition_span", "starts", "ends"),
    )

    def schedule(self, starts: dt.date | None, ends: dt.date | None, precision: Precision) -> None:
        """Give the edition its dates, or say how little is known of them."""
        if precision is Precision.TBC:
            starts = ends = None
        rules.in_order("ends", starts, ends)
        starts, ends = rules.bounds(starts, ends, precision)
        year = self.series_year or (self.starts.year if self.starts else None)
        self.series_year = None if starts and starts.year == year else year
        self.starts, self.ends, self.precision = starts, ends, precision
