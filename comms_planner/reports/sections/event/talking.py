"""Talking points of an event, each with whom it is for and whether it is cleared."""

from __future__ import annotations

from comms_planner.reports import clearance, event_readings
from comms_planner.reports.parts import Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.services.messages import MessageRow
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Talking points")
POINT = QT_TRANSLATE_NOOP("Reports", "Talking point")
AUDIENCE = QT_TRANSLATE_NOOP("Reports", "Audience")
STATUS = QT_TRANSLATE_NOOP("Reports", "Status")


def build(data: PackData, parts: Parts) -> Story:
    """The points in their order."""
    points = data.of(event_readings.words).of("talking point")
    if not points:
        return []
    heading = parts.heading(1, parts.texts.translate("Packs", TITLE))
    return [heading, parts.table(columns_of(parts, POINT), lines_of(points, data, parts))]


def columns_of(parts: Parts, first: str) -> list[Column]:
    """The columns of a list of messages."""
    return [
        Column(parts.say(first), 5),
        Column(parts.say(AUDIENCE), 2.2),
        Column(parts.say(STATUS), 2.2),
    ]


def lines_of(
    messages: list[MessageRow], data: PackData, parts: Parts, *, brief: bool = False
) -> list[list[str | Cell]]:
    """Messages as lines: what is said, for whom, whether it is cleared."""
    return [
        [
            Cell(
                clearance.wording(message, parts.texts),
                below=clearance.figures(message, parts),
            ),
            parts.texts.say(message.audience) or Cell("–", muted=True),
            clearance.standing(message, data, parts, brief=brief),
        ]
        for message in messages
    ]


SECTION = Section("talking", TITLE, build, new_page=False, reads=(event_readings.words,))
