from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.services import actions, lanes, month
from comms_planner.services.lanes import DAYS, EVENTS, NONE, By
from comms_planner.services.month import Entry
from comms_planner.services.planner import ChangeSet, Planner
from comms_planner.services.schedule import dependencies

DAY = dt.date(2026, 10, 7)


@pytest.fixture
def plan(built_in: Path) -> Iterator[Planner]:
    opened = Planner(built_in)
    yield opened
    opened.close()


def add(plan: Planner, title: str = "Op-ed", days: int = 0) -> int:
    return plan.write(actions.add, Bilingual(title), starts=DAY, ends=DAY + dt.timedelta(days))


def found(plan: Planner, kind: str, number: int | None = None) -> Entry:
    entries = plan.read(month.everything, dt.date(2026, 10, 1), dt.date(2026, 10, 31))
    return next(e for e in entries if e.kind == kind and number in (None, e.id))


def test_an_action_lies_in_the_lane_of_its_flagship_and_its_pillar(plan: Planner) -> None:
    number = add(plan)
    assert plan.read(lanes.grouping, "flagship").lane_of(found(plan, "action", number)) == NONE
    plan.write(actions.move, number, 1)
    entry = found(plan, "action", number)
    by_flagship = plan.read(lanes.grouping, "flagship")
    assert by_flagship.lane_of(entry) in by_flagship.names
    assert plan.read(lanes.grouping, "pillar").lane_of(entry) == entry.pillar


def test_events_and_days_have_lanes_of_their_own(plan: Planner) -> None:
    grouping = plan.read(lanes.grouping, "flagship")
    assert grouping.lane_of(found(plan, "edition")) == EVENTS
    assert grouping.lane_of(found(plan, "observance")) == DAYS
    assert grouping.lane_of(found(plan, "season")) == DAYS


def test_by_platform_an_edition_lies_with_its_platform(plan: Planner) -> None:
    grouping = plan.read(lanes.grouping, "platform")
    entries = plan.read(month.everything, dt.date(2026, 10, 5), dt.date(2026, 10, 5))
    entry = next(e for e in entries if e.platform == "whd")
    assert grouping.lane_of(entry) == "whd"
    assert grouping.names["whd"].en == "World Habitat Day"


@pytest.mark.parametrize("by", list(By))
def test_every_way_of_grouping_can_be_asked_for(plan: Planner, by: By) -> None:
    assert plan.read(lanes.grouping, by.value).by is by


def test_links_are_those_of_the_plan(plan: Planner) -> None:
    first, second = add(plan), add(plan, "Survey")
    plan.write(dependencies.add, second, first, 3)
    assert plan.read(lanes.links) == (lanes.LinkRow(second, first, 3),)
    assert plan.read(lanes.size) == 2


def test_a_moved_action_names_its_new_days_and_a_deleted_one_none(plan: Planner) -> None:
    heard: list[ChangeSet] = []
    number = add(plan)
    plan.subscribe(heard.append)
    plan.write(actions.reschedule, number, DAY, DAY + dt.timedelta(2))
    plan.write(actions.rename, number, Bilingual("Essay"))
    plan.write(actions.delete, number)
    moved, renamed, deleted = (lanes.moved_actions(changes) for changes in heard)
    assert moved == {number: (None, DAY + dt.timedelta(2))}
    assert renamed == {number: (None, None)}
    assert deleted == {number: None}


def test_what_shows_in_more_places_is_read_again_whole(plan: Planner) -> None:
    heard: list[ChangeSet] = []
    first, second = add(plan), add(plan, "Survey")
    plan.subscribe(heard.append)
    plan.write(dependencies.add, second, first)
    assert lanes.moved_actions(heard[0]) is None
