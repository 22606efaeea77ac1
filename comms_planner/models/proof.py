"""What stands behind a result: evidence, ledger, co-investment, surveys, approval, reasons."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, backref, mapped_column, relationship

from comms_planner.bilingual import Bilingual
from comms_planner.models.base import Base, choice
from comms_planner.models.calendar import Edition
from comms_planner.models.campaign import Campaign
from comms_planner.models.reach import Measurement
from comms_planner.models.types import Amount, Instant, bilingual, has_figure, quantity
from comms_planner.models.words import (
    EvidenceKind,
    InvestmentKind,
    LedgerKind,
    Precision,
    ResultLevel,
    Sampling,
)
from comms_planner.models.work import Action
from comms_planner.quantity import Number, Qty


def _with_it(name: str) -> Any:
    """What goes out of the plan together with the thing it points to."""
    return relationship(backref=backref(name, cascade="all, delete-orphan"))


class ResultEvidence(Base):
    """Something held up to show an indicator, on its link of the AMEC chain.

    An output cannot stand here for an outcome; `measurement_id` names a measurement of the plan.
    """

    __tablename__ = "result_evidence"

    indicator_id: Mapped[int] = mapped_column(ForeignKey("indicator.id"), index=True)
    measurement_id: Mapped[int | None] = mapped_column(ForeignKey("measurement.id"), index=True)
    kind: Mapped[EvidenceKind] = mapped_column(choice(EvidenceKind, "kind"))
    level: Mapped[ResultLevel] = mapped_column(choice(ResultLevel, "level"))
    title: Mapped[Bilingual] = bilingual("title")
    source: Mapped[str] = mapped_column(default="")
    year: Mapped[int | None]
    grade: Mapped[int | None]
    note: Mapped[Bilingual] = bilingual("note")
    measurement: Mapped[Measurement | None] = relationship(backref="filed_as")
    constraints: Any = (CheckConstraint("grade BETWEEN 1 AND 4", name="grade"),)


class ResultLink(Base):
    """Work that is to move an indicator: a campaign, an action or an edition."""

    __tablename__ = "result_link"

    indicator_id: Mapped[int] = mapped_column(ForeignKey("indicator.id"), index=True)
    campaign_id: Mapped[int | None] = mapped_column(ForeignKey("campaign.id"), index=True)
    action_id: Mapped[int | None] = mapped_column(ForeignKey("action.id"), index=True)
    edition_id: Mapped[int | None] = mapped_column(ForeignKey("edition.id"), index=True)
    campaign: Mapped[Campaign | None] = _with_it("result_links")
    action: Mapped[Action | None] = _with_it("result_links")
    edition: Mapped[Edition | None] = _with_it("result_links")
    constraints: Any = (
        CheckConstraint(
            "(campaign_id IS NOT NULL) + (action_id IS NOT NULL) + (edition_id IS NOT NULL) = 1",
            name="one",
        ).ddl_if(dialect="sqlite"),
        UniqueConstraint("indicator_id", "campaign_id"),
        UniqueConstraint("indicator_id", "action_id"),
        UniqueConstraint("indicator_id", "edition_id"),
    )


class LedgerEntry(Base):
    """A policy that changed or a commitment that was made, and our part in it.

    Who changed what, when and where, why it matters, what we did for it, what others did, and
    who besides us confirms it. `starts` and `ends` bound what is known of the day.
    """

    __tablename__ = "ledger_entry"

    indicator_id: Mapped[int] = mapped_column(ForeignKey("indicator.id"), index=True)
    kind: Mapped[LedgerKind] = mapped_column(choice(LedgerKind, "kind"))
    what: Mapped[Bilingual] = bilingual("what")
    who: Mapped[Bilingual] = bilingual("who")
    starts: Mapped[dt.date]
    ends: Mapped[dt.date]
    precision: Mapped[Precision] = mapped_column(choice(Precision, "precision"))
    place: Mapped[Bilingual] = bilingual("place")
    country_id: Mapped[int | None] = mapped_column(ForeignKey("country.id"), index=True)
    significance: Mapped[Bilingual] = bilingual("significance")
    our_part: Mapped[Bilingual] = bilingual("our_part")
    others_part: Mapped[Bilingual] = bilingual("others_part")
    substantiated_by: Mapped[str] = mapped_column(default="")
    substantiated_on: Mapped[dt.date | None]
    source: Mapped[str] = mapped_column(default="")
    flagship_id: Mapped[int | None] = mapped_column(ForeignKey("flagship.id"), index=True)
    campaign_id: Mapped[int | None] = mapped_column(ForeignKey("campaign.id"), index=True)
    edition_id: Mapped[int | None] = mapped_column(ForeignKey("edition.id"), index=True)
    campaign: Mapped[Campaign | None] = relationship(backref="contributions")
    edition: Mapped[Edition | None] = relationship(backref="contributions")
    constraints: Any = (
        CheckConstraint("ends >= starts", name="order"),
        Index("ix_ledger_entry_span", "starts", "ends"),
    )


class CoInvestment(Base):
    """Money of somebody else that came in; `unit` of the amount is its currency."""

    __tablename__ = "co_investment"

    indicator_id: Mapped[int] = mapped_column(ForeignKey("indicator.id"), index=True)
    kind: Mapped[InvestmentKind] = mapped_column(choice(InvestmentKind, "kind"))
    what: Mapped[Bilingual] = bilingual("what")
    investor: Mapped[Bilingual] = bilingual("investor")
    amount: Mapped[Qty] = quantity()
    year: Mapped[int]
    source: Mapped[str] = mapped_column(default="")
    country_id: Mapped[int | None] = mapped_column(ForeignKey("country.id"), index=True)
    flagship_id: Mapped[int | None] = mapped_column(ForeignKey("flagship.id"), index=True)
    campaign_id: Mapped[int | None] = mapped_column(ForeignKey("campaign.id"), index=True)
    note: Mapped[Bilingual] = bilingual("note")
    campaign: Mapped[Campaign | None] = relationship(backref="co_investments")
    shares: Mapped[list[InvestmentShare]] = relationship(
        cascade="all, delete-orphan", order_by="InvestmentShare.id"
    )
    constraints: Any = (
        CheckConstraint(has_figure(), name="figure"),
        CheckConstraint("value IS NULL OR value >= 0", name="positive"),
    )


class InvestmentShare(Base):
    """The part of a co-investment that somebody claims to have brought about, in percent."""

    __tablename__ = "investment_share"

    co_investment_id: Mapped[int] = mapped_column(ForeignKey("co_investment.id"), index=True)
    who: Mapped[Bilingual] = bilingual("who")
    ours: Mapped[bool] = mapped_column(default=False)
    share: Mapped[Number] = mapped_column(Amount)
    constraints: Any = (CheckConstraint("share BETWEEN 0 AND 100", name="share"),)


class SurveyResult(Base):
    """What people answered: how many were asked, the share or mean, and its margin of error.

    `share` is in percent, `mean` on a scale from `scale_low` to `scale_high`; `margin` is half the
    width of the 95 % interval in the same unit, and empty where the sample was not random.
    """

    __tablename__ = "survey_result"

    indicator_id: Mapped[int] = mapped_column(ForeignKey("indicator.id"), index=True)
    question: Mapped[Bilingual] = bilingual("question")
    population: Mapped[Bilingual] = bilingual("population")
    asked_on: Mapped[dt.date]
    n: Mapped[int]
    population_size: Mapped[int | None]
    sampling: Mapped[Sampling] = mapped_column(choice(Sampling, "sampling"))
    share: Mapped[Number | None] = mapped_column(Amount)
    mean: Mapped[Number | None] = mapped_column(Amount)
    scale_low: Mapped[Number | None] = mapped_column(Amount)
    scale_high: Mapped[Number | None] = mapped_column(Amount)
    deviation: Mapped[Number | None] = mapped_column(Amount)
    margin: Mapped[Number | None] = mapped_column(Amount)
    margin_given: Mapped[bool] = mapped_column(default=False)
    source: Mapped[str] = mapped_column(default="")
    note: Mapped[Bilingual] = bilingual("note")
    constraints: Any = (
        CheckConstraint("n >= 1", name="n"),
        CheckConstraint("(share IS NULL) <> (mean IS NULL)", name="answer"),
    )

    @property
    def answer(self) -> Decimal:
        """The share in percent, or the mean."""
        return Decimal(str(self.mean if self.share is None else self.share))


class ReportingPeriod(Base):
    """A year whose figures somebody approved; they are locked until it is opened again."""

    __tablename__ = "reporting_period"

    year: Mapped[int] = mapped_column(unique=True)
    approved: Mapped[bool] = mapped_column(default=True)
    who: Mapped[str] = mapped_column(default="")
    at: Mapped[dt.datetime] = mapped_column(Instant)
    reason: Mapped[str] = mapped_column(default="")


class FigureChange(Base):
    """Why a figure or a definition that stood already was changed, and from what to what."""

    __tablename__ = "figure_change"

    indicator_id: Mapped[int] = mapped_column(ForeignKey("indicator.id"), index=True)
    what: Mapped[str]
    year: Mapped[int | None]
    before: Mapped[Qty] = quantity("before_")
    after: Mapped[Qty] = quantity("after_")
    before_text: Mapped[str] = mapped_column(default="")
    after_text: Mapped[str] = mapped_column(default="")
    reason: Mapped[str]
    who: Mapped[str] = mapped_column(default="")
    at: Mapped[dt.datetime] = mapped_column(Instant)
    constraints: Any = (
        CheckConstraint(has_figure("before_"), name="before_figure"),
        CheckConstraint(has_figure("after_"), name="after_figure"),
    )
