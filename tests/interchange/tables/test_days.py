"""Dates are read as people write them, and no more exactly than they were meant."""

from __future__ import annotations

import datetime as dt

import pytest

from comms_planner.errors import Invalid
from comms_planner.interchange.tables.cells import Cell
from comms_planner.interchange.tables.days import DMY, MDY, Order, When, order_of, when

OCTOBER_31 = dt.date(2026, 10, 31)


@pytest.mark.parametrize(
    "said",
    [
        ["d", "2026-10-31"], "2026-10-31", "31/10/2026", "31.10.2026", "31-10-26", "10/31/2026",
        "31 October 2026", "31st October 2026", "Oct 31, 2026", "31-Oct-26", "Sat 31 Oct 2026",
        "2026年10月31日", "２０２６年１０月３１日", "2026.10.31", "20261031", 20261031, 46326,
        "2026-10-31T09:00:00Z", "31/10/2026 14:00",
    ],
)  # fmt: skip
def test_a_day_is_read_however_it_is_written(said: Cell) -> None:
    assert when(said) == When(OCTOBER_31, OCTOBER_31, "day")


@pytest.mark.parametrize(
    ("said", "first", "last", "precision"),
    [
        ("October 2026", "2026-10-01", "2026-10-31", "month"),
        ("2026年10月", "2026-10-01", "2026-10-31", "month"),
        ("Q4 2026", "2026-10-01", "2026-12-31", "quarter"),
        ("2026年第四季度", "2026-10-01", "2026-12-31", "quarter"),
        (2026, "2026-01-01", "2026-12-31", "year"),
        ("1–3 June 2026", "2026-06-01", "2026-06-03", "day"),
        ("30 May – 3 June 2026", "2026-05-30", "2026-06-03", "day"),
        ("2026-06-01 to 2026-06-03", "2026-06-01", "2026-06-03", "day"),
        ("2026年6月1日至6月3日", "2026-06-01", "2026-06-03", "day"),
        ("2026年6月1日-3日", "2026-06-01", "2026-06-03", "day"),
        ("二〇二六年六月十一日", "2026-06-11", "2026-06-11", "day"),
        ("2026年6月1日（星期一）", "2026-06-01", "2026-06-01", "day"),
        ("1 juin 2026", "2026-06-01", "2026-06-01", "day"),
        ("1 de junio de 2026", "2026-06-01", "2026-06-01", "day"),
        ("by 1 June 2026", "2026-06-01", "2026-06-01", "day"),
        ("June 2026 (tbc)", "2026-06-01", "2026-06-30", "month"),
        ("Jun-26", "2026-06-01", "2026-06-30", "month"),
        ("mid-June 2026", "2026-06-11", "2026-06-20", "window"),
        ("2026年6月下旬", "2026-06-21", "2026-06-30", "window"),
        ("w/c 1 June 2026", "2026-06-01", "2026-06-07", "window"),
        ("H1 2026", "2026-01-01", "2026-06-30", "window"),
        ("2026年下半年", "2026-07-01", "2026-12-31", "window"),
        ("Q1/Q2 2026", "2026-01-01", "2026-06-30", "window"),
        ("May/June 2026", "2026-05-01", "2026-06-30", "window"),
        ("throughout 2026", "2026-01-01", "2026-12-31", "year"),
    ],
)
def test_what_is_known_to_the_month_stays_so(
    said: Cell, first: str, last: str, precision: str
) -> None:
    days = (dt.date.fromisoformat(first), dt.date.fromisoformat(last))
    assert when(said) == When(*days, precision)


def test_tbc_is_a_date_to_be_confirmed_and_an_empty_cell_is_none() -> None:
    assert when("TBC") == when("待定") == When(None, None, "tbc")
    assert when("  ") is None


@pytest.mark.parametrize("said", ["soon", "31/02/2026", "32 May 2026", "1850-01-01", 3, "8月"])
def test_what_names_no_day_is_refused(said: Cell) -> None:
    with pytest.raises(Invalid):
        when(said)


def test_a_column_tells_whether_the_month_comes_first() -> None:
    assert order_of(["03/04/2026", "25/04/2026"]) == Order(DMY, True, False)
    assert order_of(["03/04/2026", "04/25/2026"]) == Order(MDY, True, False)
    assert order_of(["03/04/2026"]) == Order(DMY, False, True)
    assert when("03/04/2026", MDY) == When(dt.date(2026, 3, 4), dt.date(2026, 3, 4), "day")
