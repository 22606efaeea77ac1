"""Campaigns: an objective, a target, a period and a theme, and what they are tied to."""

from __future__ import annotations

import datetime as dt
from typing import Any, ClassVar

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from comms_planner.bilingual import Bilingual
from comms_planner.models.approval import Approvable, Approval
from comms_planner.models.base import Base, choice
from comms_planner.models.types import Amount, bilingual
from comms_planner.models.words import ApprovalStatus, WorkStatus
from comms_planner.quantity import Number


class Campaign(Approvable, Base):
    """Work with an objective, a target, a time limit and a theme (AII.E(a)).

    `edition_id` is the edition its work is counted back from; `editions` lists all it goes to.
    """

    __tablename__ = "campaign"
    judged: ClassVar[tuple[str, ...]] = (
        "title_en", "title_zh", "objective_en", "objective_zh", "target_en", "target_zh",
        "theme_en", "theme_zh", "starts", "ends", "audiences_en", "audiences_zh", "budget",
        "currency",
    )  # fmt: skip

    title: Mapped[Bilingual] = bilingual("title")
    objective: Mapped[Bilingual] = bilingual("objective")
    target: Mapped[Bilingual] = bilingual("target")
    theme: Mapped[Bilingual] = bilingual("theme")
    audiences: Mapped[Bilingual] = bilingual("audiences")
    starts: Mapped[dt.date]
    ends: Mapped[dt.date]
    lead_id: Mapped[int | None] = mapped_column(ForeignKey("person.id"), index=True)
    edition_id: Mapped[int | None] = mapped_column(ForeignKey("edition.id"), index=True)
    work_status: Mapped[WorkStatus] = mapped_column(choice(WorkStatus, "work_status"))
    budget: Mapped[Number | None] = mapped_column(Amount)
    currency: Mapped[str] = mapped_column(default="USD", server_default="USD")
    funding: Mapped[str] = mapped_column(default="", server_default="")
    lessons: Mapped[Bilingual] = bilingual("lessons")
    approval_status: Mapped[ApprovalStatus] = mapped_column(
        choice(ApprovalStatus, "approval_status"), default=ApprovalStatus.DRAFT
    )
    approvals: Mapped[list[Approval]] = relationship(cascade="all, delete-orphan")
    flagships: Mapped[list[CampaignFlagship]] = relationship(cascade="all, delete-orphan")
    editions: Mapped[list[CampaignEdition]] = relationship(cascade="all, delete-orphan")
    partners: Mapped[list[CampaignPartner]] = relationship(cascade="all, delete-orphan")
    outcomes: Mapped[list[CampaignOutcome]] = relationship(cascade="all, delete-orphan")
    constraints: Any = (
        CheckConstraint("ends >= starts", name="order"),
        CheckConstraint("budget IS NULL OR budget >= 0", name="budget"),
    )


class CampaignFlagship(Base):
    """A flagship that a campaign serves."""

    __tablename__ = "campaign_flagship"

    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaign.id"), index=True)
    flagship_id: Mapped[int] = mapped_column(ForeignKey("flagship.id"), index=True)
    constraints: Any = (UniqueConstraint("campaign_id", "flagship_id"),)


class CampaignEdition(Base):
    """An edition that a campaign goes to."""

    __tablename__ = "campaign_edition"

    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaign.id"), index=True)
    edition_id: Mapped[int] = mapped_column(ForeignKey("edition.id"), index=True)
    constraints: Any = (UniqueConstraint("campaign_id", "edition_id"),)


class CampaignPartner(Base):
    """A partner of a campaign."""

    __tablename__ = "campaign_partner"

    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaign.id"), index=True)
    partner_id: Mapped[int] = mapped_column(ForeignKey("partner.id"), index=True)
    constraints: Any = (UniqueConstraint("campaign_id", "partner_id"),)


class CampaignOutcome(Base):
    """An expected outcome that a campaign works towards."""

    __tablename__ = "campaign_outcome"

    campaign_id: Mapped[int] = mapped_column(ForeignKey("campaign.id"), index=True)
    outcome_id: Mapped[int] = mapped_column(ForeignKey("outcome.id"), index=True)
    constraints: Any = (UniqueConstraint("campaign_id", "outcome_id"),)
