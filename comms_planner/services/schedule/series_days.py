"""Finding a series and what differs from its rule, for the commands that change them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Action, Observance, Platform, SeriesException
from comms_planner.models.words import ExceptionKind
from comms_planner.services.month import compiled
from comms_planner.services.schedule import zones
from comms_planner.text import QT_TRANSLATE_NOOP

NO_SERIES = QT_TRANSLATE_NOOP("Errors", "Name one series: an action, a platform or an observance.")
NOT_A_SERIES = QT_TRANSLATE_NOOP("Errors", "That does not come again. Give it a rule first.")
NOT_ITS_DAY = QT_TRANSLATE_NOOP("Errors", "The rule gives no {day}. Choose one of its days.")
WHOLE_DAYS = QT_TRANSLATE_NOOP(
    "Errors", "The series has whole days. Give all of it a time first, then this one its own."
)

Owner = Action | Platform | Observance


def length(action: Action) -> dt.timedelta:
    """From the first to the last day of an action."""
    return action.ends - action.starts if action.ends and action.starts else dt.timedelta()


def series(session: Session, action_id: int) -> Action:
    """An action that comes again."""
    action = session.get_one(Action, action_id)
    if action.rrule is None:
        raise Invalid("action_id", NOT_A_SERIES)
    return action


def owner_of(
    session: Session, action_id: int | None, platform_id: int | None, observance_id: int | None
) -> Owner:
    """The one series that is named; a platform known by the year only has no days to change."""
    named = given(action_id, platform_id, observance_id)
    if len(named) != 1:
        raise Invalid("action_id", NO_SERIES)
    field, number = named[0]
    if field == "action_id":
        return series(session, number)
    if field == "observance_id":
        return session.get_one(Observance, number)
    platform = session.get_one(Platform, number)
    if platform.rrule is None or platform.rrule_precision != "exact-day":
        raise Invalid("platform_id", NOT_A_SERIES)
    return platform


def given(
    action_id: int | None, platform_id: int | None, observance_id: int | None
) -> list[tuple[str, int]]:
    """What is named, by column."""
    asked = (("action_id", action_id), ("platform_id", platform_id))
    named = (*asked, ("observance_id", observance_id))
    return [(column, number) for column, number in named if number is not None]


def refuse_other_days(owner: Owner, on: dt.date) -> None:
    """Refuse a day that the rule does not give."""
    start = owner.starts if isinstance(owner, Action) else owner.rrule_start
    if owner.rrule is None or start is None:
        raise Invalid("action_id", NOT_A_SERIES)
    if not compiled(owner.rrule, start).between(on, on):
        raise Invalid("on", NOT_ITS_DAY, day=on.isoformat())


def give_time(
    exception: SeriesException, owner: Owner, start_time: int | None, end_time: int | None
) -> None:
    """Give a moved day a clock time of its own; without one it keeps what it has."""
    if exception.starts is None:
        exception.at(None, None)
        return
    if start_time is None:
        exception.at(exception.start_time, exception.end_time)
        return
    if not isinstance(owner, Action) or owner.zone is None:
        raise Invalid("start_time", WHOLE_DAYS)
    if (start_time, end_time) == (owner.start_time, owner.end_time):
        exception.at(None, None)
        return
    exception.at(start_time, end_time)
    zones.instant(exception.starts, start_time, owner.zone, strict=True)


def new(owner: Owner, on: dt.date) -> SeriesException:
    """An exception for a day of a series, not yet said to be of which kind."""
    made = SeriesException(rule_day=on, title=Bilingual(), reason=Bilingual())
    setattr(made, _column(owner), owner.id)
    return made


def let_follow(session: Session, exception: SeriesException) -> bool:
    """Let a day be as its rule has it; whether something is still to be kept of it: it is done."""
    if not exception.done:
        session.delete(exception)
        return False
    exception.kind = exception.starts = exception.ends = None
    exception.title = exception.reason = Bilingual()
    exception.at(None, None)
    return True


def keep_done(action: Action, days: Iterable[dt.date]) -> None:
    """Let days stay done that an action still has, after its exceptions were made anew."""
    if action.rrule is None or action.starts is None:
        return
    rule = compiled(action.rrule, action.starts)
    there = {e.rule_day: e for e in action.exceptions}
    for day in days:
        if rule.between(day, day):
            if day not in there:
                action.exceptions.append(new(action, day))
            kept = there.get(day, action.exceptions[-1])
            kept.done = kept.kind not in (ExceptionKind.CANCELLED, ExceptionKind.POSTPONED)


def one(session: Session, owner: Owner, on: dt.date) -> SeriesException | None:
    """The exception of a day, if it has one."""
    return next((e for e in all_of(session, owner) if e.rule_day == on), None)


def all_of(session: Session, owner: Owner) -> list[SeriesException]:
    """All exceptions of a series."""
    column = getattr(SeriesException, _column(owner))
    return list(session.scalars(select(SeriesException).where(column == owner.id)))


def key(exception: SeriesException) -> str:
    """The series that an exception belongs to, as kind and number."""
    for kind in ("action", "platform", "observance"):
        number = getattr(exception, f"{kind}_id")
        if number is not None:
            return f"{kind}:{number}"
    return ""


def _column(owner: Owner) -> str:
    return f"{owner.__tablename__}_id"
