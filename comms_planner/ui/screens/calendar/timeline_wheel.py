"""The wheel, the touchpad and two fingers on the timeline: zoom, along, up and down."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QNativeGestureEvent, QWheelEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.timeline import TimelineView

WHEEL = 1.0015
"""What one eighth of a degree of the wheel makes of the scale."""


def turn(event: QWheelEvent, view: TimelineView) -> None:
    """Zoom around the pointer with Ctrl; along the days with Shift; else up and down."""
    by, held, stage = event.angleDelta(), event.modifiers(), view.stage
    if held & Qt.KeyboardModifier.ControlModifier:
        at = view.logical(event.position().toPoint()).x() - stage.side
        view.zoom(WHEEL ** (by.y() or by.x()), max(at, 0))
    else:
        sideways = bool(held & Qt.KeyboardModifier.ShiftModifier)
        along = by.x() or (by.y() if sideways else 0)
        down = 0 if sideways else by.y()
        along = -along if view.mirrored else along
        view.scroll_to(stage.scale.left - along / stage.scale.per_day, stage.shift - down)
    event.accept()


def pinch(event: QEvent, view: TimelineView) -> bool:
    """Zoom with two fingers; False for what is no such gesture."""
    if isinstance(event, QNativeGestureEvent):
        if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            at = view.logical(event.position().toPoint()).x() - view.stage.side
            view.zoom(1.0 + event.value(), at)
            return True
    elif isinstance(event, QGestureEvent):
        found = event.gesture(Qt.GestureType.PinchGesture)
        if isinstance(found, QPinchGesture):
            middle = view.viewport().mapFromGlobal(found.centerPoint().toPoint())
            view.zoom(found.scaleFactor(), view.logical(middle).x() - view.stage.side)
            return True
    return False
