from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from comms_planner.layouts.spans import Spans, loads
from tests.layouts.items import Item, item

some_days = st.dates(dt.date(2026, 1, 1), dt.date(2026, 12, 31))
some_items = st.lists(
    st.builds(
        lambda first, days: Item("x", first, first + dt.timedelta(days)),
        some_days,
        st.integers(0, 90),
    )
)


@given(some_items, some_days, st.integers(0, 60))
def test_asking_for_days_finds_exactly_what_lies_on_them(
    items: list[Item], first: dt.date, days: int
) -> None:
    last = first + dt.timedelta(days)
    found = Spans(items).touching(first, last)
    assert sorted(found, key=repr) == sorted(
        (i for i in items if i.first <= last and i.last >= first), key=repr
    )
    assert [i.first for i in found] == sorted(i.first for i in found)


@given(some_items, some_days, st.integers(0, 60))
def test_a_load_counts_the_items_of_each_day(items: list[Item], first: dt.date, days: int) -> None:
    last = first + dt.timedelta(days)
    assert loads(items, first, last) == [
        sum(i.first <= first + dt.timedelta(n) <= i.last for i in items) for n in range(days + 1)
    ]


def test_the_first_day_of_all_time_can_be_asked_for() -> None:
    spans = Spans([item("x", "2026-11-01")])
    assert len(spans) == 1
    assert spans.touching(dt.date.min, dt.date.max)
