"""Editions: each dated occurrence with its ladder, what it waits for, and plan B."""

from __future__ import annotations

from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.screen import Screen, ScreenInfo


def load() -> type[Screen]:
    """Import the screen when it is first shown."""
    from comms_planner.ui.screens.editions.view import (
        EditionsScreen,
    )  # late: only one screen is shown at start

    return EditionsScreen


INFO = ScreenInfo("editions", QT_TRANSLATE_NOOP("Screens", "Editions"), "flag", load)
