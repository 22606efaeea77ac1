"""The period's actions by who owns them, so that each finds their own."""

from __future__ import annotations

from comms_planner.reports import readings
from comms_planner.reports.parts import Band, Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.services.month import Entry
from comms_planner.services.vocabulary import label, standing
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Actions by owner")
WHEN = QT_TRANSLATE_NOOP("Reports", "When")
ACTION = QT_TRANSLATE_NOOP("Reports", "Action")
PILLAR = QT_TRANSLATE_NOOP("Reports", "Pillar")
STATUS = QT_TRANSLATE_NOOP("Reports", "Status")
OVERDUE = QT_TRANSLATE_NOOP("Reports", "Overdue")
NOBODY = QT_TRANSLATE_NOOP("Reports", "Without an owner")
OWNER = QT_TRANSLATE_NOOP("Reports", "{owner} ({count})")
OPEN = ("planned", "in progress", "rescheduled")


def build(data: PackData, parts: Parts) -> Story:
    """A band for each owner by name, with their actions by day; nobody's stand last."""
    owned: dict[str, list[Entry]] = {}
    for entry in data.of(readings.entries):
        if entry.kind == "action":
            owned.setdefault(parts.texts.call(entry.owner), []).append(entry)
    if not owned:
        return []
    columns = [
        Column(parts.say(WHEN), 2.4),
        Column(parts.say(ACTION), 4.6),
        Column(parts.say(PILLAR), 1.2),
        Column(parts.say(STATUS), 1.4),
    ]
    rows: list[list[str | Cell] | Band] = []
    for owner in sorted(owned, key=lambda name: (not name, name.casefold())):
        said = owner or parts.say(NOBODY)
        rows.append(Band(parts.say(OWNER, owner=said, count=len(owned[owner]))))
        rows += [_line(entry, data, parts) for entry in owned[owner]]
    return [
        parts.heading(1, parts.texts.translate("Packs", TITLE), follow=120),
        parts.table(columns, rows),
    ]


def _line(entry: Entry, data: PackData, parts: Parts) -> list[str | Cell]:
    texts = parts.texts
    late = entry.status in OPEN and entry.is_dated and entry.last < data.request.made_on
    pillar = label(texts, "pillar", entry.pillar) if entry.pillar else ""
    return [
        texts.span(entry.first, entry.last, entry.precision),
        texts.say(entry.title),
        parts.mark(pillar, parts.tokens.pillar(entry.pillar)) if pillar else Cell("–", muted=True),
        parts.status(
            parts.say(OVERDUE) if late else standing(texts, entry),
            "overdue" if late else entry.status,
        ),
    ]


SECTION = Section("by-owner", TITLE, build, new_page=False, reads=(readings.entries,))
