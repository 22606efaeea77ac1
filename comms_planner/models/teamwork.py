"""How a team shares an action: its parts, where else it goes, its checklist, what is said."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from comms_planner.bilingual import Bilingual
from comms_planner.models.base import Base, choice
from comms_planner.models.types import Instant, bilingual
from comms_planner.models.words import RaciRole

_ANSWERS = text("role = 'accountable'")


class ActionRole(Base):
    """A person's part in an action; one at most answers for it."""

    __tablename__ = "action_role"

    action_id: Mapped[int] = mapped_column(ForeignKey("action.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("person.id"), index=True)
    role: Mapped[RaciRole] = mapped_column(choice(RaciRole, "role"))
    constraints: Any = (
        UniqueConstraint("action_id", "person_id", "role"),
        Index(
            "ix_action_role_accountable", "action_id", unique=True,
            sqlite_where=_ANSWERS, postgresql_where=_ANSWERS,
        ),
    )  # fmt: skip


class ActionEdition(Base):
    """A further edition that an action goes to; its days are counted from `Action.edition_id`."""

    __tablename__ = "action_edition"

    action_id: Mapped[int] = mapped_column(ForeignKey("action.id"), index=True)
    edition_id: Mapped[int] = mapped_column(ForeignKey("edition.id"), index=True)
    constraints: Any = (UniqueConstraint("action_id", "edition_id"),)


class ChecklistItem(Base):
    """One thing to tick off in an action."""

    __tablename__ = "checklist_item"

    action_id: Mapped[int] = mapped_column(ForeignKey("action.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    text: Mapped[Bilingual] = bilingual("text")
    done: Mapped[bool] = mapped_column(default=False)


class Comment(Base):
    """What somebody said about an action, and when."""

    __tablename__ = "comment"

    action_id: Mapped[int] = mapped_column(ForeignKey("action.id"), index=True)
    who: Mapped[str] = mapped_column(default="")
    at: Mapped[dt.datetime] = mapped_column(Instant)
    text: Mapped[str]
