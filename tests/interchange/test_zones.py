"""Time zones in calendar files, read back by dateutil and held against the system's own."""

from __future__ import annotations

import datetime as dt
import io
from zoneinfo import ZoneInfo

import pytest
from dateutil import tz

from comms_planner.interchange.zones import onsets, vtimezone
from comms_planner.interchange.zones_footer import changes_of, footer

PLACES = (
    "Africa/Nairobi",
    "America/New_York",
    "Europe/Zurich",
    "Asia/Bangkok",
    "Africa/Casablanca",
    "America/Santiago",
    "Australia/Lord_Howe",
    "America/Nuuk",
    "Europe/Dublin",
    "Asia/Gaza",
    "Africa/Cairo",
)
YEARS = 2019, 2035


def text_of(zone: str) -> str:
    return vtimezone(zone, *YEARS).to_ical().decode()


def read_back(zone: str) -> dt.tzinfo:
    file = io.StringIO(f"BEGIN:VCALENDAR\n{text_of(zone).replace(chr(13), '')}END:VCALENDAR\n")
    found = tz.tzical(file).get(zone)
    assert found is not None
    return found


@pytest.mark.parametrize("zone", PLACES)
def test_each_hour_has_the_offset_the_zone_gives_it(zone: str) -> None:
    told, real = read_back(zone), ZoneInfo(zone)
    changes = [onset.at for onset in onsets(zone, *YEARS)]
    months = [
        dt.datetime.fromisoformat(f"{year}-{month}-15T12:00")
        for year in range(2019, 2036)
        for month in ("01", "07")
    ]
    near = [at + dt.timedelta(hours=h) for at in changes for h in (-30, -3, -2, 3, 4, 30)]
    for at in (*months, *near):
        assert at.replace(tzinfo=told).utcoffset() == at.replace(tzinfo=real).utcoffset(), at


@pytest.mark.parametrize("zone", PLACES)
def test_no_zone_needs_a_list_of_dates(zone: str) -> None:
    assert "RDATE" not in text_of(zone)


def test_a_yearly_rule_is_told_as_one() -> None:
    said = text_of("America/New_York")
    assert said.count("RRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=3") == 1
    assert said.count("RRULE:FREQ=YEARLY;BYDAY=1SU;BYMONTH=11") == 1
    assert said.count("BEGIN:DAYLIGHT") == 1


def test_a_zone_whose_clock_stands_has_one_observance() -> None:
    said = text_of("Africa/Nairobi")
    assert said.count("BEGIN:") == 2
    assert "TZOFFSETTO:+0300" in said


def test_a_zone_without_a_rule_tells_each_change_by_itself() -> None:
    said = text_of("Africa/Casablanca")
    assert "RRULE" not in said
    assert said.count("DTSTART") == len(onsets("Africa/Casablanca", 2018, 2036)) + 1


def test_a_change_at_midnight_after_its_day_moves_the_day() -> None:
    _, ends = changes_of("<-04>4<-03>,M9.1.6/24,M4.1.6/24")
    assert ends.rrule == {
        "freq": "yearly", "bymonth": 4, "byday": "SU", "bymonthday": [2, 3, 4, 5, 6, 7, 8],
    }  # fmt: skip
    assert ends.at(2030) == dt.datetime.fromisoformat("2030-04-07")


def test_a_rule_that_leaves_its_month_is_not_told_as_one() -> None:
    assert changes_of("EET-2EEST,M4.5.5/0,M10.5.4/24") == ()
    assert changes_of("EAT-3") == ()
    assert footer("Africa/Nairobi") == "EAT-3"
