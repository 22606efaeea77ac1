"""Zones that a file describes otherwise than this computer knows them, such as by old rules."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field, replace
from zoneinfo import ZoneInfo

from comms_planner.errors import Invalid
from comms_planner.interchange.ics_lines import Component
from comms_planner.interchange.ics_repeats import local_until
from comms_planner.interchange.ics_values import Point
from comms_planner.interchange.ics_zones import told_offset, told_otherwise
from comms_planner.recurrence import compile_rule

AHEAD = 35
"""So many years of a series without an end are looked at."""
MOST_YEARS, MOST_EVENTS = 600, 3000
"""Years of zones, and events by them, that are looked at in one calendar: about a second."""
LAST_YEAR = 2037
_UNTIL = re.compile(r"UNTIL=(\d{4})", re.IGNORECASE | re.ASCII)


@dataclass(slots=True)
class Clocks:
    """The zones that one calendar describes, held against those of this computer."""

    own: dict[str, Component]
    _seen: int = 0
    _years: dict[tuple[str, int], frozenset[dt.date]] = field(default_factory=dict)

    def differ(self, event: Component, start: Point | None) -> bool:
        """Whether an event happens at other times by what its file tells of its zone."""
        given = event.first("DTSTART")
        tzid = given.parameters.get("TZID", "").strip().replace("\\", "") if given else ""
        zone = self.own.get(tzid)
        if zone is None or start is None or not start.zone or start.told:
            return False
        self._seen += 1
        if self._seen > MOST_EVENTS:
            return False
        years = {y: self._year(tzid, zone, start.zone, y) for y in _span(event, start)}
        return any(
            day in years[day.year] and _apart(zone, replace(start, day=day))
            for day in _days(event, start, [year for year, days in years.items() if days])
        )

    def _year(self, tzid: str, zone: Component, known: str, year: int) -> frozenset[dt.date]:
        if (tzid, year) not in self._years:
            if len(self._years) >= MOST_YEARS:
                return frozenset()
            self._years[tzid, year] = told_otherwise(zone, known, year)
        return self._years[tzid, year]


def _span(event: Component, start: Point) -> range:
    """The years in which something happens that are looked at."""
    rule = event.first("RRULE")
    if rule is None:
        return range(start.day.year, start.day.year + 1)
    until = _UNTIL.search(rule.value)
    ahead = start.day.year + AHEAD
    return range(start.day.year, min(int(until[1]) if until else ahead, ahead, LAST_YEAR) + 1)


def _days(event: Component, start: Point, years: list[int]) -> Iterator[dt.date]:
    """The days of some years on which something happens."""
    rule = event.first("RRULE")
    if rule is None:
        yield from (start.day for year in years if year == start.day.year)
        return
    with suppress(Invalid):
        days = compile_rule(local_until(rule, start), start.day)
        for year in years:
            yield from days.between(dt.date(year, 1, 1), dt.date(year, 12, 31))


def clocks(own: Iterable[Component]) -> Clocks:
    """The described zones of a calendar by their TZID, the first of each."""
    found: dict[str, Component] = {}
    for one in own:
        tzid = one.first("TZID")
        if tzid is not None:
            found.setdefault(tzid.value.strip().replace("\\", ""), one)
    return Clocks(found)


def _apart(zone: Component, start: Point) -> bool:
    """Whether one time is another instant by what a file tells."""
    assert start.zone is not None, "it has a clock"
    known = start.naive().replace(tzinfo=ZoneInfo(start.zone)).utcoffset() or dt.timedelta()
    told = told_offset(zone, start.naive())
    return told is not None and known != dt.timedelta(minutes=told)
