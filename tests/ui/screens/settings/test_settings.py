"""Settings take effect at once and are kept."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from comms_planner.preferences import Preferences
from comms_planner.ui.screens.calendar.view import CalendarScreen
from comms_planner.ui.screens.settings.view import SettingsScreen
from comms_planner.ui.window import Window


@pytest.fixture
def settings(real_window: Window) -> SettingsScreen:
    real_window.navigate("settings")
    screen = real_window.screen_of("settings")
    assert isinstance(screen, SettingsScreen)
    return screen


def test_a_theme_is_worn_and_kept(
    settings: SettingsScreen, real_window: Window, qtbot: QtBot
) -> None:
    qtbot.mouseClick(settings.theme._buttons["dark"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: real_window.context.tokens.dark)
    assert Preferences.load().theme == "dark"
    assert real_window.current == "settings"


def test_a_language_is_spoken_and_kept(
    settings: SettingsScreen, real_window: Window, qtbot: QtBot
) -> None:
    qtbot.mouseClick(settings.language._buttons["zh"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: real_window.context.texts.language == "zh")
    assert Preferences.load().language == "zh"


def test_a_name_is_kept(settings: SettingsScreen, qtbot: QtBot) -> None:
    settings.name.control.setText("Amina Diallo")
    qtbot.keyClick(settings.name.control, Qt.Key.Key_Return)
    assert Preferences.load().user_name == "Amina Diallo"


def test_weeks_begin_on_the_day_that_was_chosen(
    settings: SettingsScreen, real_window: Window, qtbot: QtBot
) -> None:
    settings.week.chosen.emit("sunday")
    qtbot.waitUntil(lambda: real_window.context.texts.week_begins == 6)
    assert Preferences.load().week_begins == "sunday"
    real_window.navigate("calendar")
    calendar = real_window.screen_of("calendar")
    assert isinstance(calendar, CalendarScreen)
    assert calendar.month.weeks_of(2026, 10)[0][0].weekday() == 6
