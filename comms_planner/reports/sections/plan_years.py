"""Gross reach by calendar year of the plan, with what occurs in each."""

from __future__ import annotations

from comms_planner.reports import readings
from comms_planner.reports.parts import Align, Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.services.reach import YearRow
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Plan years, gross")
LEAD = QT_TRANSLATE_NOOP(
    "Reports",
    "Estimates per occurrence, added up over what occurs in each calendar year. Platforms meet "
    "every year, every two years or every four, so the years differ.",
)
YEAR = QT_TRANSLATE_NOOP("Reports", "Year")
OCCURS = QT_TRANSLATE_NOOP("Reports", "What occurs, of the platforms with an estimate")
DIRECT = QT_TRANSLATE_NOOP("Reports", "Direct, gross")
INDIRECT = QT_TRANSLATE_NOOP("Reports", "Indirect, gross")
TOTAL = QT_TRANSLATE_NOOP("Reports", "Total {first}–{last}")
NOTE = QT_TRANSLATE_NOOP(
    "Reports",
    "{part} of {whole} platforms carry a figure; for the others the document says not applicable, "
    "so they are left out and not counted as zero.",
)


def build(data: PackData, parts: Parts) -> Story:
    """One line per year, and the total with how many platforms stand behind it."""
    reach, texts = data.of(readings.reach), parts.texts
    columns = [
        Column(parts.say(YEAR), 1.7),
        Column(parts.say(OCCURS), 4.6),
        Column(parts.say(DIRECT), 1.4, Align.FIGURES),
        Column(parts.say(INDIRECT), 1.8, Align.FIGURES),
    ]
    rows: list[list[str | Cell]] = [_row(year, parts) for year in reach.years]
    rows.append(
        [
            Cell(parts.say(TOTAL, first=reach.first_year, last=reach.last_year), strong=True),
            "",
            Cell(texts.quantity(reach.direct.qty), strong=True),
            Cell(texts.quantity(reach.indirect.qty), strong=True),
        ]
    )
    note = parts.say(NOTE, part=reach.platforms_with_figure, whole=reach.platforms)
    return [
        parts.heading(1, texts.translate("Packs", TITLE)),
        parts.body(parts.say(LEAD)),
        parts.table(columns, rows),
        parts.small(note),
    ]


def _row(year: YearRow, parts: Parts) -> list[str | Cell]:
    texts = parts.texts
    names = [
        texts.say(o.name)
        for o in year.occurrences
        if o.counts
        and (o.estimated_direct.value is not None or o.estimated_indirect.value is not None)
    ]
    return [
        Cell(str(year.year), strong=True),
        texts.listed(names),
        texts.quantity(year.direct.qty),
        texts.quantity(year.indirect.qty),
    ]


SECTION = Section("plan-years", TITLE, build, new_page=False, reads=(readings.reach,))
