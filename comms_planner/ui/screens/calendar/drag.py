"""One drag, from press to drop, without a widget."""

from __future__ import annotations

import datetime as dt
from enum import Enum

from comms_planner.recurrence import YEARS
from comms_planner.services.month import Entry

FIRST_DAY, LAST_DAY = dt.date(YEARS[0], 1, 1), dt.date(YEARS[-1], 12, 31)


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


class Drag:
    """Where an entry would lie if it were dropped now."""

    def __init__(self, entry: Entry, grip: Grip, grabbed: dt.date, over: dt.date) -> None:
        self.entry, self.grip, self.grabbed, self.over = entry, grip, grabbed, over

    @property
    def preview(self) -> Entry:
        """The entry as it would be."""
        return moved(self.entry, (self.over - self.grabbed).days, self.grip)

    @property
    def changes(self) -> bool:
        """Whether dropping would change anything."""
        preview = self.preview
        return (preview.first, preview.last) != (self.entry.first, self.entry.last)
