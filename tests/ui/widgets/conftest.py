"""A window for controls alone."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import (
    QApplication,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from comms_planner import app as application
from comms_planner.design import LIGHT
from comms_planner.ui.theme import palette


@pytest.fixture
def host(qtbot: QtBot) -> QWidget:
    palette.apply(application.application(), LIGHT)
    made = QWidget()
    made.resize(800, 600)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    return made


def put(host: QWidget, *widgets: QWidget) -> None:
    column = QVBoxLayout(host)
    for widget in widgets:
        column.addWidget(widget)
    QApplication.processEvents()
