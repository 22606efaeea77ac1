"""What was sent to a server in this sitting."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout

from comms_planner.design import SPACE_S, Hue
from comms_planner.interchange.caldav import ADDED, DELETED, LEFT, UPDATED, Published
from comms_planner.ui.context import Context
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.chip import Chip
from comms_planner.ui.widgets.labels import ElidedLabel, PlainLabel

MOST = 40
"""Lines that are shown; the rest is counted."""


class SentList(Card):
    """The counts of the last run and its entries; hidden before there was one."""

    def __init__(self, context: Context) -> None:
        super().__init__(self.tr("Last sent"))
        self._context = context
        self.words = PlainLabel("", "strong", wrap=True)
        self.body.addWidget(self.words)
        self.hide()

    def show_published(self, host: str, done: Published) -> None:
        """Show what was done on a server."""
        while self.body.count() > 1:
            item = self.body.takeAt(1)
            widget = item.widget() if item else None
            if widget is not None:
                widget.deleteLater()
            elif item is not None and item.layout() is not None:
                _clear(item.layout())
        number = self._context.texts.number
        self.words.setText(
            self.tr(
                "{host}: {added} added, {updated} updated, {deleted} deleted, {unchanged} as "
                "they were."
            ).format(
                host=host, added=number(done.added), updated=number(done.updated),
                deleted=number(done.deleted), unchanged=number(done.unchanged),
            )
        )  # fmt: skip
        for what, title in done.sent[:MOST]:
            self.body.addLayout(self._line(what, title))
        rest = len(done.sent) - MOST
        if rest > 0:
            self.body.addWidget(PlainLabel(self.tr("and %n more", None, rest), "small"))
        self.show()

    def _line(self, what: str, title: str) -> QHBoxLayout:
        tokens = self._context.tokens
        chips: dict[str, tuple[str, Hue]] = {
            ADDED: (self.tr("Added"), tokens.success),
            UPDATED: (self.tr("Updated"), tokens.info),
            DELETED: (self.tr("Deleted"), tokens.neutral),
            LEFT: (self.tr("Changed there, left"), tokens.warning),
        }
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(Chip(*chips[what]))
        line.addWidget(ElidedLabel(title), 1)
        return line


def _clear(layout: object) -> None:
    assert isinstance(layout, QHBoxLayout), "only lines were added"
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.deleteLater()
    layout.deleteLater()
