"""The language of Qt's own words follows the window's."""

from __future__ import annotations

import gc

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comms_planner.ui import translation as language
from comms_planner.ui.theme import palette
from comms_planner.ui.translation import LEFT_BY_QT, Translation


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


def test_the_window_counts_as_the_paper_does(translation: Translation, qapp: QApplication) -> None:
    def said(count: int) -> str:
        return QCoreApplication.translate("Gestures", "%n actions deleted", None, count)

    translation.switch("en")
    assert [said(n) for n in (0, 1, 2)] == [
        "0 actions deleted",
        "1 action deleted",
        "2 actions deleted",
    ]
    translation.switch("zh")
    assert [said(n) for n in (0, 1, 2)] == ["已删除 0 项行动", "已删除 1 项行动", "已删除 2 项行动"]


def test_words_that_qt_leaves_out_are_ours(translation: Translation, qapp: QApplication) -> None:
    translation.switch("zh")
    assert QCoreApplication.translate("QFileDialog", "Files of &type:") == "文件类型(&T)："
    assert QCoreApplication.translate("QAbstractFileIconProvider", "Folder") == "文件夹"
    assert "Folder" in LEFT_BY_QT


def test_a_catalogue_outlives_whoever_installed_it(
    translation: Translation, qapp: QApplication
) -> None:
    known = set(qapp.findChildren(QTranslator))
    Translation(qapp).switch("zh")
    gc.collect()
    _elsewhere = [b"?" * 170_000 for _ in range(100)]  # takes the place of what was set free
    assert QCoreApplication.translate("Furniture", "Dark theme") == "深色主题"
    for left in set(qapp.findChildren(QTranslator)) - known:
        qapp.removeTranslator(left)
