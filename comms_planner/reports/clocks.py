"""Instants as they are said on paper: on the clock of a place, with its distance from UTC."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo

from comms_planner.reports.event_readings import Event
from comms_planner.reports.parts import Parts
from comms_planner.text import NBSP, QT_TRANSLATE_NOOP, away

ON_DAY = QT_TRANSLATE_NOOP("Reports", "{day}, {time}")


def hour(at: dt.datetime, zone: str) -> str:
    """The time of an instant on a clock: 09:30."""
    return f"{at.astimezone(ZoneInfo(zone)):%H:%M}"


def hours(begins: dt.datetime, ends: dt.datetime | None, zone: str) -> str:
    """From when to when on a clock: 09:30 – 10:15; a narrow column may break it at the dash."""
    first = hour(begins, zone)
    if ends is None or ends == begins:
        return first
    return f"{first}{NBSP}– {hour(ends, zone)}"


def day_on(at: dt.datetime, zone: str) -> dt.date:
    """The day of an instant on a clock."""
    return at.astimezone(ZoneInfo(zone)).date()


def moment(at: dt.datetime, zone: str, parts: Parts) -> str:
    """Day and time of an instant on a clock."""
    return parts.say(ON_DAY, day=parts.texts.day(day_on(at, zone)), time=hour(at, zone))


def offset(at: dt.datetime, zone: str) -> str:
    """How far a clock is from UTC at an instant: UTC+3, UTC−5:30."""
    return away(at.astimezone(ZoneInfo(zone)))


def clocks_of(event: Event, parts: Parts) -> list[tuple[str, str]]:
    """The event's own clock, then that of each duty station which differs: name and zone."""
    say = parts.texts.say
    own = event.clock
    others = [(say(one.name), one.zone) for one in event.stations if one.zone != own.zone]
    return [(say(own.name), own.zone), *others]
