"""What if, in the window: the plan stays until the scenario is applied."""

from __future__ import annotations

import datetime as dt

from comms_planner.services import editions, reach, scenarios
from tests.ui.screens.reach.conftest import Desk


def year(desk: Desk, name: str) -> list[str]:
    table = desk.screen.what_if.table
    for row in range(table.rowCount()):
        cells = [table.item(row, column) for column in range(5)]
        if cells[0] is not None and cells[0].text() == name:
            return [cell.text() for cell in cells[1:] if cell is not None]
    return []


def test_a_forum_is_moved_compared_and_applied(desk: Desk) -> None:
    page = desk.screen.what_if
    desk.screen.show_page("what-if")
    assert not page.apply.isEnabled()
    assert "Begin a scenario" in page.steps.text()
    page.begin_one()
    desk.settle()
    forum = next(e for e in desk.planner.read(editions.rows) if e.slug == "wuf-2022")
    page.edition.set_current(forum.id)
    page.day.set_day(dt.date(2023, 6, 26))
    page.move_edition()
    desk.settle()
    assert year(desk, "2023")[:2] == ["5,000", "25,000"]
    assert desk.planner.read(reach.plan, 2023, 2023).direct.qty.value == 5_000
    page.apply_it()
    desk.settle()
    assert desk.planner.read(reach.plan, 2023, 2023).direct.qty.value == 25_000
    assert desk.planner.read(scenarios.rows) == []
    assert not page.apply.isEnabled()
    desk.planner.undo()
    assert desk.planner.read(reach.plan, 2023, 2023).direct.qty.value == 5_000


def test_a_scenario_is_thrown_away(desk: Desk) -> None:
    page = desk.screen.what_if
    page.begin_one()
    desk.settle()
    page.throw_away()
    desk.settle()
    assert desk.planner.read(scenarios.rows) == []
