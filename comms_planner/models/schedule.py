"""When and where work can lie: duty stations, their days off, exceptions of series, plan B."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from comms_planner.bilingual import Bilingual
from comms_planner.models import rules
from comms_planner.models.base import Base, choice
from comms_planner.models.types import bilingual
from comms_planner.models.words import (
    AnchorEnd,
    Basis,
    Branch,
    EffectKind,
    ExceptionKind,
    HolidayKind,
)


class DutyStation(Base):
    """An office whose clock and working days a plan reckons with.

    `weekend` lists the weekdays off as a calendar rule spells them: "SA,SU" or "FR,SA".
    """

    __tablename__ = "duty_station"

    slug: Mapped[str] = mapped_column(unique=True)
    name: Mapped[Bilingual] = bilingual("name")
    zone: Mapped[str]
    weekend: Mapped[str] = mapped_column(default="SA,SU")
    note: Mapped[Bilingual] = bilingual("note")
    position: Mapped[int] = mapped_column(default=0)
    holidays: Mapped[list[Holiday]] = relationship(cascade="all, delete-orphan")


class Holiday(Base):
    """A day off at one duty station, or at none in particular: then everybody is warned.

    A floating holiday is one that a person may choose; it never makes a day off.
    """

    __tablename__ = "holiday"

    station_id: Mapped[int | None] = mapped_column(ForeignKey("duty_station.id"), index=True)
    day: Mapped[dt.date] = mapped_column(index=True)
    name: Mapped[Bilingual] = bilingual("name")
    kind: Mapped[HolidayKind] = mapped_column(choice(HolidayKind, "kind"))
    basis: Mapped[Basis] = mapped_column(choice(Basis, "basis"))
    source: Mapped[str] = mapped_column(default="")
    constraints: Any = (
        CheckConstraint("station_id IS NOT NULL OR kind = 'floating'", name="station"),
    )


class SeriesException(Base):
    """One day of a series that differs from its rule, with the reason, or whose work is done.

    `rule_day` is the day that the rule gives. Moved and rescheduled ones have a day of their own;
    cancelled and postponed ones do not. `start_time` and `end_time`, in minutes of the zone of the
    series, are the day's own; without them it has those of the series. One that is `done` may have
    no kind: it is as the rule has it.
    """

    __tablename__ = "series_exception"

    action_id: Mapped[int | None] = mapped_column(ForeignKey("action.id"), index=True)
    platform_id: Mapped[int | None] = mapped_column(ForeignKey("platform.id"), index=True)
    observance_id: Mapped[int | None] = mapped_column(ForeignKey("observance.id"), index=True)
    rule_day: Mapped[dt.date]
    kind: Mapped[ExceptionKind | None] = mapped_column(choice(ExceptionKind, "kind"))
    done: Mapped[bool] = mapped_column(default=False)
    starts: Mapped[dt.date | None]
    ends: Mapped[dt.date | None]
    start_time: Mapped[int | None]
    end_time: Mapped[int | None]
    title: Mapped[Bilingual] = bilingual("title")
    reason: Mapped[Bilingual] = bilingual("reason")
    constraints: Any = (
        CheckConstraint(
            "(starts IS NOT NULL) = (kind IS NOT NULL AND kind IN ('moved', 'rescheduled'))",
            name="day",
        ),
        CheckConstraint(
            "CASE WHEN done THEN action_id IS NOT NULL AND"
            " (kind IS NULL OR kind IN ('moved', 'rescheduled')) ELSE kind IS NOT NULL END",
            name="done",
        ),
        CheckConstraint("(starts IS NULL) = (ends IS NULL)", name="span"),
        CheckConstraint("ends >= starts", name="order"),
        CheckConstraint(
            "start_time IS NULL OR (starts IS NOT NULL AND action_id IS NOT NULL)", name="timed"
        ),
        CheckConstraint("end_time IS NULL OR start_time IS NOT NULL", name="begun"),
        CheckConstraint(
            f"start_time BETWEEN 0 AND {rules.DAY_MINUTES - 1}"
            f" AND end_time BETWEEN 0 AND {rules.DAY_MINUTES}",
            name="times",
        ),
        CheckConstraint(
            "(action_id IS NOT NULL) + (platform_id IS NOT NULL) + (observance_id IS NOT NULL) = 1",
            name="series",
        ).ddl_if(dialect="sqlite"),
        UniqueConstraint("action_id", "rule_day"),
        UniqueConstraint("platform_id", "rule_day"),
        UniqueConstraint("observance_id", "rule_day"),
    )

    def at(self, start_time: int | None, end_time: int | None) -> None:
        """Give the day a clock time of its own, or that of its series."""
        end_time = end_time if start_time is not None else None
        rules.clock(start_time, end_time, same_day=self.starts == self.ends)
        self.start_time, self.end_time = start_time, end_time


class Appearance(Base):
    """A person who speaks or stands in front at an action or an edition."""

    __tablename__ = "appearance"

    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    action_id: Mapped[int | None] = mapped_column(ForeignKey("action.id"), index=True)
    edition_id: Mapped[int | None] = mapped_column(ForeignKey("edition.id"), index=True)
    constraints: Any = (
        CheckConstraint("(action_id IS NULL) <> (edition_id IS NULL)", name="place"),
        UniqueConstraint("person_id", "action_id"),
        UniqueConstraint("person_id", "edition_id"),
    )


class ContingencyRule(Base):
    """When a branch of an edition's contingency plan is chosen, by whom, and until when."""

    __tablename__ = "contingency_rule"

    edition_id: Mapped[int] = mapped_column(ForeignKey("edition.id"))
    branch: Mapped[Branch] = mapped_column(choice(Branch, "branch"))
    trigger: Mapped[Bilingual] = bilingual("trigger")
    decides_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    decide_by: Mapped[dt.date | None]
    constraints: Any = (UniqueConstraint("edition_id", "branch"),)


class ContingencyEffect(Base):
    """What a branch of an edition's contingency plan does: drop, move or add a task."""

    __tablename__ = "contingency_effect"

    edition_id: Mapped[int] = mapped_column(ForeignKey("edition.id"))
    branch: Mapped[Branch] = mapped_column(choice(Branch, "branch"))
    kind: Mapped[EffectKind] = mapped_column(choice(EffectKind, "kind"))
    action_id: Mapped[int | None] = mapped_column(ForeignKey("action.id"), index=True)
    title: Mapped[Bilingual] = bilingual("title")
    offset_days: Mapped[int | None]
    anchor_end: Mapped[AnchorEnd | None] = mapped_column(choice(AnchorEnd, "anchor_end"))
    owner_role: Mapped[str] = mapped_column(default="")
    pillar: Mapped[str] = mapped_column(default="")
    constraints: Any = (
        CheckConstraint("(action_id IS NULL) = (kind = 'add')", name="task"),
        CheckConstraint("(offset_days IS NULL) = (kind = 'drop')", name="days"),
        Index("ix_contingency_effect_edition_id_branch", "edition_id", "branch"),
    )
