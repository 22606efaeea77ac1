"""Action plan: the five flagship programmes by four pillars."""

from __future__ import annotations

from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.screen import Screen, ScreenInfo


def load() -> type[Screen]:
    """Import the screen when it is first shown."""
    from comms_planner.ui.screens.matrix.view import (
        MatrixScreen,
    )  # late: only one screen is shown at start

    return MatrixScreen


INFO = ScreenInfo("matrix", QT_TRANSLATE_NOOP("Screens", "Action plan"), "layout-grid", load)
