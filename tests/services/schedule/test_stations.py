"""Duty stations: seeded, corrected, and reckoned with."""

from __future__ import annotations

import datetime as dt

import pytest

from comms_planner import reference
from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models.words import HolidayKind, Roll
from comms_planner.reference.stations import easter_sunday
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import stations


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
