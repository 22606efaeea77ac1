"""Time zones as calendar files tell them: a VTIMEZONE that all readers follow alike.

Readers differ in what they make of RDATE within a zone: one reads the first only, another
none. So there is none here. Where the zone has a yearly rule (the last line of its tzdata
file), it is written as RRULE from the year on from which it holds; each change of the clock
before that, and every one of a zone without a rule (Morocco), is an observance of its own.
The rule is believed only where it gives the same changes as the zone itself.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

from comms_planner.interchange.zones_footer import YearlyChange, changes_of, footer

EPOCH = dt.datetime(1970, 1, 1)  # noqa: DTZ001 - a clock time of the zone that is described
DAY = dt.timedelta(days=1)
SECOND = dt.timedelta(seconds=1)


@dataclass(frozen=True, slots=True)
class Onset:
    """A change of the clock: when by the clock before it, and from which offset to which."""

    at: dt.datetime
    before: dt.timedelta
    after: dt.timedelta
    name: str
    summer: bool


def onsets(zone: str, first_year: int, last_year: int) -> list[Onset]:
    """Every change of a zone's clock from the start of one year to the end of another."""
    place = ZoneInfo(zone)
    found = []
    at = dt.datetime(first_year, 1, 1, tzinfo=dt.UTC)
    end = dt.datetime(last_year + 1, 1, 1, tzinfo=dt.UTC)
    while at < end:
        if _offset(at, place) != _offset(at + DAY, place):
            found.append(_onset(_instant(at, at + DAY, place), place))
        at += DAY
    return found


def _offset(at: dt.datetime, place: ZoneInfo) -> dt.timedelta:
    return at.astimezone(place).utcoffset() or dt.timedelta()


def _instant(low: dt.datetime, high: dt.datetime, place: ZoneInfo) -> dt.datetime:
    """The first second of the new offset between two instants that differ in it."""
    old = _offset(low, place)
    while high - low > SECOND:
        middle = low + (high - low) // 2
        middle = middle.replace(microsecond=0)
        low, high = (middle, high) if _offset(middle, place) == old else (low, middle)
    return high


def _onset(at: dt.datetime, place: ZoneInfo) -> Onset:
    before, after = _offset(at - SECOND, place), _offset(at, place)
    then, now = (at - SECOND).astimezone(place), at.astimezone(place)
    changes_season = bool(then.dst()) or bool(now.dst())
    local = at.replace(tzinfo=None) + before
    return Onset(local, before, after, now.tzname() or "", changes_season and after > before)


def vtimezone(zone: str, first_year: int, last_year: int) -> Timezone:
    """A zone as a file needs it whose events lie between two years."""
    first_year = max(first_year - 1, EPOCH.year)
    known = onsets(zone, first_year, last_year + 1)
    rules = changes_of(footer(zone))
    since = _rule_holds_from(rules, known, first_year, last_year + 1)
    component = Timezone()
    component.add("tzid", zone)
    component.add_component(_observance(_base(zone, first_year)))
    for onset in known:
        if since is None or onset.at.year < since:
            component.add_component(_observance(onset))
    if since is not None:
        for rule in rules:
            started = next(o for o in known if o.at == rule.at(since))
            component.add_component(_observance(started, rule))
    return component


def _base(zone: str, year: int) -> Onset:
    """What the clock showed before the first change that is told."""
    there = dt.datetime(year, 1, 1, tzinfo=dt.UTC).astimezone(ZoneInfo(zone))
    offset = there.utcoffset() or dt.timedelta()
    return Onset(EPOCH, offset, offset, there.tzname() or "", False)


def _rule_holds_from(
    rules: tuple[YearlyChange, ...], known: list[Onset], first: int, last: int
) -> int | None:
    """The first year from which on the rule gives just the changes there are; None if never."""
    holds = None
    if not rules:
        return None
    for year in range(last, first - 1, -1):
        real = {(o.at, o.before, o.after) for o in known if o.at.year == year}
        if real != set(_by_rule(rules, year)):
            break
        holds = year
    return holds


def _by_rule(
    rules: tuple[YearlyChange, ...], year: int
) -> Iterator[tuple[dt.datetime, dt.timedelta, dt.timedelta]]:
    for rule in rules:
        yield rule.at(year), rule.before, rule.after


def _observance(
    onset: Onset, rule: YearlyChange | None = None
) -> TimezoneDaylight | TimezoneStandard:
    made = TimezoneDaylight() if onset.summer else TimezoneStandard()
    made.add("dtstart", onset.at)
    made.add("tzoffsetfrom", onset.before)
    made.add("tzoffsetto", onset.after)
    made.add("tzname", onset.name)
    if rule is not None:
        made.add("rrule", rule.rrule)
    return made
