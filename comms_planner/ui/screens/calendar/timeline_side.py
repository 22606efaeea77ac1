"""The column with the names of the lanes, painted over what is scrolled beneath it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter

from comms_planner.design import BAR
from comms_planner.layouts.timeline import Lane
from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar.brushes import Brushes
from comms_planner.ui.screens.calendar.looks import NORMAL, STRONG
from comms_planner.ui.screens.calendar.timeline_stage import AXIS

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.timeline import TimelineView


ALIGNED = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
"""How words of several lines are drawn for those who read from the right."""
MOST_LINES = 5
"""A lane is high enough for so many lines of its name; more would hide the other lanes."""
MOST_NAMES = 500
BEFORE, ABOVE, BESIDES = 14, 7, 12
"""Where a name begins in its lane, and what it leaves free of its width and of its height."""


class Side:
    """Paints the names of the lanes of one timeline."""

    def __init__(self, view: TimelineView) -> None:
        self._view = view
        self._fitted = lru_cache(MOST_NAMES)(self._fit)

    def height_for(self, lane: Lane[Entry], brushes: Brushes) -> int:
        """How high a lane has to be for its name."""
        words, wide = self._view.lane_name(lane), self._view.stage.side - BESIDES - BEFORE
        static, _, _ = brushes.text(words, STRONG, wide)
        most = MOST_LINES * brushes.line_height(words, STRONG)
        return min(round(static.size().height()), most) + BESIDES

    def paint(self, painter: QPainter, brushes: Brushes, small: Brushes) -> None:
        """Draw the names; each stays while its rows are in view."""
        self._brushes, self._small = brushes, small
        view, stage, tokens = self._view, self._view.stage, self._view.tokens
        side = view.visual(0, AXIS, stage.side, stage.size.height())
        painter.fillRect(side, view.colour(tokens.bg))
        painter.fillRect(view.visual(stage.side - 1, AXIS, 1, stage.size.height()),
                         view.colour(tokens.line_strong))  # fmt: skip
        for number in stage.lanes_in_view():
            self._lane_name(painter, stage.lanes[number], number)

    def _lane_name(self, painter: QPainter, lane: Lane[Entry], number: int) -> None:
        view, stage, tokens = self._view, self._view.stage, self._view.tokens
        top, bottom = stage.lane_top(number), stage.lane_top(number + 1)
        painter.fillRect(view.visual(0, bottom - 1, stage.side, 1), view.colour(tokens.line))
        hue = tokens.pillars.get(lane.key)
        if hue:
            painter.fillRect(view.visual(0, top, BAR, bottom - top - 1), view.colour(hue.solid))
        room = QRect(BEFORE, max(top, AXIS) + ABOVE, stage.side - BESIDES - BEFORE, 0)
        room.setBottom(bottom - BESIDES + ABOVE - 1)
        words = view.lane_name(lane)
        painter.setPen(view.colour(tokens.text))
        painter.setClipRect(view.visual_of(room))
        high = self._line(painter, self._brushes, words, room, STRONG)
        if not high:
            high = self._lines(painter, words, room)
        below = room.adjusted(0, high + 2, 0, 0)
        if below.height() >= self._small.metrics.height() and lane.items:
            painter.setPen(view.colour(tokens.muted))
            self._line(painter, self._small, view.words.items(len(lane.items)), below, NORMAL)
        painter.setClipping(False)

    def _line(
        self, painter: QPainter, brushes: Brushes, words: str, room: QRect, weight: str
    ) -> int:
        """Draw words at the top of a room that is wide enough; their height, or nothing."""
        static, width, _ = brushes.text(words, weight)
        if weight == STRONG and width > room.width():
            return 0
        painter.setFont(brushes.fonts[weight])
        shown = self._view.visual_of(room)
        left = shown.right() - width + 1 if self._view.mirrored else shown.left()
        painter.drawStaticText(left, shown.top(), static)
        return brushes.line_height(words, weight)

    def _lines(self, painter: QPainter, words: str, room: QRect) -> int:
        """Draw words on as many lines as they need, or on those there are; their height."""
        brushes, wide = self._brushes, room.width()
        words = self._fitted(brushes, words, wide, room.height())
        static, _, _ = brushes.text(words, STRONG, wide)
        painter.setFont(brushes.fonts[STRONG])
        shown = self._view.visual_of(room)
        if self._view.mirrored:  # laid out words would begin at the left
            painter.drawText(shown, ALIGNED, words)
        else:
            painter.drawStaticText(shown.topLeft(), static)
        return round(static.size().height())

    @staticmethod
    def _fit(brushes: Brushes, words: str, wide: int, high: int) -> str:
        """What of some words stands on lines of a width in a height; the last one may be cut."""
        line = brushes.line_height(words, STRONG)
        lines = max(high // line, 1)
        if brushes.text(words, STRONG, wide)[0].size().height() <= lines * line + 1:
            return words
        first, rest = brushes.broken(words, STRONG, wide, lines)
        metrics = QFontMetrics(brushes.fonts[STRONG])
        return first + metrics.elidedText(rest, Qt.TextElideMode.ElideRight, wide)

    def paint_corner(self, painter: QPainter) -> None:
        """Draw the ground under the choice of lanes."""
        view, stage, tokens = self._view, self._view.stage, self._view.tokens
        painter.fillRect(view.visual(0, 0, stage.side, AXIS - 1), view.colour(tokens.surface))
        painter.fillRect(view.visual(stage.side - 1, 0, 1, AXIS), view.colour(tokens.line_strong))
