"""What packs ask of an event: its hours, its clock, who has a part, and how long one may wait."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Edition
from comms_planner.models.words import Branch, EffectKind, Precision
from comms_planner.services import actions, campaigns, editions, event_parts, people, teamwork
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import (
    appearances,
    cloning,
    contingency,
    cues,
    decisions,
    event_clock,
    series,
    zones,
)
from tests.services.schedule import making

DAY = dt.date(2027, 10, 4)


@pytest.fixture
def number(planner: Planner) -> int:
    return making.edition(planner, "whd-2027")


def say(text: str) -> Bilingual:
    return Bilingual(text)


def test_the_hours_of_an_event_come_in_order_with_speakers_and_place(
    planner: Planner, number: int
) -> None:
    speaker = planner.write(people.add, say("Amina Diallo"))
    late = making.add(planner, "Closing", "2027-10-04", edition_id=number)
    early = making.add(planner, "Opening", "2027-10-04", edition_id=number)
    whole = making.add(planner, "Open day", "2027-10-04", edition_id=number)
    making.add(planner, "The week before", "2027-09-27", edition_id=number)
    making.add(planner, "Somebody else's", "2027-10-04")
    planner.write(zones.set_time, late, 17 * 60, 18 * 60, "Africa/Nairobi")
    planner.write(zones.set_time, early, 9 * 60, None, "Africa/Nairobi")
    planner.write(actions.set_place, early, say("Main hall"))
    planner.write(appearances.add, speaker, action_id=early)
    planner.write(teamwork.add_item, early, say("Microphones"))
    found = planner.read(cues.rows, number)
    assert [cue.action_id for cue in found] == [whole, early, late]
    assert found[1].place == say("Main hall")
    assert found[1].speakers == (say("Amina Diallo"),)
    assert found[1].checklist == ((say("Microphones"), False),)
    assert found[1].begins == dt.datetime(2027, 10, 4, 6, 0, tzinfo=dt.UTC)
    assert found[1].ends is None


def test_a_daily_item_is_there_on_each_day_and_campaign_work_too(planner: Planner) -> None:
    forum = making.edition(planner, "wuf-2028")
    first = dt.date(2028, 10, 16)
    planner.write(editions.reschedule, forum, first, first + dt.timedelta(4), Precision.DAY)
    wrap = making.add(planner, "Daily wrap", "2028-10-16", edition_id=forum)
    planner.write(series.repeat, wrap, "FREQ=DAILY;COUNT=5")
    campaign = planner.write(
        campaigns.add, say("Homes"), objective=say("40 policies by 2028"), target=say("40"),
        theme=say("Homes"), starts=first, ends=first, edition_ids=(forum,),
    )  # fmt: skip
    own = making.add(planner, "Of the campaign", "2028-10-17", campaign_id=campaign)
    found = [(cue.action_id, cue.first.day) for cue in planner.read(cues.rows, forum)]
    assert found == [(wrap, 16), (wrap, 17), (own, 17), (wrap, 18), (wrap, 19), (wrap, 20)]


def test_an_event_without_days_has_no_hours(planner: Planner) -> None:
    forum = making.edition(planner, "wuf-2028")
    making.add(planner, "Opening", "2028-10-16", edition_id=forum)
    assert planner.read(cues.rows, forum) == []


def test_the_clock_is_that_of_timed_work_then_of_the_city_then_of_the_first_station(
    planner: Planner, number: int
) -> None:
    assert planner.read(event_clock.of_event, number).known_by == "station"
    assert planner.read(event_clock.of_event, number).zone == "Africa/Nairobi"
    planner.write(
        editions.edit, number, name=say("Day"), theme=say(""), city=say("Bogotá"), note=say("")
    )
    found = planner.read(event_clock.of_event, number)
    assert (found.zone, found.known_by) == ("America/Bogota", "city")
    timed = making.add(planner, "Opening", "2027-10-04", edition_id=number)
    planner.write(zones.set_time, timed, 9 * 60, None, "Asia/Bangkok")
    found = planner.read(event_clock.of_event, number)
    assert (found.zone, found.known_by) == ("Asia/Bangkok", "tasks")


def test_the_latest_day_leaves_room_for_what_a_branch_adds(planner: Planner, number: int) -> None:
    found = planner.read(decisions.latest, number, Branch.VIRTUAL)
    assert found.day == DAY - dt.timedelta(7)
    assert found.because.en == "Test the online platform, interpretation and webcast"
    planner.write(
        contingency.add_effect, number, Branch.VIRTUAL, EffectKind.ADD,
        title=say("Record the statement"), offset_days=-12,
    )  # fmt: skip
    found = planner.read(decisions.latest, number, Branch.VIRTUAL)
    assert (found.day, found.because) == (DAY - dt.timedelta(12), say("Record the statement"))
    assert planner.read(decisions.latest, number, Branch.CANCEL).day == DAY - dt.timedelta(2)
    assert planner.read(decisions.latest, number, Branch.CRISIS).day is None


def test_what_is_laid_down_for_a_branch_is_kept_once_and_cloned_without_its_day(
    planner: Planner, number: int
) -> None:
    decides = planner.write(people.add, say("Amina Diallo"))
    for text in ("No visas", "No visas or no flights"):
        planner.write(
            contingency.set_rule, number, Branch.VIRTUAL, trigger=say(text), decides_id=decides,
            decide_by=dt.date(2027, 9, 1),
        )  # fmt: skip
    (rule,) = planner.read(contingency.branch_rules, number)
    assert (rule.branch, rule.trigger.en) == ("virtual", "No visas or no flights")
    assert (rule.decides.en, rule.decide_by) == ("Amina Diallo", dt.date(2027, 9, 1))
    new = planner.write(cloning.clone_edition, number, say("World Habitat Day 2028"))
    (copy,) = planner.read(contingency.branch_rules, new)
    assert (copy.trigger, copy.decides_id, copy.decide_by) == (rule.trigger, decides, None)
    with pytest.raises(Invalid):
        planner.write(contingency.set_rule, number, Branch.GO, decides_id=9999)


def test_everybody_with_a_part_is_listed_once(planner: Planner, number: int) -> None:
    names = ["Owner", "Answers", "Does", "Speaks", "Decides", "Nobody"]
    ids = {name: planner.write(people.add, say(name)) for name in names}
    work = making.add(planner, "Opening", "2027-10-04", edition_id=number, owner_id=ids["Owner"])
    planner.write(teamwork.share, work, ids["Answers"], responsible_ids=(ids["Does"],))
    planner.write(appearances.add, ids["Speaks"], edition_id=number)
    planner.write(contingency.set_rule, number, Branch.CANCEL, decides_id=ids["Decides"])
    found = [row.name.en for row in planner.read(event_parts.contacts, number)]
    assert found == names[:-1]
    (row,) = planner.read(event_parts.work, number)
    assert (row.accountable, row.responsible) == (say("Answers"), (say("Does"),))


def test_a_venue_stays_when_an_edition_is_edited_without_one(planner: Planner, number: int) -> None:
    def venue(session: Session) -> Bilingual:
        return session.get_one(Edition, number).venue

    facts = {"name": say("Day"), "theme": say(""), "city": say(""), "note": say("")}
    planner.write(editions.edit, number, **facts, venue=say("Gigiri"))
    planner.write(editions.edit, number, **facts)
    assert planner.read(venue) == say("Gigiri")
