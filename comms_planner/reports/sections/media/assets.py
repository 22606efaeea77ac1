"""What there is to take away: each asset with the languages in which it is cleared."""

from __future__ import annotations

from comms_planner.reports import clocks, event_readings
from comms_planner.reports.parts import Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.services.content import BoardRow
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Materials and their languages")
MATERIAL = QT_TRANSLATE_NOOP("Reports", "Material")
CHANNEL = QT_TRANSLATE_NOOP("Reports", "Channel")
READY = QT_TRANSLATE_NOOP("Reports", "Ready in")
COMING = QT_TRANSLATE_NOOP("Reports", "Still to come in")
EMBARGO = QT_TRANSLATE_NOOP("Reports", "Embargo lifts")
NONE = QT_TRANSLATE_NOOP("Reports", "none yet")


def build(data: PackData, parts: Parts) -> Story:
    """One row for each asset on each channel."""
    event, board = data.of(event_readings.event), data.of(event_readings.materials).board
    if not board:
        return []
    texts = parts.texts
    columns = [
        Column(parts.say(MATERIAL), 3),
        Column(parts.say(CHANNEL), 1.5),
        Column(parts.say(READY), 2.4),
        Column(parts.say(COMING), 2.4),
        Column(parts.say(EMBARGO), 2),
    ]
    rows: list[list[str | Cell]] = []
    for row in board:
        lifts = row.embargo_at
        rows.append(
            [
                Cell(texts.say(row.title), below=label(texts, "asset", row.kind)),
                row.channel or Cell("–", muted=True),
                _languages(row, parts, cleared=True) or Cell(parts.say(NONE), muted=True),
                Cell(_languages(row, parts, cleared=False) or "–", muted=True),
                clocks.moment(lifts, event.clock.zone, parts) if lifts else Cell("–", muted=True),
            ]
        )
    heading = parts.heading(1, texts.translate("Packs", TITLE), follow=110)
    return [heading, parts.table(columns, rows)]


def _languages(row: BoardRow, parts: Parts, *, cleared: bool) -> str:
    texts = parts.texts
    return texts.listed(
        label(texts, "language", version.language)
        for version in row.versions
        if version.wanted and (version.state == "cleared") is cleared
    )


SECTION = Section(
    "assets", TITLE, build, new_page=False,
    reads=(event_readings.event, event_readings.materials),
)  # fmt: skip
