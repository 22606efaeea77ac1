from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.services import actions, matrix
from comms_planner.services.board import FIRST
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


def last_card(screen: MatrixScreen, cell: CellRow) -> None:
    """Scroll a cell to its last card, as the wheel does."""
    bar = screen.board.pane(cell.id).cards.verticalScrollBar()
    bar.setValue(bar.maximum())


def test_only_the_first_cards_are_read_and_all_are_counted(
    cells: list[CellRow], full: MatrixScreen
) -> None:
    assert {len(shown(full, cell.id)) for cell in cells} == {FIRST}
    assert full.summary.text().endswith("2,000 actions")
    counts = [pane.count_shown.removesuffix(" actions") for pane in full.board.panes]
    assert sum(map(int, counts)) == COUNT
    full.board.pane(cells[0].id).adder.open()
    assert full.board.pane(cells[0].id).count_shown == ""
    full.grab()
    painted = sum(len(pane.cards.painter_of_cards.faces) for pane in full.board.panes)
    assert 0 < painted < 100


def test_who_scrolls_to_the_last_card_finds_more_until_there_are_none(
    qtbot: QtBot, planner: Planner, cells: list[CellRow], full: MatrixScreen
) -> None:
    cell = cells[4]
    every = [a.title.en for a in planner.read(matrix.cells)[4].actions]

    def all_there() -> bool:
        last_card(full, cell)
        return len(shown(full, cell.id)) == len(every)

    qtbot.waitUntil(all_there)
    assert shown(full, cell.id) == every
    assert len(shown(full, cells[5].id)) == FIRST


def test_a_change_elsewhere_keeps_what_was_read_of_a_cell(
    qtbot: QtBot, planner: Planner, cells: list[CellRow], full: MatrixScreen
) -> None:
    last_card(full, cells[4])
    qtbot.waitUntil(lambda: len(shown(full, cells[4].id)) > FIRST)
    read = len(shown(full, cells[4].id))
    planner.write(actions.add, Bilingual("New"), cell_id=cells[0].id)
    qtbot.waitUntil(lambda: full.summary.text().endswith("2,001 actions"))
    assert len(shown(full, cells[4].id)) >= read


def test_a_card_that_is_sent_past_the_last_one_read_stays_in_its_cell(
    qtbot: QtBot, planner: Planner, cells: list[CellRow], full: MatrixScreen
) -> None:
    pane = full.board.pane(cells[2].id)
    last = pane.cards.cards.rows[-1]
    full.gestures.nudge((last.id,), cells[2].id, 0, 1)
    assert planner.read(actions.one, last.id).cell_id == cells[2].id
    qtbot.waitUntil(lambda: pane.cards.cards.row_of(last.id) == FIRST)


def test_a_card_moved_to_the_end_of_a_long_cell_is_followed_there(
    qtbot: QtBot, planner: Planner, cells: list[CellRow], full: MatrixScreen
) -> None:
    card = full.board.pane(cells[2].id).cards.cards.rows[0]
    full.gestures.move((card.id,), cells[3].id)
    pane = full.board.pane(cells[3].id)
    qtbot.waitUntil(lambda: pane.cards.chosen == (card.id,))
    assert pane.cards.cards.rows[-1].id == card.id


def test_a_filter_finds_what_lies_far_behind_the_first_cards(
    qtbot: QtBot, full: MatrixScreen
) -> None:
    full.filters.text.setText("survey 1999")
    qtbot.waitUntil(lambda: "of 2,000 actions" in full.summary.text())
    found = [row.title.en for pane in full.board.panes for row in pane.cards.cards.rows]
    assert found in (["Survey 1999"], [])
    full.filters.text.setText("1999")
    qtbot.waitUntil(lambda: "showing 1 of 2,000 actions" in full.summary.text())


def test_a_long_cell_scrolls_inside_and_the_rows_stay_in_reach(
    cells: list[CellRow], full: MatrixScreen
) -> None:
    pane = full.board.pane(cells[0].id)
    assert pane.cards.verticalScrollBar().maximum() > 0
    assert pane.height() < full.height()


def test_reveal_scrolls_to_the_last_action_of_the_last_cell(
    planner: Planner, cells: list[CellRow], full: MatrixScreen
) -> None:
    pane = full.board.pane(cells[19].id)
    last = planner.read(matrix.cells)[19].actions[-1]
    full.reveal(action=last.id)
    rect = pane.cards.visualRect(pane.cards.cards.index(len(pane.cards.cards.rows) - 1))
    assert pane.cards.viewport().rect().contains(rect.center())
    spot = pane.cards.viewport().mapTo(full.board.area.viewport(), rect.center())
    assert full.board.area.viewport().rect().contains(spot)
