"""What people keep of their way to look at the plan, and of their way to read tables."""

from __future__ import annotations

from typing import Any

from sqlalchemy import CheckConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from comms_planner.models.base import Base


class SavedView(Base):
    """A way to look at a screen under a name, for everybody who opens the plan.

    `state` is a JSON object that the screen understands, "calendar" or "actions": view, filter
    and lanes of the one, sorting, groups and columns of the other.
    """

    __tablename__ = "saved_view"

    screen: Mapped[str]
    name: Mapped[str]
    state: Mapped[str] = mapped_column(default="{}")
    constraints: Any = (
        UniqueConstraint("screen", "name"),
        CheckConstraint("length(name) > 0", name="name"),
    )


class ImportMapping(Base):
    """Which column of a table goes to which field, under a name, for the next file like it.

    `columns` is a mapping as JSON, as `import --save-mapping` writes it.
    """

    __tablename__ = "import_mapping"

    name: Mapped[str] = mapped_column(unique=True)
    columns: Mapped[str] = mapped_column(default="{}")
    constraints: Any = (CheckConstraint("length(name) > 0", name="name"),)
