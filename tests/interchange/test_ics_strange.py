"""What a preview shows as coming can be taken in, whatever a file puts together."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from comms_planner.interchange import ics_import
from comms_planner.services.planner import Planner
from tests.interchange.strange import component
from tests.interchange.test_ics_import import calendar, seen, taken_in, vevent, why

AT = "DTSTART:20270301T100000Z"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "foreign.ics"


@pytest.mark.parametrize("seed", [12, 24, 27, 93, 1304])
def test_a_file_of_strange_things_comes_as_far_as_its_preview_says(
    planner: Planner, file: Path, seed: int
) -> None:
    chance = Random(seed)
    content = calendar(*(component(chance) for _ in range(chance.choice((1, 2, 3, 40)))))
    found = seen(planner, file, content, "action")
    made = ics_import.accept(planner, found)
    assert len(made) == len(found.new)
    assert not [row for row in seen(planner, file, content, "action").rows if row.is_written]


@pytest.mark.parametrize("title", ["\x01", "\x7f\x85", ""])
def test_a_title_of_nothing_that_shows_is_none(planner: Planner, file: Path, title: str) -> None:
    (row,) = taken_in(planner, file, calendar(vevent(AT, title=title))).rows
    assert (row.title, row.notices[0].text) == ("–", "It has no title.")


@pytest.mark.parametrize(("one", "other"), [("a", "a\x01"), ("e\u0301", "\u00e9")])
def test_names_that_the_plan_cannot_tell_apart_are_one(
    planner: Planner, file: Path, one: str, other: str
) -> None:
    found = taken_in(planner, file, calendar(vevent(AT, uid=one), vevent(AT, uid=other)))
    assert (len(found.rows), len(found.refused)) == (1, 1)


def test_a_text_that_grows_when_it_is_tidied_is_cut_after_that(
    planner: Planner, file: Path
) -> None:
    long = "\u0958" * 299  # each is two characters in the form that the plan keeps
    (row,) = taken_in(
        planner, file, calendar(vevent(AT, f"DESCRIPTION:{long * 300}", title=long))
    ).rows
    assert len(row.title) == 300


@pytest.mark.parametrize(
    "lines",
    [(AT, "DURATION:P99999D"), ("DTSTART:21001231T230000Z", "DURATION:PT2H"),
     (AT, "DURATION:PT5H", "RDATE:21001231T230000Z"),
     ("DTSTART;TZID=Europe/Zurich:19700101T003000", "RRULE:FREQ=DAILY;COUNT=2",
      "RDATE;VALUE=PERIOD:21001231T230000Z/P9999D")],
)  # fmt: skip
def test_what_leaves_the_years_of_a_plan_is_refused_alone(
    planner: Planner, file: Path, lines: tuple[str, ...]
) -> None:
    content = calendar(vevent(*lines), vevent(AT, uid="two"))
    found = taken_in(planner, file, content)
    assert [row.uid for row in found.rows] == ["two"]
    assert "while a plan has the years from 1970 to 2100" in why(found)


def test_a_series_of_long_ago_that_stays_where_it_is_holds_nothing_up(
    planner: Planner, file: Path
) -> None:
    rules = ("INTERVAL=0", "BYMONTH=2;BYMONTHDAY=31")
    old = [
        vevent("DTSTART:19691231T100000Z", f"RRULE:FREQ=DAILY;{rule}", uid=rule) for rule in rules
    ]
    found = taken_in(planner, file, calendar(*old, vevent(AT, uid="two")))
    assert ([row.uid for row in found.rows], len(found.refused)) == (["two"], 2)


def test_midnight_at_the_end_of_2100_is_the_end_of_its_day(planner: Planner, file: Path) -> None:
    found = taken_in(planner, file, calendar(vevent("DTSTART:21001231T230000Z", "DURATION:PT1H")))
    assert not found.refused
