from __future__ import annotations

import datetime as dt

from comms_planner.layouts import agenda
from tests.layouts.items import item

FIRST, LAST = dt.date(2026, 10, 1), dt.date(2026, 12, 31)
ITEMS = [
    item("urban-october", "2026-10-01", "2026-10-31"),
    item("campaign", "2026-09-20", "2026-11-05"),
    item("habitat-day", "2026-10-05"),
    item("cities-day", "2026-10-31"),
    item("over", "2026-09-01", "2026-09-30"),
]


def test_an_item_is_listed_once_under_its_first_day_shown() -> None:
    listed = {d.day: [i.name for i in d.items] for d in agenda.days(ITEMS, FIRST, LAST)}
    assert listed == {
        dt.date(2026, 10, 1): ["urban-october", "campaign"],
        dt.date(2026, 10, 5): ["habitat-day"],
        dt.date(2026, 10, 31): ["cities-day"],
    }


def test_a_day_says_what_has_been_going_on() -> None:
    days = agenda.days(ITEMS, FIRST, LAST)
    assert [i.name for i in days[1].running] == ["urban-october", "campaign"]
    assert days[0].running == ()


def test_the_first_listed_day_of_a_month_opens_it() -> None:
    days = agenda.days([*ITEMS, item("november", "2026-11-20")], FIRST, LAST)
    assert [d.opens_month for d in days] == [True, False, False, True]


def test_today_is_listed_even_when_nothing_begins() -> None:
    today = dt.date(2026, 11, 2)
    days = agenda.days(ITEMS, FIRST, LAST, always=today)
    assert days[-1].day == today
    assert days[-1].items == ()
    assert [i.name for i in days[-1].running] == ["campaign"]
    assert today not in {d.day for d in agenda.days(ITEMS, FIRST, dt.date(2026, 11, 1), today)}


def test_what_does_not_go_on_is_listed_and_not_told_of_again() -> None:
    days = agenda.days(ITEMS, FIRST, LAST, goes_on=lambda i: i.name != "urban-october")
    assert [i.name for i in days[0].items] == ["urban-october", "campaign"]
    assert [i.name for i in days[1].running] == ["campaign"]
