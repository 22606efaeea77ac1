"""A timeline: lanes of rows in which bars do not overlap, found quickly by day."""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence, Set
from heapq import heappop, heappush
from itertools import groupby, repeat
from math import inf
from operator import attrgetter
from typing import Generic, Protocol, TypeVar

from comms_planner.layouts.spans import Spanning
from comms_planner.layouts.timescale import typical


class Keyed(Spanning, Protocol):
    """Something that lasts and has a name of its own."""

    @property
    def key(self) -> str:
        """What tells it from all others."""


T = TypeVar("T", bound=Keyed)


class Row(Generic[T]):
    """Items one after the other; days are counted as in `date.toordinal`.

    `begins` and `ends` are sorted side by side: an item lies from its begin up to, not
    including, its end. `version` changes with the items, for those who keep pictures of it.
    """

    __slots__ = ("begins", "ends", "items", "version")

    def __init__(self) -> None:
        self.begins, self.ends = array("d"), array("d")
        self.items: list[T] = []
        self.version = 0

    def visible(self, first: float, last: float) -> range:
        """The places of the items that touch the time from first to last."""
        return range(bisect_right(self.ends, first), bisect_left(self.begins, last))

    def free_place(self, begin: float, end: float) -> int:
        """Where an item from begin to end would go, or -1 where others are in its way."""
        place = bisect_left(self.begins, begin)
        if place < len(self.items) and self.begins[place] < end:
            return -1
        return -1 if place and self.ends[place - 1] > begin else place

    def put(self, place: int, item: T) -> None:
        """Add an item at the place that `free_place` gave."""
        self.begins.insert(place, item.first.toordinal())
        self.ends.insert(place, item.last.toordinal() + 1)
        self.items.insert(place, item)
        self.version += 1

    def take(self, place: int) -> None:
        """Take the item at a place out."""
        del self.begins[place], self.ends[place], self.items[place]
        self.version += 1

    def place_of(self, key: str, begin: float) -> int:
        """The place of an item that begins on a day, or -1."""
        place = bisect_left(self.begins, begin)
        if place == len(self.items) or self.begins[place] != begin:
            return -1
        return place if self.items[place].key == key else -1


def pack(items: Iterable[T], room: Callable[[T], float] | None = None) -> list[Row[T]]:
    """Put items into as few rows as they need, each into the highest that is free.

    `room` says how many further days an item wants to itself, such as for words beside it.
    """
    order = Order(items)
    return order.rows([room(item) for item in order.items] if room else None)


class Order(Generic[T]):
    """Items as rows are filled with them, with what a zoom asks of each written down once."""

    def __init__(self, items: Iterable[T], words: Callable[[T], float] | None = None) -> None:
        """`words` says how many pixels the words beside an item take, and what is around them."""
        self.items = sorted(items, key=attrgetter("first", "last"))
        self._begins = [item.first.toordinal() for item in self.items]
        self._ends = [item.last.toordinal() + 1 for item in self.items]
        self._words = [words(item) for item in self.items] if words else []

    def rooms(self, per_day: float) -> list[float]:
        """How many days each item wants after it for its words, at so many pixels a day.

        Words that fit on their bar want nothing.
        """
        return [
            0.0 if (end - begin) * per_day >= wide else wide / per_day
            for begin, end, wide in zip(self._begins, self._ends, self._words, strict=True)
        ]

    def fits(self, rooms: Sequence[float], share: float, most: int) -> list[Row[T]] | None:
        """Rows in which items have a share of the room they want; None for more rows than that."""
        return self._filled([share * room for room in rooms], most)

    def rows(self, rooms: Sequence[float] | None = None) -> list[Row[T]]:
        """As few rows as can be, for items that want room or none at all."""
        return self._filled(rooms or repeat(0.0), inf) or []

    def _filled(self, rooms: Iterable[float], most: float) -> list[Row[T]] | None:
        rows: list[Row[T]] = []
        busy: list[tuple[float, int]] = []
        free: list[int] = []
        for item, begin, end, room in zip(
            self.items, self._begins, self._ends, rooms, strict=False
        ):
            while busy and busy[0][0] <= begin:
                heappush(free, heappop(busy)[1])
            if free:
                number = heappop(free)
            elif len(rows) >= most:
                return None
            else:
                number = len(rows)
                rows.append(Row())
            row = rows[number]
            row.begins.append(begin)
            row.ends.append(end)
            row.items.append(item)
            heappush(busy, (end + room, number))
        return rows


def most_labelled(sizes: Iterable[int]) -> int:
    """How many items a lane may have for words beside them, among lanes of such sizes.

    At a zoom all lanes with words are packed anew while somebody waits for it, so that in a
    plan of very many only the smaller lanes have them.
    """
    most = total = 0
    for size, alike in groupby(sorted(sizes)):
        total += sum(alike)
        if size > Lane.MOST_LABELLED or total > Lane.MOST_IN_ALL:
            return most
        most = size
    return Lane.MOST_LABELLED


class Lane(Generic[T]):
    """All items of one subject, in rows; `labelled` says whether words have room beside bars."""

    MOST_LABELLED = 1500
    """Lanes with more items are packed tightly, once, whatever the scale."""
    MOST_IN_ALL = 6000
    """And so are the largest of all, where together they have more than these."""
    MOST_ROWS = 14
    """More rows than this for the sake of words would hide the other lanes."""
    SHARES = (1.0, 0.6, 0.35)
    """How much of the room that they want words may be given, the whole first."""

    def __init__(self, key: str, items: Iterable[T], most: int | None = None) -> None:
        """`most` is the number of items up to which they have words beside them."""
        self.key = key
        self.items = list(items)
        self.rows: list[Row[T]] = []
        self.labelled = False
        self._most = self.MOST_LABELLED if most is None else most
        self._tight = False
        self._order: Order[T] | None = None
        self._bare: list[Row[T]] | None = None
        self._steps: dict[int, tuple[list[Row[T]], bool]] = {}
        """What has been packed for each step since the items last changed."""

    @property
    def is_large(self) -> bool:
        """Whether it has too many items for words beside them all."""
        return len(self.items) > self._most

    def tighten(self) -> None:
        """Pack without room for words, which is how a large lane stays at every zoom."""
        self.rows, self.labelled, self._tight = pack(self.items), False, True

    def arrange(self, words: Callable[[T], float], step: int) -> None:
        """Pack for the scales of a step, with room for words so many pixels wide beside the bars.

        What has been packed for a step before, and has not changed, is taken again.
        """
        if self.is_large:
            if not self._tight:
                self.tighten()
            return
        made = self._steps.get(step)
        if made is None:
            made = self._steps[step] = self._packed(words, step)
        self.rows, self.labelled = made
        self._tight = not self.labelled

    def _packed(self, words: Callable[[T], float], step: int) -> tuple[list[Row[T]], bool]:
        """Rows with room for words, or else as few as can be; and which of the two."""
        if self._order is None:
            self._order = Order(self.items, words)
        rooms = self._order.rooms(typical(step))
        for share in self.SHARES:
            rows = self._order.fits(rooms, share, self.MOST_ROWS)
            if rows is not None:
                return rows, True
        if self._bare is None:
            self._bare = self._order.rows()
        return self._bare, False

    def replace(self, gone: Sequence[T], come: Sequence[T]) -> bool:
        """Exchange a few items; True if the rows must be arranged again.

        Items of a large lane go into the first row that has room, so that only the rows
        concerned change.
        """
        keys = {item.key for item in gone}
        tight = self.is_large and self._tight
        self.items = [item for item in self.items if item.key not in keys]
        self.items += come
        self._steps.clear()
        self._order = self._bare = None
        if not tight:
            return True
        for item in gone:
            self._take(item)
        for item in come:
            self._put(item)
        return False

    def find(self, key: str, begin: float) -> int:
        """The row of an item that begins on a day, or -1."""
        return next((n for n, row in enumerate(self.rows) if row.place_of(key, begin) >= 0), -1)

    def rows_of(self, keys: Set[str]) -> dict[str, int]:
        """The rows of those of some keys that are here: of very many in one walk, not one each."""
        found: dict[str, int] = {}
        for number, row in enumerate(self.rows):
            found.update((item.key, number) for item in row.items if item.key in keys)
        return found

    @property
    def version(self) -> tuple[int, int]:
        """Changes with what lies in which row, for those who remember that."""
        return len(self.rows), sum(row.version for row in self.rows)

    def _take(self, item: T) -> None:
        for row in self.rows:
            place = row.place_of(item.key, item.first.toordinal())
            if place >= 0:
                row.take(place)
                return

    def _put(self, item: T) -> None:
        begin, end = item.first.toordinal(), item.last.toordinal() + 1
        for row in self.rows:
            place = row.free_place(begin, end)
            if place >= 0:
                row.put(place, item)
                return
        self.rows.append(Row())
        self.rows[-1].put(0, item)
