"""Whom to call: everybody with a part in an event, and how to reach them."""

from __future__ import annotations

from comms_planner.reports import event_readings
from comms_planner.reports.parts import Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.sections.event import who
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Contacts")


def build(data: PackData, parts: Parts) -> Story:
    """One table."""
    people = data.of(event_readings.work).contacts
    if not people:
        return []
    heading = parts.heading(1, parts.texts.translate("Packs", TITLE), follow=90)
    return [heading, who.contact_table(people, parts)]


SECTION = Section("contacts", TITLE, build, new_page=False, reads=(event_readings.work,))
