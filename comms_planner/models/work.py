"""The work that keeps the promises: actions, people, ladders."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from comms_planner.bilingual import Bilingual
from comms_planner.models import rules
from comms_planner.models.approval import Approvable, Approval
from comms_planner.models.base import Base, choice
from comms_planner.models.content import Attachment
from comms_planner.models.exchange import ImportedUid
from comms_planner.models.partners import ActionPartner
from comms_planner.models.programme import PlanCell
from comms_planner.models.schedule import Appearance, ContingencyEffect, SeriesException
from comms_planner.models.teamwork import ActionEdition, ActionRole, ChecklistItem, Comment
from comms_planner.models.types import Amount, bilingual
from comms_planner.models.voices import Leave
from comms_planner.models.words import (
    AnchorEnd,
    ApprovalStatus,
    DateStatus,
    Precision,
    Roll,
    SpeaksAs,
    ToolKind,
    WorkStatus,
)
from comms_planner.quantity import Number

LONG = 45
"""Actions that last more days than this have an index of their own for the calendar."""

_IS_LONG = text(f"span_days > {LONG}")
_REPEATS = text("rrule IS NOT NULL")
_IS_FUNDED = text("funding <> ''")


class Person(Base):
    """Somebody who owns, approves or speaks; `languages` are codes: "en zh".

    An `outside` person does not belong to the team.
    """

    __tablename__ = "person"

    name: Mapped[Bilingual] = bilingual("name")
    role: Mapped[Bilingual] = bilingual("role")
    office: Mapped[str] = mapped_column(default="")
    email: Mapped[str] = mapped_column(default="")
    languages: Mapped[str] = mapped_column(default="")
    speaks_order: Mapped[int | None]
    speaks_as: Mapped[SpeaksAs | None] = mapped_column(choice(SpeaksAs, "speaks_as"))
    outside: Mapped[bool] = mapped_column(default=False)
    note: Mapped[Bilingual] = bilingual("note")
    leaves: Mapped[list[Leave]] = relationship(cascade="all, delete-orphan")


_SERVER = {"dialect": "postgresql"}


class Action(Approvable, Base):
    """One piece of work in a cell: who, until when, how far, with which tool.

    Three statuses stand apart: of the work, of its approval, of its date.

    Its place in a back-planning ladder is `offset_days` from one end of its edition, or an
    expression in `anchor`; `work_days` is how many working days it takes, up to its last day.
    `editions` are those it goes to beside the one its days are counted from.

    With an `rrule` the action is a series that begins on `starts`. `start_time` and `end_time`
    are minutes after midnight in `zone`; without them the action is an all-day date.
    """

    __tablename__ = "action"
    judged: ClassVar[tuple[str, ...]] = (
        "title_en", "title_zh", "note_en", "note_zh", "tool", "audience_en", "audience_zh",
        "cost_planned", "currency",
    )  # fmt: skip

    cell_id: Mapped[int | None] = mapped_column(ForeignKey("plan_cell.id"))
    pillar_id: Mapped[int | None] = mapped_column(ForeignKey("pillar.id"), index=True)
    campaign_id: Mapped[int | None] = mapped_column(ForeignKey("campaign.id"))
    edition_id: Mapped[int | None] = mapped_column(ForeignKey("edition.id"))
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    title: Mapped[Bilingual] = bilingual("title")
    note: Mapped[Bilingual] = bilingual("note")
    position: Mapped[int] = mapped_column(default=0)
    starts: Mapped[dt.date | None]
    ends: Mapped[dt.date | None]
    span_days: Mapped[int] = mapped_column(default=0)
    precision: Mapped[Precision] = mapped_column(
        choice(Precision, "precision"), default=Precision.TBC
    )
    work_status: Mapped[WorkStatus] = mapped_column(
        choice(WorkStatus, "work_status"), default=WorkStatus.PLANNED
    )
    approval_status: Mapped[ApprovalStatus] = mapped_column(
        choice(ApprovalStatus, "approval_status"), default=ApprovalStatus.DRAFT
    )
    date_status: Mapped[DateStatus] = mapped_column(
        choice(DateStatus, "date_status"), default=DateStatus.PROPOSED
    )
    done_on: Mapped[dt.date | None]
    tool: Mapped[ToolKind | None] = mapped_column(choice(ToolKind, "tool"))
    gate: Mapped[bool] = mapped_column(default=False)
    pinned: Mapped[bool] = mapped_column(default=False)
    anchor_end: Mapped[AnchorEnd | None] = mapped_column(choice(AnchorEnd, "anchor_end"))
    offset_days: Mapped[int | None]
    roll: Mapped[Roll] = mapped_column(choice(Roll, "roll"), default=Roll.NONE)
    anchor: Mapped[str | None]
    station_id: Mapped[int | None] = mapped_column(ForeignKey("duty_station.id"), index=True)
    work_days: Mapped[int] = mapped_column(default=1)
    ladder_id: Mapped[int | None] = mapped_column(ForeignKey("ladder.id"), index=True)
    rung: Mapped[int | None]
    owner_role: Mapped[str] = mapped_column(default="")
    rrule: Mapped[str | None]
    start_time: Mapped[int | None]
    end_time: Mapped[int | None]
    zone: Mapped[str | None]
    cost_planned: Mapped[Number | None] = mapped_column(Amount)
    cost_actual: Mapped[Number | None] = mapped_column(Amount)
    currency: Mapped[str] = mapped_column(default="USD")
    funding: Mapped[str] = mapped_column(default="", server_default="")
    audience: Mapped[Bilingual] = bilingual("audience")
    place: Mapped[Bilingual] = bilingual("place")
    cell: Mapped[PlanCell | None] = relationship()
    owner: Mapped[Person | None] = relationship()
    commitments: Mapped[list[ActionCommitment]] = relationship(
        back_populates="action", cascade="all, delete-orphan"
    )
    exceptions: Mapped[list[SeriesException]] = relationship(cascade="all, delete-orphan")
    appearances: Mapped[list[Appearance]] = relationship(cascade="all, delete-orphan")
    effects: Mapped[list[ContingencyEffect]] = relationship(cascade="all, delete-orphan")
    imported: Mapped[list[ImportedUid]] = relationship(cascade="all, delete-orphan")
    roles: Mapped[list[ActionRole]] = relationship(cascade="all, delete-orphan")
    checklist: Mapped[list[ChecklistItem]] = relationship(cascade="all, delete-orphan")
    comments: Mapped[list[Comment]] = relationship(cascade="all, delete-orphan")
    attachments: Mapped[list[Attachment]] = relationship(cascade="all, delete-orphan")
    partners: Mapped[list[ActionPartner]] = relationship(cascade="all, delete-orphan")
    editions: Mapped[list[ActionEdition]] = relationship(cascade="all, delete-orphan")
    approvals: Mapped[list[Approval]] = relationship(cascade="all, delete-orphan")
    constraints: Any = (
        CheckConstraint("ends >= starts", name="order"),
        CheckConstraint("(starts IS NULL) = (precision = 'tbc')", name="dated"),
        CheckConstraint("length(title_en) + length(title_zh) > 0", name="title"),
        CheckConstraint("work_days >= 1", name="work_days"),
        CheckConstraint("rrule IS NULL OR starts IS NOT NULL", name="series"),
        CheckConstraint("(start_time IS NULL) = (zone IS NULL)", name="timed"),
        CheckConstraint(
            f"start_time BETWEEN 0 AND {rules.DAY_MINUTES - 1}"
            f" AND end_time BETWEEN 0 AND {rules.DAY_MINUTES}",
            name="times",
        ),
        Index("ix_action_series", "starts", sqlite_where=_REPEATS, postgresql_where=_REPEATS),
        Index("ix_action_cell", "cell_id", "position"),
        # All that services.month asks of an action, so that a month is read from the index alone:
        # a seventh of the time on a large plan, whose rows lie far apart.
        Index(
            *("ix_action_span", "starts", "ends", "span_days", "work_status", "date_status"),
            *("precision", "title_en", "title_zh", "cell_id", "pillar_id", "owner_id"),
            *("start_time", "end_time", "zone", "rrule"),
        ).ddl_if(dialect="sqlite"),
        # A server's index entries may not be as long as a title.
        Index("ix_action_days", "starts", "ends", info=_SERVER).ddl_if(dialect="postgresql"),
        Index("ix_action_long", "starts", "ends", sqlite_where=_IS_LONG, postgresql_where=_IS_LONG),
        Index("ix_action_work", "work_status", "ends"),
        # How far each campaign and edition is, and what funds there are, by the index alone.
        Index("ix_action_edition_work", "edition_id", "work_status", "ends"),
        Index("ix_action_campaign", "campaign_id", "work_status"),
        Index("ix_action_funding", "funding", sqlite_where=_IS_FUNDED, postgresql_where=_IS_FUNDED),
    )

    def rename(self, title: Bilingual) -> None:
        """Give the action a title people can find it by."""
        self.title = rules.title("title", title)

    def annotate(self, note: Bilingual) -> None:
        """Write down what does not fit the title."""
        self.note = rules.body("note", note)

    def schedule(
        self, starts: dt.date | None, ends: dt.date | None, precision: Precision = Precision.DAY
    ) -> None:
        """Give the action its days; without any its date is to be confirmed."""
        for name, value in scheduled(starts, ends, precision).items():
            setattr(self, name, value)

    def at(self, start_time: int | None, end_time: int | None, zone: str | None) -> None:
        """Give the action a clock time, in minutes after midnight of a zone, or none."""
        if start_time is None:
            end_time = zone = None
            for exception in self.exceptions:
                exception.start_time = exception.end_time = None
        rules.clock(start_time, end_time, same_day=self.starts == self.ends)
        self.start_time, self.end_time, self.zone = start_time, end_time, zone

    def progress_to(self, status: WorkStatus, today: dt.date) -> None:
        """Say how far the work is; done work remembers its day."""
        for name, value in progressed(status, self.done_on, today).items():
            setattr(self, name, value)


def scheduled(starts: dt.date | None, ends: dt.date | None, precision: Precision) -> dict[str, Any]:
    """The columns of an action that has these days; without any they are to be confirmed."""
    rules.in_order("ends", starts, ends)
    last = ends or starts
    return {
        "starts": starts,
        "ends": last,
        "precision": Precision.TBC if starts is None else precision,
        "span_days": (last - starts).days if starts and last else 0,
    }


def progressed(status: WorkStatus, done_on: dt.date | None, today: dt.date) -> dict[str, Any]:
    """The columns of an action whose work is so far; what is done remembers its day."""
    return {
        "work_status": status,
        "done_on": (done_on or today) if status is WorkStatus.DONE else None,
    }


class ActionCommitment(Base):
    """An action's part in keeping a commitment; `delivered` counts in the commitment's unit."""

    __tablename__ = "action_commitment"

    action_id: Mapped[int] = mapped_column(ForeignKey("action.id"), index=True)
    commitment_id: Mapped[int] = mapped_column(ForeignKey("commitment.id"), index=True)
    delivered: Mapped[Number | None] = mapped_column(Amount)
    evidence: Mapped[str] = mapped_column(default="")
    action: Mapped[Action] = relationship(back_populates="commitments")
    constraints: Any = (UniqueConstraint("action_id", "commitment_id"),)


class ActionDependency(Base):
    """An action that cannot start before another is finished, with a lag in days.

    A negative lag is a lead: it may start so many days before the other is finished.
    """

    __tablename__ = "action_dependency"

    action_id: Mapped[int] = mapped_column(ForeignKey("action.id"), index=True)
    after_id: Mapped[int] = mapped_column(ForeignKey("action.id"), index=True)
    lag_days: Mapped[int] = mapped_column(default=0)
    constraints: Any = (
        UniqueConstraint("action_id", "after_id"),
        CheckConstraint("action_id <> after_id", name="itself"),
    )


class Ladder(Base):
    """A back-planning template: tasks by their distance from a date that cannot move."""

    __tablename__ = "ladder"

    slug: Mapped[str] = mapped_column(unique=True)
    name: Mapped[Bilingual] = bilingual("name")
    tasks: Mapped[list[LadderTask]] = relationship(cascade="all, delete-orphan")


class LadderTask(Base):
    """One rung: what, who, and how many calendar days from the anchor."""

    __tablename__ = "ladder_task"

    ladder_id: Mapped[int] = mapped_column(ForeignKey("ladder.id"), index=True)
    position: Mapped[int]
    title: Mapped[Bilingual] = bilingual("title")
    offset_days: Mapped[int]
    anchor_end: Mapped[AnchorEnd] = mapped_column(choice(AnchorEnd, "anchor_end"))
    owner: Mapped[str]
    pillar: Mapped[str]
    tool: Mapped[str] = mapped_column(default="")
    roll: Mapped[Roll] = mapped_column(choice(Roll, "roll"))
    gate: Mapped[bool] = mapped_column(default=False)
    work_days: Mapped[int] = mapped_column(default=1)
    constraints: Any = (CheckConstraint("work_days >= 1", name="work_days"),)
