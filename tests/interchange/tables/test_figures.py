"""Figures keep their qualifier and their digits, in any locale."""

from __future__ import annotations

from decimal import Decimal

import pytest

from comms_planner.errors import Invalid
from comms_planner.interchange.tables.cells import Cell
from comms_planner.interchange.tables.figures import figure, money
from comms_planner.quantity import Qty, Relation


@pytest.mark.parametrize(
    ("said", "value", "relation", "unit"),
    [
        ("≥ 5,000", 5000, "≥", "people"),
        ("500 万以上", 5_000_000, "≥", "people"),
        ("about 1.5 million", 1_500_000, "≈", "people"),
        ("1,234,567", 1_234_567, "=", "people"),
        ("1.234.567", 1_234_567, "=", "people"),
        ("1.234,56", Decimal("1234.56"), "=", "people"),
        ("1 234,5", Decimal("1234.5"), "=", "people"),
        ("1'200", 1200, "=", "people"),
        ("25 %", 25, "=", "percent"),
        (["p", 0.25], 25, "=", "percent"),
        (12.5, Decimal("12.5"), "=", "people"),
    ],
)
def test_a_figure_is_read(said: Cell, value: int | Decimal, relation: str, unit: str) -> None:
    assert figure(said) == Qty(value, Relation(relation), unit)


def test_not_applicable_is_not_zero_and_nothing_is_nothing() -> None:
    assert figure("n/a") == Qty.na("")
    assert figure("") is None
    assert figure(0) == Qty(0)


def test_money_brings_its_currency() -> None:
    assert money("$1,200.50") == (Qty(Decimal("1200.50"), unit=""), "USD")
    assert money("€ 1.200,50") == (Qty(Decimal("1200.50"), unit=""), "EUR")
    assert money(800) == (Qty(800, unit=""), "")


@pytest.mark.parametrize("said", ["many", True, ["e", "#REF!"], "5,00,0"])
def test_what_is_no_number_is_refused(said: Cell) -> None:
    with pytest.raises(Invalid):
        figure(said)
