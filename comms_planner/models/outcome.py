"""Outcomes and what shows them: indicators with baseline, targets and actuals."""

from __future__ import annotations

from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from comms_planner.bilingual import Bilingual
from comms_planner.models.base import Base, choice
from comms_planner.models.types import bilingual, has_figure, quantity
from comms_planner.models.words import Aggregation, Basis, Direction, OutcomeFamily, ResultLevel
from comms_planner.quantity import Qty


class Outcome(Base):
    """An expected outcome of the document: C.10, F.12, I.15(a) to (c)."""

    __tablename__ = "outcome"

    slug: Mapped[str] = mapped_column(unique=True)
    code: Mapped[str]
    family: Mapped[OutcomeFamily | None] = mapped_column(choice(OutcomeFamily, "family"))
    title: Mapped[Bilingual] = bilingual("title")
    text: Mapped[Bilingual] = bilingual("text")
    ref: Mapped[str]


class IndicatorClass(Base):
    """One of the five classes of the results framework (R.6)."""

    __tablename__ = "indicator_class"

    slug: Mapped[str] = mapped_column(unique=True)
    letter: Mapped[str]
    level: Mapped[str]
    title: Mapped[Bilingual] = bilingual("title")
    text: Mapped[Bilingual] = bilingual("text")
    ref: Mapped[str]


class Indicator(Base):
    """What is counted to show an outcome; the seven items of R.7 are its fields."""

    __tablename__ = "indicator"

    outcome_id: Mapped[int] = mapped_column(ForeignKey("outcome.id"), index=True)
    class_id: Mapped[int | None] = mapped_column(ForeignKey("indicator_class.id"), index=True)
    slug: Mapped[str] = mapped_column(unique=True)
    name: Mapped[Bilingual] = bilingual("name")
    definition: Mapped[Bilingual] = bilingual("definition")
    unit: Mapped[str]
    level: Mapped[ResultLevel] = mapped_column(choice(ResultLevel, "level"))
    direction: Mapped[Direction] = mapped_column(choice(Direction, "direction"))
    aggregation: Mapped[Aggregation] = mapped_column(choice(Aggregation, "aggregation"))
    basis: Mapped[Basis] = mapped_column(choice(Basis, "basis"))
    collection_method: Mapped[Bilingual] = bilingual("collection_method")
    means_of_verification: Mapped[Bilingual] = bilingual("means_of_verification")
    responsible: Mapped[str] = mapped_column(default="")
    ref: Mapped[str] = mapped_column(default="")


class Baseline(Base):
    """Where an indicator stood, with year and source, or n/a with the reason."""

    __tablename__ = "baseline"

    indicator_id: Mapped[int] = mapped_column(ForeignKey("indicator.id"), unique=True)
    year: Mapped[int | None]
    qty: Mapped[Qty] = quantity()
    source: Mapped[str] = mapped_column(default="")
    constraints: Any = (CheckConstraint(has_figure(), name="figure"),)


class Target(Base):
    """What an indicator should show in a year; an estimate of reach is not a target."""

    __tablename__ = "target"

    indicator_id: Mapped[int] = mapped_column(ForeignKey("indicator.id"), index=True)
    year: Mapped[int]
    qty: Mapped[Qty] = quantity()
    constraints: Any = (
        UniqueConstraint("indicator_id", "year"),
        CheckConstraint(has_figure(), name="figure"),
    )


class Actual(Base):
    """What an indicator did show in a year, with its source."""

    __tablename__ = "actual"

    indicator_id: Mapped[int] = mapped_column(ForeignKey("indicator.id"), index=True)
    year: Mapped[int]
    qty: Mapped[Qty] = quantity()
    source: Mapped[str] = mapped_column(default="")
    constraints: Any = (
        UniqueConstraint("indicator_id", "year"),
        CheckConstraint(has_figure(), name="figure"),
    )
