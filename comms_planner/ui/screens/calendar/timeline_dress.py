"""What the entries of the timeline are drawn with, worked out once for all that look the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar.brushes import Brushes, Shelf
from comms_planner.ui.screens.calendar.looks import DATE_MARKS, NORMAL, Look, look_key, look_of
from comms_planner.ui.screens.calendar.timeline_stage import POINTED
from comms_planner.ui.screens.calendar.timeline_strips import solid

if TYPE_CHECKING:
    from comms_planner.ui.screens.calendar.timeline import TimelineView

MOST_WORN = 20_000


class Dress(NamedTuple):
    """What entries that look the same are drawn with."""

    look: Look
    worded: Shelf
    """Where pictures of bars with their words on them are kept."""
    bare: Look
    """The look of a bar with its words beside it, and where pictures of it are kept."""
    shelf: Shelf
    colour: str
    """The one colour of a bar that has room for no more."""
    dated: bool
    points: bool
    """Whether a single day may be a mark."""
    became: tuple[str, str] | None
    """The icon and the colour of what became of one of a series, or of an event."""


class Wardrobe:
    """The dresses of one timeline, on one set of brushes."""

    def __init__(self, view: TimelineView, brushes: Brushes) -> None:
        self._view, self._brushes = view, brushes
        self._dresses: dict[tuple[object, ...], Dress] = {}
        self._worn_on: tuple[object, object] = (None, None)
        self.worn: dict[str, tuple[Entry, Dress, str]] = {}
        """What entries wear and what they say, by their keys, which is quicker than by both."""

    def renew(self) -> None:
        """Forget what is worn if another day has begun or other things collide."""
        schedule = self._view.schedule
        if self._worn_on != (schedule.today, schedule.clashes):
            self.worn.clear()
            self._worn_on = schedule.today, schedule.clashes

    def dress(self, entry: Entry) -> tuple[Entry, Dress, str]:
        """How an entry looks and what it says."""
        if len(self.worn) > MOST_WORN:
            self.worn.clear()
        worn = entry, self._made(entry), self._view.texts.say(entry.title)
        self.worn[entry.key] = worn
        return worn

    def _made(self, entry: Entry) -> Dress:
        schedule, tokens = self._view.schedule, self._view.tokens
        clash = schedule.clashes.worst(entry.key)
        key = look_key(entry, schedule.today, clash)
        made = self._dresses.get(key)
        if made is None:
            look = look_of(entry, tokens, schedule.today, clash)
            bare = look._replace(weight=NORMAL)
            made = self._dresses[key] = Dress(
                look,
                self._brushes.shelf(look),
                bare,
                self._brushes.shelf(bare),
                solid(entry, tokens),
                entry.is_dated,
                entry.kind in POINTED,
                next((mark for mark in look.marks if mark[0] in DATE_MARKS.values()), None),
            )
        return made
