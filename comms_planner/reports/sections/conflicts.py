"""What collides in the calendar: people, embargoes, days off, events, chains of work."""

from __future__ import annotations

from sqlalchemy.orm import Session

from comms_planner.reports.parts import Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, PackRequest, Section
from comms_planner.services.schedule import clashes
from comms_planner.services.schedule.collisions import ClashRow
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Clashes")
LEAD = QT_TRANSLATE_NOOP("Reports", "As the calendar stood on {day}, the serious ones marked.")
NONE = QT_TRANSLATE_NOOP("Reports", "Nothing clashes in the period.")
DAY = QT_TRANSLATE_NOOP("Reports", "Day")
WHAT = QT_TRANSLATE_NOOP("Reports", "What")
WEIGHT = QT_TRANSLATE_NOOP("Reports", "How serious")
MORE = QT_TRANSLATE_NOOP("Reports", "and %n more, listed in the calendar of the app", "", 1)
MOST = 60
"""How many clashes are printed; the serious ones first where there are more."""
HUES = {"high": "overdue", "medium": "due soon"}


def found(session: Session, request: PackRequest) -> list[ClashRow]:
    """All clashes of the period, the earliest first."""
    return clashes.rows(session, request.first, request.last)


def build(data: PackData, parts: Parts) -> Story:
    """A line for each clash; said in so many words where there is none."""
    rows = data.of(found)
    story: Story = [parts.heading(1, parts.texts.translate("Packs", TITLE), follow=110)]
    if not rows:
        return [*story, parts.body(parts.say(NONE))]
    left = len(rows) - MOST
    if left > 0:
        worst = sorted(rows, key=lambda row: clashes.SEVERITIES.index(row.severity))[:MOST]
        rows = sorted(worst, key=lambda row: row.day)
    columns = [
        Column(parts.say(DAY), 2.0),
        Column(parts.say(WHAT), 6.0),
        Column(parts.say(WEIGHT), 1.5),
    ]
    story += [
        parts.body(parts.say(LEAD, day=parts.texts.day(data.request.made_on))),
        parts.table(columns, [_line(row, parts) for row in rows]),
    ]
    return [*story, parts.small(parts.count(MORE, left))] if left > 0 else story


def _line(row: ClashRow, parts: Parts) -> list[str | Cell]:
    said = label(parts.texts, "severity", row.severity)
    hue = HUES.get(row.severity)
    return [
        parts.texts.day(row.day),
        row.notice.say(parts.texts),
        parts.status(said, hue) if hue else Cell(said, muted=True),
    ]


SECTION = Section("clashes", TITLE, build, new_page=False, reads=(found,))
