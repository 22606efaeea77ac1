"""The keyboard twin of every gesture, the same in all views of the calendar."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent

from comms_planner.ui.screens.calendar.drag import STEP, Grip
from comms_planner.ui.screens.calendar.schedule import Schedule

ARROWS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}


def arrow_days(event: QKeyEvent, mirrored: bool) -> int:
    """How many days an arrow key goes; 0 for other keys. Sideways follows the eye."""
    days = ARROWS.get(Qt.Key(event.key()), 0)
    return -days if mirrored and abs(days) == 1 else days


def months_later(day: dt.date, months: int) -> dt.date:
    """The same day some months later, or the last one of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def press(event: QKeyEvent, schedule: Schedule, at: QPoint, mirrored: bool) -> bool:
    """Do what a key means in the calendar; False when it means nothing here.

    `at` is where something that opens should point, on the screen.
    """
    keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
    days = arrow_days(event, mirrored)
    if days and keys == alt:
        schedule.nudge(days, Grip.WHOLE)
    elif days and keys == alt | shift:
        schedule.nudge(days, Grip.LAST)
    elif abs(days) == 1 and keys == Qt.KeyboardModifier.ControlModifier | shift:
        schedule.nudge(days, Grip.FIRST)
    elif keys == Qt.KeyboardModifier.ControlModifier:
        return _copying(Qt.Key(event.key()), schedule)
    elif keys:
        return False
    else:
        return _plain(Qt.Key(event.key()), schedule, at)
    return True


def _copying(key: Qt.Key, schedule: Schedule) -> bool:
    entry = schedule.entry
    if key == Qt.Key.Key_D and entry:
        schedule.doubled.emit((entry,), 0, 0)
    elif key == Qt.Key.Key_C and entry:
        schedule.copied.emit((entry,))
    elif key == Qt.Key.Key_V:
        schedule.pasted.emit()
    else:
        return False
    return True


def retime(event: QKeyEvent, schedule: Schedule, later: bool) -> bool:
    """Where there are hours, Alt with an arrow up or down moves the time of what is chosen.

    With Shift it moves its end; False for what has no time.
    """
    keys = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    alt, shift = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier
    grip = {alt: Grip.WHOLE, alt | shift: Grip.LAST}.get(keys)
    return grip is not None and schedule.retime(STEP if later else -STEP, grip)


def tab(event: QEvent, schedule: Schedule) -> bool:
    """Let Tab walk through the entries of the day; False where the focus may go on."""
    if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
        return False
    forward = {Qt.Key.Key_Tab: True, Qt.Key.Key_Backtab: False}.get(Qt.Key(event.key()))
    plain = not event.modifiers() & Qt.KeyboardModifier.ControlModifier
    return forward is not None and plain and schedule.step(forward)


def _plain(key: Qt.Key, schedule: Schedule, at: QPoint) -> bool:
    entry = schedule.entry
    if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        if entry:
            schedule.opened.emit(entry, at)
        else:
            schedule.listed.emit(schedule.day, at)
    elif key == Qt.Key.Key_N:
        schedule.wanted.emit(schedule.day, schedule.day, at)
    elif key == Qt.Key.Key_T:
        schedule.turned.emit(0)
    elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
        schedule.turned.emit(1 if key == Qt.Key.Key_PageDown else -1)
    elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and entry:
        schedule.deleted.emit(entry)
    elif key == Qt.Key.Key_X and entry:
        schedule.ticked.emit(entry)
    elif key == Qt.Key.Key_Menu:
        schedule.asked.emit(entry, schedule.day, at)
    elif key == Qt.Key.Key_Escape and entry:
        schedule.focus(schedule.day)
    else:
        return False
    return True
