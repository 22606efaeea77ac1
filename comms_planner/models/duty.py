"""What is owed and must be shown: identity, donor and partner visibility, report launches."""

from __future__ import annotations

import datetime as dt
from typing import Any

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from comms_planner.bilingual import Bilingual
from comms_planner.models.base import Base, choice
from comms_planner.models.types import bilingual
from comms_planner.models.words import Basis, DutyKind


class Duty(Base):
    """Something owed to the visual identity (AII.G(a)) or to a donor or partner (AII.G(b)).

    It is met once there is evidence and a day; until then it is open.
    """

    __tablename__ = "duty"

    kind: Mapped[DutyKind] = mapped_column(choice(DutyKind, "kind"))
    campaign_id: Mapped[int | None] = mapped_column(ForeignKey("campaign.id"), index=True)
    edition_id: Mapped[int | None] = mapped_column(ForeignKey("edition.id"), index=True)
    action_id: Mapped[int | None] = mapped_column(ForeignKey("action.id"), index=True)
    asset_id: Mapped[int | None] = mapped_column(ForeignKey("asset.id"), index=True)
    partner_id: Mapped[int | None] = mapped_column(ForeignKey("partner.id"), index=True)
    position: Mapped[int] = mapped_column(default=0)
    text: Mapped[Bilingual] = bilingual("text")
    grant_code: Mapped[str] = mapped_column(default="")
    due: Mapped[dt.date | None]
    evidence: Mapped[str] = mapped_column(default="")
    met_on: Mapped[dt.date | None]
    met_by: Mapped[str] = mapped_column(default="")
    basis: Mapped[Basis] = mapped_column(choice(Basis, "basis"), default=Basis.OURS)
    constraints: Any = (
        CheckConstraint("length(text_en) + length(text_zh) > 0", name="words"),
        CheckConstraint("(met_on IS NULL) = (evidence = '')", name="evidence"),
    )


class Launch(Base):
    """A flagship report, as an asset or an edition of its series, launched at an edition.

    `reason` says why its theme may differ from the edition's (AII.B(b) wants them in step).
    """

    __tablename__ = "launch"

    asset_id: Mapped[int | None] = mapped_column(ForeignKey("asset.id"), unique=True)
    report_id: Mapped[int | None] = mapped_column(ForeignKey("edition.id"), unique=True)
    edition_id: Mapped[int] = mapped_column(ForeignKey("edition.id"), index=True)
    reason: Mapped[Bilingual] = bilingual("reason")
    constraints: Any = (
        CheckConstraint("(asset_id IS NULL) <> (report_id IS NULL)", name="report"),
        CheckConstraint("report_id <> edition_id", name="elsewhere"),
    )
