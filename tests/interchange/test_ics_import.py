"""Foreign calendars: read in a guarded child, seen first, taken in as one command."""

from __future__ import annotations

import contextlib
import datetime as dt
from pathlib import Path

import pytest

from comms_planner.errors import Invalid, Missing, PlannerError
from comms_planner.interchange import ics, ics_import
from comms_planner.interchange.guard import read_guarded
from comms_planner.interchange.guard_child import READERS
from comms_planner.interchange.ics_import import Preview
from comms_planner.services import actions, month
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import stations
from tests.services.schedule.making import image


def vevent(*lines: str, uid: str = "one@there", title: str = "Press call") -> str:
    own = [f"UID:{uid}", f"SUMMARY:{title}", *lines]
    return "\r\n".join(["BEGIN:VEVENT", *own, "END:VEVENT", ""])


def calendar(*components: str) -> bytes:
    inside = "".join(components)
    return f"BEGIN:VCALENDAR\r\nVERSION:2.0\r\n{inside}END:VCALENDAR\r\n".encode()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "foreign.ics"


def seen(planner: Planner, file: Path, content: bytes, target: str = "auto") -> Preview:
    file.write_bytes(content)
    return planner.read(ics_import.preview, ics_import.read(file), target)


def taken_in(planner: Planner, file: Path, content: bytes) -> Preview:
    found = seen(planner, file, content)
    ics_import.accept(planner, found)
    return found


def on_calendar(planner: Planner, first: str, last: str) -> list[tuple[str, str, str]]:
    days = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    return [
        (e.title.en or e.title.zh, e.first.isoformat(), e.exception)
        for e in planner.read(month.everything, *days)
        if e.kind == "action"
    ]


def why(found: Preview) -> str:
    (refused,) = found.refused
    return refused.why.text.format(**refused.why.values)


def test_a_day_and_a_time_come_as_they_were(planner: Planner, file: Path) -> None:
    taken_in(
        planner, file,
        calendar(
            vevent("DTSTART;VALUE=DATE:20270301", "DTEND:20270304", uid="a", title="Fair"),
            vevent("DTSTART;TZID=Europe/Zurich:20270310T220000", "DURATION:PT4H", uid="b"),
            vevent("DTSTART:20270311T100000Z", "DTEND:20270312T000000Z", uid="c", title="会议"),
        ),
    )  # fmt: skip
    first, last = dt.date(2027, 3, 1), dt.date(2027, 3, 31)
    fair, call, session = (
        e for e in planner.read(month.everything, first, last) if e.kind == "action"
    )
    assert (fair.first, fair.last, fair.zone) == (dt.date(2027, 3, 1), dt.date(2027, 3, 3), "")
    assert (call.start_time, call.end_time, call.zone) == (1320, 120, "Europe/Zurich")
    assert (call.last - call.first).days == 1
    assert (session.title.zh, session.end_time, session.zone) == ("会议", 1440, "UTC")
    assert session.last == session.first


def test_a_series_comes_with_what_differs_from_it(planner: Planner, file: Path) -> None:
    zone = "TZID=America/New_York"
    taken_in(
        planner, file,
        calendar(
            vevent(f"DTSTART;{zone}:20270906T193000", f"DTEND;{zone}:20270906T203000",
                   "RRULE:FREQ=DAILY;UNTIL=20270911T003000Z", f"EXDATE;{zone}:20270907T193000"),
            vevent(f"RECURRENCE-ID;{zone}:20270908T193000", f"DTSTART;{zone}:20270918T193000",
                   f"DTEND;{zone}:20270918T203000"),
            vevent(f"RECURRENCE-ID;{zone}:20270909T193000", f"DTSTART;{zone}:20270909T080000",
                   f"DTEND;{zone}:20270909T090000", title="Breakfast"),
        ),
    )  # fmt: skip
    assert on_calendar(planner, "2027-09-01", "2027-09-30") == [
        ("Press call", "2027-09-06", ""),
        ("Press call", "2027-09-07", "cancelled"),
        ("Breakfast", "2027-09-09", "moved"),
        ("Press call", "2027-09-10", ""),
        ("Press call", "2027-09-18", "moved"),
    ]


def test_further_days_of_a_list_stand_for_themselves(planner: Planner, file: Path) -> None:
    content = calendar(vevent("DTSTART:20270301", "RDATE;VALUE=DATE:20270305,20270309"))
    assert len(taken_in(planner, file, content).new) == 3
    days = [day for _, day, _ in on_calendar(planner, "2027-03-01", "2027-03-31")]
    assert days == ["2027-03-01", "2027-03-05", "2027-03-09"]


def test_a_further_day_that_the_rule_gives_as_well_happens_once(
    planner: Planner, file: Path
) -> None:
    series = ("DTSTART:20270301T190000Z", "DURATION:PT2H", "RRULE:FREQ=DAILY;COUNT=3")
    extra = "RDATE:20270302T190000Z,20270303T080000Z"
    taken_in(planner, file, calendar(vevent(*series, extra)))
    days = [day for _, day, _ in on_calendar(planner, "2027-03-01", "2027-03-31")]
    assert days == ["2027-03-01", "2027-03-02", "2027-03-03", "2027-03-03"]


def test_all_of_it_is_one_command_that_undo_takes_back(planner: Planner, file: Path) -> None:
    before = image(planner)
    taken_in(
        planner, file,
        calendar(vevent("DTSTART:20270301", "RRULE:FREQ=WEEKLY", "EXDATE:20270308"),
                 vevent("DTSTART:20281002", uid="two", title="World Habitat Day 2028")),
    )  # fmt: skip
    after = image(planner)
    assert after != before
    assert planner.undo_label == "Import calendar"
    planner.undo()
    assert image(planner) == before
    planner.redo()
    assert image(planner) == after


def test_looking_changes_nothing(planner: Planner, file: Path) -> None:
    before = planner.path.read_bytes()
    assert seen(planner, file, calendar(vevent("DTSTART:20270301"))).new
    assert planner.path.read_bytes() == before


def test_what_was_taken_in_does_not_come_twice(planner: Planner, file: Path) -> None:
    content = calendar(vevent("DTSTART:20270301"))
    taken_in(planner, file, content)
    (again,) = taken_in(planner, file, content).rows
    assert (again.state, again.why and again.why.values["title"]) == ("known", "Press call")
    assert len(on_calendar(planner, "2027-03-01", "2027-03-31")) == 1


def test_what_was_taken_out_of_the_plan_may_come_again(planner: Planner, file: Path) -> None:
    content = calendar(vevent("DTSTART:20270301"))
    taken_in(planner, file, content)
    planner.write(actions.delete, planner.read(actions.rows)[0].id)
    assert len(taken_in(planner, file, content).new) == 1


def test_our_own_export_is_recognized_as_ours(planner: Planner, file: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.ics"
    ics.export(planner, own)
    found = planner.read(ics_import.preview, ics_import.read(own))
    assert not found.new
    assert not found.refused
    assert {row.state for row in found.rows} == {"ours"}


@pytest.mark.parametrize(
    ("title", "series"),
    [
        ("World Habitat Day 2030", "whd"),
        ("世界城市日", "wcd"),
        ("15th World Urban Forum", "wuf"),
        ("HLPF 2030", "hlpf"),
        ("Op-ed for World Habitat Day", ""),
        ("Staff meeting", ""),
    ],
)
def test_a_title_that_only_names_a_platform_or_moment_is_an_edition_of_it(
    planner: Planner, file: Path, title: str, series: str
) -> None:
    (row,) = seen(planner, file, calendar(vevent("DTSTART:20300304", title=title))).rows
    assert (row.series, row.becomes) == (series, "edition" if series else "action")


def test_an_edition_that_is_there_is_not_made_again(planner: Planner, file: Path) -> None:
    content = calendar(vevent("DTSTART:20261005", title="World Habitat Day"))
    (row,) = seen(planner, file, content).rows
    assert (row.state, row.why and row.why.values) == (
        "known", {"title": "World Habitat Day 2026"},
    )  # fmt: skip


def test_one_may_say_what_the_entries_become(planner: Planner, file: Path) -> None:
    content = calendar(vevent("DTSTART:20300304", title="World Habitat Day"))
    assert seen(planner, file, content, "action").rows[0].becomes == "action"
    assert seen(planner, file, content, "hlpf").rows[0].series == "hlpf"
    with pytest.raises(Missing):
        seen(planner, file, content, "party")
    timed = calendar(vevent("DTSTART:20300304T100000Z"))
    assert "without times of day" in why(seen(planner, file, timed, "hlpf"))


@pytest.mark.parametrize(
    ("lines", "said"),
    [
        (["DTSTART:20270301", "RRULE:FREQ=SECONDLY"], "more often than daily"),
        (["DTSTART:20270301T090000Z", "RRULE:FREQ=MINUTELY"], "more often than daily"),
        (["DTSTART:20270301", "RRULE:FREQ=DAILY;INTERVAL=0"], "does not fit INTERVAL"),
        (["DTSTART:20270301", "RRULE:FREQ=DAILY;COUNT=1000000000"], "at most 10000"),
        (["DTSTART:20270301", "RRULE:FREQ=DAILY", "RRULE:FREQ=WEEKLY"], "several"),
        (["DTSTART:20270301", "RRULE:FREQ=DAILY", "EXRULE:FREQ=DAILY"], "EXRULE"),
        (["DTSTART:20270301", "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"], "no day at all"),
        (["DTSTART:20270229"], "not a date"),
        (["DTSTART:19691231"], "1970 to 2100"),
        (["DTSTART:99990101"], "1970 to 2100"),
        (["DTSTART;TZID=Mars/Phobos:20270301T090000"], "Mars/Phobos"),
        (["DTSTART:20270301", "DTEND:20270228"], "before it begins"),
        (["DTSTART:20270301", "DTEND:20270302T100000Z"], "one end is a day"),
        (["DTSTART:20270301", "DURATION:P99999999999W"], "not a duration"),
        (["DTSTART:20270301", "DURATION:-P1D"], "before it begins"),
        (["DESCRIPTION:when?"], "DTSTART"),
        (["DTSTART:20270301", "DESCRIPTION:" + "x" * 300_000], "longer than"),
        (["DTSTART:20270301", "EXDATE:" + ",".join(["20270302"] * 2000), "RRULE:FREQ=DAILY"],
         "more than 1000"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_with_its_reason_and_the_rest_comes(
    planner: Planner, file: Path, lines: list[str], said: str
) -> None:
    good = vevent("DTSTART:20270301", uid="good", title="Good")
    found = seen(planner, file, calendar(vevent(*lines, uid="bad", title="Bad"), good))
    assert said in why(found)
    assert [row.title for row in found.new] == ["Good"]
    assert (found.refused[0].line, found.refused[0].uid) == (3, "bad")


def test_a_file_cut_short_gives_what_is_whole(planner: Planner, file: Path) -> None:
    content = calendar(vevent("DTSTART:20270301"), vevent("DTSTART:20270302", uid="two"))
    found = seen(planner, file, content[: content.rindex(b"END:VEVENT")])
    assert len(found.new) == 1
    assert "goes wrong" in why(found)
    assert [said.text for said in found.notices] == [
        "The file ends early: something of it may be missing."
    ]


def test_a_name_that_comes_twice_is_taken_once_in_its_later_version(
    planner: Planner, file: Path
) -> None:
    found = seen(
        planner, file,
        calendar(vevent("DTSTART:20270301", "SEQUENCE:2", title="New"),
                 vevent("DTSTART:20270302", "SEQUENCE:1", title="Old")),
    )  # fmt: skip
    assert [row.title for row in found.new] == ["New"]
    assert "another entry" in why(found)


def test_a_time_that_the_clock_skips_comes_after_the_change(planner: Planner, file: Path) -> None:
    content = calendar(vevent("DTSTART;TZID=Europe/Zurich:20270328T023000"))
    (row,) = taken_in(planner, file, content).new
    assert row.entry["start_time"] == 210
    assert "skip" in row.notices[0].text


def test_a_time_that_comes_twice_is_the_first_of_the_two(planner: Planner, file: Path) -> None:
    content = calendar(vevent("DTSTART;TZID=Europe/Zurich:20271031T023000"))
    (row,) = taken_in(planner, file, content).new
    assert row.entry["start_time"] == 150
    assert "twice" in row.notices[0].text


@pytest.mark.parametrize(
    ("tzid", "zone"),
    [
        ("W. Europe Standard Time", "Europe/Berlin"),
        ("/mozilla.org/20070129_1/Africa/Nairobi", "Africa/Nairobi"),
        ("/freeassociation.sourceforge.net/America/Argentina/Salta", "America/Argentina/Salta"),
        ("america/new_york", "America/New_York"),
    ],
)
def test_zones_are_known_by_the_names_that_others_give_them(
    planner: Planner, file: Path, tzid: str, zone: str
) -> None:
    (row,) = seen(planner, file, calendar(vevent(f"DTSTART;TZID={tzid}:20270301T090000"))).new
    assert row.entry["zone"] == zone


def test_a_zone_of_the_files_own_counts_if_its_clock_stands(planner: Planner, file: Path) -> None:
    zone = (
        "BEGIN:VTIMEZONE\r\nTZID:Ours\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\n"
        "TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n"
    )
    content = calendar(zone, vevent("DTSTART;TZID=Ours:20270301T090000"))
    assert seen(planner, file, content).new[0].entry["zone"] == "Etc/GMT-3"


def test_a_time_without_a_zone_is_that_of_the_first_duty_station(
    planner: Planner, file: Path
) -> None:
    (row,) = taken_in(planner, file, calendar(vevent("DTSTART:20270301T090000"))).new
    assert "first duty station" in row.notices[0].text
    (entry,) = (
        e
        for e in planner.read(month.entries, dt.date(2027, 3, 1), dt.date(2027, 3, 1))
        if e.kind == "action"
    )
    assert entry.zone == "Africa/Nairobi"


@pytest.mark.parametrize(
    "content",
    [
        b"", b"\0" * 1000, b"%PDF-1.7 nothing to see", "BEGIN".encode("utf-16"),
        b"BEGIN:VEVENT\r\n" * 100, b"\xff\xfe\xfd" * 1000, b"{}" * 100,
    ],
)  # fmt: skip
def test_what_is_no_calendar_is_told_in_one_sentence(file: Path, content: bytes) -> None:
    file.write_bytes(content)
    with pytest.raises(Invalid):
        ics_import.read(file)


def test_a_file_that_is_too_large_is_not_even_opened_by_the_reader(file: Path) -> None:
    with file.open("wb") as large:
        large.truncate(READERS["ics"].most_bytes + 1)
    with pytest.raises(Invalid) as refused:
        read_guarded("ics", file)
    assert refused.value.values["megabytes"] == 20


def test_a_file_that_is_not_there_is_told(file: Path) -> None:
    with pytest.raises(PlannerError) as refused:
        read_guarded("ics", file)
    assert "no file" in refused.value.text


def test_garbage_of_many_megabytes_is_read_or_refused_and_hangs_nothing(file: Path) -> None:
    daily = [vevent("DTSTART:20270301", "RRULE:FREQ=DAILY", uid=str(n)) for n in range(9_000)]
    bombs = (
        b"BEGIN:VCALENDAR\r\n" + b"A" * 15_000_000,
        b"BEGIN:VCALENDAR\r\n" + b"X;A=" * 3_000_000,
        b"BEGIN:VCALENDAR\r\n" + b'X;A="' * 3_000_000,
        b"BEGIN:VEVENT\r\nSUMMARY:x\r\n" + b" x\r\n" * 3_000_000,
        calendar(*daily),
        b"BEGIN:VEVENT\r\n" + b";" * 10_000_000 + b":x\r\n",
        b"A" * 5_000_000 + b"\r" * 10_000_000,
    )  # fmt: skip
    for bomb in bombs:
        file.write_bytes(bomb)
        with contextlib.suppress(PlannerError):
            ics_import.read(file)  # comes back, that is the promise


def test_text_in_another_encoding_is_read_and_said_to_be(planner: Planner, file: Path) -> None:
    content = calendar(vevent("DTSTART:20270301", title="Genève")).decode().encode("cp1252")
    found = seen(planner, file, content)
    assert [row.title for row in found.new] == ["Genève"]
    assert "UTF-8" in found.notices[0].text
    utf16 = calendar(vevent("DTSTART:20270301", title="日内瓦")).decode().encode("utf-16")
    assert seen(planner, file, utf16).new[0].title == "日内瓦"


def test_what_chinese_programs_wrote_before_unicode_is_read(planner: Planner, file: Path) -> None:
    lines = vevent("DTSTART:20270301", "DESCRIPTION:内罗毕", title="世界人居日发布会")
    found = taken_in(planner, file, calendar(lines).decode().encode("gb18030"))
    (row,) = found.rows
    assert (row.title, row.entry["note"]) == ("世界人居日发布会", "内罗毕")
    assert "Chinese (GB 18030)" in found.notices[0].text


def test_texts_come_without_escapes_and_controls(planner: Planner, file: Path) -> None:
    taken_in(
        planner, file,
        calendar(vevent("DTSTART:20270301", "DESCRIPTION:a\\, b\\nc\\\\d\x07",
                        title="Long " + "x" * 400)),
    )  # fmt: skip
    (row,) = planner.read(actions.rows)
    assert len(row.title.en) == 300
    assert row.note.en.endswith("a, b\nc\\d")
    assert "x" * 400 in row.note.en


def test_days_off_of_a_duty_station_come_from_a_file(planner: Planner, file: Path) -> None:
    content = calendar(
        vevent("DTSTART:20270601", "RRULE:FREQ=YEARLY;COUNT=3", uid="a", title="Foundation Day"),
        vevent("DTSTART:20270602", "DTEND:20270604", uid="b", title="Two days"),
        vevent("DTSTART:20270601T090000Z", uid="c", title="A time"),
    )
    found = seen(planner, file, content, "holiday:nairobi")
    assert [row.becomes for row in found.new] == ["holiday", "holiday"]
    assert "whole day" in why(found)
    before = image(planner)
    ics_import.accept(planner, found)
    nairobi = next(s.id for s in planner.read(stations.rows) if s.slug == "nairobi")
    days = planner.read(
        stations.holidays, dt.date(2027, 6, 1), dt.date(2029, 12, 31), station_id=nairobi
    )
    mine = [h.day.isoformat() for h in days if h.name.en in ("Foundation Day", "Two days")]
    assert mine == ["2027-06-01", "2027-06-02", "2027-06-03", "2028-06-01", "2029-06-01"]
    assert not seen(planner, file, content, "holiday:nairobi").new
    planner.undo()
    assert image(planner) == before
    with pytest.raises(Missing):
        seen(planner, file, content, "holiday:atlantis")
