"""What people keep of their way to look at the plan."""

from __future__ import annotations

from typing import Any

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from comms_planner.models.base import Base


class SavedView(Base):
    """A way to look at the calendar under a name, for everybody who opens the plan.

    `hidden` and `zones` list words with commas between them; `span_days` is how much of the
    timeline is in view, and `lanes` what its lanes stand for.
    """

    __tablename__ = "saved_view"

    name: Mapped[str] = mapped_column(unique=True)
    view: Mapped[str]
    words: Mapped[str] = mapped_column(default="")
    hidden: Mapped[str] = mapped_column(default="")
    flagship: Mapped[str] = mapped_column(default="")
    lanes: Mapped[str] = mapped_column(default="flagship")
    span_days: Mapped[int | None]
    zones: Mapped[str] = mapped_column(default="")
    constraints: Any = (
        CheckConstraint("length(name) > 0", name="name"),
        CheckConstraint("span_days >= 1", name="span"),
    )


class KeptView(Base):
    """A way to look at one of the tables under a name: sorting, groups, filter and columns.

    `state` is a JSON object that only the screen understands.
    """

    __tablename__ = "kept_view"

    screen: Mapped[str]
    name: Mapped[str]
    state: Mapped[str] = mapped_column(default="{}")
    constraints: Any = (
        UniqueConstraint("screen", "name"),
        CheckConstraint("length(name) > 0", name="name"),
    )
