"""A foreign calendar, taken in, happens when Thunderbird says that it happens."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from comms_planner.interchange.ics_events import OFF
from comms_planner.services import month
from comms_planner.services.month import Entry
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import zones
from tests.interchange.peers import Happening, by_thunderbird
from tests.interchange.test_ics_import import calendar, taken_in, vevent

FIRST, LAST, AFTER = dt.date(2026, 1, 1), dt.date(2028, 12, 31), "2029-01-01"

NEW_YORK = """BEGIN:VTIMEZONE
TZID:Eastern Standard Time
BEGIN:STANDARD
DTSTART:16010101T020000
TZOFFSETFROM:-0400
TZOFFSETTO:-0500
RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T020000
TZOFFSETFROM:-0500
TZOFFSETTO:-0400
RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE
""".replace("\n", "\r\n")
EAST = "TZID=Eastern Standard Time"

SERIES = {
    "weekly over both changes of the clock": (
        vevent(f"DTSTART;{EAST}:20260105T093000", f"DTEND;{EAST}:20260105T103000",
               "RRULE:FREQ=WEEKLY;BYDAY=MO,WE;UNTIL=20261231T235959Z",
               f"EXDATE;{EAST}:20260302T093000,20260309T093000", "EXDATE:20260311T133000Z"),
    ),
    "moved, renamed and at another time": (
        vevent(f"DTSTART;{EAST}:20260105T093000", "DURATION:PT90M", "RRULE:FREQ=DAILY;COUNT=12"),
        vevent("RECURRENCE-ID:20260107T143000Z", f"DTSTART;{EAST}:20260121T093000",
               "DURATION:PT90M"),
        vevent(f"RECURRENCE-ID;{EAST}:20260108T093000", f"DTSTART;{EAST}:20260108T180000",
               "DURATION:PT2H", title="Evening call"),
        vevent(f"RECURRENCE-ID;{EAST}:20260109T093000", f"DTSTART;{EAST}:20260109T093000",
               "STATUS:CANCELLED"),
    ),
    "from a day on at another time": (
        vevent(f"DTSTART;{EAST}:20260105T093000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=10"),
        vevent(f"RECURRENCE-ID;RANGE=THISANDFUTURE;{EAST}:20260202T093000",
               f"DTSTART;{EAST}:20260202T140000", "DURATION:PT2H"),
    ),
    "extra days, some of them out again": (
        vevent("DTSTART:20260105T093000Z", "DURATION:PT1H", "RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=6",
               "RDATE:20260210T093000Z,20260211T093000Z", "EXDATE:20260211T093000Z"),
    ),
    "whole days over several": (
        vevent("DTSTART;VALUE=DATE:20260302", "DTEND;VALUE=DATE:20260305",
               "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=1MO", "EXDATE;VALUE=DATE:20270301"),
    ),
    "the last working day, every second month": (
        vevent("DTSTART;VALUE=DATE:20260130",
               "RRULE:FREQ=MONTHLY;INTERVAL=2;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=9"),
    ),
    "over midnight": (
        vevent(f"DTSTART;{EAST}:20260612T220000", f"DTEND;{EAST}:20260613T020000",
               "RRULE:FREQ=WEEKLY;COUNT=3"),
    ),
}  # fmt: skip


def happening(entry: Entry) -> Happening:
    title = entry.title.en
    if entry.start_time is None:
        return title, f"{entry.first} 00:00", f"{entry.last + dt.timedelta(1)} 00:00"
    end = entry.start_time if entry.end_time is None else entry.end_time
    begin = zones.instant(entry.first, entry.start_time, entry.zone)
    close = zones.instant(entry.last, end, entry.zone)
    return title, begin.strftime("%Y-%m-%d %H:%M"), close.strftime("%Y-%m-%d %H:%M")


@pytest.mark.parametrize("events", SERIES.values(), ids=SERIES)
def test_it_happens_when_thunderbird_says(
    planner: Planner, tmp_path: Path, events: tuple[str, ...]
) -> None:
    content = calendar(NEW_YORK, *events)
    found = taken_in(planner, tmp_path / "foreign.ics", content)
    assert not found.refused
    shown = planner.read(month.everything, FIRST, LAST)
    mine = {happening(e) for e in shown if e.kind == "action" and e.exception not in OFF}
    theirs = by_thunderbird(content, FIRST.isoformat(), AFTER)
    assert sorted(mine - theirs) == sorted(theirs - mine) == []
    assert mine
