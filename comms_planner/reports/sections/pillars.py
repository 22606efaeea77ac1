"""What the document means by the four pillars."""

from __future__ import annotations

from comms_planner.reports.parts import Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "The four pillars")
LEAD = QT_TRANSLATE_NOOP(
    "Reports", "Roles of the agency in {document}, not channels: every flagship programme has all."
)
PILLAR = QT_TRANSLATE_NOOP("Reports", "Pillar")
ROLE = QT_TRANSLATE_NOOP("Reports", "What the document says of it")


def build(data: PackData, parts: Parts) -> Story:
    """Each pillar with the document's own description."""
    rows: list[list[str | Cell]] = [
        [parts.mark(parts.both(p.name), parts.tokens.pillar(p.key)), parts.texts.say(p.annex)]
        for p in data.pillars
    ]
    if not rows:
        return []
    columns = [Column(parts.say(PILLAR), 1), Column(parts.say(ROLE), 4)]
    bars = [parts.tokens.pillar(p.key).solid for p in data.pillars]
    return [
        parts.heading(1, parts.texts.translate("Packs", TITLE), follow=150),
        parts.body(parts.say(LEAD, document=data.plan.symbol)),
        parts.table(columns, rows, bars=bars),
    ]


SECTION = Section("pillars", TITLE, build, new_page=False)
