"""Today: what is due, what comes next, what others changed."""

from __future__ import annotations

from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.screen import Screen, ScreenInfo


def load() -> type[Screen]:
    """Import the screen when it is first shown."""
    from comms_planner.ui.screens.today.view import (
        TodayScreen,
    )  # late: only one screen is shown at start

    return TodayScreen


INFO = ScreenInfo("today", QT_TRANSLATE_NOOP("Screens", "Today"), "house", load)
