"""People and media: who is on the team, who speaks, whose stories, and which media."""

from __future__ import annotations

from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.screen import Screen, ScreenInfo


def load() -> type[Screen]:
    """Import the screen when it is first shown."""
    from comms_planner.ui.screens.people.view import (
        PeopleScreen,
    )  # late: only one screen is shown at start

    return PeopleScreen


INFO = ScreenInfo("people", QT_TRANSLATE_NOOP("Screens", "People and media"), "users", load)
