"""Outcomes: what came of it, how well that is shown, and by what."""

from __future__ import annotations

from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.screen import Screen, ScreenInfo


def load() -> type[Screen]:
    """Import the screen when it is first shown."""
    from comms_planner.ui.screens.outcomes.view import (
        OutcomesScreen,
    )  # late: only one screen is shown at start

    return OutcomesScreen


INFO = ScreenInfo("outcomes", QT_TRANSLATE_NOOP("Screens", "Outcomes"), "target", load)
