"""Whom to ask: leads, owners and speakers of what the pack is about."""

from __future__ import annotations

from sqlalchemy.orm import Session

from comms_planner.reports import subjects
from comms_planner.reports.parts import Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, PackRequest, Section
from comms_planner.services import contacts as asking
from comms_planner.services.contacts import ContactRow
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Contacts")
WHO = QT_TRANSLATE_NOOP("Reports", "Who")
WHERE = QT_TRANSLATE_NOOP("Reports", "Where to reach them")
FOR = QT_TRANSLATE_NOOP("Reports", "What to ask them")
LEADS = QT_TRANSLATE_NOOP("Reports", "leads {campaigns}")
OWNED = QT_TRANSLATE_NOOP("Reports", "owns %n actions", "", 1)
SPEAKS = QT_TRANSLATE_NOOP("Reports", "speaks as {role}")
OUTSIDE = QT_TRANSLATE_NOOP("Reports", "not of the team")


def contacts(session: Session, request: PackRequest) -> list[ContactRow]:
    """Who leads, owns and speaks; where nobody does in particular, who does so in general."""
    return asking.rows(session, subjects.about(request)) or asking.rows(session)


def build(data: PackData, parts: Parts) -> Story:
    """A line for each person: name and role, address, what they answer for."""
    story: Story = [parts.heading(1, parts.texts.translate("Packs", TITLE), follow=90)]
    rows = [_line(contact, parts) for contact in data.of(contacts)]
    if not rows:
        return [*story, parts.nothing()]
    columns = [
        Column(parts.say(WHO), 2.6),
        Column(parts.say(WHERE), 2.6),
        Column(parts.say(FOR), 3.8),
    ]
    return [*story, parts.table(columns, rows)]


def _line(contact: ContactRow, parts: Parts) -> list[str | Cell]:
    texts, person = parts.texts, contact.person
    role = [texts.say(person.role), parts.say(OUTSIDE) if person.outside else ""]
    return [
        Cell(texts.call(person.name), below=" · ".join(filter(None, role)), strong=True),
        Cell(person.email or person.office, below=person.office if person.email else "")
        if person.email or person.office
        else Cell("–", muted=True),
        parts.texts.parted(_answers_for(contact, parts)),
    ]


def _answers_for(contact: ContactRow, parts: Parts) -> list[str]:
    """Campaigns led, actions owned, and as what the person speaks."""
    texts, said = parts.texts, []
    if contact.leads:
        said.append(parts.say(LEADS, campaigns=texts.listed(map(texts.say, contact.leads))))
    if contact.actions:
        said.append(parts.count(OWNED, contact.actions))
    if contact.person.speaks_as:
        said.append(parts.say(SPEAKS, role=label(texts, "speaker", contact.person.speaks_as)))
    return said


SECTION = Section("contacts", TITLE, build, new_page=False, reads=(contacts,))
