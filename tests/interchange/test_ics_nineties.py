"""Rules of vCalendar 1.0 say what they say in the standard of today."""

from __future__ import annotations

from pathlib import Path

import pytest

from comms_planner.interchange.ics_nineties import modern
from comms_planner.services.planner import Planner
from tests.interchange.test_ics_import import calendar, on_calendar, taken_in, vevent


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("D1", "FREQ=DAILY;INTERVAL=1;COUNT=2"),
        ("D3 #0", "FREQ=DAILY;INTERVAL=3"),
        ("W2 TU TH #27", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=27"),
        ("W1 MO 20050630T000000", "FREQ=WEEKLY;INTERVAL=1;BYDAY=MO;UNTIL=20050630T000000"),
        ("MP3 2- FR #17", "FREQ=MONTHLY;INTERVAL=3;BYDAY=-2FR;COUNT=17"),
        ("MP1 1+ MO FR 1- TU #5", "FREQ=MONTHLY;INTERVAL=1;BYDAY=1MO,1FR,-1TU;COUNT=5"),
        ("MD1 2- LD #5", "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=-2,-1;COUNT=5"),
        ("YM2 5 #13", "FREQ=YEARLY;INTERVAL=2;BYMONTH=5;COUNT=13"),
        ("YD1 141 #17", "FREQ=YEARLY;INTERVAL=1;BYYEARDAY=141;COUNT=17"),
        *((kept, kept) for kept in ("FREQ=DAILY", "W1 FOO", "MP1 MO", "D0", "M5 #5", "")),
    ],
)
def test_each_is_written_anew(old: str, new: str) -> None:
    assert modern(old) == new


def test_a_series_of_the_nineties_comes_on_its_days(planner: Planner, tmp_path: Path) -> None:
    lines = ("DTSTART:20270305T100000Z", "DTEND:20270305T110000Z", "RRULE:MP1 1+ FR #5",
             "EXDATE:20270604T100000Z;20270702T100000Z")  # fmt: skip
    found = taken_in(planner, tmp_path / "old.ics", calendar(vevent(*lines)))
    assert not found.refused
    shown = on_calendar(planner, "2027-03-01", "2027-12-31")
    days = [day for _, day, exception in shown if not exception]
    assert days == ["2027-03-05", "2027-04-02", "2027-05-07"]
