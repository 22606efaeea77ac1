"""For whom an event is: in the document, in its campaigns, its messages and its work."""

from __future__ import annotations

from comms_planner.bilingual import Bilingual
from comms_planner.reports import event_readings
from comms_planner.reports.parts import Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.wordings import labelled
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Audiences")
AUDIENCE = QT_TRANSLATE_NOOP("Reports", "Audience")
NAMED_BY = QT_TRANSLATE_NOOP("Reports", "Named by")
FOR_WHAT = QT_TRANSLATE_NOOP("Reports", "For what")
MESSAGE = QT_TRANSLATE_NOOP("Reports", "Message")

Line = tuple[Bilingual, str, str]
"""An audience, who names it, and for what."""


def lines(data: PackData, parts: Parts) -> list[Line]:
    """Every audience that is named, each once for each thing it is named for."""
    texts = parts.texts
    event = data.of(event_readings.event)
    ours = label(texts, "basis", "ours")
    found: list[Line] = []
    if event.platform:
        found.append((event.platform.audience, data.plan.symbol, texts.say(event.platform.name)))
    found += [(one.audiences, ours, texts.say(one.title)) for one in event.campaigns]
    for message in data.of(event_readings.words).messages:
        said = labelled(parts.say(MESSAGE), texts.say(message.text), texts)
        found.append((message.audience, ours, said))
    for row in data.of(event_readings.work).rows:
        found.append((row.audience, ours, texts.say(row.title)))
    return [line for line in found if line[0]]


def build(data: PackData, parts: Parts) -> Story:
    """One table; who says so stands beside each."""
    found = lines(data, parts)
    if not found:
        return []
    columns = [
        Column(parts.say(AUDIENCE), 4),
        Column(parts.say(NAMED_BY), 1.6),
        Column(parts.say(FOR_WHAT), 3.4),
    ]
    rows: list[list[str | Cell]] = [
        [parts.texts.say(who), by, Cell(what, muted=True)] for who, by, what in found
    ]
    heading = parts.heading(1, parts.texts.translate("Packs", TITLE), follow=90)
    return [heading, parts.table(columns, rows)]


SECTION = Section(
    "audiences",
    TITLE,
    build,
    new_page=False,
    reads=(event_readings.event, event_readings.words, event_readings.work),
)
