"""Clock times across zones and the days on which clocks change."""

from __future__ import annotations

import datetime as dt

import pytest

from comms_planner.errors import Invalid
from comms_planner.services import month
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import zones
from tests.services.schedule import making
from tests.services.schedule.test_clashes import item


def clocks(planner: Planner, at: str) -> dict[str, tuple[str, int]]:
    instant = dt.datetime.fromisoformat(at)
    rows = planner.read(zones.local_times, instant)
    return {r.station: (f"{r.at:%H:%M}", (r.at.date() - instant.date()).days) for r in rows}


def test_an_embargo_in_winter_and_in_summer(planner: Planner) -> None:
    assert clocks(planner, "2027-01-15T22:30+00:00") == {
        "nairobi": ("01:30", 1), "new-york": ("17:30", 0), "geneva": ("23:30", 0),
        "bangkok": ("05:30", 1),
    }  # fmt: skip
    assert clocks(planner, "2027-07-15T02:30+00:00") == {
        "nairobi": ("05:30", 0), "new-york": ("22:30", -1), "geneva": ("04:30", 0),
        "bangkok": ("09:30", 0),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("day", "zone", "hour"),
    [
        ("2027-03-13", "America/New_York", 11), ("2027-03-14", "America/New_York", 10),
        ("2027-11-06", "America/New_York", 10), ("2027-11-07", "America/New_York", 11),
        ("2027-03-27", "Europe/Zurich", 5), ("2027-03-28", "Europe/Zurich", 4),
        ("2027-03-28", "Africa/Nairobi", 3), ("2027-10-31", "Asia/Bangkok", -1),
    ],
)  # fmt: skip
def test_six_in_the_morning_is_another_instant_when_clocks_change(
    day: str, zone: str, hour: int
) -> None:
    at = zones.instant(dt.date.fromisoformat(day), 6 * 60, zone)
    midnight = dt.datetime.fromisoformat(f"{day}T00:00+00:00")
    assert at == midnight + dt.timedelta(hours=hour)


def test_a_skipped_time_is_refused_and_a_doubled_one_is_the_first() -> None:
    with pytest.raises(Invalid, match="skip"):
        zones.instant(dt.date(2027, 3, 14), 2 * 60 + 30, "America/New_York", strict=True)
    skipped = zones.instant(dt.date(2027, 3, 14), 2 * 60 + 30, "America/New_York")
    assert skipped == dt.datetime(2027, 3, 14, 7, 30, tzinfo=dt.UTC)
    doubled = zones.instant(dt.date(2027, 11, 7), 60 + 30, "America/New_York")
    assert doubled == dt.datetime(2027, 11, 7, 5, 30, tzinfo=dt.UTC)


def test_a_timed_action_carries_its_zone_to_the_calendar(planner: Planner) -> None:
    number = making.add(planner, "Briefing", "2027-03-10")
    planner.write(zones.set_time, number, 9 * 60, 10 * 60)
    (entry,) = [
        e
        for e in planner.read(month.entries, dt.date(2027, 3, 10), dt.date(2027, 3, 10))
        if e.kind == "action"
    ]
    assert (entry.start_time, entry.end_time, entry.zone) == (540, 600, "Africa/Nairobi")
    planner.write(zones.set_time, number, None)
    assert making.action(planner, number).zone is None


def test_times_that_make_no_sense_are_refused(planner: Planner) -> None:
    number = making.add(planner, "Briefing", "2027-03-14")
    for values in ((600, 540, None), (2000, None, None), (150, None, "America/New_York")):
        with pytest.raises(Invalid):
            planner.write(zones.set_time, number, *values)
    with pytest.raises(Invalid, match="Mars"):
        planner.write(zones.set_time, number, 600, None, "Mars/Olympus")


def test_an_embargo_is_an_instant_on_every_clock(planner: Planner) -> None:
    number = making.add(planner, "Launch", "2027-10-04")
    asset = item(planner, number, None, None)
    with pytest.raises(Invalid, match="offset"):
        planner.write(zones.set_embargo, asset, "2027-10-04T06:00")
    planner.write(zones.set_embargo, asset, "2027-10-04T06:00+03:00")
    (row,) = planner.read(zones.embargoes, action_id=number)
    assert row.embargo_at == dt.datetime(2027, 10, 4, 3, tzinfo=dt.UTC)
    shown = {clock.station: f"{clock.at:%d %H:%M}" for clock in row.local_times}
    assert shown == {
        "nairobi": "04 06:00", "new-york": "03 23:00", "geneva": "04 05:00",
        "bangkok": "04 10:00",
    }  # fmt: skip
