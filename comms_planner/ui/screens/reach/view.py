"""Platforms & reach, to be filled."""

from __future__ import annotations

from comms_planner.ui.context import Context
from comms_planner.ui.screen import Screen
from comms_planner.ui.widgets.empty import EmptyState


class ReachScreen(Screen):
    """The place of whom the platforms reach, estimated and measured."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Platforms & reach"))
        self.body.addWidget(
            EmptyState(
                context.tokens,
                "chart-column",
                self.tr("Nothing here yet"),
                self.tr("This screen shows whom the platforms reach, estimated and measured."),
            )
        )

    def refresh(self) -> None:
        """Nothing to read yet."""
