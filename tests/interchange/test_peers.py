"""A file read by khal, libical, KOrganizer and Thunderbird has what the calendar shows."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.interchange.calendar_data import CalendarData, gather
from comms_planner.interchange.calendar_filter import Wanted
from comms_planner.interchange.ics import render, render_one
from comms_planner.interchange.ics_events import OFF, objects
from comms_planner.models.words import ExceptionKind
from comms_planner.services import actions, month
from comms_planner.services.month import Entry
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import series, zones
from comms_planner.text import texts_for
from tests.interchange.peers import Happening, by_khal, by_korganizer, by_libical, by_thunderbird

FIRST, LAST = dt.date(2027, 1, 1), dt.date(2029, 12, 31)
AFTER = "2030-01-01"
EN = texts_for("en")
Peer = Callable[[bytes, str, str], set[Happening]]

TIMED = {
    "Nairobi call": ("Africa/Nairobi", 540, 600),
    "New York briefing": ("America/New_York", 570, 1440),
    "Geneva meeting": ("Europe/Zurich", 30, 90),
    "Bangkok call": ("Asia/Bangkok", 0, 60),
    "Casablanca dinner": ("Africa/Casablanca", 1200, 1290),
    "Santiago forum": ("America/Santiago", 480, 1020),
    "Lord Howe walk": ("Australia/Lord_Howe", 600, 660),
    "Web meeting": ("UTC", 720, 780),
}


@pytest.fixture
def data(planner: Planner) -> CalendarData:
    """A plan with a weekly meeting in every awkward zone, and with days moved and dropped."""
    for title, (zone, begin, end) in TIMED.items():
        number = planner.write(actions.add, Bilingual(title), starts=dt.date(2027, 2, 2))
        planner.write(series.repeat, number, "FREQ=WEEKLY;COUNT=60")
        planner.write(zones.set_time, number, begin, end, zone)
        for on, kind, to in (
            (dt.date(2027, 3, 30), ExceptionKind.MOVED, dt.date(2027, 3, 31)),
            (dt.date(2027, 11, 2), ExceptionKind.CANCELLED, None),
            (dt.date(2027, 11, 9), ExceptionKind.POSTPONED, None),
            (dt.date(2027, 11, 16), ExceptionKind.RESCHEDULED, dt.date(2028, 6, 1)),
        ):
            planner.write(
                series.except_day, on, kind, Bilingual("Why"), action_id=number, starts=to
            )
    retreat = planner.write(
        actions.add, Bilingual("Retreat"), starts=dt.date(2027, 5, 28), ends=dt.date(2027, 5, 30)
    )
    planner.write(series.repeat, retreat, "FREQ=YEARLY;BYMONTH=5;BYDAY=-1FR;COUNT=3")
    return planner.read(gather, Wanted(first=FIRST, last=LAST))


def expected(planner: Planner, data: CalendarData) -> set[Happening]:
    shown = planner.read(month.everything, FIRST, LAST)
    return {_happening(e, data) for e in shown if e.is_dated and e.exception not in OFF}


def _happening(entry: Entry, data: CalendarData) -> Happening:
    same = [e for e in data.dated if e.series == entry.series and e.rule_day]
    plain = entry.rule_day and not entry.exception and len(same) > 1
    title = EN.say(data.series[entry.series].title if plain else entry.title)
    if entry.start_time is None:
        return title, f"{entry.first} 00:00", f"{entry.last + dt.timedelta(1)} 00:00"
    end = entry.end_time or entry.start_time
    day, minutes = (entry.last + dt.timedelta(1), 0) if end == 1440 else (entry.last, end)
    begin = zones.instant(entry.first, entry.start_time, entry.zone)
    close = zones.instant(day, minutes, entry.zone)
    return title, begin.strftime("%Y-%m-%d %H:%M"), close.strftime("%Y-%m-%d %H:%M")


@pytest.mark.skipif(sys.platform != "linux", reason="libical comes with Linux")
def test_libical_finds_what_the_calendar_shows(planner: Planner, data: CalendarData) -> None:
    found = by_libical(render(data, EN), FIRST.isoformat(), AFTER)
    assert found == expected(planner, data)


@pytest.mark.skipif(sys.platform != "linux", reason="KCalendarCore comes with Linux")
def test_korganizer_finds_what_the_calendar_shows(planner: Planner, data: CalendarData) -> None:
    found = by_korganizer(render(data, EN), FIRST.isoformat(), AFTER)
    assert found == expected(planner, data)


def test_khal_finds_what_the_calendar_shows(
    planner: Planner, data: CalendarData, tmp_path: Path
) -> None:
    each = [render_one(one, EN) for one in objects(data, EN)]
    found = by_khal(each, tmp_path, FIRST.isoformat(), AFTER)
    assert found == expected(planner, data)


def test_thunderbird_finds_what_the_calendar_shows(planner: Planner, data: CalendarData) -> None:
    found = by_thunderbird(render(data, EN), FIRST.isoformat(), AFTER)
    assert found == expected(planner, data)


PAST = {
    "Lagos": "Africa/Lagos",
    "Casablanca": "Africa/Casablanca",
    "Cairo": "Africa/Cairo",
    "Sao Paulo": "America/Sao_Paulo",
    "Caracas": "America/Caracas",
    "Santiago": "America/Santiago",
    "New York": "America/New_York",
    "Istanbul": "Europe/Istanbul",
    "Moscow": "Europe/Moscow",
    "Amman": "Asia/Amman",
    "Pyongyang": "Asia/Pyongyang",
    "Sydney": "Australia/Sydney",
    "Apia": "Pacific/Apia",
    "Troll": "Antarctica/Troll",
}
"""Places whose clocks changed their ways in the years below, or go back for a month a year."""


@pytest.fixture
def past(planner: Planner) -> CalendarData:
    """A meeting every 25 days from 2010 to 2026 in each of the places."""
    for title, zone in PAST.items():
        number = planner.write(actions.add, Bilingual(title), starts=dt.date(2010, 1, 5))
        planner.write(series.repeat, number, "FREQ=DAILY;INTERVAL=25;COUNT=240")
        planner.write(zones.set_time, number, 630, 690, zone)
    asked = Wanted(first=dt.date(2010, 1, 1), last=dt.date(2026, 12, 31), kinds=("action",))
    return planner.read(gather, asked)


@pytest.mark.skipif(sys.platform != "linux", reason="libical comes with Linux")
@pytest.mark.parametrize("peer", [by_libical, by_korganizer, by_thunderbird])
def test_clocks_that_changed_their_ways_are_told_rightly(
    planner: Planner, past: CalendarData, peer: Peer
) -> None:
    shown = planner.read(month.everything, dt.date(2010, 1, 1), dt.date(2026, 12, 31))
    mine = {_happening(e, past) for e in shown if e.kind == "action"}
    assert len(mine) == 240 * len(PAST)
    found = peer(render(past, EN), "2010-01-01", "2027-01-01")
    if peer is by_libical:  # it counts on through the day that Samoa left out, 30 December 2011
        mine, found = ({h for h in those if h[0] != "Apia"} for those in (mine, found))
    assert sorted(found - mine) == sorted(mine - found) == []
