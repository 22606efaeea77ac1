"""What a gesture means, the same in month, week and timeline; what it does is each one's own."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication

from comms_planner.ui.screens.calendar.drag import Drag, Grip
from comms_planner.ui.screens.calendar.grid import EDGE
from comms_planner.ui.screens.calendar.schedule import Schedule


def is_far(pressed: QPoint, at: QPoint) -> bool:
    """Whether the pointer has gone so far since it was pressed that something is being dragged."""
    return (at - pressed).manhattanLength() >= QApplication.startDragDistance()


def grip_at(
    bar: QRect, at: QPoint, *, begins: bool = True, ends: bool = True, mirrored: bool = False
) -> Grip:
    """Where a point takes hold of a bar; ends that lie elsewhere cannot be pulled here."""
    if bar.width() < 3 * EDGE:  # nothing would be left in the middle to move it by
        return Grip.WHOLE
    near = 0 <= at.x() - bar.left() < EDGE, 0 <= bar.right() - at.x() < EDGE
    first, last = reversed(near) if mirrored else near
    if last and ends:
        return Grip.LAST
    return Grip.FIRST if first and begins else Grip.WHOLE


def copies(keys: Qt.KeyboardModifier, drag: Drag) -> bool:
    """Whether a drag leaves what is held where it is, and makes another: Ctrl is down."""
    held = bool(keys & Qt.KeyboardModifier.ControlModifier)
    return held and drag.grip is Grip.WHOLE and drag.entry.kind == "action"


def cursor_of(drag: Drag, along: Qt.CursorShape = Qt.CursorShape.SizeHorCursor) -> Qt.CursorShape:
    """The pointer's shape over a drag; `along` is that of an end being pulled."""
    if drag.grip is not Grip.WHOLE:
        return along
    return Qt.CursorShape.DragCopyCursor if drag.copying else Qt.CursorShape.ClosedHandCursor


def drop(drag: Drag, schedule: Schedule) -> None:
    """Want of the plan what a drag shows, the cursor on the end that was pulled."""
    preview = drag.preview
    if drag.copying:
        schedule.show_at(None)
        begin, now = drag.entry.start_time or 0, preview.start_time or 0
        schedule.doubled.emit((drag.entry,), (preview.first - drag.entry.first).days, now - begin)
        return
    schedule.day = preview.last if drag.grip is Grip.LAST else preview.first
    schedule.dropped.emit(preview)
