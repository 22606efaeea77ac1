"""Action plan, to be filled."""

from __future__ import annotations

from comms_planner.ui.context import Context
from comms_planner.ui.screen import Screen
from comms_planner.ui.widgets.empty import EmptyState


class MatrixScreen(Screen):
    """The place of the five flagship programmes by four pillars."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Action plan"))
        self.body.addWidget(
            EmptyState(
                context.tokens,
                "layout-grid",
                self.tr("Nothing here yet"),
                self.tr("This screen shows the five flagship programmes by four pillars."),
            )
        )

    def refresh(self) -> None:
        """Nothing to read yet."""
