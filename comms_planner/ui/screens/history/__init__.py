"""History: the change log, and the way back."""

from __future__ import annotations

from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.screen import Screen, ScreenInfo


def load() -> type[Screen]:
    """Import the screen when it is first shown."""
    from comms_planner.ui.screens.history.view import (
        HistoryScreen,
    )  # late: only one screen is shown at start

    return HistoryScreen


INFO = ScreenInfo("history", QT_TRANSLATE_NOOP("Screens", "History"), "history", load)
