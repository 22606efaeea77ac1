"""A hundred thousand rows in order, narrowed and grouped, without asking the plan again.

Each column's order is worked out when it is first asked for and kept; what a filter lets
through is then read off it. A change of a few rows throws away the orders it may have moved.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, TypeVar

from comms_planner.layouts.haystack import Haystack

Row = TypeVar("Row")
Key = Callable[[Row], Any]


PART = 10_000
"""So many rows are sorted in one go."""


@dataclass(frozen=True, slots=True)
class Head:
    """The heading of a group, with how many rows stand below it."""

    key: Hashable
    count: int


class Loaded(NamedTuple, Generic[Row]):
    """Rows with what seeking and finding them takes, and the orders that are known."""

    rows: list[Row]
    words: Haystack
    places: dict[Hashable, int]
    orders: dict[str, list[int]]


class Arrangement(Generic[Row]):
    """Rows by id, in the order and within the limits last asked for."""

    def __init__(
        self, ident: Key[Row], keys: Mapping[str, Key[Row]], text: Callable[[Row], str]
    ) -> None:
        """Take what tells rows apart, a key to sort by for each column, and the words to seek."""
        self._ident, self._keys, self._text = ident, keys, text
        self._rows: list[Row] = []
        self._words = Haystack(())
        self._orders: dict[str, list[int]] = {}
        self._places: dict[Hashable, int] = {}
        self._sought: tuple[tuple[str, str] | None, Sequence[int]] = None, ()
        """What was sought last, in which order, and the places it was found at."""

    def load(self, rows: Sequence[Row]) -> None:
        """Take other rows."""
        self.take(self.loaded(rows))

    def loaded(self, rows: Sequence[Row], column: str = "") -> Loaded[Row]:
        """Make rows ready to be taken, with the order of a column; on any thread."""
        words = Haystack([self._text(row).casefold() for row in rows])
        words.prepare()
        places = {self._ident(row): place for place, row in enumerate(rows)}
        return Loaded(list(rows), words, places, {column: self._sorted(rows, column)}
                      if column else {})  # fmt: skip

    def take(self, loaded: Loaded[Row]) -> None:
        """Take other rows, made ready by `loaded`."""
        self._rows, self._words, self._places, self._orders = loaded
        self._sought = None, ()

    def change(self, rows: Sequence[Row], ids: Sequence[Hashable]) -> None:
        """Take the rows with these ids anew; those that are not among `rows` are gone."""
        found = {self._ident(row): row for row in rows}
        gone = [number for number in ids if number not in found and number in self._places]
        new = [row for number, row in found.items() if number not in self._places]
        if gone or new:
            left = [row for row in self._rows if self._ident(row) not in gone]
            self.load([*(found.get(self._ident(row), row) for row in left), *new])
            return
        for number, row in found.items():
            place = self._places[number]
            moved = [c for c, key in self._keys.items() if key(row) != key(self._rows[place])]
            for column in moved:
                self._orders.pop(column, None)
            self._sought = None, ()
            self._rows[place] = row
            self._words.replace(place, self._text(row).casefold())

    def rows(
        self,
        column: str,
        *,
        descending: bool = False,
        words: str = "",
        only: Callable[[Row], bool] | None = None,
        group: str = "",
    ) -> list[Row | Head]:
        """What is shown, in order; with a `group` column its heads stand between."""
        places = self._found(column, words.casefold())
        rows = self._rows
        shown: list[Row] = [rows[place] for place in (places[::-1] if descending else places)]
        if only is not None:
            shown = [row for row in shown if only(row)]
        if group:
            return self._grouped(shown, group)
        found: list[Any] = shown
        return found

    def count(self) -> int:
        """How many rows there are in all."""
        return len(self._rows)

    def _found(self, column: str, words: str) -> Sequence[int]:
        """The places of rows with some words, in a column's order.

        Who types another letter seeks among what the letters before have found.
        """
        before, kept = self._sought
        places: Sequence[int] = self._order(column)
        if before and before[0] == column and words.startswith(before[1]):
            places = kept
        for word in words.split():
            places = self._words.holding(word, places)
        self._sought = (column, words), places
        return places

    def _order(self, column: str) -> list[int]:
        if column not in self._orders:
            self._orders[column] = self._sorted(self._rows, column)
        return self._orders[column]

    def _sorted(self, rows: Sequence[Row], column: str) -> list[int]:
        keys = [*map(self._keys[column], rows)]
        # Parts first: sorting holds up every thread, and what is nearly in order is soon sorted.
        places: list[int] = []
        for begin in range(0, len(keys), PART):
            end = min(begin + PART, len(keys))
            places += sorted(range(begin, end), key=keys.__getitem__)
        places.sort(key=keys.__getitem__)
        return places

    def _grouped(self, shown: Sequence[Row], group: str) -> list[Row | Head]:
        key = self._keys[group]
        parts: dict[Any, list[Row]] = {}
        for row in shown:
            parts.setdefault(key(row), []).append(row)
        found: list[Row | Head] = []
        for name in sorted(parts):
            found.append(Head(name, len(parts[name])))
            found += parts[name]
        return found
