"""A calendar that is imported again: what changed there is taken over, what changed here stays."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.interchange import ics_import
from comms_planner.interchange.ics_import import Preview
from comms_planner.models.words import HolidayKind, WorkStatus
from comms_planner.services import actions, editions, month
from comms_planner.services.actions import ActionRow
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import dependencies, done_days, ladders, moves, stations
from tests.interchange.test_ics_import import calendar, on_calendar, seen, taken_in, vevent
from tests.services.schedule.making import action, add, image, of_edition


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "foreign.ics"


def only(planner: Planner) -> ActionRow:
    (row,) = planner.read(actions.rows)
    return row


def begun(planner: Planner) -> dict[int | None, str]:
    """How far each thing is, by its time of day."""
    found = (action(planner, row.id) for row in planner.read(actions.rows))
    return {one.start_time: one.work_status.value for one in found}


def changes(found: Preview) -> list[str]:
    (row,) = found.changed
    return [one.text.format(**one.values) for one in row.changes]


def test_an_event_that_moved_there_moves_here_and_undo_takes_it_back(
    planner: Planner, file: Path
) -> None:
    taken_in(planner, file, calendar(vevent("DTSTART:20270301")))
    before = image(planner)
    moved = calendar(vevent("DTSTART:20270308", "SEQUENCE:1", title="Press call, moved"))
    found = seen(planner, file, moved)
    assert not found.new
    assert changes(found) == [
        "It was “Press call” and is “Press call, moved” now.",
        "It moves from 2027-03-01 to 2027-03-08.",
    ]
    assert ics_import.accept(planner, found) == ()
    row = only(planner)
    assert (row.title.en, row.starts) == ("Press call, moved", dt.date(2027, 3, 8))
    assert [r.state for r in seen(planner, file, moved).rows] == ["known"]
    planner.undo()
    assert image(planner) == before


def test_what_the_plan_changed_as_well_stays_and_is_told_once(planner: Planner, file: Path) -> None:
    taken_in(planner, file, calendar(vevent("DTSTART:20270301")))
    planner.write(moves.move, only(planner).id, dt.date(2027, 3, 2))
    found = seen(planner, file, calendar(vevent("DTSTART:20270308", title="Press meeting")))
    assert changes(found)[1] == (
        "It moved there to 2027-03-08, but the plan has moved it too, so it stays."
    )
    ics_import.accept(planner, found)
    row = only(planner)
    assert (row.title.en, row.starts) == ("Press meeting", dt.date(2027, 3, 2))
    again = calendar(vevent("DTSTART:20270308", title="Press meeting"))
    assert not seen(planner, file, again).changed


def test_a_translation_of_ours_is_no_reason_to_miss_a_new_title(
    planner: Planner, file: Path
) -> None:
    taken_in(planner, file, calendar(vevent("DTSTART:20270301")))
    planner.write(actions.rename, only(planner).id, Bilingual("Press call", "记者会"))
    taken_in(planner, file, calendar(vevent("DTSTART:20270301", title="Press day")))
    assert only(planner).title == Bilingual("Press day", "记者会")


def test_an_older_version_changes_nothing(planner: Planner, file: Path) -> None:
    taken_in(planner, file, calendar(vevent("DTSTART:20270308", "SEQUENCE:2")))
    (row,) = seen(planner, file, calendar(vevent("DTSTART:20270301", "SEQUENCE:1"))).rows
    assert (row.state, "later version" in row.why.text if row.why else "") == ("known", True)


@pytest.mark.parametrize(
    "notice",
    [
        calendar(vevent("DTSTART:20270301", "STATUS:CANCELLED")),
        calendar(vevent("STATUS:CANCELLED")),
        calendar(vevent("DTSTART:20270301")).replace(
            b"VERSION:2.0", b"VERSION:2.0\r\nMETHOD:CANCEL"
        ),
    ],
)
def test_an_event_that_is_called_off_there_is_called_off_here(
    planner: Planner, file: Path, notice: bytes
) -> None:
    before = seen(planner, file, notice)
    assert [row.state for row in before.rows] == ["nothing to remove"], "it is not here yet"
    assert (before.refused, ics_import.accept(planner, before)) == ((), ())
    taken_in(planner, file, calendar(vevent("DTSTART:20270301")))
    taken_in(planner, file, notice)
    row = only(planner)
    assert (row.work_status, row.date_status) == ("cancelled", "cancelled")
    assert (row.title.en, row.starts) == ("Press call", dt.date(2027, 3, 1))


def test_what_takes_place_after_all_has_the_title_and_the_day_it_has_there(
    planner: Planner, file: Path
) -> None:
    taken_in(planner, file, calendar(vevent("DTSTART:20270301")))
    off = vevent("DTSTART:20270308", "SEQUENCE:1", "STATUS:CANCELLED", title="Cancelled: call")
    taken_in(planner, file, calendar(off))
    assert [row.state for row in seen(planner, file, calendar(off)).rows] == ["known"]
    on = vevent("DTSTART:20270315", "SEQUENCE:2", title="Press call, again")
    taken_in(planner, file, calendar(on))
    row = only(planner)
    assert (row.title.en, row.starts, row.work_status) == (
        "Press call, again", dt.date(2027, 3, 15), "planned",
    )  # fmt: skip


def test_a_series_takes_over_its_rule_and_its_exceptions(planner: Planner, file: Path) -> None:
    lines = ("DTSTART:20270301", "RRULE:FREQ=WEEKLY;COUNT=4")
    taken_in(planner, file, calendar(vevent(*lines, "EXDATE:20270308")))
    found = taken_in(planner, file, calendar(vevent(*lines, "EXDATE:20270315")))
    assert changes(found) == ["It comes again on other days."]
    assert on_calendar(planner, "2027-03-01", "2027-03-31") == [
        ("Press call", "2027-03-01", ""), ("Press call", "2027-03-08", ""),
        ("Press call", "2027-03-15", "cancelled"), ("Press call", "2027-03-22", ""),
    ]  # fmt: skip
    taken_in(planner, file, calendar(vevent("DTSTART:20270302")))
    assert on_calendar(planner, "2027-03-01", "2027-03-31") == [("Press call", "2027-03-02", "")]


def test_what_was_done_of_a_series_stays_done_when_its_rule_changes_there(
    planner: Planner, file: Path
) -> None:
    lines = ("DTSTART:20270301", "RRULE:FREQ=WEEKLY;COUNT=4")
    taken_in(planner, file, calendar(vevent(*lines)))
    number = only(planner).id
    for day in (1, 8):
        planner.write(done_days.set_done, number, dt.date(2027, 3, day))
    found = taken_in(planner, file, calendar(vevent(*lines, "EXDATE:20270308")))
    assert changes(found) == ["It comes again on other days."], "that is no change of the rule here"
    shown = planner.read(month.entries, dt.date(2027, 3, 1), dt.date(2027, 3, 31))
    assert [e.status for e in shown if e.kind == "action"] == [
        "done", "cancelled", "planned", "planned",
    ]  # fmt: skip


def test_a_day_that_stood_apart_comes_up_to_date_and_goes_when_it_goes(
    planner: Planner, file: Path
) -> None:
    master = vevent("DTSTART:20270301T090000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=3")

    def apart(time: str) -> str:
        return vevent("RECURRENCE-ID:20270309T090000Z", f"DTSTART:20270309T{time}Z")

    taken_in(planner, file, calendar(master, apart("140000")))
    taken_in(planner, file, calendar(master, apart("150000")))
    assert set(begun(planner)) == {540, 900}
    found = taken_in(planner, file, calendar(master))
    assert len(found.changed) == 1
    assert begun(planner) == {540: "planned", 900: "cancelled"}
    assert not seen(planner, file, calendar(master)).changed


def test_a_day_at_another_time_is_one_of_its_series_and_follows_it(
    planner: Planner, file: Path
) -> None:
    master = vevent("DTSTART:20270301T090000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY;COUNT=3")

    def later(time: str) -> str:
        return vevent(
            "RECURRENCE-ID:20270308T090000Z", f"DTSTART:20270308T{time}Z", "DURATION:PT2H"
        )

    def times() -> list[tuple[int | None, int | None]]:
        found = planner.read(month.entries, dt.date(2027, 3, 1), dt.date(2027, 3, 31))
        return [(e.start_time, e.end_time) for e in found if e.kind == "action"]

    for hour in (14, 15):
        taken_in(planner, file, calendar(master, later(f"{hour}0000")))
        assert times() == [(540, 600), (hour * 60, hour * 60 + 120), (540, 600)]
    taken_in(planner, file, calendar(master))
    assert times() == [(540, 600)] * 3


def test_an_edition_that_moved_there_takes_its_ladder_with_it(planner: Planner, file: Path) -> None:
    first = calendar(vevent("DTSTART:20301007", "STATUS:CONFIRMED", title="World Habitat Day 2030"))
    (number,) = ics_import.accept(planner, seen(planner, file, first))
    (edition,) = planner.read(editions.rows, ids=(number,))
    assert (edition.basis, edition.source) == ("outside-confirmed", "UID one@there")
    planner.write(ladders.apply_ladder, number, "un-observance")
    rung = max(of_edition(planner, number).values(), key=lambda a: a.offset_days or 0)
    found = seen(
        planner, file,
        calendar(vevent("DTSTART:20301014", "STATUS:CONFIRMED", title="World Habitat Day 2030")),
    )  # fmt: skip
    assert changes(found) == [
        "It moves from 2030-10-07 to 2030-10-14.", "Other tasks that move with it: 32.",
    ]  # fmt: skip
    ics_import.accept(planner, found)
    moved = action(planner, rung.id)
    assert (moved.ends or dt.date.min) > (rung.ends or dt.date.max)
    planner.undo()
    assert action(planner, rung.id).ends == rung.ends


def test_what_waits_for_an_event_is_pushed_when_it_moves(planner: Planner, file: Path) -> None:
    taken_in(planner, file, calendar(vevent("DTSTART:20270301")))
    event = only(planner).id
    after = add(planner, "Report on it", "2027-03-02")
    planner.write(dependencies.add, after, event)
    found = taken_in(planner, file, calendar(vevent("DTSTART:20270308")))
    assert changes(found)[-1] == "Other tasks that move with it: 1."
    assert (action(planner, after).starts or dt.date.min) > dt.date(2027, 3, 8)


def test_work_done_here_is_not_undone_by_a_file(planner: Planner, file: Path) -> None:
    content = calendar(vevent("DTSTART:20270301"))
    taken_in(planner, file, content)
    planner.write(actions.set_status, only(planner).id, WorkStatus.DONE)
    assert not seen(planner, file, content).changed
    found = taken_in(planner, file, calendar(vevent("DTSTART:20270301", "STATUS:CANCELLED")))
    assert "its own word" in changes(found)[0]
    assert only(planner).work_status == "done"


def test_a_day_off_that_moved_there_moves_here(planner: Planner, file: Path) -> None:
    def eid(day: str) -> bytes:
        return calendar(vevent(f"DTSTART;VALUE=DATE:{day}", title="Feast of the moon"))

    found = seen(planner, file, eid("20310304"), "holiday:nairobi")
    ics_import.accept(planner, found)
    found = seen(planner, file, eid("20310305"), "holiday:nairobi")
    assert [one.text.format(**one.values) for one in found.changed[0].changes] == [
        "It moves from 2031-03-04 to 2031-03-05."
    ]
    ics_import.accept(planner, found)
    days = planner.read(stations.holidays, dt.date(2031, 3, 1), dt.date(2031, 3, 31))
    assert [h.day for h in days if h.name.en == "Feast of the moon"] == [dt.date(2031, 3, 5)]


def test_days_off_beside_a_rule_stand_each_for_itself(planner: Planner, file: Path) -> None:
    content = calendar(
        vevent(
            "DTSTART;VALUE=DATE:20310304", "RDATE;VALUE=DATE:20310311", title="Feast of the moon"
        )
    )
    ics_import.accept(planner, seen(planner, file, content, "holiday:nairobi"))
    days = planner.read(stations.holidays, dt.date(2031, 3, 1), dt.date(2031, 3, 31))
    assert [h.day.day for h in days if h.name.en == "Feast of the moon"] == [4, 11]
    again = seen(planner, file, content, "holiday:nairobi")
    assert not again.new
    assert not again.changed, "the same file says nothing new"


def holidays(planner: Planner, file: Path, *lines: str) -> tuple[Preview, list[int]]:
    """What a calendar of days off changes at a station, and which days of March 2031 are off."""
    content = calendar(vevent("DTSTART;VALUE=DATE:20310304", *lines, title="Feast of the moon"))
    found = seen(planner, file, content, "holiday:nairobi")
    ics_import.accept(planner, found)
    days = planner.read(stations.holidays, dt.date(2031, 3, 1), dt.date(2031, 3, 31))
    return found, [h.day.day for h in days if h.name.en == "Feast of the moon"]


def test_a_day_off_of_a_list_goes_once_the_calendar_names_it_no_more(
    planner: Planner, file: Path
) -> None:
    assert holidays(planner, file, "RDATE;VALUE=DATE:20310311,20310318")[1] == [4, 11, 18]
    before = image(planner)
    found, days = holidays(planner, file, "RDATE;VALUE=DATE:20310318,20310325")
    assert days == [4, 18, 25]
    assert changes(found) == ["The file no longer sets this day apart from its series."]
    planner.undo()
    assert image(planner) == before
    assert holidays(planner, file)[1] == [4]
    found, days = holidays(planner, file)
    assert (days, [row.state for row in found.rows]) == ([4], ["known"])


def test_a_day_off_that_is_called_off_there_goes_and_one_that_never_was_here_is_nothing(
    planner: Planner, file: Path
) -> None:
    found, days = holidays(planner, file, "STATUS:CANCELLED")
    assert ([row.state for row in found.rows], days) == (["nothing to remove"], [])
    assert holidays(planner, file, "RDATE;VALUE=DATE:20310311")[1] == [4, 11]
    found, days = holidays(planner, file, "STATUS:CANCELLED")
    assert (len(found.changed), days) == (2, [])


def test_a_day_off_that_people_here_changed_stays(planner: Planner, file: Path) -> None:
    holidays(planner, file, "RDATE;VALUE=DATE:20310311")
    march = planner.read(stations.holidays, dt.date(2031, 3, 11), dt.date(2031, 3, 11))
    day = next(one for one in march if one.name.en == "Feast of the moon")
    planner.write(
        stations.edit_holiday, day.id, day=dt.date(2031, 3, 12), name=day.name,
        kind=HolidayKind.FULL, source=day.source,
    )  # fmt: skip
    assert holidays(planner, file)[1] == [4, 12]


def test_one_may_choose_what_comes_and_what_each_becomes(planner: Planner, file: Path) -> None:
    file.write_bytes(
        calendar(vevent("DTSTART:20300304", uid="a"), vevent("DTSTART:20300305", uid="b"))
    )
    found = planner.read(ics_import.preview, ics_import.read(file), "auto", {1: "hlpf"})
    assert [row.becomes for row in found.rows] == ["action", "edition"]
    ics_import.accept(planner, found, {1})
    assert not planner.read(actions.rows)
    shown = planner.read(month.everything, dt.date(2030, 3, 5), dt.date(2030, 3, 5))
    assert "hlpf" in {e.platform for e in shown}
