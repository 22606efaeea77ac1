"""One drag, from press to drop, without a widget."""

from __future__ import annotations

import datetime as dt
from enum import Enum

from comms_planner.recurrence import YEARS
from comms_planner.services.month import Entry

FIRST_DAY, LAST_DAY = dt.date(YEARS[0], 1, 1), dt.date(YEARS[-1], 12, 31)
DAY_MINUTES = 24 * 60
STEP = 15
"""Minutes by which times are moved."""


class Grip(Enum):
    """Where an entry is held: in the middle, or by one of its ends."""

    WHOLE = "whole"
    FIRST = "first"
    LAST = "last"


def moved(entry: Entry, days: int, grip: Grip = Grip.WHOLE) -> Entry:
    """The entry as it would be so many days later, or with one end pulled so far.

    It never turns round: the pulled end stops at the other one. It never leaves the years
    a plan can have.
    """
    if grip is Grip.WHOLE:
        days = max(days, (FIRST_DAY - entry.first).days)
        days = min(days, (LAST_DAY - entry.last).days)
        by = dt.timedelta(days)
        return entry._replace(first=entry.first + by, last=entry.last + by)
    end = entry.first if grip is Grip.FIRST else entry.last
    end = dt.date.fromordinal(
        min(max(end.toordinal() + days, FIRST_DAY.toordinal()), LAST_DAY.toordinal())
    )
    if grip is Grip.FIRST:
        return entry._replace(first=min(end, entry.last))
    return entry._replace(last=max(end, entry.first))


def retimed(entry: Entry, minutes: int, grip: Grip = Grip.WHOLE) -> Entry:
    """The entry so many minutes later on its days, or lasting so much longer.

    It stays within its days, and never ends before it has begun.
    """
    if entry.start_time is None:
        return entry
    start, end = entry.start_time, entry.end_time
    if grip is Grip.LAST:
        least = start + STEP if entry.first == entry.last else 0
        wanted = (start if end is None else end) + minutes
        return entry._replace(end_time=min(max(wanted, least), DAY_MINUTES))
    minutes = max(minutes, -start if end is None or entry.first == entry.last else -min(start, end))
    minutes = min(minutes, DAY_MINUTES - max(start + STEP, end or 0))
    later = None if end is None else end + minutes
    return entry._replace(start_time=start + minutes, end_time=later)


def is_retimed(one: Entry, two: Entry) -> bool:
    """Whether two states of an entry have other clock times."""
    return (one.start_time, one.end_time) != (two.start_time, two.end_time)


class Drag:
    """Where an entry would lie if it were dropped now."""

    def __init__(self, entry: Entry, grip: Grip, grabbed: dt.date, over: dt.date) -> None:
        self.entry, self.grip, self.grabbed, self.over = entry, grip, grabbed, over
        self.minutes = 0
        """By how much its time is moved, where there are hours."""
        self.copying = False
        """Whether it stays, and another comes where it is dropped."""

    @property
    def preview(self) -> Entry:
        """The entry as it would be."""
        there = moved(self.entry, (self.over - self.grabbed).days, self.grip)
        return retimed(there, self.minutes, self.grip) if self.minutes else there

    @property
    def changes(self) -> bool:
        """Whether dropping would change anything."""
        preview = self.preview
        days = (preview.first, preview.last) != (self.entry.first, self.entry.last)
        return days or is_retimed(preview, self.entry)
