"""Reads the years the timeline shows: at once in a small plan, beside the window in a large."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal

from comms_planner.collecting import undisturbed
from comms_planner.layouts.timeline import Row
from comms_planner.progress import Progress, silent
from comms_planner.services import lanes, month
from comms_planner.services.entry_filter import LINKS, EntryFilter, sieve
from comms_planner.services.lanes import By, Grouping
from comms_planner.services.month import Entry
from comms_planner.services.planner import ChangeSet, Planner
from comms_planner.ui.jobs import Job, Jobs
from comms_planner.ui.screens.calendar.timeline_book import Book

SMALL = 4000
"""Plans of at most this many actions are read without a job: a blink."""


class TimelineReading(QObject):
    """Keeps one Book up to date; `changed` says that there is something new in it."""

    changed = Signal()

    def __init__(self, planner: Planner, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._planner, self._jobs = planner, jobs
        self.by, self.filter = By.FLAGSHIP, EntryFilter()
        self.book = Book(Grouping(self.by, {}, {}))
        self._years: set[int] = set()
        self._wanted: set[int] = set()
        self._pending: list[ChangeSet] = []
        self._whole = True
        self.prepare: Callable[[list[Row[Entry]]], None] | None = None
        """Told of new rows of large lanes, on the thread that made them."""
        self._again = False
        self._job: Job | None = None

    @property
    def is_reading(self) -> bool:
        """Whether more is on its way."""
        return self._job is not None

    def note(self, changes: ChangeSet) -> None:
        """Remember a change of the plan until `settle`."""
        if changes.touches(*lanes.TABLES) or self._ties(changes):
            self._pending.append(changes)

    def settle(self) -> None:
        """Take up what has changed in the plan; a few changed actions at once."""
        pending, self._pending = self._pending, []
        for changes in pending:
            anew = self._whole or self._job or self._ties(changes)
            moved = None if anew else lanes.moved_actions(changes)
            if moved is None or not self._follow(moved):
                self._whole = True
        if self._whole and self._wanted:
            self._read()

    def want(self, first: dt.date, last: dt.date) -> None:
        """Have the years of these days at hand."""
        years = set(range(first.year, last.year + 1))
        if years - self._wanted:
            self._wanted |= years
            self._read()

    def choose(self, by: By | None = None, chosen: EntryFilter | None = None) -> None:
        """Make other lanes, or show other entries."""
        by, chosen = by or self.by, self.filter if chosen is None else chosen
        if (by, chosen) != (self.by, self.filter):
            self.by, self.filter = by, chosen
            if self._wanted:
                self._read()

    def _ties(self, changes: ChangeSet) -> bool:
        """Whether other work may belong to what is chosen."""
        return self.filter.is_narrowed and changes.touches(*LINKS)

    def _follow(self, moved: Mapping[int, lanes.Days | None]) -> bool:
        """Read only the actions that changed; False if that would not do."""
        old = {f"action:{n}": self.book.entries.get(f"action:{n}") for n in moved}
        if any(entry and entry.series for entry in old.values()):
            return False
        new: dict[str, Entry] = {}
        for number, days in moved.items():
            was = old[f"action:{number}"]
            if days is None:
                continue
            first = days[0] or (was.first if was else None)
            last = days[1] or (was.last if was else None)
            if first and last:
                found = self._planner.read(month.everything, min(first, last), max(first, last))
                new |= {e.key: e for e in found if e.key in old}
        self.book.replace([e for e in old.values() if e], list(new.values()))
        self.changed.emit()
        return True

    def _read(self) -> None:
        if self._job:  # it begins anew when it has ended
            self._again = True
            self._job.cancel()
            return
        whole, self._whole = self._whole, False
        missing = self._wanted if whole else self._wanted - self._years
        work = partial(
            _gather, self._planner, sorted(missing), {} if whole else self.book.entries,
            self.by, self.filter, self.prepare,
        )  # fmt: skip
        years = set(self._wanted)
        if self._planner.read(lanes.size) <= SMALL:
            self._take(work(silent), years)
            return
        self._job = self._jobs.start(self.tr("Reading the timeline"), work)
        self._job.done.connect(lambda book: self._take(book, years))
        self._job.stopped.connect(lambda: self._stopped(whole))
        self._job.ended.connect(self._ended)

    def _stopped(self, whole: bool) -> None:
        self._whole = self._whole or whole

    def _ended(self) -> None:
        self._job = None
        if self._again:
            self._again = False
            self._read()

    def _take(self, book: Book, years: set[int]) -> None:
        self.book, self._years = book, years
        self.changed.emit()


def _gather(
    planner: Planner,
    years: Iterable[int],
    kept: dict[str, Entry],
    by: By,
    chosen: EntryFilter,
    prepare: Callable[[list[Row[Entry]]], None] | None,
    progress: Progress,
) -> Book:
    """Read the years and sort everything into lanes; on any thread."""
    with undisturbed(keep=True):
        return _gathered(planner, list(years), kept, by, chosen, prepare, progress)


def _gathered(
    planner: Planner,
    years: list[int],
    kept: dict[str, Entry],
    by: By,
    chosen: EntryFilter,
    prepare: Callable[[list[Row[Entry]]], None] | None,
    progress: Progress,
) -> Book:
    entries = dict(kept)
    read: Callable[..., list[Entry]] = planner.read
    for done, year in enumerate(years):
        progress(done, len(years), "")
        found = read(month.everything, dt.date(year, 1, 1), dt.date(year, 12, 31))
        entries.update((e.key, e) for e in found)
    progress(len(years), len(years), "")
    grouping, links = planner.read(lanes.grouping, by.value), planner.read(lanes.links)
    return Book.of(entries, grouping, planner.read(sieve, chosen), links, prepare)
