"""Packs, to be filled."""

from __future__ import annotations

from comms_planner.ui.context import Context
from comms_planner.ui.screen import Screen
from comms_planner.ui.widgets.empty import EmptyState


class PacksScreen(Screen):
    """The place of briefing packs as PDF."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Packs"))
        self.body.addWidget(
            EmptyState(
                context.tokens,
                "file-text",
                self.tr("Nothing here yet"),
                self.tr("This screen shows briefing packs as PDF."),
            )
        )

    def refresh(self) -> None:
        """Nothing to read yet."""
