"""Questions one must be ready for, with their answers and whether these are cleared."""

from __future__ import annotations

from comms_planner.reports import clearance, event_readings
from comms_planner.reports.parts import Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.services.messages import MessageRow
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Questions and answers")
QUESTION = QT_TRANSLATE_NOOP("Reports", "Question")
ANSWER = QT_TRANSLATE_NOOP("Reports", "Answer")
STATUS = QT_TRANSLATE_NOOP("Reports", "Status")
NO_ANSWER = QT_TRANSLATE_NOOP("Reports", "no answer yet")


def build(data: PackData, parts: Parts) -> Story:
    """Question and answer side by side."""
    found = data.of(event_readings.words).of("question")
    if not found:
        return []
    heading = parts.heading(1, parts.texts.translate("Packs", TITLE))
    return [heading, parts.table(*table_of(found, data, parts))]


def table_of(
    found: list[MessageRow], data: PackData, parts: Parts, *, brief: bool = False
) -> tuple[list[Column], list[list[str | Cell]]]:
    """Columns and lines of questions with their answers."""
    columns = [
        Column(parts.say(QUESTION), 3),
        Column(parts.say(ANSWER), 4.4),
        Column(parts.say(STATUS), 2.0),
    ]
    rows: list[list[str | Cell]] = []
    for message in found:
        said = clearance.answer(message, parts.texts)
        below = clearance.figures(message, parts)
        reply = Cell(said, below=below) if said else Cell(parts.say(NO_ANSWER), muted=True)
        question = Cell(clearance.wording(message, parts.texts), strong=True)
        rows.append([question, reply, clearance.standing(message, data, parts, brief=brief)])
    return columns, rows


SECTION = Section("questions", TITLE, build, new_page=False, reads=(event_readings.words,))
