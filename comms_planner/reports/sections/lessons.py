"""What did not work: lessons, what was called off, what is late, what is behind its target."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy.orm import Session

from comms_planner.reports import scoped
from comms_planner.reports.indicator_table import name_of, standing_of
from comms_planner.reports.parts import Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, PackRequest, Section
from comms_planner.services import shortfalls
from comms_planner.services.shortfalls import ShortfallRow
from comms_planner.services.vocabulary import word
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "What did not work")
LEARNT = QT_TRANSLATE_NOOP("Reports", "What was learnt")
LESSON = QT_TRANSLATE_NOOP("Reports", "{title}: {lesson}")
CALLED_OFF = QT_TRANSLATE_NOOP("Reports", "Called off or postponed (%n)")
OFF = QT_TRANSLATE_NOOP("Reports", "{title}: {status}")
WHY = QT_TRANSLATE_NOOP("Reports", "{said}. {why}")
LATE = QT_TRANSLATE_NOOP("Reports", "Overdue actions (%n)")
WAS_DUE = QT_TRANSLATE_NOOP("Reports", "{title}: was due on {day}")
BEHIND = QT_TRANSLATE_NOOP("Reports", "Indicators behind their target (%n)")
INDICATOR = QT_TRANSLATE_NOOP("Reports", "Measure or indicator")
STANDING = QT_TRANSLATE_NOOP("Reports", "Where it stands")
NOTHING = QT_TRANSLATE_NOOP(
    "Reports",
    "Nothing was called off, nothing is overdue, no indicator is behind its target, and nobody "
    "wrote down a lesson. That is what was recorded, and no proof that all went well.",
)


def found(session: Session, request: PackRequest) -> list[ShortfallRow]:
    """What did not go as planned, of what the pack is about."""
    work = scoped.concerned(session, request)
    return shortfalls.rows(session, work, request.made_on, request.first, request.last)


def build(data: PackData, parts: Parts) -> Story:
    """Lessons in words, then lists; said in so many words where nothing was recorded."""
    rows = data.of(found)
    story: Story = [parts.heading(1, parts.texts.translate("Packs", TITLE), follow=90)]
    story += _lessons([r for r in rows if r.kind == shortfalls.LESSON], parts)
    story += _off([r for r in rows if r.kind == shortfalls.CALLED_OFF], parts)
    story += _late([r for r in rows if r.kind == shortfalls.LATE], parts)
    story += _behind(data, parts)
    return story if len(story) > 1 else [*story, parts.note(parts.say(NOTHING))]


def _lessons(rows: Sequence[ShortfallRow], parts: Parts) -> Story:
    if not rows:
        return []
    say = parts.texts.say
    said = [parts.say(LESSON, title=say(r.title), lesson=say(r.detail)) for r in rows]
    return [parts.heading(2, parts.say(LEARNT)), *parts.bullets(said)]


def _off(rows: Sequence[ShortfallRow], parts: Parts) -> Story:
    if not rows:
        return []
    texts, lines = parts.texts, []
    for row in rows:
        said = parts.say(OFF, title=texts.say(row.title), status=word(texts, "date", row.status))
        why = texts.say(row.detail)
        lines.append(parts.say(WHY, said=said, why=why) if why else said)
    return [parts.heading(2, parts.count(CALLED_OFF, len(rows))), *parts.bullets(lines)]


def _late(rows: Sequence[ShortfallRow], parts: Parts) -> Story:
    if not rows:
        return []
    texts = parts.texts
    said = [
        parts.say(WAS_DUE, title=texts.say(r.title), day=texts.day(r.due)) for r in rows if r.due
    ]
    return [parts.heading(2, parts.count(LATE, len(rows))), *parts.bullets(said)]


def _behind(data: PackData, parts: Parts) -> Story:
    behind = [i for i in data.of(scoped.indicators)
              if i.standing.status in ("at risk", "off track", "missed")]  # fmt: skip
    if not behind:
        return []
    columns = [Column(parts.say(INDICATOR), 5), Column(parts.say(STANDING), 2)]
    rows: list[list[str | Cell]] = [[name_of(i, parts), standing_of(i, parts)] for i in behind]
    return [parts.heading(2, parts.count(BEHIND, len(behind))), parts.table(columns, rows)]


SECTION = Section("lessons", TITLE, build, new_page=False, reads=(found, scoped.indicators))
