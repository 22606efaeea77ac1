"""History, to be filled."""

from __future__ import annotations

from comms_planner.ui.context import Context
from comms_planner.ui.screen import Screen
from comms_planner.ui.widgets.empty import EmptyState


class HistoryScreen(Screen):
    """The place of the change log, and the way back."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("History"))
        self.body.addWidget(
            EmptyState(
                context.tokens,
                "history",
                self.tr("Nothing here yet"),
                self.tr("This screen shows the change log, and the way back."),
            )
        )

    def refresh(self) -> None:
        """Nothing to read yet."""
