from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.services import actions, campaigns, editions, lanes, month, people, relaning
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


def lane(plan: Planner, by: By, number: int) -> str:
    return plan.read(lanes.grouping, by.value).lane_of(found(plan, "action", number))


def put(plan: Planner, number: int, by: By, key: str) -> None:
    plan.write(relaning.put_in_lane, (number,), by, key)


def test_a_lane_gives_what_it_stands_for_as_one_step(plan: Planner) -> None:
    number = add(plan)
    plan.write(actions.move, number, 1)
    entry = found(plan, "action", number)
    flagship = next(
        key for key in plan.read(lanes.grouping, "flagship").names if key != entry.flagship
    )
    put(plan, number, By.FLAGSHIP, flagship)
    there = found(plan, "action", number)
    assert (there.flagship, there.pillar) == (flagship, entry.pillar)
    put(plan, number, By.PILLAR, "share")
    there = found(plan, "action", number)
    assert (there.flagship, there.pillar) == (flagship, "share")
    plan.undo()
    plan.undo()
    assert found(plan, "action", number) == entry


def test_an_owner_and_a_campaign_are_given_and_taken_away(plan: Planner) -> None:
    number = add(plan)
    plan.write(people.add, Bilingual("", "李娜"))
    plan.write(people.add, Bilingual("Ana"))
    campaign = plan.write(
        campaigns.add, Bilingual("Launch"), objective=Bilingual("Mayors pledge homes"),
        target=Bilingual("20 cities"), theme=Bilingual("Housing"), starts=DAY, ends=DAY,
    )  # fmt: skip
    for by, key in ((By.OWNER, "李娜"), (By.OWNER, "Ana"), (By.CAMPAIGN, str(campaign))):
        put(plan, number, by, key)
        assert lane(plan, by, number) == key
    for by in (By.OWNER, By.CAMPAIGN):
        put(plan, number, by, NONE)
        assert lane(plan, by, number) == NONE
    plan.write(people.add, Bilingual("Ana"))
    with pytest.raises(Invalid, match="Two people"):
        put(plan, number, By.OWNER, "Ana")


def test_a_platforms_lane_ties_to_the_edition_that_is_next(plan: Planner) -> None:
    number = add(plan)
    put(plan, number, By.PLATFORM, "wuf")
    assert lane(plan, By.PLATFORM, number) == "wuf"
    tied = plan.read(actions.one, number).edition_id
    ahead = [e for e in plan.read(editions.rows) if e.id == tied]
    assert ahead[0].ends is not None
    assert ahead[0].ends >= DAY
    put(plan, number, By.PLATFORM, NONE)
    assert lane(plan, By.PLATFORM, number) == NONE


@pytest.mark.parametrize(
    ("by", "key", "why"),
    [
        (By.FLAGSHIP, "sdg-cities", "has no pillar yet"),
        (By.FLAGSHIP, EVENTS, "holds days"),
        (By.OWNER, DAYS, "holds days"),
        (By.PILLAR, NONE, "keeps one"),
        (By.CAMPAIGN, "x", "no such lane"),
        (By.PLATFORM, "moonbase", "no such lane"),
    ],
)
def test_a_lane_that_makes_no_sense_refuses(plan: Planner, by: By, key: str, why: str) -> None:
    number = add(plan)
    with pytest.raises(Invalid, match=why):
        put(plan, number, by, key)


def test_only_actions_change_their_lane(plan: Planner) -> None:
    assert "Only actions" in lanes.refusal("edition", By.FLAGSHIP, "sdg-cities")
    assert lanes.refusal("action", By.OWNER, NONE) == ""
