"""Things that last from one day to another, found quickly by day."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate
from operator import attrgetter
from typing import Generic, Protocol, TypeVar


class Spanning(Protocol):
    """Something that lies on the days from first to last, both included."""

    @property
    def first(self) -> dt.date:
        """The first of its days."""

    @property
    def last(self) -> dt.date:
        """The last of its days."""


T = TypeVar("T", bound=Spanning)

LONG = 45
"""Items of more days than this are kept apart, so that a few of them slow nothing down."""


class Spans(Generic[T]):
    """Any number of items, sorted once; asking for some days costs what lies on them."""

    def __init__(self, items: Iterable[T]) -> None:
        ordered = sorted(items, key=attrgetter("first"))
        limit = dt.timedelta(LONG - 1)
        self._short = [item for item in ordered if item.last - item.first <= limit]
        self._long = [item for item in ordered if item.last - item.first > limit]
        self._starts = [item.first for item in self._short]

    def __len__(self) -> int:
        return len(self._short) + len(self._long)

    def touching(self, first: dt.date, last: dt.date) -> list[T]:
        """The items with a day between first and last, by their first day."""
        early = max(first, dt.date.min + dt.timedelta(LONG)) - dt.timedelta(LONG)
        low, high = bisect_left(self._starts, early), bisect_right(self._starts, last)
        found = [item for item in self._short[low:high] if item.last >= first]
        long = [item for item in self._long if item.first <= last and item.last >= first]
        return sorted(long + found, key=attrgetter("first")) if long else found


def loads(items: Iterable[T], first: dt.date, last: dt.date) -> list[int]:
    """How many items lie on each day from first to last."""
    begin, days = first.toordinal(), (last - first).days + 1
    change = [0] * (days + 1)
    for item in items:
        start, end = item.first.toordinal() - begin, item.last.toordinal() - begin + 1
        if start < days and end > 0:
            change[max(start, 0)] += 1
            change[min(end, days)] -= 1
    return list(accumulate(change[:-1]))
