"""Ticking off on the calendar: an action is done, or this one of a series is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from comms_planner.services.month import Entry
from comms_planner.text import QT_TRANSLATE_NOOP, Texts
from comms_planner.ui.screens.calendar import moves

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.view import CalendarScreen

DONE = "done"
MARK, UNMARK = (
    QT_TRANSLATE_NOOP("Ticking", "Mark as done"),
    QT_TRANSLATE_NOOP("Ticking", "Mark as not done"),
)
IS_DONE = QT_TRANSLATE_NOOP("Ticking", "“{title}” is done.")
IS_OPEN = QT_TRANSLATE_NOOP("Ticking", "“{title}” is not done yet.")
IS_OFF = QT_TRANSLATE_NOOP("Ticking", "“{title}” does not take place, so it cannot be done.")


def word(entry: Entry, texts: Texts) -> str:
    """What a button or a menu calls it for an entry that is done, or is not."""
    return texts.translate("Ticking", UNMARK if entry.status == DONE else MARK)


def tick(screen: CalendarScreen, entry: Entry) -> None:
    """Mark an action, or one of a series, as done; or as not done where it is already."""
    context, done = screen.context, entry.status != DONE
    if entry.kind != "action" or screen.is_refused():
        return
    title = screen.words.title(entry)
    if not moves.can_tick(entry):
        context.tell(context.texts.translate("Ticking", IS_OFF).format(title=title))
    elif screen.attempt(lambda: moves.set_done(context.planner, entry, done)):
        screen.invalidate()
        said = context.texts.translate("Ticking", IS_DONE if done else IS_OPEN)
        screen.tell_done(said.format(title=title))
