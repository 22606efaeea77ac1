"""Dates as expressions: a distance from something that has a date, or will have one."""

from __future__ import annotations

import datetime as dt
from calendar import monthrange
from dataclasses import dataclass
from enum import StrEnum

from comms_planner.models.words import AnchorEnd, Precision
from comms_planner.services.schedule.working import WorkingCalendar


class AnchorKind(StrEnum):
    """What a date can hang on."""

    EDITION = "edition"
    PLATFORM = "platform"
    OBSERVANCE = "observance"
    SEASON = "season"
    CAMPAIGN = "campaign"
    DAY = "day"
    NTH = "nth"
    OWN = "own"
    """The edition that the action itself belongs to: T."""


@dataclass(frozen=True, slots=True)
class Nth:
    """The first, second … or last of a weekday in a month; -1 is the last."""

    nth: int
    weekday: int
    month: int
    year: int

    @property
    def day(self) -> dt.date | None:
        """The day meant; None where the month has no fifth such weekday."""
        first, days = monthrange(self.year, self.month)
        if self.nth < 0:
            last = (first + days - 1) % 7
            number = days - (last - self.weekday) % 7
        else:
            number = 1 + (self.weekday - first) % 7 + 7 * (self.nth - 1)
        return dt.date(self.year, self.month, number) if number <= days else None


@dataclass(frozen=True, slots=True)
class Anchor:
    """Something with a first and a last day, and which of the two is meant.

    The month is said of what comes more than once a year.
    """

    kind: AnchorKind
    key: str = ""
    year: int | None = None
    month: int | None = None
    end: AnchorEnd = AnchorEnd.START
    day: dt.date | None = None
    nth: Nth | None = None


@dataclass(frozen=True, slots=True)
class Offset:
    """A distance in months, days and working days, taken in that order."""

    months: int = 0
    days: int = 0
    working: int = 0

    def __add__(self, other: Offset) -> Offset:
        return Offset(
            self.months + other.months, self.days + other.days, self.working + other.working
        )

    def __neg__(self) -> Offset:
        return Offset(-self.months, -self.days, -self.working)

    def __bool__(self) -> bool:
        return bool(self.months or self.days or self.working)

    def from_day(self, day: dt.date, calendar: WorkingCalendar) -> dt.date:
        """The day at this distance; a month that is too short gives its last day."""
        month = day.year * 12 + day.month - 1 + self.months
        year, month = month // 12, month % 12 + 1
        there = dt.date(year, month, min(day.day, monthrange(year, month)[1]))
        return calendar.add(there + dt.timedelta(self.days), self.working)


@dataclass(frozen=True, slots=True)
class Expression:
    """An anchor and the distance from it: "6 weeks before the opening of WUF14"."""

    anchor: Anchor
    offset: Offset = Offset()


@dataclass(frozen=True, slots=True)
class When:
    """A day, a window that bounds it, or nothing known; the window is never a claim."""

    first: dt.date | None = None
    last: dt.date | None = None
    precision: Precision = Precision.TBC

    @property
    def is_exact(self) -> bool:
        """Whether it is one day."""
        return self.precision is Precision.DAY and self.first == self.last

    @property
    def is_known(self) -> bool:
        """Whether anything is known."""
        return self.first is not None


UNKNOWN = When()


@dataclass(frozen=True, slots=True)
class Span:
    """The dates of something that anchors can name, no more exact than they are known."""

    starts: dt.date | None = None
    ends: dt.date | None = None
    precision: Precision = Precision.TBC

    def at(self, end: AnchorEnd) -> When:
        """When it begins or ends: a day if the days are known, else the whole window."""
        if self.starts is None or self.ends is None:
            return UNKNOWN
        if self.precision is not Precision.DAY:
            return When(self.starts, self.ends, self.precision)
        day = self.starts if end is AnchorEnd.START else self.ends
        return When(day, day, Precision.DAY)


def resolve(when: When, offset: Offset, calendar: WorkingCalendar) -> When:
    """The day or window at a distance from another; windows keep what is known of them."""
    if when.first is None or when.last is None:
        return UNKNOWN
    return When(
        offset.from_day(when.first, calendar), offset.from_day(when.last, calendar), when.precision
    )
