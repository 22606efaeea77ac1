"""The real window over a plan made from the built-in template."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comms_planner import app as application
from comms_planner.preferences import Preferences
from comms_planner.services import opening
from comms_planner.ui.translation import Translation
from comms_planner.ui.window import Window


@pytest.fixture(scope="session")
def template(built_in_once: Path) -> Path:
    """A plan file as the first start makes it."""
    return built_in_once


@pytest.fixture
def plan(template: Path, own_folders: Path) -> Path:
    """A copy of it for this test alone."""
    return Path(shutil.copy(template, own_folders / "HSP-EB.1-7.commsplan"))


@pytest.fixture
def real_window(
    plan: Path, preferences: Preferences, translation: Translation, qtbot: QtBot
) -> Iterator[Window]:
    """The window over that plan, with every screen of the app."""
    # tests/ui/shell and the journeys make backups at the end; here none is missed
    doors = application.doors(preferences)._replace(unsaved=lambda _: False)
    made = Window(opening.open_plan(plan), preferences, doors, translation)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitExposed(made):
        made.show()
    yield made
    made.close()
    QApplication.processEvents()
