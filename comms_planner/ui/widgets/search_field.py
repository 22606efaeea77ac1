"""A field to look for words in."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from comms_planner.design import Tokens
from comms_planner.ui.theme import icons

PAUSE = 120
"""Milliseconds without a key before the words are looked for."""


class SearchField(QLineEdit):
    """A line with a magnifier and a cross; `searched` comes when typing pauses."""

    searched = Signal(str)

    def __init__(self, hint: str, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.addAction(icons.muted("search", tokens, 16), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = QAction(icons.muted("x", tokens, 16), "", self)
        self._clear.triggered.connect(self.clear)
        self.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setVisible(False)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(lambda: self.searched.emit(self.text().strip()))
        self.textChanged.connect(self._typed)

    def _typed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._timer.start(0 if not text else PAUSE)
