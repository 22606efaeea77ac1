"""Duty stations: seeded, corrected, and reckoned with."""

from __future__ import annotations

import datetime as dt

import pytest

from comms_planner import reference
from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models.words import HolidayKind, Roll
from comms_planner.reference.stations import easter_sunday
from comms_planner.services import editions
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import ladders, refitting, stations
from tests.services.schedule.making import action


def d(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def test_four_stations_come_with_a_plan(planner: Planner) -> None:
    found = {row.slug: row.zone for row in planner.read(stations.rows)}
    assert found == {
        "nairobi": "Africa/Nairobi", "new-york": "America/New_York", "geneva": "Europe/Zurich",
        "bangkok": "Asia/Bangkok",
    }  # fmt: skip


@pytest.mark.parametrize("year", range(2019, 2031))
def test_every_station_has_its_holidays_every_year_and_both_eids(
    planner: Planner, year: int
) -> None:
    for station in planner.read(stations.rows):
        rows = planner.read(
            stations.holidays, dt.date(year, 1, 1), dt.date(year, 12, 31), station_id=station.id
        )
        own = [row for row in rows if row.station_id]
        assert 8 <= len(own) <= 13
        names = " ".join(row.name.en for row in own)
        assert "Eid al-Fitr" in names
        assert "Eid al-Adha" in names
        assert all(row.basis == "outside-recalled" and row.source for row in rows)
        assert all(row.name.zh for row in rows)
        assert all(row.day.weekday() < 5 for row in own)
        assert len([row for row in rows if row.kind == "floating"]) == 8


@pytest.mark.parametrize(
    ("station", "day", "off"),
    [
        ("nairobi", "2027-10-20", True), ("geneva", "2027-10-20", False),
        ("new-york", "2027-11-25", True), ("new-york", "2026-07-03", True),
        ("geneva", "2027-09-09", True), ("bangkok", "2027-04-13", True),
        ("nairobi", "2026-12-25", True), ("nairobi", "2027-03-29", True),
        ("new-york", "2027-03-29", False), ("bangkok", "2026-06-01", True),
    ],
)  # fmt: skip
def test_days_off_that_can_be_checked(planner: Planner, station: str, day: str, off: bool) -> None:
    number = next(row.id for row in planner.read(stations.rows) if row.slug == station)
    assert planner.read(stations.calendar, number).is_working(d(day)) is not off


def test_floating_holidays_only_warn(planner: Planner) -> None:
    calendar = planner.read(stations.calendar)
    assert calendar.is_working(d("2027-10-29"))
    assert [off.name.en for off in calendar.on(d("2027-10-29"))] == ["Diwali"]


@pytest.mark.parametrize(
    ("year", "day"), [(2019, "04-21"), (2024, "03-31"), (2025, "04-20"), (2038, "04-25")]
)
def test_easter(year: int, day: str) -> None:
    assert easter_sunday(year) == d(f"{year}-{day}")


def test_a_holiday_can_be_added_and_removed_and_undone(planner: Planner) -> None:
    office = planner.read(stations.rows)[0].id
    name = Bilingual("State funeral", "国葬")
    made = planner.write(stations.add_holiday, office, d("2027-05-05"), name)
    assert not planner.read(stations.calendar).is_working(d("2027-05-05"))
    with pytest.raises(Invalid, match="already"):
        planner.write(stations.add_holiday, office, d("2027-05-05"), name)
    planner.write(stations.remove_holiday, made)
    assert planner.read(stations.calendar).is_working(d("2027-05-05"))
    planner.undo()
    assert not planner.read(stations.calendar).is_working(d("2027-05-05"))


def test_only_a_floating_holiday_goes_without_a_station(planner: Planner) -> None:
    name = Bilingual("Some day", "某日")
    with pytest.raises(Invalid, match="duty station"):
        planner.write(stations.add_holiday, None, d("2027-05-05"), name)
    planner.write(stations.add_holiday, None, d("2027-05-05"), name, kind=HolidayKind.FLOATING)
    assert planner.read(stations.calendar).on(d("2027-05-05"))


def test_a_station_of_ours_rests_on_friday_and_saturday(planner: Planner) -> None:
    made = planner.write(
        stations.add, "amman", Bilingual("Amman", "安曼"), "Asia/Amman", weekend="FR,SA"
    )
    calendar = planner.read(stations.calendar, made)
    assert calendar.roll(d("2027-10-01"), Roll.NEXT) == d("2027-10-03")
    planner.write(stations.set_weekend, made, "SU")
    assert planner.read(stations.calendar, made).is_working(d("2027-10-01"))
    planner.write(stations.prefer, made)
    assert planner.read(stations.rows)[0].slug == "amman"
    planner.write(stations.remove, made)
    assert planner.read(stations.rows)[0].slug == "nairobi"
    for slug, zone in (("nairobi", "Africa/Nairobi"), ("moon", "Luna/Tycho")):
        with pytest.raises(Invalid):
            planner.write(stations.add, slug, Bilingual("X"), zone)


def test_the_reference_says_that_its_days_are_recalled() -> None:
    found = reference.load().stations
    assert (found.first_year, found.last_year) == (2019, 2030)
    assert all(station.note.en and station.note.zh for station in found.stations)


def test_a_day_off_can_be_corrected_and_is_ours_from_then_on(planner: Planner) -> None:
    nairobi = next(s.id for s in planner.read(stations.rows) if s.slug == "nairobi")
    (row,) = planner.read(stations.holidays, d("2027-10-20"), d("2027-10-20"), station_id=nairobi)
    planner.write(
        stations.edit_holiday, row.id, day=d("2027-10-21"), name=row.name, kind=HolidayKind.HALF,
        source="UNON circular",
    )  # fmt: skip
    (moved,) = planner.read(stations.holidays, d("2027-10-21"), d("2027-10-21"))
    assert (moved.kind, moved.basis, moved.source) == ("half", "ours", "UNON circular")
    planner.undo()
    assert not planner.read(stations.holidays, d("2027-10-21"), d("2027-10-21"))


def test_a_station_can_be_given_another_clock_and_weekend(planner: Planner) -> None:
    number = planner.write(stations.add, "amman", Bilingual("Amman"), "Asia/Amman")
    planner.write(
        stations.edit, number, name=Bilingual("Amman", "安曼"), zone="Asia/Amman", weekend="fr, sa"
    )
    row = next(s for s in planner.read(stations.rows) if s.id == number)
    assert (row.name.zh, row.weekend) == ("安曼", (4, 5))
    with pytest.raises(Invalid):
        planner.write(
            stations.edit, number, name=Bilingual("Amman"), zone="Asia/Atlantis", weekend="SA"
        )


def test_work_keeps_off_a_new_day_off_once_it_is_planned_anew(planner: Planner) -> None:
    (number, *_) = planner.read(editions.rows, platform="whd")[-1:]
    made = planner.write(ladders.apply_ladder, number.id, "un-observance")
    before = {key: action(planner, key).ends for key in made}
    assert not planner.read(refitting.preview_refit, d("2026-11-27"))
    late = max(key for key in made if before[key] and before[key] > d("2027-01-01"))
    day = before[late]
    assert day is not None
    nairobi = next(s.id for s in planner.read(stations.rows) if s.slug == "nairobi")
    planner.write(stations.add_holiday, nairobi, day, Bilingual("Unforeseen"))
    moved = {row.action_id: row.last for row in planner.read(refitting.preview_refit)}
    assert moved[late] != day
    assert action(planner, late).ends == day, "nothing moves before somebody agrees"
    planner.write(refitting.refit)
    assert action(planner, late).ends == moved[late]
    assert not planner.read(refitting.preview_refit)
    planner.undo()
    assert action(planner, late).ends == day
