"""What is still open for an event: late work, hours, names and materials that are missing."""

from __future__ import annotations

from comms_planner.bilingual import Bilingual
from comms_planner.reports import event_readings
from comms_planner.reports.parts import Band, Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Open items")
ITEM = QT_TRANSLATE_NOOP("Reports", "What is open")
DATES = QT_TRANSLATE_NOOP("Reports", "Dates")
LATE = QT_TRANSLATE_NOOP("Reports", "Late before the opening")
NO_HOUR = QT_TRANSLATE_NOOP("Reports", "On a day of the event without an hour")
NO_OWNER = QT_TRANSLATE_NOOP("Reports", "At the event, and nobody runs it")
NO_PLACE = QT_TRANSLATE_NOOP("Reports", "At the event without a place")
UNTICKED = QT_TRANSLATE_NOOP("Reports", "Not ticked off")
UNCLEARED = QT_TRANSLATE_NOOP("Reports", "Material that is not cleared in its own language")
NOTHING_OPEN = QT_TRANSLATE_NOOP("Reports", "Nothing is open.")

Items = list[tuple[Bilingual, str]]
"""What, and when or for what."""


def found(data: PackData, parts: Parts) -> dict[str, Items]:
    """What is open, by kind; a kind with nothing in it is left out."""
    texts = parts.texts
    work = data.of(event_readings.work)
    held = data.of(event_readings.materials)
    event = data.of(event_readings.event)
    opening = event.row.starts
    timed = [cue for cue in work.cues if cue.begins is not None]
    kinds: dict[str, Items] = {
        LATE: [
            (row.title, texts.span(row.starts, row.ends, row.precision))
            for row in work.rows
            if row.is_late(data.request.made_on) and (opening is None or row.ends != opening)
        ],
        NO_HOUR: [(cue.title, texts.day(cue.first)) for cue in work.cues if cue.begins is None],
        NO_OWNER: [
            (cue.title, texts.day(cue.first))
            for cue in work.cues
            if not cue.owner and not cue.owner_role
        ],
        NO_PLACE: [(cue.title, texts.day(cue.first)) for cue in timed if not cue.place],
        UNTICKED: [
            (item, texts.say(cue.title))
            for cue in work.cues
            for item, done in cue.checklist
            if not done
        ],
        UNCLEARED: [
            (row.title, row.channel)
            for row in held.board
            if row.in_language(row.source_language).state != "cleared"
        ],
    }
    return {kind: items for kind, items in kinds.items() if items}


def build(data: PackData, parts: Parts) -> Story:
    """A band for each kind."""
    heading = parts.heading(1, parts.texts.translate("Packs", TITLE), follow=110)
    kinds = found(data, parts)
    if not kinds:
        return [heading, parts.body(parts.say(NOTHING_OPEN))]
    rows: list[list[str | Cell] | Band] = []
    for kind, items in kinds.items():
        rows.append(Band(parts.say(kind), parts.tokens.status("tbc").solid))
        rows += [[parts.texts.say(what), Cell(when or "–", muted=True)] for what, when in items]
    columns = [Column(parts.say(ITEM), 5), Column(parts.say(DATES), 3)]
    return [heading, parts.table(columns, rows)]


SECTION = Section(
    "open", TITLE, build, new_page=False,
    reads=(event_readings.event, event_readings.work, event_readings.materials),
)  # fmt: skip
