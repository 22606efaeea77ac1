"""The rounded edge that makes a scrolling view the card that the month is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath

from comms_planner.design import RADIUS_L, Tokens


def paint_frame(painter: QPainter, size: QSize, tokens: Tokens) -> None:
    """Round the corners of what has been painted, and draw its edge."""
    whole = QRectF(0, 0, size.width(), size.height())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for x in (whole.left(), whole.right() - RADIUS_L):
        for y in (whole.top(), whole.bottom() - RADIUS_L):
            corner = QPainterPath()
            corner.addRect(QRectF(x, y, RADIUS_L, RADIUS_L))
            centre = QRectF(x if x else 0, y if y else 0, 2 * RADIUS_L, 2 * RADIUS_L)
            centre.translate(-RADIUS_L if x else 0, -RADIUS_L if y else 0)
            disc = QPainterPath()
            disc.addEllipse(centre)
            painter.fillPath(corner.subtracted(disc), QColor(tokens.bg))
    painter.setPen(QColor(tokens.line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(whole.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_L, RADIUS_L)
    painter.restore()
