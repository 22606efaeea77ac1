"""All screens, in the order of the side bar; a new one adds the name of its folder here."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from comms_planner.ui.screen import ScreenInfo

NAMES = (
    "today", "matrix", "actions", "calendar", "campaigns", "editions", "content",
    "messages", "people", "reach", "outcomes", "framework", "packs",
    "stations", "exchange", "history", "settings",
)  # fmt: skip
"""The folders here; names alone, which the command line knows without loading Qt."""


def infos() -> tuple[ScreenInfo, ...]:
    """What each folder says of its screen."""
    return tuple(import_module(f"{__name__}.{name}").INFO for name in NAMES)
