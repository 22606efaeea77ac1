"""One field finds a thing and goes there, by keyboard alone."""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from comms_planner.ui.widgets.search_field import PAUSE
from comms_planner.ui.window import Window
from tests.ui.conftest import Asked, screen

CTRL = Qt.KeyboardModifier.ControlModifier


def look_for(window: Window, qtbot: QtBot, words: str) -> None:
    qtbot.keyClicks(window.furniture.search, words)
    qtbot.waitUntil(window.furniture.search.popup.isVisible)


def test_ctrl_k_and_ctrl_f_bring_the_cursor(window: Window, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_K, Qt.Key.Key_F):
        screen(window, "list").line.setFocus()
        qtbot.keyClick(window, key, CTRL)
        assert window.furniture.search.hasFocus()


def test_enter_goes_to_the_marked_hit(window: Window, asked: Asked, qtbot: QtBot) -> None:
    look_for(window, qtbot, "op")
    assert asked.words == ["op"]
    qtbot.keyClick(window.furniture.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.current == "other")
    assert screen(window, "other").revealed == [{"action": 4}]
    assert not window.furniture.search.popup.isVisible()
    assert window.furniture.search.text() == ""


def test_the_arrow_keys_mark_another_hit(window: Window, qtbot: QtBot) -> None:
    look_for(window, qtbot, "op")
    qtbot.keyClick(window.furniture.search, Qt.Key.Key_Down)
    qtbot.keyClick(window.furniture.search, Qt.Key.Key_Return)
    assert window.current == "list"
    assert screen(window, "list").revealed == [{"cell": 9}]
    look_for(window, qtbot, "op")
    qtbot.keyClick(window.furniture.search, Qt.Key.Key_Up)
    hits = window.furniture.search.popup.list
    assert hits.currentRow() == hits.count() - 1


def test_enter_does_not_wait_for_the_pause(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.furniture.search, "op")
    qtbot.keyClick(window.furniture.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.current == "other")


def test_a_search_that_is_not_ready_keeps_nobody_waiting_and_looks_when_it_is(
    window: Window, asked: Asked, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    search, ready = window.furniture.search, Event()
    doors = window.furniture._doors._replace(
        ready=lambda _: ready.is_set(), prepare=lambda _: ready.wait()
    )
    monkeypatch.setattr(window.furniture, "_doors", doors)
    search.enter()
    assert search.popup.isVisible(), "it lists what can be done"
    qtbot.keyClicks(search, "op")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert window.current == "list", "nothing of that list was meant"
    qtbot.waitUntil(lambda: len(window.context.jobs.running) == 1)
    assert not search.popup.isVisible()
    assert asked.words == []
    ready.set()
    qtbot.waitUntil(lambda: window.current == "other")
    assert asked.words == ["op"]


def test_what_was_typed_on_is_looked_for_when_the_search_is_ready(
    window: Window, asked: Asked, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    search = window.furniture.search
    monkeypatch.setattr(search, "_is_ready", lambda: False)
    search._look("o")
    search._look("op")
    search.setText("op")
    search.look_now()
    assert asked.words == ["op"]
    assert search.popup.isVisible()


def test_escape_leaves(window: Window, qtbot: QtBot) -> None:
    look_for(window, qtbot, "op")
    qtbot.keyClick(window.furniture.search, Qt.Key.Key_Escape)
    assert not window.furniture.search.popup.isVisible()
    assert window.current == "list"
    assert window.furniture.search.text() == ""


def test_nothing_found_is_said(window: Window, qtbot: QtBot) -> None:
    look_for(window, qtbot, "nothing")
    assert window.furniture.search.popup.nothing.isVisible()


def test_a_press_elsewhere_closes_the_list(window: Window, qtbot: QtBot) -> None:
    look_for(window, qtbot, "op")
    qtbot.mouseClick(screen(window, "list"), Qt.MouseButton.LeftButton)
    assert not window.furniture.search.popup.isVisible()


def test_a_click_goes_there(window: Window, qtbot: QtBot) -> None:
    look_for(window, qtbot, "op")
    hits = window.furniture.search.popup.list
    at = hits.visualItemRect(hits.item(1)).center()
    qtbot.mouseClick(hits.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert screen(window, "list").revealed == [{"cell": 9}]


def test_hits_are_read_aloud_with_their_kind(window: Window, qtbot: QtBot) -> None:
    look_for(window, qtbot, "op")
    said = window.furniture.search.popup.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "Op-ed, Action"
    assert (
        window.furniture.search.popup.list.grab().width() > 0
    )  # it draws, markup in a title included


def test_before_anything_is_typed_it_lists_what_can_be_done(window: Window, qtbot: QtBot) -> None:
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    hits = window.furniture.search.popup.list
    said = [hits.item(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(hits.count())]
    assert said[0].startswith("New: Action")
    qtbot.keyClick(window.furniture.search, Qt.Key.Key_Escape)
    assert not window.furniture.search.popup.isVisible()


def test_a_command_is_found_by_its_words_and_done(window: Window, qtbot: QtBot) -> None:
    look_for(window, qtbot, "theme dark")
    qtbot.keyClick(window.furniture.search, Qt.Key.Key_Up)  # to what could be planned
    qtbot.keyClick(window.furniture.search, Qt.Key.Key_Up)
    qtbot.keyClick(window.furniture.search, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.context.tokens.dark)


def test_what_was_gone_to_is_remembered(window: Window, qtbot: QtBot) -> None:
    look_for(window, qtbot, "op")
    qtbot.keyClick(window.furniture.search, Qt.Key.Key_Return)
    preferences = window.context.preferences
    assert preferences.last_used(window.context.planner.path) == [("action", 4)]


def test_enter_goes_by_the_words_typed_though_they_were_not_looked_for_yet(
    window: Window, asked: Asked, qtbot: QtBot
) -> None:
    """The list for the empty field still stands when a fast hand presses Enter."""
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    assert window.furniture.search.popup.isVisible()
    qtbot.keyClicks(window.furniture.search, "op")
    qtbot.keyClick(window.furniture.search, Qt.Key.Key_Return)
    assert asked.words == ["op"]
    qtbot.waitUntil(lambda: window.current == "other")


def test_commands_take_the_room_that_hits_leave(window: Window, qtbot: QtBot) -> None:
    look_for(window, qtbot, "New:")
    hits = window.furniture.search.popup.list
    said = [hits.item(n).data(Qt.ItemDataRole.AccessibleTextRole) for n in range(hits.count())]
    assert any(one.startswith("New: Campaign") for one in said)
    assert any(one.startswith("New: Person") for one in said), "however many there are"


def test_enter_waits_with_the_search_and_does_nothing_of_the_list_that_still_stands(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = window.furniture.search
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    monkeypatch.setattr(field, "_is_ready", lambda: False)
    qtbot.keyClicks(field, "op")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert (window.current, field.text()) == ("list", "op")
    field.look_now()
    qtbot.waitUntil(lambda: window.current == "other")


@pytest.mark.parametrize("ready_in_time", [False, True])
def test_enter_is_not_forgotten_when_the_pause_after_typing_is_over(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, ready_in_time: bool
) -> None:
    field, ready = window.furniture.search, [False]
    monkeypatch.setattr(field, "_is_ready", lambda: ready[0])
    qtbot.keyClick(window, Qt.Key.Key_K, CTRL)
    qtbot.keyClicks(field, "op")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    ready[0] = ready_in_time
    qtbot.wait(2 * PAUSE)  # what was typed is asked for by itself
    ready[0] = True
    field.look_now()
    qtbot.waitUntil(lambda: window.current == "other")
