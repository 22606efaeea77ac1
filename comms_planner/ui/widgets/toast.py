"""A short word that something was done, gone by itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from comms_planner.design import GRID, MARGIN, RADIUS_M, SPACE_M, SPACE_S, Tokens
from comms_planner.ui.widgets.buttons import Button
from comms_planner.ui.widgets.labels import PlainLabel

SECONDS = 5
WIDEST, LEAST_WORDS = 760, 120
"""Pixels beyond which a sentence goes on in another line, and the fewest for its words."""
QWIDGETSIZE_MAX = (1 << 24) - 1


class Toast(QWidget):
    """A small dark plate at the foot of `host`, left of any drawer; an action may stand beside
    the sentence.
    """

    def __init__(self, host: QWidget, tokens: Tokens) -> None:
        super().__init__(host)
        self._host, self._tokens = host, tokens
        self._do: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
        row.setSpacing(SPACE_M)
        self._words = PlainLabel()
        self._words.setStyleSheet(f"color: {tokens.bg};")
        self._button = Button("", tokens)
        self._button.clicked.connect(self._act)
        row.addWidget(self._words)
        row.addWidget(self._button)
        self._timer = QTimer(self, singleShot=True, interval=SECONDS * 1000)
        self._timer.timeout.connect(self.hide)
        host.installEventFilter(self)
        self.hide()

    def text(self) -> str:
        """The sentence it shows."""
        return self._words.text()

    def say(
        self, sentence: str, action: str = "", on_action: Callable[[], object] | None = None
    ) -> None:
        """Show a sentence for a few seconds."""
        self._words.setText(sentence)
        self._button.setText(action.replace("&", "&&"))
        self._button.setVisible(bool(action))
        self._do = on_action
        self.setAccessibleName(sentence)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def outdate(self) -> None:
        """Offer nothing that was meant for the plan as it was: an undo would take back more."""
        if self._do:
            self._do = None
            self.hide()

    def _act(self) -> None:
        self.hide()
        if self._do:
            self._do()

    def _place(self) -> None:
        host = self._host
        self._words.setWordWrap(False)
        self._words.setMinimumWidth(0)
        self._words.setMaximumWidth(QWIDGETSIZE_MAX)
        self.adjustSize()
        over = self.sizeHint().width() - min(WIDEST, host.width() - 2 * MARGIN)
        if over > 0:  # what is done stays in sight beside a long sentence
            wide = self._words.sizeHint().width()  # once it wraps it asks for less
            self._words.setWordWrap(True)
            self._words.setFixedWidth(max(wide - over, LEAST_WORDS))
            self.adjustSize()
        self.move(MARGIN, host.height() - self.height() - 3 * GRID)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay at the foot of the host when it changes its size."""
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the plate."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._tokens.text))
            painter.drawRoundedRect(self.rect(), RADIUS_M, RADIUS_M)
