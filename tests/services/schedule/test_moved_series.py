"""A series that is moved keeps its step and its exceptions."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models.words import ExceptionKind, Scope
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import revising, series
from tests.services.schedule import making
from tests.services.schedule.weekly import WHY, d, shown, weekly


def exception_at(planner: Planner, number: int) -> list[tuple[str, str]]:
    rows = planner.read(series.exceptions, action_id=number)
    return [(str(row.on), row.kind) for row in rows]


def test_exceptions_keep_their_place_when_months_are_of_unlike_length(planner: Planner) -> None:
    number = making.add(planner, "Briefing", "2027-01-15")
    planner.write(series.repeat, number, "FREQ=MONTHLY;BYMONTHDAY=15")
    for on in ("2027-02-15", "2027-03-15"):
        planner.write(series.except_day, d(on), ExceptionKind.CANCELLED, WHY, action_id=number)
    planner.write(series.move, number, d("2027-01-15"), d("2027-02-04"), scope=Scope.ALL)
    assert exception_at(planner, number) == [
        ("2027-03-04", "cancelled"),
        ("2027-04-04", "cancelled"),
    ]


def test_every_second_week_stays_every_second_week_when_moved(planner: Planner) -> None:
    number = weekly(planner, "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR")
    before = [e.first for e in shown(planner, "2027-03-01", "2027-04-30")]
    planner.write(series.move, number, d("2027-03-01"), d("2027-03-04"), scope=Scope.ALL)
    after = [e.first for e in shown(planner, "2027-03-01", "2027-05-03")]
    assert after == [day + dt.timedelta(3) for day in before]


@pytest.mark.parametrize(
    ("first", "rule", "to"),
    [
        ("2027-01-31", "FREQ=MONTHLY;BYMONTHDAY=31", "2027-02-01"),
        ("2027-01-30", "FREQ=MONTHLY", "2027-01-31"),
        ("2028-02-29", "FREQ=YEARLY", "2028-03-01"),
    ],
)
def test_a_series_does_not_come_more_or_less_often_by_moving_it(
    planner: Planner, first: str, rule: str, to: str
) -> None:
    number = making.add(planner, "Briefing", first)
    planner.write(series.repeat, number, rule)
    with pytest.raises(Invalid, match="Change the rule"):
        planner.write(series.move, number, d(first), d(to), scope=Scope.ALL)


def test_a_moved_day_lies_where_it_is_put_when_all_are_moved_by_it(planner: Planner) -> None:
    number = weekly(planner)
    planner.write(series.move, number, d("2027-03-08"), d("2027-03-10"), reason=WHY)
    planner.write(series.move, number, d("2027-03-08"), d("2027-03-11"), scope=Scope.ALL)
    found = shown(planner, "2027-03-01", "2027-03-20")
    assert [(e.first.day, e.exception) for e in found] == [(4, ""), (11, ""), (18, "")]


def test_a_series_that_would_end_before_its_first_day_is_deleted_instead(planner: Planner) -> None:
    number = weekly(planner)
    with pytest.raises(Invalid, match="Delete the action"):
        planner.write(series.end, number, d("2027-03-01"))


def revised(
    planner: Planner, number: int, on: str, title: str, day: str, scope: Scope, **more: Any
) -> list[tuple[int, str, str]]:
    planner.write(
        revising.revise, number, title=Bilingual(title), starts=d(day), ends=d(day), on=d(on),
        scope=scope, **more,
    )  # fmt: skip
    return seen(planner)


def seen(planner: Planner) -> list[tuple[int, str, str]]:
    found = shown(planner, "2027-03-01", "2027-03-21")
    return [(e.first.day, e.title.en, e.exception) for e in found]


@pytest.mark.parametrize("scope", [Scope.FUTURE, Scope.ALL])
def test_a_moved_day_stays_moved_when_the_series_is_renamed_there(
    planner: Planner, scope: Scope
) -> None:
    number = weekly(planner)
    planner.write(series.move, number, d("2027-03-08"), d("2027-03-10"), reason=WHY)
    before = seen(planner)
    first = "Press briefing" if scope is Scope.FUTURE else "Briefing"
    assert revised(planner, number, "2027-03-08", "Briefing", "2027-03-10", scope) == [
        (1, first, ""), (10, "Briefing", "moved"), (15, "Briefing", ""),
    ]  # fmt: skip
    assert {row.reason for row in planner.read(series.exceptions)} == {WHY}
    planner.undo()
    assert seen(planner) == before


def test_a_cancelled_day_stays_cancelled_under_another_title(planner: Planner) -> None:
    number = weekly(planner)
    on = d("2027-03-08")
    planner.write(series.except_day, on, ExceptionKind.CANCELLED, WHY, action_id=number)
    found = revised(planner, number, "2027-03-08", "Briefing", "2027-03-08", Scope.THIS, reason=WHY)
    assert found[1] == (8, "Briefing", "cancelled")


def test_what_is_given_to_all_is_seen_on_the_day_on_which_it_was_typed(planner: Planner) -> None:
    number = weekly(planner)
    on = "2027-03-08"
    revised(planner, number, on, "With the press", on, Scope.THIS, reason=WHY)
    assert revised(planner, number, on, "Briefing", on, Scope.ALL) == [
        (1, "Briefing", ""), (8, "Briefing", ""), (15, "Briefing", ""),
    ]  # fmt: skip


def test_a_title_of_one_day_is_not_given_to_all_with_another_day(planner: Planner) -> None:
    number = weekly(planner)
    on = "2027-03-08"
    revised(planner, number, on, "With the press", on, Scope.THIS, reason=WHY)
    assert revised(planner, number, on, "With the press", "2027-03-09", Scope.ALL) == [
        (2, "Press briefing", ""), (9, "With the press", "moved"), (16, "Press briefing", ""),
    ]  # fmt: skip


def test_a_moved_day_lies_where_the_form_puts_it_and_the_later_ones_follow(
    planner: Planner,
) -> None:
    number = weekly(planner)
    planner.write(series.move, number, d("2027-03-08"), d("2027-03-09"), reason=WHY)
    found = revised(planner, number, "2027-03-08", "Press briefing", "2027-03-11", Scope.FUTURE)
    assert [(day, kind) for day, _, kind in found] == [(1, ""), (11, ""), (18, "")]
