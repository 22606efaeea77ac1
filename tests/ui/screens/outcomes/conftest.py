"""The screen of outcomes, for its tests."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from comms_planner.services.results import register
from comms_planner.ui.screens.outcomes.view import OutcomesScreen
from comms_planner.ui.window import Window


@pytest.fixture
def screen(real_window: Window) -> OutcomesScreen:
    """The screen in a window on a new plan."""
    real_window.navigate("outcomes")
    found = real_window.screen_of("outcomes")
    assert isinstance(found, OutcomesScreen)
    settle()
    return found


def settle() -> None:
    """Let the changes come back."""
    for _ in range(5):
        QApplication.processEvents()


def choose(screen: OutcomesScreen, slug: str) -> int:
    """Bring an indicator to the front; gives its number."""
    row = next(r for r in screen.context.planner.read(register.rows) if r.slug == slug)
    screen.reveal(indicator=row.id)
    settle()
    return row.id
