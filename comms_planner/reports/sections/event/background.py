"""Where an event comes from: its platform in the document's words, and its past sessions."""

from __future__ import annotations

from comms_planner.reports import event_readings
from comms_planner.reports.event_readings import Event
from comms_planner.reports.parts import Align, Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.words import sentence
from comms_planner.services import citation
from comms_planner.services.measurements import PEOPLE, MeasurementRow
from comms_planner.services.platforms import PlatformRow
from comms_planner.services.reach import OccurrenceRow
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Background")
PLATFORM = QT_TRANSLATE_NOOP("Reports", "Platform")
AUDIENCE = QT_TRANSLATE_NOOP("Reports", "Audience")
FREQUENCY = QT_TRANSLATE_NOOP("Reports", "Frequency or status in the document")
SOURCE = QT_TRANSLATE_NOOP("Reports", "Source")
PAST = QT_TRANSLATE_NOOP("Reports", "Past sessions and what was counted")
PAST_NOTE = QT_TRANSLATE_NOOP(
    "Reports",
    "Figures that somebody counted or published. Where several stand for one event, none "
    "replaces another: the chosen one is marked, and without a choice none is used in a sum.",
)
EVENT = QT_TRANSLATE_NOOP("Reports", "Event")
FIGURE = QT_TRANSLATE_NOOP("Reports", "Figure")
DEFINITION = QT_TRANSLATE_NOOP("Reports", "What it counts")
CHOSEN = QT_TRANSLATE_NOOP("Reports", "chosen")
CONTESTED = QT_TRANSLATE_NOOP("Reports", "contested")
NOT_COUNTED = QT_TRANSLATE_NOOP("Reports", "nothing counted")
NOTES = QT_TRANSLATE_NOOP("Reports", "Notes on this event")


def build(data: PackData, parts: Parts) -> Story:
    """The platform, then each past session with every figure there is for it."""
    event = data.of(event_readings.event)
    facts = _platform(event.platform, parts) if event.platform else []
    note = parts.texts.say(event.row.note)
    facts += [(parts.say(NOTES), note)] if note else []
    if not (facts or event.past):
        return []
    story: Story = [parts.heading(1, parts.texts.translate("Packs", TITLE), follow=130)]
    story += [parts.facts(facts)] if facts else []
    if event.past:
        story += [
            parts.heading(2, parts.say(PAST), follow=130),
            parts.small(parts.say(PAST_NOTE)),
            parts.table(*past_sessions(event, parts)),
        ]
    return story


def _platform(platform: PlatformRow, parts: Parts) -> list[tuple[str, str]]:
    texts = parts.texts
    facts = [
        (PLATFORM, f"{texts.say(platform.name)}\n{sentence(texts.say(platform.kind))}"),
        (AUDIENCE, texts.say(platform.audience)),
        (FREQUENCY, texts.say(platform.status)),
        (SOURCE, citation.place(texts, platform.ref)),
    ]
    return [(parts.say(question), said.strip()) for question, said in facts if said.strip()]


def past_sessions(event: Event, parts: Parts) -> tuple[list[Column], list[list[str | Cell]]]:
    """Columns and lines of past sessions, the latest first, each with all its figures."""
    columns = [
        Column(parts.say(EVENT), 2.8),
        Column(parts.say(FIGURE), 1.9, Align.FIGURES),
        Column(parts.say(DEFINITION), 2.6),
        Column(parts.say(SOURCE), 2.6),
    ]
    rows = [row for one in reversed(event.past) for row in _session(one, parts)]
    return columns, rows


def _session(one: OccurrenceRow, parts: Parts) -> list[list[str | Cell]]:
    texts = parts.texts
    first = Cell(
        texts.say(one.name), below=texts.span(one.starts, one.ends, one.precision), strong=True
    )
    if not one.measurements:
        return [[first, "", Cell(parts.say(NOT_COUNTED), muted=True), ""]]
    contested = {
        m.id for m in one.measurements if m.kind != "activity" and one.contested_in(m.kind)
    }
    return [
        [first if at == 0 else "", *_figure(m, m.id in contested, parts)]
        for at, m in enumerate(one.measurements)
    ]


def _figure(m: MeasurementRow, contested: bool, parts: Parts) -> list[str | Cell]:
    texts = parts.texts
    mark = parts.say(CHOSEN) if m.reported else parts.say(CONTESTED) if contested else ""
    link = m.source.split(" ")[0] if m.source.startswith(("http://", "https://")) else None
    kind = label(texts, "reach", m.kind)
    return [
        Cell(texts.quantity(m.qty, unit=m.qty.unit != PEOPLE), strong=m.reported, below=mark),
        Cell(texts.say(m.definition) or kind, below=kind if m.definition else ""),
        Cell(m.source, link=link, colour=parts.tokens.accent_text if link else None),
    ]


SECTION = Section("background", TITLE, build, new_page=False, reads=(event_readings.event,))
