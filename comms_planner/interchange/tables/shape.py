"""Where in a sheet the table is: its heading row, its columns, its rows."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from comms_planner.interchange.tables.cells import Cell, is_empty, shown

LOOK = 40
"""So many rows from the top may be titles and notes before the headings."""
_TOTAL = re.compile(r"(grand |sub ?)?totals?\b.*|sum|合计|总计|小计|共计|总和", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Column:
    """A column by its place and its heading; the second of a name is called “name (2)”."""

    at: int
    heading: str


@dataclass(frozen=True, slots=True)
class Line:
    """A row of the table with its number in the file, counted from 1."""

    number: int
    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet's table; `header` is the number of its heading row, `totals` of rows left out."""

    sheet: str
    header: int
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    totals: tuple[int, ...]


@lru_cache(maxsize=1 << 15)
def tidy(heading: str) -> str:
    """A heading as it is compared: without case, signs, width and air."""
    plain = unicodedata.normalize("NFKC", heading).casefold()
    return " ".join(re.sub(r"[\W_]+", " ", plain).split())


def header_row(rows: Sequence[Sequence[Cell]], known: Callable[[str], bool]) -> int:
    """The number of the row that reads most like headings, 1 if none does."""
    best, found = 0.0, 1
    for number, row in enumerate(rows[:LOOK], 1):
        words = {
            tidy(cell) for cell in row if isinstance(cell, str) and 0 < len(cell.strip()) <= 80
        }
        filled = sum(not is_empty(cell) for cell in row)
        if not words:
            continue
        score = 3.0 * sum(map(known, words)) + (len(words) if len(words) == filled else 0) / 10
        if score > best:
            best, found = score, number
    return found


def table(
    sheet: str, rows: Sequence[Sequence[Cell]], known: Callable[[str], bool], header: int = 0
) -> Table:
    """The table of a sheet below its headings, blank rows and trailing totals left out."""
    header = header if 0 < header <= len(rows) else header_row(rows, known)
    columns = _columns(rows[header - 1] if rows else ())
    lines = [
        Line(number, tuple(row))
        for number, row in enumerate(rows[header:], header + 1)
        if not all(map(is_empty, row))
    ]
    totals: list[int] = []
    while lines and _is_total(lines[-1]):
        totals.insert(0, lines.pop().number)
    return Table(sheet, header, columns, tuple(lines), tuple(totals))


def _columns(row: Sequence[Cell]) -> tuple[Column, ...]:
    seen: dict[str, int] = {}
    found = []
    for at, cell in enumerate(row):
        heading = " ".join(shown(cell).split())
        if not heading:
            continue
        seen[heading] = seen.get(heading, 0) + 1
        number = seen[heading]
        found.append(Column(at, heading if number == 1 else f"{heading} ({number})"))
    return tuple(found)


def _is_total(line: Line) -> bool:
    first = next((shown(cell).strip() for cell in line.cells if not is_empty(cell)), "")
    return bool(_TOTAL.fullmatch(first.rstrip(":：").strip()))
