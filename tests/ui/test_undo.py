"""Undo and Redo say what they would do, and do it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from comms_planner.errors import PlannerError
from comms_planner.ui.window import Window
from tests.ui.conftest import FakePlanner, screen


def test_the_menu_names_the_change(window: Window, planner: FakePlanner, qtbot: QtBot) -> None:
    assert window.furniture.undo.undo.text() == "Undo"
    assert not window.furniture.undo.undo.isEnabled()
    planner.change()
    qtbot.waitUntil(lambda: window.furniture.undo.undo.text() == "Undo Move action")
    assert window.furniture.undo.undo.isEnabled()
    assert not window.furniture.undo.redo.isEnabled()


def test_the_keys_take_back_and_do_again(
    window: Window, planner: FakePlanner, qtbot: QtBot
) -> None:
    planner.change()
    qtbot.waitUntil(window.furniture.undo.undo.isEnabled)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert planner.done == ["undo"]
    qtbot.waitUntil(lambda: window.furniture.undo.redo.text() == "Redo Move action")
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_Z, both)
    assert planner.done == ["undo", "redo"]


def test_a_field_with_the_cursor_takes_back_its_own_letters(
    window: Window, planner: FakePlanner, qtbot: QtBot
) -> None:
    planner.change()
    qtbot.waitUntil(window.furniture.undo.undo.isEnabled)
    line = screen(window, "list").line
    line.setFocus()
    qtbot.keyClicks(line, "abc")
    qtbot.keyClick(line, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert line.text() == ""
    assert planner.done == []


def test_a_refused_undo_is_said(window: Window, planner: FakePlanner, qtbot: QtBot) -> None:
    planner.change()
    qtbot.waitUntil(window.furniture.undo.undo.isEnabled)

    def refuse() -> None:
        raise PlannerError("The file “{name}” is gone.", name="a.commsplan")

    planner.undo = refuse  # type: ignore[method-assign]
    window.furniture.undo.undo.trigger()
    assert window.furniture.toast.text() == "The file “a.commsplan” is gone."


def test_a_plan_open_for_reading_offers_no_undo(
    window: Window, planner: FakePlanner, qtbot: QtBot
) -> None:
    planner.read_only = True
    planner.change()
    qtbot.wait(5)
    assert not window.furniture.undo.undo.isEnabled()


def test_what_was_said_offers_no_undo_of_a_later_plan(
    window: Window, planner: FakePlanner, qtbot: QtBot
) -> None:
    toast = window.furniture.toast
    planner.change()
    window.context.tell("It is moved.", "Undo", planner.undo)
    assert toast.isVisibleTo(window)
    qtbot.waitUntil(window.furniture.undo.undo.isEnabled)
    window.furniture.undo.undo.trigger()
    assert not toast.isVisibleTo(window), "its Undo would take back what was done before"
    window.context.tell("A backup was made.")
    planner.change()
    assert toast.isVisibleTo(window)
