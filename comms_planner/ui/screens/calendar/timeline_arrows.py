"""The arrows from what must be over to what waits for it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from comms_planner.services.month import Entry

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.timeline import TimelineView

OUT = 7
"""How far an arrow goes on before it turns."""
HEAD = 5


class Links:
    """Which shown entries wait for which, found when the lanes have been laid."""

    def __init__(self) -> None:
        self.found: list[tuple[Entry, Entry, int]] = []
        """What must be over, what waits for it, and the days to leave between them."""
        self.places: dict[str, tuple[int, int]] = {}

    def find(self, view: TimelineView) -> None:
        """Look for the bars that have arrows."""
        entries = view.book.entries
        self.found, self.places = [], {}
        for link in view.book.links:
            before = entries.get(f"action:{link.after_id}")
            after = entries.get(f"action:{link.action_id}")
            if before and after and self._has(before, view) and self._has(after, view):
                self.found.append((before, after, link.lag_days))

    def _has(self, entry: Entry, view: TimelineView) -> bool:
        """Whether an entry has a bar; remembers where."""
        if entry.key not in self.places:
            place = view.stage.place_of(entry)
            if place:
                self.places[entry.key] = place
        return entry.key in self.places


def is_broken(before: Entry, after: Entry, lag: int) -> bool:
    """Whether something begins before what it waits for is over."""
    exact = before.precision == after.precision == "day"
    return exact and (after.first - before.last).days <= lag


def paint_arrows(painter: QPainter, view: TimelineView) -> None:
    """Draw the arrows that touch the view; broken ones in the colour of trouble."""
    if not view.links.found:
        return
    now_at, places = view.selection.now_at, view.links.places
    stage, tokens = view.stage, view.tokens
    seen = stage.body
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if view.mirrored:
        painter.translate(stage.size.width(), 0)
        painter.scale(-1, 1)
    for before, after, lag in view.links.found:
        start = stage.rect_of(places[before.key], now_at(before))
        end = stage.rect_of(places[after.key], now_at(after))
        if not start.united(end).intersects(seen):
            continue
        broken = is_broken(now_at(before), now_at(after), lag)
        of_chosen = view.schedule.chosen in (before.key, after.key)
        colour = tokens.danger.solid if broken else tokens.accent if of_chosen else tokens.muted
        painter.setPen(QPen(view.colour(colour), 1.6 if of_chosen or broken else 1.1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(_path(start, end))
        painter.setBrush(view.colour(colour))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPolygon(_head(end))
    painter.restore()


def _path(start: QRect, end: QRect) -> QPainterPath:
    """From the end of one bar round corners to the beginning of the other."""
    out, into = QPointF(start.right() + 1, start.center().y()), _tip(end)
    path = QPainterPath(out)
    turn = out.x() + OUT
    if into.x() - OUT >= turn:
        path.lineTo(turn, out.y())
        path.lineTo(turn, into.y())
    else:
        half = (start.bottom() + end.top()) / 2
        if end.top() <= start.bottom():
            half = (start.top() + end.bottom()) / 2 if end.bottom() < start.top() else (
                max(start.bottom(), end.bottom()) + 3
            )  # fmt: skip
        path.lineTo(turn, out.y())
        path.lineTo(turn, half)
        path.lineTo(into.x() - OUT, half)
        path.lineTo(into.x() - OUT, into.y())
    path.lineTo(into.x() - HEAD + 1, into.y())
    return path


def _head(end: QRect) -> QPolygonF:
    tip, half = _tip(end), HEAD - 1
    back = tip - QPointF(HEAD, 0)
    return QPolygonF([tip, back - QPointF(0, half), back + QPointF(0, half)])


def _tip(end: QRect) -> QPointF:
    return QPointF(end.left(), end.center().y())
