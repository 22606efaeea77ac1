from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QModelIndex, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comms_planner.services import actions, batches
from comms_planner.services.matrix import CellRow
from comms_planner.services.planner import Planner
from comms_planner.ui.screens.matrix import gestures, preview
from comms_planner.ui.screens.matrix.card_list import CardList
from comms_planner.ui.screens.matrix.view import MatrixScreen
from tests.ui.screens.matrix.conftest import shown, titles

MOVE = Qt.DropAction.MoveAction
ALT = Qt.KeyboardModifier.AltModifier


def cards(screen: MatrixScreen, cells: list[CellRow], cell: int) -> CardList:
    return screen.board.pane(cells[cell].id).cards


def mime(screen: MatrixScreen, cells: list[CellRow], cell: int, *rows: int) -> QMimeData:
    model = cards(screen, cells, cell).cards
    return model.mimeData([model.index(row) for row in rows])


def choose(screen: MatrixScreen, cells: list[CellRow], cell: int, *rows: int) -> CardList:
    found = cards(screen, cells, cell)
    found.setFocus()
    found.choose_all(list(rows))
    return found


def test_a_dropped_action_moves_to_the_other_cell_in_one_step_of_undo(
    qtbot: QtBot,
    planner: Planner,
    cells: list[CellRow],
    some_actions: list[int],
    screen: MatrixScreen,
) -> None:
    data = mime(screen, cells, 0, 0)
    assert cards(screen, cells, 1).cards.dropMimeData(data, MOVE, 1, 0, QModelIndex())
    qtbot.waitUntil(lambda: shown(screen, cells[1].id) == ["Dora", "Amina", "Edo"])
    assert titles(planner, 0) == ["Bilal", "Chen"]
    assert cards(screen, cells, 1).chosen == (some_actions[0],)
    assert planner.undo_label == "Move actions"
    planner.undo()
    assert titles(planner, 0) == ["Amina", "Bilal", "Chen"]
    assert titles(planner, 1) == ["Dora", "Edo"]


def test_several_actions_land_together_in_their_order(
    planner: Planner, cells: list[CellRow], some_actions: list[int], screen: MatrixScreen
) -> None:
    data = mime(screen, cells, 0, 2, 0)
    cards(screen, cells, 1).cards.dropMimeData(data, MOVE, 0, 0, QModelIndex())
    assert titles(planner, 1) == ["Amina", "Chen", "Dora", "Edo"]


@pytest.mark.parametrize(
    ("row", "expected"),
    [(0, ["Bilal", "Amina", "Chen"]), (3, ["Amina", "Chen", "Bilal"]), (1, None), (2, None)],
)
def test_an_action_dropped_within_its_cell_takes_the_place_shown(
    planner: Planner,
    cells: list[CellRow],
    some_actions: list[int],
    screen: MatrixScreen,
    row: int,
    expected: list[str] | None,
) -> None:
    data = mime(screen, cells, 0, 1)
    cards(screen, cells, 0).cards.dropMimeData(data, MOVE, row, 0, QModelIndex())
    assert titles(planner, 0) == (expected or ["Amina", "Bilal", "Chen"])


def test_what_is_no_action_of_the_plan_is_not_taken(
    cells: list[CellRow], screen: MatrixScreen
) -> None:
    data = QMimeData()
    data.setText("1")
    assert not cards(screen, cells, 0).cards.dropMimeData(data, MOVE, 0, 0, QModelIndex())


def test_sent_drag_events_show_the_place_and_drop_there(
    qtbot: QtBot,
    planner: Planner,
    cells: list[CellRow],
    some_actions: list[int],
    screen: MatrixScreen,
) -> None:
    data = mime(screen, cells, 0, 2)
    target = cards(screen, cells, 1)
    second = target.visualRect(target.cards.index(1))
    at = QPoint(second.center().x(), second.top() + 4)
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    view = target.viewport()
    enter = QDragEnterEvent(at, MOVE, data, left, none)
    QApplication.sendEvent(view, enter)
    assert enter.isAccepted()
    move = QDragMoveEvent(at, MOVE, data, left, none)
    QApplication.sendEvent(view, move)
    assert move.isAccepted()
    assert target.drop_row(at) == 1
    before = view.grab().toImage()
    drop = QDropEvent(QPointF(at), MOVE, data, left, none)
    QApplication.sendEvent(view, drop)
    assert drop.isAccepted()
    assert view.grab().toImage() != before
    qtbot.waitUntil(lambda: shown(screen, cells[1].id) == ["Dora", "Chen", "Edo"])
    assert titles(planner, 0) == ["Amina", "Bilal"]


def test_a_drop_on_the_mandate_lands_first_in_the_cell(
    planner: Planner, cells: list[CellRow], some_actions: list[int], screen: MatrixScreen
) -> None:
    data = mime(screen, cells, 0, 0)
    pane = screen.board.pane(cells[1].id)
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    QApplication.sendEvent(pane, QDragEnterEvent(QPoint(20, 20), MOVE, data, left, none))
    QApplication.sendEvent(pane, QDropEvent(QPointF(20, 20), MOVE, data, left, none))
    assert titles(planner, 1) == ["Amina", "Dora", "Edo"]


def test_the_picture_under_the_pointer_shows_how_many_are_dragged(
    cells: list[CellRow], some_actions: list[int], screen: MatrixScreen
) -> None:
    view = cards(screen, cells, 0)
    one = preview.picture(view, view.cards.index(0), 1)
    three = preview.picture(view, view.cards.index(0), 3)
    assert one.width() > view.visualRect(view.cards.index(0)).width()
    assert one.toImage() != three.toImage()


def test_alt_right_moves_to_the_next_pillar_and_the_selection_follows(
    qtbot: QtBot,
    planner: Planner,
    cells: list[CellRow],
    some_actions: list[int],
    screen: MatrixScreen,
) -> None:
    view = choose(screen, cells, 0, 0)
    QTest.keyClick(view, Qt.Key.Key_Right, ALT)
    qtbot.waitUntil(lambda: shown(screen, cells[1].id) == ["Amina", "Dora", "Edo"])
    there = cards(screen, cells, 1)
    assert there.chosen == (some_actions[0],)
    assert there.hasFocus()
    QTest.keyClick(there, Qt.Key.Key_Left, ALT)
    qtbot.waitUntil(lambda: shown(screen, cells[0].id) == ["Amina", "Bilal", "Chen"])
    assert cards(screen, cells, 0).chosen == (some_actions[0],)


def test_alt_up_and_down_move_within_the_cell_and_then_to_the_flagship_above_or_below(
    qtbot: QtBot,
    planner: Planner,
    cells: list[CellRow],
    some_actions: list[int],
    screen: MatrixScreen,
) -> None:
    view = choose(screen, cells, 0, 1)
    QTest.keyClick(view, Qt.Key.Key_Down, ALT)
    qtbot.waitUntil(lambda: shown(screen, cells[0].id) == ["Amina", "Chen", "Bilal"])
    QTest.keyClick(view, Qt.Key.Key_Down, ALT)
    qtbot.waitUntil(lambda: shown(screen, cells[4].id) == ["Bilal"])
    below = cards(screen, cells, 4)
    assert below.hasFocus()
    QTest.keyClick(below, Qt.Key.Key_Up, ALT)
    qtbot.waitUntil(lambda: shown(screen, cells[0].id) == ["Amina", "Chen", "Bilal"])
    QTest.keyClick(view, Qt.Key.Key_Up, ALT)
    qtbot.waitUntil(lambda: shown(screen, cells[0].id) == ["Amina", "Bilal", "Chen"])


def test_past_the_edge_nothing_moves(
    planner: Planner, cells: list[CellRow], some_actions: list[int], screen: MatrixScreen
) -> None:
    view = choose(screen, cells, 0, 0)
    QTest.keyClick(view, Qt.Key.Key_Left, ALT)
    QTest.keyClick(view, Qt.Key.Key_Up, ALT)
    assert planner.undo_label == "Add action"


def test_plain_arrows_walk_through_every_part_of_the_matrix(
    cells: list[CellRow], some_actions: list[int], screen: MatrixScreen
) -> None:
    first, second = screen.board.pane(cells[0].id), screen.board.pane(cells[1].id)
    first.focus_part("mandate")
    QTest.keyClick(first.mandate, Qt.Key.Key_Down)
    assert first.cards.hasFocus()
    for _ in range(3):
        QTest.keyClick(first.cards, Qt.Key.Key_Down)
    assert first.adder.button.hasFocus()
    QTest.keyClick(first.adder.button, Qt.Key.Key_Right)
    assert second.adder.button.hasFocus()
    QTest.keyClick(second.adder.button, Qt.Key.Key_Up)
    assert second.cards.hasFocus()
    QTest.keyClick(second.cards, Qt.Key.Key_Left)
    assert first.cards.hasFocus()
    QTest.keyClick(first.adder.button, Qt.Key.Key_Down)
    assert screen.board.pane(cells[4].id).mandate.hasFocus()


def test_delete_asks_and_then_takes_all_chosen_ones_in_one_step(
    qtbot: QtBot,
    planner: Planner,
    cells: list[CellRow],
    some_actions: list[int],
    screen: MatrixScreen,
    told: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[str] = []
    answer = False

    def ask(_: object, __: object, question: str, *___: str, **____: bool) -> bool:
        asked.append(question)
        return answer

    monkeypatch.setattr(gestures, "confirm", ask)
    view = choose(screen, cells, 0, 0, 2)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert asked == ["Delete 2 actions?"]
    assert titles(planner, 0) == ["Amina", "Bilal", "Chen"]
    answer = True
    QTest.keyClick(view, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: shown(screen, cells[0].id) == ["Bilal"])
    assert told == ["2 actions deleted"]
    planner.undo()
    assert titles(planner, 0) == ["Amina", "Bilal", "Chen"]


def test_the_status_of_several_changes_at_once(
    qtbot: QtBot,
    planner: Planner,
    cells: list[CellRow],
    some_actions: list[int],
    screen: MatrixScreen,
) -> None:
    view = choose(screen, cells, 0, 0, 1)
    screen.gestures.set_status(view.chosen, "done")
    qtbot.waitUntil(lambda: view.cards.rows[1].work_status == "done")
    assert view.chosen == tuple(some_actions[:2])
    planner.undo()
    assert planner.read(actions.one, some_actions[0]).work_status == "planned"


def test_only_one_cell_has_chosen_cards(
    cells: list[CellRow], some_actions: list[int], screen: MatrixScreen
) -> None:
    one = choose(screen, cells, 0, 0)
    other = choose(screen, cells, 1, 1)
    assert one.chosen == ()
    assert other.chosen == (some_actions[4],)


def test_a_refused_move_stands_in_the_banner(
    cells: list[CellRow], some_actions: list[int], screen: MatrixScreen
) -> None:
    screen.gestures.move((some_actions[0],), 999)
    assert screen.banner.text() == "That is not in the plan. Choose another."


def test_a_changed_row_alone_is_told_to_the_view(
    qtbot: QtBot,
    planner: Planner,
    cells: list[CellRow],
    some_actions: list[int],
    screen: MatrixScreen,
) -> None:
    model = cards(screen, cells, 0).cards
    changed: list[int] = []
    model.dataChanged.connect(lambda top, _: changed.append(top.row()))
    model.modelReset.connect(lambda: changed.append(-1))
    planner.write(batches.set_status, (some_actions[1],), "in progress")
    qtbot.waitUntil(lambda: model.rows[1].work_status == "in progress")
    assert changed == [1]
