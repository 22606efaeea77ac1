"""An arrow drawn by hand: from the end of what must be over to what is to wait for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from comms_planner.design import FOCUS_RING
from comms_planner.services.month import Entry
from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.ui.screens.calendar.painting import outline
from comms_planner.ui.screens.calendar.timeline_stage import Spot

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.timeline import TimelineView

HANDLE, BESIDE = 12, 3
"""The width of the handle, and how far from the end of its bar it stands."""
REACH = 3
"""Pixels around the handle that belong to it."""
LONGEST = 48
DROP_ON = QT_TRANSLATE_NOOP("Timeline", "Drop it on what is to wait for this")
WILL_WAIT = QT_TRANSLATE_NOOP("Timeline", "“{title}” is to wait for this")


def can_link(entry: Entry) -> bool:
    """Whether other work can wait for an entry, and it for others."""
    return entry.kind == "action" and entry.is_dated and not entry.series


def handle_of(view: TimelineView, spot: Spot) -> QRect:
    """The place to take hold of for an arrow, not mirrored; empty where there is none."""
    place = view.stage.place_of(spot.entry)
    if place is None or not can_link(spot.entry) or view.schedule.read_only:
        return QRect()
    if not view.stage.is_roomy(view.stage.lanes[place[0]]):
        return QRect()
    top = spot.rect.center().y() - HANDLE // 2 + 1
    return QRect(spot.rect.right() + BESIDE, top, HANDLE, HANDLE)


def offered(view: TimelineView) -> list[Spot]:
    """The bars whose handles are shown: the chosen one, and the one under the pointer."""
    if view.mouse.busy:
        return []
    hovered = view.mouse.hovered
    keys = ((hovered.entry.key,) if hovered else ()) + (view.schedule.chosen,)
    spots = map(view.selection.spot_of, keys)  # where they are now, should the days have moved
    found = [s for s in spots if s and not handle_of(view, s).isNull()]
    return found[:1] if len(found) > 1 and found[0].entry.key == found[1].entry.key else found


def grabbed(view: TimelineView, at: QPoint) -> Spot | None:
    """The bar whose handle lies under a point, unless another bar does."""
    under = view.stage.at(at)
    for spot in offered(view):
        mine = under is None or under.entry.key == spot.entry.key
        if mine and handle_of(view, spot).adjusted(-1, -REACH, REACH, REACH).contains(at):
            return spot
    return None


def target(view: TimelineView, at: QPoint) -> Spot | None:
    """What would wait if the arrow were dropped here."""
    source, spot = view.mouse.link, view.stage.at(at)
    if source is None or spot is None or not can_link(spot.entry):
        return None
    return spot if spot.entry.key != source.entry.key else None


def words(view: TimelineView) -> str:
    """What dropping the arrow here would do."""
    there = target(view, view.mouse.at)
    if there is None:
        return view.texts.translate("Timeline", DROP_ON)
    title = view.texts.say(there.entry.title)
    title = title if len(title) <= LONGEST else f"{title[:LONGEST].rstrip()}…"
    return view.texts.translate("Timeline", WILL_WAIT).format(title=title)


def paint_handles(painter: QPainter, view: TimelineView) -> None:
    """A dot with an arrow behind the bars that offer one, or the arrow that is being drawn."""
    for spot in offered(view):
        rect = view.visual_of(handle_of(view, spot))
        if rect.intersects(view.visual_of(view.stage.body)):
            _dot(painter, view, rect)
    if view.mouse.link is not None:
        _line(painter, view, view.mouse.link)


def _dot(painter: QPainter, view: TimelineView, rect: QRect) -> None:
    tokens = view.tokens
    painter.save()
    painter.fillRect(rect.adjusted(-BESIDE, -3, 2, 3), view.colour(tokens.surface))
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(view.colour(tokens.accent), 1.5))
    painter.setBrush(view.colour(tokens.surface))
    painter.drawEllipse(QRectF(rect).adjusted(1, 1, -1, -1))
    middle, way = QRectF(rect).center(), -1 if view.mirrored else 1
    tip = middle + QPointF(2 * way, 0)
    painter.drawPolyline([tip + QPointF(-2.5 * way, -2.5), tip, tip + QPointF(-2.5 * way, 2.5)])
    painter.restore()


def _line(painter: QPainter, view: TimelineView, source: Spot) -> None:
    tokens = view.tokens
    there = target(view, view.mouse.at)
    begin = QPointF(view.visual_of(source.rect).center())
    edge = view.visual_of(handle_of(view, source)).center()
    begin.setX(edge.x())
    end = QPointF(view.visual_of(QRect(view.mouse.at, view.mouse.at)).topLeft())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(view.colour(tokens.accent), 2, Qt.PenStyle.SolidLine))
    painter.drawLine(QLineF(begin, end))
    painter.setBrush(view.colour(tokens.accent))
    painter.drawEllipse(end, 3, 3)
    painter.restore()
    if there is not None:
        ring = view.visual_of(there.rect).adjusted(-2, -2, 2, 2)
        outline(painter, ring, QPen(view.colour(tokens.accent), FOCUS_RING))
