"""A hundred thousand rows in order, narrowed and grouped, without asking the plan again.

Each column's order is worked out when it is first asked for and kept; what a filter lets
through is then read off it. A row that changes, comes or goes finds its place in each of them.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, NamedTuple, TypeVar

from comms_planner.collecting import forget, undisturbed
from comms_planner.layouts.haystack import Haystack
from comms_planner.layouts.orders import Name, Order, column_and_group, merged, names
from comms_planner.layouts.parts import are_shared, in_order

Row = TypeVar("Row")
Key = Callable[[Row], Any]
FEW = 100
"""When more rows change at once, the orders that are not shown are found anew when asked for."""


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


class Loaded(NamedTuple, Generic[Row]):
    """Rows with what seeking and finding them takes, and the orders that are known."""

    rows: list[Row]
    words: Haystack
    places: dict[Hashable, int]
    orders: dict[Name, Order]


class Arrangement(Generic[Row]):
    """Rows by id, in the order and within the limits last asked for."""

    def __init__(
        self, ident: Key[Row], keys: Mapping[str, Key[Row]], text: Callable[[Row], str]
    ) -> None:
        """Take what tells rows apart, a key to sort by for each column, and the words to seek."""
        self._ident, self._keys, self._text = ident, keys, text
        self._rows: list[Row] = []
        self._words = Haystack(())
        self._orders: dict[Name, Order] = {}
        self._shown: tuple[Name, ...] = ()
        """The orders that were read last."""
        self._whole: list[Row | Head] = []
        self._turned = False
        """What they gave, where it was all rows without heads, and whether it was turned round."""
        self._dirty: set[int] | None = None
        """The places of rows that changed since then and stand where they stood; None where any
        does not."""
        self.touched: list[int] | None = None
        """Where rows that are new stand among those last read; None where others may be, too."""
        self._places: dict[Hashable, int] = {}
        self._sought: tuple[tuple[Name, str] | None, Sequence[int]] = None, ()
        """What was sought last, in which order, and the places it was found at."""
        self.age = 0
        """How often rows have changed."""

    def load(self, rows: Sequence[Row]) -> None:
        """Take other rows."""
        self.take(self.loaded(rows))

    def loaded(self, rows: Sequence[Row], column: str = "", group: str = "") -> Loaded[Row]:
        """Make rows ready to be taken, with an order; on any thread."""
        words = Haystack([self._text(row).casefold() for row in rows])
        words.prepare()
        places = {self._ident(row): place for place, row in enumerate(rows)}
        orders = self._found_orders(rows, range(len(rows)), {}, names(column, group))
        return Loaded(list(rows), words, places, orders)

    def take(self, loaded: Loaded[Row]) -> None:
        """Take other rows, made ready by `loaded`."""
        keys = (order.keys for order in self._orders.values())
        forget(self._rows, self._places, self._words.texts, *keys)
        self._rows, self._words, self._places, self._orders = loaded
        self._dirty = None
        self._changed()

    def lacking(self, column: str, group: str = "") -> tuple[Name, ...]:
        """What nobody has asked for yet of the order of a column within groups of another."""
        return tuple(name for name in names(column, group) if name not in self._orders)

    def sorting(self, column: str, group: str = "") -> Callable[[], dict[Name, Order]]:
        """Work on rows as they are now that finds what is lacking of an order; on any thread."""
        rows, places, known = list(self._rows), self._standing(), dict(self._orders)
        lacking = self.lacking(column, group)
        return lambda: self._found_orders(rows, places, known, lacking)

    def know(self, orders: Mapping[Name, Order]) -> None:
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
        if len(ids) > FEW:
            self._orders = {n: order for n, order in self._orders.items() if n in self._shown}
        come = [self._places[number] for number in found]
        moved = self._move(gone, come)
        if self._dirty is not None:
            self._dirty = self._dirty.union(come) if moved.isdisjoint(self._shown) else None
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
        """What is shown, in order; with a `group` column its heads stand between.

        Where rows changed but none stands elsewhere, the list of last time is given again, with
        the new ones in it, and `touched` says where.
        """
        asked, plain = names(column, group), not (group or words or only)
        if plain and self._dirty is not None and (asked, descending) == (self._shown, self._turned):
            found = self._renewed(asked[-1], self._dirty)
            if found is not None:
                self.touched, self._dirty = found, set()
                return self._whole
        self._shown, self._turned, self.touched = asked, descending, None
        self._whole = self._read(asked[-1], descending, words, only)
        self._dirty = set() if plain else None
        return self._whole

    def _read(
        self,
        name: Name,
        descending: bool,
        words: str,
        only: Callable[[Row], bool] | None,
    ) -> list[Row | Head]:
        places = self._found(name, words.casefold())
        rows = self._rows
        if only is not None:
            places = [place for place in places if only(rows[place])]
        if column_and_group(name)[1]:
            return self._grouped(places, name, descending=descending)
        return [*map(rows.__getitem__, places[::-1] if descending else places)]

    def count(self) -> int:
        """How many rows there are in all."""
        return len(self._places)

    def _changed(self) -> None:
        self.age += 1
        self._sought = None, ()

    def _found(self, name: Name, words: str) -> Sequence[int]:
        """The places of rows with some words, in an order.

        Who types another letter seeks among what the letters before have found.
        """
        before, kept = self._sought
        places: Sequence[int] = self._order(name).places
        if before and before[0] == name and words.startswith(before[1]):
            places = kept
        for word in words.split():
            places = self._words.holding(word, places)
        self._sought = (name, words), places
        return places

    def _order(self, name: Name) -> Order:
        if name not in self._orders:
            lacking = self.lacking(*column_and_group(name))
            self.know(self._found_orders(self._rows, self._standing(), self._orders, lacking))
        return self._orders[name]

    def _standing(self) -> Sequence[int]:
        """The places of rows that are not gone."""
        every = range(len(self._rows))
        return every if len(self._places) == len(every) else sorted(self._places.values())

    def _found_orders(
        self,
        rows: Sequence[Row],
        standing: Sequence[int],
        known: Mapping[Name, Order],
        wanted: Sequence[Name],
    ) -> dict[Name, Order]:
        """Orders by their names; groups are made of rows that are in their column's order."""
        found: dict[Name, Order] = {}
        for name in wanted:
            column, group = column_and_group(name)
            places = {**known, **found}[column].places if group else standing
            with undisturbed():
                found[name] = self._sorted(rows, group or column, places)
        return found

    def _sorted(self, rows: Sequence[Row], column: str, standing: Sequence[int]) -> Order:
        """Sort the keys there are, where rows share them as they do days, states and owners."""
        keys = [*map(self._keys[column], rows)]
        if not are_shared(keys):
            return Order(keys, in_order(standing, keys.__getitem__))
        sharing: defaultdict[Any, list[int]] = defaultdict(list)
        for place in standing:
            sharing[keys[place]].append(place)
        said = [*sharing]
        ranked = in_order(range(len(said)), said.__getitem__)
        return Order(keys, [place for at in ranked for place in sharing[said[at]]])

    def _move(self, gone: Sequence[int], come: Sequence[int]) -> set[Name]:
        """Have rows that are gone, new or changed leave and find their places in all orders; those
        in which any did."""
        moved: dict[str, set[int]] = {}
        others: set[Name] = set()
        for name in sorted(self._orders, key=lambda name: len(column_and_group(name)[1])):
            column, group = column_and_group(name)
            to = self._rekeyed(name, group or column, come)
            if group:
                to |= moved[column]
            else:
                moved[column] = to
            out = to.union(gone)
            if out:
                others.add(name)
                keys, places = self._orders[name]
                left = [place for place in places if place not in out]
                self._orders[name] = Order(keys, merged(left, to, self._rank(name)))
        return others

    def _renewed(self, name: Name, changed: Iterable[int]) -> list[int] | None:
        """Put changed rows into what was given last; where they stand in it, if they are found."""
        places, rank = self._orders[name].places, self._rank(name)
        where = {place: bisect_left(places, rank(place), key=rank) for place in changed}
        if any(at == len(places) or places[at] != place for place, at in where.items()):
            return None  # of equals one that went and came back may stand behind younger ones
        last = len(places) - 1
        found = {last - at if self._turned else at: place for place, at in where.items()}
        for at, place in found.items():
            self._whole[at] = self._rows[place]
        return sorted(found)

    def _rekeyed(self, name: Name, by: str, come: Sequence[int]) -> set[int]:
        """Give the order its rows' new keys; the places where they are others than they were."""
        key, keys, rows = self._keys[by], self._orders[name].keys, self._rows
        known = len(keys)
        keys += [None] * (len(rows) - known)
        now = [(place, key(rows[place])) for place in come]
        to = {place for place, said in now if place >= known or keys[place] != said}
        for place, said in now:
            keys[place] = said
        return to

    def _rank(self, name: Name) -> Callable[[int], Any]:
        """What stands before what in an order; of equals the one that was made first."""
        column, group = column_and_group(name)
        by, ident, rows = self._orders[column].keys, self._ident, self._rows
        if not group:
            return lambda place: (by[place], ident(rows[place]))
        first = self._orders[name].keys
        return lambda place: (first[place], by[place], ident(rows[place]))

    def _grouped(self, places: Sequence[int], name: Name, *, descending: bool) -> list[Row | Head]:
        """Rows below the heads of their groups, which stand together in these places."""
        keys, rows = self._order(name).keys, self._rows
        _, group = column_and_group(name)
        found: list[Row | Head] = []
        at = 0
        while at < len(places):
            key = keys[places[at]]
            end = bisect_right(places, key, at, key=keys.__getitem__)
            part = places[at:end]
            if descending:
                part = part[::-1]
            found.append(Head(key, len(part), group, rows[part[0]]))
            found.extend(map(rows.__getitem__, part))
            at = end
        return found
