"""Every date of the period as a list, month by month."""

from __future__ import annotations

from comms_planner.reports import readings
from comms_planner.reports.listing import columns_of, line_of
from comms_planner.reports.parts import Band, Cell, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "All dates")


def build(data: PackData, parts: Parts) -> Story:
    """What has a date, in order, under the name of its month."""
    story: Story = [parts.heading(1, parts.texts.translate("Packs", TITLE))]
    rows: list[list[str | Cell] | Band] = []
    month = (0, 0)
    for entry in data.of(readings.entries):
        if not entry.is_dated:
            continue
        first = max(entry.first, data.request.first)
        if (first.year, first.month) != month:
            month = (first.year, first.month)
            rows.append(Band(parts.texts.month(*month)))
        rows.append(line_of(entry, parts))
    table = parts.table(columns_of(parts), rows) if rows else parts.nothing()
    return [*story, table]


SECTION = Section("dates", TITLE, build, new_page=False, reads=(readings.entries,))
