"""Taking in what another calendar held: as actions, as editions, or as a station's days off."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.orm import Session, selectinload

from comms_planner.errors import Invalid
from comms_planner.models import Action, DutyStation, Edition, Holiday, ImportedUid, rules
from comms_planner.models.words import Basis, HolidayKind, WorkStatus
from comms_planner.recurrence import compile_rule
from comms_planner.services import editions, upstream
from comms_planner.services.incoming import Incoming, action_of, day_of, read_all
from comms_planner.services.planner import reads, undoable
from comms_planner.services.schedule import stations
from comms_planner.text import QT_TRANSLATE_NOOP

MOST_DAYS_OFF, MOST_OF_ONE = 31, 400
YEARS_AHEAD = dt.timedelta(days=3653)
"""How far a holiday that comes again is entered."""

TWICE = QT_TRANSLATE_NOOP("Errors", "“{title}” comes twice among the entries.")
NEEDS_DAY = QT_TRANSLATE_NOOP("Errors", "A day off needs its day.")
TOO_LONG_OFF = QT_TRANSLATE_NOOP(
    "Errors", "That makes more than {most} days off. Take in fewer at once."
)
_PART = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d", re.ASCII)
FROM_CALENDAR = "UID {uid}"
"""The source of an edition that another calendar told of."""


@reads(ImportedUid)
def known(session: Session) -> dict[tuple[str, str], ImportedUid]:
    """All that has been taken in, by its name there and the part of it."""
    latest_last = select(ImportedUid).order_by(ImportedUid.id)
    return {(u.uid, u.part): u for u in session.scalars(latest_last)}


def loaded(session: Session) -> list[Action]:
    """All actions that were taken in, with their exceptions, read at once; hold on to them."""
    ask = select(Action).join(ImportedUid, ImportedUid.action_id == Action.id)
    return list(session.scalars(ask.options(selectinload(Action.exceptions))))


@undoable(QT_TRANSLATE_NOOP("Undo", "Import calendar"))
def take_in(session: Session, entries: str) -> tuple[int, ...]:
    """Take in entries of another calendar; what came before is brought up to date.

    Gives the numbers of what was made.
    """
    incoming = list(read_all(entries))
    _refuse_twice(incoming)
    before, zone, held = known(session), home(session), loaded(session)
    last = session.scalars(select(func.max(Action.position)).where(Action.cell_id.is_(None))).one()
    made: list[Action | Edition | Holiday] = []
    for place, one in enumerate(incoming, 0 if last is None else last + 1):
        name = (one.uid, one.part)
        if one.station:
            made += _holidays(session, one)
        elif name in before:
            upstream.follow(session, before[name], one, zone)
        else:
            thing = _edition(session, one) if one.series else action_of(one, zone, place)
            thing.imported.append(
                ImportedUid(uid=one.uid, part=one.part, sequence=one.sequence, said=one.said)
            )
            session.add(thing)
            made.append(thing)
    session.flush()
    del held
    return tuple(thing.id for thing in made)


def home(session: Session) -> str:
    """The zone of times that name none: that of the first duty station."""
    first = stations.first(session)
    return first.zone if first else "UTC"


def _refuse_twice(incoming: Sequence[Incoming]) -> None:
    seen = set()
    for one in incoming:
        name = (one.uid, one.part, one.station)
        if name in seen:
            raise Invalid("entries", TWICE, title=one.title.en or one.title.zh or one.uid)
        seen.add(name)


def _holidays(session: Session, one: Incoming) -> list[Holiday]:
    """The days off that an entry says and the station lacks; what the same entry said before
    and says no longer goes."""
    station = stations.by_slug(session, one.station)
    called_off = one.status is WorkStatus.CANCELLED
    title = rules.title("entries", one.title)
    days = [] if called_off else wanted_days(station, one)
    for old in outdated(station, one, days):
        station.holidays.remove(old)
    there = {h.day for h in station.holidays if h.name == title}
    made = [
        Holiday(
            day=day, name=title, kind=HolidayKind.FULL, basis=Basis.OUTSIDE_CONFIRMED,
            source=_said_by(one),
        )
        for day in days
        if day not in there
    ]  # fmt: skip
    station.holidays.extend(made)
    return made


def outdated(station: DutyStation, one: Incoming, days: Sequence[dt.date]) -> list[Holiday]:
    """The days off that an entry said when it was taken in before, and says no longer."""
    title = rules.title("entries", one.title)
    return [h for h in _theirs(station, one) if h.day not in days or h.name != title]


def _theirs(station: DutyStation, one: Incoming) -> list[Holiday]:
    """The days off that an entry brought; one that was put elsewhere here is the plan's own."""
    mine = [h for h in station.holidays if h.source == _said_by(one)]
    return [h for h in mine if h.basis is not Basis.OURS]


def parts_of(station: DutyStation, uid: str) -> dict[str, Holiday]:
    """The days off that an entry said beside its rule, by the part of it that each was."""
    theirs = (h for h in station.holidays if h.basis is not Basis.OURS)
    named = ((h, h.source.removeprefix(f"{uid} ")) for h in theirs)
    return {part: h for h, part in named if _PART.fullmatch(part) and h.source != part}


def wanted_days(station: DutyStation, one: Incoming) -> list[dt.date]:
    """The days off that an entry asks for: none of a single day that was put elsewhere here."""
    days = days_off(one)
    moved = any(h.source == _said_by(one) and h.basis is Basis.OURS for h in station.holidays)
    return [] if moved and len(days) == 1 else days


def _said_by(one: Incoming) -> str:
    """Which entry says so: of several days beside a rule each for itself."""
    return f"{one.uid} {one.part}".rstrip()


def days_off(one: Incoming) -> list[dt.date]:
    """The days off that an entry says; of one that comes again those of the next years."""
    if one.first is None:
        raise Invalid("entries", NEEDS_DAY)
    rules.in_order("entries", one.first, one.last)
    length = ((one.last or one.first) - one.first).days + 1
    if length > MOST_DAYS_OFF:
        raise Invalid("entries", TOO_LONG_OFF, most=MOST_DAYS_OFF)
    begins = [one.first]
    if one.rrule:
        begins = compile_rule(one.rrule, one.first).between(one.first, one.first + YEARS_AHEAD)
        out = {day_of(e, "on") for e in one.exceptions}
        begins = [day for day in begins if day not in out]
    days = {begin + dt.timedelta(n) for begin in begins for n in range(length)}
    if len(days) > MOST_OF_ONE:
        raise Invalid("entries", TOO_LONG_OFF, most=MOST_OF_ONE)
    return sorted(days)


def _edition(session: Session, one: Incoming) -> Edition:
    number = editions.add(session, one.series, one.title, starts=one.first, ends=one.last)
    edition = session.get_one(Edition, number)
    edition.note = rules.body("entries", one.note)
    edition.date_status = one.date_status
    edition.basis, edition.source = Basis.OUTSIDE_CONFIRMED, FROM_CALENDAR.format(uid=one.uid)
    return edition
