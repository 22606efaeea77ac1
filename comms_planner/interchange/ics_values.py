"""Dates, times, durations, texts and zones as iCalendar writes them."""

from __future__ import annotations

import datetime as dt
import importlib.util
import re
import runpy
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

from comms_planner.errors import Invalid
from comms_planner.interchange.ics_lines import LONGEST_VALUE, Component, Property
from comms_planner.text import QT_TRANSLATE_NOOP

FIRST_YEAR, LAST_YEAR = 1970, 2100

BAD_DATE = QT_TRANSLATE_NOOP("Errors", "Line {line}: “{value}” is no date or time.")
OUT_OF_YEARS = QT_TRANSLATE_NOOP("Errors", "Line {line}: {value} lies outside 1970 to 2100.")
BAD_DURATION = QT_TRANSLATE_NOOP("Errors", "Line {line}: “{value}” is no duration.")
UNKNOWN_ZONE = QT_TRANSLATE_NOOP(
    "Errors", "Line {line}: the time zone “{zone}” is none that this computer knows."
)
TOO_LONG = QT_TRANSLATE_NOOP("Errors", "Line {line} is longer than {most} characters.")

_DATE = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)?(Z?))?", re.ASCII)
_DURATION = re.compile(
    r"([+-]?)P(?:(\d{1,5})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,7})H)?(?:(\d{1,8})M)?(?:(\d{1,9})S)?)?",
    re.ASCII,
)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_OFFSET = re.compile(r"([+-])(\d\d)(\d\d)(?:\d\d)?", re.ASCII)

Zones = Mapping[str, str]
"""The name by which this computer knows each TZID that the file describes."""


@dataclass(frozen=True, slots=True)
class Point:
    """A day, or a clock time in a zone; a zone of None with a time is time that floats."""

    day: dt.date
    minutes: int | None = None
    zone: str | None = None
    skipped: bool = False

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
    return _settled(day, minutes, zone_of(tzid, given, zones)) if tzid else Point(day, minutes)


def _settled(day: dt.date, minutes: int, zone: str) -> Point:
    """A clock time; one that the clock skips is as long after the change as the RFC says."""
    clock = dt.datetime.combine(day, dt.time()) + dt.timedelta(minutes=minutes)
    place = ZoneInfo(zone)
    real = clock.replace(tzinfo=place).astimezone(dt.UTC).astimezone(place).replace(tzinfo=None)
    skipped = real != clock
    return Point(real.date(), real.hour * 60 + real.minute, zone, skipped)


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
    """A text with its escapes undone."""
    if given is None:
        return ""
    if given.is_too_long:
        raise Invalid("path", TOO_LONG, line=given.line, most=LONGEST_VALUE)
    return _ESCAPED.sub(lambda m: "\n" if m[1] in "nN" else m[1], given.value).strip()


def described(calendar: Component) -> dict[str, str]:
    """The zones that a file describes and this computer knows, by their TZID."""
    found = {}
    for component in calendar.walk():
        tzid = component.first("TZID") if component.name == "VTIMEZONE" else None
        if tzid is None:
            continue
        where = component.first("X-LIC-LOCATION")
        known = named(tzid.value) or (named(where.value) if where else None) or _fixed(component)
        if known:
            found[tzid.value.strip()] = known
    return found


def zone_of(tzid: str, given: Property, zones: Zones) -> str:
    """The zone of this computer that a TZID means; raises Invalid where there is none."""
    known = zones.get(tzid.strip()) or named(tzid)
    if known is None:
        raise Invalid("path", UNKNOWN_ZONE, line=given.line, zone=tzid[:60])
    return known


@lru_cache(maxsize=1000)
def named(tzid: str) -> str | None:
    """A zone by its own name, by one with a maker's prefix, or by the name Windows gives it."""
    tidy = tzid.strip().strip('"').replace(" ", "_")
    known = _all_zones()
    parts = tidy.split("/")
    for start in range(max(0, len(parts) - 3), len(parts)):
        name = known.get("/".join(parts[start:]).casefold())
        if name:
            return name
    return _windows_name(tzid.strip())


@lru_cache(maxsize=1)
def _all_zones() -> dict[str, str]:
    return {name.casefold(): name for name in available_timezones()}


def _windows_name(tzid: str) -> str | None:
    """The zone that Windows means by a name such as "W. Europe Standard Time"."""
    return _windows_zones().get(tzid)


@lru_cache(maxsize=1)
def _windows_zones() -> dict[str, str]:
    """The table that icalendar keeps; its one file, since the child has no use for the rest."""
    package = importlib.util.find_spec("icalendar")
    assert package is not None, "icalendar is installed with the app"
    folder = Path(next(iter(package.submodule_search_locations or ())))
    table = runpy.run_path(str(folder / "timezone" / "windows_to_olson.py"))
    return dict(table["WINDOWS_TO_OLSON"])


def _fixed(zone: Component) -> str | None:
    """A zone whose clock never changes, by its whole hours from UTC."""
    offsets = {p.value.strip() for part in zone.children for p in part.every("TZOFFSETTO")}
    found = _OFFSET.fullmatch(offsets.pop()) if len(offsets) == 1 else None
    if not found or found[3] != "00" or int(found[2]) > 12:
        return None
    hours = int(found[2])
    return f"Etc/GMT{'-' if found[1] == '+' else '+'}{hours}" if hours else "UTC"
