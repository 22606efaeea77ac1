from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QStyle
from pytestqt.qtbot import QtBot

from comms_planner.design import LIGHT
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.labels import PlainLabel
from comms_planner.ui.widgets.mirror import LEFT_TO_RIGHT, kept, visual

ROOM = QRect(7, 3, 200, 40)


def test_mirrors_like_qt_in_both_directions() -> None:
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        for rect in (QRect(7, 3, 1, 1), QRect(20, 5, 30, 10), QRect(150, 0, 57, 40)):
            assert visual(direction, ROOM, rect) == QStyle.visualRect(direction, ROOM, rect)


@pytest.fixture
def from_right(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("from_right")
def test_english_words_keep_their_dots_and_stand_at_the_right_in_a_mirrored_window(
    qtbot: QtBot,
) -> None:
    assert kept("Clone…") == f"{LEFT_TO_RIGHT}Clone…{LEFT_TO_RIGHT}"
    assert kept("استنساخ…") == "استنساخ…"
    button, label = Button("Clone…", LIGHT), PlainLabel("5 actions")
    qtbot.addWidget(button)
    qtbot.addWidget(label)
    assert button.text() == kept("Clone…")
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    assert label.alignment() & Qt.AlignmentFlag.AlignAbsolute


def test_nothing_is_added_to_words_in_a_window_read_from_the_left() -> None:
    assert kept("Clone…") == "Clone…"
