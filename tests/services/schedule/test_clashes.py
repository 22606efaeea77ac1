"""What collides: people, embargoes, days off, great moments, chains."""

from __future__ import annotations

import datetime as dt

import pytest
from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import Asset, ContentItem, Person
from comms_planner.models.words import (
    DateStatus,
    ExceptionKind,
    HolidayKind,
    Language,
    WorkStatus,
)
from comms_planner.services import actions, editions, people
from comms_planner.services.planner import Planner, undoable
from comms_planner.services.schedule import (
    appearances,
    clashes,
    dependencies,
    ladders,
    series,
    stations,
    zones,
)
from comms_planner.services.schedule.collisions import ClashRow
from comms_planner.text import Texts, texts_for
from tests.services.schedule import making

EN = Texts("en")


def d(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def found(planner: Planner, first: str, last: str, *kinds: str) -> list[ClashRow]:
    rows = planner.read(clashes.rows, d(first), d(last))
    return [row for row in rows if not kinds or row.kind in kinds]


def speaker(planner: Planner, name: str = "Amina") -> int:
    number = planner.write(people.add, Bilingual(name))

    @undoable("Rank")
    def rank(session: Session) -> None:
        session.get_one(Person, number).speaks_order = 1

    planner.write(rank)
    return number


def item(planner: Planner, action: int, publish: str | None, embargo: str | None) -> int:
    @undoable("Add")
    def add(session: Session) -> int:
        asset = Asset(
            action_id=action, title=Bilingual("Report"), theme=Bilingual(), note=Bilingual(),
            embargo_at=dt.datetime.fromisoformat(embargo) if embargo else None,
        )  # fmt: skip
        made = ContentItem(
            language=Language.EN,
            publish_at=dt.datetime.fromisoformat(publish) if publish else None,
        )
        asset.items.append(made)
        session.add(asset)
        session.flush()
        return made.id

    return planner.write(add)


def test_a_spokesperson_cannot_be_in_two_places_on_a_day(planner: Planner) -> None:
    boss = speaker(planner)
    one = making.add(planner, "Interview in Nairobi", "2027-03-09", "2027-03-10")
    two = making.add(planner, "Panel in Geneva", "2027-03-10")
    for action in (one, two):
        planner.write(appearances.add, boss, action_id=action)
    (clash,) = found(planner, "2027-03-01", "2027-03-31", "person-day", "person-time")
    assert (clash.day, clash.severity) == (d("2027-03-10"), "medium")
    assert set(clash.things) == {f"action:{one}", f"action:{two}"}
    said = clash.notice.say(EN)
    assert said.startswith("Amina is needed on the same day")
    assert "Panel in Geneva" in said
    planner.write(appearances.remove, boss, action_id=two)
    assert not found(planner, "2027-03-01", "2027-03-31", "person-day")


def test_times_collide_by_the_clock_across_zones(planner: Planner) -> None:
    boss = speaker(planner)
    one = making.add(planner, "Radio", "2027-03-10")
    two = making.add(planner, "Briefing", "2027-03-10")
    planner.write(zones.set_time, one, 16 * 60, 17 * 60, "Africa/Nairobi")  # 13:00 UTC
    planner.write(zones.set_time, two, 9 * 60 + 30, 10 * 60, "America/New_York")  # 14:30 UTC
    for action in (one, two):
        planner.write(appearances.add, boss, action_id=action)
    assert not found(planner, "2027-03-10", "2027-03-10", "person-time", "person-day")
    planner.write(zones.set_time, two, 8 * 60 + 30, 9 * 60, "America/New_York")  # 13:30 UTC
    (clash,) = found(planner, "2027-03-10", "2027-03-10", "person-time")
    assert clash.severity == "high"


def test_what_was_put_off_is_in_nobodys_way(planner: Planner) -> None:
    boss = speaker(planner)
    one, two = (making.add(planner, title, "2027-03-10") for title in ("Panel", "Radio"))
    for action in (one, two):
        planner.write(appearances.add, boss, action_id=action)
    assert found(planner, "2027-03-10", "2027-03-10", "person-day")
    planner.write(actions.set_date_status, two, DateStatus.POSTPONED)
    assert not found(planner, "2027-03-10", "2027-03-10", "person-day")


def test_one_person_at_two_editions_on_a_day(planner: Planner) -> None:
    boss = speaker(planner)
    for slug in ("whd-2027", "urban-october-2027"):
        planner.write(appearances.add, boss, edition_id=making.edition(planner, slug))
    (clash,) = found(planner, "2027-10-01", "2027-10-31", "person-day")
    assert clash.day == d("2027-10-04")


def test_who_must_be_there_on_a_day_of_leave_is_told(planner: Planner) -> None:
    boss = speaker(planner)
    panel = making.add(planner, "Panel", "2027-03-28", "2027-03-30")
    desk = making.add(planner, "Desk work", "2027-03-29", owner_id=boss)
    planner.write(appearances.add, boss, action_id=panel)
    planner.write(people.add_leave, boss, d("2027-03-29"), d("2027-04-02"))
    (clash,) = found(planner, "2027-03-01", "2027-04-30", "person-away")
    assert (clash.day, clash.severity, clash.things) == (
        d("2027-03-29"), "high", (f"action:{panel}",)
    )  # fmt: skip
    assert clash.notice.say(EN).replace("\xa0", " ") == (
        "Amina is needed for “Panel” and is away from 29 March 2027 to 2 April 2027."
    )
    assert not found(planner, "2027-03-31", "2027-04-30", "person-away")
    planner.write(zones.set_time, desk, 540, 600, "Africa/Nairobi")
    assert len(found(planner, "2027-03-29", "2027-03-29", "person-away")) == 2
    planner.undo()
    planner.write(people.remove_leave, planner.read(people.rows)[-1].leaves[0].id)
    assert not found(planner, "2027-03-01", "2027-04-30", "person-away")


def test_a_principal_with_too_much_on_a_day_is_told(planner: Planner) -> None:
    boss = speaker(planner)
    for number in range(4):
        making.add(planner, f"Signing {number}", "2027-03-10", owner_id=boss)
    (clash,) = found(planner, "2027-03-10", "2027-03-10", "load")
    assert "4 things" in clash.notice.say(EN)
    assert not found(planner, "2027-03-10", "2027-03-10", "person-day")
    rows = planner.read(clashes.rows, d("2027-03-10"), d("2027-03-10"), limit=4)
    assert not [row for row in rows if row.kind == "load"]


def test_the_executive_director_of_two_ladders_on_one_day_collides_before_anybody_is_named(
    planner: Planner,
) -> None:
    number = planner.write(editions.add, "scroll", Bilingual("Scroll 2027"), starts=d("2027-10-04"))
    planner.write(ladders.apply_ladder, making.edition(planner, "whd-2027"), "un-observance")
    planner.write(ladders.apply_ladder, number, "flagship-report")
    (clash,) = found(planner, "2027-10-04", "2027-10-04", "person-day")
    assert clash.notice.say(EN).startswith("Executive Director is needed")


def test_what_goes_out_before_its_embargo_is_told(planner: Planner) -> None:
    kit = making.add(planner, "Country kit", "2027-10-01")
    launch = making.add(planner, "Launch", "2027-10-04")
    item(planner, kit, "2027-10-01T09:00+03:00", None)
    item(planner, launch, "2027-10-04T06:00+03:00", "2027-10-04T06:00+03:00")
    (clash,) = found(planner, "2027-10-01", "2027-10-31", "embargo-broken", "embargo-early")
    assert (clash.kind, clash.severity, clash.day) == ("embargo-broken", "high", d("2027-10-01"))
    assert clash.things == (f"action:{kit}", f"action:{launch}")
    assert clash.notice.say(EN).replace("\xa0", " ") == (
        "“Report” goes out (English, –) on 1 October 2027, 09:00 (Nairobi), before its embargo for"
        " “Launch” lifts on 4 October 2027, 06:00 (Nairobi)."
    )


def test_an_embargo_is_told_by_the_clock_of_the_first_station(planner: Planner) -> None:
    launch = making.add(planner, "Launch", "2027-10-04")
    item(planner, launch, "2027-10-03T22:30+00:00", "2027-10-04T06:00+03:00")
    (clash,) = found(planner, "2027-10-04", "2027-10-04", "embargo-broken")
    assert clash.day == d("2027-10-04"), "a day later than in Greenwich"
    assert clash.notice.say(texts_for("zh")) == (
        "“Report”（英文，–）于2027年10月4日 01:30（内罗毕）发布，早于"
        "2027年10月4日 06:00（内罗毕）的限时发布时间。"
    )


def test_an_embargo_that_lifts_before_we_publish_is_told(planner: Planner) -> None:
    launch = making.add(planner, "Launch", "2027-10-04")
    item(planner, launch, "2027-10-04T06:00+03:00", "2027-10-04T02:00+03:00")
    (clash,) = found(planner, "2027-10-03", "2027-10-31", "embargo-early")
    assert clash.severity == "medium"
    said = clash.notice.say(EN).replace("\xa0", " ")
    assert "lifts on 4 October 2027, 02:00 (Nairobi), before we publish" in said


def test_days_off_are_told_as_what_they_are(planner: Planner) -> None:
    office = planner.read(stations.rows)[0].id
    planner.write(
        stations.add_holiday, office, d("2027-03-10"), Bilingual("Staff day", "职员日"),
        kind=HolidayKind.HALF,
    )  # fmt: skip
    for title, day in (
        ("Half", "2027-03-10"), ("Holiday", "2027-10-20"), ("Saturday", "2027-03-13"),
        ("Diwali", "2027-10-29"),
    ):  # fmt: skip
        making.add(planner, title, day)
    rows = found(planner, "2027-01-01", "2027-12-31", "half-day", "holiday", "weekend", "floating")
    assert [row.kind for row in rows] == ["half-day", "weekend", "holiday", "floating"]
    assert "Mashujaa Day" in rows[2].notice.say(EN)


def test_done_work_clashes_with_nothing(planner: Planner) -> None:
    number = making.add(planner, "Saturday", "2027-03-13")
    planner.write(actions.set_status, number, WorkStatus.DONE)
    assert not found(planner, "2027-03-13", "2027-03-13")


def test_the_event_itself_may_fall_on_a_sunday(planner: Planner) -> None:
    planner.write(ladders.apply_ladder, making.edition(planner, "wcd-2027"), "un-observance")
    days = found(planner, "2027-10-31", "2027-10-31", "weekend", "holiday")
    assert days == []


def test_great_moments_on_the_same_days_are_told_once(planner: Planner) -> None:
    planner.write(
        editions.add,
        "wuf",
        Bilingual("Special forum"),
        starts=d("2027-10-30"),
        ends=d("2027-11-02"),
    )
    rows = found(planner, "2027-10-25", "2027-11-05", "moments")
    assert len({frozenset(row.things) for row in rows}) == len(rows)
    assert any("World Cities Day 2027" in row.notice.say(EN) for row in rows)


def test_a_broken_chain_and_preparation_after_the_event_are_told(planner: Planner) -> None:
    first = making.add(planner, "Write", "2027-03-01", "2027-03-12")
    second = making.add(planner, "Translate", "2027-03-10")
    planner.write(dependencies.add, second, first)
    (clash,) = found(planner, "2027-03-01", "2027-03-31", "chain")
    assert clash.things == (f"action:{second}", f"action:{first}")
    planner.write(dependencies.remove, second, first)
    planner.write(dependencies.add, second, first, -3)  # two days, and the day after, are agreed
    assert found(planner, "2027-03-01", "2027-03-31", "chain") == []
    planner.write(actions.reschedule, second, d("2027-03-09"))
    (clash,) = found(planner, "2027-03-01", "2027-03-31", "chain")
    assert clash.notice.say(EN).endswith("is over; days that are allowed: 3.")
    number = making.edition(planner, "whd-2027")
    planner.write(ladders.apply_ladder, number, "un-observance")
    kit = making.of_edition(planner, number)[20].id
    planner.write(actions.reschedule, kit, d("2027-10-06"))
    (late,) = found(planner, "2027-10-01", "2027-10-31", "past-event")
    assert late.things == (f"action:{kit}", f"edition:{number}")


def test_every_sentence_can_be_said(planner: Planner) -> None:
    for row in found(planner, "2026-01-01", "2028-12-31"):
        assert "{" not in row.notice.say(EN)
        assert row.severity in clashes.SEVERITIES


def test_each_day_of_a_series_can_collide_but_not_a_cancelled_one(planner: Planner) -> None:
    boss = speaker(planner)
    briefing = making.add(planner, "Briefing", "2027-03-01")
    planner.write(series.repeat, briefing, "FREQ=WEEKLY;BYDAY=MO")
    panel = making.add(planner, "Panel", "2027-03-15")
    for action in (briefing, panel):
        planner.write(appearances.add, boss, action_id=action)
    (clash,) = found(planner, "2027-03-01", "2027-03-31", "person-day")
    assert set(clash.things) == {f"action:{briefing}:2027-03-15", f"action:{panel}"}
    days = found(planner, "2027-03-01", "2027-03-31", "holiday")
    assert [row.things for row in days] == [(f"action:{briefing}:2027-03-29",)]  # Easter Monday
    planner.write(
        series.except_day, d("2027-03-15"), ExceptionKind.CANCELLED, Bilingual("Off"),
        action_id=briefing,
    )  # fmt: skip
    assert not found(planner, "2027-03-01", "2027-03-31", "person-day")


def test_a_series_at_a_time_that_clocks_skip_once_is_no_reason_to_stop(planner: Planner) -> None:
    night = making.add(planner, "Night watch", "2027-03-13", owner_id=speaker(planner))
    planner.write(zones.set_time, night, 150, 180, "America/New_York")
    planner.write(series.repeat, night, "FREQ=DAILY;COUNT=3")
    assert not found(planner, "2027-03-13", "2027-03-15", "person-time")


def test_appearances_are_listed(planner: Planner) -> None:
    boss = speaker(planner)
    one = making.add(planner, "Interview", "2027-03-09")
    planner.write(appearances.add, boss, action_id=one)
    (row,) = planner.read(appearances.rows, person_id=boss)
    assert (row.person.en, row.title.en) == ("Amina", "Interview")

    def look(session: Session) -> int:
        return len(session.scalars(select(Person)).all())

    assert planner.read(look) == 1


def timed(planner: Planner, title: str, day: str, start: int, zone: str, last: str = "") -> int:
    """An hour of work on a day, or until that hour of a later one, by a place's clock."""
    number = making.add(planner, title, day, last or None)
    planner.write(zones.set_time, number, start, start + 60, zone)
    return number


def test_the_same_hour_on_two_dates_collides(planner: Planner) -> None:
    boss = speaker(planner)
    radio = timed(planner, "Radio", "2027-03-11", 8 * 60, "Pacific/Auckland")  # 19:00 UTC, the 10th
    panel = timed(planner, "Panel", "2027-03-10", 13 * 60, "America/New_York")  # till 19:00 UTC
    for action in (radio, panel):
        planner.write(appearances.add, boss, action_id=action)
    for first, last in (("2027-03-01", "2027-03-31"), ("2027-03-11", "2027-03-11")):
        assert not found(planner, first, last, "person-time"), "one ends as the other begins"
    planner.write(zones.set_time, panel, 13 * 60 + 30, 15 * 60, "America/New_York")
    (clash,) = found(planner, "2027-03-01", "2027-03-31", "person-time")
    assert set(clash.things) == {f"action:{radio}", f"action:{panel}"}
    assert clash.day == d("2027-03-10")
    for day in ("2027-03-10", "2027-03-11"):  # on either calendar
        assert [c.day for c in found(planner, day, day, "person-time")] == [d(day)]


def test_work_of_several_days_by_the_clock_collides_on_its_first(planner: Planner) -> None:
    boss = speaker(planner)
    retreat = timed(planner, "Retreat", "2027-03-10", 540, "Africa/Nairobi", "2027-03-12")
    panel = timed(planner, "Panel", "2027-03-10", 600, "Africa/Nairobi")
    planner.write(actions.assign, retreat, boss)
    planner.write(appearances.add, boss, action_id=panel)
    assert [c.day for c in found(planner, "2027-03-01", "2027-03-31", "person-time")] == [
        d("2027-03-10")
    ]


def test_nobody_waits_for_what_is_done_or_given_up(planner: Planner) -> None:
    write = making.add(planner, "Write", "2027-03-01", "2027-03-10")
    publish = making.add(planner, "Publish", "2027-03-05")
    planner.write(dependencies.add, publish, write)
    assert found(planner, "2027-03-01", "2027-03-31", "chain")
    for status in (WorkStatus.DONE, WorkStatus.CANCELLED):
        planner.write(actions.set_status, write, status)
        assert not found(planner, "2027-03-01", "2027-03-31", "chain")


def test_what_is_held_on_a_day_on_purpose_does_not_collide_with_it(planner: Planner) -> None:
    assert not found(planner, "2026-10-05", "2026-10-05", "moments"), "the Scroll of Honour"
    forum = planner.write(
        editions.add, "wuf", Bilingual("Forum"), starts=d("2026-10-05"), ends=d("2026-10-08")
    )
    keys = [set(c.things) for c in found(planner, "2026-10-05", "2026-10-05", "moments")]
    assert len(keys) == 2
    assert all(f"edition:{forum}" in things for things in keys)


@pytest.mark.parametrize("role", ["ED", "Executive Director"])
@pytest.mark.parametrize("named_first", [True, False])
def test_what_is_a_principals_to_do_by_role_is_the_persons_who_holds_it(
    planner: Planner, role: str, named_first: bool
) -> None:
    number = making.edition(planner, "whd-2027")
    if not named_first:
        planner.write(ladders.apply_ladder, number, "un-observance")
    amina = planner.write(people.add, Bilingual("Amina"), role=Bilingual(role))
    if named_first:
        planner.write(ladders.apply_ladder, number, "un-observance")
    hearing = making.add(planner, "Hearing", "2027-10-04")
    planner.write(appearances.add, amina, action_id=hearing)
    (clash,) = found(planner, "2027-10-04", "2027-10-04", "person-day")
    assert f"action:{hearing}" in clash.things
    assert dict(clash.notice.values)["person"] == Bilingual("Amina")


def test_a_gate_that_is_open_while_something_after_it_is_done_is_told_once(
    planner: Planner,
) -> None:
    number = making.edition(planner, "whd-2027")
    planner.write(ladders.apply_ladder, number, "un-observance")
    tasks = sorted(making.of_edition(planner, number).values(), key=lambda t: (t.ends, t.id))
    first, after = (n for n, task in enumerate(tasks) if task.gate and n < 5)
    for task in (tasks[0], *tasks[after + 1 : after + 3]):
        planner.write(actions.set_status, task.id, WorkStatus.DONE)
    (clash,) = found(planner, "2026-01-01", "2027-12-31", "gate")
    assert clash.things == (f"action:{tasks[after].id}", f"action:{tasks[after + 2].id}")
    assert tasks[first].title.en not in clash.notice.say(EN)
    planner.write(actions.set_status, tasks[after].id, WorkStatus.DONE)
    assert not found(planner, "2026-01-01", "2027-12-31", "gate")
