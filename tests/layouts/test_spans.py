from __future__ import annotations

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from comms_planner.layouts.spans import loads
from tests.layouts.items import Item

some_days = st.dates(dt.date(2026, 1, 1), dt.date(2026, 12, 31))
some_items = st.lists(
    st.builds(
        lambda first, days: Item("x", first, first + dt.timedelta(days)),
        some_days,
        st.integers(0, 90),
    )
)


@given(some_items, some_days, st.integers(0, 60))
def test_a_load_counts_the_items_of_each_day(items: list[Item], first: dt.date, days: int) -> None:
    last = first + dt.timedelta(days)
    assert loads(items, first, last) == [
        sum(i.first <= first + dt.timedelta(n) <= i.last for i in items) for n in range(days + 1)
    ]
