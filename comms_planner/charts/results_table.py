"""The numbers behind the pictures of outcomes, as rows for a table and as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from comms_planner.charts import multiples, standing
from comms_planner.charts.multiples import Sheet
from comms_planner.charts.standing import BulletLine
from comms_planner.quantity import Qty
from comms_planner.text import Texts

HEADINGS = ("name", "place", "what", "value", "relation", "unit", "standing")
"""Columns of the CSV: keys, the same in every language, so that a spreadsheet can rely on them."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True, slots=True)
class NumberRow:
    """One figure of a picture: what it belongs to, which year or kind, and what it is."""

    number: int
    name: str
    place: str
    what: str
    qty: Qty
    standing: str = ""


def of_bullets(lines: Sequence[BulletLine], texts: Texts) -> list[NumberRow]:
    """Baseline, target and actual of each row, without gaps filled in."""
    rows: list[NumberRow] = []
    for line in lines:
        for what, qty in (
            (standing.BASELINE, line.baseline), (standing.TARGET, line.target),
            (standing.ACTUAL, line.actual),
        ):  # fmt: skip
            if qty is not None:
                place = str(line.year or "") if what != standing.BASELINE else ""
                rows.append(
                    NumberRow(len(rows), texts.say(line.name), place, what, qty, line.status)
                )
    return rows


def of_sheet(sheet: Sheet, texts: Texts) -> list[NumberRow]:
    """Every figure of every panel, bar by bar."""
    first, second = (*sheet.legend, "")[:2]
    rows: list[NumberRow] = []
    for panel in sheet.panels:
        name = multiples.title_of(panel, texts)
        if panel.level is not None:
            rows.append(NumberRow(len(rows), name, "", multiples.BASELINE, panel.level))
        for bar in panel.bars:
            for what, qty in ((first, bar.qty), (second, bar.part or bar.mark)):
                if qty is not None:
                    rows.append(NumberRow(len(rows), name, bar.label, what, qty))
    return rows


def csv_of(rows: Sequence[NumberRow]) -> bytes:
    """The table as UTF-8 with a mark that spreadsheets know; value and relation stay apart."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(HEADINGS)
    for row in rows:
        value = "" if row.qty.value is None else row.qty.value
        cells = (row.name, row.place, row.what, row.qty.relation.value, row.qty.unit, row.standing)
        name, place, what, relation, unit, stands = (_plain(cell) for cell in cells)
        writer.writerow([name, place, what, value, relation, unit, stands])
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _plain(text: str) -> str:
    """Text that a spreadsheet shows and never runs; a relation alone is no formula."""
    return f"'{text}" if text.startswith(_FORMULA) and text != "=" else text
