"""The content screen: the board, what to look at, what waits, duties, themes and gates."""

from __future__ import annotations

from typing import ClassVar

from comms_planner.services import (
    approvals,
    content,
    content_checks,
    duties,
    gates,
    themes,
)
from comms_planner.services.schedule import stations
from comms_planner.ui.context import Context
from comms_planner.ui.paged_screen import PagedScreen
from comms_planner.ui.screens.content.approval_pages import GatesPage, WaitingPage
from comms_planner.ui.screens.content.board import BoardPage
from comms_planner.ui.screens.content.checks import ChecksPage
from comms_planner.ui.screens.content.duties import DutiesPage
from comms_planner.ui.screens.content.themes import ThemesPage


class ContentScreen(PagedScreen):
    """Where a comms officer sees what is missing, stale or cleared, and clears it."""

    watches: ClassVar = (
        content.board, content_checks.rows, approvals.waiting, gates.rows, duties.rows,
        themes.rows, stations.rows,
    )  # fmt: skip

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Content"))
        self.board = BoardPage(self)
        self.arrange(
            [
                ("board", self.tr("Board"), self.board),
                ("checks", self.tr("To look at"), ChecksPage(self)),
                ("approval", self.tr("Approval"), WaitingPage(self)),
                ("duties", self.tr("Duties"), DutiesPage(self)),
                ("themes", self.tr("Themes"), ThemesPage(self)),
                ("gates", self.tr("Gates"), GatesPage(self)),
            ]
        )

    def reveal(self, **where: object) -> None:
        """Show an `asset` on the board, perhaps a `language` and `channel` of it, a version by
        its number (`item`), or a `page`."""
        if isinstance(item := where.get("item"), int):
            where = self._of_item(item)
        if isinstance(asset := where.get("asset"), int):
            self.show_page("board")
            self._refresh_now()
            self.board.reveal(asset, where.get("channel"), where.get("language"))
        else:
            super().reveal(**where)

    def _of_item(self, item: int) -> dict[str, object]:
        """The asset, channel and language of a version by its number."""
        for row in self.context.planner.read(content.board):
            for version in row.versions:
                if version.id == item:
                    return {
                        "asset": row.asset_id, "channel": row.channel,
                        "language": version.language,
                    }  # fmt: skip
        return {}
