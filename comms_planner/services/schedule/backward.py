"""Latest safe start: the backward pass over durations, dependencies, gates and days off."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from comms_planner.models.words import Roll
from comms_planner.services.schedule.notices import Notice, notice
from comms_planner.services.schedule.working import ONE, WorkingCalendar
from comms_planner.text import QT_TRANSLATE_NOOP

EVENT_OVER = QT_TRANSLATE_NOOP(
    "Schedule", "Too late for it: the last day it could serve, {day}, is over."
)
TOO_LATE = QT_TRANSLATE_NOOP(
    "Schedule", "Working days it needs: {days}. It should have begun on {start}."
)
HELD_BY = QT_TRANSLATE_NOOP(
    "Schedule",
    "Working days it needs before what follows: {days}. It should have begun on {start}.",
)


@dataclass(frozen=True, slots=True)
class Task:
    """A piece of work with the day it is due, and the day it must be over at the very latest.

    `deadline` only counts once the task is late: what can still be met without moving what
    is on time. A task without one is never too late.
    """

    key: int
    due: dt.date
    calendar: WorkingCalendar
    work_days: int = 1
    gate: bool = False
    order: tuple[dt.date, int] = (dt.date.min, 0)
    deadline: dt.date | None = None
    over: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """`after` starts when `first` is finished and `lag` days have passed.

    A negative lag is a lead: it may start so many days before.
    """

    first: int
    after: int
    lag: int = 0


@dataclass(frozen=True, slots=True)
class Slack:
    """The last day on which work can begin without moving what is still on time."""

    key: int
    latest_start: dt.date | None
    late: bool
    infeasible: bool
    why: Notice | None = None


def latest_starts(tasks: Sequence[Task], links: Iterable[Link], today: dt.date) -> dict[int, Slack]:
    """Each task's latest safe start, whether it is late, and whether it can still be done."""
    by_key = {task.key: task for task in tasks}
    links = [link for link in links if link.first in by_key and link.after in by_key]
    finish = {task.key: _own_limit(task, today) for task in tasks}
    held = _tightened(finish, by_key, links)
    return {task.key: _slack(task, finish[task.key], task.key in held, today) for task in tasks}


def _own_limit(task: Task, today: dt.date) -> dt.date | None:
    return task.due if task.over or task.due >= today else task.deadline


def _tightened(
    finish: dict[int, dt.date | None], tasks: dict[int, Task], links: list[Link]
) -> set[int]:
    """Bring each limit forward until all that follows fits; returns what was held so."""
    held: set[int] = set()
    ordered = sorted(tasks.values(), key=lambda task: task.order, reverse=True)
    links = sorted(links, key=lambda link: tasks[link.after].order, reverse=True)
    for _ in range(len(tasks) + 1):  # one round does it unless links run against the order
        before = dict(finish)
        for link in links:
            follower = tasks[link.after]
            limit = finish[follower.key]
            if limit is not None and not follower.over:
                start = _start(follower, limit)
                first = tasks[link.first]
                room = first.calendar.roll(start - ONE - dt.timedelta(link.lag), Roll.PREV)
                _hold(finish, held, first, room)
        earliest: dt.date | None = None
        for task in ordered:
            if task.gate and earliest is not None:
                _hold(finish, held, task, earliest)
            limit = finish[task.key]
            if limit is not None and not task.over:
                earliest = limit if earliest is None else min(earliest, limit)
        if finish == before:
            break
    return held


def _hold(finish: dict[int, dt.date | None], held: set[int], task: Task, limit: dt.date) -> None:
    now = finish[task.key]
    if now is None or limit < now:
        finish[task.key] = limit
        held.add(task.key)


def _start(task: Task, limit: dt.date) -> dt.date:
    """The last day on which work begins that is over by a limit.

    What takes a day begins on the one it is due, half a day or a day off though that may be.
    """
    if task.work_days <= 1 and limit == task.due:
        return limit
    return task.calendar.start_for(limit, task.work_days)


def _slack(task: Task, limit: dt.date | None, held: bool, today: dt.date) -> Slack:
    late = not task.over and task.due < today
    if limit is None or task.over:
        return Slack(task.key, None, late, False)
    start = _start(task, limit)
    if limit < today and not held:
        return Slack(task.key, start, late, True, notice(EVENT_OVER, day=limit))
    if start < today:
        said = notice(HELD_BY if held else TOO_LATE, days=task.work_days, start=start)
        return Slack(task.key, start, late, True, said)
    return Slack(task.key, start, late, False)
