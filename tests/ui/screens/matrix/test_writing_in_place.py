from __future__ import annotations

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from comms_planner.services import actions, matrix
from comms_planner.services.matrix import CellRow
from comms_planner.services.planner import Planner
from comms_planner.ui.screens.matrix.delegate import title_of
from comms_planner.ui.screens.matrix.inline import InlineField
from comms_planner.ui.screens.matrix.view import MatrixScreen
from tests.ui.screens.matrix.conftest import shown, titles


def open_field(screen: MatrixScreen, cell_id: int) -> InlineField:
    adder = screen.board.pane(cell_id).adder
    adder.button.click()
    return adder.field


def rename_field(screen: MatrixScreen, cell_id: int, row: int) -> InlineField:
    cards = screen.board.pane(cell_id).cards
    cards.setFocus()
    cards.choose(row)
    QTest.keyClick(cards, Qt.Key.Key_F2)
    field = cards.viewport().findChild(InlineField)
    assert isinstance(field, InlineField)
    return field


def test_enter_adds_an_action_to_the_cell_and_waits_for_the_next(
    qtbot: QtBot, planner: Planner, cells: list[CellRow], screen: MatrixScreen
) -> None:
    field = open_field(screen, cells[5].id)
    QTest.keyClicks(field, "Radio spot")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(screen, cells[5].id) == ["Radio spot"])
    assert field.isVisible()
    assert field.text() == ""
    QTest.keyClicks(field, "Second spot")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(screen, cells[5].id) == ["Radio spot", "Second spot"])
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert titles(planner, 5) == ["Radio spot", "Second spot"]


def test_undo_takes_an_added_action_out_of_the_cell_again(
    qtbot: QtBot, planner: Planner, cells: list[CellRow], screen: MatrixScreen
) -> None:
    field = open_field(screen, cells[2].id)
    QTest.keyClicks(field, "Op-ed")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(screen, cells[2].id) == ["Op-ed"])
    assert planner.undo_label == "Add action"
    planner.undo()
    qtbot.waitUntil(lambda: shown(screen, cells[2].id) == [])


def test_a_title_goes_to_the_readers_language(
    qtbot: QtBot,
    planner: Planner,
    cells: list[CellRow],
    make_screen: Callable[..., MatrixScreen],
) -> None:
    screen = make_screen("zh")
    field = open_field(screen, cells[0].id)
    field.setText("专栏")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(screen, cells[0].id) == ["专栏"])
    title = planner.read(matrix.cells)[0].actions[0].title
    assert (title.en, title.zh) == ("", "专栏")


def test_an_empty_title_is_refused_at_the_field_and_changes_nothing(
    planner: Planner, cells: list[CellRow], screen: MatrixScreen
) -> None:
    field = open_field(screen, cells[0].id)
    before = planner.undo_label
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert field.complaint == "Give it a title or a name, in English or in Chinese."
    assert field.accessibleDescription() == field.complaint
    assert planner.undo_label == before
    assert titles(planner, 0) == []
    QTest.keyClicks(field, "A")
    assert field.complaint == ""


def test_f2_renames_in_place_and_keeps_the_selection(
    qtbot: QtBot,
    planner: Planner,
    cells: list[CellRow],
    some_actions: list[int],
    screen: MatrixScreen,
) -> None:
    field = rename_field(screen, cells[0].id, 1)
    assert field.text() == "Bilal"
    field.setText("Bilal's interview")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(screen, cells[0].id)[1] == "Bilal's interview")
    cards = screen.board.pane(cells[0].id).cards
    assert cards.chosen == (some_actions[1],)
    assert cards.hasFocus()
    assert planner.undo_label == "Rename action"
    planner.undo()
    assert titles(planner, 0)[1] == "Bilal"
    assert planner.undo_label == "Add action"


def test_the_other_languages_title_stays_when_one_is_renamed(
    planner: Planner, cells: list[CellRow], some_actions: list[int], screen: MatrixScreen
) -> None:
    field = rename_field(screen, cells[0].id, 0)
    field.setText("Video")
    QTest.keyClick(field, Qt.Key.Key_Return)
    title = planner.read(matrix.cells)[0].actions[0].title
    assert (title.en, title.zh) == ("Video", "Amina的行动")


def test_escape_leaves_the_title_as_it_was(
    planner: Planner, cells: list[CellRow], some_actions: list[int], screen: MatrixScreen
) -> None:
    field = rename_field(screen, cells[0].id, 0)
    field.setText("Something else")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert titles(planner, 0)[0] == "Amina"
    assert planner.undo_label == "Add action"


def test_a_refused_title_shows_the_sentence_and_keeps_the_field_open(
    planner: Planner, cells: list[CellRow], some_actions: list[int], screen: MatrixScreen
) -> None:
    field = rename_field(screen, cells[0].id, 0)
    for text in ("", "x" * 301):
        field.setText(text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert field.complaint
        assert field.isVisible()
    assert titles(planner, 0)[0] == "Amina"
    assert planner.undo_label == "Add action"


def test_an_open_field_survives_a_change_made_elsewhere(
    qtbot: QtBot,
    planner: Planner,
    cells: list[CellRow],
    some_actions: list[int],
    screen: MatrixScreen,
) -> None:
    field = rename_field(screen, cells[0].id, 2)
    field.setText("Half a ti")
    screen.gestures.rename(some_actions[0], "Changed elsewhere")
    qtbot.waitUntil(lambda: shown(screen, cells[0].id)[0] == "Changed elsewhere")
    assert field.isVisible()
    assert field.text() == "Half a ti"


def test_a_double_click_on_the_title_renames_and_beside_it_opens_the_sheet(
    qtbot: QtBot, cells: list[CellRow], some_actions: list[int], screen: MatrixScreen
) -> None:
    cards = screen.board.pane(cells[0].id).cards
    item = cards.visualRect(cards.cards.index(0))
    on_title = title_of(item, Qt.LayoutDirection.LeftToRight).center()
    QTest.mouseDClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=on_title)
    assert cards.is_editing
    field = cards.viewport().findChild(InlineField)
    assert isinstance(field, InlineField)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    below = QPoint(item.center().x(), item.bottom() - 16)
    QTest.mouseDClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=below)
    assert screen.drawer.action_id == some_actions[0]


def test_a_day_at_the_end_of_a_title_is_its_last_day_and_is_said_before_enter(
    qtbot: QtBot, planner: Planner, cells: list[CellRow], screen: MatrixScreen
) -> None:
    field = open_field(screen, cells[2].id)
    QTest.keyClicks(field, "Op-ed, 4 Dec 2026")
    assert field.complaint.replace("\xa0", " ") == "“Op-ed”, Fri 4 December 2026"
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(screen, cells[2].id) == ["Op-ed"])
    assert [made.ends for made in planner.read(actions.rows)] == [dt.date(2026, 12, 4)]
    assert not field.complaint
