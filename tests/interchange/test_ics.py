"""The calendar file, read back by another reader."""

from __future__ import annotations

import datetime as dt
import re
from pathlib import Path

import pytest
from icalendar import Calendar, Event

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid, PlannerError
from comms_planner.interchange import ics
from comms_planner.models.words import DateStatus, Precision, WorkStatus
from comms_planner.progress import Cancelled
from comms_planner.services import actions, editions
from comms_planner.services.planner import Planner

YEAR = {"first": dt.date(2026, 1, 1), "last": dt.date(2026, 12, 31)}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    return tmp_path / "calendar.ics"


def events(path: Path) -> list[Event]:
    found = Calendar.from_ical(path.read_bytes())
    return [e for e in found.walk("VEVENT") if isinstance(e, Event)]


def titled(path: Path, title: str) -> Event:
    return next(e for e in events(path) if str(e["SUMMARY"]) == title)


def op_ed(planner: Planner, title: str = "Op-ed") -> int:
    return planner.write(
        actions.add,
        Bilingual(title, "专栏"),
        starts=dt.date(2026, 11, 1),
        ends=dt.date(2026, 11, 10),
        cell_id=1,
    )


def test_days_are_dates_and_the_end_is_the_day_after(planner: Planner, out: Path) -> None:
    op_ed(planner)
    ics.export(planner, out, **YEAR)
    event = titled(out, "Op-ed")
    assert event.decoded("DTSTART") == dt.date(2026, 11, 1)
    assert event.decoded("DTEND") == dt.date(2026, 11, 11)
    assert b"DTSTART;VALUE=DATE:20261101\r\n" in out.read_bytes()
    assert titled(out, "World Habitat Day 2026").decoded("DTEND") == dt.date(2026, 10, 6)


def test_the_file_is_as_the_standard_has_it(planner: Planner, out: Path) -> None:
    op_ed(planner)
    ics.export(planner, out, "zh")
    lines = out.read_bytes().split(b"\r\n")
    assert all(len(line) <= 75 for line in lines)
    assert b"\n" not in b"".join(lines)
    assert lines[-2:] == [b"END:VCALENDAR", b""]
    calendar = Calendar.from_ical(out.read_bytes())
    assert "METHOD" not in calendar
    assert "X-WR-CALNAME" in calendar
    assert not list(calendar.walk("VTIMEZONE"))


def test_every_event_has_a_name_of_its_own_that_stays(planner: Planner, out: Path) -> None:
    number = op_ed(planner)
    ics.export(planner, out)
    before = {str(e["UID"]) for e in events(out)}
    assert len(before) == len(events(out))
    planner.write(actions.rename, number, Bilingual("Film"))
    planner.write(actions.reschedule, number, dt.date(2026, 12, 1))
    ics.export(planner, out)
    assert {str(e["UID"]) for e in events(out)} == before


def test_a_change_raises_the_sequence_and_moves_the_stamp(planner: Planner, out: Path) -> None:
    number = op_ed(planner)
    ics.export(planner, out, **YEAR)
    before, others = titled(out, "Op-ed"), titled(out, "World Habitat Day 2026")
    planner.write(actions.reschedule, number, dt.date(2026, 12, 1))
    ics.export(planner, out, **YEAR)
    after = titled(out, "Op-ed")
    assert int(after["SEQUENCE"]) > int(before["SEQUENCE"])
    assert after.decoded("LAST-MODIFIED") >= before.decoded("LAST-MODIFIED")
    assert titled(out, "World Habitat Day 2026").to_ical() == others.to_ical()


def test_the_same_plan_gives_the_same_bytes(planner: Planner, out: Path, tmp_path: Path) -> None:
    op_ed(planner)
    ics.export(planner, out)
    ics.export(planner, tmp_path / "again.ics")
    assert out.read_bytes() == (tmp_path / "again.ics").read_bytes()


def test_firm_dates_are_confirmed_doubtful_ones_tentative_dropped_ones_cancelled(
    planner: Planner, out: Path
) -> None:
    number = op_ed(planner)
    day = next(e for e in planner.read(editions.rows) if e.slug == "whd-2026")

    def status(title: str) -> str:
        ics.export(planner, out, **YEAR)
        return str(titled(out, title)["STATUS"])

    assert status("Op-ed") == "TENTATIVE"
    planner.write(actions.set_date_status, number, DateStatus.CONFIRMED)
    assert status("Op-ed") == "CONFIRMED"
    planner.write(actions.set_status, number, WorkStatus.CANCELLED)
    assert status("Op-ed") == "CANCELLED"
    assert status("World Habitat Day 2026") == "CONFIRMED"
    planner.write(editions.set_date_status, day.id, DateStatus.CANCELLED)
    assert status("World Habitat Day 2026") == "CANCELLED"


def test_what_has_no_day_is_left_out_and_counted(planner: Planner, out: Path) -> None:
    number = next(e.id for e in planner.read(editions.rows) if e.slug == "whd-2026")
    before = ics.export(planner, out, **YEAR)
    month = dt.date(2026, 10, 1), dt.date(2026, 10, 31)
    planner.write(editions.reschedule, number, *month, Precision.MONTH)
    after = ics.export(planner, out, **YEAR)
    assert (after.events, after.left_out) == (before.events - 1, before.left_out + 1)
    gone = titled(out, "World Habitat Day 2026")  # who has the old day has to hear of it
    assert (str(gone["STATUS"]), gone.decoded("DTSTART")) == ("CANCELLED", dt.date(2026, 10, 5))
    ics.export(planner, out, **YEAR, removed=False)
    assert not [e for e in events(out) if str(e["SUMMARY"]) == "World Habitat Day 2026"]
    calendar = Calendar.from_ical(out.read_bytes())
    assert str(calendar["X-COMMS-PLANNER-UNDATED"]) == str(after.left_out)


def test_each_event_says_who_says_so(planner: Planner, out: Path) -> None:
    ics.export(planner, out, **YEAR)
    assert all("Basis of the date: " in str(e["DESCRIPTION"]) for e in events(out))
    forum = titled(out, "World Urban Forum, thirteenth session (WUF13)")
    assert "Source: http" in str(forum["DESCRIPTION"])
    assert str(forum["LOCATION"]).startswith("Baku")
    assert forum["CATEGORIES"].cats == ["Event"]


def test_the_language_is_chosen(planner: Planner, out: Path) -> None:
    op_ed(planner)
    ics.export(planner, out, "zh", **YEAR)
    assert "专栏" in {str(e["SUMMARY"]) for e in events(out)}


def test_kinds_and_flagship_narrow_it(planner: Planner, out: Path) -> None:
    op_ed(planner)
    only = ics.export(planner, out, kinds=("action",), **YEAR)
    assert only.events == 1
    other = ics.export(planner, out, kinds=("action",), flagship="smart-cities", **YEAR)
    assert other.events == 0
    with pytest.raises(Invalid) as refused:
        ics.export(planner, out, kinds=("party",))
    assert refused.value.field == "kind"


@pytest.mark.parametrize(
    "title",
    [
        'a\\,b;c:d"e',
        "BEGIN:VEVENT END:VEVENT",
        "مرحبا بالعالم",
        "🏙️ " * 40,
        "<b>{title}</b> %s",
        "长" * 300,
    ],
)
def test_odd_titles_come_back_as_they_were(planner: Planner, out: Path, title: str) -> None:
    op_ed(planner, title)
    ics.export(planner, out, kinds=("action",))
    assert [str(e["SUMMARY"]) for e in events(out)] == [title.strip()]
    assert len(re.findall(rb"^BEGIN:VEVENT", out.read_bytes(), re.MULTILINE)) == 1


def test_notes_with_line_breaks_start_no_property(planner: Planner, out: Path) -> None:
    number = op_ed(planner)
    planner.write(actions.annotate, number, Bilingual("one\r\nATTACH:file:///etc/passwd\nthree"))
    ics.export(planner, out, kinds=("action",))
    event = events(out)[0]
    assert "ATTACH" not in event
    assert "ATTACH:file:///etc/passwd\nthree" in str(event["DESCRIPTION"])


def test_a_stopped_or_failed_export_leaves_what_was_there(planner: Planner, out: Path) -> None:
    out.write_bytes(b"before")

    def stop(done: int, total: int, text: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        ics.export(planner, out, "en", stop)
    assert out.read_bytes() == b"before"
    with pytest.raises(PlannerError):
        ics.export(planner, out / "nowhere" / "x.ics")
    assert [p.name for p in out.parent.iterdir() if "part" in p.name] == []
