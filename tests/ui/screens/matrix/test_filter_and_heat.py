from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from comms_planner.bilingual import Bilingual
from comms_planner.design import THEMES, contrast
from comms_planner.services import actions, batches, people
from comms_planner.services.board import OVERDUE
from comms_planner.services.matrix import CellRow
from comms_planner.services.planner import Planner
from comms_planner.ui.screens.matrix.heat import warmth
from comms_planner.ui.screens.matrix.view import MatrixScreen
from tests.ui.screens.matrix.conftest import shown


def pick(screen: MatrixScreen, **choices: object) -> None:
    """Choose in the filter bar as a person does."""
    for name, key in choices.items():
        box = getattr(screen.filters, name)
        box.set_current(key)
        box.chosen.emit(key)


def visible(screen: MatrixScreen) -> int:
    return sum(1 for pane in screen.board.panes if pane.isVisible())


def test_the_matrix_has_twenty_cells_and_says_what_was_promised(screen: MatrixScreen) -> None:
    assert visible(screen) == 20
    assert screen.summary.text() == "40 commitments · 0 planned · 0 delivered · 0 actions"


def test_the_summary_counts_what_is_planned_and_delivered(
    planner: Planner, cells: list[CellRow], some_actions: list[int], screen: MatrixScreen
) -> None:
    planner.write(batches.set_status, tuple(some_actions[:1]), "done")
    screen.refresh()
    assert screen.summary.text() == "40 commitments · 2 planned · 1 delivered · 5 actions"


def test_a_text_narrows_the_actions_in_both_languages(
    qtbot: QtBot, cells: list[CellRow], some_actions: list[int], screen: MatrixScreen
) -> None:
    screen.filters.text.setText("chen的")
    qtbot.waitUntil(lambda: shown(screen, cells[0].id) == ["Chen"])
    assert shown(screen, cells[1].id) == []
    assert screen.board.pane(cells[1].id).cards.hint == "No action here matches the filter."
    assert "showing 1 of 5 actions" in screen.summary.text()
    screen.filters.clear.click()
    assert len(shown(screen, cells[0].id)) == 3


def test_an_owner_narrows_the_actions_and_owns_what_is_added_meanwhile(
    qtbot: QtBot,
    planner: Planner,
    cells: list[CellRow],
    some_actions: list[int],
    screen: MatrixScreen,
) -> None:
    person = planner.write(people.add, Bilingual("Li Wei", "李伟"))
    planner.write(actions.assign, some_actions[1], person)
    screen.refresh()
    pick(screen, owner=person)
    assert shown(screen, cells[0].id) == ["Bilal"]
    screen.gestures.add(cells[0].id, "Hers")
    qtbot.waitUntil(lambda: shown(screen, cells[0].id) == ["Bilal", "Hers"])
    screen.reveal(person=person)
    assert screen.filters.filter.owner == person


@pytest.mark.parametrize(
    ("status", "expected"), [("done", ["Amina"]), (OVERDUE, ["Bilal", "Chen"])]
)
def test_a_status_narrows_the_actions_and_overdue_is_one(
    planner: Planner,
    cells: list[CellRow],
    some_actions: list[int],
    screen: MatrixScreen,
    status: str,
    expected: list[str],
) -> None:
    planner.write(batches.set_status, tuple(some_actions[:1]), "done")
    screen.refresh()
    pick(screen, status=status)
    assert shown(screen, cells[0].id) == expected


def test_flagship_and_pillar_narrow_rows_and_columns(
    cells: list[CellRow], screen: MatrixScreen
) -> None:
    pick(screen, flagship="smart-cities")
    assert visible(screen) == 4
    pick(screen, pillar="share")
    assert visible(screen) == 1
    assert screen.summary.text().startswith("1 commitment")
    pick(screen, flagship="", pillar="")
    assert visible(screen) == 20


def test_an_action_dropped_while_filtered_stands_before_the_one_that_was_seen(
    planner: Planner, cells: list[CellRow], some_actions: list[int], screen: MatrixScreen
) -> None:
    planner.write(batches.set_status, (some_actions[2], some_actions[3]), "in progress")
    screen.refresh()
    pick(screen, status="in progress")
    screen.gestures.nudge((some_actions[3],), cells[1].id, -1, 0)
    screen.filters.reset()
    screen.refresh()
    assert shown(screen, cells[0].id) == ["Amina", "Bilal", "Dora", "Chen"]


def test_the_heat_map_shows_the_share_of_commitments(
    planner: Planner, cells: list[CellRow], some_actions: list[int], screen: MatrixScreen
) -> None:
    planner.write(batches.set_status, tuple(some_actions[:1]), "done")
    screen.refresh()
    screen.show_mode("planned")
    tile = screen.heat.tile(cells[0].id)
    assert tile.share == pytest.approx(2 / 3)
    assert tile.accessibleName() == ("Cities 2030 (SDG Cities), Think: 2 of 3 commitments planned")
    screen.show_mode("delivered")
    assert tile.share == pytest.approx(1 / 3)
    assert screen.heat.tile(cells[5].id).share == 0


def test_a_click_on_a_tile_goes_to_its_cell(
    qtbot: QtBot, cells: list[CellRow], screen: MatrixScreen
) -> None:
    screen.show_mode("planned")
    tile = screen.heat.tile(cells[16].id)
    QTest.mouseClick(tile, Qt.MouseButton.LeftButton)
    assert screen.mode.current == "actions"
    pane = screen.board.pane(cells[16].id)
    assert pane.mandate.hasFocus()
    assert not pane.mandate.visibleRegion().isEmpty()


def test_arrows_move_between_tiles_and_enter_goes_to_the_cell(
    cells: list[CellRow], screen: MatrixScreen
) -> None:
    screen.show_mode("planned")
    first = screen.heat.tile(cells[0].id)
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    QTest.keyClick(screen.heat.tile(cells[1].id), Qt.Key.Key_Down)
    assert screen.heat.tile(cells[5].id).hasFocus()
    QTest.keyClick(screen.heat.tile(cells[5].id), Qt.Key.Key_Return)
    assert screen.board.pane(cells[5].id).mandate.hasFocus()


@pytest.mark.parametrize("theme", THEMES)
def test_words_on_every_warmth_can_be_read(theme: str) -> None:
    tokens = THEMES[theme]
    for percent in range(101):
        assert contrast(tokens.text, warmth(tokens, percent / 100)) >= 4.5


def test_an_empty_cell_teaches_what_to_do(cells: list[CellRow], screen: MatrixScreen) -> None:
    assert screen.board.pane(cells[0].id).cards.hint == (
        "Nothing planned yet. Add an action for one of 3 commitments."
    )


def test_reveal_finds_an_action_even_behind_a_filter(
    cells: list[CellRow], some_actions: list[int], screen: MatrixScreen
) -> None:
    pick(screen, flagship="inclusive-cities")
    screen.reveal(action=some_actions[4])
    view = screen.board.pane(cells[1].id).cards
    assert view.chosen == (some_actions[4],)
    screen.show_mode("planned")
    screen.reveal(cell=cells[19].id)
    assert screen.board.pane(cells[19].id).mandate.hasFocus()


def test_chinese_readers_see_the_documents_own_words(
    make_screen: Callable[..., MatrixScreen], cells: list[CellRow], some_actions: list[int]
) -> None:
    screen = make_screen("zh", "dark")
    pane = screen.board.pane(cells[0].id)
    assert "编制关于国家发展和城市繁荣指数" in pane.mandate.accessibleName()
    assert shown(screen, cells[0].id)[0] == "Amina的行动"
    assert "思想" in screen.board.columns.accessibleName()


def test_a_mandate_is_marked_as_translated_or_as_the_documents_own(
    make_screen: Callable[..., MatrixScreen], cells: list[CellRow]
) -> None:
    assert make_screen("en").words.basis(cells[0]) == "Translated"
    chinese = make_screen("zh").words
    assert chinese.basis(cells[0]) != chinese.basis_of("translated")
