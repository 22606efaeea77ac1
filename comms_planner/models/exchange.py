"""What the plan shares with other programs: names under which they know its things."""

from __future__ import annotations

from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from comms_planner.models.base import Base


class ImportedUid(Base):
    """The name (UID) that a thing had in the calendar it came from, so that it comes once.

    A series that was taken apart on the way in has several things under one name, told apart by
    `part`. `said` is the entry as it came last (JSON), to see what has changed there since.
    """

    __tablename__ = "imported_uid"

    uid: Mapped[str] = mapped_column(index=True)
    part: Mapped[str] = mapped_column(default="")
    sequence: Mapped[int] = mapped_column(default=0)
    said: Mapped[str] = mapped_column(default="{}")
    action_id: Mapped[int | None] = mapped_column(ForeignKey("action.id"), index=True)
    edition_id: Mapped[int | None] = mapped_column(ForeignKey("edition.id"), index=True)
    constraints: Any = (CheckConstraint("(action_id IS NULL) <> (edition_id IS NULL)", name="one"),)
