"""The numbers behind a chart as CSV: value, qualifier and unit each in a column of its own."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from comms_planner.quantity import Number, Qty
from comms_planner.text import QT_TRANSLATE_NOOP, UNITS, Texts

CONTEXT = "Chart numbers"
FIGURE = (
    QT_TRANSLATE_NOOP("Chart numbers", "value"),
    QT_TRANSLATE_NOOP("Chart numbers", "relation"),
    QT_TRANSLATE_NOOP("Chart numbers", "unit"),
)
"""Headings of a figure; in English they are keys that programs can rely on."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins so would be run by a spreadsheet."""

Cell = str | Number | None


def figure(qty: Qty, texts: Texts) -> tuple[Cell, Cell, Cell]:
    """Value, qualifier and unit; without a figure the value stays empty, never zero."""
    unit = texts.translate("Units", UNITS[qty.unit]) if qty.unit in UNITS else qty.unit
    return qty.value, qty.relation.value, unit


def written(headings: Sequence[str], rows: Iterable[Sequence[Cell]], texts: Texts) -> bytes:
    """The table as UTF-8 with a mark that spreadsheets know, headed in the language asked."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow([texts.translate(CONTEXT, head) for head in headings])
    for row in rows:
        writer.writerow([_plain(cell) if isinstance(cell, str) else cell for cell in row])
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _plain(text: str) -> str:
    """Text that a spreadsheet shows and never runs; a relation alone is no formula."""
    return f"'{text}" if text.startswith(_FORMULA) and text != "=" else text
