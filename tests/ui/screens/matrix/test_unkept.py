from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from comms_planner.services import actions
from comms_planner.services.matrix import CellRow
from comms_planner.services.planner import Planner
from comms_planner.ui.screens.matrix.view import MatrixScreen
from tests.ui.screens.matrix.test_filter_and_heat import pick


def slugs(screen: MatrixScreen) -> list[str]:
    return [row.clause.slug for row in screen.unkept.table.rows]


def test_every_promise_stands_in_the_list_until_it_is_delivered_in_full(
    planner: Planner, cells: list[CellRow], screen: MatrixScreen
) -> None:
    screen.show_mode("unkept")
    assert len(slugs(screen)) == 40
    cell = next(c for c in cells if (c.flagship, c.pillar) == ("sdg-cities", "act"))
    clause = cell.commitments[0]
    screen.gestures.add(cell.id, "Sign", (clause.id,))
    screen.refresh()
    assert clause.slug in slugs(screen)
    made = planner.read(actions.rows)[0].id
    planner.write(actions.deliver, made, clause.id, 99)
    screen.refresh()
    assert clause.slug in slugs(screen)
    planner.write(actions.deliver, made, clause.id, 100)
    screen.refresh()
    assert clause.slug not in slugs(screen)
    planner.undo()
    screen.refresh()
    assert clause.slug in slugs(screen)


def test_the_list_is_narrowed_by_state_words_flagship_and_pillar(
    qtbot: QtBot, cells: list[CellRow], some_actions: list[int], screen: MatrixScreen
) -> None:
    screen.show_mode("unkept")
    assert not screen.filters.owner.isVisible()
    pick(screen, flagship=cells[0].flagship, pillar=cells[0].pillar)
    assert slugs(screen) == [clause.slug for clause in cells[0].commitments]
    screen.unkept.state.set_current("unplanned")
    screen.unkept.apply()
    assert len(slugs(screen)) == 1
    screen.unkept.search.setText("no such words")
    qtbot.waitUntil(lambda: slugs(screen) == [])
    assert screen.unkept.nothing.isVisible()
    assert not screen.unkept.add.isEnabled()
    screen.unkept.clear()
    assert len(slugs(screen)) == len(cells[0].commitments)


def test_an_action_is_added_for_a_promise_with_the_keyboard_alone(
    planner: Planner, cells: list[CellRow], screen: MatrixScreen, qtbot: QtBot
) -> None:
    screen.show_mode("unkept")
    view = screen.unkept.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    wanted = view.current_row
    assert wanted.clause.id == cells[0].commitments[1].id
    screen.unkept.add.setFocus()
    QTest.keyClick(screen.unkept.add, Qt.Key.Key_Space)
    sheet = screen.promise.sheet
    assert sheet is not None
    field = sheet.clauses[wanted.clause.id].adder.field
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "Ask the mayors")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert planner.read(actions.rows)[0].commitments == (wanted.clause.id,)
    qtbot.waitUntil(lambda: screen.unkept.view.current_row.clause.served_by == 1)
    assert screen.unkept.view.current_row.clause.state == "planned"


def test_enter_opens_a_promise_in_its_cell_and_its_menu_goes_to_the_matrix(
    cells: list[CellRow], screen: MatrixScreen
) -> None:
    screen.show_mode("unkept")
    view = screen.unkept.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert screen.promise.is_open
    assert screen.promise.sheet is not None
    assert screen.promise.sheet.cell_id == cells[0].id
    menu = view.menu_of(view.current_row)
    assert isinstance(menu, QMenu)
    next(a for a in menu.actions() if a.text() == "Show in the action plan").trigger()
    assert screen.mode.current == "actions"
    assert screen.board.pane(cells[0].id).mandate.hasFocus()
