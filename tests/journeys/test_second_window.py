"""A plan that is open already can be read beside, and follows what is written there."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.services import actions, matrix
from comms_planner.ui.window import Window
from tests.journeys.conftest import OpenWindow, calendar_of, matrix_of


def shown(window: Window, cell_id: int) -> list[str]:
    """The English titles that a cell shows."""
    return [row.title.en for row in matrix_of(window).board.pane(cell_id).cards.cards.rows]


def test_the_second_window_reads_follows_and_may_write_once_the_first_is_gone(
    window: Window, open_window: OpenWindow, plan: Path, qtbot: QtBot
) -> None:
    cell = window.planner.read(matrix.cells)[0]
    second = open_window(plan)
    assert second.planner.read_only
    assert "open for reading only" in second.frame.banner.text()
    second.navigate("matrix")
    assert shown(second, cell.id) == []
    action = window.planner.write(actions.add, Bilingual("Film"), cell_id=cell.id)
    qtbot.waitUntil(lambda: shown(second, cell.id) == ["Film"], timeout=10_000)
    pane = matrix_of(second).board.pane(cell.id)
    assert pane.adder.isHidden()
    assert not pane.cards.dragEnabled()
    second.navigate("calendar")
    assert not calendar_of(second).top.new.isEnabled()
    second.navigate("matrix")
    matrix_of(second).open_action(action)
    assert not matrix_of(second).drawer.keep_button.isEnabled()
    second.close()
    window.close()
    third = open_window(plan)
    assert not third.planner.read_only
    assert [a.title.en for a in third.planner.read(matrix.cells)[0].actions] == ["Film"]
