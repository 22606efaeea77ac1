"""One event or task of a foreign file: what it says, and the rows it becomes."""

from __future__ import annotations

import datetime as dt
import hashlib
from dataclasses import dataclass, field, replace
from typing import Any

from comms_planner.errors import Invalid
from comms_planner.interchange import ics_onwards, ics_repeats
from comms_planner.interchange.ics_alone import KEY
from comms_planner.interchange.ics_lines import Component
from comms_planner.interchange.ics_old import within_years
from comms_planner.interchange.ics_values import Point, duration, moved, point, text
from comms_planner.interchange.ics_zones import Zones, named
from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.text.cleaning import clean

LONGEST_TITLE, LONGEST_NOTE, LONGEST_UID = 300, 100_000, 1000
DAY = dt.timedelta(days=1)

NO_START = QT_TRANSLATE_NOOP("Errors", "It has no beginning (DTSTART).")
ENDS_EARLY = QT_TRANSLATE_NOOP("Errors", "Line {line}: it ends before it begins.")
MIXED = QT_TRANSLATE_NOOP("Errors", "Line {line}: one end is a day, the other a time of day.")
LONG_UID = QT_TRANSLATE_NOOP(
    "Errors", "Line {line}: its name (UID) has more than {most} characters."
)
ONE_DAY = QT_TRANSLATE_NOOP(
    "Errors", "It changes a day of a series and all earlier ones at once, which nobody does now."
)
ITS_CLOCK = QT_TRANSLATE_NOOP(
    "Errors", "Its time zone “{zone}” is taken as {known}, which has the same clock."
)
TOLD_CLOCK = QT_TRANSLATE_NOOP(
    "Errors",
    "Its time zone “{zone}” is none that this computer knows; its time is kept in UTC, as the file"
    " tells it.",
)
BEGAN_EARLIER = QT_TRANSLATE_NOOP(
    "Errors", "It began on {day}; the plan keeps what comes from 1970 on."
)
TWICE_SHOWN = QT_TRANSLATE_NOOP(
    "Errors", "The clocks show its time twice that day; the first is meant."
)
NO_TITLE = QT_TRANSLATE_NOOP("Errors", "It has no title.")
TITLE_CUT = QT_TRANSLATE_NOOP(
    "Errors", "Its title is longer than {most} characters; the whole of it is in the notes."
)
FLOATS = QT_TRANSLATE_NOOP(
    "Errors", "Its time names no zone, so it is taken as that of the first duty station."
)
SKIPPED = QT_TRANSLATE_NOOP("Errors", "The clocks skip its time; it was put as long after.")
LOST_LETTERS = QT_TRANSLATE_NOOP(
    "Errors", "The file is damaged: letters of it are lost, for which “\ufffd” stands."
)
LOST = "\ufffd"
UNTITLED = "–"

STATUS = {"COMPLETED": "done", "IN-PROCESS": "in progress", "CANCELLED": "cancelled"}


@dataclass(slots=True)
class Draft:
    """What one component says, before series and their exceptions are put together.

    `of` is the day of the series that it speaks of, in the time of `start`; with `onwards` it
    speaks of all later ones too.
    """

    component: Component
    uid: str
    sequence: int
    title: str
    note: str
    place: str
    status: str
    start: Point | None
    end: Point | None
    of: Point | None
    zones: Zones
    onwards: bool = False
    notices: list[list[Any]] = field(default_factory=list)


def draft(
    component: Component, zones: Zones, floating: str | None, *, called_off: bool = False
) -> Draft:
    """What a component says; raises Invalid with the reason where it cannot be taken."""
    component, began = within_years(component)
    status = "CANCELLED" if called_off else _word(component, "STATUS")
    start, end = _span(component, zones, floating, called_off=status == "CANCELLED")
    given = component.first("RECURRENCE-ID")
    of, onwards = None, False
    if given is not None:
        onwards = given.parameters.get("RANGE", "").upper() == "THISANDFUTURE"
        if given.parameters.get("RANGE") and not onwards:
            raise Invalid("path", ONE_DAY)
        of = _grounded(point(given.value, given, zones), floating)
    made = Draft(
        component, _uid(component), _sequence(component), text(component.first("SUMMARY")),
        text(component.first("DESCRIPTION")), " ".join(text(component.first("LOCATION")).split()),
        status, start, end, of, zones, onwards,
    )  # fmt: skip
    _tidy(made)
    if began:
        made.notices.append([BEGAN_EARLIER, {"day": began}])
    return made


def _tidy(made: Draft) -> None:
    title = " ".join(made.title.split())
    if not title:
        title = UNTITLED
        made.notices.append([NO_TITLE, {}])
    if len(title) > LONGEST_TITLE:
        made.notices.append([TITLE_CUT, {"most": LONGEST_TITLE}])
        made.note = f"{title}\n\n{made.note}".strip()
        title = title[: LONGEST_TITLE - 1] + "…"
    made.title, made.note = title, made.note[:LONGEST_NOTE]
    if LOST in f"{title}{made.note}{made.place}":
        made.notices.append([LOST_LETTERS, {}])
    if made.start and made.start.is_timed and made.start.zone is None:
        made.notices.append([FLOATS, {}])
    if made.start and made.start.skipped:
        made.notices.append([SKIPPED, {}])
    if made.start and made.start.twice:
        made.notices.append([TWICE_SHOWN, {}])
    begins = made.component.first("DTSTART")
    tzid = begins.parameters.get("TZID", "").strip() if begins else ""
    if made.start and made.start.told:
        made.notices.append([TOLD_CLOCK, {"zone": made.start.told}])
    elif tzid and made.start and made.start.zone and named(tzid) is None:
        made.notices.append([ITS_CLOCK, {"zone": tzid[:60], "known": made.start.zone}])


def _uid(component: Component) -> str:
    given = component.first("UID")
    if given is not None and len(given.value) > LONGEST_UID:
        raise Invalid("path", LONG_UID, line=given.line, most=LONGEST_UID)
    if given is not None and (named_so := clean(given.value)):
        return named_so
    said = "\n".join(f"{p.name}:{p.value}" for p in component.properties)
    return f"nameless-{hashlib.sha256(said.encode('utf-8', 'replace')).hexdigest()[:24]}"


def _sequence(component: Component) -> int:
    said = _word(component, "SEQUENCE")
    return int(said) if said.isascii() and said.isdigit() and len(said) < 10 else 0


def _word(component: Component, name: str) -> str:
    given = component.first(name)
    return given.value.strip().upper()[:40] if given else ""


def _span(
    component: Component, zones: Zones, floating: str | None, *, called_off: bool
) -> tuple[Point | None, Point | None]:
    """Beginning and end as they stand; the end of whole days is the last of them."""
    begins, due = component.first("DTSTART"), component.first("DUE")
    ends, lasts = component.first("DTEND"), component.first("DURATION")
    if begins is None and component.name == "VEVENT" and not called_off:
        raise Invalid("path", NO_START)
    start = _grounded(point(begins.value, begins, zones), floating) if begins else None
    if component.name == "VTODO" and due is not None:
        end = _grounded(point(due.value, due, zones), floating)
        return _ordered(start or end, end, due.line)
    if start is None:
        return None, None
    if ends is not None:
        end = _grounded(point(ends.value, ends, zones), floating)
        if not end.is_timed and not start.is_timed:
            before = Point(end.day - DAY) if end.day > start.day else end
            return _ordered(start, before, ends.line)
        return _ordered(start, end, ends.line)
    if lasts is None:
        return start, start
    return _lasting(start, duration(lasts), lasts.line)


def _grounded(there: Point, floating: str | None) -> Point:
    """A time that floats, in the zone that the file says it is in, if it says so."""
    if there.is_timed and there.zone is None and floating:
        return Point(there.day, there.minutes, floating)
    return there


def _ordered(start: Point, end: Point, line: int) -> tuple[Point, Point]:
    if start.is_timed != end.is_timed:
        raise Invalid("path", MIXED, line=line)
    if start.zone and end.zone:
        end = moved(end, start.zone)
    if end.naive() < start.naive():
        raise Invalid("path", ENDS_EARLY, line=line)
    return start, end


def _lasting(start: Point, length: dt.timedelta, line: int) -> tuple[Point, Point]:
    try:
        end = start.naive() + length
        if end < start.naive():
            raise OverflowError
    except OverflowError:
        raise Invalid("path", ENDS_EARLY, line=line) from None
    if not start.is_timed:
        last = max(start.day, (end - dt.timedelta(seconds=1)).date()) if length else start.day
        return _ordered(start, Point(last), line)
    return _ordered(start, Point(end.date(), end.hour * 60 + end.minute, start.zone), line)


def row(master: Draft, overrides: list[Draft]) -> list[dict[str, Any]]:
    """The rows that an event with its exceptions becomes: itself, and what stands apart.

    A series that changes from some day on is several series, one after the other.
    """
    rows: list[dict[str, Any]] = []
    zone = master.start.zone if master.start else None
    for one in overrides:
        if one.of is not None and zone:
            one.of = moved(one.of, zone)
    for number, (stretch, own) in enumerate(ics_onwards.stretches(master, overrides)):
        extra = [
            ics_onwards.as_told_later(one, overrides) for one in ics_repeats.extra_days(stretch)
        ]
        if extra and ics_repeats.begins_out(stretch):
            first, *extra = sorted(extra, key=_begin)
            stretch = replace(stretch, start=first.start, end=first.end)
        made = _plain(stretch, of=master.uid if number else "")
        apart = ics_repeats.repeats(stretch, own, made, extra)
        rows += [made, *(_plain(one, of=master.uid) for one in apart)]
    return list({one["part"]: one for one in rows}.values())


def _begin(one: Draft) -> dt.datetime:
    assert one.start is not None, "a listed day is one"
    return one.start.naive()


def alone(one: Draft) -> dict[str, Any]:
    """The row of what is said of one day of a series that is not in the file.

    Rules that stand with it, which the standard forbids, say nothing.
    """
    assert one.of is not None, "it speaks of a day"
    return {**_plain(one), KEY: one.of.zone or ""}


def _plain(one: Draft, of: str = "") -> dict[str, Any]:
    start, end = one.start, one.end or one.start
    named_by = one.of
    values: dict[str, Any] = {
        "line": one.component.line,
        "uid": of or one.uid,
        "part": named_by.naive().isoformat("T", "minutes") if named_by else "",
        "sequence": one.sequence,
        "title": one.title,
        "note": "\n\n".join(filter(None, (one.note, one.place))),
        "first": None, "last": None, "start_time": None, "end_time": None, "zone": None,
        "status": STATUS.get(one.status, "planned"),
        "firm": one.status == "CONFIRMED",
        "rrule": None, "exceptions": [],
        "notices": [[said, {n: str(v) for n, v in more.items()}] for said, more in one.notices],
    }  # fmt: skip
    if start is not None and end is not None:
        values.update(ics_repeats.days(start, end))
    return values
