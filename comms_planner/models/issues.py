"""What left the building: the versions of packs, and the findings that somebody answers for."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import CheckConstraint, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from comms_planner.models.base import Base
from comms_planner.models.types import Instant


class PackIssue(Base):
    """A version of a pack that was given out, numbered by kind, subject and language.

    `subject` says what it was about, such as "flagship sdg-cities", or nothing for the whole plan.
    `digest` is the SHA-256 of what it was made from, so that the same content is not issued twice.
    """

    __tablename__ = "pack_issue"

    kind: Mapped[str]
    subject: Mapped[str] = mapped_column(default="", server_default="")
    language: Mapped[str]
    number: Mapped[int]
    final: Mapped[bool] = mapped_column(default=True)
    digest: Mapped[str]
    who: Mapped[str] = mapped_column(default="")
    at: Mapped[dt.datetime] = mapped_column(Instant)
    constraints: Any = (
        UniqueConstraint("kind", "subject", "language", "number"),
        CheckConstraint("number >= 1", name="number"),
    )


class Waiver(Base):
    """A finding of the preflight that somebody answers for by name, and why.

    `finding` is its identity: once the finding changes, the waiver no longer holds.
    """

    __tablename__ = "waiver"

    finding: Mapped[str] = mapped_column(unique=True)
    who: Mapped[str]
    why: Mapped[str] = mapped_column(Text)
    at: Mapped[dt.datetime] = mapped_column(Instant)
    constraints: Any = (
        CheckConstraint("length(who) > 0", name="who"),
        CheckConstraint("length(why) > 0", name="why"),
    )
