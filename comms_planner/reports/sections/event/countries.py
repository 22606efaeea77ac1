"""Countries that an event concerns: its host, those of its stories and outlets."""

from __future__ import annotations

from comms_planner.reports import event_readings
from comms_planner.reports.parts import Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Countries")
COUNTRY = QT_TRANSLATE_NOOP("Reports", "Country")
WHY = QT_TRANSLATE_NOOP("Reports", "Why it is here")
HOST = QT_TRANSLATE_NOOP("Reports", "Host of the event: {city}")
STORY = QT_TRANSLATE_NOOP("Reports", "Story: {title}")


def lines(data: PackData, parts: Parts) -> dict[str, list[str]]:
    """What each country has to do with the event, by its name."""
    texts, event = parts.texts, data.of(event_readings.event)
    found: dict[str, list[str]] = {}
    host = texts.say(event.row.country)
    if host:
        found[host] = [parts.say(HOST, city=texts.say(event.row.city) or host)]
    for story in data.of(event_readings.materials).stories:
        if story.country:
            said = parts.say(STORY, title=texts.say(story.title))
            found.setdefault(texts.say(story.country), []).append(said)
    return found


def build(data: PackData, parts: Parts) -> Story:
    """One line for each country."""
    found = lines(data, parts)
    if not found:
        return []
    columns = [Column(parts.say(COUNTRY), 2), Column(parts.say(WHY), 6)]
    rows: list[list[str | Cell]] = [
        [Cell(name, strong=True), "\n".join(why)] for name, why in found.items()
    ]
    heading = parts.heading(1, parts.texts.translate("Packs", TITLE))
    return [heading, parts.table(columns, rows)]


SECTION = Section(
    "event-countries", TITLE, build, new_page=False,
    reads=(event_readings.event, event_readings.materials),
)  # fmt: skip
