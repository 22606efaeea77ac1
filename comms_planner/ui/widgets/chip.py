"""A word on a soft tint: a status, a kind, a pillar."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStyle, QWidget

from comms_planner.design import RADIUS_S, SIZE_CHIP, SPACE_S, Hue
from comms_planner.ui.theme import fonts
from comms_planner.ui.widgets.labels import set_tip
from comms_planner.ui.widgets.mirror import BY_WORDS, visual

HEIGHT = 20
DOT = 6


class Chip(QWidget):
    """A short word in a hue; `dot` puts the solid colour before it."""

    def __init__(
        self,
        text: str,
        hue: Hue,
        *,
        dot: bool = False,
        tip: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._text, self._hue, self._dot = text, hue, dot
        self.setFont(fonts.font(SIZE_CHIP, QFont.Weight.Medium))
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)
        if tip:
            set_tip(self, tip)

    def show_as(self, text: str, hue: Hue) -> None:
        """Change the word and its hue."""
        self._text, self._hue = text, hue
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """The word it shows."""
        return self._text

    def sizeHint(self) -> QSize:
        """The word with room around it."""
        dot = DOT + SPACE_S // 2 if self._dot else 0
        return QSize(self.fontMetrics().horizontalAdvance(self._text) + 2 * SPACE_S + dot, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """A chip is never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw tint, dot and word."""
        rect, way = self.rect(), self.layoutDirection()
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self._hue.tint))
            painter.drawRoundedRect(rect, RADIUS_S, RADIUS_S)
            left = SPACE_S
            if self._dot:
                painter.setBrush(QColor(self._hue.solid))
                dot = QRect(left, (rect.height() - DOT) // 2, DOT, DOT)
                painter.drawEllipse(QRectF(visual(way, rect, dot)))
                left += DOT + SPACE_S // 2
            painter.setPen(QColor(self._hue.text))
            painter.setLayoutDirection(BY_WORDS)
            words = visual(way, rect, rect.adjusted(left, 0, -SPACE_S // 2, 0))
            side = QStyle.visualAlignment(way, Qt.AlignmentFlag.AlignLeft)
            painter.drawText(words, int(side | Qt.AlignmentFlag.AlignVCenter), self._text)
