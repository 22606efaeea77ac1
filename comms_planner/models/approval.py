"""Approval, one mechanism for all that is cleared: gates, decisions, and what reopens them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, Connection, ForeignKey, Text, event, inspect
from sqlalchemy.orm import Mapped, Mapper, mapped_column

from comms_planner.bilingual import Bilingual
from comms_planner.models.base import Base, choice
from comms_planner.models.types import Instant, bilingual
from comms_planner.models.words import ApprovalStatus, Verdict


class Gate(Base):
    """A level of clearance that content, messages, actions or campaigns must pass, in order."""

    __tablename__ = "gate"

    position: Mapped[int] = mapped_column(default=0)
    name: Mapped[Bilingual] = bilingual("name")
    person_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    content: Mapped[bool] = mapped_column(default=True)
    messages: Mapped[bool] = mapped_column(default=True)
    actions: Mapped[bool] = mapped_column(default=True)
    campaigns: Mapped[bool] = mapped_column(default=True)


class Approval(Base):
    """What somebody decided about a thing: when, at which gate, with which remark.

    `digest` is that of the words decided upon: once they change, the decision no longer holds.
    """

    __tablename__ = "approval"

    content_item_id: Mapped[int | None] = mapped_column(ForeignKey("content_item.id"), index=True)
    message_id: Mapped[int | None] = mapped_column(ForeignKey("message.id"), index=True)
    action_id: Mapped[int | None] = mapped_column(ForeignKey("action.id"), index=True)
    campaign_id: Mapped[int | None] = mapped_column(ForeignKey("campaign.id"), index=True)
    gate_id: Mapped[int | None] = mapped_column(ForeignKey("gate.id"), index=True)
    verdict: Mapped[Verdict] = mapped_column(choice(Verdict, "verdict"))
    who: Mapped[str]
    at: Mapped[dt.datetime] = mapped_column(Instant)
    remark: Mapped[str] = mapped_column(Text, default="")
    digest: Mapped[str] = mapped_column(default="")
    constraints: Any = (
        CheckConstraint(
            "(content_item_id IS NOT NULL) + (message_id IS NOT NULL) + (action_id IS NOT NULL)"
            " + (campaign_id IS NOT NULL) = 1",
            name="subject",
        ).ddl_if(dialect="sqlite"),
    )


class Approvable:
    """A thing that is cleared; an edit of one of its `judged` columns reopens it."""

    judged: ClassVar[tuple[str, ...]] = ()
    approval_status: Mapped[ApprovalStatus]
    approvals: Mapped[list[Approval]]


def reopened(
    judged: Sequence[str], before: Mapping[str, Any], after: Mapping[str, Any]
) -> dict[str, Any]:
    """The further change that a change of fields takes: what was approved is a draft again."""
    approved = before["approval_status"] is ApprovalStatus.APPROVED
    if approved and "approval_status" not in after and not after.keys().isdisjoint(judged):
        return {"approval_status": ApprovalStatus.DRAFT}
    return {}


@event.listens_for(Base, "before_update", propagate=True)
def _reopen(_mapper: Mapper[Base], _connection: Connection, row: Base) -> None:
    """What was approved is a draft again once its words change, whoever changes them."""
    if not isinstance(row, Approvable) or row.approval_status is not ApprovalStatus.APPROVED:
        return
    attributes = inspect(row).attrs
    looked_at = ("approval_status", *row.judged)
    changed = {name: None for name in looked_at if attributes[name].history.has_changes()}
    stood = {"approval_status": row.approval_status}
    for name, value in reopened(row.judged, stood, changed).items():
        setattr(row, name, value)
