"""One day of a series is done: it alone, wherever it lies, until somebody says otherwise."""

from __future__ import annotations

import datetime as dt

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models.words import ExceptionKind, Scope, WorkStatus
from comms_planner.services import actions, month
from comms_planner.services.month import Entry
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import done_days, series
from tests.services.schedule import making

WHY = Bilingual("The hall is taken", "会场已被占用")
FIRST, SECOND, THIRD = (dt.date(2027, 3, day) for day in (1, 8, 15))


@pytest.fixture
def weekly(planner: Planner) -> int:
    """A briefing on each Monday of March 2027, and on."""
    number = making.add(planner, "Press briefing", "2027-03-01")
    planner.write(series.repeat, number, "FREQ=WEEKLY;BYDAY=MO")
    return number


def shown(planner: Planner) -> list[Entry]:
    found = planner.read(month.entries, FIRST, dt.date(2027, 3, 31))
    return [e for e in found if e.kind == "action"]


def done(planner: Planner) -> list[int]:
    return [e.first.day for e in shown(planner) if e.status == "done"]


def test_this_weeks_is_done_and_the_others_are_still_to_come(planner: Planner, weekly: int) -> None:
    planner.write(done_days.set_done, weekly, SECOND)
    assert [(e.first.day, e.status, e.exception) for e in shown(planner)[:3]] == [
        (1, "planned", ""), (8, "done", ""), (15, "planned", ""),
    ]  # fmt: skip
    assert planner.read(actions.one, weekly).work_status == "planned"
    planner.undo()
    assert not done(planner)
    planner.redo()
    planner.write(done_days.set_done, weekly, SECOND, False)
    assert not done(planner)
    assert not planner.read(series.exceptions, action_id=weekly), "nothing is left of it"
    planner.undo()
    assert done(planner) == [8]


def test_the_quick_answer_knows_what_is_done(planner: Planner, weekly: int) -> None:
    planner.write(done_days.set_done, weekly, SECOND)
    fresh = Planner(planner.path, read_only=True)
    quick = fresh.read(month.everything, FIRST, THIRD)
    fresh.close()
    assert quick == planner.read(month.everything, FIRST, THIRD)


def test_what_was_moved_is_done_on_its_own_day_and_stays_so_by_its_rule(
    planner: Planner, weekly: int
) -> None:
    planner.write(
        series.except_day, SECOND, ExceptionKind.MOVED, WHY, action_id=weekly,
        starts=dt.date(2027, 3, 9),
    )  # fmt: skip
    planner.write(done_days.set_done, weekly, SECOND)
    (entry,) = [e for e in shown(planner) if e.status == "done"]
    assert (entry.first.day, entry.exception, entry.reason) == (9, "moved", WHY)
    planner.write(series.restore, SECOND, action_id=weekly)
    assert done(planner) == [8]
    with pytest.raises(Invalid, match="follows its rule already"):
        planner.write(series.restore, SECOND, action_id=weekly)


def test_what_is_done_can_still_be_moved_renamed_and_put_off(planner: Planner, weekly: int) -> None:
    planner.write(done_days.set_done, weekly, SECOND)
    planner.write(series.edit, weekly, SECOND, title=Bilingual("Long briefing"))
    planner.write(series.move, weekly, SECOND, dt.date(2027, 3, 10), reason=WHY)
    assert done(planner) == [10]
    planner.write(series.except_day, SECOND, ExceptionKind.CANCELLED, WHY, action_id=weekly)
    assert not done(planner), "what is called off was not done"


def test_it_goes_along_when_the_series_moves_or_is_split(planner: Planner, weekly: int) -> None:
    for day in (FIRST, SECOND, THIRD):
        planner.write(done_days.set_done, weekly, day)
    planner.write(series.move, weekly, SECOND, dt.date(2027, 3, 10), scope=Scope.ALL)
    assert done(planner) == [3, 10, 17]
    planner.write(
        series.move, weekly, dt.date(2027, 3, 10), dt.date(2027, 3, 11), scope=Scope.FUTURE
    )
    assert done(planner) == [3, 11, 18]
    assert [e.exception for e in shown(planner)] == [""] * 4


@pytest.mark.parametrize("kind", ["cancelled", "postponed"])
def test_what_does_not_take_place_cannot_be_done(planner: Planner, weekly: int, kind: str) -> None:
    planner.write(series.except_day, SECOND, ExceptionKind(kind), WHY, action_id=weekly)
    with pytest.raises(Invalid, match="Let it take place first"):
        planner.write(done_days.set_done, weekly, SECOND)


def test_other_days_and_what_is_said_twice_are_refused(planner: Planner, weekly: int) -> None:
    with pytest.raises(Invalid, match="The rule gives no 2027-03-09"):
        planner.write(done_days.set_done, weekly, dt.date(2027, 3, 9))
    with pytest.raises(Invalid, match="not marked as done"):
        planner.write(done_days.set_done, weekly, SECOND, False)
    planner.write(done_days.set_done, weekly, SECOND)
    with pytest.raises(Invalid, match="done already"):
        planner.write(done_days.set_done, weekly, SECOND)
    planner.write(actions.set_status, weekly, WorkStatus.DONE)
    with pytest.raises(Invalid, match="The whole series is done"):
        planner.write(done_days.set_done, weekly, SECOND, False)
