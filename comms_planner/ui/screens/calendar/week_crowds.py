"""What has no room for a word at some hours of the week or day: told together, opened as a list."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint

from comms_planner.layouts.timegrid import Block
from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar.week_stage import LINE

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.week import WeekView

Crowd = Block[tuple[Entry, ...]]
TOLD = 8
"""How many of a crowd a tip names."""


class Crowds:
    """The crowds of the days that one view shows; "+" lists one, as a click on it does."""

    def __init__(self, view: WeekView) -> None:
        self._view = view
        self.all: list[Crowd] = []

    def of(self, key: str) -> list[Crowd]:
        """Those that an entry is in."""
        return [crowd for crowd in self.all if any(entry.key == key for entry in crowd.item)]

    def at(self, at: QPoint) -> Crowd | None:
        """The one under a point."""
        self._view.lay()
        stage = self._view.stage
        if at.y() <= stage.band_bottom:
            return None
        return next((crowd for crowd in self.all if stage.block(crowd).contains(at)), None)

    def list(self, crowd: Crowd) -> None:
        """Have its entries listed beside it."""
        view, stage = self._view, self._view.stage
        rect = stage.block(crowd)
        y = min(max(rect.top() + LINE, stage.band_bottom), stage.size.height() - LINE)
        place = view.viewport().mapToGlobal(QPoint(rect.left(), y))
        view.schedule.gathered.emit(self._hours(crowd), crowd.item, place)

    def list_at_cursor(self) -> bool:
        """List the one that the chosen entry is in, or the next of the day; False without any."""
        view = self._view
        view.lay()
        day = (view.schedule.day - view.days_shown()[0]).days
        here = sorted((c for c in self.all if c.day == day), key=lambda crowd: crowd.begin)
        chosen = view.schedule.chosen
        begin = next((b.begin for b in view.blocks if b.item.key == chosen and b.day == day), 0)
        found = [*self.of(chosen), *(c for c in here if c.end > begin), *here]
        if found:
            self.list(found[0])
        return bool(found)

    def told(self, crowd: Crowd) -> str:
        """When it is, how many they are, and a line each for the first of them."""
        view, count = self._view, len(crowd.item)
        lines = [self._hours(crowd), view.words.items(count)]
        lines += map(view.timed_words, crowd.item[:TOLD])
        if count > TOLD:
            lines.append(view.more_words(count - TOLD))
        return "\n".join(lines)

    def _hours(self, crowd: Crowd) -> str:
        day = self._view.days_shown()[0] + dt.timedelta(crowd.day)
        return self._view.words.hours(day, crowd.begin, crowd.end)


def mark_of(crowd: Crowd) -> str:
    """What tells one from the others, for the pointer over it."""
    return f"{crowd.day}:{crowd.begin}"
