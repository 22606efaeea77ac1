"""Under which terms media work: embargoes on each clock, and how to be accredited."""

from __future__ import annotations

import re

from comms_planner.reports import event_readings
from comms_planner.reports.event_readings import Materials
from comms_planner.reports.parts import Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.sections.event import media_plan
from comms_planner.services.event_parts import WorkRow
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Embargo and accreditation")
ACCREDITATION = QT_TRANSLATE_NOOP("Reports", "Accreditation")
STEP = QT_TRANSLATE_NOOP("Reports", "Step")
DATES = QT_TRANSLATE_NOOP("Reports", "Dates")
ASKED = QT_TRANSLATE_NOOP(
    "Reports", "Media on the list so far: {count}, of whom accredited: {granted}."
)
_NAMED = re.compile(r"accreditation|媒体认证|采访证", re.IGNORECASE)


def steps(data: PackData) -> list[WorkRow]:
    """Work of the event whose title speaks of accreditation."""
    rows = data.of(event_readings.work).rows
    return [row for row in rows if _NAMED.search(f"{row.title.en} {row.title.zh}")]


def build(data: PackData, parts: Parts) -> Story:
    """Embargoes, then the steps and the count; no names of those who asked."""
    event, held = data.of(event_readings.event), data.of(event_readings.materials)
    found = steps(data)
    if not (found or held.accreditations or any(row.embargo_at for row in held.board)):
        return []
    texts = parts.texts
    story: Story = [parts.heading(1, texts.translate("Packs", TITLE), follow=130)]
    story += media_plan.embargoes(event, held.board, parts)
    if found or held.accreditations:
        story.append(parts.heading(2, parts.say(ACCREDITATION), follow=80))
        story += _accreditation(found, held, parts)
    return story


def _accreditation(found: list[WorkRow], held: Materials, parts: Parts) -> Story:
    texts, story = parts.texts, []
    if found:
        columns = [Column(parts.say(STEP), 5), Column(parts.say(DATES), 3)]
        rows: list[list[str | Cell]] = [
            [texts.say(row.title), texts.span(row.starts, row.ends, row.precision)] for row in found
        ]
        story.append(parts.table(columns, rows))
    if held.accreditations:
        granted = sum(row.status == "granted" for row in held.accreditations)
        count = texts.number(len(held.accreditations))
        story.append(parts.body(parts.say(ASKED, count=count, granted=texts.number(granted))))
    return story


SECTION = Section(
    "terms", TITLE, build, new_page=False,
    reads=(event_readings.event, event_readings.materials, event_readings.work),
)  # fmt: skip
