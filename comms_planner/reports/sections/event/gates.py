"""The gates that must be open before an event: what has to be cleared, by whom, until when."""

from __future__ import annotations

from comms_planner.reports import event_readings
from comms_planner.reports.parts import Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.sections.event import media_plan
from comms_planner.services.event_parts import WorkRow
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Gates before the opening")
NOTE = QT_TRANSLATE_NOOP(
    "Reports", "Nothing after a gate can be done while the gate is open: {open} of {total} are."
)


def before(data: PackData) -> list[WorkRow]:
    """The gates of the event's work that are due before it ends."""
    event = data.of(event_readings.event)
    last = event.row.ends
    return [
        row
        for row in data.of(event_readings.work).rows
        if row.gate and (row.ends is None or last is None or row.ends <= last)
    ]


def build(data: PackData, parts: Parts) -> Story:
    """One table, as they are due."""
    found = before(data)
    if not found:
        return []
    texts = parts.texts
    still = texts.number(sum(row.is_open for row in found))
    return [
        parts.heading(1, texts.translate("Packs", TITLE), follow=110),
        parts.small(parts.say(NOTE, open=still, total=texts.number(len(found)))),
        media_plan.work_table(found, data, parts),
    ]


SECTION = Section(
    "gates", TITLE, build, new_page=False, reads=(event_readings.event, event_readings.work)
)
