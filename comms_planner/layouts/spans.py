"""Things that last from one day to another, counted by day."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from itertools import accumulate
from typing import Protocol, TypeVar


class Spanning(Protocol):
    """Something that lies on the days from first to last, both included."""

    @property
    def first(self) -> dt.date:
        """The first of its days."""

    @property
    def last(self) -> dt.date:
        """The last of its days."""


T = TypeVar("T", bound=Spanning)


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
