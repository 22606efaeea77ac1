"""The messages screen: the message house, questions, holding lines, talking points."""

from __future__ import annotations

from typing import ClassVar

from comms_planner.services import approvals, messages
from comms_planner.services.messages import MessageKind
from comms_planner.ui.context import Context
from comms_planner.ui.paged_screen import PagedScreen
from comms_planner.ui.screens.messages.house import HousePage
from comms_planner.ui.screens.messages.lines import ChangedPage, LinesPage

OF_KIND = {
    "question": "questions", "holding": "holding", "talking point": "points",
    "roof": "house", "support": "house", "proof": "house",
}  # fmt: skip


class MessagesScreen(PagedScreen):
    """Where messages are agreed: choose a page, write, submit, bind figures."""

    watches: ClassVar = (messages.rows, approvals.waiting)

    def __init__(self, context: Context) -> None:
        super().__init__(context, self.tr("Messages"))
        self.house = HousePage(self)
        self.arrange(
            [
                ("house", self.tr("Message house"), self.house),
                (
                    "questions", self.tr("Questions and answers"),
                    LinesPage(self, MessageKind.QUESTION),
                ),
                ("holding", self.tr("Holding lines"), LinesPage(self, MessageKind.HOLDING)),
                ("points", self.tr("Talking points"), LinesPage(self, MessageKind.TALKING_POINT)),
                ("changed", self.tr("Changed figures"), ChangedPage(self)),
            ]
        )  # fmt: skip

    def reveal(self, **where: object) -> None:
        """Show a `message` on the page of its kind, or a `page`."""
        if isinstance(number := where.get("message"), int):
            found = self.context.planner.read(messages.rows, ids=(number,))
            for row in found:
                super().reveal(page=OF_KIND[row.kind], row=row.id)
        else:
            super().reveal(**where)
