"""How long one may wait before choosing a branch of a contingency plan; our own reckoning."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import ContingencyEffect, Edition
from comms_planner.models.words import AnchorEnd, Branch, EffectKind, Precision
from comms_planner.services.planner import reads
from comms_planner.services.schedule import branches


@dataclass(frozen=True, slots=True)
class DeadlineRow:
    """The last day on which a branch still leaves room for all it adds, and what sets it."""

    branch: str
    day: dt.date | None
    because: Bilingual


@reads(ContingencyEffect, Edition)
def latest(session: Session, edition_id: int, branch: Branch) -> DeadlineRow:
    """The latest day to choose a branch: when the earliest task before the opening is due.

    Tasks that follow the decision by some days have to be done the day before the opening.
    Without a day where the opening has none, and for a branch that needs no lead.
    """
    edition = session.get_one(Edition, edition_id)
    opening = edition.starts if edition.precision is Precision.DAY else None
    if opening is None or branch in (Branch.GO, Branch.CRISIS):
        return DeadlineRow(branch.value, None, Bilingual())
    eve = opening - dt.timedelta(days=1)
    due = [
        (
            opening + dt.timedelta(task.days) if task.from_event else eve - dt.timedelta(task.days),
            task.title,
        )
        for task in branches.ADDITIONS[branch]
    ]
    own = select(ContingencyEffect).where(
        ContingencyEffect.edition_id == edition_id,
        ContingencyEffect.branch == branch,
        ContingencyEffect.kind == EffectKind.ADD,
    )
    for effect in session.scalars(own.order_by(ContingencyEffect.id)):
        days = effect.offset_days or 0
        if effect.anchor_end is AnchorEnd.START and days < 0:
            due.append((opening + dt.timedelta(days), effect.title))
    day, because = min(due, key=lambda one: one[0], default=(eve, Bilingual()))
    return DeadlineRow(branch.value, min(day, eve), because)
