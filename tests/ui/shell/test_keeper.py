"""A change made elsewhere shows up, and a file that is gone is said."""

from __future__ import annotations

from typing import cast

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comms_planner.errors import PlannerError
from comms_planner.services.planner import Planner
from comms_planner.ui.shell.keeper import Turn
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.window import Window
from tests.ui.conftest import Asked, FakePlanner


def test_a_file_that_went_away_is_said_above_every_screen(
    window: Window, planner: FakePlanner, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone() -> bool:
        raise PlannerError("“{name}” is no longer there.", name="a.commsplan")

    window.furniture.watch.look()
    assert not window.frame.banner.isVisible()
    monkeypatch.setattr(planner, "poll", gone)
    window.furniture.watch.look()
    assert window.frame.banner.isVisible()
    assert window.frame.banner.text() == "“a.commsplan” is no longer there."
    window.frame.banner.hide()
    window.furniture.watch.look()
    assert not window.frame.banner.isVisible(), "whoever has read it is not told every second"


def test_what_was_wrong_with_the_file_is_said_no_more_when_it_is_over(
    window: Window, planner: FakePlanner, monkeypatch: pytest.MonkeyPatch
) -> None:
    faults = [PlannerError("The plan file cannot be written.")]

    def poll() -> bool:
        for fault in faults:
            raise fault
        return False

    monkeypatch.setattr(planner, "poll", poll)
    window.furniture.watch.look()
    assert window.frame.banner.isVisible()
    faults.clear()
    window.furniture.watch.look()
    assert not window.frame.banner.isVisible()


def test_a_reader_is_told_when_the_plan_can_be_changed_and_opens_it_so(
    window: Window, asked: Asked, planner: FakePlanner, qtbot: QtBot
) -> None:
    window.furniture.turn.look()
    assert not window.frame.banner.isVisible()
    asked.free = True
    window.furniture.turn.look()
    assert "you can change it" in window.frame.banner.text()
    button = window.frame.banner.findChildren(Button)[0]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert asked.opened == [planner.path]


def test_only_a_reader_waits_for_its_turn(planner: FakePlanner, qapp: QApplication) -> None:
    host = QObject()
    opened = cast("Planner", planner)
    assert not Turn(opened, lambda _: False, host)._clock.isActive()
    planner.read_only = True
    assert Turn(opened, lambda _: False, host)._clock.isActive()


def test_nothing_is_asked_of_a_plan_that_was_let_go(window: Window) -> None:
    window.close()
    assert not window.furniture.watch._clock.isActive()
    assert not window.furniture.keeper._clock.isActive()
    assert not window.furniture.turn._clock.isActive()
