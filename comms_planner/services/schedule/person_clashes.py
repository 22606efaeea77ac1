"""What collides for people: needed twice at once, needed while on leave, too much on a day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import combinations

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.models import Leave
from comms_planner.services.schedule import busy
from comms_planner.services.schedule.busy import Doing, Somebody
from comms_planner.services.schedule.collisions import ClashRow, clash
from comms_planner.services.schedule.working import ONE
from comms_planner.text import QT_TRANSLATE_NOOP

SAME_TIME = QT_TRANSLATE_NOOP(
    "Schedule", "{person} is needed at the same time for “{first}” and “{second}”."
)
SAME_DAY = QT_TRANSLATE_NOOP(
    "Schedule", "{person} is needed on the same day for “{first}” and “{second}”."
)
AWAY = QT_TRANSLATE_NOOP(
    "Schedule", "{person} is needed for “{first}” and is away from {begin} to {end}."
)
AWAY_THAT_DAY = QT_TRANSLATE_NOOP(
    "Schedule", "{person} is needed for “{first}” and is away on {begin}."
)
OVERLOADED = QT_TRANSLATE_NOOP(
    "Schedule", "Too much for {person} on {date}: {count} things to do, of which {limit} fit."
)


def of_people(session: Session, first: dt.date, last: dt.date, limit: int) -> Iterator[ClashRow]:
    """Who is needed twice at once or on leave, and which principal has too much on a day."""
    away: dict[str, list[Leave]] = {}
    for leave in session.scalars(
        select(Leave).where(Leave.starts <= last, Leave.ends >= first).order_by(Leave.starts)
    ):
        away.setdefault(f"person:{leave.person_id}", []).append(leave)
    # a day more on either side: another date elsewhere may be the same hour
    for person, doings in busy.by_person(session, first - ONE, last + ONE).items():
        for one, two in _at_once(doings):
            # by the calendar of either place, and while it lasts
            days = (
                min(one.last, two.first),
                two.first,
                min(one.last, two.last, max(two.first, first)),
            )
            seen = next((day for day in days if first <= day <= last), None)
            if seen:
                yield _twice(person, seen, one, two)
        for day, one, two in _on_one_day(doings, first, last):
            yield _twice(person, day, one, two)
        for leave in away.get(person.key, ()):
            yield from _missed(person, leave, doings, first, last)
        if person.is_principal:
            yield from _loads(person, doings, first, last, limit)


def _missed(
    person: Somebody, leave: Leave, doings: Iterable[Doing], first: dt.date, last: dt.date
) -> Iterator[ClashRow]:
    """What somebody must be there for on days on which they are away."""
    for doing in doings:
        day = max(doing.first, leave.starts, first)
        if (doing.present or doing.span) and day <= min(doing.last, leave.ends, last):
            yield clash(
                "person-away", "high", day, (doing.key,),
                AWAY if leave.ends > leave.starts else AWAY_THAT_DAY,
                person=person.name, first=doing.title, begin=leave.starts, end=leave.ends,
            )  # fmt: skip


def _twice(person: Somebody, day: dt.date, one: Doing, two: Doing) -> ClashRow:
    timed = one.span and two.span
    return clash(
        "person-time" if timed else "person-day", "high" if timed else "medium", day,
        (one.key, two.key), SAME_TIME if timed else SAME_DAY,
        person=person.name, first=one.title, second=two.title,
    )  # fmt: skip


def _at_once(doings: Iterable[Doing]) -> Iterator[tuple[Doing, Doing]]:
    """Pairs of timed things that are on together by the clock, on whatever dates they lie."""
    timed = sorted(((d.span, d) for d in doings if d.span), key=lambda one: (one[0], one[1].key))
    for place, ((begin, end), one) in enumerate(timed):
        for (its_begin, _), two in timed[place + 1 :]:
            if its_begin >= end and its_begin != begin:
                break  # and so do all later ones
            yield one, two


def _on_one_day(
    doings: Iterable[Doing], first: dt.date, last: dt.date
) -> Iterator[tuple[dt.date, Doing, Doing]]:
    """Pairs that share a day, for which somebody must be there twice, one without a time."""
    there = [doing for doing in doings if doing.present]
    for one, two in combinations(there, 2):
        begin, end = max(one.first, two.first, first), min(one.last, two.last, last)
        if begin <= end and not (one.span and two.span) and one.event != two.event:
            yield begin, one, two


def _loads(
    person: Somebody, doings: Iterable[Doing], first: dt.date, last: dt.date, limit: int
) -> Iterator[ClashRow]:
    by_day: dict[dt.date, list[Doing]] = {}
    for doing in doings:
        for day in doing.days(first, last):
            by_day.setdefault(day, []).append(doing)
    for day, on_day in by_day.items():
        if len(on_day) > limit:
            yield clash(
                "load", "medium", day, (d.key for d in on_day), OVERLOADED,
                person=person.name, count=len(on_day), date=day, limit=limit,
            )  # fmt: skip
