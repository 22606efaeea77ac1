"""The pages of a pack to read: zoom, keys, and the places where words were found."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QWheelEvent
from PySide6.QtWidgets import QWidget

from comms_planner.design import Tokens
from comms_planner.layouts.sheets import POINT, nearest_step
from comms_planner.ui.pdf import Hit
from comms_planner.ui.screens.packs.images import PageImages
from comms_planner.ui.screens.packs.sheet_area import SheetArea

GAP = 16
STEPS = (0.5, 0.75, 1.0, 1.25, 1.5, 2.0)
"""The zooms one can choose."""
FOUND, HERE = QColor(255, 235, 130), QColor(255, 178, 84)
"""On paper, which is white in every theme; drawn as a marker would, so that words stay dark."""


class PageView(SheetArea):
    """Reads like any viewer: arrows, Page Up and Down, Home and End, Ctrl with wheel, +, − or 0."""

    zoomed = Signal()

    def __init__(self, tokens: Tokens, images: PageImages, parent: QWidget | None = None) -> None:
        super().__init__(tokens, images, GAP, parent=parent)
        self.hits: tuple[Hit, ...] = ()
        self.here = -1
        self.setAccessibleName(self.tr("Preview of the pack"))

    def show_hits(self, hits: Sequence[Hit], here: int = -1) -> None:
        """Mark where words were found; `here` is the one looked at."""
        self.hits, self.here = tuple(hits), here
        if 0 <= here < len(self.hits):
            self._reveal(self.hits[here])
        self.viewport().update()

    def step_zoom(self, way: int) -> None:
        """Larger or smaller by one step."""
        self.set_zoom(nearest_step(self.stack.scale, STEPS, way))
        self.zoomed.emit()

    @property
    def percent(self) -> int:
        """How large pages are now, in percent of their size on paper."""
        return round(100 * self.stack.scale / POINT)

    def draw_over(self, painter: QPainter, page: int, box: QRectF) -> None:
        """Mark the words that were found on a page."""
        scale = self.stack.scale
        painter.save()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        painter.setPen(Qt.PenStyle.NoPen)
        for number, hit in enumerate(self.hits):
            if hit.page == page:
                painter.setBrush(HERE if number == self.here else FOUND)
                for left, top, width, height in hit.rects:
                    rect = QRectF(left * scale, top * scale, width * scale, height * scale)
                    painter.drawRect(rect.translated(box.topLeft()).adjusted(-1, -2, 1, 2))
        painter.restore()

    def _reveal(self, hit: Hit) -> None:
        """Scroll to a hit unless it is well in view."""
        if hit.page >= len(self.stack.boxes):
            return
        left, top, width, height = hit.rects[0]
        scale, box = self.stack.scale, self.box_in_view(hit.page)
        place = QRectF(left * scale, top * scale, width * scale, height * scale)
        place.translate(box.topLeft())
        room = QRectF(self.viewport().rect())
        if not room.adjusted(0, GAP, 0, -GAP).contains(QPointF(place.center().x(), place.bottom())):
            self._scroll_to(self._top + place.center().y() - room.height() / 3)
            across = self.horizontalScrollBar()
            across.setValue(round(across.value() + place.center().x() - room.width() / 2))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl with the wheel zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home, End, Space, and left and right for the page before and behind."""
        down, key = self.verticalScrollBar(), event.key()
        fits = self.horizontalScrollBar().maximum() == 0
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif key == Qt.Key.Key_Home:
            down.setValue(down.minimum())
        elif key == Qt.Key.Key_End:
            down.setValue(down.maximum())
        elif key == Qt.Key.Key_Space:
            down.setValue(down.value() + down.pageStep() - 2 * down.singleStep())
        elif fits and key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            forward = (key == Qt.Key.Key_Right) != self.isRightToLeft()
            self.go_to(self.page + (1 if forward else -1))
        else:
            super().keyPressEvent(event)
