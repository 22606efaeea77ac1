"""Packs: briefing packs as PDF."""

from __future__ import annotations

from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.screen import Screen, ScreenInfo


def load() -> type[Screen]:
    """Import the screen when it is first shown."""
    from comms_planner.ui.screens.packs.view import (
        PacksScreen,
    )  # late: only one screen is shown at start

    return PacksScreen


INFO = ScreenInfo("packs", QT_TRANSLATE_NOOP("Screens", "Packs"), "file-text", load)
