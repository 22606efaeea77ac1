"""Reading the chain that Tab goes along leaves each widget with its own parent."""

from __future__ import annotations

import shiboken6
from PySide6.QtWidgets import QComboBox, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from comms_planner.ui.widgets import tab_order


def test_the_line_of_a_box_outlives_a_field_before_it(qtbot: QtBot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    field, line, box = QWidget(top), QLineEdit(), QComboBox(top)
    QVBoxLayout(field).addWidget(line)
    box.setEditable(True)
    typed = box.lineEdit()
    here: QWidget | None = line
    for _ in range(6):
        here = tab_order.after(here) if here else None
        assert here is None or tab_order.before(here) is not None
    shiboken6.delete(field)
    assert typed is not None
    assert shiboken6.isValid(typed)
