"""Calendar: editions, seasons, observances and actions by day."""

from __future__ import annotations

from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.screen import Screen, ScreenInfo


def load() -> type[Screen]:
    """Import the screen when it is first shown."""
    from comms_planner.ui.screens.calendar.view import (
        CalendarScreen,
    )  # late: only one screen is shown at start

    return CalendarScreen


INFO = ScreenInfo(
    "calendar", QT_TRANSLATE_NOOP("Screens", "Calendar"), "calendar-days", load, quick=True
)
