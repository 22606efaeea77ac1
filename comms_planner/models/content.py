"""What goes out: messages, content in its languages, and attached files."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from comms_planner.bilingual import Bilingual
from comms_planner.models.base import Base, choice
from comms_planner.models.types import Instant, bilingual
from comms_planner.models.words import (
    ApprovalStatus,
    ContentState,
    Language,
    MessageKind,
)


class Message(Base):
    """A line of the message house, a question, or a holding line, with its clearance."""

    __tablename__ = "message"

    campaign_id: Mapped[int | None] = mapped_column(ForeignKey("campaign.id"), index=True)
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("message.id"), index=True)
    kind: Mapped[MessageKind] = mapped_column(choice(MessageKind, "kind"))
    position: Mapped[int] = mapped_column(default=0)
    text: Mapped[Bilingual] = bilingual("text")
    answer: Mapped[Bilingual] = bilingual("answer")
    audience: Mapped[str] = mapped_column(default="")
    approval_status: Mapped[ApprovalStatus] = mapped_column(
        choice(ApprovalStatus, "approval_status"), default=ApprovalStatus.DRAFT
    )
    cleared_by: Mapped[str] = mapped_column(default="")
    cleared_at: Mapped[dt.datetime | None] = mapped_column(Instant)


class ContentItem(Base):
    """One asset in one language on one channel; publishing and embargo stand apart."""

    __tablename__ = "content_item"

    action_id: Mapped[int] = mapped_column(ForeignKey("action.id"), index=True)
    asset: Mapped[str]
    channel: Mapped[str] = mapped_column(default="")
    language: Mapped[Language] = mapped_column(choice(Language, "language"))
    state: Mapped[ContentState] = mapped_column(choice(ContentState, "state"))
    source_hash: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column(default="")
    publish_at: Mapped[dt.datetime | None] = mapped_column(Instant)
    embargo_at: Mapped[dt.datetime | None] = mapped_column(Instant)


class Attachment(Base):
    """A file kept in the plan by its hash; the name a person gave it is only data."""

    __tablename__ = "attachment"

    action_id: Mapped[int | None] = mapped_column(ForeignKey("action.id"), index=True)
    measurement_id: Mapped[int | None] = mapped_column(ForeignKey("measurement.id"), index=True)
    sha256: Mapped[str] = mapped_column(index=True)
    name: Mapped[str]
    media_type: Mapped[str] = mapped_column(default="application/octet-stream")
    size: Mapped[int]
    data: Mapped[bytes]
    constraints: Any = (CheckConstraint("size <= 26214400", name="size"),)
