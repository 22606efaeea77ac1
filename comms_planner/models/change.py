"""The change log: one row for each unit of work, and one for each row it changed."""

from __future__ import annotations

import datetime as dt

from sqlalchemy import ForeignKey, Text
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from comms_planner.models.base import Base, choice
from comms_planner.models.types import Instant
from comms_planner.models.words import ChangeKind


class Ledger(DeclarativeBase):
    """Root of the tables that keep the plan's history; they are never undone."""

    metadata = Base.metadata


class Change(Ledger):
    """One unit of work: what it is called, who did it, when, and which change it takes back.

    `digest` is a short hash of the entry and its rows, so that the log itself can be checked.
    """

    __tablename__ = "change"
    __table_args__ = {"sqlite_autoincrement": True}

    seq: Mapped[int] = mapped_column(primary_key=True)
    uuid: Mapped[str] = mapped_column(unique=True)
    at: Mapped[dt.datetime] = mapped_column(Instant)
    who: Mapped[str]
    label: Mapped[str]
    kind: Mapped[ChangeKind] = mapped_column(choice(ChangeKind, "kind"))
    of_seq: Mapped[int | None] = mapped_column(ForeignKey("change.seq"))
    digest: Mapped[str]


class ChangeRow(Ledger):
    """One row before and after, as JSON of the fields that changed."""

    __tablename__ = "change_row"
    __table_args__ = {"sqlite_autoincrement": True}

    id: Mapped[int] = mapped_column(primary_key=True)
    seq: Mapped[int] = mapped_column(ForeignKey("change.seq"), index=True)
    table: Mapped[str] = mapped_column("table_name")
    pk: Mapped[int] = mapped_column(index=True)
    op: Mapped[str]
    before: Mapped[str | None] = mapped_column(Text)
    after: Mapped[str | None] = mapped_column(Text)


class Opener(Ledger):
    """Who has the file open for writing, so that a second opener is told."""

    __tablename__ = "opener"

    id: Mapped[int] = mapped_column(primary_key=True)
    host: Mapped[str]
    pid: Mapped[int]
    who: Mapped[str]
    heartbeat: Mapped[dt.datetime] = mapped_column(Instant)
