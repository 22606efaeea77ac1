"""Dates, times, durations, texts and zones as iCalendar writes them."""

from __future__ import annotations

import datetime as dt
import quopri
import re
from dataclasses import dataclass, field
from zoneinfo import ZoneInfo

from comms_planner.errors import Invalid
from comms_planner.interchange.ics_lines import LONGEST_VALUE, Component, Property
from comms_planner.interchange.ics_zones import UNKNOWN_ZONE, Zones, told_offset, zone_of
from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.text.cleaning import clean

FIRST_YEAR, LAST_YEAR = 1970, 2100

BAD_DATE = QT_TRANSLATE_NOOP("Errors", "Line {line}: “{value}” is not a date or time.")
OUT_OF_YEARS = QT_TRANSLATE_NOOP("Errors", "Line {line}: {value} lies outside 1970 to 2100.")
BAD_DURATION = QT_TRANSLATE_NOOP("Errors", "Line {line}: “{value}” is not a duration.")
TOO_LONG = QT_TRANSLATE_NOOP("Errors", "Line {line} is longer than {most} characters.")

_DATE = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z?))?", re.ASCII)
_DURATION = re.compile(
    r"([+-]?)P(?:(\d{1,5})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,7})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?",
    re.ASCII,
)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Point:
    """A day, or a clock time in a zone; a zone of None with a time is time that floats."""

    day: dt.date
    minutes: int | None = None
    zone: str | None = None
    skipped: bool = False
    twice: bool = field(default=False, compare=False)
    """Whether the clock shows it twice that day; the first is meant."""
    told: str = field(default="", compare=False)
    """The zone that only the file knows, by which this time in UTC was reckoned."""

    @property
    def is_timed(self) -> bool:
        """Whether it has a time of day."""
        return self.minutes is not None

    def naive(self) -> dt.datetime:
        """The clock time, without its zone; midnight for a day."""
        midnight = dt.datetime.combine(self.day, dt.time())
        return midnight + dt.timedelta(minutes=self.minutes or 0)


def point(value: str, given: Property, zones: Zones) -> Point:
    """One date or time of a property."""
    found = _DATE.fullmatch(value.strip().upper())
    if not found:
        raise Invalid("path", BAD_DATE, line=given.line, value=value.strip()[:40])
    try:
        day = dt.date(int(found[1]), int(found[2]), int(found[3]))
        clock = dt.time(int(found[4]), int(found[5])) if found[4] else None
    except ValueError:
        raise Invalid("path", BAD_DATE, line=given.line, value=value.strip()[:40]) from None
    if not FIRST_YEAR <= day.year <= LAST_YEAR:
        raise Invalid("path", OUT_OF_YEARS, line=given.line, value=day.isoformat())
    if clock is None or given.parameters.get("VALUE", "").upper() == "DATE":
        return Point(day)
    minutes = clock.hour * 60 + clock.minute
    if found[7]:
        return Point(day, minutes, "UTC")
    tzid = given.parameters.get("TZID", "")
    if not tzid:
        return Point(day, minutes)
    zone = zone_of(tzid, given, zones)
    if isinstance(zone, str):
        return settled(day, minutes, zone)
    return _reckoned(Point(day, minutes), zone, tzid, given)


def _reckoned(there: Point, zone: Component, tzid: str, given: Property) -> Point:
    """A clock time of a zone that only the file knows, in UTC by what it tells of it."""
    at = there.naive()
    offset = told_offset(zone, at)
    if offset is None:
        raise Invalid("path", UNKNOWN_ZONE, line=given.line, zone=tzid[:60])
    at -= dt.timedelta(minutes=offset)
    return Point(at.date(), at.hour * 60 + at.minute, "UTC", told=tzid.strip()[:60])


def settled(day: dt.date, minutes: int, zone: str) -> Point:
    """A clock time; one that the clock skips is as long after the change as the RFC says."""
    clock = dt.datetime.combine(day, dt.time()) + dt.timedelta(minutes=minutes)
    place = ZoneInfo(zone)
    real = clock.replace(tzinfo=place).astimezone(dt.UTC).astimezone(place).replace(tzinfo=None)
    skipped = real != clock
    here = clock.replace(tzinfo=place)
    twice = not skipped and here.utcoffset() != here.replace(fold=1).utcoffset()
    return Point(real.date(), real.hour * 60 + real.minute, zone, skipped, twice)


def moved(there: Point, zone: str) -> Point:
    """A time as the clock of another zone shows it."""
    if there.zone is None or there.minutes is None or there.zone == zone:
        return there
    at = there.naive().replace(tzinfo=ZoneInfo(there.zone)).astimezone(ZoneInfo(zone))
    return Point(at.date(), at.hour * 60 + at.minute, zone)


def duration(given: Property) -> dt.timedelta:
    """How long something lasts."""
    found = _DURATION.fullmatch(given.value.strip().upper())
    if not found or not any(found.groups()[1:]):
        raise Invalid("path", BAD_DURATION, line=given.line, value=given.value.strip()[:40])
    weeks, days, hours, minutes, seconds = (int(part or 0) for part in found.groups()[1:])
    length = dt.timedelta(weeks=weeks, days=days, hours=hours, minutes=minutes, seconds=seconds)
    return -length if found[1] == "-" else length


def text(given: Property | None) -> str:
    """A text as the plan keeps it, with its escapes undone."""
    if given is None:
        return ""
    if given.is_too_long:
        raise Invalid("path", TOO_LONG, line=given.line, most=LONGEST_VALUE)
    value = _printable(given) if _is_quoted(given) else given.value
    return clean(_ESCAPED.sub(lambda m: "\n" if m[1] in "nN" else m[1], value))


def _is_quoted(given: Property) -> bool:
    """Whether a text is written as the calendars of the nineties did (vCalendar 1.0)."""
    said = given.parameters
    return "QUOTED-PRINTABLE" in said or said.get("ENCODING", "").upper() == "QUOTED-PRINTABLE"


def _printable(given: Property) -> str:
    raw = quopri.decodestring(given.value.encode("utf-8", "replace"))
    try:
        return raw.decode(given.parameters.get("CHARSET", "utf-8"))
    except (LookupError, UnicodeDecodeError):
        return raw.decode("cp1252", "replace")
