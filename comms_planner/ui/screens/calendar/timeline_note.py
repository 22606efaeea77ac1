"""The line over the timeline that says which of its arrows are not drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from comms_planner.design import RADIUS_S
from comms_planner.ui.screens.calendar.access import announce
from comms_planner.ui.screens.calendar.timeline_arrows import too_many
from comms_planner.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from PySide6.QtCore import QRect

    from comms_planner.ui.screens.calendar.timeline import TimelineView


AROUND = 24
"""Pixels beside the words."""


class ArrowNote(PlainLabel):
    """Shown while more arrows touch the view than anybody could follow."""

    def __init__(self, view: TimelineView) -> None:
        super().__init__("", "small", view, wrap=True)
        self._view, tokens = view, view.tokens
        self.setText(
            self.tr(
                "Too many arrows to follow: only those of the chosen bar are drawn."
                " Choose a bar, or zoom in to see all."
            )
        )
        self.setStyleSheet(
            f"background: {tokens.raised}; color: {tokens.text}; padding: 3px 9px;"
            f" border: 1px solid {tokens.line_strong}; border-radius: {RADIUS_S}px;"
        )
        self.hide()

    def place(self, room: QRect) -> None:
        """Stand at the beginning of the lower edge of some room, on as many lines as it takes."""
        words = self.fontMetrics().horizontalAdvance(self.text())
        wide = min(words + AROUND, room.width())
        high = max(self.heightForWidth(wide), room.height())
        left = room.right() - wide + 1 if self._view.mirrored else room.left()
        self.setGeometry(left, room.bottom() - high + 1, wide, high)

    def follow(self) -> None:
        """Show or go, as the view now has it; said once to those who listen."""
        wanted = too_many(self._view)
        if wanted and self.isHidden():
            announce(self._view, self.text())
        self.setVisible(wanted)
