from __future__ import annotations

import pytest

from comms_planner import clock
from comms_planner.bilingual import Bilingual
from comms_planner.services import platforms
from comms_planner.ui.screens.reach import drawers
from comms_planner.ui.screens.reach.platform_sheet import PlatformDetails
from comms_planner.ui.widgets.buttons import Button
from tests.ui.screens.reach.conftest import Desk


def button(desk: Desk, words: str) -> Button | None:
    """The button of the open sheet that says this."""
    desk.settle()
    found = desk.screen.drawers.drawer.findChildren(Button)
    return next((one for one in found if one.text() == words and one.isVisible()), None)


def test_a_platform_is_retired_on_its_sheet(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def confirm(*said: str, **_: bool) -> bool:
        asked.append(said[3])
        return True

    monkeypatch.setattr(drawers, "confirm", confirm)
    desk.screen.drawers.open_platform("wcd")
    retire = button(desk, "Retire…")
    assert retire is not None
    retire.click()
    desk.settle()
    year = clock.today().year
    assert f"After {year}, “World Cities Day”" in asked[0]
    assert isinstance(desk.screen.drawers.content, PlatformDetails)
    rule = desk.planner.read(platforms.sheet, "wcd").platform.rrule
    assert desk.screen.words.rule(rule) == f"Every year, 31 October, until {year}"
    desk.undo()
    assert "UNTIL" not in desk.planner.read(platforms.sheet, "wcd").platform.rrule


def test_only_a_platform_of_ones_own_is_deleted_on_its_sheet(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drawers, "confirm", lambda *_, **__: True)
    desk.screen.drawers.open_platform("wcd")
    assert button(desk, "Delete…") is None
    desk.planner.write(platforms.add, Bilingual("Regional forum", "区域论坛"))
    desk.settle()
    mine = desk.planner.read(platforms.rows)[-1]
    desk.screen.drawers.open_platform(mine.slug)
    assert button(desk, "Retire…") is None, "no rule foresees it"
    delete = button(desk, "Delete…")
    assert delete is not None
    delete.click()
    desk.settle()
    assert mine.slug not in [row.slug for row in desk.planner.read(platforms.rows)]
    assert not desk.screen.drawers.is_open
    desk.undo()
    assert mine in desk.planner.read(platforms.rows)
