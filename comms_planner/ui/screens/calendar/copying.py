"""More of the same: an action duplicated where it is, or put on another day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar import moves
from comms_planner.ui.screens.calendar.access import announce
from comms_planner.ui.screens.calendar.drag import retimed

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.view import CalendarScreen


class Copying(QObject):
    """Duplicates actions of one calendar screen, and keeps those at hand that were copied."""

    def __init__(self, screen: CalendarScreen) -> None:
        super().__init__(screen)
        self._screen = screen
        self._at_hand: tuple[Entry, ...] = ()

    def duplicate(self, entries: Sequence[Entry], days: int, minutes: int = 0) -> None:
        """Make more of the same so much later, and choose the first."""
        screen, works = self._screen, [e for e in entries if e.kind == "action"]
        if not works:
            screen.context.tell(self.tr("Only actions can be duplicated in the calendar."))
            return
        days = days if all(e.is_dated for e in works) else 0
        made: list[int] = []
        planner = screen.context.planner
        if not screen.attempt(lambda: made.extend(moves.duplicate(planner, works, days, minutes))):
            return
        first = works[0]._replace(
            first=works[0].first + dt.timedelta(days), last=works[0].last + dt.timedelta(days)
        )
        first = retimed(first, minutes)
        screen.schedule.day, screen.schedule.chosen = first.first, f"action:{made[0]}"
        screen.invalidate()
        said = self.tr("{title} is there once more, on {dates}.").format(
            title=screen.words.title(first), dates=screen.words.placed(first)
        )
        if len(made) > 1:
            said = self.tr("%n actions were duplicated.", None, len(made))
        screen.tell_done(said)
        announce(screen.shown, said)

    def copy(self, entries: Sequence[Entry]) -> None:
        """Keep some entries at hand, and their names and days for other programs."""
        words = self._screen.words
        lines = [f"{words.title(e)}\t{words.dates(e)}" for e in entries]
        QApplication.clipboard().setText("\n".join(lines))
        self._at_hand = tuple(sorted(entries, key=lambda e: (e.first, e.id)))
        if any(e.kind == "action" for e in entries):
            self._screen.context.tell(self.tr("Copied. Ctrl+V puts it on the day you go to."))

    def paste(self) -> None:
        """Put what is at hand on the day in focus, the earliest first."""
        if not self._at_hand:
            said = self.tr("Nothing has been copied yet. Choose an action and press Ctrl+C.")
            self._screen.context.tell(said)
            return
        away = self._screen.schedule.day - self._at_hand[0].first
        self.duplicate(self._at_hand, away.days)
