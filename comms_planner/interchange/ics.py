"""The plan's calendar as an iCalendar file that other calendars read alike.

Whole days are dates with an exclusive end; a timed event names its zone, which the file
describes; no METHOD. A series is one event with its rule, and what differs from the rule
stands beside it under the same name. What is known only to the month, quarter or year is
left out and counted: it is never put on the 1st. What the plan has no more is called off, so
that who took an earlier file in lets go of it. The same plan gives the same bytes: stamps
and sequences come from the change log, not from the clock.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from icalendar import Calendar, vText

import comms_planner
from comms_planner.files import write_whole
from comms_planner.interchange.calendar_data import CalendarData, gather
from comms_planner.interchange.calendar_filter import KINDS as KINDS
from comms_planner.interchange.calendar_filter import Wanted
from comms_planner.interchange.ics_events import CalendarObject, called_off, objects
from comms_planner.interchange.zones import vtimezone
from comms_planner.progress import Progress, silent
from comms_planner.services.planner import Planner
from comms_planner.text import QT_TRANSLATE_NOOP, Texts, texts_for

LEFT_OUT = QT_TRANSLATE_NOOP(
    "Calendar file", "Entries known only to the month, quarter or year, and so left out: {count}."
)
EVENT = b"\r\nBEGIN:VEVENT\r\n"


@dataclass(frozen=True, slots=True)
class Exported:
    """What was written: how many events, how many entries have no day yet, and how many events
    beside them call off what the plan has no more."""

    path: Path
    events: int
    left_out: int
    removed: int = 0


def export(
    planner: Planner,
    out: Path,
    language: str = "en",
    progress: Progress = silent,
    *,
    first: dt.date | None = None,
    last: dt.date | None = None,
    flagship: str | None = None,
    campaign: str | None = None,
    platform: str | None = None,
    kinds: Iterable[str] = KINDS,
    removed: bool = True,
) -> Exported:
    """Write the calendar to `out`, whole or not at all; `Wanted` says what narrows it and how."""
    wanted = Wanted(
        first=first, last=last, flagship=flagship, campaign=campaign, platform=platform,
        kinds=tuple(kinds), removed=removed,
    )  # fmt: skip
    return write(planner, out, wanted, language, progress)


def write(
    planner: Planner, out: Path, wanted: Wanted, language: str = "en", progress: Progress = silent
) -> Exported:
    """Write what is wanted of the calendar to `out`, whole or not at all."""
    data = planner.read(gather, wanted)
    content = render(data, texts_for(language), progress)
    write_whole(out, content)
    gone = len(data.removed)
    return Exported(out, content.count(EVENT) - gone, len(data.undated), gone)


def render(data: CalendarData, texts: Texts, progress: Progress = silent) -> bytes:
    """The calendar as it stands in the file: CRLF, folded, UTF-8."""
    found = [*objects(data, texts), *called_off(data, texts)]
    calendar = bare(texts)
    calendar.add("x-wr-calname", vText(texts.say(data.title)))
    left_out = texts.translate("Calendar file", LEFT_OUT)
    calendar.add("x-wr-caldesc", vText(left_out.format(count=len(data.undated))))
    calendar.add("x-comms-planner-undated", str(len(data.undated)))
    _add_zones(calendar, found)
    for number, one in enumerate(found):
        progress(number, len(found), one.title)
        for event in one.events:
            calendar.add_component(event)
    return bytes(calendar.to_ical(sorted=False))


def render_one(one: CalendarObject, texts: Texts) -> bytes:
    """One object as a calendar server keeps it, with the zone it needs."""
    calendar = bare(texts)
    _add_zones(calendar, [one])
    for event in one.events:
        calendar.add_component(event)
    return bytes(calendar.to_ical(sorted=False))


def bare(texts: Texts) -> Calendar:
    """A calendar with nothing in it."""
    calendar = Calendar()
    language = "ZH" if texts.language == "zh" else "EN"
    calendar.add("prodid", f"-//Comms Planner//{comms_planner.__version__}//{language}")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    return calendar


def _add_zones(calendar: Calendar, found: Sequence[CalendarObject]) -> None:
    """Describe each zone that is named, for the years in which it is."""
    for zone in sorted({one.zone for one in found if one.zone}):
        there = [one for one in found if one.zone == zone]
        first, last = min(o.first_year for o in there), max(o.last_year for o in there)
        calendar.add_component(vtimezone(zone, first, last))
