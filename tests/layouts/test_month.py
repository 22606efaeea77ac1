from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comms_planner.layouts import month
from tests.layouts.items import Item, item

GRID = month.weeks(2026, 11)


def placed(items: list[Item], lines: int = 4) -> dict[str, list[tuple[int, int, int, int]]]:
    out: dict[str, list[tuple[int, int, int, int]]] = {}
    for bar in month.pack(GRID, items, lines).bars:
        out.setdefault(bar.item.name, []).append((bar.week, bar.start, bar.days, bar.lane))
    return out


@pytest.mark.parametrize("first_weekday", range(7))
@pytest.mark.parametrize("number", range(1, 13))
def test_a_month_is_whole_weeks_from_any_first_weekday(number: int, first_weekday: int) -> None:
    grid = month.weeks(2027, number, first_weekday)
    days = [day for week in grid for day in week]
    assert grid[0][0].weekday() == first_weekday
    assert 5 <= len(grid) <= 6
    assert days == [days[0] + dt.timedelta(n) for n in range(len(days))]
    assert dt.date(2027, number, 1) in grid[0]


def test_an_item_across_weeks_has_a_bar_in_each_with_its_true_ends() -> None:
    bars = month.pack(GRID, [item("Forum", "2026-11-06", "2026-11-17")], 3).bars
    assert [(b.week, b.start, b.days, b.begins, b.ends) for b in bars] == [
        (1, 4, 3, True, False),
        (2, 0, 7, False, False),
        (3, 0, 2, False, True),
    ]


def test_long_items_take_the_upper_lanes_and_short_ones_the_gaps() -> None:
    assert placed(
        [
            item("day", "2026-11-10"),
            item("pair", "2026-11-09", "2026-11-10"),
            item("week", "2026-11-09", "2026-11-13"),
            item("after", "2026-11-12"),
        ]
    ) == {
        "week": [(2, 0, 5, 0)],
        "pair": [(2, 0, 2, 1)],
        "day": [(2, 1, 1, 2)],
        "after": [(2, 3, 1, 1)],
    }


def test_items_of_one_day_keep_the_order_they_come_in() -> None:
    lanes = {name: at[0][3] for name, at in placed([item(n, "2026-11-10") for n in "cab"]).items()}
    assert lanes == {"c": 0, "a": 1, "b": 2}


def test_a_full_day_uses_every_line_and_a_fuller_one_leaves_the_last_for_more() -> None:
    full = month.pack(GRID, [item(str(n), "2026-11-10") for n in range(3)], 3)
    assert len(full.bars) == 3
    assert not any(full.hidden)
    fuller = month.pack(GRID, [item(str(n), "2026-11-10") for n in range(9)], 3)
    assert [b.item.name for b in fuller.bars] == ["0", "1"]
    assert fuller.hidden[15] == 7


def test_weeks_may_have_different_room() -> None:
    items = [item(str(n), day) for day in ("2026-11-03", "2026-11-10") for n in range(3)]
    packed = month.pack(GRID, items, [0, 2, 4, 0, 0, 0])
    assert [b.week for b in packed.bars] == [1, 2, 2, 2]
    assert packed.hidden[8] == 2


@settings(max_examples=300)
@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(0, 12)), max_size=60),
    st.integers(0, 6),
)
def test_no_bars_overlap_and_every_day_accounts_for_all_its_items(
    spans: list[tuple[int, int]], lines: int
) -> None:
    starts = dt.date(2026, 10, 20)
    items = [
        Item(str(n), starts + dt.timedelta(first), starts + dt.timedelta(first + days))
        for n, (first, days) in enumerate(spans)
    ]
    packed = month.pack(GRID, items, lines)
    cells: set[tuple[int, int, int]] = set()
    shown = [0] * (len(GRID) * 7)
    last_line: set[tuple[int, int]] = set()
    for bar in packed.bars:
        assert 0 <= bar.lane < lines
        for day in range(bar.start, bar.start + bar.days):
            assert (bar.week, day, bar.lane) not in cells
            cells.add((bar.week, day, bar.lane))
            shown[bar.week * 7 + day] += 1
            if bar.lane == lines - 1:
                last_line.add((bar.week, day))
    for n, day in enumerate(d for week in GRID for d in week):
        on = sum(i.first <= day <= i.last for i in items)
        assert shown[n] + packed.hidden[n] == on
        assert not (packed.hidden[n] and divmod(n, 7) in last_line), "no line left for +n more"


def test_without_spare_lines_a_crowd_takes_every_line() -> None:
    packed = month.pack(GRID, [item(str(n), "2026-11-10") for n in range(9)], 2, spare=0)
    assert [b.lane for b in packed.bars] == [0, 1]
    assert packed.hidden[15] == 7


def test_what_must_show_is_not_hidden_behind_long_things() -> None:
    items = [item(str(n), "2026-11-09", "2026-11-14") for n in range(9)]
    packed = month.pack(
        GRID, [*items, item("Forum", "2026-11-10")], 3, first=lambda i: i.name == "Forum"
    )
    assert [b.lane for b in packed.bars if b.item.name == "Forum"] == [0]


def test_a_bar_with_more_to_say_takes_lines_to_spare() -> None:
    items = [item("long words", "2026-11-10"), item("x", "2026-11-10"), item("y", "2026-11-12")]
    packed = month.pack(GRID, [item("run", "2026-11-09", "2026-11-11"), *items], 4)
    spread = month.spread(packed, [4] * 6, lambda bar: 1 if bar.item.name == "x" else 2)
    assert {b.item.name: (b.lane, b.lines) for b in spread.bars} == {
        "run": (0, 1),
        "long words": (1, 2),
        "x": (3, 1),
        "y": (0, 2),
    }


def test_a_bar_takes_no_more_lines_than_it_wants() -> None:
    packed = month.pack(GRID, [item("x", "2026-11-10")], 6)
    assert [b.lines for b in month.spread(packed, [6] * 6, lambda _: 3).bars] == [3]


def test_no_bar_grows_where_it_would_push_another_out() -> None:
    full = month.pack(GRID, [item(str(n), "2026-11-10") for n in range(4)], 4)
    assert month.spread(full, [4] * 6, lambda _: 2).bars == full.bars
    fuller = month.pack(GRID, [item(str(n), "2026-11-10") for n in range(9)], 4)
    assert month.spread(fuller, [4] * 6, lambda _: 2).bars == fuller.bars


def test_a_hundred_thousand_items_on_one_day_are_counted_not_laid_out() -> None:
    packed = month.pack(GRID, [item("x", "2026-11-10")] * 100_000, 4)
    assert len(packed.bars) == 3
    assert packed.hidden[15] == 99_997
