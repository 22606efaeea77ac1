"""What an order of rows is called, what it holds, and how rows find their places in one."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

Name = str | tuple[str, str]
"""An order: of a column, or of one within the groups of another, which is named first."""


class Order(NamedTuple):
    """A column's, or its groups': the key of each place, and the places by it."""

    keys: list[Any]
    places: list[int]


def names(column: str, group: str) -> tuple[Name, ...]:
    """The orders that a column within groups takes, each after those it is made of."""
    if not column:
        return ()
    return (column, (group, column)) if group else (column,)


def column_and_group(name: Name) -> tuple[str, str]:
    """What an order is of; without groups the second is empty."""
    return (name, "") if isinstance(name, str) else (name[1], name[0])


def merged(left: Sequence[int], come: Iterable[int], rank: Callable[[int], Any]) -> list[int]:
    """Places in order with others put in between."""
    found: list[int] = []
    at = 0
    for place in sorted(come, key=rank):
        to = bisect_left(left, rank(place), at, key=rank)
        found += left[at:to]
        found.append(place)
        at = to
    found += left[at:]
    return found
