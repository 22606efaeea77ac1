"""A change made elsewhere shows up, and a file that is gone is said."""

from __future__ import annotations

import pytest

from comms_planner.errors import PlannerError
from comms_planner.ui.window import Window
from tests.ui.conftest import FakePlanner


def test_a_file_that_went_away_is_said_above_every_screen(
    window: Window, planner: FakePlanner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone() -> bool:
        raise PlannerError("“{name}” is no longer there.", name="a.commsplan")

    window.furniture.watch.look()
    assert not window.frame.banner.isVisible()
    monkeypatch.setattr(planner, "poll", gone)
    window.furniture.watch.look()
    assert window.frame.banner.isVisible()
    assert window.frame.banner.text() == "“a.commsplan” is no longer there."


def test_nothing_is_asked_of_a_plan_that_was_let_go(window: Window) -> None:
    window.close()
    assert not window.furniture.watch._clock.isActive()
    assert not window.furniture.keeper._clock.isActive()
