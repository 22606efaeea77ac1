"""How safely the tasks of an edition lie: latest safe starts, late and infeasible ones."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import Action, ActionDependency, DutyStation, Edition, Holiday
from comms_planner.models.words import Precision, Roll, WorkStatus
from comms_planner.services.planner import reads
from comms_planner.services.schedule import backward, moves, placing, ripples
from comms_planner.services.schedule.backward import Link, Task
from comms_planner.services.schedule.notices import Notice
from comms_planner.services.schedule.stations import Calendars


@dataclass(frozen=True, slots=True)
class SafeStartRow:
    """A task in the plan against the last day on which it can safely begin."""

    action_id: int
    title: Bilingual
    starts: dt.date
    ends: dt.date
    work_days: int
    gate: bool
    latest_safe_start: dt.date | None
    late: bool
    infeasible: bool
    why: Notice | None
    status: str


@dataclass(frozen=True, slots=True)
class RiskRow:
    """A task of an event to come that must begin now, or can no longer be in time as planned."""

    task: SafeStartRow
    edition_id: int
    edition: Bilingual

    def days_left(self, day: dt.date) -> int | None:
        """Days until it must begin; none where it is too late for that."""
        latest = self.task.latest_safe_start
        return None if self.task.infeasible or latest is None else (latest - day).days


@reads(Action, ActionDependency, Edition, DutyStation, Holiday)
def at_risk(
    session: Session, day: dt.date, *, ahead: int = 7, owner_id: int | None = None
) -> list[RiskRow]:
    """Tasks not begun of ladders whose event is to come: first what can still be saved if it
    begins within `ahead` days, the most pressing first, then what is too late as planned."""
    waiting: tuple[ColumnElement[bool], ...] = (
        Action.edition_id == Edition.id, Action.offset_days.is_not(None),
        Action.work_status == WorkStatus.PLANNED, Action.precision == Precision.DAY,
    )  # fmt: skip
    if owner_id is not None:
        waiting = (*waiting, Action.owner_id == owner_id)
    ask = select(Edition).where(Edition.ends >= day, select(Action.id).where(*waiting).exists())
    mine = set(session.scalars(select(Action.id).join(Edition, waiting[0]).where(*waiting)))
    found = [
        RiskRow(task, edition.id, edition.name)
        for edition in session.scalars(ask.order_by(Edition.ends, Edition.id))
        for task in rows(session, edition.id, day)
        if task.action_id in mine and task.latest_safe_start is not None
    ]
    soon = [row for row in found if (left := row.days_left(day)) is None or left <= ahead]
    return sorted(
        soon, key=lambda r: (r.task.infeasible, r.task.latest_safe_start, r.task.action_id)
    )


@reads(Action, ActionDependency, Edition, DutyStation, Holiday)
def rows(session: Session, edition_id: int, today: dt.date | None = None) -> list[SafeStartRow]:
    """The dated tasks of an edition in their order, over gates and dependencies."""
    actions = session.scalars(
        select(Action)
        .where(
            Action.edition_id == edition_id,
            Action.precision == Precision.DAY,
            Action.rrule.is_(None),
            Action.work_status != WorkStatus.CANCELLED,
        )
        .order_by(Action.ends, Action.position, Action.id)
    ).all()
    calendars = Calendars(session)
    last = max((a.ends for a in actions if a.ends), default=None)
    tasks = [_task(session, action, calendars, last) for action in actions]
    ids = [action.id for action in actions]
    links = [
        Link(d.after_id, d.action_id, d.lag_days)
        for d in session.scalars(
            select(ActionDependency).where(
                ActionDependency.action_id.in_(ids), ActionDependency.after_id.in_(ids)
            )
        )
    ]
    slacks = backward.latest_starts(tasks, links, moves.today_if(today))
    return [
        SafeStartRow(
            a.id, a.title, a.starts, a.ends, a.work_days, a.gate, slacks[a.id].latest_start,
            slacks[a.id].late, slacks[a.id].infeasible, slacks[a.id].why, a.work_status.value,
        )
        for a in actions
        if a.starts and a.ends
    ]  # fmt: skip


def _task(session: Session, action: Action, calendars: Calendars, last: dt.date | None) -> Task:
    calendar = calendars[action.station_id]
    assert action.ends is not None, "asked only for dated actions"
    limit = ripples.limit(session, action)
    deadline = last
    if limit is not None:
        deadline = placing.before(limit + dt.timedelta(1), calendar)
    elif action.roll is Roll.NONE and action.offset_days is not None:
        deadline = action.ends
    return Task(
        action.id, action.ends, calendar, action.work_days, action.gate,
        (action.ends, action.id), deadline, action.work_status is WorkStatus.DONE,
    )  # fmt: skip
