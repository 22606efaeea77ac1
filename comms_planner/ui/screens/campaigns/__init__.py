"""Campaigns: what each is to achieve, and all the work, reach and outcomes that hang on it."""

from __future__ import annotations

from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.screen import Screen, ScreenInfo


def load() -> type[Screen]:
    """Import the screen when it is first shown."""
    from comms_planner.ui.screens.campaigns.view import (
        CampaignsScreen,
    )  # late: only one screen is shown at start

    return CampaignsScreen


INFO = ScreenInfo("campaigns", QT_TRANSLATE_NOOP("Screens", "Campaigns"), "megaphone", load)
