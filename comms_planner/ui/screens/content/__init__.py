"""Content: what goes out, in which languages and channels, and what keeps it from going out."""

from __future__ import annotations

from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.screen import Screen, ScreenInfo


def load() -> type[Screen]:
    """Import the screen when it is first shown."""
    from comms_planner.ui.screens.content.view import (
        ContentScreen,
    )  # late: only one screen is shown at start

    return ContentScreen


INFO = ScreenInfo("content", QT_TRANSLATE_NOOP("Screens", "Content"), "languages", load)
