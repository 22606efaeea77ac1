"""What an action may be: its times, and its place in a ladder."""

from __future__ import annotations

import datetime as dt

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models import Action


@pytest.fixture
def action() -> Action:
    made = Action(title=Bilingual("Briefing"), note=Bilingual())
    made.schedule(dt.date(2027, 3, 1), None)
    return made


def test_a_time_has_a_zone_and_an_order(action: Action) -> None:
    action.at(540, 600, "Africa/Nairobi")
    assert (action.start_time, action.end_time, action.zone) == (540, 600, "Africa/Nairobi")


def test_without_a_beginning_there_is_no_time_at_all(action: Action) -> None:
    action.at(None, 600, "Africa/Nairobi")
    assert (action.start_time, action.end_time, action.zone) == (None, None, None)


@pytest.mark.parametrize(("start", "end"), [(-1, None), (600, 540), (1500, None), (0, 1441)])
def test_a_time_outside_the_day_or_backwards_is_refused(
    action: Action, start: int, end: int | None
) -> None:
    with pytest.raises(Invalid):
        action.at(start, end, "Africa/Nairobi")


def test_work_over_several_days_may_end_earlier_by_the_clock(action: Action) -> None:
    action.schedule(dt.date(2027, 3, 1), dt.date(2027, 3, 2))
    action.at(1320, 60, "Africa/Nairobi")
    assert action.end_time == 60
