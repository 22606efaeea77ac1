"""What is made most often is begun from the menu, wherever in the window one is."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from comms_planner.ui.editors.deed import DeedDrawer
from comms_planner.ui.window import Window


@pytest.mark.parametrize(
    ("word", "screen"),
    [("New: Action…", "actions"), ("New: Edition…", "editions"), ("New: Measurement…", "reach")],
)
def test_the_menu_of_new_things_opens_the_form(
    window: Window, qtbot: QtBot, word: str, screen: str
) -> None:
    next(deed for deed in window.furniture.menus.deeds() if deed.title == word).run()
    qtbot.waitUntil(lambda: window.current == screen)
    drawers = [one for one in window.screen_of(screen).over if isinstance(one, DeedDrawer)]
    qtbot.waitUntil(lambda: any(one.form is not None for one in drawers))


def test_a_key_begins_an_action(window: Window, qtbot: QtBot) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.waitUntil(window.furniture.menus.isVisible)  # they come after the first paint
    qtbot.keyClick(window, Qt.Key.Key_N, both)
    qtbot.waitUntil(lambda: window.current == "actions")
