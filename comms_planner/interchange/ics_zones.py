"""Which zone of this computer a TZID means: by its name, or by the clock that the file tells of."""

from __future__ import annotations

import datetime as dt
import importlib.util
import re
import runpy
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from zoneinfo import ZoneInfo, available_timezones

from comms_planner.errors import Invalid
from comms_planner.interchange.ics_lines import Component, Property
from comms_planner.recurrence import compile_rule
from comms_planner.text import QT_TRANSLATE_NOOP

UNKNOWN_ZONE = QT_TRANSLATE_NOOP(
    "Errors", "Line {line}: the time zone “{zone}” is none that this computer knows."
)

MOST_OWN = 50
"""Zones described by a file that are worth the time of finding their like."""
SAMPLES = 91
"""Days of a year on which clocks are compared: every fourth."""
LIKELY = (
    "Africa/Nairobi", "Europe/London", "Europe/Berlin", "Europe/Athens", "America/New_York",
    "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Sao_Paulo",
    "Australia/Sydney", "Asia/Kolkata", "Asia/Tokyo",
)  # fmt: skip
"""The zones tried first, since many others have the same clock."""

_OFFSET = re.compile(r"([+-])(\d\d)(\d\d)(?:\d\d)?", re.ASCII)
_FROM_UTC = re.compile(r"(?:UTC|GMT)([+-])0?(\d{1,2})(?::?00)?", re.ASCII)
_SHOWN = re.compile(r"\((?:UTC|GMT)(?:[+-]\d\d[:.]\d\d)?\)\s*(.+)", re.ASCII)
_TOWNS = re.compile(r"([^,]+,.+)", re.DOTALL)
_STAMP = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(?:\d\d)?", re.ASCII)

Zones = Mapping[str, str | Component]
"""The name by which this computer knows each TZID that the file describes, else its description."""
Onset = tuple[dt.datetime, int]
"""The instant from which a clock differs from UTC by so many minutes."""


Seen = dict[tuple[object, ...], str | None]
"""What zones were found to be: one that many calendars of a file describe is sought once."""


def described(calendar: Component, seen: Seen) -> dict[str, str | Component]:
    """The zones that a calendar describes, by TZID: as this computer knows them, else as told."""
    found: dict[str, str | Component] = {}
    own = [c for c in calendar.walk() if c.name == "VTIMEZONE"][:MOST_OWN]
    years = _event_years(calendar) if own else []
    for component in own:
        tzid = component.first("TZID")
        if tzid is None:
            continue
        name = tzid.value.strip().replace("\\", "")
        mark = (name, tuple(years), *_told(component))
        if mark not in seen:
            seen[mark] = _known(component, name, years)
        found.setdefault(name, seen[mark] or component)
    return found


def _told(component: Component) -> Iterator[object]:
    """All that is said of a zone, to know it again."""
    for part in component.walk():
        yield part.name
        yield from ((one.name, one.value) for one in part.properties)


def _known(component: Component, name: str, years: Sequence[int]) -> str | None:
    """The zone of this computer that a described one is: by its name, else by its clock."""
    where = component.first("X-LIC-LOCATION")
    known = named(name) or (named(where.value) if where else None)
    with suppress(Invalid):  # told by a rule that nobody can follow
        if known is None or (_is_guessed(name, known) and not _tells(component, years, known)):
            known = _fixed(component) or _alike(component, years) or known
    return known


def _is_guessed(name: str, known: str) -> bool:
    """Whether a zone was known by a name that is only like its own: "Europe/lisbon"."""
    tidy = name.strip('"').replace(" ", "_")
    return not tidy.endswith(known) and name not in _windows_zones()


def _tells(zone: Component, years: Sequence[int], known: str) -> bool:
    """Whether what a file says of a zone is what this computer says of it."""
    return _shows(known, [offset for year in years for offset in _offsets(zone, year)])


def _event_years(calendar: Component) -> list[int]:
    """Years in which a clock has to be right: those of the events, at least a few of them."""
    starts = [c.first("DTSTART") for c in calendar.walk() if c.name in ("VEVENT", "VTODO")]
    years = {int(p.value[:4]) for p in starts if p and p.value[:4].isdecimal()}
    wanted = sorted(year for year in years if 1970 <= year <= 2099)
    return sorted({wanted[0], wanted[len(wanted) // 2], wanted[-1]}) if wanted else [2026]


def told_otherwise(zone: Component, known: str, year: int) -> frozenset[dt.date]:
    """The days of a year about which a file tells of a zone otherwise than this computer does."""
    apart: set[dt.date] = set()
    with suppress(Invalid):
        for onset in _offsets(zone, year):
            if not _shows(known, [onset]):
                day = onset[0].date()
                apart.update(day + dt.timedelta(days=by) for by in range(-3, 4))
    return frozenset(apart)


def zone_of(tzid: str, given: Property, zones: Zones) -> str | Component:
    """The zone of this computer that a TZID means, else what the file tells of one; raises Invalid
    where there is neither."""
    own = zones.get(tzid.strip().replace("\\", ""))
    known = own if isinstance(own, str) else named(tzid) or _shown_name(tzid.strip())
    if known is None and own is None:
        raise Invalid("path", UNKNOWN_ZONE, line=given.line, zone=tzid[:60])
    return known or own or ""


def told_offset(zone: Component, at: dt.datetime) -> int | None:
    """Minutes from UTC at a clock time of a zone, as the file tells; None where it does not.

    A time that the clock skips is read by the clock before, one that it shows twice as the first.
    """
    onsets: list[tuple[dt.datetime, int, int]] = []
    with suppress(Invalid):
        onsets = sorted(
            (onset.replace(tzinfo=None) + dt.timedelta(minutes=before), before, after)
            for part in zone.children
            for onset, before, after in _changes(part, at.year)
        )
    if not onsets:
        return None
    begin, before, after = next((one for one in reversed(onsets) if one[0] <= at), onsets[0])
    return after if at >= max(begin, begin + dt.timedelta(minutes=after - before)) else before


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
    for mark in "-_":  # "US-Eastern", as the standard's own examples have it, "Europe_Berlin"
        name = known.get(tidy.replace(mark, "/", 1).casefold())
        if name:
            return name
    away = _FROM_UTC.fullmatch(tidy)
    if away and int(away[2]) <= 12:
        return _by_hours(int(f"{away[1]}{away[2]}"))
    return _windows_zones().get(tzid.strip())


@lru_cache(maxsize=1)
def _all_zones() -> dict[str, str]:
    return {name.casefold(): name for name in available_timezones()}


@lru_cache(maxsize=1)
def _windows_zones() -> dict[str, str]:
    """The table that icalendar keeps; its one file, since the child has no use for the rest."""
    package = importlib.util.find_spec("icalendar")
    assert package is not None, "icalendar is installed with the app"
    folder = Path(next(iter(package.submodule_search_locations or ())))
    table = runpy.run_path(str(folder / "timezone" / "windows_to_olson.py"))
    return dict(table["WINDOWS_TO_OLSON"])


def _shown_name(tzid: str) -> str | None:
    """A zone by the name that Windows shows people, such as "(UTC+01:00) Warsaw, Zagreb" or
    "(UTC-05:00) Eastern Time (US & Canada)": by the first town that is one of the standard's.

    Its older names are lists of towns alone.
    """
    found = _SHOWN.fullmatch(tzid) or _TOWNS.fullmatch(tzid)
    if not found:
        return None
    towns = {name.rpartition("/")[2].casefold(): name for name in _places()}
    for town in re.split("[,;/]", found[1].replace("\\", "")):
        name = towns.get(town.strip().replace(" ", "_").casefold())
        if name:
            return name
    standard = found[1].partition(" Time")[0] + " Standard Time"
    return _windows_zones().get(standard)


def _by_hours(hours: int) -> str:
    """The zone that is always so many hours from UTC; its name counts the other way round."""
    return f"Etc/GMT{'-' if hours > 0 else '+'}{abs(hours)}" if hours else "UTC"


def _fixed(zone: Component) -> str | None:
    """A zone whose clock never changes, by its whole hours from UTC."""
    offsets = {p.value.strip() for part in zone.children for p in part.every("TZOFFSETTO")}
    minutes = _minutes(offsets.pop()) if len(offsets) == 1 else None
    if minutes is None or minutes % 60 or abs(minutes) > 12 * 60:
        return None
    return _by_hours(minutes // 60)


def _minutes(offset: str) -> int | None:
    found = _OFFSET.fullmatch(offset.strip())
    if not found:
        return None
    minutes = int(found[2]) * 60 + int(found[3])
    return -minutes if found[1] == "-" else minutes


def _alike(zone: Component, years: Sequence[int]) -> str | None:
    """A zone of this computer that has shown the same time all through some years."""
    offsets = [offset for year in years for offset in _offsets(zone, year)]
    if len(offsets) < len(years) * SAMPLES:
        return None
    return next((name for name in (*LIKELY, *_places()) if _shows(name, offsets)), None)


def _offsets(zone: Component, year: int) -> Iterator[Onset]:
    """Minutes from UTC every few days of a year, as the file tells."""
    onsets = sorted(onset for part in zone.children for onset in _onsets(part, year))
    starts = [at for at, _ in onsets]
    for number in range(SAMPLES):
        at = dt.datetime(year, 1, 1, 12, tzinfo=dt.UTC) + dt.timedelta(days=4 * number)
        place = bisect_right(starts, at) - 1
        if place >= 0:
            yield at, onsets[place][1]


@lru_cache(maxsize=1)
def _places() -> Sequence[str]:
    return sorted(name for name in available_timezones() if "/" in name)


def _shows(name: str, offsets: Sequence[Onset]) -> bool:
    place = ZoneInfo(name)
    return all(
        (at.astimezone(place).utcoffset() or dt.timedelta()) == dt.timedelta(minutes=minutes)
        for at, minutes in offsets
    )


def _onsets(part: Component, year: int) -> Iterator[Onset]:
    """When the clock changes to what one STANDARD or DAYLIGHT says, near a year."""
    yield from ((at, after) for at, _, after in _changes(part, year))


def _changes(part: Component, year: int) -> Iterator[tuple[dt.datetime, int, int]]:
    """The instants of these changes, with the minutes from UTC before and after."""
    start, to, away = (part.first(n) for n in ("DTSTART", "TZOFFSETTO", "TZOFFSETFROM"))
    found = _STAMP.match(start.value.strip()) if start else None
    minutes, before = (_minutes(p.value) if p else None for p in (to, away))
    if not found or minutes is None or before is None:
        return
    try:
        day = dt.date(int(found[1]), int(found[2]), int(found[3]))
        clock = dt.time(int(found[4]), int(found[5]), tzinfo=dt.UTC)
    except ValueError:
        return
    for one in (day, *_again(part, day, year)):
        yield dt.datetime.combine(one, clock) - dt.timedelta(minutes=before), before, minutes


def _again(part: Component, day: dt.date, year: int) -> Iterator[dt.date]:
    """The days near a year on which a change of the clock comes again."""
    begin = day if day.year >= 1970 else day.replace(year=1972)  # which is a leap year
    for rule in part.every("RRULE")[:1]:
        yield from compile_rule(rule.value, begin).between(
            dt.date(year - 1, 1, 1), dt.date(year + 2, 1, 1)
        )
