"""Platforms & reach: whom the platforms reach, estimated and measured."""

from __future__ import annotations

from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.screen import Screen, ScreenInfo


def load() -> type[Screen]:
    """Import the screen when it is first shown."""
    from comms_planner.ui.screens.reach.view import (
        ReachScreen,
    )  # late: only one screen is shown at start

    return ReachScreen


INFO = ScreenInfo("reach", QT_TRANSLATE_NOOP("Screens", "Platforms & reach"), "chart-column", load)
