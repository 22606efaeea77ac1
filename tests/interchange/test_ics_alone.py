"""One day of a series that comes without the series, as mail programs send a change."""

from __future__ import annotations

from pathlib import Path

import pytest

from comms_planner.interchange import ics_import
from comms_planner.services.planner import Planner
from tests.interchange.test_ics_import import calendar, on_calendar, seen, taken_in, vevent

ZONE = "TZID=America/New_York"
SERIES = calendar(
    vevent(f"DTSTART;{ZONE}:20270308T093000", f"DTEND;{ZONE}:20270308T100000",
           "RRULE:FREQ=WEEKLY;COUNT=4"),
)  # fmt: skip
MOVED = vevent("RECURRENCE-ID:20270315T133000Z", f"DTSTART;{ZONE}:20270316T093000",
               f"DTEND;{ZONE}:20270316T100000", title="Press call, a day later")  # fmt: skip
OFF = vevent(f"RECURRENCE-ID;{ZONE}:20270322T093000", f"DTSTART;{ZONE}:20270322T093000",
             "STATUS:CANCELLED")  # fmt: skip


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "foreign.ics"


def test_a_moved_and_a_cancelled_day_join_the_series_that_the_plan_has(
    planner: Planner, file: Path
) -> None:
    taken_in(planner, file, SERIES)
    found = seen(planner, file, calendar(MOVED, OFF))
    assert not found.new
    assert [row.state for row in found.rows] == ["changed", "changed"]
    assert ics_import.accept(planner, found) == ()
    assert on_calendar(planner, "2027-03-01", "2027-04-30") == [
        ("Press call", "2027-03-08", ""),
        ("Press call, a day later", "2027-03-16", "moved"),
        ("Press call", "2027-03-22", "cancelled"),
        ("Press call", "2027-03-29", ""),
    ]
    assert [row.state for row in seen(planner, file, calendar(MOVED, OFF)).rows] == ["known"] * 2
    planner.undo()
    assert len(on_calendar(planner, "2027-03-16", "2027-03-16")) == 0


def test_one_of_several_days_may_be_taken_in_by_itself(planner: Planner, file: Path) -> None:
    taken_in(planner, file, SERIES)
    found = seen(planner, file, calendar(MOVED, OFF))
    ics_import.accept(planner, found, {found.rows[0].place})
    kinds = {kind for _, _, kind in on_calendar(planner, "2027-03-01", "2027-04-30")}
    assert kinds == {"", "moved"}


def test_without_the_series_the_day_stands_for_itself_and_says_so(
    planner: Planner, file: Path
) -> None:
    found = taken_in(planner, file, calendar(MOVED))
    (row,) = found.new
    assert row.notices[0].text.startswith("It changes one day of a series that neither")
    assert on_calendar(planner, "2027-03-01", "2027-04-30") == [
        ("Press call, a day later", "2027-03-16", "")
    ]


def test_a_rule_beside_the_name_of_a_day_says_nothing(planner: Planner, file: Path) -> None:
    rule = "RRULE:FREQ=WEEKLY"
    taken_in(planner, file, calendar(vevent("RECURRENCE-ID:20270315", "DTSTART:20270316", rule)))
    assert len(on_calendar(planner, "2027-03-01", "2027-06-30")) == 1


def test_an_empty_rule_is_none_and_the_same_rule_twice_is_one(planner: Planner, file: Path) -> None:
    rule = "RRULE:FREQ=WEEKLY;COUNT=2"
    content = calendar(
        vevent("DTSTART:20270301", "RRULE:"),
        vevent("DTSTART:20270302", rule, rule, uid="two@there"),
    )
    assert not taken_in(planner, file, content).refused
    days = [day for _, day, _ in on_calendar(planner, "2027-03-01", "2027-06-30")]
    assert days == ["2027-03-01", "2027-03-02", "2027-03-09"]


def test_an_empty_line_within_a_folded_one_is_passed_over(planner: Planner, file: Path) -> None:
    taken_in(planner, file, calendar(vevent("DTSTART\r\n\r\n ;VALUE=DATE\r\n :20270301")))
    assert on_calendar(planner, "2027-03-01", "2027-03-02")
