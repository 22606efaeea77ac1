"""Reach: what was estimated, what was measured and of whom, and what would be if.

`reach_month` is no table of the plan but a sum of one, kept by triggers in the file itself, so
that whoever writes a measurement keeps it true: the app, an undo, or a bulk import.
"""

from __future__ import annotations

import datetime as dt
from types import MappingProxyType
from typing import Any, NamedTuple

from sqlalchemy import (
    DDL,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    Numeric,
    Table,
    Text,
    UniqueConstraint,
    event,
    text,
)
from sqlalchemy.orm import Mapped, mapped_column

from comms_planner.bilingual import Bilingual
from comms_planner.models.base import Base, choice
from comms_planner.models.types import Instant, bilingual, has_figure, quantity
from comms_planner.models.words import (
    Basis,
    Dimension,
    Metric,
    ReachKind,
    ScenarioStepKind,
)
from comms_planner.quantity import Qty


class Estimate(Base):
    """A planning figure per occurrence: of a platform, or of one edition that differs."""

    __tablename__ = "estimate"

    platform_id: Mapped[int | None] = mapped_column(ForeignKey("platform.id"), index=True)
    edition_id: Mapped[int | None] = mapped_column(ForeignKey("edition.id"), index=True)
    kind: Mapped[ReachKind] = mapped_column(choice(ReachKind, "kind"))
    qty: Mapped[Qty] = quantity()
    text: Mapped[Bilingual] = bilingual("text")
    basis: Mapped[Basis] = mapped_column(choice(Basis, "basis"))
    ref: Mapped[str] = mapped_column(default="")
    constraints: Any = (
        UniqueConstraint("edition_id", "kind"),
        CheckConstraint(has_figure(), name="figure"),
        CheckConstraint("(platform_id IS NULL) <> (edition_id IS NULL)", name="owner"),
        CheckConstraint("value IS NULL OR value >= 0", name="positive"),
    )


SUMMED = (
    "platform_id", "measured_on", "kind", "unit", "relation", "edition_id", "reported", "value",
)  # fmt: skip
"""The columns that sums read, in the order of the index that covers them."""


class Measurement(Base):
    """What somebody counted: with definition, source and day, never overwriting the estimate.

    Several figures of one edition may stand side by side; `reported` marks the chosen one and
    `why` says what for. `measured_on` is the day the figure stands for, the last of its period
    where it has one; `platform_id` repeats the edition's platform, for the sums. `grade` runs from
    1, counted and checked by others, to 4, hearsay, as it does for every piece of evidence.
    """

    __tablename__ = "measurement"

    platform_id: Mapped[int | None] = mapped_column(ForeignKey("platform.id"), index=True)
    moment_id: Mapped[int | None] = mapped_column(ForeignKey("moment.id"), index=True)
    season_id: Mapped[int | None] = mapped_column(ForeignKey("season.id"), index=True)
    edition_id: Mapped[int | None] = mapped_column(ForeignKey("edition.id"))
    campaign_id: Mapped[int | None] = mapped_column(ForeignKey("campaign.id"), index=True)
    action_id: Mapped[int | None] = mapped_column(ForeignKey("action.id"), index=True)
    event: Mapped[Bilingual] = bilingual("event")
    kind: Mapped[ReachKind] = mapped_column(choice(ReachKind, "kind"))
    qty: Mapped[Qty] = quantity()
    metric: Mapped[Metric] = mapped_column(choice(Metric, "metric"), default=Metric.OTHER)
    channel: Mapped[str] = mapped_column(default="")
    period_from: Mapped[dt.date | None]
    period_to: Mapped[dt.date | None]
    place: Mapped[Bilingual] = bilingual("place")
    definition: Mapped[Bilingual] = bilingual("definition")
    source: Mapped[str] = mapped_column(default="")
    measured_on: Mapped[dt.date | None]
    grade: Mapped[int | None]
    reported: Mapped[bool] = mapped_column(default=False)
    why: Mapped[Bilingual] = bilingual("why")
    basis: Mapped[Basis] = mapped_column(choice(Basis, "basis"))
    note: Mapped[Bilingual] = bilingual("note")
    entered_by: Mapped[str] = mapped_column(default="")
    entered_at: Mapped[dt.datetime | None] = mapped_column(Instant)
    constraints: Any = (
        CheckConstraint(has_figure(), name="figure"),
        CheckConstraint("value IS NULL OR value >= 0", name="positive"),
        CheckConstraint(
            "COALESCE(platform_id, moment_id, season_id, edition_id, campaign_id, action_id)"
            " IS NOT NULL",
            name="owner",
        ),
        CheckConstraint("period_from IS NULL OR period_from <= period_to", name="period"),
        Index("ix_measurement_sums", *SUMMED),
        Index("ix_measurement_edition", "edition_id", "reported", "kind", "unit"),
        Index(
            "ix_measurement_unchosen",
            "edition_id",
            "kind",
            "unit",
            sqlite_where=text("edition_id IS NOT NULL AND reported = 0"),
        ),
    )


class MeasurementPart(Base):
    """A part of a measured figure: so many of them women, so many from Africa."""

    __tablename__ = "measurement_part"

    measurement_id: Mapped[int] = mapped_column(ForeignKey("measurement.id"), index=True)
    dimension: Mapped[Dimension] = mapped_column(choice(Dimension, "dimension"))
    category: Mapped[str]
    position: Mapped[int] = mapped_column(default=0)
    qty: Mapped[Qty] = quantity()
    constraints: Any = (
        UniqueConstraint("measurement_id", "dimension", "category"),
        CheckConstraint(has_figure(), name="figure"),
        CheckConstraint("value IS NULL OR value >= 0", name="positive"),
    )


class MeasurementEvidence(Base):
    """What proves a measured figure: a link, or a file with its hash, graded 1 (best) to 4."""

    __tablename__ = "measurement_evidence"

    measurement_id: Mapped[int] = mapped_column(ForeignKey("measurement.id"), index=True)
    address: Mapped[str]
    grade: Mapped[int]
    sha256: Mapped[str] = mapped_column(default="")
    size: Mapped[int | None]
    note: Mapped[Bilingual] = bilingual("note")
    entered_by: Mapped[str] = mapped_column(default="")
    entered_at: Mapped[dt.datetime | None] = mapped_column(Instant)
    constraints: Any = (
        UniqueConstraint("measurement_id", "address"),
        CheckConstraint("grade BETWEEN 1 AND 4", name="grade"),
    )


class Universe(Base):
    """How many people there are to reach in an audience, and who says so."""

    __tablename__ = "universe"

    name: Mapped[Bilingual] = bilingual("name")
    kind: Mapped[ReachKind] = mapped_column(choice(ReachKind, "kind"))
    qty: Mapped[Qty] = quantity()
    source: Mapped[str] = mapped_column(default="")
    constraints: Any = (CheckConstraint(has_figure(), name="figure"),)


class Overlap(Base):
    """How many people two platforms share, where somebody has counted it."""

    __tablename__ = "overlap"

    kind: Mapped[ReachKind] = mapped_column(choice(ReachKind, "kind"))
    one_id: Mapped[int] = mapped_column(ForeignKey("platform.id"), index=True)
    other_id: Mapped[int] = mapped_column(ForeignKey("platform.id"), index=True)
    qty: Mapped[Qty] = quantity()
    source: Mapped[str] = mapped_column(default="")
    constraints: Any = (
        UniqueConstraint("kind", "one_id", "other_id"),
        CheckConstraint("one_id < other_id", name="ordered"),
        CheckConstraint("value IS NOT NULL AND value >= 0", name="positive"),
    )


class Scenario(Base):
    """What would be if: a list of steps held against the reach plan, applied or thrown away."""

    __tablename__ = "scenario"

    name: Mapped[Bilingual] = bilingual("name")
    note: Mapped[Bilingual] = bilingual("note")
    made_by: Mapped[str] = mapped_column(default="")
    made_at: Mapped[dt.datetime | None] = mapped_column(Instant)


class ScenarioStep(Base):
    """One thing a scenario does: move or cancel an edition, add one, or estimate otherwise."""

    __tablename__ = "scenario_step"

    scenario_id: Mapped[int] = mapped_column(ForeignKey("scenario.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    kind: Mapped[ScenarioStepKind] = mapped_column(choice(ScenarioStepKind, "kind"))
    edition_id: Mapped[int | None] = mapped_column(ForeignKey("edition.id"), index=True)
    platform_id: Mapped[int | None] = mapped_column(ForeignKey("platform.id"), index=True)
    name: Mapped[Bilingual] = bilingual("name")
    starts: Mapped[dt.date | None]
    ends: Mapped[dt.date | None]
    direct: Mapped[Qty] = quantity("direct_")
    indirect: Mapped[Qty] = quantity("indirect_")
    constraints: Any = (
        CheckConstraint(has_figure("direct_"), name="direct"),
        CheckConstraint(has_figure("indirect_"), name="indirect"),
    )


REACH_MONTH = Table(
    "reach_month",
    Base.metadata,
    Column("month", Text, primary_key=True),
    Column("platform_id", Integer, primary_key=True, autoincrement=False),
    Column("kind", Text, primary_key=True),
    Column("unit", Text, primary_key=True),
    Column("relation", Text, primary_key=True),
    Column("used", Integer, primary_key=True, autoincrement=False),
    Column("count", Integer, nullable=False),
    Column("value", Numeric(24, 6), nullable=False),
    sqlite_with_rowid=False,
)
"""The measurements of a month added up, by what may be added: see `services/monthly.py`.

`platform_id` is 0 for what belongs to none, `month` is "" where no day is known. `used` is 0 for
the figures of an edition that nobody chose; they stand beside the sum, never in it.
"""

_KEY = (
    "coalesce({row}.platform_id, 0), coalesce(substr({row}.measured_on, 1, 7), ''),"
    " {row}.kind, {row}.unit, {row}.relation, {row}.edition_id IS NULL OR {row}.reported"
)
_COLUMNS = "platform_id, month, kind, unit, relation, used"
_INTO = f"INSERT INTO reach_month ({_COLUMNS}, count, value)"
_ADDED = (
    f"ON CONFLICT ({_COLUMNS})"
    " DO UPDATE SET count = count + {more}, value = value + excluded.value"
)
_IN = (
    f"{_INTO} VALUES ({_KEY.format(row='NEW')}, 1, coalesce(NEW.value, 0)) {_ADDED.format(more=1)};"
)
_OUT = (
    "UPDATE reach_month SET count = count - 1, value = value - coalesce(OLD.value, 0)"
    f" WHERE ({_COLUMNS}) = ({_KEY.format(row='OLD')});"
    f" DELETE FROM reach_month WHERE ({_COLUMNS}) = ({_KEY.format(row='OLD')}) AND count = 0;"
)
_SUMMED = ", ".join(SUMMED)
_TRIGGER_IN = f"CREATE TRIGGER measurement_in AFTER INSERT ON measurement BEGIN {_IN} END"
TRIGGERS = (
    _TRIGGER_IN,
    f"CREATE TRIGGER measurement_out AFTER DELETE ON measurement BEGIN {_OUT} END",
    f"CREATE TRIGGER measurement_changed AFTER UPDATE OF {_SUMMED} ON measurement"
    f" BEGIN {_OUT} {_IN} END",
)
"""What keeps `reach_month` true, as SQLite runs it."""


class Sums(NamedTuple):
    """How a sum kept by a trigger takes many new rows at once: a group costs what a row does.

    `pause` and `resume` stand around the rows, within their transaction; `add` takes what has an
    identity from its parameter on.
    """

    pause: str
    add: str
    resume: str


SUMS = MappingProxyType(
    {
        "measurement": Sums(
            "DROP TRIGGER measurement_in",
            f"{_INTO} SELECT {_KEY.format(row='measurement')}, count(*), sum(coalesce(value, 0))"
            f" FROM measurement WHERE id >= ? GROUP BY 1, 2, 3, 4, 5, 6"
            f" {_ADDED.format(more='excluded.count')}",
            _TRIGGER_IN,
        )
    }
)
"""By the table whose rows are summed."""

for _trigger in TRIGGERS:
    _ddl = DDL(_trigger)  # type: ignore[no-untyped-call]  # SQLAlchemy has no type for it
    event.listen(Base.metadata, "after_create", _ddl.execute_if(dialect="sqlite"))
