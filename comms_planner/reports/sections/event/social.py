"""Content of an event by channel and language, and the partners who are to carry it on."""

from __future__ import annotations

from comms_planner.reports import clocks, event_readings
from comms_planner.reports.event_readings import Event
from comms_planner.reports.parts import Align, Band, Cell, Column, Part, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.sections.event import media_plan
from comms_planner.services.content import BoardRow
from comms_planner.services.languages import LANGUAGES
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Social media and partners")
MATERIAL = QT_TRANSLATE_NOOP("Reports", "Material")
GOES_OUT = QT_TRANSLATE_NOOP("Reports", "Goes out")
NO_CHANNEL = QT_TRANSLATE_NOOP("Reports", "no channel yet")
KEY = QT_TRANSLATE_NOOP(
    "Reports", "● cleared   ◇ in hand   ○ missing   ! out of date   – not wanted"
)
WORK = QT_TRANSLATE_NOOP("Reports", "Public engagement")
CARRY = QT_TRANSLATE_NOOP("Reports", "Partners who carry it on: {names}")

SIGNS = {"cleared": "●", "stale": "!", "missing": "○"}
"""How far a version is, in a sign; in hand otherwise."""


def build(data: PackData, parts: Parts) -> Story:
    """The language board by channel, public engagement work, and amplifying partners."""
    event, held = data.of(event_readings.event), data.of(event_readings.materials)
    work = data.of(event_readings.work)
    rows = [row for row in work.rows if row.tool == "social"]
    names = [parts.texts.say(one.partner.name) for one in work.partners if one.in_campaign]
    if not (held.board or rows or names):
        return []
    story: Story = [parts.heading(1, parts.texts.translate("Packs", TITLE), follow=110)]
    if held.board:
        story += [board_table(held.board, event, parts), parts.small(parts.say(KEY))]
    if rows:
        story += [parts.heading(2, parts.say(WORK)), media_plan.work_table(rows, data, parts)]
    if names:
        story.append(parts.body(parts.say(CARRY, names=parts.texts.listed(names))))
    return story


def board_table(board: tuple[BoardRow, ...], event: Event, parts: Parts) -> Part:
    """A band for each channel, a row for each material, a column for each language."""
    texts = parts.texts
    columns = [
        Column(parts.say(MATERIAL), 4.4),
        Column(parts.say(GOES_OUT), 2.6),
        *(Column(code.upper(), 0.7, Align.CENTRE) for code in LANGUAGES),
    ]
    rows: list[list[str | Cell] | Band] = []
    for channel in dict.fromkeys(row.channel for row in board):
        rows.append(Band(channel or parts.say(NO_CHANNEL)))
        for row in board:
            if row.channel != channel:
                continue
            out = row.publish_at
            rows.append(
                [
                    Cell(texts.say(row.title), below=label(texts, "asset", row.kind)),
                    clocks.moment(out, event.clock.zone, parts) if out else Cell("–", muted=True),
                    *(_sign(row, code, parts) for code in LANGUAGES),
                ]
            )
    return parts.table(columns, rows)


def _sign(row: BoardRow, code: str, parts: Parts) -> Cell:
    version = row.in_language(code)
    if not version.wanted:
        return Cell("–", muted=True)
    colours = {"cleared": "done", "stale": "overdue", "missing": "tbc"}
    return parts.status(SIGNS.get(version.state, "◇"), colours.get(version.state, "in progress"))


SECTION = Section(
    "social",
    TITLE,
    build,
    new_page=False,
    reads=(event_readings.event, event_readings.materials, event_readings.work),
)
