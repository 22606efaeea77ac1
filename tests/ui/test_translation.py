"""The language of Qt's own words follows the window's."""

from __future__ import annotations

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comms_planner.ui import translation as language
from comms_planner.ui.theme import palette
from comms_planner.ui.translation import Translation


def test_dates_and_numbers_of_qt_follow_the_language(
    translation: Translation, qtbot: QtBot
) -> None:
    assert translation.switch("zh").language == "zh"
    assert QLocale().language() == QLocale.Language.Chinese
    assert translation.switch("en").language == "en"
    assert QLocale().language() == QLocale.Language.English


def test_qts_own_buttons_speak_chinese(translation: Translation, qapp: QApplication) -> None:
    translation.switch("zh")
    assert qapp.translate("QPlatformTheme", "Cancel") == "取消"
    translation.switch("en")
    assert qapp.translate("QPlatformTheme", "Cancel") == "Cancel"


def test_the_system_decides_where_nobody_chose() -> None:
    assert language.effective("zh") == "zh"
    assert language.effective("system") in ("en", "zh")
    assert palette.effective("dark") == "dark"
    assert palette.effective("system") in ("light", "dark")
