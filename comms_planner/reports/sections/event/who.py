"""Who does what: who answers for work, does it, is asked and told (RACI), and how to reach them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from comms_planner.bilingual import Bilingual
from comms_planner.reports import event_readings
from comms_planner.reports.parts import Align, Cell, Column, Part, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.services.event_parts import WorkRow
from comms_planner.services.people import PersonRow
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Who does what")
WORK = QT_TRANSLATE_NOOP("Reports", "Work")
ROLES = QT_TRANSLATE_NOOP("Reports", "Work that waits for a name, by role")
ROLE = QT_TRANSLATE_NOOP("Reports", "Role")
PIECES = QT_TRANSLATE_NOOP("Reports", "Pieces of work")
NEXT = QT_TRANSLATE_NOOP("Reports", "Next due")
CONTACTS = QT_TRANSLATE_NOOP("Reports", "Contacts")
NAME = QT_TRANSLATE_NOOP("Reports", "Name")
OFFICE = QT_TRANSLATE_NOOP("Reports", "Office")
REACH = QT_TRANSLATE_NOOP("Reports", "Address")
LANGUAGES = QT_TRANSLATE_NOOP("Reports", "Languages")
NO_ROLE = QT_TRANSLATE_NOOP("Reports", "nobody yet")


def build(data: PackData, parts: Parts) -> Story:
    """Named parts first, then what only a role stands for, then contacts."""
    work = data.of(event_readings.work)
    named = [row for row in work.rows if row.is_open and row.has_people]
    waiting = [row for row in work.rows if row.is_open and not row.has_people]
    if not (named or waiting or work.contacts):
        return []
    story: Story = [parts.heading(1, parts.texts.translate("Packs", TITLE), follow=110)]
    if named:
        story.append(_raci(named, parts))
    if waiting:
        story += [parts.heading(2, parts.say(ROLES), follow=90), _by_role(waiting, parts)]
    if work.contacts:
        story += [
            parts.heading(2, parts.say(CONTACTS), follow=90),
            contact_table(work.contacts, parts),
        ]
    return story


def _raci(rows: Iterable[WorkRow], parts: Parts) -> Part:
    texts = parts.texts
    columns = [
        Column(parts.say(WORK), 3.6),
        *(
            Column(label(texts, "raci", role), 1.8)
            for role in ("accountable", "responsible", "consulted", "informed")
        ),
    ]
    lines: list[list[str | Cell]] = [
        [
            Cell(texts.say(row.title), below=texts.span(row.starts, row.ends, row.precision)),
            texts.call(row.accountable) or Cell("–", muted=True),
            _names(row.responsible, parts),
            _names(row.consulted, parts),
            _names(row.informed, parts),
        ]
        for row in rows
    ]
    return parts.table(columns, lines)


def _names(names: Sequence[Bilingual], parts: Parts) -> str | Cell:
    return parts.texts.listed(map(parts.texts.call, names)) or Cell("–", muted=True)


def _by_role(rows: list[WorkRow], parts: Parts) -> Part:
    texts = parts.texts
    columns = [
        Column(parts.say(ROLE), 3),
        Column(parts.say(PIECES), 1.2, Align.END),
        Column(parts.say(NEXT), 5),
    ]
    lines: list[list[str | Cell]] = []
    for role in dict.fromkeys(row.owner_role for row in rows):
        found = [row for row in rows if row.owner_role == role]
        first = found[0]
        due = texts.span(first.starts, first.ends, first.precision)
        lines.append(
            [
                label(texts, "role", role) if role else Cell(parts.say(NO_ROLE), muted=True),
                texts.number(len(found)),
                Cell(texts.say(first.title), below=due),
            ]
        )
    return parts.table(columns, lines)


def contact_table(people: Iterable[PersonRow], parts: Parts) -> Part:
    """People with their role, office, address and languages."""
    texts = parts.texts
    columns = [
        Column(parts.say(NAME), 3),
        Column(parts.say(OFFICE), 2.4),
        Column(parts.say(REACH), 3),
        Column(parts.say(LANGUAGES), 2),
    ]
    lines: list[list[str | Cell]] = [
        [
            Cell(texts.call(one.name), below=texts.say(one.role), strong=True),
            one.office or Cell("–", muted=True),
            one.email or Cell("–", muted=True),
            texts.listed(label(texts, "language", code) for code in one.languages)
            or Cell("–", muted=True),
        ]
        for one in people
    ]
    return parts.table(columns, lines)


SECTION = Section("who", TITLE, build, new_page=False, reads=(event_readings.work,))
