"""A series put on other days: its rule, so much later or earlier."""

from __future__ import annotations

import datetime as dt
import re

from comms_planner.recurrence.parse import WEEKDAYS

SURE_OF_MONTH = 28
"""The last day that every month has."""

_DAY = re.compile(r"(\d{4})(\d\d)(\d\d)", re.ASCII)


def rule(text: str, first: dt.date | None, later: dt.timedelta) -> str | None:
    """A rule that gives each day so much later, from `first` on; None where no rule does."""
    if first is None or not later:
        return text
    parts = dict(part.partition("=")[::2] for part in text.split(";"))
    known = {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST"}
    weekly = parts["FREQ"] == "WEEKLY"
    if parts.keys() - known - ({"BYDAY"} if weekly else set()):
        return None
    if parts["FREQ"] in ("MONTHLY", "YEARLY") and not _stays_in_month(first, first + later):
        return None
    if "BYDAY" in parts:
        days = parts["BYDAY"].split(",")
        if len(days) > 1 and parts.get("INTERVAL", "1") != "1":
            return None  # some of them may come to lie in another week
        parts["BYDAY"] = ",".join(_weekday(day, later) for day in days)
    if "UNTIL" in parts:
        parts["UNTIL"] = _moved(parts["UNTIL"], later)
    return ";".join(f"{name}={value}" for name, value in parts.items())


def _stays_in_month(before: dt.date, after: dt.date) -> bool:
    same = (before.year, before.month) == (after.year, after.month)
    return same and max(before.day, after.day) <= SURE_OF_MONTH


def _weekday(day: str, later: dt.timedelta) -> str:
    return WEEKDAYS[(WEEKDAYS.index(day.strip()) + later.days) % 7]


def _moved(value: str, later: dt.timedelta) -> str:
    found = _DAY.match(value.strip())
    if not found:
        return value
    day = dt.date(int(found[1]), int(found[2]), int(found[3])) + later
    return f"{day:%Y%m%d}{value.strip()[8:]}"
