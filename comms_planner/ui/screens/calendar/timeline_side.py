"""The column with the names of the lanes, painted over what is scrolled beneath it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QPainter

from comms_planner.design import BAR, SIZE_CHIP, SIZE_SMALL
from comms_planner.layouts.timeline import Lane
from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar.timeline_stage import AXIS
from comms_planner.ui.theme import fonts

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.timeline import TimelineView


class Side:
    """Paints the names of the lanes of one timeline."""

    def __init__(self, view: TimelineView) -> None:
        self._view = view
        self._name = fonts.font(SIZE_SMALL, QFont.Weight.DemiBold)
        self._count = fonts.font(SIZE_CHIP)

    def paint(self, painter: QPainter) -> None:
        """Draw the names; each stays while its rows are in view."""
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
        flags = Qt.AlignmentFlag.AlignRight if view.mirrored else Qt.AlignmentFlag.AlignLeft
        flags |= Qt.AlignmentFlag.AlignTop
        words = view.lane_name(lane)
        painter.setFont(self._name)
        wrapped = int(flags) | int(Qt.TextFlag.TextWordWrap)
        size = painter.fontMetrics().boundingRect(QRect(0, 0, room.width(), 999), wrapped, words)
        if size.height() > room.height():
            wrapped = int(flags)
            lines = max(room.height() // painter.fontMetrics().height(), 1)
            words = painter.fontMetrics().elidedText(
                words, Qt.TextElideMode.ElideRight, room.width() * min(lines, 1)
            )
        painter.setPen(view.colour(tokens.text))
        painter.save()
        painter.setClipRect(view.visual_of(room))
        painter.drawText(view.visual_of(room), wrapped, words)
        below = room.adjusted(0, size.height() + 2, 0, 0)
        painter.setFont(self._count)
        if below.height() >= painter.fontMetrics().height() and lane.items:
            painter.setPen(view.colour(tokens.muted))
            painter.drawText(view.visual_of(below), int(flags), view.words.items(len(lane.items)))
        painter.restore()

    def paint_corner(self, painter: QPainter) -> None:
        """Draw the ground under the choice of lanes."""
        view, stage, tokens = self._view, self._view.stage, self._view.tokens
        painter.fillRect(view.visual(0, 0, stage.side, AXIS - 1), view.colour(tokens.surface))
        painter.fillRect(view.visual(stage.side - 1, 0, 1, AXIS), view.colour(tokens.line_strong))
