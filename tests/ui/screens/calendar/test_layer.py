"""What changes seldom is kept as a picture, and nobody can see that."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from comms_planner.ui.screens.calendar import layer as layers
from comms_planner.ui.screens.calendar.layer import Layer
from comms_planner.ui.screens.calendar.view import CalendarScreen
from tests.ui.screens.calendar.conftest import entry

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def at_once(
    layer: Layer, painter: QPainter, view: QWidget, key: object, draw: Callable[[QPainter], None]
) -> None:
    """As if nothing were kept."""
    draw(painter)


@pytest.mark.parametrize("view", ["month", "week", "day", "year"])
def test_a_view_looks_as_if_it_were_drawn_anew_each_time(
    screen: CalendarScreen, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, view: str
) -> None:
    toolkit = entry(screen, "Toolkit")
    screen.show_as(view)
    screen.go_to(toolkit.first)

    def looks() -> list[QImage]:
        found = [screen.grab().toImage()]
        screen.schedule.focus(toolkit.first, toolkit)
        found.append(screen.grab().toImage())
        qtbot.keyClick(screen.shown, Qt.Key.Key_Right)
        found.append(screen.grab().toImage())
        screen.go_to(toolkit.first)
        return found

    kept = looks()
    monkeypatch.setattr(Layer, "paint", at_once)
    assert kept == looks()
    assert kept[1] != kept[2]


def test_it_is_drawn_anew_only_for_another_key_or_size_and_if_it_was_too_large_to_keep(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[str] = []
    layer, view, whole = Layer(), QWidget(), QImage(40, 30, QImage.Format.Format_RGB32)
    qtbot.addWidget(view)
    view.resize(40, 30)

    def paint(key: str) -> None:
        with QPainter(whole) as painter:
            layer.paint(painter, view, key, lambda onto: draw(onto, key))

    def draw(onto: QPainter, key: str) -> None:
        drawn.append(key)
        onto.fillRect(0, 0, 40, 30, Qt.GlobalColor.red if key == "red" else Qt.GlobalColor.blue)

    for key in ("red", "red", "blue", "red"):
        paint(key)
    assert drawn == ["red", "blue", "red"]
    assert whole.pixelColor(39, 29) == Qt.GlobalColor.red
    view.resize(30, 30)
    paint("red")
    layer.forget()
    paint("red")
    assert drawn == ["red", "blue", "red", "red"]
    monkeypatch.setattr(layers, "MOST_KEPT", 100)
    layer.forget()
    paint("red")
    assert drawn == ["red", "blue", "red", "red", "red"]
