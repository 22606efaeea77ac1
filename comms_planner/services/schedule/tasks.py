"""The tasks of an edition: listed with how safely they lie, added, and saved as one sheet."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    Action,
    ActionDependency,
    DutyStation,
    Edition,
    Holiday,
    Ladder,
    Person,
    Pillar,
    PlanCell,
    rules,
)
from comms_planner.models.words import AnchorEnd, Roll, WorkStatus
from comms_planner.services import actions
from comms_planner.services.planner import reads, undoable
from comms_planner.services.schedule import moves, safety
from comms_planner.services.schedule.notices import Notice
from comms_planner.services.schedule.own_ladders import FAR, TOO_FAR
from comms_planner.services.schedule.ripples import OPEN_WORK
from comms_planner.text import QT_TRANSLATE_NOOP

NO_PILLAR = QT_TRANSLATE_NOOP(
    "Errors", "“{given}” is not a pillar. Write think, act, share or partner."
)


@dataclass(frozen=True, slots=True)
class TaskRow:
    """A task of an edition in the plan; `why` says what makes it late or infeasible."""

    id: int
    title: Bilingual
    offset_days: int | None
    anchor_end: str
    anchor: str
    ladder: str
    rung: int | None
    owner_role: str
    owner_id: int | None
    owner: Bilingual
    pillar: str
    starts: dt.date | None
    ends: dt.date | None
    precision: str
    work_status: str
    pinned: bool
    gate: bool
    roll: str
    station_id: int | None
    work_days: int
    rrule: str
    latest_safe_start: dt.date | None
    late: bool
    infeasible: bool
    why: Notice | None

    @property
    def is_open(self) -> bool:
        """Whether there is still work to do."""
        return self.work_status in (WorkStatus.PLANNED, WorkStatus.IN_PROGRESS)


@reads(Action, ActionDependency, Edition, DutyStation, Holiday, Person, Pillar, PlanCell, Ladder)
def rows(session: Session, edition_id: int, today: dt.date | None = None) -> list[TaskRow]:
    """The tasks of an edition in the order of their days; those without one last."""
    safe = {row.action_id: row for row in safety.rows(session, edition_id, today)}
    day = moves.today_if(today)
    asked = (
        select(Action, Person.name, Pillar.key, Ladder.slug)
        .outerjoin(Person, Person.id == Action.owner_id)
        .outerjoin(PlanCell, PlanCell.id == Action.cell_id)
        .outerjoin(Pillar, Pillar.id == func.coalesce(PlanCell.pillar_id, Action.pillar_id))
        .outerjoin(Ladder, Ladder.id == Action.ladder_id)
        .where(Action.edition_id == edition_id)
        .order_by(
            Action.ends.is_(None), Action.ends, Action.anchor_end.desc(), Action.offset_days,
            Action.position, Action.id,
        )
    )  # fmt: skip
    found = []
    for a, owner, pillar, ladder in session.execute(asked):
        slack = safe.get(a.id)
        found.append(
            TaskRow(
                a.id, a.title, a.offset_days, a.anchor_end.value if a.anchor_end else "",
                a.anchor or "", ladder or "", a.rung, a.owner_role, a.owner_id,
                owner or Bilingual(), pillar or "", a.starts, a.ends, a.precision.value,
                a.work_status.value, a.pinned, a.gate, a.roll.value, a.station_id, a.work_days,
                a.rrule or "", slack.latest_safe_start if slack else None,
                slack.late if slack else _is_past(a, day), bool(slack and slack.infeasible),
                slack.why if slack else None,
            )
        )  # fmt: skip
    return found


def _is_past(action: Action, today: dt.date) -> bool:
    """Whether the last day is over that a task without a day may have had."""
    is_open = action.work_status in OPEN_WORK and action.rrule is None
    return is_open and action.ends is not None and action.ends < today


@undoable(QT_TRANSLATE_NOOP("Undo", "Add task"))
def add(
    session: Session,
    edition_id: int,
    title: Bilingual,
    offset_days: int,
    *,
    anchor_end: AnchorEnd = AnchorEnd.START,
    owner_role: str = "",
    owner_id: int | None = None,
    pillar: str = "",
    work_days: int = 1,
    gate: bool = False,
    roll: Roll = Roll.PREV,
    station_id: int | None = None,
) -> int:
    """Add a task of our own to an edition's ladder, so many days from its opening or closing."""
    session.get_one(Edition, edition_id)
    action = session.get_one(Action, actions.add(session, title, edition_id=edition_id))
    action.pillar_id = _pillar(session, pillar)
    _fill(action, offset_days, anchor_end, owner_role, owner_id, work_days)
    action.gate, action.roll, action.station_id = gate, roll, station_id
    session.flush()
    moves.recompute(session, edition_id)
    return action.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Edit task"))
def save(
    session: Session,
    action_id: int,
    *,
    title: Bilingual,
    offset_days: int | None,
    anchor_end: AnchorEnd,
    owner_role: str,
    owner_id: int | None,
    work_days: int,
    gate: bool,
    roll: Roll,
    station_id: int | None,
    work_status: WorkStatus,
) -> None:
    """Change a task as its sheet saves it; what is neither done nor pinned is placed anew."""
    action = session.get_one(Action, action_id)
    action.rename(title)
    end = anchor_end if offset_days is not None else None
    _fill(action, offset_days, end, owner_role, owner_id, work_days)
    action.gate, action.roll, action.station_id = gate, roll, station_id
    if action.work_status is not work_status:
        action.progress_to(work_status, moves.today_if(None))
    session.flush()
    if action.edition_id is not None:
        moves.recompute(session, action.edition_id)
    elif action.anchor is not None:
        moves.follow(session)


def _fill(
    action: Action,
    offset_days: int | None,
    anchor_end: AnchorEnd | None,
    owner_role: str,
    owner_id: int | None,
    work_days: int,
) -> None:
    if offset_days is not None and abs(offset_days) > FAR:
        raise Invalid("offset_days", TOO_FAR, most=FAR)
    if not 1 <= work_days <= moves.MOST_WORK:
        raise Invalid("work_days", moves.TOO_LONG, most=moves.MOST_WORK)
    action.offset_days, action.anchor_end = offset_days, anchor_end
    action.owner_role, action.owner_id = rules.clean(owner_role), owner_id
    action.work_days = work_days


def _pillar(session: Session, key: str) -> int | None:
    if not key:
        return None
    found = session.scalars(select(Pillar.id).where(Pillar.key == key)).first()
    if found is None:
        raise Invalid("pillar", NO_PILLAR, given=key[:40])
    return found
