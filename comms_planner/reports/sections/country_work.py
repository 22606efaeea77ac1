"""What is held and done in a country: events past and to come, actions, partners."""

from __future__ import annotations

from comms_planner.reports import readings, scoped
from comms_planner.reports.parts import Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, Section
from comms_planner.reports.wordings import or_dash, work_state
from comms_planner.services import citation
from comms_planner.services.actions import ActionRow
from comms_planner.services.editions import EditionRow
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Events, work and partners")
EVENTS = QT_TRANSLATE_NOOP("Reports", "Events")
EVENT = QT_TRANSLATE_NOOP("Reports", "Event")
WHEN = QT_TRANSLATE_NOOP("Reports", "When")
WHERE = QT_TRANSLATE_NOOP("Reports", "City")
SURE = QT_TRANSLATE_NOOP("Reports", "Status, or who says the date")
ACTIONS = QT_TRANSLATE_NOOP("Reports", "Actions there")
ACTION = QT_TRANSLATE_NOOP("Reports", "Action")
OWNER = QT_TRANSLATE_NOOP("Reports", "Owner")
STATUS = QT_TRANSLATE_NOOP("Reports", "Status")
PARTNERS = QT_TRANSLATE_NOOP("Reports", "Partners in this work")
PARTNER = QT_TRANSLATE_NOOP("Reports", "Partner")
TYPE = QT_TRANSLATE_NOOP("Reports", "Type of partner")
REFERENCE = QT_TRANSLATE_NOOP("Reports", "Where")
NO_EVENTS = QT_TRANSLATE_NOOP("Reports", "No event of the plan lies in this country.")
NO_ACTIONS = QT_TRANSLATE_NOOP("Reports", "No action of the plan is tied to an event there.")


def build(data: PackData, parts: Parts) -> Story:
    """For one country; a brief of all of them has its table instead."""
    if not data.request.country:
        return []
    return [
        parts.heading(1, parts.texts.translate("Packs", TITLE), follow=120),
        *_events(data.of(scoped.editions), parts),
        *_actions(data.of(scoped.actions), data, parts),
        *_partners(data, parts),
    ]


def _events(found: list[EditionRow], parts: Parts) -> Story:
    texts = parts.texts
    story: Story = [parts.heading(2, parts.say(EVENTS), follow=80)]
    if not found:
        return [*story, parts.body(parts.say(NO_EVENTS))]
    columns = [
        Column(parts.say(WHEN), 2.2),
        Column(parts.say(EVENT), 4.2),
        Column(parts.say(WHERE), 1.6),
        Column(parts.say(SURE), 2.2),
    ]
    rows = [
        [
            texts.span(e.starts, e.ends, e.precision),
            Cell(texts.say(e.name), below=texts.say(e.theme)),
            or_dash(texts.say(e.city)),
            Cell(f"{label(texts, 'date', e.date_status)} · {label(texts, 'basis', e.basis)}",
                 muted=True),
        ]
        for e in sorted(found, key=lambda e: (e.starts is None, e.starts), reverse=True)
    ]  # fmt: skip
    return [*story, parts.table(columns, rows)]


def _actions(found: list[ActionRow], data: PackData, parts: Parts) -> Story:
    texts = parts.texts
    story: Story = [parts.heading(2, parts.say(ACTIONS), follow=80)]
    if not found:
        return [*story, parts.body(parts.say(NO_ACTIONS))]
    columns = [
        Column(parts.say(ACTION), 4),
        Column(parts.say(OWNER), 2),
        Column(parts.say(WHEN), 2.4),
        Column(parts.say(STATUS), 1.4),
    ]
    rows = [
        [
            Cell(texts.say(a.title), below=label(texts, "pillar", a.pillar) if a.pillar else ""),
            or_dash(texts.call(a.owner)),
            texts.span(a.starts, a.ends, a.precision),
            work_state(a, data.request.made_on, parts),
        ]
        for a in found
    ]
    return [*story, parts.table(columns, rows)]


def _partners(data: PackData, parts: Parts) -> Story:
    texts = parts.texts
    work = {action.id for action in data.of(scoped.actions)}
    joined = {number for c in data.of(scoped.campaigns) for number in c.partner_ids}
    found = [
        p for p in data.of(readings.partners) if p.id in joined or work.intersection(p.action_ids)
    ]
    if not found:
        return []
    columns = [
        Column(parts.say(PARTNER), 4),
        Column(parts.say(TYPE), 2.6),
        Column(parts.say(REFERENCE), 2.6),
    ]
    rows = [
        [texts.say(p.name), or_dash(texts.say(p.type)), or_dash(citation.place(texts, p.ref))]
        for p in found
    ]
    return [parts.heading(2, parts.say(PARTNERS), follow=80), parts.table(columns, rows)]


SECTION = Section(
    "country-work",
    TITLE,
    build,
    new_page=False,
    reads=(scoped.editions, scoped.actions, scoped.campaigns, readings.partners),
)
