"""What was put in and done over some years: the first links of the AMEC chain, counted."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import func, or_, select
from sqlalchemy.orm import Session

from comms_planner.models import Action, ContentItem, Edition
from comms_planner.models.words import ApprovalStatus, DateStatus, WorkStatus
from comms_planner.quantity import Number
from comms_planner.services import costs
from comms_planner.services.planner import reads


@dataclass(frozen=True, slots=True)
class Efforts:
    """Costs per currency, actions and how many are done, events of ours held, texts cleared."""

    costs: dict[str, Number]
    actions: int
    done: int
    events: int
    cleared: int


@reads(Action, Edition, ContentItem)
def efforts(session: Session, first: dt.date, last: dt.date) -> Efforts:
    """All that was put in and done from one day to another; actions without a day count too."""
    within = or_(Action.starts.is_(None), (Action.starts <= last) & (Action.ends >= first))
    alive = Action.work_status != WorkStatus.CANCELLED
    spent = session.execute(
        select(Action.cost_actual, Action.currency).where(within, Action.cost_actual.is_not(None))
    )
    count = select(func.count(Action.id)).where(within, alive)
    held = select(func.count(Edition.id)).where(
        Edition.platform_id.is_not(None), Edition.starts <= last, Edition.ends >= first,
        Edition.date_status != DateStatus.CANCELLED,
        Edition.date_status != DateStatus.POSTPONED,
    )  # fmt: skip
    cleared = select(func.count(ContentItem.id)).where(
        ContentItem.approval_status == ApprovalStatus.APPROVED
    )
    return Efforts(
        costs.by_currency((amount, code) for amount, code in spent),
        session.scalar(count) or 0,
        session.scalar(count.where(Action.work_status == WorkStatus.DONE)) or 0,
        session.scalar(held) or 0,
        session.scalar(cleared) or 0,
    )
