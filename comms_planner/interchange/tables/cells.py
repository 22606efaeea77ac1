"""Cells as they come out of a file, in a form that JSON can carry from the guarded child.

A text, a number and a truth value stand for themselves, None for an empty cell; the rest are
marked: ["d", "2026-10-31"] a day, ["p", 0.25] a share that the sheet shows as 25 %,
["e", "#REF!"] an error of the other program.
"""

from __future__ import annotations

import datetime as dt
from typing import Any

DAY, SHARE, FAULT = "d", "p", "e"
Cell = str | int | float | bool | list[Any] | None


def shown(cell: Cell) -> str:
    """A cell as a person reads it, for previews and the file of rejected rows."""
    if cell is None:
        return ""
    if isinstance(cell, list):
        return f"{cell[1] * 100:g}%" if cell[0] == SHARE else str(cell[1])
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)


def is_empty(cell: Cell) -> bool:
    """Whether nothing stands there, spaces aside."""
    return cell is None or (isinstance(cell, str) and (not cell or cell.isspace()))


def day_of(value: dt.datetime | dt.date) -> Cell:
    """A day, marked; the time of day is left out."""
    return [DAY, (value.date() if isinstance(value, dt.datetime) else value).isoformat()]
