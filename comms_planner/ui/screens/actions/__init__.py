"""Actions as rows of a table or cards on a board; the action plan is their third view."""

from __future__ import annotations

from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.screen import Screen, ScreenInfo


def load() -> type[Screen]:
    """Import the screen when it is first shown."""
    from comms_planner.ui.screens.actions.view import (
        ActionsScreen,
    )  # late: only one screen is shown at start

    return ActionsScreen


INFO = ScreenInfo("actions", QT_TRANSLATE_NOOP("Screens", "Actions"), "table", load)
