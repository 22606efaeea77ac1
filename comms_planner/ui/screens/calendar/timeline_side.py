"""The column with the names of the lanes, painted over what is scrolled beneath it."""

from __future__ import annotations

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


_TOP, _WRAP = int(Qt.AlignmentFlag.AlignTop), int(Qt.TextFlag.TextWordWrap)
_SIDES = {False: int(Qt.AlignmentFlag.AlignLeft), True: int(Qt.AlignmentFlag.AlignRight)}
ALIGNED = {mirrored: (side | _TOP, side | _TOP | _WRAP) for mirrored, side in _SIDES.items()}
"""How words of one line and of several are drawn, for both reading directions."""


class Side:
    """Paints the names of the lanes of one timeline."""

    def __init__(self, view: TimelineView) -> None:
        self._view = view
        self._wraps: dict[tuple[str, int], tuple[int, str]] = {}

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
        room = QRect(14, max(top, AXIS) + 7, stage.side - 26, 0)
        room.setBottom(bottom - 6)
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
        """Draw words on several lines, or cut to one where these do not fit; their height."""
        plain, wrapped = ALIGNED[self._view.mirrored]
        painter.setFont(self._brushes.fonts[STRONG])
        high, cut = self._wrap(painter.fontMetrics(), words, room.width())
        shown = self._view.visual_of(room)
        if high > room.height():
            painter.drawText(shown, plain, cut)
        elif self._view.mirrored:  # laid out words would begin at the left
            painter.drawText(shown, wrapped, words)
        else:
            static, _, _ = self._brushes.text(words, STRONG, room.width())
            painter.drawStaticText(shown.topLeft(), static)
        return high

    def _wrap(self, metrics: QFontMetrics, words: str, wide: int) -> tuple[int, str]:
        """How high words are on lines of a width, and what of them fits on one; worked out once."""
        made = self._wraps.get((words, wide))
        if made is None:
            whole = metrics.boundingRect(QRect(0, 0, wide, 999), ALIGNED[False][1], words)
            cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, wide)
            made = self._wraps[words, wide] = whole.height(), cut
        return made

    def paint_corner(self, painter: QPainter) -> None:
        """Draw the ground under the choice of lanes."""
        view, stage, tokens = self._view, self._view.stage, self._view.tokens
        painter.fillRect(view.visual(0, 0, stage.side, AXIS - 1), view.colour(tokens.surface))
        painter.fillRect(view.visual(stage.side - 1, 0, 1, AXIS), view.colour(tokens.line_strong))
