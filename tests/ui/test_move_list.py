"""The list of what would move is shown whole."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from comms_planner.design import LIGHT
from comms_planner.ui.move_list import Move, Preview
from comms_planner.ui.theme import style


def test_the_last_line_is_whole_in_the_style_of_the_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.setStyleSheet(style.style_sheet(LIGHT))
    preview = Preview(LIGHT, "What would move")
    preview.show_moves([Move(key, f"Task {key}", "1 May", "2 May") for key in range(4)], "4 move")
    QVBoxLayout(window).addWidget(preview)
    window.resize(600, 400)
    window.show()
    qtbot.waitExposed(window)
    last = preview.view.visualRect(preview.table.index(3, 0))
    assert last.bottom() < preview.view.viewport().height()
