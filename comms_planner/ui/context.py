"""What a screen is given: the few things that everything in the window needs."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple, Protocol

from PySide6.QtCore import QObject, Signal

from comms_planner.design import Tokens
from comms_planner.preferences import Preferences
from comms_planner.services.planner import Planner
from comms_planner.text import Texts
from comms_planner.ui.jobs import Jobs


class Signals(QObject):
    """Word from the planner, and from the window to its screens, on the window's thread."""

    changed = Signal(object)
    """A ChangeSet was committed."""
    backed_up = Signal()
    """A verified backup was made."""
    backup_asked = Signal()
    """Somebody wants a backup now."""
    restore_asked = Signal(object)
    """Somebody wants the backup at this path in the place of the plan."""
    closing = Signal()
    """The window goes; the plan can still be read."""
    preferred = Signal()
    """Language, theme or name were chosen anew; the window rebuilds itself."""


class Navigate(Protocol):
    """Shows a screen and, on it, the thing that `where` names."""

    def __call__(self, screen: str, /, **where: object) -> None:
        """Go to the screen with this key."""


class Tell(Protocol):
    """Says in passing that something was done."""

    def __call__(
        self, sentence: str, action: str = "", on_action: Callable[[], object] | None = None
    ) -> None:
        """Show a sentence for a few seconds, with an action beside it."""


class Context(NamedTuple):
    """The few things every screen needs; a new one is made when language or theme change."""

    planner: Planner
    signals: Signals
    jobs: Jobs
    texts: Texts
    tokens: Tokens
    preferences: Preferences
    navigate: Navigate
    tell: Tell
