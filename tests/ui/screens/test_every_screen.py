"""Every screen opens in both languages and both themes, and cuts no word at 1280 × 800."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comms_planner.cli.window import SCREENS as NAMED
from comms_planner.ui.screens import SCREENS
from comms_planner.ui.window import Window
from tests.ui.test_window import cut

KEYS = [info.key for info in SCREENS]


def test_the_command_line_knows_the_names_of_all(qapp: QApplication) -> None:
    assert list(NAMED) == KEYS


@pytest.mark.parametrize("language", ["en", "zh"])
def test_they_open_and_cut_no_word(real_window: Window, qtbot: QtBot, language: str) -> None:
    real_window.furniture.errands.language(language)
    qtbot.wait(1)
    qtbot.waitUntil(lambda: real_window.context.texts.language == language)
    for key in KEYS:
        real_window.navigate(key)
        screen = real_window.screen_of(key)
        qtbot.waitUntil(screen.isVisible)
        assert screen.banner.isHidden()
        assert [cut(part) for part in (screen.header, real_window.frame.side_bar)] == [[], []]


def test_all_open_in_the_dark(real_window: Window, qtbot: QtBot) -> None:
    real_window.furniture.errands.theme("dark")
    qtbot.waitUntil(lambda: real_window.context.tokens.dark)
    for key in KEYS:
        real_window.navigate(key)
        QApplication.processEvents()
        assert not real_window.grab().isNull()


def test_a_light_and_a_dark_screen_change_places_without_a_trace(
    real_window: Window, qtbot: QtBot
) -> None:
    for key in KEYS:
        real_window.navigate(key)
    real_window.furniture.errands.theme("dark")
    qtbot.waitUntil(lambda: real_window.context.tokens.dark)
    qtbot.wait(1)
    assert real_window.frame.stack.count() == 1
    assert real_window.current == KEYS[-1]
