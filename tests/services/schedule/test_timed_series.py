"""Series with hours: one day of them may have hours of its own."""

from __future__ import annotations

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models.words import ExceptionKind, Scope
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import revising, series, zones
from tests.services.schedule.weekly import WHY, d, shown, weekly


def timed(planner: Planner) -> int:
    number = weekly(planner)
    planner.write(zones.set_time, number, 570, 630, "Africa/Nairobi")
    return number


def times(planner: Planner) -> list[tuple[int, int | None, int | None]]:
    found = shown(planner, "2027-03-01", "2027-03-21")
    return [(e.first.day, e.start_time, e.end_time) for e in found]


def test_one_day_of_a_timed_series_may_have_a_time_of_its_own(planner: Planner) -> None:
    number = timed(planner)
    planner.write(
        series.except_day, d("2027-03-08"), ExceptionKind.MOVED, WHY, action_id=number,
        starts=d("2027-03-08"), start_time=840, end_time=900,
    )  # fmt: skip
    assert times(planner) == [(1, 570, 630), (8, 840, 900), (15, 570, 630)]
    planner.write(series.move, number, d("2027-03-08"), d("2027-03-09"), reason=WHY)
    assert times(planner)[1] == (9, 840, 900), "another day alone leaves the time"
    (row,) = planner.read(series.exceptions, action_id=number)
    assert (row.start_time, row.end_time) == (840, 900)
    planner.write(zones.set_time, number, 600, 660, "Africa/Nairobi")
    assert times(planner) == [(1, 600, 660), (9, 840, 900), (15, 600, 660)]
    planner.write(zones.set_time, number, None)
    assert {start for _, start, _ in times(planner)} == {None}
    planner.undo()
    planner.undo()
    planner.undo()
    planner.undo()
    assert times(planner) == [(1, 570, 630), (8, 570, 630), (15, 570, 630)]


def test_the_time_of_the_series_given_to_one_day_is_no_time_of_its_own(planner: Planner) -> None:
    number = timed(planner)
    planner.write(
        series.move, number, d("2027-03-08"), d("2027-03-09"), start_time=570, end_time=630
    )
    planner.write(zones.set_time, number, 600, 660, "Africa/Nairobi")
    assert times(planner)[1] == (9, 600, 660)


def test_a_time_that_one_day_cannot_have_is_refused(planner: Planner) -> None:
    number, other = timed(planner), weekly(planner)
    monday = d("2027-03-08")
    with pytest.raises(Invalid, match="whole days"):
        planner.write(series.move, other, monday, monday, start_time=600)
    with pytest.raises(Invalid, match="before the beginning"):
        planner.write(series.move, number, monday, monday, start_time=600, end_time=540)
    with pytest.raises(Invalid, match="between 0:00 and 24:00"):
        planner.write(series.move, number, monday, monday, start_time=2000)
    with pytest.raises(Invalid, match="only one day"):
        planner.write(series.move, number, monday, monday, scope=Scope.ALL, start_time=600)
    with pytest.raises(Invalid, match="time zone"):
        planner.write(
            revising.revise, number, title=Bilingual("Press briefing"), starts=monday, ends=monday,
            start_time=600, end_time=660, zone="Europe/Zurich", on=monday, scope=Scope.THIS,
            reason=WHY,
        )  # fmt: skip
    assert planner.read(series.exceptions) == []
