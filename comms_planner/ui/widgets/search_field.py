"""A field to look for words in."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from comms_planner.design import Tokens
from comms_planner.ui.theme import icons

INTO = (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter)
PAUSE = 120
"""Milliseconds without a key before the words are looked for."""


class SearchField(QLineEdit):
    """A line with a magnifier and a cross; `searched` comes when typing pauses."""

    searched = Signal(str)
    entered = Signal()
    """Down or Enter: somebody goes on to what was found, of which `searched` has told before."""

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
        self._timer.timeout.connect(self._tell)
        self.textChanged.connect(self._typed)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go on to what was found."""
        super().keyPressEvent(event)
        if event.key() in INTO and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            if self._timer.isActive():
                self._timer.stop()
                self._tell()
            self.entered.emit()

    def _tell(self) -> None:
        self.searched.emit(self.text().strip())

    def _typed(self, text: str) -> None:
        self._clear.setVisible(bool(text))
        self._timer.start(0 if not text else PAUSE)
