"""Settings: language, theme, name and places."""

from __future__ import annotations

from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.screen import Screen, ScreenInfo


def load() -> type[Screen]:
    """Import the screen when it is first shown."""
    from comms_planner.ui.screens.settings.view import (
        SettingsScreen,
    )  # late: only one screen is shown at start

    return SettingsScreen


INFO = ScreenInfo("settings", QT_TRANSLATE_NOOP("Screens", "Settings"), "settings", load)
