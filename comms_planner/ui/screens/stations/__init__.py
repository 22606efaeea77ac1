"""Duty stations: whose clocks and working days a plan reckons with."""

from __future__ import annotations

from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.screen import Screen, ScreenInfo


def load() -> type[Screen]:
    """Import the screen when it is first shown."""
    from comms_planner.ui.screens.stations.view import (
        StationsScreen,
    )  # late: only one screen is shown at start

    return StationsScreen


INFO = ScreenInfo("stations", QT_TRANSLATE_NOOP("Screens", "Duty stations"), "globe", load)
