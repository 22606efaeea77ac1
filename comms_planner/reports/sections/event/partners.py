"""Partners of an event: their type, their part in which work, and what is owed to them."""

from __future__ import annotations

from comms_planner.reports import event_readings
from comms_planner.reports.parts import Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.wordings import labelled
from comms_planner.services.event_parts import EventPartnerRow
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Partners and roles")
PARTNER = QT_TRANSLATE_NOOP("Reports", "Partner")
TYPE = QT_TRANSLATE_NOOP("Reports", "Type of partner")
PART = QT_TRANSLATE_NOOP("Reports", "Part in the event")
NAMED_BY = QT_TRANSLATE_NOOP("Reports", "Named by")
IN_CAMPAIGN = QT_TRANSLATE_NOOP("Reports", "carries the campaign")
DUTIES = QT_TRANSLATE_NOOP("Reports", "Visibility duties")
DUTY = QT_TRANSLATE_NOOP("Reports", "Duty")
DUE = QT_TRANSLATE_NOOP("Reports", "Due")
EVIDENCE = QT_TRANSLATE_NOOP("Reports", "Evidence")
OPEN = QT_TRANSLATE_NOOP("Reports", "open")


def build(data: PackData, parts: Parts) -> Story:
    """Each partner with its part, then the duties owed to them."""
    texts = parts.texts
    partners = data.of(event_readings.work).partners
    duties = data.of(event_readings.materials).duties
    if not (partners or duties):
        return []
    story: Story = [parts.heading(1, texts.translate("Packs", TITLE))]
    if partners:
        columns = [
            Column(parts.say(PARTNER), 3),
            Column(parts.say(TYPE), 2.4),
            Column(parts.say(PART), 3.2),
            Column(parts.say(NAMED_BY), 1.6),
        ]
        rows: list[list[str | Cell]] = [
            [
                Cell(texts.say(one.partner.name), strong=True),
                texts.say(one.partner.type) or Cell("–", muted=True),
                _part(one, parts),
                label(texts, "basis", one.partner.basis),
            ]
            for one in partners
        ]
        story.append(parts.table(columns, rows))
    if duties:
        columns = [
            Column(parts.say(DUTY), 4),
            Column(parts.say(PARTNER), 2.4),
            Column(parts.say(DUE), 1.8),
            Column(parts.say(EVIDENCE), 2.4),
        ]
        owed: list[list[str | Cell]] = [
            [
                texts.say(duty.text),
                texts.say(duty.partner) or Cell("–", muted=True),
                texts.day(duty.due) if duty.due else Cell("–", muted=True),
                duty.evidence or parts.status(parts.say(OPEN), "tbc"),
            ]
            for duty in duties
        ]
        story += [parts.heading(2, parts.say(DUTIES)), parts.table(columns, owed)]
    return story


def _part(one: EventPartnerRow, parts: Parts) -> str:
    said = [labelled(role, parts.texts.say(title), parts.texts) if role else parts.texts.say(title)
            for title, role in one.parts]  # fmt: skip
    return "\n".join([*said, *([parts.say(IN_CAMPAIGN)] if one.in_campaign else [])])


SECTION = Section(
    "event-partners", TITLE, build, new_page=False,
    reads=(event_readings.work, event_readings.materials),
)  # fmt: skip
