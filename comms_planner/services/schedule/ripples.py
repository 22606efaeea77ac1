"""What follows when dates change: worked out first, shown, and only then written."""

from __future__ import annotations

import datetime as dt
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import Action, ActionDependency, Edition
from comms_planner.models.words import AnchorEnd, Precision, Roll, WorkStatus
from comms_planner.models.work import scheduled
from comms_planner.services.schedule import chains, placing
from comms_planner.services.schedule.anchor_places import Places
from comms_planner.services.schedule.anchors import Span, When
from comms_planner.services.schedule.backward import Link
from comms_planner.services.schedule.chains import Node, Push
from comms_planner.services.schedule.notices import Notice, notice
from comms_planner.services.schedule.placing import Rung
from comms_planner.services.schedule.stations import Calendars
from comms_planner.services.schedule.working import WorkingCalendar
from comms_planner.store import many
from comms_planner.text import QT_TRANSLATE_NOOP

WAITS = QT_TRANSLATE_NOOP("Schedule", "It waits for “{title}”, which ends on {day}.")
LEADS = QT_TRANSLATE_NOOP(
    "Schedule",
    "“{title}” ends on {day}; this may begin before then by days: {days}.",
)
CANNOT_WAIT = QT_TRANSLATE_NOOP(
    "Schedule", "It should wait for “{title}” but stays where it is. Look at both."
)
WOULD_PASS = QT_TRANSLATE_NOOP(
    "Schedule", "Waiting for “{title}” would carry it past its event on {day}."
)
OPEN_WORK = (WorkStatus.PLANNED, WorkStatus.IN_PROGRESS)


class Cause(StrEnum):
    """Why a task moves."""

    CHOSEN = "chosen"
    ANCHOR = "anchor"
    CALENDAR = "calendar"
    DEPENDENCY = "dependency"


@dataclass(frozen=True, slots=True)
class RippleRow:
    """One task before and after; `stays` tells of a conflict that moves nothing."""

    action_id: int
    title: Bilingual
    before_first: dt.date | None
    before_last: dt.date | None
    before_precision: str
    first: dt.date | None
    last: dt.date | None
    precision: str
    cause: str
    past_anchor: bool = False
    stays: bool = False
    late: bool = False
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class Wanted:
    """Where a task should lie, and what there is to say about it."""

    starts: dt.date | None
    ends: dt.date | None
    precision: Precision
    notices: tuple[Notice, ...] = ()


def is_fixed(action: Action) -> bool:
    """Whether no computation moves it: done, given up, or pinned by hand."""
    return action.pinned or action.work_status not in OPEN_WORK


def of_edition(
    session: Session, edition: Edition, span: Span, calendars: Calendars
) -> dict[int, Wanted]:
    """Where the ladder tasks of an edition lie if it has these dates."""
    actions = session.scalars(
        select(Action).where(
            Action.edition_id == edition.id,
            Action.offset_days.is_not(None),
            Action.anchor_end.is_not(None),
            Action.rrule.is_(None),
            Action.work_status != WorkStatus.CANCELLED,
        )
    ).all()
    if span.precision is not Precision.DAY or span.starts is None or span.ends is None:
        return {a.id: _window(a, span) for a in actions if not is_fixed(a)}
    by_key = {a.id: a for a in actions if not (is_fixed(a) and a.ends is None)}
    found = placing.place(map(rung, by_key.values()), span.starts, span.ends, calendars)
    return {
        p.rung.key: _due(p.day, calendars[p.rung.station], p.rung, tuple(p.notices))
        for p in found
        if not is_fixed(by_key[p.rung.key])
    }


def rung(action: Action) -> Rung:
    """A task of the plan as a rung of its edition's ladder; a gate that is done holds nothing."""
    return Rung(
        action.id,
        action.offset_days or 0,
        action.anchor_end or AnchorEnd.START,
        action.roll,
        action.gate and action.work_status is not WorkStatus.DONE,
        action.work_days,
        action.ends if is_fixed(action) and action.precision is Precision.DAY else None,
        action.station_id,
    )


def _due(
    day: dt.date, calendar: WorkingCalendar, task: Rung, notices: tuple[Notice, ...]
) -> Wanted:
    starts = min(day, calendar.start_for(day, task.work_days)) if task.work_days > 1 else day
    return Wanted(starts, day, Precision.DAY, notices)


def _window(action: Action, span: Span) -> Wanted:
    when = span.at(action.anchor_end or AnchorEnd.START)
    if when.first is None or when.last is None:
        return Wanted(None, None, Precision.TBC)
    away = dt.timedelta(action.offset_days or 0)
    return Wanted(when.first + away, when.last + away, when.precision)


def of_expressions(
    session: Session,
    today: dt.date,
    calendars: Calendars,
    dated: Mapping[int, Span] | None = None,
) -> dict[int, Wanted]:
    """Where the tasks lie whose date is an expression."""
    actions = session.scalars(select(Action).where(Action.anchor.is_not(None))).all()
    if not actions:
        return {}
    places = Places(session, today, dated)
    wanted = {}
    for action in actions:
        calendar = calendars[action.station_id]
        when = None if is_fixed(action) else places.kept(action, calendar)
        if when:
            wanted[action.id] = anchored(action, when, calendar)
    return wanted


def anchored(action: Action, when: When, calendar: WorkingCalendar) -> Wanted:
    """A task due on the day or in the window that its expression means."""
    if not when.is_exact or when.first is None:
        return Wanted(when.first, when.last, when.precision)
    day = calendar.roll(when.first, action.roll)
    task = Rung(action.id, 0, AnchorEnd.START, action.roll, work_days=action.work_days)
    return _due(day, calendar, task, ())


def ripple(
    session: Session,
    wanted: Mapping[int, Wanted],
    calendars: Calendars,
    cause: Cause,
    today: dt.date,
    *,
    past_anchors: bool = False,
    dated: Mapping[int, Span] | None = None,
    more: Collection[Link] = (),
) -> list[RippleRow]:
    """Every task that changes, those wanted first and then those that wait for them.

    `more` are links to reckon with beside those of the plan.
    """
    actions = many.held(session, Action, [*wanted])
    pushes = _pushes(session, wanted, actions, calendars, past_anchors, dated or {}, more)
    pushed = {p.key for p in pushes if not p.stays}
    rows = [
        _row(actions[key], place, cause, today)
        for key, place in wanted.items()
        if key not in pushed and _differs(actions[key], place)
    ]
    ends = {key: place.ends for key, place in wanted.items()}
    ends |= {p.key: p.ends for p in pushes if not p.stays}
    for push in pushes:
        place, action = _explained(push, actions, ends), actions[push.key]
        moves = _differs(action, place)
        if (
            push.stays or moves or push.key in wanted
        ):  # of what was asked for it is told in any case
            stays = push.stays or not moves
            rows.append(_row(action, place, Cause.DEPENDENCY, today, push.past_anchor, stays))
    return rows


def _pushes(
    session: Session,
    wanted: Mapping[int, Wanted],
    actions: dict[int, Action],
    calendars: Calendars,
    past_anchors: bool,
    dated: Mapping[int, Span],
    more: Collection[Link],
) -> list[Push]:
    """The cascade down the dependencies; the actions it meets are added to `actions`.

    Of very many dependencies only those are looked at that the moved work can reach.
    """
    d = ActionDependency
    every = [Link(*row) for row in session.execute(select(d.after_id, d.action_id, d.lag_days))]
    links = chains.following([*every, *more], wanted)
    if not links:
        return []
    keys = {key for link in links for key in (link.first, link.after)}
    nodes = {}
    for action in many.held(session, Action, [*keys]).values():
        actions.setdefault(action.id, action)
        made = node(session, action, wanted.get(action.id), calendars, dated)
        if made:
            nodes[action.id] = made
    return chains.cascade(nodes, links, wanted, past_anchors=past_anchors)


def node(
    session: Session,
    action: Action,
    wanted: Wanted | None,
    calendars: Calendars,
    dated: Mapping[int, Span] | None = None,
) -> Node | None:
    """A task in a chain of work; None where it has no days to move."""
    place = wanted or Wanted(action.starts, action.ends, action.precision)
    if place.precision is not Precision.DAY or place.starts is None or place.ends is None:
        return None
    if action.work_status is WorkStatus.CANCELLED or action.rrule is not None:
        return None
    at_event = action.offset_days is not None and action.roll is Roll.NONE
    over = action.done_on if action.work_status is WorkStatus.DONE else None
    calendar, work = calendars[action.station_id], 0
    if action.starts and action.ends and action.ends - action.starts == place.ends - place.starts:
        work = calendar.halves_between(action.starts, action.ends)  # carried whole, not resized
    return Node(
        action.id,
        place.starts,
        min(place.ends, over or place.ends),  # what is done early holds nothing up
        calendar,
        is_fixed(action) or at_event,
        limit(session, action, dated),
        work,
    )


def limit(
    session: Session, action: Action, dated: Mapping[int, Span] | None = None
) -> dt.date | None:
    """The last day before its event for a task that must come before it."""
    if action.edition_id is None or action.offset_days is None or action.offset_days >= 0:
        return None
    edition = session.get_one(Edition, action.edition_id)
    known = Span(edition.starts, edition.ends, edition.precision)
    when = (dated or {}).get(edition.id, known).at(action.anchor_end or AnchorEnd.START)
    return when.first - dt.timedelta(1) if when.is_exact and when.first else None


def _explained(
    push: Push, actions: Mapping[int, Action], ends: Mapping[int, dt.date | None]
) -> Wanted:
    first = actions[push.because]
    day = ends.get(push.because) or first.ends or push.starts
    if push.stays and not push.past_anchor:
        said = notice(CANNOT_WAIT, title=first.title)
    elif push.past_anchor:
        said = notice(WOULD_PASS, title=first.title, day=push.ends)
    elif push.lag < 0:
        said = notice(LEADS, title=first.title, day=day, days=-push.lag)
    else:
        said = notice(WAITS, title=first.title, day=day)
    return Wanted(push.starts, push.ends, Precision.DAY, (said,))


def _differs(action: Action, place: Wanted) -> bool:
    return (action.starts, action.ends, action.precision) != (
        place.starts,
        place.ends,
        place.precision,
    )


def _row(
    action: Action,
    place: Wanted,
    cause: Cause,
    today: dt.date,
    past_anchor: bool = False,
    stays: bool = False,
) -> RippleRow:
    exact = place.precision is Precision.DAY
    return RippleRow(
        action.id, action.title, action.starts, action.ends, action.precision.value,
        place.starts, place.ends, place.precision.value, cause.value, past_anchor, stays,
        exact and place.ends is not None and place.ends < today, place.notices,
    )  # fmt: skip


def write(session: Session, rows: Iterable[RippleRow]) -> int:
    """Put every task where its ripple says; returns how many moved."""
    placed = {
        row.action_id: scheduled(row.first, row.last, Precision(row.precision))
        for row in rows
        if not row.stays
    }
    fields = ("starts", "ends", "precision", "span_days")
    many.alter(session, Action, placed, fields, lambda row: placed[row["id"]])
    return len(placed)
