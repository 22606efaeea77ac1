"""Holding statements by audience, each in every language it has, with its clearance."""

from __future__ import annotations

from collections.abc import Collection

from comms_planner.reports import clearance, event_readings
from comms_planner.reports.parts import Band, Cell, Column, Part, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.services.languages import LANGUAGES
from comms_planner.services.messages import MessageRow
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Holding lines")
LANGUAGE = QT_TRANSLATE_NOOP("Reports", "Language")
LINE = QT_TRANSLATE_NOOP("Reports", "Holding line")
STATUS = QT_TRANSLATE_NOOP("Reports", "Status")
EVERYBODY = QT_TRANSLATE_NOOP("Reports", "For everybody")


def build(data: PackData, parts: Parts) -> Story:
    """A band for each audience, a row for each statement in each of its languages."""
    lines = data.of(event_readings.words).of("holding")
    if not lines:
        return []
    heading = parts.heading(1, parts.texts.translate("Packs", TITLE), follow=110)
    return [heading, table_of(lines, data, parts)]


def table_of(
    lines: list[MessageRow], data: PackData, parts: Parts, *,
    languages: Collection[str] = LANGUAGES, brief: bool = False,
) -> Part:  # fmt: skip
    """Statements by audience and language, in some languages or in all."""
    texts = parts.texts
    columns = [
        Column(parts.say(LANGUAGE), 1.3),
        Column(parts.say(LINE), 5),
        Column(parts.say(STATUS), 2.2),
    ]
    rows: list[list[str | Cell] | Band] = []
    audiences = dict.fromkeys(texts.say(line.audience) for line in lines)
    for audience in audiences:
        rows.append(Band(audience or parts.say(EVERYBODY)))
        for line in lines:
            if texts.say(line.audience) != audience:
                continue
            status: str | Cell = clearance.standing(line, data, parts, brief=brief)
            for code, words in tongues(line, languages):
                said = Cell(words, language=code)
                rows.append([label(texts, "language", code), said, status])
                status = ""
    return parts.table(columns, rows)


def tongues(message: MessageRow, languages: Collection[str]) -> list[tuple[str, str]]:
    """The languages a message has, with its words in each; all where it has none of those."""
    said = [("en", message.text.en), ("zh", message.text.zh)]
    if message.language and message.wording:
        said.append((message.language, message.wording))
    known = [(code, words) for code, words in said if words]
    return [(code, words) for code, words in known if code in languages] or known


SECTION = Section("holding", TITLE, build, new_page=False, reads=(event_readings.words,))
