"""Series: work and days that come again, and the days that differ, each with its reason."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Action, Observance, Platform, SeriesException, rules
from comms_planner.models.words import ExceptionKind, Precision, Scope
from comms_planner.recurrence import compile_rule
from comms_planner.services.month import compiled
from comms_planner.services.planner import reads, undoable
from comms_planner.services.schedule import repeating
from comms_planner.text import QT_TRANSLATE_NOOP

NO_SERIES = QT_TRANSLATE_NOOP("Errors", "Name one series: an action, a platform or an observance.")
NOT_A_SERIES = QT_TRANSLATE_NOOP("Errors", "That does not come again. Give it a rule first.")
NOT_ITS_DAY = QT_TRANSLATE_NOOP("Errors", "The rule gives no {day}.")
ONLY_ACTIONS = QT_TRANSLATE_NOOP(
    "Errors", "A platform or an observance changes one day at a time, or by its rule."
)
NEEDS_DAY = QT_TRANSLATE_NOOP("Errors", "Say on which day it takes place instead.")
NEEDS_REASON = QT_TRANSLATE_NOOP("Errors", "Say why, in a few words.")
NO_DAYS = QT_TRANSLATE_NOOP("Errors", "The rule gives no day at all from {day} on.")
NOT_EXCEPTED = QT_TRANSLATE_NOOP("Errors", "That day follows its rule already.")

Owner = Action | Platform | Observance


@dataclass(frozen=True, slots=True)
class ExceptionRow:
    """One day of a series that differs from its rule."""

    id: int
    series: str
    on: dt.date
    kind: str
    starts: dt.date | None
    ends: dt.date | None
    title: Bilingual
    reason: Bilingual


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
    for column, number in _given(action_id, platform_id, observance_id):
        ask = ask.where(getattr(SeriesException, column) == number)
    return [
        ExceptionRow(e.id, _key(e), e.rule_day, e.kind.value, e.starts, e.ends, e.title, e.reason)
        for e in session.scalars(ask)
    ]


@undoable(QT_TRANSLATE_NOOP("Undo", "Repeat action"))
def repeat(session: Session, action_id: int, rrule: str | None) -> None:
    """Make an action a series by a rule that begins on its day, or a single one again."""
    action = session.get_one(Action, action_id)
    if rrule is None or not rrule.strip():
        action.rrule = None
        for exception in _all(session, action):
            session.delete(exception)
        return
    if action.starts is None or action.precision is not Precision.DAY:
        raise Invalid("rrule", repeating.NEEDS_START)
    _follow(session, action, rrule, action.starts)


def _follow(session: Session, action: Action, rrule: str, start: dt.date) -> None:
    """Let a series follow a rule from a day; it begins on the first day the rule gives."""
    rule = compile_rule(rrule, start)
    first = next(iter(rule.between(start, rule.last)), None)
    if first is None:
        raise Invalid("rrule", NO_DAYS, day=start.isoformat())
    length = (action.ends - action.starts) if action.ends and action.starts else dt.timedelta()
    action.schedule(first, first + length)
    action.rrule = rrule.strip()
    kept = compile_rule(action.rrule, first)
    for exception in _all(session, action):
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
) -> int:
    """Move, reschedule, cancel or postpone one day of a series, and say why.

    Moved and rescheduled ones need a day; a postponed one waits for it.
    """
    owner = _owner(session, action_id, platform_id, observance_id)
    _refuse_other_days(owner, on)
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
    exception = _one(session, owner, on) or _new(owner, on)
    exception.kind, exception.reason = kind, tidy
    exception.starts = starts if has_day else None
    exception.ends = (ends or starts) if has_day else None
    session.add(exception)
    session.flush()
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
    owner = _owner(session, action_id, platform_id, observance_id)
    found = _one(session, owner, on)
    if found is None:
        raise Invalid("on", NOT_EXCEPTED)
    session.delete(found)


@undoable(QT_TRANSLATE_NOOP("Undo", "Move in a series"))
def move(
    session: Session,
    action_id: int,
    on: dt.date,
    starts: dt.date,
    ends: dt.date | None = None,
    scope: Scope = Scope.THIS,
    reason: Bilingual = Bilingual(),
) -> int:
    """Move one day of a series, it and all later ones, or all; gives the series' action.

    "This" is an exception; "future" splits the series in two; "all" moves rule and exceptions.
    """
    action = _series(session, action_id)
    _refuse_other_days(action, on)
    if scope is Scope.THIS:
        return _move_one(session, action, on, starts, ends, reason)
    if scope is Scope.FUTURE:
        action = _split(session, action, on)
    _move_all(session, action, starts - on, (ends - starts) if ends else None)
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
    action = _series(session, action_id)
    _refuse_other_days(action, on)
    if scope is Scope.THIS:
        exception = _one(session, action, on)
        if exception is None:
            exception = _new(action, on)
            exception.kind, exception.reason = ExceptionKind.MOVED, Bilingual()
            exception.starts, exception.ends = on, on + (_length(action))
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
    action = _series(session, action_id)
    if scope is Scope.FUTURE:
        _refuse_other_days(action, on)
        action = _split(session, action, on)
    elif scope is Scope.THIS:
        raise Invalid("scope", repeating.RULE_IS_FOR_MANY)
    assert action.starts is not None, "a series has a first day"
    _follow(session, action, rrule, action.starts)
    return action.id


@undoable(QT_TRANSLATE_NOOP("Undo", "End a series"))
def end(session: Session, action_id: int, on: dt.date) -> None:
    """Let a series end before a day: what is earlier stays, the rest goes."""
    action = _series(session, action_id)
    _refuse_other_days(action, on)
    assert action.rrule is not None, "a series has a rule"
    assert action.starts is not None, "a series has a first day"
    for exception in _all(session, action):
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


def _move_one(
    session: Session,
    action: Action,
    on: dt.date,
    starts: dt.date,
    ends: dt.date | None,
    reason: Bilingual,
) -> int:
    last = ends or starts + _length(action)
    rules.in_order("ends", starts, last)
    exception = _one(session, action, on) or _new(action, on)
    exception.kind = ExceptionKind.MOVED
    exception.reason = rules.body("reason", reason)
    exception.starts, exception.ends = starts, last
    session.add(exception)
    return action.id


def _move_all(
    session: Session, action: Action, away: dt.timedelta, length: dt.timedelta | None
) -> None:
    assert action.rrule is not None, "a series has a rule"
    assert action.starts is not None, "a series has a first day"
    action.rrule = repeating.shifted(action.rrule, action.starts, away)
    first = action.starts + away
    action.schedule(first, first + (_length(action) if length is None else length))
    found = _all(session, action)
    for exception in sorted(found, key=lambda e: e.rule_day, reverse=away.days > 0):
        exception.rule_day += away
        if exception.starts is not None and exception.ends is not None:
            exception.starts, exception.ends = exception.starts + away, exception.ends + away
        session.flush()  # one by one: two exceptions must not share a day on the way


def _split(session: Session, action: Action, on: dt.date) -> Action:
    """End a series before a day and let a copy go on from there; gives the copy."""
    assert action.rrule is not None, "a series has a rule"
    assert action.starts is not None, "a series has a first day"
    if on == action.starts:
        return action
    before, after = repeating.split(action.rrule, action.starts, on)
    copy = repeating.copied(action)
    copy.schedule(on, on + _length(action))
    action.rrule, copy.rrule = before, after
    session.add(copy)
    session.flush()
    for exception in _all(session, action):
        if exception.rule_day >= on:
            exception.action_id = copy.id
    session.flush()
    return copy


def _length(action: Action) -> dt.timedelta:
    return action.ends - action.starts if action.ends and action.starts else dt.timedelta()


def _series(session: Session, action_id: int) -> Action:
    action = session.get_one(Action, action_id)
    if action.rrule is None:
        raise Invalid("action_id", NOT_A_SERIES)
    return action


def _owner(
    session: Session, action_id: int | None, platform_id: int | None, observance_id: int | None
) -> Owner:
    given = _given(action_id, platform_id, observance_id)
    if len(given) != 1:
        raise Invalid("action_id", NO_SERIES)
    column, number = given[0]
    if column == "action_id":
        return _series(session, number)
    if column == "platform_id":
        platform = session.get_one(Platform, number)
        if platform.rrule is None or platform.rrule_precision != "exact-day":
            raise Invalid("platform_id", NOT_A_SERIES)
        return platform
    return session.get_one(Observance, number)


def _given(
    action_id: int | None, platform_id: int | None, observance_id: int | None
) -> list[tuple[str, int]]:
    asked = (("action_id", action_id), ("platform_id", platform_id))
    named = (*asked, ("observance_id", observance_id))
    return [(column, number) for column, number in named if number is not None]


def _refuse_other_days(owner: Owner, on: dt.date) -> None:
    start = owner.starts if isinstance(owner, Action) else owner.rrule_start
    if owner.rrule is None or start is None:
        raise Invalid("action_id", NOT_A_SERIES)
    if not compiled(owner.rrule, start).between(on, on):
        raise Invalid("on", NOT_ITS_DAY, day=on.isoformat())


def _column(owner: Owner) -> str:
    return f"{owner.__tablename__}_id"


def _new(owner: Owner, on: dt.date) -> SeriesException:
    made = SeriesException(rule_day=on, title=Bilingual(), reason=Bilingual())
    setattr(made, _column(owner), owner.id)
    return made


def _one(session: Session, owner: Owner, on: dt.date) -> SeriesException | None:
    return next((e for e in _all(session, owner) if e.rule_day == on), None)


def _all(session: Session, owner: Owner) -> list[SeriesException]:
    column = getattr(SeriesException, _column(owner))
    return list(session.scalars(select(SeriesException).where(column == owner.id)))


def _key(exception: SeriesException) -> str:
    for kind in ("action", "platform", "observance"):
        number = getattr(exception, f"{kind}_id")
        if number is not None:
            return f"{kind}:{number}"
    return ""
