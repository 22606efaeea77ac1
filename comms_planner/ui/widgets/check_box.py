"""A box to tick, in the look of the app."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from comms_planner.design import FOCUS_RING, RADIUS_S, SPACE_S, Tokens
from comms_planner.ui.theme import icons

BOX = 16
INSET = 3
"""Room around the box for the focus ring."""


class CheckBox(QCheckBox):
    """A QCheckBox whose ring lies around the box, with or without words beside it."""

    def __init__(self, tokens: Tokens, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        self._tokens = tokens

    def sizeHint(self) -> QSize:
        """The box, its ring, and the words."""
        side = BOX + 2 * INSET
        if not self.text():
            return QSize(side, side)
        metrics = self.fontMetrics()
        width = side + SPACE_S + metrics.horizontalAdvance(self.text()) + INSET
        return QSize(width, max(side, metrics.height() + 2 * INSET))

    def minimumSizeHint(self) -> QSize:
        """As large as it would like to be."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw box, tick, ring and words."""
        tokens, on, side = self._tokens, self.isChecked(), BOX + 2 * INSET
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self.width() - INSET - BOX if rtl else INSET
        top = (self.height() - BOX) // 2
        box = QRectF(left, top, BOX, BOX)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            line = tokens.accent if on else tokens.muted
            if not self.isEnabled():
                line = tokens.line_strong
            painter.setPen(QPen(QColor(line), 1))
            painter.setBrush(QColor(line if on else tokens.surface))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_S, RADIUS_S)
            if on:
                density = self.devicePixelRatioF()
                tick = icons.pixmap("check", tokens.on_accent, BOX - 4, density)
                painter.drawPixmap(left + 2, top + 2, tick)
            if self.hasFocus():
                painter.setPen(QPen(QColor(tokens.focus), FOCUS_RING))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRoundedRect(box.adjusted(-2, -2, 2, 2), RADIUS_S + 2, RADIUS_S + 2)
            if self.text():
                painter.setPen(QColor(tokens.text if self.isEnabled() else tokens.muted))
                room = self.rect().adjusted(0, 0, -side - SPACE_S, 0)
                room.moveLeft(0 if rtl else side + SPACE_S)
                start = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
                painter.drawText(room, int(start | Qt.AlignmentFlag.AlignVCenter), self.text())
