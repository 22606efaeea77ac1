"""What a campaign and a platform leave of the calendar: the same in window, files and on paper."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Missing
from comms_planner.interchange.calendar_filter import Wanted, chosen
from comms_planner.models import Edition
from comms_planner.models.words import WorkStatus
from comms_planner.services import (
    action_links,
    actions,
    calendar_looks,
    campaigns,
    editions,
    filter_names,
    month,
    saved_views,
)
from comms_planner.services.entry_filter import EntryFilter, choices, known, sieve
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import series

FIRST, LAST = dt.date(2028, 1, 1), dt.date(2028, 12, 31)
FORUM = "World Urban Forum, fourteenth session (WUF14)"


@dataclass(frozen=True)
class Forum:
    """A campaign for WUF14 with one of two actions."""

    campaign: int
    edition: int
    work: int
    brief: int


@pytest.fixture
def forum(planner: Planner) -> Forum:
    edition = planner.read(_forum)
    campaign = planner.write(
        campaigns.add, Bilingual("Homes for all", "人人有房"), objective=Bilingual("o"),
        target=Bilingual("t"), theme=Bilingual("h"), starts=FIRST, ends=LAST,
        edition_ids=(edition,),
    )  # fmt: skip
    day = dt.date(2028, 6, 1)
    weekly = planner.write(actions.add, Bilingual("Weekly post"), starts=day, campaign_id=campaign)
    planner.write(series.repeat, weekly, "FREQ=WEEKLY;COUNT=2")
    brief = planner.write(actions.add, Bilingual("Brief"), starts=day, edition_id=edition)
    planner.write(actions.add, Bilingual("Op-ed"), starts=day)
    return Forum(campaign, edition, weekly, brief)


def _forum(session: Session) -> int:
    return session.scalars(select(Edition.id).where(Edition.slug == "wuf-2028")).one()


def delete(planner: Planner, forum: Forum) -> None:
    planner.write(campaigns.take, (forum.work,), None)
    planner.write(campaigns.delete, forum.campaign)


def titles(planner: Planner, asked: EntryFilter) -> list[str]:
    entries = planner.read(month.everything, FIRST, LAST)
    return [e.title.en for e in planner.read(sieve, asked).of(entries)]


def test_a_campaign_leaves_its_work_on_each_day_and_its_event(
    planner: Planner, forum: Forum
) -> None:
    asked = EntryFilter(campaign=str(forum.campaign))
    assert sorted(titles(planner, asked)) == ["Weekly post", "Weekly post", FORUM]
    assert titles(planner, asked._replace(hidden=frozenset({"action"}))) == [FORUM]


def test_a_platform_leaves_its_events_and_the_work_on_them(planner: Planner, forum: Forum) -> None:
    theirs = ["Brief", "Weekly post", "Weekly post", FORUM]
    assert sorted(titles(planner, EntryFilter(platform="wuf"))) == theirs
    both = EntryFilter(platform="wuf", campaign=str(forum.campaign))
    assert sorted(titles(planner, both)) == theirs[1:]


def test_work_and_campaigns_are_of_every_edition_they_go_to(planner: Planner, forum: Forum) -> None:
    """As the timeline's lanes and the plan of an event have it, not only of the first."""
    habitat = EntryFilter(platform="whd")
    day = planner.write(
        editions.add, "whd", Bilingual("WHD 2028"),
        starts=dt.date(2028, 10, 2), ends=dt.date(2028, 10, 2),
    )  # fmt: skip
    assert titles(planner, habitat) == ["WHD 2028"]
    planner.write(action_links.set_editions, forum.brief, (forum.edition, day))
    assert titles(planner, habitat) == ["Brief", "WHD 2028"]
    planner.write(
        campaigns.edit, forum.campaign, title=Bilingual("Homes for all"), starts=FIRST, ends=LAST,
        objective=Bilingual("o"), target=Bilingual("t"), theme=Bilingual("h"),
        edition_ids=(forum.edition, day), work_status=WorkStatus.PLANNED,
    )  # fmt: skip
    shown = sorted(titles(planner, habitat))
    assert shown == ["Brief", "WHD 2028", "Weekly post", "Weekly post"]
    of_campaign = titles(planner, EntryFilter(campaign=str(forum.campaign)))
    assert sorted(of_campaign) == ["WHD 2028", "Weekly post", "Weekly post", FORUM]


def test_what_a_rule_foresees_is_its_platforms_and_no_campaigns(
    planner: Planner, forum: Forum
) -> None:
    """What is foreseen has the number of its platform, which may be that of an edition."""
    days = planner.read(month.foreseen, FIRST, LAST)
    assert "World Habitat Day 2028" in titles(planner, EntryFilter(platform="whd"))
    there = planner.read(sieve, EntryFilter(campaign=str(forum.campaign)))
    assert there.of([e._replace(id=forum.edition) for e in days]) == []


@pytest.mark.parametrize(
    ("field", "names"),
    [
        ("flagship", ("sdg-cities",)),
        ("campaign", ("Homes  for ALL", "人人有房")),
        ("platform", ("wuf", "World Urban Forum", "世界城市论坛")),
    ],
)
def test_window_and_files_mean_the_same_by_a_name(
    planner: Planner, forum: Forum, field: str, names: tuple[str, ...]
) -> None:
    entries = planner.read(month.everything, FIRST, LAST)
    for name in names:
        asked = planner.read(filter_names.narrowed, EntryFilter(), **{field: name})
        in_files = planner.read(chosen, entries, Wanted(**{field: name}))
        assert planner.read(sieve, asked).of(entries) == in_files
        assert asked.is_narrowed
        assert len(in_files) < len(entries)


def test_what_is_offered_can_be_named(planner: Planner, forum: Forum) -> None:
    assert planner.read(choices, "campaign") == [
        {str(forum.campaign): Bilingual("Homes for all", "人人有房")}
    ]
    platforms, moments, seasons = planner.read(choices, "platform")
    assert "wuf" in platforms
    assert moments
    assert "urban-october" in seasons
    for key, name in (platforms | moments | seasons).items():
        assert planner.read(filter_names.narrowed, EntryFilter(), platform=name.en).platform == key


def test_what_the_plan_no_longer_has_hides_nothing(planner: Planner, forum: Forum) -> None:
    asked = EntryFilter("post", campaign=str(forum.campaign), platform="gone", flagship="moonbase")
    assert planner.read(known, asked) == EntryFilter("post", campaign=str(forum.campaign))
    delete(planner, forum)
    assert planner.read(sieve, asked).filter == EntryFilter("post")
    assert planner.read(known, EntryFilter(campaign="no number")) == EntryFilter()


def test_a_saved_view_keeps_campaign_and_platform_while_the_plan_has_them(
    planner: Planner, forum: Forum
) -> None:
    number = planner.write(
        calendar_looks.save, "Homes", "month", campaign="homes for all", platform="世界城市论坛"
    )
    asked = EntryFilter(campaign=str(forum.campaign), platform="wuf")
    assert planner.read(calendar_looks.named, "homes").looking.filter == asked
    delete(planner, forum)
    assert planner.read(calendar_looks.named, "homes").looking.filter == EntryFilter(platform="wuf")
    planner.undo()
    assert planner.read(calendar_looks.named, "homes").looking.filter == asked
    planner.write(calendar_looks.update, number, "month", platform="whd")
    planner.undo()
    assert planner.read(calendar_looks.named, "homes").looking.filter == asked


@pytest.mark.parametrize("given", [{"campaign": "Homes for al"}, {"platform": "world urban forun"}])
def test_a_view_is_not_saved_for_what_is_not_there(
    planner: Planner, forum: Forum, given: dict[str, str]
) -> None:
    with pytest.raises(Missing, match="The nearest: "):
        planner.write(calendar_looks.save, "n", "month", **given)


def test_a_view_of_an_older_plan_still_loads(planner: Planner) -> None:
    planner.write(saved_views.put, "calendar", "Old", '{"view": "week", "flagship": "sdg-cities"}')
    assert planner.read(calendar_looks.named, "old").looking.filter == EntryFilter(
        flagship="sdg-cities"
    )
