"""The rounded edge that makes a scrolling view the card that the month is."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from comms_planner.design import RADIUS_L, Tokens


def paint_frame(painter: QPainter, size: QSize, tokens: Tokens) -> None:
    """Round the corners of what has been painted, and draw its edge."""
    right, bottom = size.width() - RADIUS_L, size.height() - RADIUS_L
    line = QColor(tokens.line)
    for y in (0, size.height() - 1):
        painter.fillRect(RADIUS_L, y, right - RADIUS_L, 1, line)
    for x in (0, size.width() - 1):
        painter.fillRect(x, RADIUS_L, 1, bottom - RADIUS_L, line)
    density = painter.device().devicePixelRatio()
    for x in (0, right):
        for y in (0, bottom):
            painter.drawPixmap(x, y, _corner(tokens.bg, tokens.line, x > 0, y > 0, density))


@lru_cache(maxsize=32)
def _corner(ground: str, line: str, right: bool, low: bool, density: float) -> QPixmap:
    """One corner: the ground outside of the card, and the arc of its edge."""
    side = round(RADIUS_L * density)
    made = QPixmap(side, side)
    made.setDevicePixelRatio(density)
    made.fill(Qt.GlobalColor.transparent)
    whole = QRectF(0.5, 0.5, 2 * RADIUS_L - 1, 2 * RADIUS_L - 1)
    whole.translate(-RADIUS_L if right else 0, -RADIUS_L if low else 0)
    outside, disc = QPainterPath(), QPainterPath()
    outside.addRect(QRectF(0, 0, RADIUS_L, RADIUS_L))
    disc.addEllipse(whole)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(outside.subtracted(disc), QColor(ground))
        painter.setPen(QPen(QColor(line), 1))
        painter.drawEllipse(whole)
    return made
