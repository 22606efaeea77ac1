"""The numbers behind the pictures of outcomes, as rows for a table and as CSV."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from comms_planner.charts import multiples, number_csv, standing
from comms_planner.charts.multiples import Sheet
from comms_planner.charts.standing import BulletLine
from comms_planner.quantity import Qty
from comms_planner.services import vocabulary
from comms_planner.services.breakdown import STATES
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

HEADINGS = (
    QT_TRANSLATE_NOOP("Chart numbers", "name"),
    QT_TRANSLATE_NOOP("Chart numbers", "place"),
    QT_TRANSLATE_NOOP("Chart numbers", "what"),
    *number_csv.FIGURE,
    QT_TRANSLATE_NOOP("Chart numbers", "standing"),
)
"""Columns of the CSV; in English they are keys that programs can rely on."""


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


def csv_of(rows: Sequence[NumberRow], texts: Texts) -> bytes:
    """The numbers as CSV, in the language asked."""
    return number_csv.written(
        HEADINGS,
        (
            (row.name, row.place, said(row, texts), *number_csv.figure(row.qty, texts),
             stands(row, texts))
            for row in rows
        ),
        texts,
    )  # fmt: skip


def said(row: NumberRow, texts: Texts) -> str:
    """What a figure is, in words."""
    return texts.translate("Charts", row.what)


def stands(row: NumberRow, texts: Texts) -> str:
    """How it stands to its target, or how parts match their whole, in words."""
    if row.standing in STATES:
        return texts.translate("Breakdown", STATES[row.standing])
    return vocabulary.word(texts, "track", row.standing)
