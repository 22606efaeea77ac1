"""Series: work and days that come again, and the days that differ, each with its reason."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Action, Observance, SeriesException, rules
from comms_planner.models.words import ExceptionKind, Precision, Scope
from comms_planner.recurrence import compile_rule
from comms_planner.services.planner import reads, undoable
from comms_planner.services.schedule import copies, moves, repeating, series_days
from comms_planner.text import QT_TRANSLATE_NOOP

NEEDS_DAY = QT_TRANSLATE_NOOP("Errors", "Say on which day it takes place instead.")
NEEDS_REASON = QT_TRANSLATE_NOOP("Errors", "Say why, in a few words.")
TIME_OF_ONE = QT_TRANSLATE_NOOP(
    "Errors", "Here only one day gets a time. Set the time of the whole series instead."
)
NOTHING_LEFT = QT_TRANSLATE_NOOP(
    "Errors", "That is the first day, so nothing would be left. Delete the action instead."
)
NOT_EXCEPTED = QT_TRANSLATE_NOOP(
    "Errors", "That day follows its rule already; there is nothing to change."
)


@dataclass(frozen=True, slots=True)
class ExceptionRow:
    """One day of a series that differs from its rule, or of which the work is done.

    What is done as the rule has it is of no kind.
    """

    id: int
    series: str
    on: dt.date
    kind: str
    done: bool
    starts: dt.date | None
    ends: dt.date | None
    title: Bilingual
    reason: Bilingual
    start_time: int | None
    end_time: int | None


@reads(SeriesException)
def exceptions(
    session: Session,
    *,
    action_id: int | None = None,
    platform_id: int | None = None,
    observance_id: int | None = None,
) -> list[ExceptionRow]:
    """What differs from the rule, of one series or of all, in the order of the rule's days."""
    ask = select(SeriesException).order_by(SeriesException.rule_day, SeriesException.id)
    for column, number in series_days.given(action_id, platform_id, observance_id):
        ask = ask.where(getattr(SeriesException, column) == number)
    return [
        ExceptionRow(
            e.id,
            series_days.key(e),
            e.rule_day,
            e.kind.value if e.kind else "",
            e.done,
            e.starts,
            e.ends,
            e.title,
            e.reason,
            e.start_time,
            e.end_time,
        )
        for e in session.scalars(ask)
    ]


@undoable(QT_TRANSLATE_NOOP("Undo", "Repeat action"))
def repeat(session: Session, action_id: int, rrule: str | None) -> None:
    """Make an action a series by a rule that begins on its day, or a single one again."""
    action = session.get_one(Action, action_id)
    if rrule is None or not rrule.strip():
        action.rrule = None
        for exception in series_days.all_of(session, action):
            session.delete(exception)
        return
    if action.starts is None or action.precision is not Precision.DAY:
        raise Invalid("rrule", repeating.NEEDS_START)
    _follow(session, action, rrule, action.starts)


def _follow(session: Session, action: Action, rrule: str, start: dt.date) -> None:
    """Let a series follow a rule from a day; it begins on the first day the rule gives."""
    first = repeating.first_day(rrule, start, "rrule")
    length = (action.ends - action.starts) if action.ends and action.starts else dt.timedelta()
    action.schedule(first, first + length)
    action.rrule = rrule.strip()
    kept = compile_rule(action.rrule, first)
    for exception in series_days.all_of(session, action):
        if not kept.between(exception.rule_day, exception.rule_day):
            session.delete(exception)


@undoable(QT_TRANSLATE_NOOP("Undo", "Change one day of a series"))
def except_day(
    session: Session,
    on: dt.date,
    kind: ExceptionKind,
    reason: Bilingual,
    *,
    action_id: int | None = None,
    platform_id: int | None = None,
    observance_id: int | None = None,
    starts: dt.date | None = None,
    ends: dt.date | None = None,
    start_time: int | None = None,
    end_time: int | None = None,
) -> int:
    """Move, reschedule, cancel or postpone one day of a series, and say why.

    Moved and rescheduled ones need a day; a postponed one waits for it. One of a timed action may
    have a time of its own, in minutes after midnight in the zone of the series.
    """
    owner = series_days.owner_of(session, action_id, platform_id, observance_id)
    series_days.refuse_other_days(owner, on)
    has_day = kind in (ExceptionKind.MOVED, ExceptionKind.RESCHEDULED)
    if has_day and starts is None:
        raise Invalid("starts", NEEDS_DAY)
    tidy = rules.body("reason", reason)
    if not tidy:
        raise Invalid("reason", NEEDS_REASON)
    if starts is not None and ends is None and isinstance(owner, Action):
        ends = starts + (
            owner.ends - owner.starts if owner.ends and owner.starts else dt.timedelta()
        )
    rules.in_order("ends", starts, ends)
    exception = series_days.one(session, owner, on) or series_days.new(owner, on)
    exception.kind, exception.reason = kind, tidy
    exception.done = exception.done and has_day
    exception.starts = starts if has_day else None
    exception.ends = (ends or starts) if has_day else None
    series_days.give_time(exception, owner, start_time, end_time)
    session.add(exception)
    session.flush()
    _followed(session, owner)
    return exception.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Follow the rule again"))
def restore(
    session: Session,
    on: dt.date,
    *,
    action_id: int | None = None,
    platform_id: int | None = None,
    observance_id: int | None = None,
) -> None:
    """Let one day of a series follow its rule again."""
    owner = series_days.owner_of(session, action_id, platform_id, observance_id)
    found = series_days.one(session, owner, on)
    if found is None or found.kind is None:
        raise Invalid("on", NOT_EXCEPTED)
    series_days.let_follow(session, found)
    _followed(session, owner)


def _followed(session: Session, owner: series_days.Owner) -> None:
    """What hangs on a day of a platform or an observance goes with it."""
    if not isinstance(owner, Action):
        moves.follow(session)


@undoable(QT_TRANSLATE_NOOP("Undo", "Move in a series"))
def move(
    session: Session,
    action_id: int,
    on: dt.date,
    starts: dt.date,
    ends: dt.date | None = None,
    scope: Scope = Scope.THIS,
    reason: Bilingual = Bilingual(),
    start_time: int | None = None,
    end_time: int | None = None,
) -> int:
    """Move one day of a series, it and all later ones, or all; gives the series' action.

    "This" is an exception, which may have a time of its own; "future" splits the series in two;
    "all" moves rule and exceptions. The time of more than one is set with the series.
    """
    action = series_days.series(session, action_id)
    series_days.refuse_other_days(action, on)
    if scope is Scope.THIS:
        exception = _move_one(session, action, on, starts, ends, reason)
        series_days.give_time(exception, action, start_time, end_time)
        session.add(exception)
        return action.id
    if start_time is not None:
        raise Invalid("start_time", TIME_OF_ONE)
    if scope is Scope.FUTURE:
        action = _split(session, action, on)
    _move_all(session, action, on, starts, ends)
    return action.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Change in a series"))
def edit(
    session: Session,
    action_id: int,
    on: dt.date,
    *,
    title: Bilingual,
    scope: Scope = Scope.THIS,
    note: Bilingual | None = None,
) -> int:
    """Rename one day of a series, it and all later ones, or all; gives the series' action."""
    action = series_days.series(session, action_id)
    series_days.refuse_other_days(action, on)
    if scope is Scope.THIS:
        exception = series_days.one(session, action, on)
        if exception is None or exception.kind is None:
            exception = exception or series_days.new(action, on)
            exception.kind, exception.reason = ExceptionKind.MOVED, Bilingual()
            exception.starts, exception.ends = on, on + (series_days.length(action))
        exception.title = rules.title("title", title)
        session.add(exception)
        return action.id
    if scope is Scope.FUTURE:
        action = _split(session, action, on)
    action.rename(title)
    if note is not None:
        action.annotate(note)
    return action.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Change the rule of a series"))
def set_rule(
    session: Session, action_id: int, on: dt.date, rrule: str, scope: Scope = Scope.ALL
) -> int:
    """Give a series, or what remains of it from a day on, another rule."""
    action = series_days.series(session, action_id)
    if scope is Scope.FUTURE:
        series_days.refuse_other_days(action, on)
        action = _split(session, action, on)
    elif scope is Scope.THIS:
        raise Invalid("scope", repeating.RULE_IS_FOR_MANY)
    assert action.starts is not None, "a series has a first day"
    _follow(session, action, rrule, action.starts)
    return action.id


@undoable(QT_TRANSLATE_NOOP("Undo", "End a series"))
def end(session: Session, action_id: int, on: dt.date) -> None:
    """Let a series end before a day: what is earlier stays, the rest goes."""
    action = series_days.series(session, action_id)
    series_days.refuse_other_days(action, on)
    assert action.rrule is not None, "a series has a rule"
    assert action.starts is not None, "a series has a first day"
    if on == action.starts:
        raise Invalid("on", NOTHING_LEFT)
    for exception in series_days.all_of(session, action):
        if exception.rule_day >= on:
            session.delete(exception)
    action.rrule, _ = repeating.split(action.rrule, action.starts, on)


@undoable(QT_TRANSLATE_NOOP("Undo", "Change the rule of an observance"))
def set_observance_rule(
    session: Session, observance_id: int, rrule: str, first_day: dt.date | None = None
) -> None:
    """Correct an observance's rule, and the year in which it begins."""
    observance = session.get_one(Observance, observance_id)
    start = first_day or observance.rrule_start
    compile_rule(rrule, start)
    observance.rrule, observance.rrule_start = rrule.strip(), start
    moves.follow(session)


def _move_one(
    session: Session,
    action: Action,
    on: dt.date,
    starts: dt.date,
    ends: dt.date | None,
    reason: Bilingual,
) -> SeriesException:
    last = ends or starts + series_days.length(action)
    rules.in_order("ends", starts, last)
    exception = series_days.one(session, action, on) or series_days.new(action, on)
    exception.kind = ExceptionKind.MOVED
    exception.reason = rules.body("reason", reason)
    exception.starts, exception.ends = starts, last
    return exception


def _move_all(
    session: Session, action: Action, on: dt.date, starts: dt.date, ends: dt.date | None
) -> None:
    """Move rule and exceptions as far as one day goes, which then has no other day of its own.

    Where only their length changes, a day that was moved stays where it lies.
    """
    assert action.rrule is not None, "a series has a rule"
    assert action.starts is not None, "a series has a first day"
    away, before = starts - on, compile_rule(action.rrule, action.starts)
    length = ends - starts if ends else series_days.length(action)
    in_place = not away and length != series_days.length(action)
    action.rrule = repeating.shifted(action.rrule, action.starts, away)
    first = action.starts + away
    action.schedule(first, first + length)
    found = {e.rule_day: e for e in series_days.all_of(session, action)}
    there = repeating.counterparts(before, compile_rule(action.rrule, first), found.keys())
    for day in sorted(found, reverse=away.days > 0):
        exception = found[day]
        if day not in there:
            session.delete(exception)
            continue
        is_plain = day == on and not in_place and _is_only_moved(exception)
        if not is_plain or series_days.let_follow(session, exception):
            exception.rule_day = there[day]
            if exception.starts is not None and exception.ends is not None:
                to = starts if day == on and not in_place else exception.starts + (there[day] - day)
                lasts = length if day == on and in_place else exception.ends - exception.starts
                exception.starts, exception.ends = to, to + lasts
        session.flush()  # one by one: two exceptions must not share a day on the way


def _is_only_moved(exception: SeriesException) -> bool:
    """Whether all that sets a day apart is where it lies."""
    moved = exception.kind is ExceptionKind.MOVED
    return moved and not exception.title and exception.start_time is None


def _split(session: Session, action: Action, on: dt.date) -> Action:
    """End a series before a day and let a copy go on from there; gives the copy."""
    assert action.rrule is not None, "a series has a rule"
    assert action.starts is not None, "a series has a first day"
    if on == action.starts:
        return action
    before, after = repeating.split(action.rrule, action.starts, on)
    copy = repeating.copied(action)
    copy.schedule(on, on + series_days.length(action))
    action.rrule, copy.rrule = before, after
    copy.approval_status = action.approval_status
    session.add(copy)
    session.flush()
    copies.along(session, {action.id: copy}, copies.WHOLE)
    for exception in series_days.all_of(session, action):
        if exception.rule_day >= on:
            exception.action_id = copy.id
    session.flush()
    return copy
