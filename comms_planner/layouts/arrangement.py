"""A hundred thousand rows in order, narrowed and grouped, without asking the plan again.

Each column's order is worked out when it is first asked for and kept; what a filter lets
through is then read off it. A row that changes, comes or goes finds its place in each of them.
"""

from __future__ import annotations

from bisect import insort
from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, NamedTuple, TypeVar

from comms_planner.collecting import forget
from comms_planner.layouts.haystack import Haystack

Row = TypeVar("Row")
Key = Callable[[Row], Any]


PART = 10_000
"""So many rows are sorted in one go."""


@dataclass(frozen=True, slots=True)
class Head:
    """The heading of a group: how many rows stand below it, by what column, the first of them."""

    key: Hashable
    count: int
    by: str
    like: object = field(compare=False)


def heads(rows: Sequence[object]) -> list[tuple[int, Head]]:
    """Where the headings stand among rows that are put together, each above so many as it says."""
    found: list[tuple[int, Head]] = []
    at = 0
    while at < len(rows):
        head = rows[at]
        assert isinstance(head, Head), "rows that are put together begin with a heading"
        found.append((at, head))
        at += 1 + head.count
    return found


class Order(NamedTuple):
    """A column: the key of each place, and the places by it."""

    keys: list[Any]
    places: list[int]


class Loaded(NamedTuple, Generic[Row]):
    """Rows with what seeking and finding them takes, and the orders that are known."""

    rows: list[Row]
    words: Haystack
    places: dict[Hashable, int]
    orders: dict[str, Order]


class Arrangement(Generic[Row]):
    """Rows by id, in the order and within the limits last asked for."""

    def __init__(
        self, ident: Key[Row], keys: Mapping[str, Key[Row]], text: Callable[[Row], str]
    ) -> None:
        """Take what tells rows apart, a key to sort by for each column, and the words to seek."""
        self._ident, self._keys, self._text = ident, keys, text
        self._rows: list[Row] = []
        self._words = Haystack(())
        self._orders: dict[str, Order] = {}
        self._places: dict[Hashable, int] = {}
        self._sought: tuple[tuple[str, str] | None, Sequence[int]] = None, ()
        """What was sought last, in which order, and the places it was found at."""
        self.age = 0
        """How often rows have changed."""

    def load(self, rows: Sequence[Row]) -> None:
        """Take other rows."""
        self.take(self.loaded(rows))

    def loaded(self, rows: Sequence[Row], *columns: str) -> Loaded[Row]:
        """Make rows ready to be taken, with the orders of some columns; on any thread."""
        words = Haystack([self._text(row).casefold() for row in rows])
        words.prepare()
        places = {self._ident(row): place for place, row in enumerate(rows)}
        orders = {column: self._sorted(rows, column, range(len(rows))) for column in columns}
        return Loaded(list(rows), words, places, orders)

    def take(self, loaded: Loaded[Row]) -> None:
        """Take other rows, made ready by `loaded`."""
        keys = (order.keys for order in self._orders.values())
        forget(self._rows, self._places, self._words.texts, *keys)
        self._rows, self._words, self._places, self._orders = loaded
        self._changed()

    def lacking(self, *columns: str) -> tuple[str, ...]:
        """Those of some columns whose order nobody has asked for yet."""
        return tuple(column for column in columns if column not in self._orders)

    def sorting(self, *columns: str) -> Callable[[], dict[str, Order]]:
        """Work on rows as they are now that finds the orders of some columns; on any thread."""
        rows, places = list(self._rows), self._standing()
        return lambda: {column: self._sorted(rows, column, places) for column in columns}

    def know(self, orders: Mapping[str, Order]) -> None:
        """Take orders that `sorting` found among these very rows."""
        self._orders.update(orders)

    def change(self, rows: Sequence[Row], ids: Sequence[Hashable]) -> None:
        """Take the rows with these ids anew; those that are not among `rows` are gone."""
        found = {self._ident(row): row for row in rows}
        gone = [self._places.pop(number) for number in self._places.keys() & {*ids} - found.keys()]
        for place in gone:
            self._words.replace(place, "")
        for number, row in found.items():
            place = self._places.setdefault(number, len(self._rows))
            if place == len(self._rows):
                self._rows.append(row)
                self._words.append(self._text(row).casefold())
            else:
                self._rows[place] = row
                self._words.replace(place, self._text(row).casefold())
        come = [self._places[number] for number in found]
        for column in self._orders:
            self._orders[column] = self._moved(column, gone, come)
        self._changed()

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
        if descending:
            places = places[::-1]
        if only is not None:
            places = [place for place in places if only(rows[place])]
        if group:
            return self._grouped(places, group)
        return [*map(rows.__getitem__, places)]

    def count(self) -> int:
        """How many rows there are in all."""
        return len(self._places)

    def _changed(self) -> None:
        self.age += 1
        self._sought = None, ()

    def _found(self, column: str, words: str) -> Sequence[int]:
        """The places of rows with some words, in a column's order.

        Who types another letter seeks among what the letters before have found.
        """
        before, kept = self._sought
        places: Sequence[int] = self._order(column).places
        if before and before[0] == column and words.startswith(before[1]):
            places = kept
        for word in words.split():
            places = self._words.holding(word, places)
        self._sought = (column, words), places
        return places

    def _order(self, column: str) -> Order:
        if column not in self._orders:
            self._orders[column] = self._sorted(self._rows, column, self._standing())
        return self._orders[column]

    def _standing(self) -> Sequence[int]:
        """The places of rows that are not gone."""
        every = range(len(self._rows))
        return every if len(self._places) == len(every) else sorted(self._places.values())

    def _sorted(self, rows: Sequence[Row], column: str, standing: Sequence[int]) -> Order:
        """Sort the keys there are, where rows share them as they do days, states and owners."""
        keys = [*map(self._keys[column], rows)]
        if len({*keys}) * 2 > len(keys):
            return Order(keys, _by_parts([*standing], keys.__getitem__))
        sharing: dict[Any, list[int]] = {}
        for place in standing:
            sharing.setdefault(keys[place], []).append(place)
        return Order(keys, [place for key in sorted(sharing) for place in sharing[key]])

    def _moved(self, column: str, gone: Sequence[int], come: Sequence[int]) -> Order:
        """An order in which some places are gone and rows at others are new or have changed."""
        key, (keys, places) = self._keys[column], self._orders[column]
        known = len(keys)
        keys += [None] * (len(self._rows) - known)
        to = [p for p in come if p >= known or keys[p] != key(self._rows[p])]
        out = {*gone, *(place for place in to if place < known)}
        if not to and not out:
            return self._orders[column]
        left = [place for place in places if place not in out] if out else places
        for place in to:
            keys[place] = key(self._rows[place])

        def rank(place: int) -> tuple[Any, Any]:
            return keys[place], self._ident(self._rows[place])

        for place in to:
            insort(left, place, key=rank)
        return Order(keys, left)

    def _grouped(self, places: Sequence[int], group: str) -> list[Row | Head]:
        keys, rows = self._order(group).keys, self._rows
        parts: defaultdict[Any, list[int]] = defaultdict(list)
        for place in places:
            parts[keys[place]].append(place)
        found: list[Row | Head] = []
        for name in sorted(parts):
            part = parts[name]
            found.append(Head(name, len(part), group, rows[part[0]]))
            found += [rows[place] for place in part]
        return found


def _by_parts(places: Sequence[int], key: Callable[[int], Any]) -> list[int]:
    """Sort part by part: sorting holds up every thread, and what is nearly in order is soon so."""
    found: list[int] = []
    for begin in range(0, len(places), PART):
        found += sorted(places[begin : begin + PART], key=key)
    found.sort(key=key)
    return found
