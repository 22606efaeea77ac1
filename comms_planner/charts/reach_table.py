"""The numbers behind the reach chart, as rows for a table and as CSV."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from comms_planner.bilingual import Bilingual
from comms_planner.charts import number_csv
from comms_planner.charts.reach import ReachBar, ReachLine
from comms_planner.quantity import Qty
from comms_planner.services import vocabulary
from comms_planner.services.measurements import MeasurementRow
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

HEADINGS = (
    QT_TRANSLATE_NOOP("Chart numbers", "name"),
    QT_TRANSLATE_NOOP("Chart numbers", "year"),
    QT_TRANSLATE_NOOP("Chart numbers", "kind"),
    QT_TRANSLATE_NOOP("Chart numbers", "basis"),
    *number_csv.FIGURE,
    QT_TRANSLATE_NOOP("Chart numbers", "in_use"),
    QT_TRANSLATE_NOOP("Chart numbers", "definition"),
    QT_TRANSLATE_NOOP("Chart numbers", "source"),
)
"""Columns of the CSV; in English they are keys that programs can rely on."""
WORDS = {
    "estimated": QT_TRANSLATE_NOOP("Chart numbers", "estimated"),
    "measured": QT_TRANSLATE_NOOP("Chart numbers", "measured"),
    "yes": QT_TRANSLATE_NOOP("Chart numbers", "yes"),
    "no": QT_TRANSLATE_NOOP("Chart numbers", "no"),
}


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
    """The numbers as CSV, in the language asked."""
    word = {key: texts.translate(number_csv.CONTEXT, said) for key, said in WORDS.items()}
    return number_csv.written(
        HEADINGS,
        (
            (
                texts.say(row.name), row.year, vocabulary.word(texts, "reach", row.kind),
                word["estimated" if row.estimated else "measured"],
                *number_csv.figure(row.qty, texts), word["yes" if row.used else "no"],
                texts.say(row.definition), row.source,
            )
            for row in rows_of(lines)
        ),
        texts,
    )  # fmt: skip


def _behind(line: ReachLine, kind: str, bar: ReachBar, number: int) -> MeasurementRow | None:
    """The measurement a figure of a bar comes from, where it is one and not a sum."""
    if bar.estimated:
        return None
    people = [m for m in line.measurements if m.kind == kind and m.qty.value is not None]
    chosen = [m for m in people if m.reported][:1] or people
    alike = len(chosen) == len(bar.figures)
    return chosen[number] if alike and chosen[number].qty == bar.figures[number] else None
