"""All screens, in the order of the side bar; a new one adds its line here."""

from __future__ import annotations

from comms_planner.ui.screen import ScreenInfo
from comms_planner.ui.screens import (
    actions,
    calendar,
    campaigns,
    content,
    editions,
    exchange,
    framework,
    history,
    matrix,
    messages,
    outcomes,
    packs,
    people,
    reach,
    settings,
    stations,
    today,
)

SCREENS: tuple[ScreenInfo, ...] = (
    today.INFO,
    matrix.INFO,
    actions.INFO,
    calendar.INFO,
    campaigns.INFO,
    editions.INFO,
    content.INFO,
    messages.INFO,
    people.INFO,
    reach.INFO,
    outcomes.INFO,
    framework.INFO,
    packs.INFO,
    stations.INFO,
    exchange.INFO,
    history.INFO,
    settings.INFO,
)
