"""The corners of RFC 5545 and of the programs that write it: read rightly, or refused by name."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from comms_planner.interchange import ics_import
from comms_planner.interchange.ics_import import Preview
from comms_planner.services import month
from comms_planner.services.planner import Planner
from tests.interchange.test_ics_import import calendar, on_calendar, seen, taken_in, vevent, why
from tests.services.schedule.making import action


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "foreign.ics"


def days(planner: Planner, title: str = "Press call") -> list[str]:
    shown = on_calendar(planner, "2027-01-01", "2027-12-31")
    return [day for name, day, exception in shown if name == title and exception != "cancelled"]


def said(found: Preview) -> list[str]:
    return [one.text.format(**one.values) for row in found.rows for one in row.notices]


def zoned(tzid: str, *parts: str, at: str = "20270301T090000") -> bytes:
    """A calendar with a zone of its own; each part is name, first onset, from, to and rule."""
    inside = []
    for part in parts:
        name, start, before, after, rule = part.split("|")
        inside += [
            f"BEGIN:{name}", f"DTSTART:{start}", f"TZOFFSETFROM:{before}", f"TZOFFSETTO:{after}",
            *([f"RRULE:{rule}"] if rule else []), f"END:{name}",
        ]  # fmt: skip
    zone = "\r\n".join(["BEGIN:VTIMEZONE", f"TZID:{tzid}", *inside, "END:VTIMEZONE", ""])
    plain = tzid.replace("\\", "")
    return calendar(zone, vevent(f'DTSTART;TZID="{plain}":{at}'))


EUROPE = (
    "STANDARD|16010101T030000|+0200|+0100|FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
    "DAYLIGHT|16010101T020000|+0100|+0200|FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
)
BRAZIL = (
    "STANDARD|16010101T235959|-0200|-0300|FREQ=YEARLY;BYDAY=3SA;BYMONTH=2",
    "DAYLIGHT|16010101T235959|-0300|-0200|FREQ=YEARLY;BYDAY=2SA;BYMONTH=10",
)
SYDNEY = (
    "STANDARD|20080406T030000|+1100|+1000|FREQ=YEARLY;BYDAY=1SU;BYMONTH=4",
    "DAYLIGHT|20081005T020000|+1000|+1100|FREQ=YEARLY;BYDAY=1SU;BYMONTH=10",
)

EVERY_TWELFTH_MONTH = (
    "STANDARD|19671029T020000|-0400|-0500|FREQ=MONTHLY;INTERVAL=12;BYDAY=-1SU",
    "DAYLIGHT|19870405T020000|-0500|-0400|FREQ=MONTHLY;INTERVAL=12;BYDAY=1SU",
)


@pytest.mark.parametrize(
    ("content", "zone"),
    [
        (zoned("Customized Time Zone", *EUROPE), "Europe/Berlin"),
        (zoned("(UTC+01:00) Nowhere\\, Elsewhere", *EUROPE), "Europe/Berlin"),
        (zoned("Ours in the South", *SYDNEY), "Australia/Sydney"),
        (zoned("Brasilia of old", *BRAZIL, at="20170511T133000"), "America/Sao_Paulo"),
        (zoned("EST/EDT", *EVERY_TWELFTH_MONTH, at="20060406T140000"), "America/New_York"),
    ],
)
def test_a_zone_of_the_files_own_is_known_by_its_clock(
    planner: Planner, file: Path, content: bytes, zone: str
) -> None:
    found = seen(planner, file, content)
    assert found.new[0].entry["zone"] == zone
    assert "which has the same clock" in said(found)[0]


@pytest.mark.parametrize("rule", ["FREQ=SECONDLY", "FREQ=YEARLY;BYMONTH=1E", "BYMONTH=4"])
def test_a_zone_told_by_a_broken_rule_takes_nothing_else_with_it(
    planner: Planner, file: Path, rule: str
) -> None:
    content = zoned("Mine", f"STANDARD|20200101T030000|+0200|+0130|{rule}")
    beside = vevent("DTSTART;TZID=Europe/Rome:20270301T090000", uid="two")
    found = seen(planner, file, content.replace(b"BEGIN:VEVENT", beside.encode() + b"BEGIN:VEVENT"))
    assert [row.uid for row in found.new] == ["two"]
    assert "“Mine” is none that this computer knows" in why(found)


BEFORE_2007 = (
    "STANDARD|19671029T020000|-0400|-0500|FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
    "DAYLIGHT|19870405T020000|-0500|-0400|FREQ=YEARLY;BYDAY=1SU;BYMONTH=4",
)


@pytest.mark.parametrize(
    ("at", "rule", "told"),
    [
        ("20060315T090000", "", False),
        ("20060315T090000", "FREQ=YEARLY;UNTIL=20061231T000000Z", False),
        ("20060315T090000", "FREQ=WEEKLY", True),
        ("20060315T090000", "FREQ=WEEKLY;COUNT=30", False),
        ("20060715T090000", "FREQ=YEARLY", False),
        ("20270615T090000", "", False),  # in summer the two agree
        ("20270325T090000", "", True),
    ],
)
def test_a_zone_told_by_rules_that_hold_no_more_is_said_where_it_matters(
    planner: Planner, file: Path, at: str, rule: str, told: bool
) -> None:
    content = zoned("US-Eastern", *BEFORE_2007, at=at)
    if rule:
        content = content.replace(b"END:VEVENT", f"RRULE:{rule}\r\nEND:VEVENT".encode())
    found = seen(planner, file, content)
    assert found.new[0].entry["zone"] == "US/Eastern"
    assert any("another clock at US/Eastern" in one for one in said(found)) is told


OWN = (
    "STANDARD|20270101T000000|+1000|+1200|", "DAYLIGHT|20270505T080000|+1200|+1000|",
    "STANDARD|20271003T080000|+1000|+1200|",
)  # fmt: skip


@pytest.mark.parametrize(
    ("at", "day", "clock"),
    [
        ("20261231T120000", "2026-12-31", "02:00"),  # before all that is told
        ("20270302T090000", "2027-03-01", "21:00"),
        ("20270505T073000", "2027-05-04", "19:30"),  # shown twice
        ("20270505T080000", "2027-05-04", "22:00"),
        ("20271003T093000", "2027-10-02", "23:30"),  # skipped
        ("20271003T100000", "2027-10-02", "22:00"),
    ],
)
def test_a_time_by_a_clock_that_no_place_has_is_kept_in_utc(
    planner: Planner, file: Path, at: str, day: str, clock: str
) -> None:
    found = seen(planner, file, zoned("Mine", *OWN, at=at))
    entry = found.new[0].entry
    assert (entry["first"], entry["zone"]) == (day, "UTC")
    assert f"{entry['start_time'] // 60:02}:{entry['start_time'] % 60:02}" == clock
    assert "“Mine” is none that this computer knows; its time is kept in UTC" in said(found)[0]


@pytest.mark.parametrize(
    ("content", "line"),
    [
        (zoned("Mine", *OWN).replace(b"END:VEVENT", b"RRULE:FREQ=DAILY\r\nEND:VEVENT"), 20),
        (zoned("Mine"), 6),
    ],
)
def test_a_series_by_such_a_clock_or_one_that_nobody_tells_of_is_refused(
    planner: Planner, file: Path, content: bytes, line: int
) -> None:
    found = seen(planner, file, content)
    assert "“Mine” is none that this computer knows" in why(found)


@pytest.mark.parametrize(
    ("tzid", "zone"),
    [
        ('"(UTC+01:00) Sarajevo, Skopje, Warsaw, Zagreb"', "Europe/Sarajevo"),
        ('"(UTC-05:00) Eastern Time (US & Canada)"', "America/New_York"),
        ('"(GMT+09:00) Osaka, Sapporo, Tokyo"', "Asia/Tokyo"),
        ('"Sarajevo, Skopje, Sofija, Vilnius, Warsaw, Zagreb"', "Europe/Sarajevo"),
        ("UTC+3", "Etc/GMT-3"),
        ("E. Africa Standard Time", "Africa/Nairobi"),
        ("SE Asia Standard Time", "Asia/Bangkok"),
        ('"(GMT-08.00) Pacific Time (US & Canada)/Tijuana"', "America/Tijuana"),
        ("US-Eastern", "US/Eastern"),
        ("Europe_Berlin", "Europe/Berlin"),
    ],
)
def test_zones_are_known_by_the_names_that_windows_gives_them(
    planner: Planner, file: Path, tzid: str, zone: str
) -> None:
    (row,) = seen(planner, file, calendar(vevent(f"DTSTART;TZID={tzid}:20270301T090000"))).new
    assert row.entry["zone"] == zone


def test_a_series_that_changes_from_a_day_on_is_two_series(planner: Planner, file: Path) -> None:
    zone = "TZID=Europe/Zurich"
    taken_in(
        planner, file,
        calendar(
            vevent(f"DTSTART;{zone}:20270301T090000", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=6",
                   f"EXDATE;{zone}:20270308T090000,20270405T090000"),
            vevent(f"RECURRENCE-ID;RANGE=THISANDFUTURE;{zone}:20270322T090000",
                   f"DTSTART;{zone}:20270322T140000", "DURATION:PT2H", title="Later call"),
        ),
    )  # fmt: skip
    assert days(planner) == ["2027-03-01", "2027-03-15"]
    assert days(planner, "Later call") == ["2027-03-22", "2027-03-29"]
    later = action(planner, 2)
    assert (later.start_time, later.end_time) == (14 * 60, 16 * 60)


def test_only_what_is_taken_out_at_its_own_time_is_out(planner: Planner, file: Path) -> None:
    zone = "TZID=America/New_York"
    found = taken_in(
        planner, file,
        calendar(
            vevent(f"DTSTART;{zone}:20270312T023000", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=9",
                   f"RDATE;{zone}:20270325T120000,20270326T120000",
                   "EXDATE:20270313T073000Z",  # by another clock
                   f"EXDATE;{zone}:20270314T023000",  # at a time that the clock skips
                   "EXDATE;VALUE=DATE:20270315",  # the day as a whole
                   f"EXDATE;{zone}:20270317T030000,20270318T013000",  # at other times
                   f"EXDATE;{zone}:20270325T120000,20270326T023000"),
        ),
    )  # fmt: skip
    assert days(planner) == [
        *(f"2027-03-{day}" for day in (12, 16, 17, 18, 19, 20, 26)),
    ]  # fmt: skip
    assert "at another time than its own (2027-03-17, 2027-03-18)" in said(found)[0]


def test_of_what_is_said_twice_of_a_day_the_later_version_holds(
    planner: Planner, file: Path
) -> None:
    day = "RECURRENCE-ID:20270302"
    found = taken_in(
        planner, file,
        calendar(vevent("DTSTART:20270301", "RRULE:FREQ=DAILY;COUNT=2"),
                 vevent(day, "DTSTART:20270310", "SEQUENCE:2"),
                 vevent(day, "DTSTART:20270320", "SEQUENCE:1", title="Old")),
    )  # fmt: skip
    assert days(planner) == ["2027-03-01", "2027-03-10"]
    (old,) = found.refused
    assert (old.title, "of the same or a later version" in old.why.text) == ("Old", True)


def test_listed_days_without_the_first_begin_with_the_next(planner: Planner, file: Path) -> None:
    content = calendar(vevent("DTSTART:20270301T090000Z", "DURATION:PT1H",
                              "RDATE:20270309T090000Z,20270307T100000Z",
                              "EXDATE:20270301T090000Z"))  # fmt: skip
    taken_in(planner, file, content)
    assert days(planner) == ["2027-03-07", "2027-03-09"]


@pytest.mark.parametrize(
    ("rule", "fits"),
    [("BYHOUR=9", True), ("BYHOUR=9;BYMINUTE=30;BYSECOND=0", True), ("BYHOUR=10", False),
     ("BYMINUTE=0", False)],
)  # fmt: skip
def test_a_rule_at_another_time_than_its_beginning_is_refused(
    planner: Planner, file: Path, rule: str, fits: bool
) -> None:
    content = calendar(vevent("DTSTART:20270301T093000Z", f"RRULE:FREQ=DAILY;COUNT=3;{rule}"))
    found = seen(planner, file, content)
    assert len(found.new) == fits
    assert fits or "names another time of day" in why(found)


def test_a_rule_at_several_times_is_refused_for_that(planner: Planner, file: Path) -> None:
    rule = "RRULE:FREQ=DAILY;COUNT=3;BYHOUR=8,9;BYMINUTE=15"
    found = seen(planner, file, calendar(vevent("DTSTART:20270301T093000Z", rule)))
    assert "at several times of one day" in why(found)


def test_a_birthday_of_long_ago_comes_every_year(planner: Planner, file: Path) -> None:
    found = taken_in(
        planner, file,
        calendar(vevent("DTSTART;VALUE=DATE:19560229", "DTEND;VALUE=DATE:19560301",
                        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=1MO;INTERVAL=3",
                        "EXDATE;VALUE=DATE:19590302,20310303")),
    )  # fmt: skip
    assert "It began on 1956-02-29" in said(found)[0]
    shown = on_calendar(planner, "2019-01-01", "2032-12-31")
    there = [day for _, day, exception in shown if exception != "cancelled"]
    assert there == ["2019-03-04", "2022-03-07", "2025-03-03", "2028-03-06"]


def test_an_end_of_a_rule_that_cannot_be_read_is_refused_by_its_line(
    planner: Planner, file: Path
) -> None:
    content = calendar(vevent("DTSTART:20270301T090000Z", "RRULE:FREQ=DAILY;UNTIL=123456T123456"))
    reason = why(seen(planner, file, content))
    assert "“123456T123456” is not a date or time" in reason
    assert "Line 0" not in reason


def test_a_series_that_ends_from_a_day_on_ends(planner: Planner, file: Path) -> None:
    taken_in(
        planner, file,
        calendar(vevent("DTSTART:20270301", "RRULE:FREQ=WEEKLY;COUNT=9"),
                 vevent("RECURRENCE-ID;RANGE=THISANDFUTURE:20270315", "DTSTART:20270315",
                        "STATUS:CANCELLED")),
    )  # fmt: skip
    assert days(planner) == ["2027-03-01", "2027-03-08"]


def test_what_changes_from_a_day_on_changes_the_days_beside_the_rule_too(
    planner: Planner, file: Path
) -> None:
    taken_in(
        planner, file,
        calendar(
            vevent("DTSTART:20270301T090000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=4",
                   "RDATE:20270303T090000Z,20270318T090000Z", title="Call"),
            vevent("RECURRENCE-ID;RANGE=THISANDFUTURE:20270315T090000Z",
                   "DTSTART:20270315T140000Z", "DURATION:PT2H", title="Later call"),
        ),
    )  # fmt: skip
    assert days(planner, "Call") == ["2027-03-01", "2027-03-03", "2027-03-08"]
    assert days(planner, "Later call") == ["2027-03-15", "2027-03-18", "2027-03-22"]
    shown = planner.read(month.everything, dt.date(2027, 3, 18), dt.date(2027, 3, 18))
    (extra,) = (e for e in shown if e.title.en == "Later call")
    assert (extra.start_time, extra.end_time) == (14 * 60, 16 * 60)


def test_days_without_a_rule_change_from_a_day_on(planner: Planner, file: Path) -> None:
    taken_in(
        planner, file,
        calendar(
            vevent("DTSTART:20270301", "RDATE;VALUE=DATE:20270304,20270311,20270318", title="Walk"),
            vevent("RECURRENCE-ID;RANGE=THISANDFUTURE:20270311", "DTSTART:20270312", title="Ride"),
        ),
    )  # fmt: skip
    assert days(planner, "Walk") == ["2027-03-01", "2027-03-04"]
    assert days(planner, "Ride") == ["2027-03-12", "2027-03-19"]


def test_a_series_that_changes_from_its_first_day_on_is_the_changed_one(
    planner: Planner, file: Path
) -> None:
    taken_in(
        planner, file,
        calendar(
            vevent("DTSTART:20270301", "RRULE:FREQ=WEEKLY;COUNT=3", title="Walk"),
            vevent("RECURRENCE-ID;RANGE=THISANDFUTURE:20270301", "DTSTART:20270301", title="Ride"),
        ),
    )  # fmt: skip
    assert days(planner, "Walk") == []
    assert days(planner, "Ride") == ["2027-03-01", "2027-03-08", "2027-03-15"]


@pytest.mark.parametrize(
    "rule",
    ["FREQ=MONTHLY;BYDAY=1MO", "FREQ=MONTHLY", "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;WKST=SU"],
)
def test_a_series_put_on_days_that_no_rule_gives_is_refused(
    planner: Planner, file: Path, rule: str
) -> None:
    content = calendar(
        vevent("DTSTART:20270301", f"RRULE:{rule}"),
        vevent("RECURRENCE-ID;RANGE=THISANDFUTURE:20270301", "DTSTART:20270301"),
        vevent("RECURRENCE-ID;RANGE=THISANDFUTURE:20270401", "DTSTART:20270331"),
        vevent("RECURRENCE-ID;RANGE=THISANDFUTURE:20270405", "DTSTART:20270406"),
        vevent("RECURRENCE-ID;RANGE=THISANDFUTURE:20270315", "DTSTART:20270316"),
    )
    assert "falls on other days than its rule says" in why(seen(planner, file, content))


def test_periods_last_as_long_as_they_say(planner: Planner, file: Path) -> None:
    found = seen(
        planner, file,
        calendar(vevent("DTSTART:20270301T090000Z", "DURATION:PT1H",
                        "RDATE;VALUE=PERIOD:20270302T090000Z/20270302T120000Z,"
                        "20270303T090000Z/PT30M")),
    )  # fmt: skip
    assert [(r.entry["first"][-2:], r.entry["end_time"]) for r in found.new] == [
        ("01", 600), ("02", 720), ("03", 570),
    ]  # fmt: skip


def test_an_extra_day_can_be_taken_out_or_changed(planner: Planner, file: Path) -> None:
    zone = "TZID=America/Los_Angeles"
    taken_in(
        planner, file,
        calendar(
            vevent(f"DTSTART;{zone}:20270301T100000", "RRULE:FREQ=MONTHLY;BYDAY=1MO;COUNT=2",
                   f"RDATE;{zone}:20270310T100000,20270311T100000,20270312T100000",
                   f"EXDATE;{zone}:20270311T100000"),
            vevent("RECURRENCE-ID:20270310T180000Z", f"DTSTART;{zone}:20270310T200000",
                   title="Evening call"),
            vevent("RECURRENCE-ID:20270312T180000Z", "STATUS:CANCELLED",
                   f"DTSTART;{zone}:20270312T100000"),
        ),
    )  # fmt: skip
    assert days(planner) == ["2027-03-01", "2027-04-05"]
    assert days(planner, "Evening call") == ["2027-03-10"]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        (
            "SUMMARY;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:Gen=C3=A8ve meet=\r\ning",
            "Genève meeting",
        ),
        ("SUMMARY;QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Gen=E8ve", "Genève"),
        ('SUMMARY;LANGUAGE=fr;X-FOO="a;b:c":Réunion', "Réunion"),
        ("SUMMARY:Fol\r\n ded \\, and\r\n\t escaped", "Folded , and escaped"),
        ("summary:Lower case", "Lower case"),
    ],
)
def test_titles_are_read_as_old_and_new_programs_write_them(
    planner: Planner, file: Path, line: str, title: str
) -> None:
    content = vevent("DTSTART:20270301").replace("SUMMARY:Press call", line)
    assert seen(planner, file, calendar(content)).new[0].title == title


@pytest.mark.parametrize("ends", ["\n", "\r", "\r\n", "\n\n"])
@pytest.mark.parametrize("before", [b"", b"\xef\xbb\xbf", b"\r\n\r\n"])
def test_line_ends_and_marks_of_any_kind_are_read(
    planner: Planner, file: Path, ends: str, before: bytes
) -> None:
    content = calendar(vevent("DTSTART:20270301")).decode().replace("\r\n", ends).encode()
    assert len(seen(planner, file, before + content).new) == 1


def test_everything_that_is_not_planned_is_passed_over_or_named(
    planner: Planner, file: Path
) -> None:
    rich = vevent(
        "DTSTART;VALUE=DATE:20270301", "GEO:46.2;6.1", "ATTACH;FMTTYPE=text/plain;ENCODING=BASE64;"
        "VALUE=BINARY:VGhlIHF1aWNr", "CLASS:PRIVATE", "X-APPLE-LOCATION;VALUE=URI:geo:1,2",
        "BEGIN:VALARM", "SUMMARY:Not the title", "TRIGGER:-PT15M", "DURATION:PT1H", "END:VALARM",
    )  # fmt: skip
    todo = vevent("DUE:20270302T120000Z", "STATUS:IN-PROCESS", uid="todo").replace(
        "VEVENT", "VTODO"
    )
    journal = vevent("DTSTART:20270301", uid="j").replace("VEVENT", "VJOURNAL")
    busy = vevent("DTSTART:20270301T000000Z", uid="b").replace("VEVENT", "VFREEBUSY")
    found = seen(planner, file, calendar(rich, todo, journal, busy))
    assert [(row.title, row.entry["status"]) for row in found.new] == [
        ("Press call", "planned"), ("Press call", "in progress"),
    ]  # fmt: skip
    assert found.new[0].entry["start_time"] is None
    reasons = [one.why.text for one in found.refused]
    assert reasons == ["A journal entry is nothing to plan.", "Busy times are nothing to plan."]


def test_messages_between_calendars_are_taken_for_what_they_are(
    planner: Planner, file: Path
) -> None:
    def message(method: str) -> bytes:
        plain = calendar(vevent("DTSTART:20270301"))
        return plain.replace(b"VERSION:2.0", f"VERSION:2.0\r\nMETHOD:{method}".encode())

    for method in ("REQUEST", "PUBLISH", "ADD"):
        assert seen(planner, file, message(method)).new
    assert "answer to an invitation (REPLY)" in why(seen(planner, file, message("REPLY")))


def test_of_several_calendars_in_a_file_each_has_its_own_message(
    planner: Planner, file: Path
) -> None:
    kept = calendar(vevent("DTSTART:20270301", uid="kept", title="Kept"))
    off = calendar(vevent("DTSTART:20270302", uid="off", title="Off"))
    taken_in(planner, file, kept + off)
    cancel = off.replace(b"VERSION:2.0", b"VERSION:2.0\r\nMETHOD:CANCEL")
    found = seen(planner, file, cancel + kept)
    assert [(row.title, row.state) for row in found.rows] == [("Off", "changed"), ("Kept", "known")]


@pytest.mark.parametrize(
    ("offset", "zone"), [("+0530", "Asia/Kolkata"), ("+0545", "Asia/Kathmandu")]
)
def test_a_clock_that_stands_between_the_hours_is_known(
    planner: Planner, file: Path, offset: str, zone: str
) -> None:
    found = seen(planner, file, zoned("Custom", f"STANDARD|16010101T000000|{offset}|{offset}|"))
    assert found.new[0].entry["zone"] == zone


def test_an_empty_calendar_is_read_and_has_nothing(planner: Planner, file: Path) -> None:
    found = seen(planner, file, calendar())
    assert (found.rows, found.refused) == ((), ())
    before = planner.path.read_bytes()
    assert ics_import.accept(planner, found) == ()
    assert planner.path.read_bytes() == before


def test_rules_are_read_with_air_and_with_what_says_nothing_new(
    planner: Planner, file: Path
) -> None:
    rule = "RRULE:RSCALE=GREGORIAN;SKIP=OMIT;FREQ=WEEKLY;COUNT=2;BYDAY=MO, TU"
    taken_in(planner, file, calendar(vevent("DTSTART:20270301", rule)))
    assert days(planner) == ["2027-03-01", "2027-03-02"]
    chinese = calendar(vevent("DTSTART:20270206", "RRULE:RSCALE=CHINESE;FREQ=YEARLY", uid="cny"))
    assert "RSCALE=CHINESE" in why(seen(planner, file, chinese))


def test_a_leap_day_comes_in_leap_years_only(planner: Planner, file: Path) -> None:
    found = taken_in(planner, file, calendar(vevent("DTSTART:20240229", "RRULE:FREQ=YEARLY")))
    assert "leap years only" in found.rows[0].notices[0].text
    shown = on_calendar(planner, "2024-01-01", "2032-12-31")
    assert [day for _, day, _ in shown] == ["2024-02-29", "2028-02-29", "2032-02-29"]


def test_a_name_that_comes_twice_is_refused_once_and_nothing_is_lost(
    planner: Planner, file: Path
) -> None:
    content = calendar(vevent("DTSTART:20270301"), vevent("DTSTART:20270302"))
    found = taken_in(planner, file, content)
    assert (len(found.new), len(found.refused)) == (1, 1)
    assert dt.date.fromisoformat(days(planner)[0]).year == 2027
