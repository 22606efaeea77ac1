"""The year at a glance: one page for each year of the period."""

from __future__ import annotations

from comms_planner.reports import readings
from comms_planner.reports.marks import legend_of_year, marks_of
from comms_planner.reports.parts import Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Year at a glance")
ONE_YEAR = QT_TRANSLATE_NOOP("Reports", "{year} at a glance")


def build(data: PackData, parts: Parts) -> Story:
    """Twelve small months for each year, with the platforms' days filled in and named."""
    marks = marks_of(data.of(readings.entries), parts)
    story: Story = []
    for year in range(data.request.first.year, data.request.last.year + 1):
        if story:
            story.append(parts.page_break())
        story += [
            parts.heading(1, parts.say(ONE_YEAR, year=year)),
            *legend_of_year(parts),
            parts.year(year, marks),
        ]
    return story


SECTION = Section("year", TITLE, build, reads=(readings.entries,))
