"""What a morning must decide: what can still be saved, what is too late, and whose it is."""

from __future__ import annotations

import datetime as dt

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.models.words import DateStatus, WorkStatus
from comms_planner.services import actions, editions, people
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import appearances, clashes, ladders, safety
from comms_planner.services.schedule.safety import RiskRow
from tests.services.schedule import making

DAY = dt.date(2026, 11, 28)


@pytest.fixture
def forum(planner: Planner) -> int:
    """A Forum seven weeks ahead, with the tasks of its ladder."""
    number = making.edition(planner, "wuf-2028")
    first, last = dt.date(2027, 1, 18), dt.date(2027, 1, 22)
    planner.write(editions.settle, number, first, last, status=DateStatus.CONFIRMED)
    planner.write(ladders.apply_ladder, number, "global-conference")
    return number


def at_risk(planner: Planner, **more: int) -> list[RiskRow]:
    return planner.read(safety.at_risk, DAY, **more)


def test_what_can_be_saved_stands_first_and_the_most_pressing_at_its_head(
    planner: Planner, forum: int
) -> None:
    found = at_risk(planner)
    left = [row.days_left(DAY) for row in found]
    saved = [days for days in left if days is not None]
    assert None in left
    assert saved
    assert left == [*sorted(saved), *[None] * left.count(None)]
    assert all(0 <= days <= 7 for days in saved)
    assert {row.edition_id for row in found} == {forum}
    assert all(row.task.why for row in found if row.task.infeasible)


def test_one_looks_as_far_ahead_as_one_likes(planner: Planner, forum: int) -> None:
    near, far = at_risk(planner, ahead=0), at_risk(planner, ahead=60)
    assert len(near) < len(at_risk(planner)) < len(far)


def test_what_has_begun_or_is_done_is_at_risk_no_longer(planner: Planner, forum: int) -> None:
    first, second = at_risk(planner)[:2]
    planner.write(actions.set_status, first.task.action_id, WorkStatus.IN_PROGRESS)
    planner.write(actions.set_status, second.task.action_id, WorkStatus.DONE)
    left = {row.task.action_id for row in at_risk(planner)}
    assert not left & {first.task.action_id, second.task.action_id}


def test_one_person_sees_their_own_tasks_reckoned_with_those_of_others(
    planner: Planner, forum: int
) -> None:
    amina = planner.write(people.add, Bilingual("Amina"))
    hers = at_risk(planner)[0]
    planner.write(actions.assign, hers.task.action_id, amina)
    assert at_risk(planner, owner_id=amina) == [hers]


def test_a_plan_whose_events_are_over_has_nothing_to_save(planner: Planner, forum: int) -> None:
    assert planner.read(safety.at_risk, dt.date(2028, 3, 1)) == []


def test_the_clashes_of_a_morning_are_those_that_want_a_decision_soon(planner: Planner) -> None:
    maria = planner.write(people.add, Bilingual("Maria"))
    for title, day in (("A", "2026-12-03"), ("B", "2026-12-03"), ("C", "2027-06-03"),
                       ("D", "2027-06-03"), ("On a Sunday", "2026-12-06")):  # fmt: skip
        planner.write(appearances.add, maria, action_id=making.add(planner, title, day))
    found = planner.read(clashes.pressing, DAY)
    assert [row.day for row in found if row.kind == "person-day"] == [dt.date(2026, 12, 3)]
    assert not [row for row in found if row.severity == "low"]
