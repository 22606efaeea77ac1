"""The window as a person at the keyboard meets it."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any, cast

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from comms_planner.design import DARK, LIGHT
from comms_planner.preferences import Preferences, WindowState
from comms_planner.ui.shell.doors import Doors
from comms_planner.ui.translation import Translation
from comms_planner.ui.widgets.labels import ElidedLabel
from comms_planner.ui.window import Window
from tests.ui.conftest import LIST, OTHER, Asked, FakePlanner, opened, screen


def menu_words(window: Window) -> list[str]:
    return [
        action.text().replace("&", "")
        for menu in window.menuBar().findChildren(QMenu)
        for action in menu.actions()
    ]


def test_a_screen_is_made_when_it_is_first_shown(window: Window) -> None:
    assert window.frame.stack.count() == 1
    window.navigate("other")
    assert window.frame.stack.count() == 2
    assert window.current == "other"
    assert window.frame.side_bar.button("other").isChecked()


def test_ctrl_and_a_number_go_to_a_screen(window: Window, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.current == "other")
    qtbot.keyClick(window, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    assert window.current == "list"


def test_the_side_bar_is_walked_with_the_arrow_keys(window: Window, qtbot: QtBot) -> None:
    first, second = (window.frame.side_bar.button(key) for key in ("list", "other"))
    first.setFocus()
    qtbot.keyClick(first, Qt.Key.Key_Down)
    assert second.hasFocus()
    qtbot.keyClick(second, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: window.current == "other")


def test_a_screen_is_made_in_one_turn_and_shown_in_the_next(window: Window, qtbot: QtBot) -> None:
    screen(window, "list").line.setFocus()
    window.visit("other", action=4)
    assert window.frame.side_bar.button("other").isChecked()
    qtbot.keyClicks(window.focusWidget(), "typed too soon")
    assert (window.current, screen(window, "list").line.text()) == ("list", "")
    qtbot.waitUntil(lambda: window.current == "other")
    assert screen(window, "other").revealed == [{"action": 4}]
    assert screen(window, "other").hasFocus()


def test_a_screen_is_made_filled_and_shown_with_the_window_listening_in_between(
    window: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps: list[tuple[str, int, bool]] = []
    turn = 0
    ticking = QTimer(window, interval=0)

    def next_turn() -> None:
        nonlocal turn
        turn += 1

    ticking.timeout.connect(next_turn)
    ticking.start()
    made = type(screen(window, "list"))
    begin, fill, show = made.__init__, made.refresh, made.showEvent

    def noted(name: str, do: Callable[..., Any]) -> Callable[..., Any]:
        def doing(*args: Any) -> Any:
            steps.append((name, turn, threading.current_thread() is threading.main_thread()))
            return do(*args)

        return doing

    monkeypatch.setattr(made, "__init__", noted("made", begin))
    monkeypatch.setattr(made, "ask_ahead", noted("asked", made.ask_ahead))
    monkeypatch.setattr(made, "refresh", noted("filled", fill))
    monkeypatch.setattr(made, "showEvent", noted("shown", show))
    info = window._info("other")
    loads = info._replace(load=noted("loaded", info.load))
    window._screens = tuple(loads if i is info else i for i in window._screens)
    window.visit("other")
    qtbot.waitUntil(lambda: window.current == "other")
    assert steps[0][0] == "loaded"
    assert {name for name, _, in_window in steps if not in_window} == {"loaded", "asked"}
    turns = {name: turn for name, turn, _ in steps if name not in ("loaded", "asked")}
    assert list(turns) == ["made", "filled", "shown"]
    assert turns["made"] < turns["filled"] < turns["shown"]


def test_the_place_asked_for_last_is_shown(window: Window, qtbot: QtBot) -> None:
    window.visit("other")
    window.visit("list")
    qtbot.wait(20)
    assert window.current == "list"
    assert window.frame.side_bar.button("list").isChecked()
    assert window.frame.stack.count() == 1


def test_a_screen_shown_for_the_first_time_rings_none_of_its_controls(window: Window) -> None:
    line = screen(window, "list").line
    line.setFocus()
    window.navigate("other")
    assert not screen(window, "other").line.hasFocus()
    window.navigate("list")
    assert line.hasFocus()


def test_navigating_reveals_the_thing(window: Window) -> None:
    window.navigate("other", action=4)
    assert screen(window, "other").revealed == [{"action": 4}]


def test_another_language_keeps_the_screen_and_the_place(window: Window, qtbot: QtBot) -> None:
    window.navigate("other")
    window.resize(1111, 777)
    window.furniture.errands.language("zh")
    qtbot.waitUntil(lambda: window.context.texts.language == "zh")
    assert window.current == "other"
    assert (window.width(), window.height()) == (1111, 777)
    assert Preferences.load().language == "zh"
    qtbot.waitUntil(lambda: screen(window, "other").isVisible())


def test_another_theme_is_worn_at_once(window: Window, qtbot: QtBot) -> None:
    assert window.context.tokens == LIGHT
    window.furniture.errands.swap_theme()
    qtbot.waitUntil(lambda: window.context.tokens == DARK)
    app = cast(QApplication, QApplication.instance())
    assert app.palette().window().color().name().upper() == DARK.bg
    window.furniture.errands.swap_theme()
    qtbot.waitUntil(lambda: window.context.tokens == LIGHT)


def test_rebuilding_often_leaves_one_listener_and_one_set_of_shortcuts(
    window: Window, planner: FakePlanner, qtbot: QtBot
) -> None:
    for _ in range(5):
        window.rebuild()
        qtbot.wait(1)
    assert len(planner._listeners) == 1
    qtbot.keyClick(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: window.current == "other")


@pytest.mark.parametrize("quick", [True, False])
def test_word_comes_when_the_first_screen_is_painted(
    qtbot: QtBot,
    planner: FakePlanner,
    preferences: Preferences,
    doors: Doors,
    translation: Translation,
    quick: bool,
) -> None:
    first = LIST._replace(quick=quick)
    window = Window(opened(planner), preferences, doors, translation, (first, OTHER))
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.settled):
        window.show()
    assert window.frame.stack.count() == 1


def test_the_place_and_the_screen_are_there_at_the_next_start(
    window: Window,
    qtbot: QtBot,
    planner: FakePlanner,
    preferences: Preferences,
    doors: Doors,
    translation: Translation,
) -> None:
    window.resize(1040, 700)
    window.navigate("other")
    window.close()
    assert planner.done == ["close"]
    assert WindowState.load(preferences.folder).screen == "other"
    again = Window(opened(planner), preferences, doors, translation, (LIST, OTHER))
    qtbot.addWidget(again)
    assert again.current == "other"
    assert again.height() == 700  # the width is held to the offscreen display


def test_the_menus_offer_what_they_promise(window: Window) -> None:
    words = menu_words(window)
    for wanted in ("New plan…", "Open…", "Back up now", "Export calendar…", "Quit", "Theme"):
        assert wanted in words
    assert "简体中文" in words


def test_a_dropped_plan_file_is_opened(window: Window, asked: Asked, tmp_path: Path) -> None:
    other = tmp_path / "Other.commsplan"
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(other))])
    event = QDropEvent(
        QPointF(QPoint(400, 400)),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    window.dropEvent(event)
    assert asked.opened == [other]
    assert window.planner.path == other
    assert "Other" in window.windowTitle()
    assert Preferences.load().last_file == str(other)


def test_anything_else_dropped_is_left_alone(window: Window, asked: Asked) -> None:
    data = QMimeData()
    data.setText("hello")
    window.dropEvent(
        QDropEvent(
            QPointF(9, 9),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    assert not asked.opened


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_nothing_is_cut_at_1280_by_800(window: Window, qtbot: QtBot, theme: str) -> None:
    window.resize(1280, 800)
    window.furniture.errands.theme(theme)
    qtbot.wait(1)
    assert cut(window) == []


def test_every_control_can_be_reached_and_named(window: Window) -> None:
    nameless = [
        button.objectName() or repr(button)
        for button in window.frame.findChildren(QToolButton)
        if not (button.text() or button.accessibleName())
        and button.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    assert not nameless


def cut(window: QWidget) -> list[str]:
    """The texts that have less room than they need."""
    app = cast(QApplication, QApplication.instance())
    app.processEvents()
    found = []
    for label in window.findChildren(QLabel):
        if not label.isVisible() or not label.text():
            continue
        if isinstance(label, ElidedLabel):
            if label.elided:
                found.append(label.text())
        elif label.width() < label.minimumSizeHint().width():
            found.append(label.text())
    for button in window.findChildren(QToolButton):
        if (
            button.isVisible()
            and button.text()
            and button.width() < button.minimumSizeHint().width()
        ):
            found.append(button.text())
    return found
