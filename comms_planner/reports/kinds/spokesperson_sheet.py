"""Pack B: what a spokesperson takes along to an event."""

from dataclasses import replace

from comms_planner.reports import event_readings
from comms_planner.reports.event_cover import cover as event_cover
from comms_planner.reports.parts import Parts
from comms_planner.reports.section import CoverWords, Pack, PackData, Subject
from comms_planner.reports.sections.event import call_sheet, house, questions, sources, talking
from comms_planner.reports.sections.speaker import manner, sheets
from comms_planner.text import QT_TRANSLATE_NOOP

EVENT = QT_TRANSLATE_NOOP("Reports", "Event")


def cover(data: PackData, parts: Parts) -> CoverWords:
    """The event's cover, under the name of the one person it is for, if it is for one."""
    words = event_cover(data, parts)
    found = data.of(event_readings.speakers)
    if len(found) != 1:
        return words
    facts = ((parts.say(EVENT), words.subtitle), *words.facts)
    return replace(words, subtitle=parts.texts.say(found[0].person.name), facts=facts)


PACK = Pack(
    "B",
    QT_TRANSLATE_NOOP("Packs", "Spokesperson sheet"),
    (
        sheets.SECTION,
        manner.SECTION,
        call_sheet.SECTION,
        sources.of(house.TITLE, talking.TITLE, questions.TITLE),
    ),
    QT_TRANSLATE_NOOP(
        "Packs",
        "For each person who speaks: the one message with its proofs, talking points, hard "
        "questions, appearances and holding lines.",
    ),
    subject=Subject.PERSON,
    cover=cover,
    reads=(event_readings.event, event_readings.materials, event_readings.speakers),
)
