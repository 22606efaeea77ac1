"""What is said: the message house, questions and answers, holding lines, talking points."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from comms_planner.bilingual import Bilingual
from comms_planner.models.approval import Approvable, Approval
from comms_planner.models.base import Base, choice
from comms_planner.models.reach import Measurement
from comms_planner.models.types import bilingual, has_figure, quantity
from comms_planner.models.words import ApprovalStatus, Language, MessageKind
from comms_planner.quantity import Qty


class Message(Approvable, Base):
    """A line of the message house, a question, a holding line or a talking point.

    A roof has supports below it, a support has proofs. `wording` is the text in its own
    `language` where that is neither English nor Chinese, `answer_wording` the answer.
    """

    __tablename__ = "message"
    judged: ClassVar[tuple[str, ...]] = (
        "text_en", "text_zh", "answer_en", "answer_zh", "wording", "answer_wording", "language",
        "audience_en", "audience_zh",
    )  # fmt: skip

    campaign_id: Mapped[int | None] = mapped_column(ForeignKey("campaign.id"), index=True)
    flagship_id: Mapped[int | None] = mapped_column(ForeignKey("flagship.id"), index=True)
    edition_id: Mapped[int | None] = mapped_column(ForeignKey("edition.id"), index=True)
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("message.id"), index=True)
    supersedes_id: Mapped[int | None] = mapped_column(ForeignKey("message.id"), index=True)
    kind: Mapped[MessageKind] = mapped_column(choice(MessageKind, "kind"))
    position: Mapped[int] = mapped_column(default=0)
    text: Mapped[Bilingual] = bilingual("text")
    answer: Mapped[Bilingual] = bilingual("answer")
    language: Mapped[Language | None] = mapped_column(choice(Language, "language"))
    wording: Mapped[str] = mapped_column(Text, default="", server_default="")
    answer_wording: Mapped[str] = mapped_column(Text, default="", server_default="")
    audience: Mapped[Bilingual] = bilingual("audience")
    valid_from: Mapped[dt.date | None]
    approval_status: Mapped[ApprovalStatus] = mapped_column(
        choice(ApprovalStatus, "approval_status"), default=ApprovalStatus.DRAFT
    )
    figures: Mapped[list[MessageFigure]] = relationship(cascade="all, delete-orphan")
    approvals: Mapped[list[Approval]] = relationship(cascade="all, delete-orphan")


class MessageFigure(Base):
    """A figure that a message quotes, as it was when quoted, bound to its measurement.

    Without a measurement the figure's source was deleted since. `beside` says that another figure
    of the same subject was in use even when this one was quoted, so that this was meant.
    """

    __tablename__ = "message_figure"

    message_id: Mapped[int] = mapped_column(ForeignKey("message.id"), index=True)
    measurement_id: Mapped[int | None] = mapped_column(ForeignKey("measurement.id"), index=True)
    qty: Mapped[Qty] = quantity()
    quoted_on: Mapped[dt.date | None]
    beside: Mapped[bool] = mapped_column(default=False, server_default="0")
    measurement: Mapped[Measurement | None] = relationship(backref="quoted_in")
    constraints: Any = (CheckConstraint(has_figure(), name="figure"),)
