"""The numbers behind the reach chart, as rows for a table and as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass

from comms_planner.bilingual import Bilingual
from comms_planner.charts.reach import ReachBar, ReachLine
from comms_planner.quantity import Qty
from comms_planner.services.measurements import MeasurementRow
from comms_planner.text import Texts

HEADINGS = (
    "name", "year", "kind", "basis", "value", "relation", "unit", "in_use", "definition", "source",
)  # fmt: skip
"""Columns of the CSV: keys, the same in every language, so that a spreadsheet can rely on them."""
_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A cell that begins so would be run by a spreadsheet."""


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One figure of the chart; `used` is false for one of several that contest."""

    number: int
    name: Bilingual
    year: int | None
    kind: str
    estimated: bool
    qty: Qty
    used: bool
    definition: Bilingual
    source: str

    @property
    def key(self) -> tuple[str, int | None, str, bool, int]:
        """What tells rows apart."""
        return (self.name.en or self.name.zh, self.year, self.kind, self.estimated, self.number)


def rows_of(lines: Sequence[ReachLine]) -> list[FigureRow]:
    """Every figure of the chart in its order, direct before indirect."""
    rows: list[FigureRow] = []
    for line in lines:
        for kind, bar in (("direct", line.direct), ("indirect", line.indirect)):
            for number, qty in enumerate(bar.figures):
                found = _behind(line, kind, bar, number)
                rows.append(
                    FigureRow(
                        number, line.name, line.year, kind, bar.estimated, qty, not bar.contested,
                        found.definition if found else Bilingual("", ""),
                        found.source if found else "",
                    )
                )  # fmt: skip
    return rows


def csv_of(lines: Sequence[ReachLine], texts: Texts) -> bytes:
    """The table as UTF-8 with a mark that spreadsheets know; value and relation stay apart."""
    out = io.StringIO(newline="")
    writer = csv.writer(out)
    writer.writerow(HEADINGS)
    for row in rows_of(lines):
        writer.writerow(
            [
                _plain(texts.say(row.name)),
                row.year or "",
                row.kind,
                "estimated" if row.estimated else "measured",
                "" if row.qty.value is None else row.qty.value,
                row.qty.relation.value,
                row.qty.unit,
                "yes" if row.used else "no",
                _plain(texts.say(row.definition)),
                _plain(row.source),
            ]
        )
    return b"\xef\xbb\xbf" + out.getvalue().encode()


def _behind(line: ReachLine, kind: str, bar: ReachBar, number: int) -> MeasurementRow | None:
    """The measurement a figure of a bar comes from, where it is one and not a sum."""
    if bar.estimated:
        return None
    people = [m for m in line.measurements if m.kind == kind and m.qty.value is not None]
    chosen = [m for m in people if m.reported][:1] or people
    alike = len(chosen) == len(bar.figures)
    return chosen[number] if alike and chosen[number].qty == bar.figures[number] else None


def _plain(text: str) -> str:
    """Text that a spreadsheet shows and never runs."""
    return f"'{text}" if text.startswith(_FORMULA) else text
