"""Results framework: what is monitored and how, by the document's classes and seven items."""

from __future__ import annotations

from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.screen import Screen, ScreenInfo


def load() -> type[Screen]:
    """Import the screen when it is first shown."""
    from comms_planner.ui.screens.framework.view import (
        FrameworkScreen,
    )  # late: only one screen is shown at start

    return FrameworkScreen


INFO = ScreenInfo("framework", QT_TRANSLATE_NOOP("Screens", "Results framework"), "layers", load)
