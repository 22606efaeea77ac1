"""Series of a foreign file: rule, days left out, days moved, and what has to stand apart."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from comms_planner.errors import Invalid
from comms_planner.interchange.ics_lines import Property
from comms_planner.interchange.ics_nineties import modern
from comms_planner.interchange.ics_values import (
    FIRST_YEAR,
    LAST_YEAR,
    Point,
    duration,
    moved,
    point,
    settled,
)
from comms_planner.interchange.ics_zones import UNKNOWN_ZONE, Zones
from comms_planner.recurrence import Rule, compile_rule
from comms_planner.text import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from comms_planner.interchange.ics_entry import Draft

MOST_EXCEPTIONS = 1000
USUAL = {("RSCALE", "GREGORIAN"), ("SKIP", "OMIT")}
"""Parts of later standards (RFC 7529) that say nothing new."""
FAR = dt.timedelta(days=3000)

TWO_RULES = QT_TRANSLATE_NOOP("Errors", "It has several recurrence rules; the plan keeps one.")
EXCLUDING = QT_TRANSLATE_NOOP("Errors", "It takes days out by a rule (EXRULE), which is obsolete.")
TOO_MANY = QT_TRANSLATE_NOOP("Errors", "It has more than {most} exceptions or extra days.")
TOO_FAR = QT_TRANSLATE_NOOP(
    "Errors", "It comes to lie on {day}, while a plan has the years from 1970 to 2100."
)
NEVER = QT_TRANSLATE_NOOP("Errors", "Its recurrence rule gives no day at all.")
OFF_RULE = QT_TRANSLATE_NOOP(
    "Errors", "Its first day does not fit its rule; the series begins on {day}."
)
BARE_END = QT_TRANSLATE_NOOP(
    "Errors",
    "Its rule ends with {day} but names no time; other programs leave that day out, and so does"
    " the plan.",
)
OTHER_TIME = QT_TRANSLATE_NOOP(
    "Errors",
    "It takes days out at another time than its own ({days}); other programs leave them in, and so"
    " does the plan.",
)
MOST_NAMED = 10
RULED_TIME = QT_TRANSLATE_NOOP(
    "Errors",
    "Its rule names another time of day (BYHOUR, BYMINUTE) than its beginning. Make them the same"
    " in the other program.",
)
_WITHIN_DAY = re.compile(r"(?:^|;)BY(HOUR|MINUTE)=(\d{1,2})(?![\d,])", re.ASCII)
_BARE_END = re.compile(r"UNTIL=(\d{8})(?![\dT])", re.ASCII)
_BETWEEN = re.compile("[,;]")  # which the calendars of the nineties wrote
OUTDATED = QT_TRANSLATE_NOOP(
    "Errors",
    "What it says of {day} is older than its last change, which took that day out; it is left out.",
)

LEAP = QT_TRANSLATE_NOOP("Errors", "It comes again on 29 February, so in leap years only.")


def repeats(
    master: Draft, overrides: list[Draft], made: dict[str, Any], extra: list[Draft]
) -> list[Draft]:
    """Write rule and exceptions into the row of a series; gives what stands apart from it.

    `extra` are its days beside the rule, which are among that.
    """
    if master.component.first("EXRULE"):
        raise Invalid("path", EXCLUDING)
    rules = [one for one in master.component.every("RRULE") if one.value.strip()]
    if len({one.value.strip().upper() for one in rules}) > 1:
        raise Invalid("path", TWO_RULES)
    if not rules or master.start is None:
        return _standing([*extra, *overrides])
    if master.start.told:  # in UTC it would come at other times once the clock there changes
        raise Invalid("path", UNKNOWN_ZONE, line=master.component.line, zone=master.start.told)
    text = local_until(rules[0], master.start)
    rule = compile_rule(text, master.start.day)
    if not _is_at_its_time(text, master.start):
        raise Invalid("path", RULED_TIME)
    first = _first(rule, master.start.day)
    if first != master.start.day:
        made["notices"].append([OFF_RULE, {"day": first.isoformat()}])
        length = dt.date.fromisoformat(made["last"]) - master.start.day
        _within_years(first + length)
        made["first"], made["last"] = first.isoformat(), (first + length).isoformat()
    bare = _bare_end(rules[0], text, master.start)
    if bare:
        made["notices"].append([BARE_END, {"day": bare.isoformat()}])
    made["rrule"] = text
    if "FREQ=YEARLY" in text and "BYDAY" not in text and (first.month, first.day) == (2, 29):
        made["notices"].append([LEAP, {}])
    extra = [one for one in extra if not _on_rule(one, rule, master.start)]
    out, beside_it = left_out(master)
    exceptions = {day: _off(day) for day in out if rule.between(day, day)}
    still = sorted(day.isoformat() for day in beside_it if rule.between(day, day))
    if still:
        made["notices"].append([OTHER_TIME, {"days": ", ".join(still[:MOST_NAMED])}])
    beside = {one.of.day for one in extra if one.of}
    for one in overrides:
        day = _named(one, master)
        holds = day in beside or (day not in exceptions and bool(rule.between(day, day)))
        if one.sequence < master.sequence and not holds:
            made["notices"].append([OUTDATED, {"day": day.isoformat()}])
            continue
        exception, apart = _exception(one, rule, master, made)
        if exception:
            exceptions[dt.date.fromisoformat(exception["on"])] = exception
        if apart:
            extra.append(apart)
    if len(exceptions) + len(extra) > MOST_EXCEPTIONS:
        raise Invalid("path", TOO_MANY, most=MOST_EXCEPTIONS)
    made["exceptions"] = [exceptions[day] for day in sorted(exceptions)]
    return _standing(extra)


def begins_out(master: Draft) -> bool:
    """Whether an event on listed days leaves out the first."""
    if master.start is None or any(one.value.strip() for one in master.component.every("RRULE")):
        return False
    return master.start.day in left_out(master)[0]


def _is_at_its_time(rule: str, start: Point) -> bool:
    """Whether a rule names no other time of day than that of its first happening."""
    if start.minutes is None or start.skipped:
        return True
    said = {name: int(value) for name, value in _WITHIN_DAY.findall(rule)}
    hour, minute = divmod(start.minutes, 60)
    return (said.get("HOUR", hour), said.get("MINUTE", minute)) == (hour, minute)


def _on_rule(one: Draft, rule: Rule, start: Point) -> bool:
    """Whether a day beside the rule is one that the rule gives too, which happens once."""
    at = one.of or start
    return at.minutes == start.minutes and bool(rule.between(at.day, at.day))


def _standing(apart: list[Draft]) -> list[Draft]:
    """What stands apart from a series, each day once: what is said last of it holds."""
    by_day = {(one.of or one.start): one for one in apart}
    return [one for one in by_day.values() if one.status != "CANCELLED"]


def _first(rule: Rule, start: dt.date) -> dt.date:
    """The first day of a rule, looked for near its beginning first."""
    for last in (start, min(start + FAR, rule.last), rule.last):
        found = rule.between(start, last)
        if found:
            return found[0]
    raise Invalid("path", NEVER)


def local_until(rule: Property, start: Point) -> str:
    """A rule whose UNTIL is the last day on which it may happen, by the clock of its zone.

    A day without a time, which the standard does not allow there, is its midnight to all others.
    """
    parts = []
    text = modern(rule.value)
    for part in "".join(text.upper().split()).removeprefix("RRULE:").strip(";").split(";"):
        name, _, value = part.partition("=")
        if (name, value) in USUAL:
            continue
        if name == "UNTIL" and start.is_timed:
            at = value if "T" in value else f"{value}T000000"
            value = _last_day(at, start, rule.line).strftime("%Y%m%d")
        parts.append(f"{name}={value}")
    return ";".join(parts)


def _bare_end(rule: Property, text: str, start: Point) -> dt.date | None:
    """The day with which a rule of timed events ends, where they would have happened on it."""
    found = _BARE_END.search(modern(rule.value).upper())
    if not (found and start.minutes):
        return None
    day = point(found[1], Property("UNTIL", {}, found[1], rule.line), {}).day
    parts = [part for part in text.split(";") if not part.startswith("UNTIL=")]
    return day if compile_rule(";".join(parts), start.day).between(day, day) else None


def _last_day(value: str, start: Point, line: int) -> dt.date:
    until = point(value, Property("UNTIL", {}, value, line), {}) if value < "2100" else None
    if until is None:
        return dt.date(2100, 12, 31)
    if until.zone and start.zone:
        until = moved(until, start.zone)
    early = (until.minutes or 0) < (start.minutes or 0)
    return until.day - dt.timedelta(1) if early else until.day


def _values(given: list[Property], start: Point, zones: Zones) -> Iterator[tuple[Point, str]]:
    """The days and times of a list of dates, by the clock of the series, and the end of each
    that is a period."""
    count = 0
    for one in given:
        for value in _BETWEEN.split(one.value):
            count += 1
            if count > MOST_EXCEPTIONS:
                raise Invalid("path", TOO_MANY, most=MOST_EXCEPTIONS)
            if value.strip():
                begin, _, close = value.partition("/")
                there = point(begin, one, zones)
                yield moved(there, start.zone) if start.zone else there, close.strip()


def left_out(master: Draft) -> tuple[set[dt.date], set[dt.date]]:
    """The days that a series leaves out, and those it names at another time than its own."""
    assert master.start is not None, "a series has a beginning"
    days: tuple[set[dt.date], set[dt.date]] = set(), set()
    for there in _named_out(master, master.start):
        days[not _is_then(there, master.start)].add(there.day)
    return days[0], days[1] - days[0]


def _named_out(master: Draft, start: Point) -> list[Point]:
    return [there for there, _ in _values(master.component.every("EXDATE"), start, master.zones)]


def _is_then(there: Point, start: Point) -> bool:
    """Whether a time of some day, or the day as a whole, is that of a series on that day."""
    if there.minutes is None or start.minutes is None:
        return True
    usual = settled(there.day, start.minutes, start.zone) if start.zone else start
    return there.minutes == usual.minutes


def extra_days(master: Draft) -> Iterator[Draft]:
    """The days of RDATE, each as an event of its own as long as the first."""
    if master.start is None:
        return
    end = master.end or master.start
    length = end.naive() - master.start.naive()
    out = {(there.day, there.minutes) for there in _named_out(master, master.start)}
    for there, until in _values(master.component.every("RDATE"), master.start, master.zones):
        minutes = there.minutes if master.start.is_timed else None
        begin = Point(there.day, master.start.minutes if minutes is None else minutes,
                      master.start.zone)  # fmt: skip
        if (begin.day, begin.minutes) == (master.start.day, master.start.minutes):
            continue
        if out & {(begin.day, begin.minutes), (begin.day, None)}:
            continue
        close = begin.naive() + (_length(until, begin, master.zones) if until else length)
        last = Point(close.date(), close.hour * 60 + close.minute if begin.is_timed else None,
                     begin.zone)  # fmt: skip
        yield replace(master, start=begin, end=last, of=begin, notices=[])


def _length(until: str, begin: Point, zones: Zones) -> dt.timedelta:
    """How long a period lasts, which ends at an instant or after a duration."""
    if until.upper().lstrip("+").startswith("P"):
        return max(duration(Property("RDATE", {}, until, 0)), dt.timedelta(0))
    end = point(until, Property("RDATE", {"TZID": begin.zone or ""}, until, 0), zones)
    end = moved(end, begin.zone) if begin.zone else end
    return max(end.naive() - begin.naive(), dt.timedelta(0))


def _exception(
    one: Draft, rule: Rule, master: Draft, made: dict[str, Any]
) -> tuple[dict[str, Any] | None, Draft | None]:
    """What is said of one day: an exception of the series, or a thing that stands apart.

    One day may have another time than its series; in another zone, or a whole day, it stands apart.
    """
    assert master.start is not None, "a series has a beginning"
    day = _named(one, master)
    if not rule.between(day, day):
        return None, one
    if one.status == "CANCELLED":
        return _off(day), None
    if one.start is None:
        return None, None
    begin = moved(one.start, master.start.zone) if master.start.zone else one.start
    end = one.end or one.start
    end = moved(end, master.start.zone) if master.start.zone else end
    if (begin.is_timed, begin.zone) != (master.start.is_timed, master.start.zone):
        return _off(day), one
    usual = days(master.start, master.end or master.start)
    there = days(begin, end)
    own = any(there[name] != usual[name] for name in ("start_time", "end_time"))
    return {
        "on": day.isoformat(), "kind": "moved", "starts": there["first"], "ends": there["last"],
        "title": one.title if one.title != made["title"] else "",
        "start_time": there["start_time"] if own else None,
        "end_time": there["end_time"] if own else None,
    }, None  # fmt: skip


def _named(one: Draft, master: Draft) -> dt.date:
    """The day of a series that an override speaks of, by the clock of the series."""
    assert one.of is not None, "an override names its day"
    zone = master.start.zone if master.start else None
    return moved(one.of, zone).day if zone else one.of.day


def days(start: Point, end: Point) -> dict[str, Any]:
    """The days and the time from one point to another, as a row has them."""
    last, end_time = end.day, end.minutes
    if start.is_timed and (end.day, end.minutes) == (start.day, start.minutes):
        end_time = None
    elif end_time == 0 and last > start.day:
        last, end_time = last - dt.timedelta(1), 24 * 60
    _within_years(start.day, last)
    return {
        "first": start.day.isoformat(),
        "last": last.isoformat(),
        "start_time": start.minutes,
        "end_time": end_time,
        "zone": start.zone,
    }


def _within_years(*days: dt.date) -> None:
    for day in days:
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise Invalid("path", TOO_FAR, day=day.isoformat())


def _off(day: dt.date) -> dict[str, Any]:
    return {"on": day.isoformat(), "kind": "cancelled", "starts": None, "ends": None, "title": ""}
