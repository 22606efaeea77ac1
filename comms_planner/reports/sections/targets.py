"""Results against targets: the indicators that the work was to move."""

from __future__ import annotations

from comms_planner.reports import scoped
from comms_planner.reports.indicator_table import table_of
from comms_planner.reports.parts import Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Results against targets")
LEAD = QT_TRANSLATE_NOOP(
    "Reports",
    "Indicators that this work is linked to or whose outcome it serves. An estimate of reach is no "
    "target, and reach proves no outcome.",
)
TOLD = QT_TRANSLATE_NOOP("Reports", "What was told of {year}: {narrative}")
REST = QT_TRANSLATE_NOOP("Reports", "%n further indicators have no figures yet.", "", 1)


def build(data: PackData, parts: Parts) -> Story:
    """Those with a figure as a table, narratives in words, the others counted."""
    found = data.of(scoped.indicators)
    told = [i for i in found if i.baseline or i.targets or i.years]
    story: Story = [parts.heading(1, parts.texts.translate("Packs", TITLE), follow=120)]
    if not told:
        return [*story, parts.nothing()]
    story.append(parts.body(parts.say(LEAD)))
    left = len(found) - len(told)
    if left:
        story.append(parts.small(parts.count(REST, left)))
    story.append(table_of(told, parts))
    narratives = [
        parts.say(TOLD, year=year.year, narrative=parts.texts.say(year.narrative))
        for indicator in told
        for year in indicator.years[-1:]
        if year.narrative
    ]
    return [*story, *parts.bullets(narratives)] if narratives else story


SECTION = Section("targets", TITLE, build, new_page=False, reads=(scoped.indicators,))
