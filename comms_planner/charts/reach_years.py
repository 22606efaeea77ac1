"""Reach year by year: the gross estimate of what occurs beside what was measured of it."""

from __future__ import annotations

from collections.abc import Sequence

from comms_planner.bilingual import Bilingual
from comms_planner.charts.reach import ReachBar, ReachLine
from comms_planner.quantity import Qty, Total, total
from comms_planner.services.reach import OccurrenceRow, YearRow
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

ESTIMATED = QT_TRANSLATE_NOOP("Charts", "Estimated, gross, all occurrences of the year")
MEASURED = QT_TRANSLATE_NOOP("Charts", "Measured, gross, the occurrences that were counted")
LEGEND = (ESTIMATED, MEASURED)
COUNTED = QT_TRANSLATE_NOOP("Charts", "{count} of {all} measured")


def lines_of(years: Sequence[YearRow], platform: str, texts: Texts) -> list[ReachLine]:
    """A line per year with its estimate, and below it what was measured, where anything was.

    `platform` narrows the sums to one platform; cancelled occurrences count nowhere.
    """
    lines: list[ReachLine] = []
    for year in years:
        found = [o for o in year.occurrences if platform in ("", o.platform) and o.counts]
        name = Bilingual(str(year.year), f"{year.year}年")
        lines.append(
            ReachLine(
                name,
                ReachBar((total(o.estimated_direct for o in found).qty,), estimated=True),
                ReachBar((total(o.estimated_indirect for o in found).qty,), estimated=True),
            )
        )
        line = _measured(name, year.year, found, texts)
        if line is not None:
            lines.append(line)
    return lines


def _measured(
    name: Bilingual, year: int, found: Sequence[OccurrenceRow], texts: Texts
) -> ReachLine | None:
    direct = total(o.measured_direct for o in found)
    indirect = total(o.measured_indirect for o in found)
    count = sum(_is_measured(o) for o in found)
    if not count:
        return None
    said = texts.translate("Charts", COUNTED).format(
        count=texts.number(count), all=texts.number(len(found))
    )
    people = tuple(
        m for o in found for m in o.measurements if m.counts_people and not o.contested_in(m.kind)
    )
    return ReachLine(name, _bar(direct), _bar(indirect), year, label=said, measurements=people)


def _is_measured(row: OccurrenceRow) -> bool:
    return row.measured_direct.value is not None or row.measured_indirect.value is not None


def _bar(of: Total) -> ReachBar:
    figures: tuple[Qty, ...] = (of.qty,) if of.qty.value is not None else ()
    return ReachBar(figures, estimated=False)
