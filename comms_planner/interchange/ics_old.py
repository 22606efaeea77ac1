"""Series that began before a plan's first year, such as the birthdays of an address book."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from comms_planner.errors import Invalid
from comms_planner.interchange.ics_lines import Component, Property
from comms_planner.recurrence import compile_rule

FIRST = dt.date(1970, 1, 1)
DATED = ("DTSTART", "DTEND", "DUE")
LISTED = ("EXDATE", "RDATE")

_DAY = re.compile(r"\s*(\d{4})(\d\d)(\d\d)(.*)", re.DOTALL | re.ASCII)
_OLD = re.compile(r"\s*(?:19[0-6]\d)\d{4}", re.ASCII)


def within_years(component: Component) -> tuple[Component, str]:
    """A series as it goes on from its first day within the years a plan has, and since when.

    What is no such series, or counts its days, stays as it is.
    """
    begin, rule = component.first("DTSTART"), component.first("RRULE")
    if begin is None or rule is None or not _OLD.match(begin.value):
        return component, ""
    first = _first(begin.value, rule.value)
    if first is None:
        return component, ""
    began = _read(begin.value)
    assert began is not None, "its first day was found from it"
    return replace(
        component, properties=[_later(one, first - began) for one in component.properties]
    ), began.isoformat()


def _first(begin: str, rule: str) -> dt.date | None:
    """The first day of a rule that a plan can have."""
    from dateutil.rrule import rrulestr  # late: few calendars are that old

    began = _read(begin)
    parts = [part for part in rule.upper().split(";") if not part.startswith("UNTIL")]
    if began is None or "COUNT" in rule.upper() or not rule.upper().startswith("FREQ="):
        return None
    if parts[0] not in ("FREQ=YEARLY", "FREQ=MONTHLY", "FREQ=WEEKLY", "FREQ=DAILY"):
        return None
    if not _ever_comes(";".join(parts)):
        return None
    start, limit = dt.datetime.combine(began, dt.time()), dt.datetime.combine(FIRST, dt.time())
    try:
        days = rrulestr(";".join(parts), dtstart=start)
        found = days.between(limit, limit.replace(year=FIRST.year + 8), inc=True)
    except (ValueError, KeyError):
        return None
    return found[0].date() if found else None


def _ever_comes(rule: str) -> bool:
    """Whether a rule can be followed at all: one that gives no day, or stays on it, has no end."""
    try:
        return bool(compile_rule(rule, FIRST).between(FIRST, FIRST.replace(year=FIRST.year + 28)))
    except Invalid:
        return False


def _later(one: Property, by: dt.timedelta) -> Property:
    """A property with its day moved along; days that are listed lose those too early."""
    if one.name in DATED:
        found, day = _DAY.fullmatch(one.value), _read(one.value)
        return replace(one, value=f"{day + by:%Y%m%d}{found[4]}") if found and day else one
    if one.name in LISTED:
        kept = [value for value in one.value.split(",") if not _OLD.match(value)]
        return replace(one, value=",".join(kept))
    return one


def _read(value: str) -> dt.date | None:
    found = _DAY.fullmatch(value)
    try:
        return dt.date(int(found[1]), int(found[2]), int(found[3])) if found else None
    except ValueError:
        return None
