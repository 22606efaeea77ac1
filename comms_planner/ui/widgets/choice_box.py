"""A choice out of a list, with an arrow that matches the theme."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget

from comms_planner.design import Tokens
from comms_planner.ui.theme import icons

ARROW = 16


class ChoiceBox(QComboBox):
    """One of several (key, word) pairs; keys are any value, words are shown."""

    chosen = Signal(object)

    def __init__(
        self,
        tokens: Tokens,
        options: Sequence[tuple[object, str]] = (),
        current: object = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumContentsLength(8)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setMaxVisibleItems(16)
        self.set_options(options, current)
        self.activated.connect(lambda: self.chosen.emit(self.current))

    @property
    def current(self) -> object:
        """The key of the choice."""
        return self.currentData()

    def set_options(self, options: Sequence[tuple[object, str]], current: object = None) -> None:
        """Replace what can be chosen, without telling anyone."""
        blocked = self.blockSignals(True)
        self.clear()
        for key, word in options:
            self.addItem(word, key)
        self.set_current(current)
        self.blockSignals(blocked)

    def set_current(self, key: object) -> None:
        """Choose by key, without telling anyone."""
        found = next((n for n in range(self.count()) if self.itemData(n) == key), -1)
        self.setCurrentIndex(found if found >= 0 or key is not None else min(0, self.count() - 1))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll: a wheel must not change a value in passing."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the field, then our arrow."""
        super().paintEvent(event)
        arrow = icons.pixmap("chevron-down", self._tokens.muted, ARROW, self.devicePixelRatioF())
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x = 8 if rtl else self.width() - ARROW - 8
        with QPainter(self) as painter:
            painter.drawPixmap(x, (self.height() - ARROW) // 2, arrow)
