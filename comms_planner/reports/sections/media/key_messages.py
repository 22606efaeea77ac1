"""Key messages for media: cleared ones only, with the figures that prove them."""

from __future__ import annotations

from comms_planner.reports import clearance, event_readings
from comms_planner.reports.parts import Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Key messages")
MESSAGE = QT_TRANSLATE_NOOP("Reports", "Message")
FIGURES = QT_TRANSLATE_NOOP("Reports", "Figures and sources")
LEFT_OUT = QT_TRANSLATE_NOOP("Reports", "Left out because not yet cleared: {count}.")


def build(data: PackData, parts: Parts) -> Story:
    """The roof set apart, then supports and proofs; how many are left out stands below."""
    houses = data.of(event_readings.words).houses
    if not houses:
        return []
    texts = parts.texts
    story: Story = [parts.heading(1, texts.translate("Packs", TITLE), follow=110)]
    left_out = 0
    for house in houses:
        lines = [line for one in house.supports for line in (one.message, *one.proofs)]
        usable = clearance.cleared(lines, data)
        left_out += len(lines) - len(usable)
        if clearance.is_cleared(house.roof, data):
            story.append(parts.note(clearance.wording(house.roof, texts)))
        else:
            left_out += 1
        rows: list[list[str | Cell]] = [
            [
                Cell(clearance.wording(line, texts), strong=line.kind == "support"),
                Cell(clearance.figures(line, parts), muted=True),
            ]
            for line in usable
        ]
        if rows:
            columns = [Column(parts.say(MESSAGE), 5), Column(parts.say(FIGURES), 4)]
            story.append(parts.table(columns, rows))
    if left_out:
        story.append(parts.small(parts.say(LEFT_OUT, count=texts.number(left_out))))
    return story


SECTION = Section("key-messages", TITLE, build, new_page=False, reads=(event_readings.words,))
