"""Figures held against the entries behind them: what cannot both be true is told."""

from __future__ import annotations

import pytest

from comms_planner.quantity import Qty, Relation
from comms_planner.services.results.matching import mismatches
from comms_planner.services.results.tracking import YearFigure

GE, LE, ABOUT = Relation.GE, Relation.LE, Relation.APPROX


@pytest.mark.parametrize(
    ("actual", "counted", "differs"),
    [
        (Qty(3, unit="policies"), 3, False),
        (Qty(3, unit="policies"), 2, True),
        (Qty(2, unit="policies"), 3, True),
        (Qty(2, GE, "policies"), 3, False),
        (Qty(5, GE, "policies"), 3, True),
        (Qty(5, LE, "policies"), 3, False),
        (Qty(4, ABOUT, "policies"), 3, False),
        (Qty.unknown("policies"), 3, False),
        (Qty(3, unit="policies"), 0, False),
    ],
)
def test_a_count_of_the_ledger_is_held_against_the_actual_of_its_year(
    actual: Qty, counted: int, differs: bool
) -> None:
    entries = {(2021, "policy change"): counted, (2021, "commitment"): 9}
    found = mismatches([YearFigure(2021, actual)], "policies", entries, {})
    assert bool(found) is differs


def test_money_is_held_against_the_entries_of_the_same_currency_and_year() -> None:
    money = {(2022, "USD"): [Qty(5, unit="USD"), Qty(7, GE, "USD")], (2022, "EUR"): [Qty(9)]}
    exact = YearFigure(2022, Qty(10, unit="USD"))
    (found,) = mismatches([exact], "USD", {}, money)
    assert (found.year, found.entries) == (2022, Qty(12, GE, "USD"))
    more = YearFigure(2022, Qty(15, unit="USD"))
    assert mismatches([more], "USD", {}, money) == ()
    other = YearFigure(2021, Qty(10, unit="USD"))
    assert mismatches([other], "USD", {}, money) == ()
