"""The whole app as a person starts it: a plan file, preferences, a window."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comms_planner import app as application
from comms_planner.preferences import Preferences
from comms_planner.services import opening
from comms_planner.ui.editors import deed
from comms_planner.ui.screens.calendar.view import CalendarScreen
from comms_planner.ui.screens.matrix.view import MatrixScreen
from comms_planner.ui.screens.reach.view import ReachScreen
from comms_planner.ui.translation import Translation
from comms_planner.ui.window import Window

OpenWindow = Callable[[Path], Window]


@pytest.fixture
def plan(built_in_once: Path, own_folders: Path) -> Path:
    """The plan of HSP/EB.1/7 in the documents of this test."""
    return Path(shutil.copy(built_in_once, own_folders / "HSP-EB.1-7.commsplan"))


@pytest.fixture
def open_window(
    qtbot: QtBot, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> Iterator[OpenWindow]:
    """Open the window on a plan, as often as a journey likes; all are closed at the end.

    Whatever asks whether something may be discarded is told yes.
    """
    monkeypatch.setattr(deed, "confirm", lambda *_, **__: True)
    preferences = Preferences.load()
    preferences.change(language="en", theme="light")
    translation = Translation(application.application())
    made: list[Window] = []

    def open_one(path: Path) -> Window:
        opened = opening.open_plan(path, who="Mo")
        window = Window(opened, preferences, application.doors(preferences), translation)
        qtbot.addWidget(window)
        window.resize(1280, 800)
        with qtbot.waitExposed(window):
            window.show()
        made.append(window)
        return window

    yield open_one
    for window in made:
        window.close()
    translation.switch("en")
    QApplication.processEvents()


@pytest.fixture
def window(open_window: OpenWindow, plan: Path) -> Window:
    return open_window(plan)


def matrix_of(window: Window) -> MatrixScreen:
    """The action plan of a window."""
    screen = window.screen_of("matrix")
    assert isinstance(screen, MatrixScreen)
    return screen


def calendar_of(window: Window) -> CalendarScreen:
    """The calendar of a window."""
    screen = window.screen_of("calendar")
    assert isinstance(screen, CalendarScreen)
    return screen


def reach_of(window: Window) -> ReachScreen:
    """Platforms and reach of a window."""
    screen = window.screen_of("reach")
    assert isinstance(screen, ReachScreen)
    return screen
