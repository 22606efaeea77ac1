from __future__ import annotations

import datetime as dt
import random
from dataclasses import dataclass

from comms_planner.layouts.timeline import Lane, Order, Row, most_labelled, pack
from comms_planner.layouts.timescale import typical


@dataclass(frozen=True, slots=True)
class Item:
    key: str
    first: dt.date
    last: dt.date


def days(key: str, first: int, last: int = 0) -> Item:
    """An item on days of January 2027."""
    return Item(key, dt.date(2027, 1, first), dt.date(2027, 1, last or first))


def names(rows: list[Row[Item]]) -> list[list[str]]:
    return [[item.key for item in row.items] for row in rows]


def at(day: int) -> int:
    return dt.date(2027, 1, day).toordinal()


def test_what_follows_shares_a_row_and_what_overlaps_does_not() -> None:
    rows = pack([days("a", 1, 4), days("b", 3, 6), days("c", 5, 9)])
    assert names(rows) == [["a", "c"], ["b"]]


def test_words_beside_a_bar_keep_the_next_one_away() -> None:
    items = [days("a", 1), days("b", 3), days("c", 6)]
    assert names(pack(items)) == [["a", "b", "c"]]
    assert names(pack(items, lambda _: 3.0)) == [["a", "c"], ["b"]]
    order = Order(items, lambda _: 30.0)
    assert names(order.fits(order.rooms(10.0), 1.0, 9) or []) == [["a", "c"], ["b"]]
    assert order.fits(order.rooms(10.0), 1.0, 1) is None


def test_no_bars_of_a_row_overlap_and_no_row_is_wasted() -> None:
    chance = random.Random(3)
    items = []
    for n in range(2000):
        first = dt.date(2027, 1, 1) + dt.timedelta(chance.randrange(700))
        items.append(Item(str(n), first, first + dt.timedelta(chance.randrange(9))))
    rows = pack(items)
    for row in rows:
        assert all(e <= b for e, b in zip(row.ends, row.begins[1:], strict=False))
    load = [0] * 720
    for item in items:
        for day in range(item.first.toordinal(), item.last.toordinal() + 1):
            load[day - dt.date(2027, 1, 1).toordinal()] += 1
    assert len(rows) == max(load)
    assert sorted(key for row in names(rows) for key in row) == sorted(i.key for i in items)


def test_only_what_touches_the_time_shown_is_visible() -> None:
    row = pack([days("a", 1, 4), days("b", 6), days("c", 10, 12)])[0]
    assert list(row.visible(at(5), at(10))) == [1]
    assert list(row.visible(at(4) + 0.5, at(10) + 0.1)) == [0, 1, 2]
    assert list(row.visible(at(13), at(20))) == []


def test_a_large_lane_changes_only_the_rows_concerned() -> None:
    many = [Item(f"x{n}", d := dt.date(2020, 1, 1) + dt.timedelta(n), d) for n in range(1600)]
    lane = Lane("think", [*many, Item("y", dt.date(2021, 1, 1), dt.date(2021, 1, 9))])
    lane.arrange(lambda _: 0.0, 3)
    assert len(lane.rows) == 2
    before = [row.version for row in lane.rows]
    was = next(i for i in lane.items if i.key == "y")
    now = Item("y", dt.date(2021, 3, 1), dt.date(2021, 3, 9))
    assert not lane.replace([was], [now])
    assert [row.version for row in lane.rows] == [before[0], before[1] + 2]
    assert lane.find("y", now.first.toordinal()) == 1
    assert lane.find("y", was.first.toordinal()) == -1


def test_a_full_large_lane_opens_a_row_for_what_comes() -> None:
    many = [Item(f"x{n}", d := dt.date(2020, 1, 1) + dt.timedelta(n), d) for n in range(1600)]
    lane = Lane("think", many)
    lane.arrange(lambda _: 0.0, 3)
    lane.replace([], [Item("new", dt.date(2021, 1, 1), dt.date(2021, 1, 2))])
    assert names(lane.rows)[1] == ["new"]


def test_a_small_lane_gives_words_room_unless_that_takes_too_many_rows() -> None:
    lane, step = Lane("act", [days(str(n), n) for n in range(1, 29)]), 3
    a_day = typical(step)
    lane.arrange(lambda _: 2 * a_day, step)
    assert lane.labelled
    assert len(lane.rows) == 3
    lane.arrange(lambda _: 2 * a_day, step - 3)
    assert lane.labelled, "words may be cut a little"
    lane.arrange(lambda _: 2 * a_day, step - 6)
    assert not lane.labelled
    assert len(lane.rows) == 1
    lane.arrange(lambda _: 2 * a_day, step)
    assert lane.labelled, "a nearer zoom brings the words back"


def test_words_that_fit_on_their_bar_want_no_room_beside_it() -> None:
    lane = Lane("act", [days("a", 1, 3), days("b", 4, 6)])
    lane.arrange(lambda _: 2.9 * typical(4), 4)
    assert names(lane.rows) == [["a", "b"]]
    lane.arrange(lambda _: 3.1 * typical(4), 3)
    assert names(lane.rows) == [["a"], ["b"]]


def test_of_very_many_items_only_the_smaller_lanes_have_words_beside_them() -> None:
    assert most_labelled([10, 900, 20]) == Lane.MOST_LABELLED
    assert most_labelled([10, 900, 1501]) == 900
    assert most_labelled([1200] * 53) == 0, "as large as each other: all or none"
    assert most_labelled([1200 + n for n in range(53)]) == 1203


def test_only_what_changed_is_packed_again() -> None:
    asked: list[str] = []

    def words(item: Item) -> float:
        asked.append(item.key)
        return 0.0

    lane = Lane("act", [days("a", 1), days("b", 1)])
    lane.arrange(words, 3)
    lane.arrange(words, 4)
    assert asked == ["a", "b"], "how wide words are is asked once"
    made = lane.rows
    lane.arrange(words, 3)
    lane.arrange(words, 4)
    assert lane.rows is made, "a zoom that was seen before costs nothing"
    assert lane.replace([lane.items[0]], [days("c", 4)])
    lane.arrange(words, 3)
    assert asked == ["a", "b", "b", "c"]
    lane.replace([], [days("d", 4)])
    lane.arrange(words, 4)
    assert names(lane.rows) == [["b", "c"], ["d"]], "nor is anything shown that is gone"
