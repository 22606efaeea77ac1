"""One morning's page."""

from __future__ import annotations

import datetime as dt

from comms_planner.bilingual import Bilingual
from comms_planner.models.words import WorkStatus
from comms_planner.services import actions, history, people, today
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import done_days, series

MONDAY = dt.date(2026, 9, 7)


def add(planner: Planner, title: str, days: int | None) -> int:
    last = None if days is None else MONDAY + dt.timedelta(days)
    return planner.write(actions.add, Bilingual(title), starts=last)


def test_overdue_due_and_undated_are_told_apart(planner: Planner) -> None:
    add(planner, "late", -1)
    add(planner, "today", 0)
    add(planner, "soon", 14)
    add(planner, "far", 15)
    add(planner, "open", None)
    done = add(planner, "done", -3)
    planner.write(actions.set_status, done, WorkStatus.DONE)
    page = planner.read(today.page, MONDAY)
    assert [a.title.en for a in page.overdue] == ["late"]
    assert [a.title.en for a in page.due] == ["today", "soon"]
    assert page.undated == 1


def test_work_that_is_done_is_not_waiting_for_a_date(planner: Planner) -> None:
    planner.write(actions.set_status, add(planner, "done", None), WorkStatus.DONE)
    assert planner.read(today.page, MONDAY).undated == 0


def test_what_repeats_is_due_on_its_next_day_and_never_overdue(planner: Planner) -> None:
    weekly = add(planner, "Newsletter", -70)
    planner.write(series.repeat, weekly, "FREQ=WEEKLY")
    add(planner, "after it", 3)
    page = planner.read(today.page, MONDAY)
    assert not page.overdue
    assert [(a.title.en, a.ends) for a in page.due] == [
        ("Newsletter", MONDAY), ("after it", MONDAY + dt.timedelta(3)),
    ]  # fmt: skip
    assert (page.overdue_count, page.due_count) == (0, 2)
    assert len(planner.read(today.page, MONDAY, most=1).due) == 1
    planner.write(actions.set_status, weekly, WorkStatus.DONE)
    assert planner.read(today.page, MONDAY).due_count == 1


def test_once_this_weeks_is_done_the_next_weeks_is_due(planner: Planner) -> None:
    weekly = add(planner, "Newsletter", -70)
    planner.write(series.repeat, weekly, "FREQ=WEEKLY")
    (row,) = planner.read(today.page, MONDAY).due
    assert row.rule_day == MONDAY
    planner.write(done_days.set_done, weekly, MONDAY)
    (row,) = planner.read(today.page, MONDAY).due
    assert (row.ends, row.rule_day) == (MONDAY + dt.timedelta(7), MONDAY + dt.timedelta(7))


def test_the_page_of_one_person_holds_only_their_work(planner: Planner) -> None:
    amina = planner.write(people.add, Bilingual("Amina"))
    for days in (-1, 3, None):
        add(planner, "nobody's", days)
        planner.write(actions.assign, add(planner, "Amina's", days), amina)
    page = planner.read(today.page, MONDAY, owner_id=amina)
    assert {a.title.en for a in (*page.overdue, *page.due)} == {"Amina's"}
    assert (page.overdue_count, page.due_count, page.undated) == (1, 1, 1)


def test_the_next_moments_come_with_the_days_left(planner: Planner) -> None:
    page = planner.read(today.page, MONDAY)
    left = {m.entry.title.en: m.days_left for m in page.moments}
    assert left["World Habitat Day 2026"] == 28
    assert left["World Cities Day 2026"] == 54
    assert all(m.entry.first >= MONDAY for m in page.moments)


def test_only_what_is_new_since_the_last_look_is_listed(planner: Planner) -> None:
    seen = planner.read(history.latest)
    add(planner, "new", 1)
    assert [c.label for c in planner.read(today.page, MONDAY, seen=seen).changes] == ["Add action"]
    assert not planner.read(today.page, MONDAY, seen=seen + 1).changes


def test_the_next_of_everything_annual_is_told(planner: Planner) -> None:
    coming = planner.read(today.page, dt.date(2026, 11, 22)).moments
    names = [moment.entry.title.en for moment in coming]
    assert {"Urban October 2027", "World Habitat Day 2027", "World Cities Day 2027"} <= set(names)


def test_all_are_counted_and_as_many_listed_as_wanted(planner: Planner) -> None:
    for n in range(5):
        planner.write(actions.add, Bilingual(f"late {n}"), starts=MONDAY - dt.timedelta(9))
    page = planner.read(today.page, MONDAY, most=2)
    assert (len(page.overdue), page.overdue_count, page.due_count) == (2, 5, 0)
    assert len(planner.read(today.page, MONDAY).overdue) == 5


def test_the_first_few_are_the_first_of_all_also_where_many_fall_on_one_day(
    planner: Planner,
) -> None:
    for number in range(30):
        add(planner, f"late {number}", -(number % 4) - 1)
    every = planner.read(actions.rows, open_only=True, due_by=MONDAY)
    for most in (1, 5, 8, 9, 29, 31, 400):
        few = planner.read(actions.rows, open_only=True, due_by=MONDAY, most=most)
        assert few == every[:most]
        since = MONDAY - dt.timedelta(2)
        some = planner.read(actions.rows, open_only=True, due_from=since, due_by=MONDAY, most=most)
        assert some == [row for row in every if row.ends and row.ends >= since][:most]
