"""In Chinese nobody meets an English word on a screen, in its menus, tips and tables."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from comms_planner.ui.screens import infos
from comms_planner.ui.window import Window

WORDS = re.compile(r"[A-Za-z]{2,}")
AS_IT_STANDS = re.compile(
    r"<[^>]+>|\b(?:https?://)?[\w-]+(?:\.[\w-]+)+(?:/\S*)?|/\S+|\b(?:Ctrl|Alt|Shift|Tab|Enter|Esc|Space)\b"
    r"|HSP/EB\S+|COP\d+|\b[A-Z][A-Za-z]+/[A-Z]\w+|Español|Français"
    r"|\.(?:xlsx|csv|json|ics)\b|\b[a-z]+-\d{4}\b"
)
"""Markup, addresses, keys, documents; names of files, folders, languages and time zones."""

NAMES = {
    *("Comms", "Planner", "English", "EN", "PDF", "PNG", "SVG", "CSV", "UTC", "backups"),
    *("Xinhua", "Euronews", "ENB", "gltn", "Urban", "Thinkers", "Campus"),
    "Mo",
}
"""The app's own, those of the sources of figures, and of who made the plan of the tests."""


def of_model(model: QAbstractItemModel) -> Iterator[str]:
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(model.rowCount()):
        for column in range(columns):
            for role in (
                Qt.ItemDataRole.DisplayRole,
                Qt.ItemDataRole.ToolTipRole,
                Qt.ItemDataRole.AccessibleTextRole,
            ):
                yield str(model.index(row, column).data(role) or "")
    for column in range(columns):
        yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")


def of_widget(part: QWidget) -> Iterator[str]:
    yield from (part.toolTip(), part.accessibleName(), part.accessibleDescription())
    if isinstance(part, QLabel | QAbstractButton):
        yield part.text()
    elif isinstance(part, QLineEdit):
        yield part.placeholderText()
    elif isinstance(part, QComboBox):
        yield from (part.itemText(i) for i in range(part.count()))
    elif isinstance(part, QAbstractItemView) and part.model():
        yield from of_model(part.model())


def english(window: Window) -> set[str]:
    """What a reader of Chinese would stumble over in what is shown."""
    said = [text for part in window.findChildren(QWidget) for text in of_widget(part)]
    said += [text for action in window.findChildren(QAction) for text in (action.text(),)]
    return {text for text in said if set(WORDS.findall(AS_IT_STANDS.sub("", text))) - NAMES}


def test_every_screen_speaks_chinese_alone(real_window: Window, qtbot: QtBot) -> None:
    real_window.furniture.errands.language("zh")
    qtbot.wait(1)
    qtbot.waitUntil(lambda: real_window.context.texts.language == "zh")
    for info in infos():
        real_window.navigate(info.key)
        qtbot.waitUntil(real_window.screen_of(info.key).isVisible)
        qtbot.wait(1)
    left = sorted(english(real_window))
    assert left == [], "\n".join(left)
