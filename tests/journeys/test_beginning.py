"""What is made most often is begun from the menu, wherever in the window one is."""

from __future__ import annotations

import pytest
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


def test_an_action_is_begun_by_a_key(window: Window) -> None:
    (action,) = (d for d in window.furniture.menus.deeds() if d.title == "New: Action…")
    assert action.keys == "Ctrl+Shift+N"
