"""Rows are sorted, sought, narrowed and grouped, and a changed one finds its new place."""

from __future__ import annotations

import random
from typing import Any, NamedTuple

from comms_planner.layouts import parts
from comms_planner.layouts.arrangement import Arrangement, Head, heads


class Row(NamedTuple):
    id: int
    title: str
    state: str


ROWS = [Row(1, "Film", "done"), Row(2, "Brief", "planned"), Row(3, "film kit", "planned")]


def arranged() -> Arrangement[Row]:
    made = Arrangement[Row](
        lambda r: r.id,
        {"id": lambda r: r.id, "title": lambda r: r.title.casefold(), "state": lambda r: r.state},
        lambda r: r.title,
    )
    made.load(ROWS)
    return made


def ids(rows: list[Row | Head]) -> list[object]:
    return [row.key if isinstance(row, Head) else row.id for row in rows]


def test_rows_are_sorted_both_ways_and_sought_by_every_word() -> None:
    made = arranged()
    assert ids(made.rows("title")) == [2, 1, 3]
    assert ids(made.rows("title", descending=True)) == [3, 1, 2]
    assert ids(made.rows("id", words="kit FILM")) == [3]
    assert ids(made.rows("id", only=lambda r: r.state == "planned")) == [2, 3]


def test_groups_have_heads_that_count_their_rows() -> None:
    found = arranged().rows("title", group="state")
    assert ids(found) == ["done", 1, "planned", 2, 3]
    assert [row.count for row in found if isinstance(row, Head)] == [1, 2]


def test_a_changed_row_finds_its_place_and_one_that_is_gone_leaves() -> None:
    made = arranged()
    made.rows("title")
    made.change([Row(1, "Zoo", "done")], (1,))
    assert ids(made.rows("title")) == [2, 3, 1]
    made.change([Row(9, "Aim", "planned")], (9, 2))
    assert ids(made.rows("title")) == [9, 3, 1]
    assert made.count() == 3


def test_it_always_says_what_sorting_anew_would_say() -> None:
    chance, made, rows = random.Random(3), arranged(), {row.id: row for row in ROWS}
    for _ in range(200):
        number = chance.randint(1, 12)
        if chance.random() < 0.2:
            rows.pop(number, None)
        else:
            rows[number] = Row(number, chance.choice("abcdef") * 2, chance.choice("xy"))
        made.change([rows[number]] if number in rows else [], (number,))
        shown = [row for row in made.rows("title") if isinstance(row, Row)]
        titles = [row.title.casefold() for row in shown]
        assert titles == sorted(row.title.casefold() for row in rows.values())
        assert {row.id for row in shown} == set(rows)


def test_letter_by_letter_finds_what_the_whole_word_would() -> None:
    made = arranged()
    for typed in ("f", "fi", "film", "film ", "film k", "film", "b", ""):
        assert made.rows("title", words=typed) == arranged().rows("title", words=typed)
    made.rows("title", words="film")
    made.change([Row(2, "Film brief", "planned")], (2,))
    assert ids(made.rows("title", words="film b")) == [2]
    assert ids(made.rows("id", words="film b")) == [2]


def test_rows_made_ready_beside_the_window_are_taken_as_if_loaded() -> None:
    made = arranged()
    made.take(made.loaded([Row(5, "New", "done"), *ROWS], "title"))
    assert ids(made.rows("title")) == [2, 1, 3, 5]
    assert made.count() == 4


def test_many_rows_are_sorted_part_by_part_and_ties_stay_as_they_came() -> None:
    rows = [Row(n, str(n * 7919 % 101), "") for n in range(25_000)]
    made = arranged()
    made.load(rows)
    assert ids(made.rows("title")) == [r.id for r in sorted(rows, key=lambda r: r.title)]
    made.load([row._replace(title=f"{row.title} {row.id}") for row in rows])
    titles = [row.title for row in made.rows("title") if isinstance(row, Row)]
    assert titles == sorted(titles)
    assert len(titles) == len(rows)


def test_an_order_found_beside_the_window_is_as_if_it_had_been_asked_for() -> None:
    made = arranged()
    made.change([Row(4, "Aim", "done")], (4, 2))
    assert made.lacking("title", "state") == ("title", ("state", "title"))
    made.know(made.sorting("title")())
    assert made.lacking("title", "state") == (("state", "title"),)
    assert ids(made.rows("title")) == [4, 1, 3], "one that was gone by then is not in it"


def test_groups_found_beside_the_window_are_as_if_they_had_been_asked_for() -> None:
    made, asked = arranged(), arranged()
    made.know(made.sorting("title", "state")())
    assert made.lacking("title", "state") == ()
    for way in (False, True):
        shown = made.rows("title", descending=way, group="state")
        assert shown == asked.rows("title", descending=way, group="state")
    assert ids(shown) == ["done", 1, "planned", 3, 2]


def test_no_thread_is_held_up_by_what_puts_very_many_in_order() -> None:
    most, keys = 0, [str(n * 7919 % 100_003) for n in range(30_000)]

    class Counted(list[int]):
        """Places that tell how many of them are asked for at once."""

        def __getitem__(self, at: Any) -> Any:
            nonlocal most
            found = super().__getitem__(at)
            most = max(most, len(found) if isinstance(found, list) else 0)
            return found

    in_order = parts.in_order(Counted(range(30_000)), keys.__getitem__)
    assert in_order == sorted(range(30_000), key=keys.__getitem__)
    assert 0 < most <= parts.PART


def test_after_many_changes_only_the_orders_shown_are_kept_up() -> None:
    made = arranged()
    made.load([Row(n, f"Film {n:03}", "done") for n in range(1, 300)])
    made.rows("id")
    made.rows("title", group="state")
    changed = [Row(n, f"Brief {n:03}", "planned") for n in range(50, 200)]
    made.change(changed, [row.id for row in changed])
    assert made.lacking("id") == ("id",)
    assert made.lacking("title", "state") == ()
    shown = ids(made.rows("title", group="state"))
    assert shown == ["done", *range(1, 50), *range(200, 300), "planned", *range(50, 200)]


def test_rows_that_change_where_they_stand_are_put_into_what_was_given_last() -> None:
    made = arranged()
    for way, where in ((False, [1]), (True, [1])):
        given = made.rows("title", descending=way)
        assert made.touched is None, "it is another order"
        made.change([Row(1, "FILM" if way else "film", "done")], (1,))
        made.change([Row(1, "FILM" if way else "film", "planned")], (1,))
        assert made.rows("title", descending=way) is given
        assert made.touched == where
        shown = given[where[0]]
        assert isinstance(shown, Row)
        assert shown.state == "planned"
    assert made.rows("title", descending=True) is given
    assert made.touched == [], "nothing has changed since"
    made.change([Row(1, "Zoo", "done")], (1,))
    assert ids(made.rows("title", descending=True)) == [1, 3, 2]
    assert made.touched is None


def test_a_row_that_went_and_came_back_among_equals_is_never_put_in_anothers_place() -> None:
    made = arranged()
    made.load([Row(n, "Film", "done") for n in (1, 2, 3)])
    made.change([], (1,))
    made.change([Row(1, "Film", "done")], (1,))
    for number in (1, 2, 3):
        made.rows("title")
        made.change([Row(number, "Film", "planned")], (number,))
        shown = [row for row in made.rows("title") if isinstance(row, Row)]
        assert sorted(row.id for row in shown) == [1, 2, 3]
        assert next(row.state for row in shown if row.id == number) == "planned"


def test_whoever_sorts_beside_the_window_can_tell_that_rows_changed_meanwhile() -> None:
    made = arranged()
    before = made.age
    made.change([Row(1, "Zoo", "done")], (1,))
    assert made.age != before


def test_groups_and_orders_that_are_known_follow_what_changes_comes_and_goes() -> None:
    chance, made = random.Random(5), arranged()
    rows = {row.id: row for row in ROWS}
    made.rows("title", group="state")
    for _ in range(200):
        changed = {chance.randint(1, 30) for _ in range(chance.randint(1, 4))}
        for number in changed:
            if chance.random() < 0.3:
                rows.pop(number, None)
            else:
                rows[number] = Row(number, chance.choice("abc"), chance.choice("xyz"))
        made.change([rows[n] for n in changed if n in rows], tuple(changed))
        fresh = Arrangement[Row](made._ident, made._keys, made._text)
        fresh.load(sorted(rows.values()))
        found = made.rows("title", group="state")
        assert found == fresh.rows("title", group="state")
        assert [found[at] for at, _ in heads(found)] == [r for r in found if isinstance(r, Head)]
