"""What goes out: assets in their languages and channels, and attached files."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, ForeignKey, Text, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from comms_planner.bilingual import Bilingual
from comms_planner.models.approval import Approvable, Approval
from comms_planner.models.base import Base, choice
from comms_planner.models.types import Instant, bilingual
from comms_planner.models.words import ApprovalStatus, AssetKind, Language


class Asset(Base):
    """A press release, a film, a report: one thing that goes out in languages and channels.

    An embargo holds for all its versions. `languages` are those it is wanted in.
    """

    __tablename__ = "asset"

    action_id: Mapped[int | None] = mapped_column(ForeignKey("action.id"), index=True)
    campaign_id: Mapped[int | None] = mapped_column(ForeignKey("campaign.id"), index=True)
    edition_id: Mapped[int | None] = mapped_column(ForeignKey("edition.id"), index=True)
    flagship_id: Mapped[int | None] = mapped_column(ForeignKey("flagship.id"), index=True)
    leader_id: Mapped[int | None] = mapped_column(ForeignKey("thought_leader.id"), index=True)
    story_id: Mapped[int | None] = mapped_column(ForeignKey("story.id"), index=True)
    title: Mapped[Bilingual] = bilingual("title")
    kind: Mapped[AssetKind] = mapped_column(choice(AssetKind, "kind"), default=AssetKind.OTHER)
    theme: Mapped[Bilingual] = bilingual("theme")
    source_language: Mapped[Language] = mapped_column(
        choice(Language, "source_language"), default=Language.EN
    )
    languages: Mapped[str] = mapped_column(default="ar zh en fr ru es")
    embargo_at: Mapped[dt.datetime | None] = mapped_column(Instant)
    note: Mapped[Bilingual] = bilingual("note")
    items: Mapped[list[ContentItem]] = relationship(
        back_populates="asset", cascade="all, delete-orphan"
    )
    constraints: Any = (CheckConstraint("length(title_en) + length(title_zh) > 0", name="title"),)


class ContentItem(Approvable, Base):
    """One asset in one language on one channel; publishing and embargo stand apart.

    How far it is follows from what stands here: its text, its approval, and whether
    `source_hash` is still that of the text it was translated from.
    """

    __tablename__ = "content_item"
    judged: ClassVar[tuple[str, ...]] = ("text", "link")

    asset_id: Mapped[int] = mapped_column(ForeignKey("asset.id"), index=True)
    channel: Mapped[str] = mapped_column(default="")
    language: Mapped[Language] = mapped_column(choice(Language, "language"))
    text: Mapped[str] = mapped_column(Text, default="")
    link: Mapped[str] = mapped_column(default="")
    source_hash: Mapped[str] = mapped_column(default="")
    begun: Mapped[bool] = mapped_column(default=False)
    translator_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    due: Mapped[dt.date | None]
    publish_at: Mapped[dt.datetime | None] = mapped_column(Instant)
    approval_status: Mapped[ApprovalStatus] = mapped_column(
        choice(ApprovalStatus, "approval_status"), default=ApprovalStatus.DRAFT
    )
    asset: Mapped[Asset] = relationship(back_populates="items")
    approvals: Mapped[list[Approval]] = relationship(cascade="all, delete-orphan")
    constraints: Any = (UniqueConstraint("asset_id", "channel", "language"),)


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
