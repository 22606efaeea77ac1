"""Messages and Q&A: what is said, agreed once, and cleared before anybody says it."""

from __future__ import annotations

from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.screen import Screen, ScreenInfo


def load() -> type[Screen]:
    """Import the screen when it is first shown."""
    from comms_planner.ui.screens.messages.view import (
        MessagesScreen,
    )  # late: only one screen is shown at start

    return MessagesScreen


INFO = ScreenInfo("messages", QT_TRANSLATE_NOOP("Screens", "Messages"), "lightbulb", load)
