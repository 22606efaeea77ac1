"""Reach: what was estimated, and what was measured, each with its qualifier."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from comms_planner.bilingual import Bilingual
from comms_planner.models.base import Base, choice
from comms_planner.models.types import Instant, bilingual, has_figure, quantity
from comms_planner.models.words import Basis, ReachKind
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
        CheckConstraint(has_figure(), name="figure"),
        CheckConstraint("(platform_id IS NULL) <> (edition_id IS NULL)", name="owner"),
        CheckConstraint("value IS NULL OR value >= 0", name="positive"),
    )


class Measurement(Base):
    """What somebody counted: with definition, source and day, never overwriting the estimate.

    Several figures of one edition may stand side by side; `reported` marks the chosen one.
    """

    __tablename__ = "measurement"

    platform_id: Mapped[int | None] = mapped_column(ForeignKey("platform.id"), index=True)
    moment_id: Mapped[int | None] = mapped_column(ForeignKey("moment.id"), index=True)
    season_id: Mapped[int | None] = mapped_column(ForeignKey("season.id"), index=True)
    edition_id: Mapped[int | None] = mapped_column(ForeignKey("edition.id"), index=True)
    campaign_id: Mapped[int | None] = mapped_column(ForeignKey("campaign.id"), index=True)
    action_id: Mapped[int | None] = mapped_column(ForeignKey("action.id"), index=True)
    event: Mapped[Bilingual] = bilingual("event")
    kind: Mapped[ReachKind] = mapped_column(choice(ReachKind, "kind"))
    qty: Mapped[Qty] = quantity()
    definition: Mapped[Bilingual] = bilingual("definition")
    source: Mapped[str] = mapped_column(default="")
    measured_on: Mapped[dt.date | None]
    grade: Mapped[int | None]
    reported: Mapped[bool] = mapped_column(default=False)
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
    )
