"""What the columns of exported tables are made of; a figure has its relation beside its number."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from comms_planner.bilingual import Bilingual
from comms_planner.quantity import Number, Qty

Value = str | Number | float | dt.date | None


@dataclass(frozen=True, slots=True)
class Column:
    """Headings of one or two columns, and the values under them."""

    headings: tuple[tuple[str, str], ...]
    values: Callable[[Any], tuple[Value, ...]]


def one(heading: str, value: Callable[[Any], Value]) -> Column:
    """A single column."""
    return Column(((heading, ""),), lambda row: (value(row),))


def both(heading: str, text: Callable[[Any], Bilingual]) -> Column:
    """A text in both languages, side by side."""
    return Column(((heading, "en"), (heading, "zh")), lambda row: (text(row).en, text(row).zh))


def named(heading: str, text: Callable[[Any], Bilingual]) -> Column:
    """The name of another thing, on each side in the language there is."""

    def sides(row: Any) -> tuple[Value, ...]:
        name = text(row)
        return (name.en or name.zh, name.zh or name.en)

    return Column(((heading, "en"), (heading, "zh")), sides)


def figure(relation: str, value: str, unit: str, qty: Callable[[Any], Qty]) -> Column:
    """A qualified figure: how it stands to the truth, the plain number, what it counts."""

    def parts(row: Any) -> tuple[Value, ...]:
        found = qty(row)
        return (found.relation.value, found.value, found.unit)

    return Column(((relation, ""), (value, ""), (unit, "")), parts)


def listed(heading: str, texts: Callable[[Any], Sequence[Bilingual]]) -> Column:
    """Several names in one cell, side by side in both languages."""

    def joined(row: Any) -> tuple[Value, ...]:
        names = texts(row)
        return ("; ".join(n.en or n.zh for n in names), "; ".join(n.zh or n.en for n in names))

    return Column(((heading, "en"), (heading, "zh")), joined)
