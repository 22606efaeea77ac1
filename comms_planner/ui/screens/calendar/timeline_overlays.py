"""What is painted over and under the bars of the timeline: cursor, rings, marquee, bubble."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen

from comms_planner.design import FOCUS_RING, RADIUS_S
from comms_planner.ui.screens.calendar import timeline_linking
from comms_planner.ui.screens.calendar.brushes import Brushes
from comms_planner.ui.screens.calendar.looks import STRONG
from comms_planner.ui.screens.calendar.painting import outline
from comms_planner.ui.screens.calendar.timeline_names import drop_words
from comms_planner.ui.screens.calendar.timeline_stage import AXIS, BAR_HEIGHT
from comms_planner.ui.screens.calendar.timeline_strips import solid

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.timeline import TimelineView

MANY = 0.5
"""How strongly runs of very many picked bars are coloured; what they are still shows through."""
PLACE = 12
"""The least width of the mark of the day in focus."""
CORNER = 48
"""The height at the bottom in which the buttons lie."""


def paint_cursor(painter: QPainter, view: TimelineView) -> None:
    """The day in focus."""
    stage = view.stage
    number = view.schedule.day.toordinal()
    left, right = stage.x(number), stage.x(number + 1)
    if view.hasFocus() and right >= stage.side:
        rect = view.visual(left, AXIS, max(right - left, 2), stage.size.height())
        painter.fillRect(rect, view.colour(view.tokens.selection))


def paint_place(painter: QPainter, view: TimelineView) -> None:
    """Mark the day in focus on the axis, however narrow it is."""
    stage, number = view.stage, view.schedule.day.toordinal()
    left, right = stage.x(number), stage.x(number + 1)
    if view.hasFocus() and left >= stage.side:
        wide = max(right - left, PLACE)
        mark = view.visual((left + right - wide) // 2, AXIS - FOCUS_RING - 1, wide, FOCUS_RING + 1)
        painter.fillRect(mark, view.colour(view.tokens.focus))


def paint_rings(painter: QPainter, view: TimelineView) -> None:
    """Mark what is chosen, picked, under the pointer, or on its way."""
    tokens, marks = view.tokens, view.selection.marked()
    painter.setOpacity(MANY)
    for run in marks.runs:
        painter.fillRect(view.visual_of(run), view.colour(tokens.text))
    painter.setOpacity(1.0)
    for key, spot in marks.spots.items():
        rect = view.visual_of(spot.rect.intersected(view.stage.body.adjusted(-9, 0, 9, 0)))
        if rect.width() < 1:
            continue
        if key == view.schedule.chosen or key in view.selection.picks:
            on_accent = solid(spot.entry, tokens) == tokens.accent
            colour = tokens.text if on_accent else tokens.focus
            ring = rect.adjusted(-2, -2, 2, 2)
            outline(painter, ring, QPen(view.colour(colour), FOCUS_RING))
        else:
            outline(painter, rect.adjusted(-1, -1, 1, 1), QPen(view.colour(tokens.muted), 1))


def paint_marquee(painter: QPainter, view: TimelineView) -> None:
    """Draw the rectangle that picks what it touches."""
    tokens = view.tokens
    if view.mouse.marquee.isNull():
        return
    rect = view.visual_of(view.mouse.marquee)
    ground = view.colour(tokens.accent)
    painter.setOpacity(0.12)
    painter.fillRect(rect, ground)
    painter.setOpacity(1.0)
    painter.setPen(QPen(ground, 1, Qt.PenStyle.DashLine))
    painter.drawRect(rect.adjusted(0, 0, -1, -1))


def paint_bubble(painter: QPainter, view: TimelineView, brushes: Brushes) -> None:
    """The dates something would have, or what another lane would make of it, at the pointer."""
    tokens = view.tokens
    drag, lane = view.mouse.drag, view.mouse.lane
    if drag is None and view.mouse.link is None:
        return
    words = (
        timeline_linking.words(view)
        if drag is None
        else view.words.held(drag.preview, copying=drag.copying)
        if lane is None
        else drop_words(drag.entry, lane, view.book.grouping, view.texts)
    )
    static, width, drop = brushes.text(words, STRONG)
    rect = QRect(0, view.mouse.at.y() + 18, width + 20, BAR_HEIGHT + 8)
    rect.moveLeft(max(min(view.mouse.at.x() + 14, view.stage.size.width() - width - 24), 4))
    if rect.bottom() > view.stage.size.height() - CORNER:  # clear of the buttons to zoom
        rect.moveBottom(view.mouse.at.y() - 10)
    rect = view.visual_of(rect)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(view.colour(tokens.text))
    painter.drawRoundedRect(rect, RADIUS_S, RADIUS_S)
    painter.setFont(brushes.fonts[STRONG])
    painter.setPen(view.colour(tokens.surface))
    painter.drawStaticText(rect.left() + 10, rect.top() + 4 + drop, static)
