"""Series: this one, this and later ones, or all; each exception distinct, with its reason."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Action, Observance, Platform
from comms_planner.models.words import ApprovalStatus, ExceptionKind, RaciRole, Scope
from comms_planner.recurrence import compile_rule
from comms_planner.services import actions, approvals, month, people, teamwork
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import appearances, repeating, series
from tests.services.schedule import making
from tests.services.schedule.weekly import WHY, d, shown, weekly


def series_id(planner: Planner, model: type, slug: str) -> int:
    def look(session: Session) -> int:
        return session.scalars(select(model.id).where(model.slug == slug)).one()  # type: ignore[attr-defined]  # both have a slug

    return planner.read(look)


def test_a_weekly_briefing_is_on_every_monday(planner: Planner) -> None:
    number = weekly(planner)
    found = shown(planner, "2027-03-01", "2027-03-31")
    assert [e.first.day for e in found] == [1, 8, 15, 22, 29]
    assert found[1].key == f"action:{number}:2027-03-08"
    assert found[1].series == f"action:{number}"
    assert len({e.key for e in found}) == 5


def test_the_quick_answer_knows_series_too(planner: Planner) -> None:
    number = weekly(planner)
    planner.write(
        series.except_day, d("2027-03-08"), ExceptionKind.CANCELLED, WHY, action_id=number
    )
    slow = planner.read(month.everything, d("2027-03-01"), d("2027-10-31"))
    fresh = Planner(planner.path, read_only=True)
    quick = fresh.read(month.everything, d("2027-03-01"), d("2027-10-31"))
    fresh.close()
    assert quick == slow


def test_every_kind_of_exception_is_shown_as_such_with_its_reason(planner: Planner) -> None:
    number = weekly(planner)
    for on, kind, starts in (
        ("2027-03-01", ExceptionKind.MOVED, "2027-03-02"),
        ("2027-03-08", ExceptionKind.CANCELLED, None),
        ("2027-03-15", ExceptionKind.POSTPONED, None),
        ("2027-03-22", ExceptionKind.RESCHEDULED, "2027-04-01"),
    ):
        planner.write(
            series.except_day, d(on), kind, WHY, action_id=number,
            starts=d(starts) if starts else None,
        )  # fmt: skip
    found = shown(planner, "2027-03-01", "2027-04-02")
    assert [(str(e.first), e.exception, e.status) for e in found] == [
        ("2027-03-02", "moved", "planned"),
        ("2027-03-08", "cancelled", "cancelled"),
        ("2027-03-15", "postponed", "postponed"),
        ("2027-03-29", "", "planned"),
        ("2027-04-01", "rescheduled", "rescheduled"),
    ]
    assert {e.reason for e in found if e.exception} == {WHY}
    assert found[-1].rule_day == d("2027-03-22")
    planner.write(series.restore, d("2027-03-08"), action_id=number)
    assert shown(planner, "2027-03-08", "2027-03-08")[0].exception == ""


def test_an_exception_needs_a_day_of_the_rule_and_a_reason(planner: Planner) -> None:
    number = weekly(planner)
    with pytest.raises(Invalid, match="gives no 2027-03-02"):
        planner.write(
            series.except_day, d("2027-03-02"), ExceptionKind.CANCELLED, WHY, action_id=number
        )
    with pytest.raises(Invalid, match="why"):
        planner.write(
            series.except_day, d("2027-03-01"), ExceptionKind.CANCELLED, Bilingual(),
            action_id=number,
        )  # fmt: skip
    with pytest.raises(Invalid, match="which day"):
        planner.write(
            series.except_day, d("2027-03-01"), ExceptionKind.MOVED, WHY, action_id=number
        )


def test_world_cities_day_can_be_moved_once_and_comes_back_the_next_year(
    planner: Planner,
) -> None:
    number = series_id(planner, Platform, "wcd")
    planner.write(
        series.except_day, d("2028-10-31"), ExceptionKind.MOVED, WHY,
        platform_id=number, starts=d("2028-10-30"),
    )  # fmt: skip
    found = planner.read(month.entries, d("2028-10-01"), d("2029-12-31"))
    days = [(str(e.first), e.exception) for e in found if e.platform == "wcd"]
    assert days == [("2028-10-30", "moved"), ("2029-10-31", "")]
    titles = [e.title.en for e in found if e.platform == "wcd"]
    assert titles == ["World Cities Day 2028", "World Cities Day 2029"]


def test_a_platform_known_by_the_year_has_no_days_to_except(planner: Planner) -> None:
    number = series_id(planner, Platform, "wuf")
    with pytest.raises(Invalid):
        planner.write(
            series.except_day, d("2030-01-01"), ExceptionKind.CANCELLED, WHY, platform_id=number
        )


def test_an_observance_can_be_cancelled_in_one_year(planner: Planner) -> None:
    number = series_id(planner, Observance, "water")
    planner.write(
        series.except_day, d("2027-03-22"), ExceptionKind.CANCELLED, WHY, observance_id=number
    )
    found = planner.read(month.entries, d("2027-03-22"), d("2027-03-22"))
    (day,) = [e for e in found if e.series == "observance:water"]
    assert day.status == "cancelled"


def test_moving_this_one_leaves_the_others(planner: Planner) -> None:
    number = weekly(planner)
    planner.write(series.move, number, d("2027-03-08"), d("2027-03-10"))
    found = shown(planner, "2027-03-01", "2027-03-16")
    assert [e.first.day for e in found] == [1, 10, 15]


def test_moving_this_and_future_splits_the_series(planner: Planner) -> None:
    number = weekly(planner, "FREQ=WEEKLY;BYDAY=MO;COUNT=5")
    planner.write(
        series.except_day, d("2027-03-22"), ExceptionKind.CANCELLED, WHY, action_id=number
    )
    later = planner.write(series.move, number, d("2027-03-15"), d("2027-03-16"), scope=Scope.FUTURE)
    assert later != number
    found = shown(planner, "2027-03-01", "2027-05-31")
    assert [(e.first.day, e.exception) for e in found] == [
        (1, ""), (8, ""), (16, ""), (23, "cancelled"), (30, ""),
    ]  # fmt: skip
    planner.undo()
    assert [e.first.day for e in shown(planner, "2027-03-01", "2027-05-31")] == [1, 8, 15, 22, 29]


@pytest.fixture
def with_a_team(planner: Planner) -> int:
    number = weekly(planner)
    boss = planner.write(people.add, Bilingual("Amina Diallo"))
    planner.write(appearances.add, boss, action_id=number)
    planner.write(teamwork.share, number, boss)
    planner.write(teamwork.add_item, number, Bilingual("Book the room"))
    planner.write(
        teamwork.tick, planner.write(teamwork.add_item, number, Bilingual("Invite media"))
    )
    planner.write(actions.set_place, number, Bilingual("Room 4"))
    planner.write(approvals.submit, action_ids=(number,), who="Mo")
    planner.write(approvals.approve, action_ids=(number,), who="Amina Diallo")
    return number


def test_the_later_part_of_a_split_series_keeps_who_speaks_who_works_and_what_was_cleared(
    planner: Planner, with_a_team: int
) -> None:
    before = making.image(planner)
    later = planner.write(
        series.move, with_a_team, d("2027-03-15"), d("2027-03-16"), scope=Scope.FUTURE
    )

    def look(session: Session) -> tuple[object, ...]:
        found = session.get_one(Action, later)
        return (
            [one.person_id for one in found.appearances], [one.role for one in found.roles],
            [(one.text.en, one.done) for one in found.checklist], found.place.en,
            found.approval_status, len(found.approvals),
        )  # fmt: skip

    speakers, roles, steps, place, cleared, decisions = planner.read(look)
    assert speakers == [one.person_id for one in planner.read(appearances.rows)][:1]
    assert roles == [RaciRole.ACCOUNTABLE]
    assert steps == [("Book the room", False), ("Invite media", False)]
    assert (place, cleared) == ("Room 4", ApprovalStatus.APPROVED)
    assert decisions
    planner.undo()
    assert making.image(planner) == before


def test_moving_all_moves_rule_and_exceptions(planner: Planner) -> None:
    number = weekly(planner)
    for on in ("2027-03-08", "2027-03-15"):
        planner.write(series.except_day, d(on), ExceptionKind.CANCELLED, WHY, action_id=number)
    planner.write(series.move, number, d("2027-03-22"), d("2027-03-29"), scope=Scope.ALL)
    found = shown(planner, "2027-03-01", "2027-03-31")
    assert [(e.first.day, e.exception) for e in found] == [
        (8, ""), (15, "cancelled"), (22, "cancelled"), (29, ""),
    ]  # fmt: skip


def test_a_rule_that_names_its_weekday_is_not_silently_broken(planner: Planner) -> None:
    number = making.add(planner, "Habitat breakfast", "2027-10-04")
    planner.write(series.repeat, number, "FREQ=YEARLY;BYMONTH=10;BYDAY=1MO")
    with pytest.raises(Invalid, match="Change the rule"):
        planner.write(series.move, number, d("2027-10-04"), d("2027-10-05"), scope=Scope.ALL)
    planner.write(
        series.set_rule, number, d("2028-10-02"), "FREQ=YEARLY;BYMONTH=10;BYDAY=1TU",
        scope=Scope.FUTURE,
    )  # fmt: skip
    found = shown(planner, "2027-01-01", "2029-12-31")
    assert [str(e.first) for e in found] == ["2027-10-04", "2028-10-03", "2029-10-02"]


def test_renaming_this_one_only(planner: Planner) -> None:
    number = weekly(planner)
    planner.write(series.edit, number, d("2027-03-08"), title=Bilingual("Women's Day briefing"))
    titles = [e.title.en for e in shown(planner, "2027-03-01", "2027-03-15")]
    assert titles == ["Press briefing", "Women's Day briefing", "Press briefing"]
    later = planner.write(
        series.edit, number, d("2027-03-15"), title=Bilingual("Briefing"), scope=Scope.FUTURE
    )
    titles = [e.title.en for e in shown(planner, "2027-03-08", "2027-03-22")]
    assert titles == ["Women's Day briefing", "Briefing", "Briefing"]
    planner.write(series.edit, later, d("2027-03-22"), title=Bilingual("Chat"), scope=Scope.ALL)
    assert shown(planner, "2027-03-15", "2027-03-15")[0].title.en == "Chat"


def test_a_series_can_end(planner: Planner) -> None:
    number = weekly(planner)
    planner.write(series.end, number, d("2027-03-15"))
    assert [e.first.day for e in shown(planner, "2027-03-01", "2027-12-31")] == [1, 8]


@pytest.mark.parametrize("rule", ["FREQ=SECONDLY", "FREQ=DAILY;INTERVAL=0", "COUNT=3", ""])
def test_a_bad_rule_is_refused_and_nothing_changes(planner: Planner, rule: str) -> None:
    number = making.add(planner, "Press briefing", "2027-03-01")
    before = making.image(planner)
    if rule:
        with pytest.raises(Invalid):
            planner.write(series.repeat, number, rule)
    else:
        planner.write(series.repeat, number, rule)
    assert making.image(planner) == before


def test_a_leap_day_comes_in_leap_years(planner: Planner) -> None:
    number = making.add(planner, "Leap day", "2024-02-29")
    planner.write(series.repeat, number, "FREQ=YEARLY")
    found = shown(planner, "2024-01-01", "2032-12-31")
    assert [e.first.year for e in found] == [2024, 2028, 2032]


def test_a_long_one_of_a_series_is_found_in_its_middle(planner: Planner) -> None:
    number = making.add(planner, "Exhibition", "2027-03-01", "2027-03-10")
    planner.write(series.repeat, number, "FREQ=MONTHLY")
    (found,) = shown(planner, "2027-05-05", "2027-05-05")
    assert (found.first, found.last) == (d("2027-05-01"), d("2027-05-10"))


def test_the_next_cycle_of_a_forum_gets_no_day(planner: Planner) -> None:
    found = planner.read(month.everything, d("2030-01-01"), d("2032-12-31"))
    forums = [e for e in found if e.platform == "wuf"]
    assert forums
    assert all(not e.is_dated for e in forums)


@given(
    st.sampled_from(["WEEKLY;BYDAY=MO,WE", "DAILY", "MONTHLY", "YEARLY", "WEEKLY"]),
    st.sampled_from(["", ";COUNT=9", ";UNTIL=20290101"]),
    st.integers(0, 8),
)
def test_the_two_halves_of_a_split_rule_are_the_whole(freq: str, limit: str, cut: int) -> None:
    start, rule = d("2027-03-01"), f"FREQ={freq}{limit}"
    whole = compile_rule(rule, start).between(start, d("2032-12-31"))[:200]
    on = whole[min(cut, len(whole) - 1)]
    before, after = repeating.split(rule, start, on)
    found = compile_rule(before, start).between(start, d("2032-12-31")) if on > start else []
    found += compile_rule(after, on).between(on, d("2032-12-31"))
    assert found[:200] == whole


def test_deleting_a_series_takes_its_exceptions_along(planner: Planner) -> None:
    number = weekly(planner)
    planner.write(
        series.except_day, d("2027-03-08"), ExceptionKind.CANCELLED, WHY, action_id=number
    )
    planner.write(actions.delete, number)
    assert shown(planner, "2027-03-01", "2027-03-31") == []
    planner.undo()
    assert len(shown(planner, "2027-03-01", "2027-03-31")) == 5


def test_a_series_is_put_on_no_day_from_which_its_rule_gives_none(planner: Planner) -> None:
    number = making.add(planner, "Weekly call", "2027-03-01")
    planner.write(series.repeat, number, "FREQ=WEEKLY;UNTIL=20270329")
    before = making.image(planner)
    with pytest.raises(Invalid) as refused:
        planner.write(actions.reschedule, number, d("2027-05-03"))
    assert refused.value.field == "starts"
    with pytest.raises(Invalid):
        planner.write(actions.reschedule, number, None)
    assert making.image(planner) == before
    planner.write(actions.reschedule, number, d("2027-03-08"))
    assert making.action(planner, number).starts == d("2027-03-08")


@pytest.mark.parametrize("scope", [Scope.ALL, Scope.FUTURE])
def test_a_moved_day_that_is_made_longer_with_the_others_stays_where_it_lies(
    planner: Planner, scope: Scope
) -> None:
    number = making.add(planner, "Weekly call", "2027-01-04")
    planner.write(series.repeat, number, "FREQ=WEEKLY;COUNT=6")
    on, there = d("2027-01-18"), d("2027-01-20")
    planner.write(series.move, number, on, there, scope=Scope.THIS, reason=WHY)
    planner.write(series.move, number, on, on, d("2027-01-19"), scope)
    found = planner.read(month.entries, d("2027-01-18"), d("2027-01-26"))
    own = [(e.first, e.last) for e in found if e.title.en == "Weekly call"]
    assert own == [(there, d("2027-01-21")), (d("2027-01-25"), d("2027-01-26"))]
