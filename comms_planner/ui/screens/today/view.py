"""Today, to be filled."""

from __future__ import annotations

from comms_planner.ui.context import Context
from comms_planner.ui.screen import Screen
from comms_planner.ui.widgets.empty import EmptyState


class TodayScreen(Screen):
    """The place of what is due, what comes next, what others changed."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Today"))
        self.body.addWidget(
            EmptyState(
                context.tokens,
                "house",
                self.tr("Nothing here yet"),
                self.tr("This screen shows what is due, what comes next, what others changed."),
            )
        )

    def refresh(self) -> None:
        """Nothing to read yet."""
