"""Moving editions and tasks, with all that follows; each preview has its command."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy.orm import Session

from comms_planner import clock
from comms_planner.errors import Invalid
from comms_planner.models import (
    Action,
    ActionDependency,
    Campaign,
    DutyStation,
    Edition,
    Holiday,
    Observance,
    Platform,
    Season,
    SeriesException,
    rules,
)
from comms_planner.models.words import DateStatus, Precision, Roll, WorkStatus
from comms_planner.services.planner import reads, undoable
from comms_planner.services.schedule import anchor_writing, anchors, ripples
from comms_planner.services.schedule.anchor_places import Places
from comms_planner.services.schedule.anchors import AnchorKind, Span
from comms_planner.services.schedule.ripples import Cause, RippleRow, Wanted
from comms_planner.services.schedule.stations import Calendars
from comms_planner.store import many
from comms_planner.store.changes import Row
from comms_planner.text import QT_TRANSLATE_NOOP

NOTHING_TO_SHIFT = QT_TRANSLATE_NOOP("Errors", "Choose actions that have a date.")
BOTH_UNITS = QT_TRANSLATE_NOOP("Errors", "Shift by days or by working days, not by both.")
WOULD_PASS = QT_TRANSLATE_NOOP(
    "Errors",
    "“{title}” would be carried past its event. Agree to that, or shorten what comes before.",
)
NO_OWN_EDITION = QT_TRANSLATE_NOOP(
    "Errors",
    "T stands for the action’s edition, and it has none. Choose one, or name another date.",
)


PINNED_BY = ("pinned", "offset_days", "anchor")
TOO_LONG = QT_TRANSLATE_NOOP("Errors", "A task takes between 1 and {most} working days.")
MOST_WORK = 400


def today_if(today: dt.date | None) -> dt.date:
    """The day given, or today on this computer's clock."""
    return today or clock.today()


@reads(Action, ActionDependency, Campaign, DutyStation, Edition, Holiday, Observance, Platform,
       Season, SeriesException)  # fmt: skip
def preview_edition(
    session: Session,
    edition_id: int,
    starts: dt.date | None,
    ends: dt.date | None = None,
    precision: Precision = Precision.DAY,
    today: dt.date | None = None,
) -> list[RippleRow]:
    """Every task that changes if an edition had these dates; nothing is written."""
    edition = session.get_one(Edition, edition_id)
    known = precision if starts else Precision.TBC
    span = Span(*rules.bounds(starts, ends, known), known)
    return _of_span(session, edition, span, today_if(today))


def recompute(session: Session, edition_id: int, today: dt.date | None = None) -> list[RippleRow]:
    """Put all but done and pinned tasks where the edition's dates now say; part of commands."""
    edition = session.get_one(Edition, edition_id)
    span = Span(edition.starts, edition.ends, edition.precision)
    rows = _of_span(session, edition, span, today_if(today))
    ripples.write(session, rows)
    return rows


def follow(session: Session, today: dt.date | None = None) -> None:
    """Put all tasks whose date is an expression where it now says; part of commands."""
    session.flush()
    calendars, day = Calendars(session), today_if(today)
    wanted = ripples.of_expressions(session, day, calendars)
    ripples.write(session, ripples.ripple(session, wanted, calendars, Cause.ANCHOR, day))


def _of_span(session: Session, edition: Edition, span: Span, today: dt.date) -> list[RippleRow]:
    calendars, dated = Calendars(session), {edition.id: span}
    wanted = ripples.of_edition(session, edition, span, calendars)
    wanted |= ripples.of_expressions(session, today, calendars, dated)
    return ripples.ripple(session, wanted, calendars, Cause.ANCHOR, today, dated=dated)


@reads(Action, ActionDependency, DutyStation, Edition, Holiday)
def preview_move(
    session: Session,
    action_id: int,
    starts: dt.date,
    ends: dt.date | None = None,
    today: dt.date | None = None,
) -> list[RippleRow]:
    """Every task that moves if this one had these days; nothing is written."""
    wanted = _put(session, action_id, starts, ends)
    return _marked(session, _chosen(session, wanted, today, past_anchors=True))


@undoable(QT_TRANSLATE_NOOP("Undo", "Move action and what waits for it"))
def move(
    session: Session,
    action_id: int,
    starts: dt.date,
    ends: dt.date | None = None,
    *,
    past_anchors: bool = False,
) -> None:
    """Put a task on other days and push what waits for it; a ladder task is pinned there.

    What lay within some days lies within the new ones. Past its event it goes only if that is
    agreed to.
    """
    _write_chosen(session, _put(session, action_id, starts, ends), past_anchors)


def _put(
    session: Session, action_id: int, starts: dt.date, ends: dt.date | None
) -> dict[int, Wanted]:
    known = session.get_one(Action, action_id).precision.when_moved
    return {action_id: Wanted(starts, ends or starts, known)}


@reads(Action, ActionDependency, DutyStation, Edition, Holiday)
def preview_shift(
    session: Session,
    action_ids: tuple[int, ...],
    days: int = 0,
    working_days: int = 0,
    today: dt.date | None = None,
) -> list[RippleRow]:
    """Every task that moves if these were shifted; nothing is written."""
    wanted = _shifted(session, action_ids, days, working_days)
    return _marked(session, _chosen(session, wanted, today, past_anchors=True))


@undoable(QT_TRANSLATE_NOOP("Undo", "Shift actions"))
def shift(
    session: Session,
    action_ids: tuple[int, ...],
    days: int = 0,
    working_days: int = 0,
    *,
    past_anchors: bool = False,
) -> None:
    """Move several tasks by days or working days, and push what waits for them.

    None of them is shifted past its event unless that is agreed to.
    """
    _write_chosen(session, _shifted(session, action_ids, days, working_days), past_anchors)


def _marked(session: Session, rows: list[RippleRow]) -> list[RippleRow]:
    """The tasks moved by hand, with a mark on each that would leave the days before its event."""
    chosen = {row.action_id: row for row in rows if row.cause == Cause.CHOSEN}
    actions = many.held(session, Action, tuple(chosen))
    past = {key for key, row in chosen.items() if _passes(session, row, actions[key])}
    return [replace(row, past_anchor=True) if row.action_id in past else row for row in rows]


def _passes(session: Session, row: RippleRow, action: Action) -> bool:
    last = ripples.limit(session, action)
    if last is None or row.before_last is None or row.last is None:
        return False
    return row.before_last <= last < row.last


def _shifted(
    session: Session, action_ids: tuple[int, ...], days: int, working_days: int
) -> dict[int, Wanted]:
    if days and working_days:
        raise Invalid("days", BOTH_UNITS)
    calendars, wanted = Calendars(session), {}
    for key, action in many.held(session, Action, action_ids).items():
        if action.starts is None or action.ends is None or action.work_status is WorkStatus.DONE:
            continue
        starts = action.starts + dt.timedelta(max(min(days, 50_000), -50_000))
        if working_days:
            starts = calendars[action.station_id].add(action.starts, working_days)
        ends = action.ends + (starts - action.starts)
        if working_days and action.precision is Precision.DAY:
            calendar = calendars[action.station_id]
            worked = calendar.halves_between(action.starts, action.ends)
            ends = calendar.finish_after(starts, worked)
        wanted[key] = Wanted(starts, max(starts, ends), action.precision)
    if not wanted:
        raise Invalid("action_ids", NOTHING_TO_SHIFT)
    return wanted


def _chosen(
    session: Session, wanted: dict[int, Wanted], today: dt.date | None, past_anchors: bool
) -> list[RippleRow]:
    calendars, day = Calendars(session), today_if(today)
    return ripples.ripple(session, wanted, calendars, Cause.CHOSEN, day, past_anchors=past_anchors)


def _write_chosen(session: Session, wanted: dict[int, Wanted], past_anchors: bool) -> None:
    rows = _marked(session, _chosen(session, wanted, None, past_anchors))
    many.alter(session, Action, wanted, PINNED_BY, pinned)
    stay = {row.action_id for row in rows if row.stays}
    many.alter(session, Action, wanted.keys() - stay, ("date_status",), dated_anew)
    write_agreed(session, rows, past_anchors=past_anchors)


def write_agreed(session: Session, rows: Sequence[RippleRow], *, past_anchors: bool) -> None:
    """Put tasks where a ripple says; Invalid if one would pass its event and nobody agreed.

    One that passes it by agreement is pinned there, else its ladder would take it back.
    """
    past = [row for row in rows if row.past_anchor]
    if past and not past_anchors:
        title = past[0].title
        raise Invalid("past_anchors", WOULD_PASS, title=title.en or title.zh)
    passed = tuple(row.action_id for row in past if not row.stays)
    many.alter(session, Action, passed, PINNED_BY, pinned)
    ripples.write(session, rows)


def pin_if_anchored(action: Action) -> None:
    """A task that somebody put on a day by hand stays there when its anchor moves."""
    for name, value in pinned({name: getattr(action, name) for name in PINNED_BY}).items():
        setattr(action, name, value)


def pinned(row: Row) -> Row:
    """The column that says so, where an action with these columns hangs on an anchor."""
    return {"pinned": row["pinned"] or row["offset_days"] is not None or row["anchor"] is not None}


def dated_anew(row: Row) -> Row:
    """The column that says what became of a date: what was postponed has its new day now."""
    put_off = row["date_status"] is DateStatus.POSTPONED
    return {"date_status": DateStatus.RESCHEDULED if put_off else row["date_status"]}


@undoable(QT_TRANSLATE_NOOP("Undo", "Pin action"))
def pin(session: Session, action_id: int, pinned: bool = True) -> None:
    """Keep a task on its day whatever its anchor does, or let it follow its anchor again."""
    pin_all(session, (action_id,), pinned)


@undoable(QT_TRANSLATE_NOOP("Undo", "Pin tasks"))
def pin_all(session: Session, action_ids: tuple[int, ...], pinned: bool = True) -> None:
    """Keep several tasks on their days, or let them follow their anchors again."""
    given = {"pinned": pinned}
    many.alter(session, Action, action_ids, tuple(given), lambda _: given)
    if pinned:
        return
    let_go = many.held(session, Action, action_ids).values()
    for edition in dict.fromkeys(a.edition_id for a in let_go if a.edition_id is not None):
        recompute(session, edition)
    for action in let_go:
        if action.edition_id is None:
            _settle_expression(session, action)


@undoable(QT_TRANSLATE_NOOP("Undo", "Change how a task is planned"))
def set_task(
    session: Session,
    action_id: int,
    *,
    work_days: int,
    gate: bool,
    roll: Roll,
    station_id: int | None,
) -> None:
    """Say how long a task takes, whether it is a gate, and whose working days it follows."""
    if not 1 <= work_days <= MOST_WORK:
        raise Invalid("work_days", TOO_LONG, most=MOST_WORK)
    action = session.get_one(Action, action_id)
    action.work_days, action.gate, action.roll = work_days, gate, roll
    action.station_id = station_id
    session.flush()
    if action.edition_id is not None:
        recompute(session, action.edition_id)
    elif not ripples.is_fixed(action):
        _settle_expression(session, action)


@undoable(QT_TRANSLATE_NOOP("Undo", "Anchor action"))
def anchor(session: Session, action_id: int, anchor: str | None) -> None:
    """Give a task its date as an expression, such as "6 weeks before wuf-2028 opening".

    A plain distance in days from the task's own edition becomes part of its ladder.
    """
    action = session.get_one(Action, action_id)
    action.pinned = False
    if anchor is None or not anchor.strip():
        action.anchor = action.anchor_end = action.offset_days = None
        return
    expression = Places(session, today_if(None)).parse(anchor)
    own, offset = expression.anchor, expression.offset
    edition = session.get(Edition, action.edition_id) if action.edition_id else None
    if own.kind is AnchorKind.OWN and edition is None:
        raise Invalid("anchor", NO_OWN_EDITION)
    is_own = own.kind is AnchorKind.OWN or (
        edition is not None and own.kind is AnchorKind.EDITION and own.key == edition.slug
    )
    if edition and is_own and not offset.months and not offset.working:
        action.anchor, action.anchor_end, action.offset_days = None, own.end, offset.days
        session.flush()
        recompute(session, edition.id)
        return
    action.anchor = anchor_writing.code(expression)
    action.anchor_end = action.offset_days = None
    session.flush()
    _settle_expression(session, action)


def _settle_expression(session: Session, action: Action) -> None:
    calendars, today = Calendars(session), today_if(None)
    when = Places(session, today).kept(action, calendars[action.station_id])
    if when is None:
        return
    if when == anchors.UNKNOWN:
        action.schedule(None, None)
        return
    wanted = {action.id: ripples.anchored(action, when, calendars[action.station_id])}
    rows = ripples.ripple(session, wanted, calendars, Cause.ANCHOR, today)
    ripples.write(session, rows)
