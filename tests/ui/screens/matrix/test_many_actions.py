from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from comms_planner.services.matrix import CellRow
from comms_planner.services.planner import Planner
from comms_planner.ui.screens.matrix.view import MatrixScreen
from tests.bench import plans
from tests.ui.screens.matrix.conftest import shown

COUNT = 2000


@pytest.fixture
def full(planner: Planner, make_screen: Callable[..., MatrixScreen]) -> MatrixScreen:
    planner.insert_many("Insert", [("action", plans.rows(COUNT, (2026, 2027)))])
    return make_screen()


def test_two_thousand_actions_are_all_there_and_only_the_seen_ones_are_painted(
    cells: list[CellRow], full: MatrixScreen
) -> None:
    assert sum(len(shown(full, cell.id)) for cell in cells) == COUNT
    full.grab()
    painted = sum(len(pane.cards.painter_of_cards.faces) for pane in full.board.panes)
    assert 0 < painted < 100


def test_a_long_cell_scrolls_inside_and_the_rows_stay_in_reach(
    cells: list[CellRow], full: MatrixScreen
) -> None:
    pane = full.board.pane(cells[0].id)
    assert pane.cards.verticalScrollBar().maximum() > 0
    assert pane.height() < full.height()


def test_reveal_scrolls_to_the_last_action_of_the_last_cell(
    qtbot: QtBot, cells: list[CellRow], full: MatrixScreen
) -> None:
    pane = full.board.pane(cells[19].id)
    last = pane.cards.cards.rows[-1]
    full.reveal(action=last.id)
    rect = pane.cards.visualRect(pane.cards.cards.index(len(pane.cards.cards.rows) - 1))
    assert pane.cards.viewport().rect().contains(rect.center())
    spot = pane.cards.viewport().mapTo(full.board.area.viewport(), rect.center())
    assert full.board.area.viewport().rect().contains(spot)
