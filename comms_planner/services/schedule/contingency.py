"""Plan B for an edition: go, go virtual, postpone, cancel, crisis; listed before it is done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import (
    Action,
    ActionDependency,
    ContingencyEffect,
    DutyStation,
    Edition,
    Holiday,
    Pillar,
    rules,
)
from comms_planner.models.words import (
    AnchorEnd,
    Basis,
    Branch,
    DateStatus,
    EffectKind,
    Precision,
    Roll,
    ToolKind,
    WorkStatus,
)
from comms_planner.services.planner import reads, undoable
from comms_planner.services.schedule import branches, moves, ripples
from comms_planner.services.schedule.branches import Addition
from comms_planner.services.schedule.notices import Notice, notice
from comms_planner.services.schedule.stations import Calendars
from comms_planner.text import QT_TRANSLATE_NOOP

NEEDS_TASK = QT_TRANSLATE_NOOP("Errors", "Choose the task that is dropped or moved.")
NEEDS_TITLE = QT_TRANSLATE_NOOP("Errors", "Give the task that is added a title.")
NEEDS_DAYS = QT_TRANSLATE_NOOP(
    "Errors", "Say by how many days it moves, or how far from T it lies."
)
OTHER_EDITION = QT_TRANSLATE_NOOP("Errors", "That task belongs to another edition.")
NO_PILLAR = QT_TRANSLATE_NOOP("Errors", "“{given}” is no pillar: think, act, share or partner.")
DROPPED = QT_TRANSLATE_NOOP("Schedule", "No longer needed in this branch.")
SOCIAL_HELD = QT_TRANSLATE_NOOP("Schedule", "Planned social media are held in a crisis.")
WAITS_FOR_DATE = QT_TRANSLATE_NOOP("Schedule", "Waits for the new date.")


@dataclass(frozen=True, slots=True)
class EffectRow:
    """What a branch does to one task; an added one has no id yet."""

    kind: str
    action_id: int | None
    title: Bilingual
    before_first: dt.date | None
    before_last: dt.date | None
    first: dt.date | None
    last: dt.date | None
    precision: str
    owner_role: str
    pillar: str
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class DryRun:
    """All that a branch would do, and nothing of it done."""

    edition_id: int
    branch: str
    on: dt.date
    date_status: str
    starts: dt.date | None
    ends: dt.date | None
    effects: tuple[EffectRow, ...]

    def of(self, kind: EffectKind) -> list[EffectRow]:
        """What is dropped, or moved, or added."""
        return [effect for effect in self.effects if effect.kind == kind]


@dataclass(frozen=True, slots=True)
class OwnEffectRow:
    """One line of an edition's own contingency plan."""

    id: int
    branch: str
    kind: str
    action_id: int | None
    title: Bilingual
    offset_days: int | None
    anchor_end: str
    owner_role: str
    pillar: str


@reads(ContingencyEffect, Action)
def effects(session: Session, edition_id: int) -> list[OwnEffectRow]:
    """The edition's own lines, beside what every branch does by itself."""
    found = session.scalars(
        select(ContingencyEffect)
        .where(ContingencyEffect.edition_id == edition_id)
        .order_by(ContingencyEffect.branch, ContingencyEffect.id)
    )
    return [
        OwnEffectRow(
            e.id, e.branch.value, e.kind.value, e.action_id, _title(session, e), e.offset_days,
            e.anchor_end.value if e.anchor_end else "", e.owner_role, e.pillar,
        )
        for e in found
    ]  # fmt: skip


@undoable(QT_TRANSLATE_NOOP("Undo", "Add to contingency plan"))
def add_effect(
    session: Session,
    edition_id: int,
    branch: Branch,
    kind: EffectKind,
    *,
    action_id: int | None = None,
    title: Bilingual = Bilingual(),
    offset_days: int | None = None,
    anchor_end: AnchorEnd = AnchorEnd.START,
    owner_role: str = "",
    pillar: str = "",
) -> int:
    """Say what a branch does beside its usual: drop a task, move it by days, or add one."""
    _refuse(session, edition_id, kind, action_id, title, offset_days, pillar)
    adds = kind is EffectKind.ADD
    effect = ContingencyEffect(
        edition_id=edition_id, branch=branch, kind=kind,
        action_id=None if adds else action_id,
        title=rules.title("title", title) if adds else Bilingual(),
        offset_days=None if kind is EffectKind.DROP else offset_days,
        anchor_end=anchor_end if adds else None,
        owner_role=rules.clean(owner_role), pillar=pillar,
    )  # fmt: skip
    session.add(effect)
    session.flush()
    return effect.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Take out of contingency plan"))
def remove_effect(session: Session, effect_id: int) -> None:
    """Take one line out of an edition's contingency plan."""
    session.delete(session.get_one(ContingencyEffect, effect_id))


@reads(Action, ActionDependency, ContingencyEffect, DutyStation, Edition, Holiday)
def dry_run(
    session: Session,
    edition_id: int,
    branch: Branch,
    *,
    on: dt.date | None = None,
    starts: dt.date | None = None,
    ends: dt.date | None = None,
    precision: Precision = Precision.DAY,
) -> DryRun:
    """What a branch would drop, move and add if it were chosen on a day."""
    edition = session.get_one(Edition, edition_id)
    ends = _as_long(edition, starts, ends)
    day = moves.today_if(on)
    open_tasks = _open_tasks(session, edition_id)
    own = session.scalars(
        select(ContingencyEffect)
        .where(ContingencyEffect.edition_id == edition_id, ContingencyEffect.branch == branch)
        .order_by(ContingencyEffect.id)
    ).all()
    dropped = {a.id: _drop(a, why) for a, why in _usual_drops(branch, open_tasks, day)}
    dropped |= {
        a.id: _drop(a, DROPPED)
        for a in open_tasks
        if any(e.kind is EffectKind.DROP and e.action_id == a.id for e in own)
    }
    first, last = (starts, ends or starts) if branch is Branch.POSTPONE else _dates(edition)
    moved = _moved(session, edition, branch, own, (starts, ends, precision), day)
    added = [
        *(_added(x, day, session, edition) for x in branches.ADDITIONS[branch]),
        *(_own_addition(e, first, last, day) for e in own if e.kind is EffectKind.ADD),
    ]
    kept = [row for row in moved if row.action_id not in dropped]
    status = branches.DATE_STATUS.get(branch, edition.date_status)
    if branch is Branch.POSTPONE and starts is not None:
        status = DateStatus.RESCHEDULED
    return DryRun(
        edition_id, branch.value, day, status.value, first, last,
        (*dropped.values(), *kept, *added),
    )  # fmt: skip


@undoable(QT_TRANSLATE_NOOP("Undo", "Choose contingency branch"))
def apply_branch(
    session: Session,
    edition_id: int,
    branch: Branch,
    *,
    reason: Bilingual = Bilingual(),
    on: dt.date | None = None,
    starts: dt.date | None = None,
    ends: dt.date | None = None,
    precision: Precision = Precision.DAY,
) -> tuple[int, ...]:
    """Choose a branch and do all that its dry run lists; gives the ids of added tasks."""
    run = dry_run(session, edition_id, branch, on=on, starts=starts, ends=ends, precision=precision)
    edition = session.get_one(Edition, edition_id)
    edition.branch, edition.date_status = branch, DateStatus(run.date_status)
    edition.date_reason = rules.body("reason", reason)
    if branch is Branch.POSTPONE:
        edition.schedule(run.starts, run.ends, precision if starts else Precision.TBC)
        edition.basis, edition.confidence = Basis.OURS, ""
    made = []
    pillars = {p.key: p.id for p in session.scalars(select(Pillar))}
    for effect in run.effects:
        if effect.kind == EffectKind.ADD:
            made.append(_new(edition, effect, pillars))
            session.add(made[-1])
            continue
        assert effect.action_id is not None, "only an added task has no id yet"
        action = session.get_one(Action, effect.action_id)
        if effect.kind == EffectKind.DROP:
            action.progress_to(WorkStatus.CANCELLED, run.on)
        else:
            action.schedule(effect.first, effect.last, Precision(effect.precision))
    session.flush()
    return tuple(action.id for action in made)


def _open_tasks(session: Session, edition_id: int) -> list[Action]:
    return list(
        session.scalars(
            select(Action)
            .where(Action.edition_id == edition_id, Action.work_status.in_(ripples.OPEN_WORK))
            .order_by(Action.ends.is_(None), Action.ends, Action.id)
        )
    )


def _as_long(edition: Edition, starts: dt.date | None, ends: dt.date | None) -> dt.date | None:
    """The last day given, or the one that keeps the edition as long as it was."""
    known = edition.precision is Precision.DAY and edition.starts and edition.ends
    if ends is None and starts is not None and known and edition.starts and edition.ends:
        return starts + (edition.ends - edition.starts)
    return ends


def _dates(edition: Edition) -> tuple[dt.date | None, dt.date | None]:
    return edition.starts, edition.ends


def _usual_drops(branch: Branch, tasks: Sequence[Action], on: dt.date) -> list[tuple[Action, str]]:
    """What every edition drops: all but the lessons if cancelled, social media in a crisis."""
    if branch is Branch.CANCEL:
        return [(a, DROPPED) for a in tasks if not _is_lesson(a)]
    if branch is Branch.CRISIS:
        until = on + dt.timedelta(branches.CRISIS_DAYS)
        return [
            (a, SOCIAL_HELD)
            for a in tasks
            if a.tool is ToolKind.SOCIAL and a.ends is not None and on <= a.ends <= until
        ]
    return []


def _is_lesson(action: Action) -> bool:
    """The last gate after the event, which looks back: it is worth doing all the same."""
    return action.gate and action.offset_days is not None and action.offset_days > 0


def _moved(
    session: Session,
    edition: Edition,
    branch: Branch,
    own: Sequence[ContingencyEffect],
    dates: tuple[dt.date | None, dt.date | None, Precision],
    on: dt.date,
) -> list[EffectRow]:
    found: dict[int, EffectRow] = {}
    if branch is Branch.POSTPONE:
        starts, ends, precision = dates
        for row in moves.preview_edition(session, edition.id, starts, ends, precision, on):
            if not row.stays:
                said = row.notices if row.first else (notice(WAITS_FOR_DATE),)
                found[row.action_id] = EffectRow(
                    EffectKind.MOVE.value, row.action_id, row.title, row.before_first,
                    row.before_last, row.first, row.last, row.precision, "", "", said,
                )  # fmt: skip
    calendars = Calendars(session)
    for effect in own:
        if effect.kind is EffectKind.MOVE and effect.action_id is not None:
            action = session.get_one(Action, effect.action_id)
            if action.work_status in ripples.OPEN_WORK and action.starts and action.ends:
                found[action.id] = _moved_by(action, effect.offset_days or 0, calendars)
    return list(found.values())


def _moved_by(action: Action, days: int, calendars: Calendars) -> EffectRow:
    assert action.starts is not None, "asked only for dated tasks"
    assert action.ends is not None, "asked only for dated tasks"
    roll = Roll.PREV if days < 0 else Roll.NEXT
    last = calendars[action.station_id].roll(action.ends + dt.timedelta(days), roll)
    first = last - (action.ends - action.starts)
    return EffectRow(
        EffectKind.MOVE.value, action.id, action.title, action.starts, action.ends, first, last,
        action.precision.value, action.owner_role, "",
    )  # fmt: skip


def _drop(action: Action, why: str) -> EffectRow:
    return EffectRow(
        EffectKind.DROP.value, action.id, action.title, action.starts, action.ends, None, None,
        action.precision.value, action.owner_role, "", (notice(why),),
    )  # fmt: skip


def _added(addition: Addition, on: dt.date, session: Session, edition: Edition) -> EffectRow:
    day: dt.date | None = on + dt.timedelta(addition.days)
    if addition.from_event:
        known = edition.precision is Precision.DAY and edition.starts is not None
        day = edition.starts + dt.timedelta(addition.days) if known and edition.starts else None
        day = max(day, on) if day else None
    return _addition(addition.title, day, addition.owner, addition.pillar)


def _own_addition(
    effect: ContingencyEffect, first: dt.date | None, last: dt.date | None, on: dt.date
) -> EffectRow:
    anchor = last if effect.anchor_end is AnchorEnd.END else first
    day = anchor + dt.timedelta(effect.offset_days or 0) if anchor else None
    return _addition(effect.title, day, effect.owner_role, effect.pillar)


def _addition(title: Bilingual, day: dt.date | None, owner: str, pillar: str) -> EffectRow:
    known = Precision.DAY if day else Precision.TBC
    return EffectRow(
        EffectKind.ADD.value, None, title, None, None, day, day, known.value, owner, pillar
    )


def _new(edition: Edition, effect: EffectRow, pillars: dict[str, int]) -> Action:
    action = Action(
        title=Bilingual(), note=Bilingual(), edition_id=edition.id,
        pillar_id=pillars.get(effect.pillar), owner_role=effect.owner_role,
    )  # fmt: skip
    action.rename(effect.title)
    action.schedule(effect.first, effect.last, Precision(effect.precision))
    return action


def _title(session: Session, effect: ContingencyEffect) -> Bilingual:
    if effect.action_id is None:
        return effect.title
    return session.get_one(Action, effect.action_id).title


def _refuse(
    session: Session,
    edition_id: int,
    kind: EffectKind,
    action_id: int | None,
    title: Bilingual,
    offset_days: int | None,
    pillar: str,
) -> None:
    session.get_one(Edition, edition_id)
    if kind is EffectKind.ADD:
        if not title:
            raise Invalid("title", NEEDS_TITLE)
    elif action_id is None:
        raise Invalid("action_id", NEEDS_TASK)
    elif session.get_one(Action, action_id).edition_id != edition_id:
        raise Invalid("action_id", OTHER_EDITION)
    if kind is not EffectKind.DROP and (offset_days is None or abs(offset_days) > 4_000):
        raise Invalid("offset_days", NEEDS_DAYS)
    keys = set(session.scalars(select(Pillar.key)))
    if pillar and pillar not in keys:
        raise Invalid("pillar", NO_PILLAR, given=pillar[:40])
