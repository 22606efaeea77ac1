"""Words of dates, series, ladders and contingencies."""

from __future__ import annotations

from enum import StrEnum


class Precision(StrEnum):
    """How exactly a date is known."""

    DAY = "day"
    WINDOW = "window"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"
    TBC = "tbc"

    @property
    def when_moved(self) -> Precision:
        """How exactly days are known once somebody has moved them by hand."""
        return self if self is Precision.WINDOW else Precision.DAY


class DateStatus(StrEnum):
    """How firmly a date stands."""

    PROPOSED = "proposed"
    CONFIRMED = "confirmed"
    HELD = "held"
    POSTPONED = "postponed"
    RESCHEDULED = "rescheduled"
    CANCELLED = "cancelled"


class Roll(StrEnum):
    """Where a computed date goes when it falls on a day off."""

    PREV = "prev"
    NEXT = "next"
    NONE = "none"


class AnchorEnd(StrEnum):
    """Which end of an edition an offset counts from."""

    START = "start"
    END = "end"


class HolidayKind(StrEnum):
    """How much of a day is off; a floating holiday only warns."""

    FULL = "full"
    HALF = "half"
    FLOATING = "floating"


class ExceptionKind(StrEnum):
    """What became of one day of a series."""

    MOVED = "moved"
    CANCELLED = "cancelled"
    POSTPONED = "postponed"
    RESCHEDULED = "rescheduled"


class Scope(StrEnum):
    """Which days of a series an edit means."""

    THIS = "this"
    FUTURE = "future"
    ALL = "all"


class Branch(StrEnum):
    """The ways an edition can go."""

    GO = "go"
    VIRTUAL = "virtual"
    POSTPONE = "postpone"
    CANCEL = "cancel"
    CRISIS = "crisis"


class EffectKind(StrEnum):
    """What a branch does to a task."""

    DROP = "drop"
    MOVE = "move"
    ADD = "add"
