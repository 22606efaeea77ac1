"""How far long work is, and the way to stop it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from comms_planner.design import SPACE_S, Tokens
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.labels import ElidedLabel


class ProgressRow(QWidget):
    """A sentence over a bar, with a button to cancel at its end."""

    cancelled = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ElidedLabel("", "small")
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.cancel = Button(self.tr("Cancel"), tokens)
        self.cancel.clicked.connect(self.cancelled)
        column = QVBoxLayout()
        column.setSpacing(SPACE_S // 2)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        row.addLayout(column, 1)
        row.addWidget(self.cancel)

    def show_step(self, done: int, total: int, sentence: str) -> None:
        """Show that `done` of `total` steps are finished; a total of 0 is a length unknown."""
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
