"""Whether the figures of an indicator match what stands behind them, entry by entry."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from comms_planner.quantity import Qty, Relation, total
from comms_planner.services.results.tracking import YearFigure

COUNTED = {"policies": "policy change", "commitments": "commitment"}
"""The kind of entry of the ledger that an indicator of a unit counts."""


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A year whose actual says something else than the entries that are filed under it."""

    year: int
    actual: Qty
    entries: Qty


def mismatches(
    actuals: Sequence[YearFigure], unit: str, entries: Mapping[tuple[int, str], int],
    money: Mapping[tuple[int, str], Sequence[Qty]],
) -> tuple[Mismatch, ...]:  # fmt: skip
    """The years that do not match: entries by year and kind, money by year and currency.

    An actual that is a lower bound matches what is no less; a year without any entry is not held
    against anything, since nobody says that the ledger is complete.
    """
    found = []
    for one in sorted(actuals, key=lambda a: a.year):
        behind = _behind(one.year, unit, entries, money)
        if behind is not None and not _matches(one.qty, behind):
            found.append(Mismatch(one.year, one.qty, behind))
    return tuple(found)


def _behind(
    year: int, unit: str, entries: Mapping[tuple[int, str], int],
    money: Mapping[tuple[int, str], Sequence[Qty]],
) -> Qty | None:  # fmt: skip
    """What the entries of a year come to, in the indicator's unit; None where there are none."""
    if unit in COUNTED:
        count = entries.get((year, COUNTED[unit]), 0)
        return Qty(count, unit=unit) if count else None
    sums = money.get((year, unit), ())
    return total(sums, unit).qty if sums else None


def _matches(actual: Qty, behind: Qty) -> bool:
    """Whether both can be true at once."""
    if actual.value is None or behind.value is None:
        return True
    low = (Relation.GE, Relation.APPROX)
    if actual.value == behind.value or Relation.APPROX in (actual.relation, behind.relation):
        return True
    if actual.value < behind.value:
        return actual.relation in low or behind.relation is Relation.LE
    return behind.relation in low or actual.relation is Relation.LE
