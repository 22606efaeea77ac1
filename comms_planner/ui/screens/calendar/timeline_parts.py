"""What the timeline says: of its lanes to those who listen, of a bar to those who point."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip

from comms_planner.ui.screens.calendar.parts import Part
from comms_planner.ui.screens.calendar.timeline_stage import AXIS
from comms_planner.ui.widgets.labels import tip

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.timeline import TimelineView

MOST_SAID = 20
INSET = 20


def lanes_of(view: TimelineView) -> list[Part]:
    """The lanes in view with the first entries that can be seen in them."""
    out, stage = [], view.stage
    for number in stage.lanes_in_view():
        lane, top = stage.lanes[number], stage.lane_top(number)
        rect = view.visual(0, top, stage.size.width(), stage.lane_top(number + 1) - top)
        seen = [spot.entry for spot in islice(stage.spots(number), MOST_SAID)]
        name = view.words.lane(view.lane_name(lane), len(lane.items))
        here = any(entry.key == view.schedule.chosen for entry in seen)
        out.append(
            Part(rect, name, "; ".join(view.words.told(e, view.schedule) for e in seen), here)
        )
    return out


def point_of_cursor(view: TimelineView) -> QPoint:
    """Where on the screen something about the cursor should open."""
    stage = view.stage
    spot = view.selection.spot_of(view.schedule.chosen)
    at = QPoint(stage.x(view.schedule.day.toordinal()), AXIS + INSET)
    if spot:
        at = QPoint(max(spot.rect.left(), stage.side) + 8, spot.rect.bottom() + 3)
    at = view.logical(at)
    room = view.viewport().rect().adjusted(INSET, INSET, -INSET, -INSET)
    at.setX(min(max(at.x(), room.left()), room.right()))
    at.setY(min(max(at.y(), room.top()), room.bottom()))
    return view.viewport().mapToGlobal(at)


def spot_of_cursor(view: TimelineView) -> QRect | None:
    """Where on the screen the chosen bar is, as much of it as can be seen."""
    spot = view.selection.spot_of(view.schedule.chosen)
    seen = view.visual_of(spot.rect & view.stage.body) if spot else QRect()
    return QRect(view.viewport().mapToGlobal(seen.topLeft()), seen.size()) if seen else None


def show_tip(event: QHelpEvent, view: TimelineView) -> None:
    """Say what is under the pointer: an entry, or a lane whose name may be cut."""
    at, stage = view.logical(event.pos()), view.stage
    spot = stage.at(at)
    if spot:
        said = view.words.tip(spot.entry, view.schedule)
        QToolTip.showText(event.globalPos(), tip(said), view, view.visual_of(spot.rect))
        return
    number = stage.lane_at(at.y()) if at.x() < stage.side else -1
    said = view.lane_name(stage.lanes[number]) if number >= 0 else ""
    QToolTip.showText(event.globalPos(), tip(said) if said else "", view)
