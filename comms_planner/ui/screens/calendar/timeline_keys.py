"""The keyboard on the timeline: along the days, up and down the lanes, nearer and further."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from comms_planner.layouts import timescale
from comms_planner.layouts.timescale import DAYS
from comms_planner.services.lanes import refusal
from comms_planner.ui.screens.calendar import keys
from comms_planner.ui.screens.calendar.timeline_linking import can_link
from comms_planner.ui.screens.calendar.timeline_parts import point_of_cursor
from comms_planner.ui.screens.calendar.timeline_selection import can_shift
from comms_planner.ui.screens.calendar.timeline_stage import BAR_HEIGHT, Spot

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.timeline import TimelineView

ZOOM = 1.5
NEARER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)
FURTHER = (Qt.Key.Key_Minus, Qt.Key.Key_Underscore)
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


def press(event: QKeyEvent, view: TimelineView) -> bool:
    """Do what a key means on the timeline; False when it means nothing here."""
    key = Qt.Key(event.key())
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if key == Qt.Key.Key_Escape:
        return _escape(event, view)
    if key in NEARER or key in FURTHER:
        view.zoom(ZOOM if key in NEARER else 1 / ZOOM)
        return True
    if key == Qt.Key.Key_Space and held == CTRL and view.schedule.chosen:
        view.selection.pick(view.selection.picks ^ {view.schedule.chosen})
        return True
    if key == Qt.Key.Key_A and held == CTRL:
        view.selection.pick(frozenset(e.key for e in view.in_view() if can_shift(e)))
        return True
    if key == Qt.Key.Key_L and held == Qt.KeyboardModifier.NoModifier:
        return _link(view)
    if key in (Qt.Key.Key_C, Qt.Key.Key_D) and held == CTRL and view.selection.picks:
        picked = tuple(view.selection.picked())
        is_copied = key == Qt.Key.Key_C
        view.schedule.copied.emit(picked) if is_copied else view.schedule.doubled.emit(picked, 0, 0)
        return True
    days = keys.arrow_days(event, view.mirrored)
    if days and held == ALT and view.selection.picks:
        view.selection.shift(days)
        return True
    if days and held in (Qt.KeyboardModifier.NoModifier, SHIFT):
        sideways = abs(days) == 1
        _along(view, days) if sideways else _across(view, days > 0, picking=held == SHIFT)
        return True
    if days and held == CTRL and abs(days) == 1:
        _next(view, days > 0)
        return True
    if abs(days) > 1 and held == CTRL | SHIFT:
        _put_in_lane(view, 1 if days > 0 else -1)
        return True
    if days and held == CTRL:
        _to_lane(view, 1 if days > 0 else -1)
        return True
    return keys.press(event, view.schedule, point_of_cursor(view), view.mirrored)


def _link(view: TimelineView) -> bool:
    """Let the later of two that are picked, or of one and the chosen, wait for the earlier."""
    keys_of = view.selection.picks | ({view.schedule.chosen} - {""})
    found = [e for key in keys_of if (e := view.book.entries.get(key)) and can_link(e)]
    if len(found) == 2:
        first, after = sorted(found, key=lambda e: (e.first, e.last, e.id))
        view.linked.emit(first, after)
    else:
        view.unpaired.emit()
    return True


def _to_lane(view: TimelineView, step: int) -> None:
    """Choose what lies nearest to the cursor in the next lane, or the last, that has anything."""
    stage, entry = view.stage, view.book.entries.get(view.schedule.chosen)
    place = stage.place_of(entry) if entry else None
    in_view = stage.lanes_in_view()
    lane = place[0] if place else (in_view.start - 1 if step > 0 else in_view.stop)
    number, day = view.schedule.day.toordinal(), view.schedule.day
    lane += step
    while 0 <= lane < len(stage.lanes):
        items = stage.lanes[lane].items
        if items:
            found = min(items, key=lambda e: max(e.first.toordinal() - number,
                                                 number - e.last.toordinal(), 0))  # fmt: skip
            view.choose(found, day)
            return
        lane += step


def _put_in_lane(view: TimelineView, step: int) -> None:
    """Put the chosen, or all that is picked with it, into the next lane that takes it.

    The lanes without anything in them come after those that are shown.
    """
    entry, by = view.book.entries.get(view.schedule.chosen), view.book.grouping.by
    place = view.stage.place_of(entry) if entry else None
    if entry is None or place is None:
        return
    names = [lane.key for lane in view.stage.lanes] + view.book.hidden()
    number = place[0] + step
    while 0 <= number < len(names) and refusal(entry.kind, by, names[number]):
        number += step
    if not 0 <= number < len(names):
        number = place[0] + step  # it may say why not
    if 0 <= number < len(names):
        view.selection.put(view.selection.held(entry), names[number])


def _escape(event: QKeyEvent, view: TimelineView) -> bool:
    if view.mouse.cancel():
        return True
    if view.selection.picks:
        view.selection.pick(frozenset())
        return True
    return keys.press(event, view.schedule, point_of_cursor(view), view.mirrored)


def _along(view: TimelineView, days: int) -> None:
    """The cursor by one mark of the axis."""
    unit = timescale.unit_for(view.stage.scale.per_day)
    day = view.schedule.day
    if unit in (timescale.DAY, timescale.WEEK):
        view.schedule.focus(day + dt.timedelta(days * int(DAYS[unit])))
    else:
        months = {timescale.MONTH: 1, timescale.QUARTER: 3}.get(unit, 12)
        view.schedule.focus(keys.months_later(day, days * months))


def _across(view: TimelineView, down: bool, *, picking: bool) -> None:
    """Choose the entry nearest to the cursor in the next row that has one in view."""
    spots = view.spots_in_view()
    if not spots:
        return
    here = view.selection.spot_of(view.schedule.chosen)
    middle = here.rect.center().x() if here else view.stage.x(view.schedule.day.toordinal())
    if here:
        y = here.rect.top()
        ahead = [s for s in spots if (s.rect.top() > y if down else s.rect.top() < y)]
    else:
        ahead = spots
    if not ahead:
        view.scroll_to(view.stage.scale.left, view.stage.shift + (60 if down else -60))
        return
    tops = [spot.rect.top() for spot in ahead]
    row = min(tops) if down or not here else max(tops)
    found = min(
        (s for s in ahead if abs(s.rect.top() - row) < BAR_HEIGHT // 4),
        key=lambda s: _distance(s, middle),
    )
    if picking and here and can_shift(here.entry):
        view.selection.pick(view.selection.picks | {here.entry.key})
    if picking and can_shift(found.entry):
        view.selection.pick(view.selection.picks | {found.entry.key})
    view.choose(found.entry, view.schedule.day)


def _distance(spot: Spot, x: int) -> int:
    return max(spot.rect.left() - x, x - spot.rect.right(), 0)


def _next(view: TimelineView, forward: bool) -> None:
    """Choose the next or the last entry of the same lane."""
    entry = view.book.entries.get(view.schedule.chosen)
    place = view.stage.place_of(entry) if entry else None
    if entry is None or place is None:
        return
    lane = view.stage.lanes[place[0]]
    here = entry.first, entry.key
    beside = [e for e in lane.items if ((e.first, e.key) > here) == forward and e.key != entry.key]
    if beside:
        choose = min if forward else max
        found = choose(beside, key=lambda e: (e.first, e.key))
        view.choose(found, found.first)
