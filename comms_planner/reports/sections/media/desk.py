"""Whom media may call: those who do the media work, and those who speak."""

from __future__ import annotations

from comms_planner.reports import event_readings
from comms_planner.reports.parts import Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.sections.event import who
from comms_planner.services.people import PersonRow
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Media contacts")
SPEAKERS = QT_TRANSLATE_NOOP("Reports", "Available for interviews")


def media_people(data: PackData) -> list[PersonRow]:
    """The contacts who own or lead media work; all contacts of the team where nobody does."""
    work, event = data.of(event_readings.work), data.of(event_readings.event)
    names = {row.accountable for row in work.rows if row.tool == "media" and row.accountable}
    names |= {one.lead for one in event.campaigns}
    ours = [person for person in work.contacts if not person.outside]
    return [person for person in ours if person.name in names] or ours


def build(data: PackData, parts: Parts) -> Story:
    """The media desk, then those who can be asked for."""
    desk = media_people(data)
    speakers = [one.person for one in data.of(event_readings.speakers)]
    if not (desk or speakers):
        return []
    story: Story = [parts.heading(1, parts.texts.translate("Packs", TITLE), follow=90)]
    if desk:
        story.append(who.contact_table(desk, parts))
    if speakers:
        story += [
            parts.heading(2, parts.say(SPEAKERS), follow=80),
            who.contact_table(speakers, parts),
        ]
    return story


SECTION = Section(
    "desk", TITLE, build, new_page=False,
    reads=(event_readings.event, event_readings.work, event_readings.speakers),
)  # fmt: skip
