"""Import and export: the calendars of other programs, in and out."""

from __future__ import annotations

from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.screen import Screen, ScreenInfo


def load() -> type[Screen]:
    """Import the screen when it is first shown."""
    from comms_planner.ui.screens.exchange.view import (
        ExchangeScreen,
    )  # late: only one screen is shown at start

    return ExchangeScreen


INFO = ScreenInfo("exchange", QT_TRANSLATE_NOOP("Screens", "Import and export"), "refresh-cw", load)
