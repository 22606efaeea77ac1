"""The pages of a pack in small, to see and to go to."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from comms_planner.design import FOCUS_RING, RADIUS_S, SIZE_CHIP, Tokens
from comms_planner.ui.screens.packs.images import PageImages
from comms_planner.ui.screens.packs.sheet_area import SheetArea
from comms_planner.ui.theme import fonts

GAP, FOOT = 14, 16
STEPS = {
    Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5, Qt.Key.Key_PageDown: 5,
    Qt.Key.Key_Home: -100_000, Qt.Key.Key_End: 100_000,
}  # fmt: skip


class Thumbnails(SheetArea):
    """Each page with its number; the one that is read wears a ring."""

    picked = Signal(int)

    def __init__(self, tokens: Tokens, images: PageImages, parent: QWidget | None = None) -> None:
        super().__init__(tokens, images, GAP, FOOT, parent)
        self._current = 0
        self._font = fonts.font(SIZE_CHIP, QFont.Weight.Medium)
        self.setAccessibleName(self.tr("Pages in small"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_current(self, page: int) -> None:
        """Mark the page that is read, and keep it in view."""
        self._current = page
        if page < len(self.stack.boxes):
            box, height = self.stack.boxes[page], self.viewport().height()
            if box.top < self._top or box.bottom + FOOT > self._top + height:
                self._scroll_to(box.top - (height - box.height) / 2)
        self.viewport().update()

    def draw_over(self, painter: QPainter, page: int, box: QRectF) -> None:
        """Draw number and ring."""
        on, tokens = page == self._current, self.tokens
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if on:
            colour = tokens.focus if self.hasFocus() else tokens.accent
            painter.setPen(QPen(QColor(colour), FOCUS_RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(-3, -3, 3, 3), RADIUS_S, RADIUS_S)
        painter.setFont(self._font)
        painter.setPen(QColor(tokens.text if on else tokens.muted))
        room = QRectF(box.left(), box.bottom() + 4, box.width(), FOOT)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), str(page + 1))
        painter.restore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the page under the pointer."""
        page = self.page_at(event.position().toPoint())
        if page is not None:
            self.picked.emit(page)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from page to page."""
        step = STEPS.get(Qt.Key(event.key()))
        if step and self.stack.boxes:
            self.picked.emit(max(0, min(self._current + step, len(self.stack.boxes) - 1)))
        else:
            super().keyPressEvent(event)
