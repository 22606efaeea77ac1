"""A piece of work in a list: a circle that ticks it off, and the row that leads to it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from comms_planner.design import Tokens
from comms_planner.ui.widgets.buttons import IconButton
from comms_planner.ui.widgets.list_row import ListRow


class WorkRow(QWidget):
    """`ticked` says that the work is done; the row beside the circle opens it."""

    ticked = Signal()

    def __init__(self, tokens: Tokens, row: ListRow, *, may_tick: bool) -> None:
        super().__init__()
        self.row = row
        self.tick = IconButton("circle", self.tr("Mark as done"), tokens)
        self.tick.setAccessibleDescription(row.accessibleName())
        self.tick.setEnabled(may_tick)
        self.tick.clicked.connect(self.ticked)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(0)
        line.addWidget(self.tick)
        line.addWidget(row, 1)
