"""Calendar, to be filled."""

from __future__ import annotations

from comms_planner.ui.context import Context
from comms_planner.ui.screen import Screen
from comms_planner.ui.widgets.empty import EmptyState


class CalendarScreen(Screen):
    """The place of editions, seasons, observances and actions by day."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Calendar"))
        self.body.addWidget(
            EmptyState(
                context.tokens,
                "calendar-days",
                self.tr("Nothing here yet"),
                self.tr("This screen shows editions, seasons, observances and actions by day."),
            )
        )

    def refresh(self) -> None:
        """Nothing to read yet."""
