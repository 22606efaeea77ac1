"""Taking in what another calendar held: as actions, as editions, or as a station's days off."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Action, Edition, Holiday, ImportedUid, SeriesException, rules
from comms_planner.models.words import Basis, DateStatus, ExceptionKind, HolidayKind, WorkStatus
from comms_planner.recurrence import compile_rule
from comms_planner.services import arguments, editions
from comms_planner.services.planner import reads, undoable
from comms_planner.services.schedule import stations
from comms_planner.text import QT_TRANSLATE_NOOP

MOST = 20_000
MOST_DAYS_OFF, MOST_OF_ONE = 31, 400
YEARS_AHEAD = dt.timedelta(days=3653)
"""How far a holiday that comes again is entered."""
LONGEST_UID = 1000

NOT_A_LIST = QT_TRANSLATE_NOOP(
    "Errors", "“entries” takes a JSON list of entries, as “import --json” prints them."
)
TOO_MANY = QT_TRANSLATE_NOOP("Errors", "At most {most} entries can be taken in at once.")
NO_UID = QT_TRANSLATE_NOOP("Errors", "Each entry needs the name (UID) it had in its calendar.")
TAKEN_IN = QT_TRANSLATE_NOOP("Errors", "“{title}” has been taken in before.")
NEEDS_DAY = QT_TRANSLATE_NOOP("Errors", "A day off needs its day.")
TOO_LONG_OFF = QT_TRANSLATE_NOOP("Errors", "That makes more than {most} days off.")
OFF_IN_FILE = Bilingual("Left out in the calendar it came from.", "来源日历中已略去。")
MOVED_IN_FILE = Bilingual("Moved in the calendar it came from.", "来源日历中已移动。")


@dataclass(frozen=True, slots=True)
class Incoming:
    """One entry of another calendar, checked in form.

    `series` names what it is an edition of, `station` the duty station whose day off it is.
    """

    uid: str
    title: Bilingual
    note: Bilingual
    sequence: int
    series: str
    station: str
    first: dt.date | None
    last: dt.date | None
    start_time: int | None
    end_time: int | None
    zone: str | None
    status: WorkStatus
    firm: bool
    rrule: str | None
    exceptions: tuple[Mapping[str, Any], ...]


@reads(ImportedUid)
def known_uids(session: Session) -> set[str]:
    """The names of all that has been taken in."""
    return set(session.scalars(select(ImportedUid.uid)))


@undoable(QT_TRANSLATE_NOOP("Undo", "Import calendar"))
def take_in(session: Session, entries: str) -> tuple[int, ...]:
    """Take entries of another calendar into the plan; gives the numbers of what was made."""
    incoming = list(_read(entries))
    known = known_uids(session)
    for one in incoming:
        if one.uid in known:
            raise Invalid("entries", TAKEN_IN, title=one.title.en or one.title.zh)
    first = stations.first(session)
    home = first.zone if first else "UTC"
    last = session.scalars(select(func.max(Action.position)).where(Action.cell_id.is_(None))).one()
    made: list[Action | Edition | Holiday] = []
    for place, one in enumerate(incoming, 0 if last is None else last + 1):
        if one.station:
            made += _holidays(session, one)
            continue
        thing = _edition(session, one) if one.series else _action(one, home, place)
        thing.imported.append(ImportedUid(uid=one.uid, sequence=one.sequence))
        session.add(thing)
        made.append(thing)
    session.flush()
    return tuple(thing.id for thing in made)


def _action(one: Incoming, home: str, position: int) -> Action:
    action = Action(title=Bilingual(), note=Bilingual(), position=position)
    action.rename(one.title)
    action.annotate(one.note)
    action.schedule(one.first, one.last)
    if one.first is not None and one.start_time is not None:
        zone = stations.checked_zone(one.zone) if one.zone else home
        action.at(one.start_time, one.end_time, zone)
    action.progress_to(one.status, one.last or dt.date(1970, 1, 1))
    action.date_status = DateStatus.CONFIRMED if one.firm else DateStatus.PROPOSED
    if one.rrule and one.first is not None:
        rule = compile_rule(one.rrule, one.first)
        action.rrule = rule.text
        given = (e for e in one.exceptions if _follows(rule.between, _day(e, "on")))
        action.exceptions.extend(map(_exception, given))
    return action


def _holidays(session: Session, one: Incoming) -> list[Holiday]:
    """The days off that an entry says, of a series those of the next years; none comes twice."""
    station = stations.by_slug(session, one.station)
    there = {h.day for h in station.holidays if h.name == one.title}
    made = [
        Holiday(
            day=day, name=rules.title("entries", one.title), kind=HolidayKind.FULL,
            basis=Basis.OUTSIDE_CONFIRMED, source=one.uid,
        )
        for day in _days(one)
        if day not in there
    ]  # fmt: skip
    station.holidays.extend(made)
    return made


def _days(one: Incoming) -> list[dt.date]:
    if one.first is None:
        raise Invalid("entries", NEEDS_DAY)
    rules.in_order("entries", one.first, one.last)
    length = ((one.last or one.first) - one.first).days + 1
    if length > MOST_DAYS_OFF:
        raise Invalid("entries", TOO_LONG_OFF, most=MOST_DAYS_OFF)
    begins = [one.first]
    if one.rrule:
        begins = compile_rule(one.rrule, one.first).between(one.first, one.first + YEARS_AHEAD)
        out = {_day(e, "on") for e in one.exceptions}
        begins = [day for day in begins if day not in out]
    days = {begin + dt.timedelta(n) for begin in begins for n in range(length)}
    if len(days) > MOST_OF_ONE:
        raise Invalid("entries", TOO_LONG_OFF, most=MOST_OF_ONE)
    return sorted(days)


def _follows(between: Any, day: dt.date | None) -> bool:
    return day is not None and bool(between(day, day))


def _exception(said: Mapping[str, Any]) -> SeriesException:
    starts, ends = _day(said, "starts"), _day(said, "ends")
    moved = said.get("kind") == "moved" and starts is not None
    rules.in_order("entries", starts, ends)
    title = _both(said, "title")
    return SeriesException(
        rule_day=_day(said, "on"),
        kind=ExceptionKind.MOVED if moved else ExceptionKind.CANCELLED,
        starts=starts if moved else None,
        ends=(ends or starts) if moved else None,
        title=rules.title("entries", title) if title else title,
        reason=MOVED_IN_FILE if moved else OFF_IN_FILE,
    )


def _edition(session: Session, one: Incoming) -> Edition:
    number = editions.add(session, one.series, one.title, starts=one.first, ends=one.last)
    edition = session.get_one(Edition, number)
    edition.note = rules.body("entries", one.note)
    edition.date_status = DateStatus.CONFIRMED if one.firm else DateStatus.PROPOSED
    return edition


def _read(entries: str) -> Iterator[Incoming]:
    try:
        found = json.loads(entries)
    except (ValueError, RecursionError) as error:
        raise Invalid("entries", NOT_A_LIST) from error
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise Invalid("entries", NOT_A_LIST)
    if len(found) > MOST:
        raise Invalid("entries", TOO_MANY, most=MOST)
    yield from map(_incoming, found)


def _incoming(said: Mapping[str, Any]) -> Incoming:
    uid = _text(said, "uid")
    if not uid or len(uid) > LONGEST_UID:
        raise Invalid("entries", NO_UID)
    exceptions = said.get("exceptions") or []
    if not isinstance(exceptions, list) or not all(isinstance(e, dict) for e in exceptions):
        raise Invalid("entries", NOT_A_LIST)
    return Incoming(
        uid, _both(said, "title"), _both(said, "note"), _number(said, "sequence") or 0,
        _text(said, "series"), _text(said, "station"), _day(said, "first"), _day(said, "last"),
        _number(said, "start_time"), _number(said, "end_time"), _text(said, "zone") or None,
        arguments.read(WorkStatus, said.get("status") or "planned", "status"),
        said.get("firm") is True, _text(said, "rrule") or None, tuple(exceptions),
    )  # fmt: skip


def _text(said: Mapping[str, Any], field: str) -> str:
    return rules.clean(str(arguments.read(str, said.get(field) or "", field)))


def _both(said: Mapping[str, Any], field: str) -> Bilingual:
    """A text on the side of its script, or both sides."""
    found: Bilingual = arguments.read(Bilingual, said.get(field) or "", field)
    return rules.clean_both(found)


def _number(said: Mapping[str, Any], field: str) -> int | None:
    found: int | None = arguments.read(int | None, said.get(field), field)
    if found is not None and not 0 <= found < 2**31:
        raise Invalid("entries", arguments.WANTED, field=field, wanted="0 …", given=str(found)[:20])
    return found


def _day(said: Mapping[str, Any], field: str) -> dt.date | None:
    found: dt.date | None = arguments.read(dt.date | None, said.get(field), field)
    return found
