"""Series that others put on other days, changed after a day was, or told in their own way."""

from __future__ import annotations

from pathlib import Path

import pytest

from comms_planner.services.planner import Planner
from tests.interchange.test_ics_corners import EUROPE, days, said, zoned
from tests.interchange.test_ics_import import calendar, seen, taken_in, vevent


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "foreign.ics"


ONWARDS = "RECURRENCE-ID;RANGE=THISANDFUTURE:"


@pytest.mark.parametrize(
    ("rule", "later"),
    [
        ("FREQ=WEEKLY;BYDAY=MO;COUNT=5", ["03-17", "03-24", "03-31"]),
        ("FREQ=WEEKLY;UNTIL=20270329", ["03-17", "03-24", "03-31"]),
        ("FREQ=WEEKLY;BYDAY=MO,SA;COUNT=7", ["03-17", "03-22", "03-24"]),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;UNTIL=20270412", ["03-17", "03-31", "04-14"]),
        ("FREQ=DAILY;INTERVAL=7;COUNT=4", ["03-17", "03-24"]),
    ],
)
def test_a_series_put_on_other_days_from_a_day_on_comes_on_those(
    planner: Planner, file: Path, rule: str, later: list[str]
) -> None:
    found = taken_in(
        planner, file,
        calendar(vevent("DTSTART:20270301", f"RRULE:{rule}", title="Walk"),
                 vevent(f"{ONWARDS}20270315", "DTSTART:20270317", title="Ride")),
    )  # fmt: skip
    assert not found.refused
    assert days(planner, "Ride") == [f"2027-{day}" for day in later]
    assert max(days(planner, "Walk")) < "2027-03-15"


def test_what_is_said_of_single_days_goes_along_when_a_series_is_put_on_others(
    planner: Planner, file: Path
) -> None:
    taken_in(
        planner, file,
        calendar(vevent("DTSTART:20270301", "RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=6",
                        "EXDATE;VALUE=DATE:20270322", title="Walk"),
                 vevent(f"{ONWARDS}20270315", "DTSTART:20270317", title="Ride"),
                 vevent("RECURRENCE-ID:20270329", "DTSTART:20270330", title="Swim")),
    )  # fmt: skip
    assert days(planner, "Ride") == ["2027-03-17", "2027-04-07"]
    assert days(planner, "Swim") == ["2027-03-30"]


def test_a_series_told_in_utc_from_a_day_on_keeps_its_clock(planner: Planner, file: Path) -> None:
    berlin = "TZID=Europe/Berlin"
    taken_in(
        planner, file,
        calendar(vevent(f"DTSTART;{berlin}:20270301T100000", "DURATION:PT1H",
                        "RRULE:FREQ=WEEKLY;COUNT=6"),
                 vevent(f"{ONWARDS}20270315T090000Z", "DTSTART:20270315T100000Z", "DURATION:PT1H",
                        title="Later call")),
    )  # fmt: skip
    (entry,) = [row.entry for row in seen(planner, file, file.read_bytes()).rows
                if row.title == "Later call"]  # fmt: skip
    assert (entry["zone"], entry["start_time"]) == ("Europe/Berlin", 11 * 60)


@pytest.mark.parametrize(
    ("series", "left"),
    [
        (("RRULE:FREQ=DAILY;COUNT=3", "EXDATE;VALUE=DATE:20270302"), ["03-01", "03-03"]),
        (("RRULE:FREQ=DAILY;UNTIL=20270301",), ["03-01"]),
    ],
)
def test_what_a_series_took_out_after_it_was_moved_is_out(
    planner: Planner, file: Path, series: tuple[str, ...], left: list[str]
) -> None:
    moved = ("RECURRENCE-ID:20270302", "DTSTART:20270309")
    found = taken_in(
        planner, file,
        calendar(vevent("DTSTART:20270301", *series, "SEQUENCE:3"),
                 vevent(*moved, "SEQUENCE:2", title="Moved")),
    )  # fmt: skip
    assert "What it says of 2027-03-02 is older" in said(found)[0]
    assert (days(planner), days(planner, "Moved")) == ([f"2027-{day}" for day in left], [])


def test_what_is_said_of_a_day_as_late_as_of_its_series_holds(planner: Planner, file: Path) -> None:
    taken_in(
        planner, file,
        calendar(vevent("DTSTART:20270301", "RRULE:FREQ=DAILY;COUNT=3", "SEQUENCE:3",
                        "EXDATE;VALUE=DATE:20270302"),
                 vevent("RECURRENCE-ID:20270302", "DTSTART:20270309", "SEQUENCE:3", title="Moved")),
    )  # fmt: skip
    assert days(planner, "Moved") == ["2027-03-09"]


@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("fold", [b"\r\n ", b"\n\t"])
def test_a_line_folded_within_a_character_is_read_whole(
    planner: Planner, file: Path, before: bytes, fold: bytes
) -> None:
    title = "世界人居日, café 🏙"
    torn = b"".join(bytes([one]) + fold for one in title.encode()).removesuffix(fold)
    content = calendar(vevent("DTSTART:20270301", title="TITLE")).replace(b"TITLE", torn)
    found = seen(planner, file, before + content)
    assert (found.new[0].title, found.notices) == (title, ())


def test_each_calendar_of_a_file_means_its_own_zones(planner: Planner, file: Path) -> None:
    def fixed(offset: str, title: str) -> bytes:
        zone = zoned("Customized Time Zone", f"STANDARD|16010101T000000|{offset}|{offset}|")
        return zone.replace(b"UID:", b"UID:" + title.encode()).replace(
            b"Press call", title.encode()
        )

    floating = [
        calendar(vevent("DTSTART:20270301T090000", uid=zone)).replace(
            b"BEGIN:VEVENT", f"X-WR-TIMEZONE:{zone}\r\nBEGIN:VEVENT".encode()
        )
        for zone in ("Asia/Tokyo", "America/Lima")
    ]
    found = seen(planner, file, b"".join([fixed("+0900", "A"), fixed("-0500", "B"), *floating]))
    assert [row.entry["zone"] for row in found.new] == [
        "Etc/GMT-9", "Etc/GMT+5", "Asia/Tokyo", "America/Lima",
    ]  # fmt: skip


def test_a_series_from_a_day_on_that_brings_its_rule_needs_no_other(
    planner: Planner, file: Path
) -> None:
    taken_in(
        planner, file,
        calendar(vevent(f"{ONWARDS}20270301", "DTSTART:20270302", "RRULE:FREQ=MONTHLY;COUNT=3")),
    )  # fmt: skip
    assert days(planner) == ["2027-03-02", "2027-04-02", "2027-05-02"]


def test_a_name_that_is_only_like_a_zones_means_what_the_file_says_of_it(
    planner: Planner, file: Path
) -> None:
    (row,) = seen(planner, file, zoned("Europe/lisbon", *EUROPE)).new
    assert row.entry["zone"] == "Europe/Berlin"
    (row,) = seen(planner, file, zoned("Europe/paris", *EUROPE)).new
    assert row.entry["zone"] == "Europe/Paris"
    (row,) = seen(planner, file, zoned("Europe/Lisbon", *EUROPE)).new
    assert row.entry["zone"] == "Europe/Lisbon"


def test_a_day_as_the_end_of_timed_events_is_its_midnight_as_to_all_others(
    planner: Planner, file: Path
) -> None:
    rule = "RRULE:FREQ=WEEKLY;UNTIL=20270315"
    found = taken_in(planner, file, calendar(vevent("DTSTART:20270301T200000Z", rule)))
    assert days(planner) == ["2027-03-01", "2027-03-08"]
    assert "ends with 2027-03-15 but names no time" in said(found)[0]
    whole = seen(planner, file, calendar(vevent("DTSTART:20270302T200000Z", rule, uid="two")))
    assert said(whole) == []
