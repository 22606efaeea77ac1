"""Where the bars of the timeline are, for tests that take hold of them."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar.timeline import TimelineView
from comms_planner.ui.screens.calendar.timeline_stage import AXIS

LEFT, ALT = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.AltModifier
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def spot(view: TimelineView, title: str, end: str = "middle") -> QPoint:
    """A point on a bar, which is scrolled into view."""
    found = next(e for e in view.book.entries.values() if e.title.en == title)
    place = view.stage.place_of(found)
    assert place
    view.scroll_to(view.stage.scale.left, view.stage.lane_top(place[0]) + view.stage.shift - AXIS)
    rect = view.stage.rect_of(place, found)
    x = {"middle": rect.center().x(), "first": rect.left() + 2, "last": rect.right() - 2}[end]
    return QPoint(x, rect.center().y())


def days_on(view: TimelineView, start: QPoint, days: int) -> QPoint:
    return start + QPoint(round(days * view.stage.scale.per_day), 0)


def drag(qtbot: QtBot, view: TimelineView, start: QPoint, end: QPoint) -> None:
    port = view.viewport()
    qtbot.mousePress(port, LEFT, pos=start)
    for step in (1, 2, 3):
        qtbot.mouseMove(port, start + (end - start) * step / 3)


def lanes(view: TimelineView) -> dict[str, int]:
    return {view.lane_name(lane): len(lane.items) for lane in view.book.lanes}


def entry_key(view: TimelineView, title: str) -> str:
    return next(e.key for e in view.book.entries.values() if e.title.en == title)


def now(view: TimelineView, title: str) -> Entry:
    return next(e for e in view.book.entries.values() if e.title.en == title)


def point(view: TimelineView, title: str) -> None:
    """Bring the pointer over a bar, wherever it now is and whatever else holds the mouse."""
    port, at = view.viewport(), QPointF(spot(view, title))
    place, none = port.mapToGlobal(at), Qt.MouseButton.NoButton
    kind, held = QEvent.Type.MouseMove, Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(port, QMouseEvent(kind, at, place, none, none, held))
