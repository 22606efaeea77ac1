"""What a file says of one day of a series without bringing the series: the plan may have it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from typing import Any

from comms_planner.interchange.ics_values import Point, moved
from comms_planner.recurrence import compile_rule
from comms_planner.text import QT_TRANSLATE_NOOP

KEY = "of_zone"
"""The key of a row that speaks of one day only: the zone of the time by which it names it."""

STANDS_ALONE = QT_TRANSLATE_NOOP(
    "Errors",
    "It changes one day of a series that neither the file nor the plan has, so it stands for "
    "itself.",
)


def is_alone(row: Mapping[str, Any]) -> bool:
    """Whether a row speaks of one day of a series that is not in its file."""
    return KEY in row


def joined(series: Mapping[str, Any], row: Mapping[str, Any]) -> dict[str, Any] | None:
    """A series as it was taken in, with what a row says of one of its days.

    None where the row cannot be an exception of it: the series has no such day, or the two do
    not share a clock.
    """
    if not series.get("rrule") or not series.get("first"):
        return None
    zone = series.get("zone") or ""
    day = _in(zone, dt.datetime.fromisoformat(row["part"]), row[KEY] or None).day
    begins = dt.date.fromisoformat(series["first"])
    if not compile_rule(series["rrule"], begins).between(day, day):
        return None
    exception = _exception(series, row, day, zone)
    if exception is None:
        return None
    others = [one for one in series.get("exceptions") or [] if one["on"] != exception["on"]]
    return {
        **series,
        "sequence": max(series.get("sequence") or 0, row["sequence"]),
        "exceptions": sorted([*others, exception], key=lambda one: str(one["on"])),
    }


def _in(zone: str, at: dt.datetime, given: str | None) -> Point:
    there = Point(at.date(), at.hour * 60 + at.minute, given)
    return moved(there, zone) if zone and given else there


def _exception(
    series: Mapping[str, Any], row: Mapping[str, Any], day: dt.date, zone: str
) -> dict[str, Any] | None:
    off: dict[str, Any] = {
        "on": day.isoformat(), "kind": "cancelled", "starts": None, "ends": None, "title": "",
    }  # fmt: skip
    if row["status"] == "cancelled":
        return off
    if not row["first"] or (row["start_time"] is None) != (series["start_time"] is None):
        return None
    begin = _point(row["first"], row["start_time"], row["zone"], zone)
    end = _point(row["last"] or row["first"], row["end_time"], row["zone"], zone)
    times = (begin.minutes, end.minutes if row["end_time"] is not None else None)
    own = times != (series["start_time"], series["end_time"])
    return {
        "on": day.isoformat(), "kind": "moved",
        "starts": begin.day.isoformat(), "ends": max(begin.day, end.day).isoformat(),
        "title": row["title"] if row["title"] != series["title"] else "",
        "start_time": times[0] if own else None, "end_time": times[1] if own else None,
    }  # fmt: skip


def _point(day: str, minutes: int | None, given: str | None, zone: str) -> Point:
    if minutes is None:
        return Point(dt.date.fromisoformat(day))
    at = dt.datetime.fromisoformat(day) + dt.timedelta(minutes=minutes)
    return _in(zone, at, given)
