"""What has no day yet: known only to the month, quarter or year, or not at all."""

from __future__ import annotations

from comms_planner.reports import readings
from comms_planner.reports.listing import columns_of, line_of
from comms_planner.reports.parts import Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Dates to be confirmed")
LEAD = QT_TRANSLATE_NOOP(
    "Reports",
    "The document gives frequencies, not days. What has no confirmed day is listed here and not "
    "drawn on one.",
)
COARSE = QT_TRANSLATE_NOOP("Reports", "Known to the month, quarter or year")
EDITIONS = QT_TRANSLATE_NOOP("Reports", "Editions without any date")
ACTIONS = QT_TRANSLATE_NOOP("Reports", "Actions without any date")
WHAT = QT_TRANSLATE_NOOP("Reports", "What")
SERIES = QT_TRANSLATE_NOOP("Reports", "Series")
OWNER = QT_TRANSLATE_NOOP("Reports", "Owner")
STATUS = QT_TRANSLATE_NOOP("Reports", "Status")
ALL_DATED = QT_TRANSLATE_NOOP("Reports", "Everything in the period has a confirmed day.")


def build(data: PackData, parts: Parts) -> Story:
    """Coarse dates first, then what has none."""
    texts = parts.texts
    story: Story = [parts.heading(1, texts.translate("Packs", TITLE)), parts.lead(parts.say(LEAD))]
    coarse = [entry for entry in data.of(readings.entries) if not entry.is_dated]
    if coarse:
        rows = [line_of(entry, parts) for entry in coarse]
        story += [
            parts.heading(2, parts.say(COARSE)),
            parts.table(columns_of(parts), rows),
        ]
    if data.of(readings.undated_editions):
        lines = [
            [texts.say(e.name), texts.say(e.series_name)]
            for e in data.of(readings.undated_editions)
        ]
        columns = [Column(parts.say(WHAT), 3), Column(parts.say(SERIES), 2)]
        story += [parts.heading(2, parts.say(EDITIONS)), parts.table(columns, lines)]
    if data.of(readings.undated_actions):
        work: list[list[str | Cell]] = [
            [
                texts.say(a.title),
                texts.call(a.owner) or Cell("–", muted=True),
                label(texts, "work", a.work_status),
            ]
            for a in data.of(readings.undated_actions)
        ]
        columns = [
            Column(parts.say(WHAT), 4),
            Column(parts.say(OWNER), 2),
            Column(parts.say(STATUS), 1.5),
        ]
        story += [parts.heading(2, parts.say(ACTIONS)), parts.table(columns, work)]
    return story if len(story) > 2 else [story[0], parts.body(parts.say(ALL_DATED))]


SECTION = Section(
    "unconfirmed",
    TITLE,
    build,
    new_page=False,
    reads=(readings.entries, readings.undated_editions, readings.undated_actions),
)
