"""Outcomes and what shows them: indicators with baseline, targets and actuals."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from comms_planner.bilingual import Bilingual
from comms_planner.models.base import Base, choice
from comms_planner.models.types import Amount, bilingual, has_figure, quantity
from comms_planner.models.words import (
    Aggregation,
    Basis,
    Direction,
    IndicatorKind,
    OutcomeFamily,
    ResultLevel,
    Track,
)
from comms_planner.quantity import Number, Qty


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


class PlanItem(Base):
    """One of the seven items that make an indicator fully operational (R.7)."""

    __tablename__ = "plan_item"

    slug: Mapped[str] = mapped_column(unique=True)
    letter: Mapped[str]
    text: Mapped[Bilingual] = bilingual("text")
    ref: Mapped[str]


class Indicator(Base):
    """What is counted to show an outcome; the seven items of R.7 are its fields.

    A figure at or over `on_track_from` percent of what it should be is on track, one at or over
    `at_risk_from` at risk. `level` says which link of the AMEC chain it measures: one below
    outcome is a sign on the way and proves no outcome.
    """

    __tablename__ = "indicator"

    outcome_id: Mapped[int] = mapped_column(ForeignKey("outcome.id"), index=True)
    class_id: Mapped[int | None] = mapped_column(ForeignKey("indicator_class.id"), index=True)
    flagship_id: Mapped[int | None] = mapped_column(ForeignKey("flagship.id"), index=True)
    slug: Mapped[str] = mapped_column(unique=True)
    name: Mapped[Bilingual] = bilingual("name")
    definition: Mapped[Bilingual] = bilingual("definition")
    kind: Mapped[IndicatorKind] = mapped_column(
        choice(IndicatorKind, "kind"), default=IndicatorKind.NUMBER
    )
    unit: Mapped[str]
    numerator: Mapped[Bilingual] = bilingual("numerator")
    denominator: Mapped[Bilingual] = bilingual("denominator")
    level: Mapped[ResultLevel] = mapped_column(choice(ResultLevel, "level"))
    direction: Mapped[Direction] = mapped_column(choice(Direction, "direction"))
    aggregation: Mapped[Aggregation] = mapped_column(choice(Aggregation, "aggregation"))
    on_track_from: Mapped[int] = mapped_column(default=90)
    at_risk_from: Mapped[int] = mapped_column(default=75)
    basis: Mapped[Basis] = mapped_column(choice(Basis, "basis"))
    collection_method: Mapped[Bilingual] = bilingual("collection_method")
    means_of_verification: Mapped[Bilingual] = bilingual("means_of_verification")
    responsible: Mapped[str] = mapped_column(default="")
    partners: Mapped[Bilingual] = bilingual("partners")
    coordination: Mapped[Bilingual] = bilingual("coordination")
    ref: Mapped[str] = mapped_column(default="")
    constraints: Any = (
        CheckConstraint("0 <= at_risk_from AND at_risk_from <= on_track_from", name="band"),
        CheckConstraint("on_track_from <= 100", name="band_top"),
    )


class Milestone(Base):
    """A key stage, an event or a benchmark set beforehand for an indicator (R.7(d)).

    `qty` is the benchmark: what the indicator should show by then; n/a for a stage or an event.
    """

    __tablename__ = "milestone"

    indicator_id: Mapped[int] = mapped_column(ForeignKey("indicator.id"), index=True)
    name: Mapped[Bilingual] = bilingual("name")
    due_on: Mapped[dt.date]
    done_on: Mapped[dt.date | None]
    qty: Mapped[Qty] = quantity()
    note: Mapped[Bilingual] = bilingual("note")
    constraints: Any = (CheckConstraint(has_figure(), name="figure"),)


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
    """What an indicator did show in a year, with its source.

    A ratio keeps its numerator and denominator, so that years can be pooled; a narrative one
    has words instead of a figure, and what somebody judges of them.
    """

    __tablename__ = "actual"

    indicator_id: Mapped[int] = mapped_column(ForeignKey("indicator.id"), index=True)
    year: Mapped[int]
    qty: Mapped[Qty] = quantity()
    numerator: Mapped[Number | None] = mapped_column(Amount)
    denominator: Mapped[Number | None] = mapped_column(Amount)
    narrative: Mapped[Bilingual] = bilingual("narrative")
    judgement: Mapped[Track | None] = mapped_column(choice(Track, "judgement"))
    source: Mapped[str] = mapped_column(default="")
    constraints: Any = (
        UniqueConstraint("indicator_id", "year"),
        CheckConstraint(has_figure(), name="figure"),
    )
