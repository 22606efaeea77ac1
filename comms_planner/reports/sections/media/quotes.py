"""Quotes for media: cleared statements word for word, with who cleared them and when."""

from __future__ import annotations

from comms_planner.reports import event_readings
from comms_planner.reports.parts import Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.services.content import BoardRow, VersionRow
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Quotes and statements")
STATEMENT = QT_TRANSLATE_NOOP("Reports", "Statement")
WORDS = QT_TRANSLATE_NOOP("Reports", "Word for word")
CLEARED = QT_TRANSLATE_NOOP("Reports", "Cleared")
LEFT_OUT = QT_TRANSLATE_NOOP("Reports", "Left out because not yet cleared: {count}.")
KINDS = ("statement", "press release", "op-ed")
"""What may be quoted as it stands."""


def found(data: PackData) -> list[tuple[BoardRow, VersionRow]]:
    """Every wanted version of what may be quoted that has words."""
    return [
        (row, version)
        for row in data.of(event_readings.materials).board
        if row.kind in KINDS
        for version in row.versions
        if version.text
    ]


def build(data: PackData, parts: Parts) -> Story:
    """Each statement in each language in which it is cleared."""
    texts, every = parts.texts, found(data)
    if not every:
        return []
    usable = [(row, version) for row, version in every if version.state == "cleared"]
    story: Story = [parts.heading(1, texts.translate("Packs", TITLE), follow=110)]
    if usable:
        columns = [
            Column(parts.say(STATEMENT), 2.2),
            Column(parts.say(WORDS), 5),
            Column(parts.say(CLEARED), 2),
        ]
        rows: list[list[str | Cell]] = [
            [
                Cell(
                    texts.say(row.title), below=label(texts, "language", version.language),
                    strong=True,
                ),
                Cell(version.text, language=version.language),
                Cell(
                    version.cleared_by,
                    below=texts.day(version.cleared_at.date()) if version.cleared_at else "",
                ),
            ]
            for row, version in usable
        ]  # fmt: skip
        story.append(parts.table(columns, rows))
    left_out = len(every) - len(usable)
    if left_out:
        story.append(parts.small(parts.say(LEFT_OUT, count=texts.number(left_out))))
    return story


SECTION = Section("quotes", TITLE, build, new_page=False, reads=(event_readings.materials,))
