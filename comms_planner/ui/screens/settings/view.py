"""Settings, to be filled."""

from __future__ import annotations

from comms_planner.ui.context import Context
from comms_planner.ui.screen import Screen
from comms_planner.ui.widgets.empty import EmptyState


class SettingsScreen(Screen):
    """The place of language, theme, name and places."""

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Settings"))
        self.body.addWidget(
            EmptyState(
                context.tokens,
                "settings",
                self.tr("Nothing here yet"),
                self.tr("This screen shows language, theme, name and places."),
            )
        )

    def refresh(self) -> None:
        """Nothing to read yet."""
