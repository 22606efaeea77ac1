"""What a list of cards shows besides its cards: a hint, where they go on, where a drop lands."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView

from comms_planner.design import SPACE_S
from comms_planner.ui.screens.matrix.brush import Brush, Lines
from comms_planner.ui.screens.matrix.delegate import GAP

LINE = 3
"""Thickness of the line that shows where a drop would land."""
HINT_LINES = 5


class Overlay:
    """Painted over the cards of one list."""

    def __init__(self, brush: Brush) -> None:
        self._brush = brush
        self.hint = ""
        self.drop_row = -1
        self._broken: tuple[str, int, Lines] | None = None

    def hint_height(self, width: int) -> int:
        """The height of the hint at a width."""
        return self._lines(width).height + SPACE_S

    def paint(self, painter: QPainter, view: QListView) -> None:
        """Draw what there is to show."""
        count = view.model().rowCount()
        if not count and self.hint:
            self._paint_hint(painter, view)
        self._paint_more(painter, view)
        if self.drop_row >= 0:
            accent = self._brush.colour(self._brush.tokens.accent)
            painter.fillRect(self._drop_line(view, count), accent)

    def _paint_hint(self, painter: QPainter, view: QListView) -> None:
        brush, room = self._brush, view.viewport().rect()
        painter.setFont(brush.body)
        painter.setPen(brush.colour(brush.tokens.muted))
        self._lines(room.width()).draw(painter, room.adjusted(6, SPACE_S // 2, -2, 0))

    def _paint_more(self, painter: QPainter, view: QListView) -> None:
        """Draw a thin line where cards go on beyond the edge."""
        bar, room = view.verticalScrollBar(), view.viewport().rect()
        colour = self._brush.colour(self._brush.tokens.line_strong)
        if bar.value() > bar.minimum():
            painter.fillRect(0, 0, room.width(), 1, colour)
        if bar.value() < bar.maximum():
            painter.fillRect(0, room.height() - 1, room.width(), 1, colour)

    def _drop_line(self, view: QListView, count: int) -> QRect:
        room = view.viewport().rect()
        if not count:
            return QRect(0, 0, room.width(), LINE)
        row = min(self.drop_row, count - 1)
        card = view.visualRect(view.model().index(row, 0))
        y = card.bottom() - GAP + 2 if self.drop_row >= count else card.top() - GAP + 1
        return QRect(0, max(0, min(y, room.height() - LINE)), room.width(), LINE)

    def _lines(self, width: int) -> Lines:
        if self._broken is None or self._broken[:2] != (self.hint, width):
            lines = Lines(self.hint, self._brush.body, width - SPACE_S, HINT_LINES)
            self._broken = (self.hint, width, lines)
        return self._broken[2]
