"""What a branch of a contingency plan would do, listed before it is done."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import (
    Action,
    ActionDependency,
    Campaign,
    ContingencyEffect,
    DutyStation,
    Edition,
    Holiday,
    Observance,
    Platform,
    Season,
    SeriesException,
    rules,
)
from comms_planner.models.words import (
    AnchorEnd,
    Branch,
    DateStatus,
    EffectKind,
    Precision,
    Roll,
    ToolKind,
    WorkStatus,
)
from comms_planner.services.planner import reads
from comms_planner.services.schedule import branches, moves, ripples
from comms_planner.services.schedule.branches import Addition
from comms_planner.services.schedule.notices import Notice, notice
from comms_planner.services.schedule.stations import Calendars
from comms_planner.text import QT_TRANSLATE_NOOP

DROPPED = QT_TRANSLATE_NOOP("Schedule", "No longer needed in this branch.")
SOCIAL_HELD = QT_TRANSLATE_NOOP("Schedule", "Planned social media are held in a crisis.")
KEEPS_DAY = QT_TRANSLATE_NOOP("Schedule", "It keeps this day, also when the edition moves.")
WAITS_FOR_DATE = QT_TRANSLATE_NOOP("Schedule", "Waits for the new date.")


@dataclass(frozen=True, slots=True)
class EffectRow:
    """What a branch does to one task; an added one has no id yet.

    `stays` says that it was moved by days of its own and keeps them, whatever its event does.
    """

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
    before_precision: str = ""
    """How well its days were known, where that was not as they will be."""
    stays: bool = False


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


@reads(Action, ActionDependency, Campaign, ContingencyEffect, DutyStation, Edition, Holiday,
       Observance, Platform, Season, SeriesException)  # fmt: skip
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
    """What a branch would drop, move and add if it were chosen on a day.

    Of one that was chosen before, what it added then stays and is not added again.
    """
    edition = session.get_one(Edition, edition_id)
    ends = _as_long(edition, starts, ends)
    day = moves.today_if(on)
    own = session.scalars(
        select(ContingencyEffect)
        .where(ContingencyEffect.edition_id == edition_id, ContingencyEffect.branch == branch)
        .order_by(ContingencyEffect.id)
    ).all()
    first, last = _dates(edition)
    if branch is Branch.POSTPONE:
        first, last = rules.bounds(starts, ends, precision)
    added = [
        *(_added(x, day, session, edition) for x in branches.ADDITIONS[branch]),
        *(_own_addition(e, first, last, day) for e in own if e.kind is EffectKind.ADD),
    ]
    there = _there(session, edition, branch, {row.title for row in added})
    open_tasks = [a for a in _open_tasks(session, edition_id) if a not in there]
    dropped = {a.id: _drop(a, why) for a, why in _usual_drops(branch, open_tasks, day)}
    dropped |= {
        a.id: _drop(a, DROPPED)
        for a in open_tasks
        if any(e.kind is EffectKind.DROP and e.action_id == a.id for e in own)
    }
    moved = _moved(session, edition, branch, own, (starts, ends, precision), day)
    known = {a.title for a in there}
    kept = [row for row in moved if row.action_id not in dropped]
    return DryRun(
        edition_id, branch.value, day, _status(edition, branch, starts).value, first, last,
        (*dropped.values(), *kept, *(row for row in added if row.title not in known)),
    )  # fmt: skip


def _there(
    session: Session, edition: Edition, branch: Branch, titles: set[Bilingual]
) -> list[Action]:
    """What a branch has added already, if it is the one that was chosen last."""
    if edition.branch is not branch or not titles:
        return []
    open_again = branch is Branch.POSTPONE  # to another day: what told of the first is no news
    over = (WorkStatus.CANCELLED, *((WorkStatus.DONE,) if open_again else ()))
    asked = select(Action).where(
        Action.edition_id == edition.id, Action.offset_days.is_(None),
        Action.work_status.not_in(over),
    )  # fmt: skip
    return [action for action in session.scalars(asked) if action.title in titles]


def _status(edition: Edition, branch: Branch, starts: dt.date | None) -> DateStatus:
    """What becomes of the date; one that was cancelled and goes ahead is to be confirmed anew."""
    if branch is Branch.POSTPONE and starts is not None:
        return DateStatus.RESCHEDULED
    if branch in (Branch.GO, Branch.VIRTUAL) and edition.date_status is DateStatus.CANCELLED:
        return DateStatus.PROPOSED
    return branches.DATE_STATUS.get(branch, edition.date_status)


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
                    row.before_precision,
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
    follows = action.offset_days is not None or action.anchor is not None
    return EffectRow(
        EffectKind.MOVE.value, action.id, action.title, action.starts, action.ends, first, last,
        action.precision.value, action.owner_role, "",
        (notice(KEEPS_DAY),) if follows else (), stays=follows,
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
