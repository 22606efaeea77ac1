"""What a spreadsheet puts on the clipboard, as rows of a sheet with known columns."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from comms_planner.interchange.tables.shape import tidy
from comms_planner.interchange.tables.target import Target
from comms_planner.text import texts_for

MOST = 20_000
"""More rows than that come better as a file."""


@dataclass(frozen=True, slots=True)
class Pasted:
    """Rows of text; `by_name` where headings said which column each cell belongs to.

    `left_out` are headings that no column answers to, though cells stand under them; `cut` says
    that there were more rows than can be pasted.
    """

    rows: tuple[tuple[str, ...], ...]
    by_name: bool = False
    left_out: tuple[str, ...] = ()
    cut: bool = False


def pasted(text: str, target: Target, fields: Sequence[str]) -> Pasted:
    """Take a clipboard's text apart; a first row of headings puts its columns where they belong."""
    lines = [[" ".join(cell.split()) for cell in line] for line in _lines(text)]
    while lines and not any(lines[-1]):
        lines.pop()
    cut = len(lines) > MOST
    lines = lines[:MOST]
    heads = _heads(lines[0], target) if lines else []
    if not heads:
        return Pasted(tuple(tuple(line) for line in lines), cut=cut)
    body, rows = lines[1:], []
    at = {head: place for place, head in reversed(list(enumerate(heads))) if head in fields}
    for line in body:
        rows.append(tuple(_at(line, at[name]) if name in at else "" for name in fields))
    lost = tuple(
        heading
        for place, heading in enumerate(lines[0])
        if place not in at.values() and any(_at(line, place) for line in body)
    )
    return Pasted(tuple(rows), by_name=True, left_out=lost, cut=cut)


def _at(line: Sequence[str], place: int) -> str:
    return line[place] if place < len(line) else ""


def _lines(text: str) -> list[list[str]]:
    """Rows of cells; a quote that is never closed is a letter like any other."""
    lines = io.StringIO(text, newline="")
    try:
        if text.count('"') % 2:
            return list(csv.reader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
        return list(csv.reader(lines, delimiter="\t"))
    except csv.Error:  # a cell of more than 131,072 letters
        return [line.split("\t") for line in text.splitlines()]


def _heads(line: Sequence[str], target: Target) -> list[str | None]:
    """The fields that a row of headings names; nothing where it is no such row.

    Half of its words at least are known, and none has a digit in it: “views” may be a heading,
    and the metric of a figure.
    """
    heads = [_field(target, cell) for cell in line]
    known, filled = sum(head is not None for head in heads), sum(map(bool, line))
    is_plain = not any(letter.isdigit() for cell in line for letter in cell)
    return heads if known > 1 and 2 * known >= filled and is_plain else []


def _field(target: Target, heading: str) -> str | None:
    """The field that a heading names, in any language."""
    wanted = tidy(heading)
    for field in target.fields if wanted else ():
        words = (texts_for(side).translate("Import", field.label) for side in ("en", "zh"))
        if wanted in {tidy(field.name), *map(tidy, words), *field.headings}:
            return field.name
    return None
