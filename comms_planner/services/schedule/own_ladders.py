"""Ladders of our own: made from an edition or a campaign in one step, and edited."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    Action,
    Campaign,
    Edition,
    Ladder,
    LadderTask,
    Pillar,
    PlanCell,
    rules,
)
from comms_planner.models.words import AnchorEnd, Precision, Roll, ToolKind, WorkStatus
from comms_planner.services.planner import reads, undoable
from comms_planner.services.schedule import contingency, ladders, stations
from comms_planner.services.schedule.moves import MOST_WORK, TOO_LONG
from comms_planner.services.schedule.working import WorkingCalendar
from comms_planner.text import QT_TRANSLATE_NOOP

BUILT_IN = ("un-observance", "global-conference", "flagship-report")
FAR = 4_000

KEPT = QT_TRANSLATE_NOOP(
    "Errors", "The built-in ladders stay as they are. Make your own from an edition, and change it."
)
USED = QT_TRANSLATE_NOOP(
    "Errors", "Tasks in the plan come from this ladder, so it stays. Delete them first."
)
NO_TASKS = QT_TRANSLATE_NOOP(
    "Errors", "There are no dated tasks to make a ladder from. Give some of them a date first."
)
NO_DATE = QT_TRANSLATE_NOOP("Errors", "Give the edition its date first: a ladder counts from it.")
TOO_FAR = QT_TRANSLATE_NOOP("Errors", "A task lies at most {most} days from the event.")


@dataclass(frozen=True, slots=True)
class RungRow:
    """One task of a ladder, for its editor."""

    id: int
    position: int
    title: Bilingual
    offset_days: int
    anchor_end: str
    owner: str
    pillar: str
    tool: str
    roll: str
    gate: bool
    work_days: int


@reads(Ladder, LadderTask)
def rungs(session: Session, ladder: str) -> list[RungRow]:
    """The tasks of a ladder in their order."""
    return [
        RungRow(
            t.id, t.position, t.title, t.offset_days, t.anchor_end.value, t.owner, t.pillar,
            t.tool, t.roll.value, t.gate, t.work_days,
        )
        for t in sorted(ladders.by_slug(session, ladder).tasks, key=lambda t: t.position)
    ]  # fmt: skip


@undoable(QT_TRANSLATE_NOOP("Undo", "Make ladder from edition"))
def from_edition(session: Session, edition_id: int, name: Bilingual) -> int:
    """Make a ladder of our own from the tasks of an edition."""
    edition = session.get_one(Edition, edition_id)
    if edition.precision is not Precision.DAY:
        raise Invalid("edition_id", NO_DATE)
    return _made(session, name, contingency.plan_a(session, edition_id), edition)


@undoable(QT_TRANSLATE_NOOP("Undo", "Make ladder from campaign"))
def from_campaign(session: Session, campaign_id: int, name: Bilingual) -> int:
    """Make a ladder of our own from a campaign: from its edition's days, or its own period."""
    campaign = session.get_one(Campaign, campaign_id)
    edition = session.get(Edition, campaign.edition_id) if campaign.edition_id else None
    dated = edition if edition and edition.precision is Precision.DAY else campaign
    actions = session.scalars(select(Action).where(Action.campaign_id == campaign_id)).all()
    return _made(session, name, list(actions), dated)


def _made(
    session: Session, name: Bilingual, actions: list[Action], event: Edition | Campaign
) -> int:
    assert event.starts is not None, "the callers took care of it"
    assert event.ends is not None, "the callers took care of it"
    kept = [a for a in actions if a.work_status is not WorkStatus.CANCELLED and a.rrule is None]
    found = _offsets(kept, event.starts, event.ends)
    if not found:
        raise Invalid("name", NO_TASKS)
    calendar, pillars = stations.calendar(session), _pillars(session)
    tidy = rules.title("name", name)
    ladder = Ladder(slug=_free_slug(session, tidy), name=tidy)
    ladder.tasks = [
        LadderTask(
            position=number, title=action.title, offset_days=offset, anchor_end=end,
            owner=action.owner_role or "COMMS", pillar=pillars.get(action.id, "share"),
            tool=action.tool.value if action.tool else "", roll=_roll(action, offset, end),
            gate=action.gate, work_days=_work_days(action, calendar),
        )
        for number, (action, offset, end) in enumerate(found, 1)
    ]  # fmt: skip
    session.add(ladder)
    session.flush()
    return ladder.id


def _pillars(session: Session) -> dict[int, str]:
    pillar = func.coalesce(PlanCell.pillar_id, Action.pillar_id)
    found = session.execute(
        select(Action.id, Pillar.key)
        .outerjoin(PlanCell, PlanCell.id == Action.cell_id)
        .join(Pillar, Pillar.id == pillar)
    )
    return dict(found.all())


def _roll(action: Action, offset: int, end: AnchorEnd) -> Roll:
    """What was computed keeps its rule; what was entered by hand gets the usual one."""
    if action.anchor_end is not None:
        return action.roll
    if offset < 0:
        return Roll.PREV
    return Roll.NEXT if end is AnchorEnd.END else Roll.NONE


def _work_days(action: Action, calendar: WorkingCalendar) -> int:
    if action.work_days > 1 or action.starts is None or action.ends is None:
        return action.work_days
    return max(1, min(MOST_WORK, calendar.halves_between(action.starts, action.ends) // 2))


def _free_slug(session: Session, name: Bilingual) -> str:
    """A free slug for a ladder of ours."""
    plain = "".join(c if c.isalnum() else "-" for c in (name.en or name.zh).casefold())
    wanted = "-".join(filter(None, plain.split("-")))[:60] or "ladder"
    taken = set(session.scalars(select(Ladder.slug)))
    number, slug = 1, wanted
    while slug in taken:
        number += 1
        slug = f"{wanted}-{number}"
    return slug


def _offsets(
    actions: Iterable[Action], starts: dt.date, ends: dt.date
) -> list[tuple[Action, int, AnchorEnd]]:
    """Each dated action with its distance from the nearer end of an event, in order."""
    found = []
    for action in actions:
        if action.offset_days is not None and action.anchor_end is not None:
            found.append((action, action.offset_days, action.anchor_end))
        elif action.ends is not None and action.precision is Precision.DAY:
            after = action.ends > ends
            end, anchor = (AnchorEnd.END, ends) if after else (AnchorEnd.START, starts)
            found.append((action, (action.ends - anchor).days, end))
    return sorted(found, key=lambda f: (f[2] is AnchorEnd.END, f[1], f[0].position, f[0].id))


@undoable(QT_TRANSLATE_NOOP("Undo", "Add ladder task"))
def add_task(
    session: Session,
    ladder_id: int,
    title: Bilingual,
    offset_days: int,
    *,
    anchor_end: AnchorEnd = AnchorEnd.START,
    owner: str = "COMMS",
    pillar: str = "share",
    tool: ToolKind | None = None,
    roll: Roll = Roll.PREV,
    gate: bool = False,
    work_days: int = 1,
) -> int:
    """Add a task to a ladder of our own."""
    ladder = _own(session, ladder_id)
    task = LadderTask(position=max((t.position for t in ladder.tasks), default=0) + 1)
    _fill(task, title, offset_days, anchor_end, owner, pillar, tool, roll, gate, work_days)
    ladder.tasks.append(task)
    session.flush()
    return task.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Edit ladder task"))
def edit_task(
    session: Session,
    ladder_task_id: int,
    title: Bilingual,
    offset_days: int,
    *,
    anchor_end: AnchorEnd = AnchorEnd.START,
    owner: str = "COMMS",
    pillar: str = "share",
    tool: ToolKind | None = None,
    roll: Roll = Roll.PREV,
    gate: bool = False,
    work_days: int = 1,
) -> None:
    """Change a task of a ladder of our own; what it already made stays as it is."""
    task = session.get_one(LadderTask, ladder_task_id)
    _own(session, task.ladder_id)
    _fill(task, title, offset_days, anchor_end, owner, pillar, tool, roll, gate, work_days)


@undoable(QT_TRANSLATE_NOOP("Undo", "Remove ladder task"))
def remove_task(session: Session, ladder_task_id: int) -> None:
    """Take a task out of a ladder of our own."""
    task = session.get_one(LadderTask, ladder_task_id)
    ladder = _own(session, task.ladder_id)
    ladder.tasks.remove(task)


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete ladder"))
def delete(session: Session, ladder_id: int) -> None:
    """Throw a ladder of our own away; refused while tasks come from it."""
    ladder = _own(session, ladder_id)
    if session.scalars(select(Action.id).where(Action.ladder_id == ladder_id)).first():
        raise Invalid("ladder_id", USED)
    session.delete(ladder)


def _own(session: Session, ladder_id: int) -> Ladder:
    ladder = session.get_one(Ladder, ladder_id)
    if ladder.slug in BUILT_IN:
        raise Invalid("ladder_id", KEPT)
    return ladder


def _fill(
    task: LadderTask,
    title: Bilingual,
    offset_days: int,
    anchor_end: AnchorEnd,
    owner: str,
    pillar: str,
    tool: ToolKind | None,
    roll: Roll,
    gate: bool,
    work_days: int,
) -> None:
    if abs(offset_days) > FAR:
        raise Invalid("offset_days", TOO_FAR, most=FAR)
    if not 1 <= work_days <= MOST_WORK:
        raise Invalid("work_days", TOO_LONG, most=MOST_WORK)
    task.title, task.offset_days = rules.title("title", title), offset_days
    task.anchor_end, task.roll = anchor_end, roll
    task.owner, task.pillar = rules.clean(owner), rules.clean(pillar)
    task.tool = tool.value if tool else ""
    task.gate, task.work_days = gate, work_days
