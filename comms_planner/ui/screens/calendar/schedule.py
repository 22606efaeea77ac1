"""What all views of the calendar share: the entries shown, the filter, the day in focus."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from itertools import chain

from PySide6.QtCore import QObject, QPoint, Signal

from comms_planner.clock import today
from comms_planner.services.entry_filter import EntryFilter, Sieve
from comms_planner.services.month import Entry
from comms_planner.ui.screens.calendar.clash_book import ClashBook
from comms_planner.ui.screens.calendar.drag import (
    FIRST_DAY,
    LAST_DAY,
    Grip,
    is_retimed,
    moved,
    retimed,
)


def lies_between(entry: Entry, first: dt.date, last: dt.date) -> bool:
    """Whether an entry lies on any of some days by its own."""
    return entry.first <= last and entry.last >= first


class Schedule(QObject):
    """The entries between two days as they are shown, with what is chosen among them.

    Views paint from it and tell it of gestures; the screen reads, writes and opens things.
    """

    changed = Signal()
    """Other entries are shown, or the same ones elsewhere."""
    cursor_moved = Signal()
    """Another day is in focus or another entry is chosen."""

    opened = Signal(object, QPoint)
    """Somebody wants the details of an Entry; the point is where, on the screen."""
    listed = Signal(object, QPoint)
    """Somebody wants all entries of a day, or all that have no day when it is None."""
    gathered = Signal(object, object, QPoint)
    """Somebody wants Entries listed that share some hours: which hours, in words, and these."""
    dropped = Signal(object)
    """An Entry is wanted on the days it now has."""
    wanted = Signal(object, object, QPoint)
    """A new action is wanted from a day to a day."""
    timed = Signal(object, object, QPoint)
    """A new action is wanted on a day, from a minute to a minute of the main clock."""
    doubled = Signal(object, int, int)
    """More of the same as some Entries is wanted, so many days and minutes later."""
    copied = Signal(object)
    """Some Entries are to be kept at hand, to be put on another day."""
    pasted = Signal()
    """What is at hand is wanted on the day in focus."""
    deleted = Signal(object)
    """An Entry is to be taken out of the plan."""
    ticked = Signal(object)
    """An Entry is done, or still to be done after all."""
    asked = Signal(object, object, QPoint)
    """The menu for an Entry or None, and a day."""
    turned = Signal(int)
    """So many months on, or back; 0 is the month of today."""
    stuck = Signal(object)
    """Somebody tried to move an Entry that a rule holds in its place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.day = self.today = today()
        self.chosen = ""
        self.weekend = frozenset((5, 6))
        """The weekdays whose ground is shaded, 0 for Monday."""
        self.read_only = False
        """Whether nothing can be changed here."""
        self.lies_on: Callable[[Entry, dt.date, dt.date], bool] = lies_between
        """Whether an Entry lies on any of the days from one to another, as the view tells it."""
        self.sieve = Sieve()
        self.preview: Entry | None = None
        self._beside = self._holding = False
        self._carried: Entry | None = None
        """What is held as it was read, on whichever page that was."""
        self.clashes = ClashBook()
        self.further: Mapping[str, Entry] = {}
        """What a view has read beyond the entries shown here, by key."""
        self._read: list[Entry] = []
        self._shown: list[Entry] = []

    @property
    def filter(self) -> EntryFilter:
        """What narrows all that was read."""
        return self.sieve.filter

    @property
    def entries(self) -> list[Entry]:
        """The entries shown, a dragged one on the days where it would land; a copy, there too."""
        preview = self.preview
        if preview is None:
            return self._shown
        if self._carried and all(e.key != preview.key for e in self._shown):
            return [*self._shown, preview]
        if self._beside:
            both = ((e, preview) if e.key == preview.key else (e,) for e in self._shown)
            return list(chain.from_iterable(both))
        return [preview if e.key == preview.key else e for e in self._shown]

    @property
    def hides_any(self) -> bool:
        """Whether the filter hides something that was read."""
        return len(self._shown) < len(self._read)

    @property
    def entry(self) -> Entry | None:
        """The chosen entry, if it is shown."""
        return next((e for e in self.entries if e.key == self.chosen), None)

    def on(self, day: dt.date) -> list[Entry]:
        """The entries of a day, in the order they are shown."""
        return [e for e in self.entries if self.lies_on(e, day, day)]

    def take(self, entries: list[Entry]) -> None:
        """Show what was read, in the order of `rank`; what was dropped before has landed."""
        self._read = entries
        if not self._holding:
            self.preview = self._carried = None
        self._apply()

    def narrow(self, sieve: Sieve) -> None:
        """Show what a filter allows."""
        self.sieve = sieve
        self._apply()

    def take_clashes(self, book: ClashBook) -> None:
        """Mark what stands in each other's way."""
        before, self.clashes = self.clashes, book
        if before.rows != book.rows:
            self.changed.emit()

    def original(self, key: str) -> Entry | None:
        """An entry as it was read, wherever it is being dragged."""
        carried = self._carried if self._carried and self._carried.key == key else None
        return next((e for e in self._read if e.key == key), carried or self.further.get(key))

    def show_at(self, preview: Entry | None, *, copying: bool = False) -> None:
        """Show an entry on other days until the plan is read again; a copy beside it."""
        self.preview, self._beside, self._holding = preview, copying, False
        if preview is None:
            self._carried = None
        self.changed.emit()

    def hold(self, preview: Entry, *, copying: bool) -> None:
        """Show an entry where the pointer holds it, whatever page comes below it."""
        self._carried = self.original(preview.key) or self._carried
        self.show_at(preview, copying=copying)
        self._holding = True

    def focus(self, day: dt.date, entry: Entry | None = None) -> None:
        """Put the cursor on a day and perhaps on an entry."""
        self.day, self.chosen = min(max(day, FIRST_DAY), LAST_DAY), entry.key if entry else ""
        self.cursor_moved.emit()

    def step(self, forward: bool) -> bool:
        """Choose the next entry of the day; False past the last one, when the focus may go."""
        keys = [e.key for e in self.on(self.day)]
        at = keys.index(self.chosen) if self.chosen in keys else (-1 if forward else len(keys))
        at += 1 if forward else -1
        if not 0 <= at < len(keys):
            return False
        self.chosen = keys[at]
        self.cursor_moved.emit()
        return True

    def nudge(self, days: int, grip: Grip) -> None:
        """Move the chosen entry, or one of its ends, by some days."""
        entry = self.entry
        if entry is None:
            return
        if not entry.movable:
            self.stuck.emit(entry)
            return
        there = moved(entry, days, grip)
        if (there.first, there.last) == (entry.first, entry.last):
            return
        self.day = self.seen_on(there, there.last if grip is Grip.LAST else there.first)
        self.dropped.emit(there)
        self.cursor_moved.emit()

    def retime(self, minutes: int, grip: Grip) -> bool:
        """Move the time of the chosen entry, or its end; False if it has none."""
        entry = self.entry
        if entry is None or entry.start_time is None or not entry.movable:
            return False
        there = retimed(entry, minutes, grip)
        if is_retimed(there, entry):
            self.dropped.emit(there)
        return True

    def seen_on(self, entry: Entry, day: dt.date) -> dt.date:
        """The day on which the view has one of an entry's own: another clock may be further."""
        near = (day, *(day + dt.timedelta(n) for n in (-1, 1, -2, 2) if FIRST_DAY < day < LAST_DAY))
        return next((d for d in near if self.lies_on(entry, d, d)), day)

    def _apply(self) -> None:
        self._shown = self.sieve.of(self._read)
        self.changed.emit()
