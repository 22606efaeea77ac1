"""The clashes of the days in view as a list beside them; each leads to its day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget

from comms_planner.design import Tokens
from comms_planner.services import vocabulary
from comms_planner.text import Texts
from comms_planner.ui.face_table import FaceTable, FaceView
from comms_planner.ui.faces import Chip, Face, column
from comms_planner.ui.screens.calendar.clash_book import SEVERITIES, ClashBook
from comms_planner.ui.widgets.buttons import IconButton
from comms_planner.ui.widgets.card import Card
from comms_planner.ui.widgets.empty import EmptyState
from comms_planner.ui.widgets.labels import PlainLabel

if TYPE_CHECKING:
    from comms_planner.services.schedule.collisions import ClashRow

HEIGHT = 92
WIDTH = 336
HUES = {"high": "danger", "medium": "warning", "low": "neutral"}


class ClashPanel(Card):
    """Lists what collides; `chosen` asks for a row's day in the view beside it."""

    chosen = Signal(object)
    closed = Signal()

    def __init__(self, tokens: Tokens, texts: Texts) -> None:
        super().__init__()
        self._texts = texts
        self.setFixedWidth(WIDTH)
        self.setAccessibleName(self.tr("Clashes"))
        self.head.addWidget(PlainLabel(self.tr("Clashes"), "heading"))
        self.head.addStretch(1)
        cross = IconButton("x", self.tr("Close"), tokens)
        cross.clicked.connect(self.close_panel)
        self.head.addWidget(cross)
        self.body.addLayout(self.head)
        self.period = PlainLabel("", "muted", wrap=True)
        self.body.addWidget(self.period)
        self.table: FaceTable[ClashRow] = FaceTable(
            [column(self.tr("What collides, the worst first"), self._face, 5, 120)],
            lambda row: (row.kind, row.day, row.things, row.notice),
            self,
        )
        self.view = FaceView(self.table, tokens, self.tr("Clashes"), HEIGHT)
        self.view.opened.connect(self.chosen)
        self.nothing = EmptyState(
            tokens, "circle-check", self.tr("Nothing collides here"),
            self.tr(
                "A person needed twice, an embargo broken, work due on a day off, great moments "
                "on the same days: what collides in the days in view would stand here."
            ),
        )  # fmt: skip
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.nothing)
        self.body.addWidget(self._stack, 1)
        self.hide()

    def toggle(self) -> None:
        """Open it, or close it."""
        if not self.isHidden():
            self.close_panel()
            return
        self.show()
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_panel(self) -> None:
        """Go away, and say so."""
        self.hide()
        self.closed.emit()

    def show_book(self, book: ClashBook) -> None:
        """List the clashes of a period."""
        rows = sorted(book.rows, key=lambda row: (SEVERITIES.index(row.severity), row.day))
        self.table.show(rows)
        self._stack.setCurrentWidget(self.view if rows else self.nothing)
        self.period.setText(self._texts.span(*book.period) if book.period else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
        else:
            super().keyPressEvent(event)

    def _face(self, row: ClashRow) -> Face:
        texts = self._texts
        day = texts.dated(row.day)
        said = vocabulary.label(texts, "severity", row.severity)
        return Face(
            ((row.notice.say(texts), "body"), (day, "small")),
            (Chip(said, HUES[row.severity]),), wrap=2,
        )  # fmt: skip
