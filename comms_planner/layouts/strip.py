"""A campaign's work as bars on one strip: lanes without overlap, months, by parts of the width."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

LEAST_DAYS = 14
"""A strip shows no less, so that a single day is a bar and no wall."""
MOST_LANES = 8
"""A strip is no higher; the list below it has everything."""
LEAST_PART = 0.012
"""A bar is no narrower than this part of the strip: a day of a year is still seen."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some work with its first and last day."""

    key: int
    first: dt.date
    last: dt.date


@dataclass(frozen=True, slots=True)
class Bar:
    """Where a piece of work lies: its lane, its ends as parts of the width."""

    key: int
    lane: int
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a month begins; `month` is 1 where a year does."""

    year: int
    month: int
    at: float


@dataclass(frozen=True, slots=True)
class Strip:
    """The whole strip; days outside it are told by `at` as well, before 0 or after 1."""

    first: dt.date
    last: dt.date
    lanes: int
    bars: tuple[Bar, ...]
    marks: tuple[Mark, ...]

    def at(self, day: dt.date) -> float:
        """Where a day begins, as a part of the width."""
        return (day - self.first).days / ((self.last - self.first).days + 1)


def strip(first: dt.date, last: dt.date, pieces: Sequence[Piece], most: int = MOST_LANES) -> Strip:
    """Lay work out between the first and the last day there is; each in the first free lane.

    Where `most` lanes are full, what comes lies nowhere.
    """
    first = min((first, *(p.first for p in pieces)))
    last = max((last, first + dt.timedelta(LEAST_DAYS - 1), *(p.last for p in pieces)))
    found = Strip(first, last, 0, (), ())
    ends: list[float] = []
    bars: list[Bar] = []
    for piece in sorted(pieces, key=lambda p: (p.first, p.last, p.key)):
        left = found.at(piece.first)
        right = max(found.at(piece.last + dt.timedelta(1)), left + LEAST_PART)
        if right > 1:
            left, right = left - (right - 1), 1.0
        lane = next((at for at, end in enumerate(ends) if end <= left), len(ends))
        if lane == most:
            continue
        ends[lane : lane + 1] = [right]
        bars.append(Bar(piece.key, lane, left, right))
    return Strip(first, last, len(ends), tuple(bars), tuple(_months(found)))


def _months(found: Strip) -> list[Mark]:
    marks = []
    year, month = found.first.year, found.first.month
    if found.first.day > 1:
        year, month = _after(year, month)
    while (day := dt.date(year, month, 1)) <= found.last:
        marks.append(Mark(year, month, found.at(day)))
        year, month = _after(year, month)
    return marks


def _after(year: int, month: int) -> tuple[int, int]:
    return (year + 1, 1) if month == 12 else (year, month + 1)
