"""A sentence that stands at the top of a place until it is dealt with."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from comms_planner.design import BAR, RADIUS_M, SPACE_M, SPACE_S, Hue, Tokens
from comms_planner.ui.theme import icons
from comms_planner.ui.widgets.buttons import Button, IconButton
from comms_planner.ui.widgets.labels import PlainLabel

_ICONS = {
    "danger": "circle-alert",
    "warning": "triangle-alert",
    "success": "circle-check",
    "info": "info",
}


class Banner(QWidget):
    """A sentence on a tint with an icon; hidden until `say` is called."""

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tokens, self._hue = tokens, tokens.info
        self._do: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(SPACE_M, SPACE_S, SPACE_S, SPACE_S)
        row.setSpacing(SPACE_S)
        self._icon = QLabel()
        self._words = PlainLabel("", "body", wrap=True)
        self._button = Button("", tokens)
        self._button.clicked.connect(self._act)
        self._close = IconButton("x", self.tr("Close"), tokens)
        self._close.clicked.connect(self.hide)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words, 1)
        row.addWidget(self._button)
        row.addWidget(self._close)
        self.hide()

    def text(self) -> str:
        """The sentence it shows."""
        return self._words.text()

    def say(
        self,
        kind: str,
        sentence: str,
        action: str = "",
        on_action: Callable[[], object] | None = None,
    ) -> None:
        """Show a sentence; `kind` is danger, warning, success or info."""
        hue: Hue = getattr(self._tokens, kind)
        self._hue, self._do = hue, on_action
        density = self.devicePixelRatioF()
        self._icon.setPixmap(icons.pixmap(_ICONS[kind], hue.text, icons.SIZE, density))
        self._words.setText(sentence)
        self._button.setText(action.replace("&", "&&"))
        self._button.setVisible(bool(action))
        self.setAccessibleName(sentence)
        self.show()
        self.update()

    def _act(self) -> None:
        self.hide()
        if self._do:
            self._do()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the tint and its bar."""
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._hue.tint))
            painter.drawRoundedRect(self.rect(), RADIUS_M, RADIUS_M)
            painter.setBrush(QColor(self._hue.solid))
            painter.drawRoundedRect(0, 0, BAR, self.height(), BAR / 2, BAR / 2)
