"""One flagship programme after the other: mandate, commitments, calendar, actions, partners."""

from __future__ import annotations

import re

from sqlalchemy.orm import Session

from comms_planner.reports import readings
from comms_planner.reports.indicator_table import table_of
from comms_planner.reports.marks import flagship_strip
from comms_planner.reports.parts import Align, Band, Cell, Column, Parts, Story
from comms_planner.reports.section import PackData, PackRequest, Section
from comms_planner.reports.words import sentence, wording
from comms_planner.services import citation, concern, programme
from comms_planner.services.actions import ActionRow
from comms_planner.services.concern import About
from comms_planner.services.matrix import CellRow, CommitmentRow
from comms_planner.services.outcomes import IndicatorRow
from comms_planner.services.partners import PartnerRow
from comms_planner.services.programme import FlagshipRow
from comms_planner.services.results import links, register
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

TITLE = QT_TRANSLATE_NOOP("Packs", "Flagship programmes")
HEADING = QT_TRANSLATE_NOOP("Reports", "Flagship programme {number}: {name}")
TABLE_NAME = QT_TRANSLATE_NOOP("Reports", "In the document’s table: {name}.")
LATER_NAMES = QT_TRANSLATE_NOOP("Reports", "Later called: {names}.")
MANDATE = QT_TRANSLATE_NOOP("Reports", "What the document says")
MANDATE_NOTE = QT_TRANSLATE_NOOP(
    "Reports",
    "The Chinese text of {document}, word for word, with English beside it. The English original "
    "was not found; each text says where its English comes from.",
)
COMMITMENTS = QT_TRANSLATE_NOOP("Reports", "Commitments and their status")
COMMITMENT = QT_TRANSLATE_NOOP("Reports", "Commitment")
PROMISED = QT_TRANSLATE_NOOP("Reports", "Promised")
DELIVERED = QT_TRANSLATE_NOOP("Reports", "Delivered")
STATUS = QT_TRANSLATE_NOOP("Reports", "Status")
ACTIONS = QT_TRANSLATE_NOOP("Reports", "Actions")
NOT_COUNTED = QT_TRANSLATE_NOOP("Reports", "no number")
CALENDAR = QT_TRANSLATE_NOOP("Reports", "On the calendar")
BY_PILLAR = QT_TRANSLATE_NOOP("Reports", "Actions by pillar")
ACTION = QT_TRANSLATE_NOOP("Reports", "Action")
OWNER = QT_TRANSLATE_NOOP("Reports", "Owner")
DATES = QT_TRANSLATE_NOOP("Reports", "Dates")
TOOL = QT_TRANSLATE_NOOP("Reports", "Tool")
OVERDUE = QT_TRANSLATE_NOOP("Reports", "Overdue")
NO_OWNER = QT_TRANSLATE_NOOP("Reports", "nobody yet")
NO_ACTIONS = QT_TRANSLATE_NOOP("Reports", "No actions are recorded for this flagship programme.")
PARTNERS = QT_TRANSLATE_NOOP("Reports", "Partners named")
IN_DOCUMENT = QT_TRANSLATE_NOOP("Reports", "The document ({ref}): “{text}”")
PARTNER = QT_TRANSLATE_NOOP("Reports", "Partner")
TYPE = QT_TRANSLATE_NOOP("Reports", "Type of partner")
REFERENCE = QT_TRANSLATE_NOOP("Reports", "Where")
INDICATORS = QT_TRANSLATE_NOOP("Reports", "Indicators")
IN_ACTIONS = QT_TRANSLATE_NOOP("Reports", "%n actions", "", 1)


def indicators(session: Session, request: PackRequest) -> dict[str, list[IndicatorRow]]:
    """By flagship, the indicators of its own and those that its work is to move."""
    every = register.rows(session)
    found = {}
    for flagship in programme.flagships(session):
        if request.flagship in (None, flagship.slug):
            moved = links.moved_by(session, concern.of(session, About(flagship=flagship.slug)))
            found[flagship.slug] = [
                i
                for i in every
                if i.flagship == flagship.slug or (not i.flagship and i.id in moved)
            ]
    return found


def build(data: PackData, parts: Parts) -> Story:
    """Each flagship on pages of its own."""
    story: Story = []
    for flagship in data.flagships:
        if story:
            story.append(parts.page_break())
        story += _flagship(flagship, data, parts)
    return story


def _flagship(flagship: FlagshipRow, data: PackData, parts: Parts) -> Story:
    texts = parts.texts
    cells = [cell for cell in data.of(readings.cells) if cell.flagship == flagship.slug]
    name = parts.say(HEADING, number=flagship.number, name=texts.say(flagship.name))
    story: Story = [parts.heading(1, name), parts.lead(sentence(texts.say(flagship.description)))]
    names = _names(flagship, parts)
    if names:
        story.append(parts.small(names))
    story += _mandate(cells, data, parts)
    story += _commitments(cells, parts)
    story += _calendar(flagship, data, parts)
    story += _actions(cells, data, parts)
    story += _partners(cells, data.of(readings.partners), parts)
    return [*story, *_indicators(data.of(indicators)[flagship.slug], parts)]


def _indicators(found: list[IndicatorRow], parts: Parts) -> Story:
    """What shows whether the work of a flagship changes anything."""
    if not found:
        return []
    return [parts.heading(2, parts.say(INDICATORS), follow=90), table_of(found, parts)]


def _names(flagship: FlagshipRow, parts: Parts) -> str:
    texts = parts.texts
    own, said = texts.say(flagship.name), []
    if texts.say(flagship.table_name) != own:
        said.append(parts.say(TABLE_NAME, name=texts.say(flagship.table_name)))
    later = [name for name in map(texts.say, flagship.later_names) if name != own]
    if later:
        said.append(parts.say(LATER_NAMES, names=texts.listed(later)))
    return ("" if texts.language == "zh" else " ").join(said)


def _mandate(cells: list[CellRow], data: PackData, parts: Parts) -> Story:
    story: Story = [
        parts.heading(2, parts.say(MANDATE)),
        parts.small(parts.say(MANDATE_NOTE, document=data.plan.symbol)),
    ]
    for cell in cells:
        hue = parts.tokens.pillar(cell.pillar)
        source = f"{citation.place(parts.texts, cell.ref)} · {wording(parts.texts, cell.basis)}"
        story.append(parts.quote(parts.both(cell.pillar_name), cell.text, source, hue))
    return story


def _commitments(cells: list[CellRow], parts: Parts) -> Story:
    texts = parts.texts
    columns = [
        Column(parts.say(COMMITMENT), 5.0),
        Column(parts.say(PROMISED), 1.5),
        Column(parts.say(DELIVERED), 1.3),
        Column(parts.say(STATUS), 1.7),
        Column(parts.say(ACTIONS), 0.9, Align.END),
    ]
    rows: list[list[str | Cell] | Band] = []
    for cell in cells:
        if cell.commitments:
            rows.append(Band(texts.say(cell.pillar_name), parts.tokens.pillar(cell.pillar).solid))
        rows += [_commitment(promise, parts) for promise in cell.commitments]
    table = parts.table(columns, rows) if rows else parts.nothing()
    return [parts.heading(2, parts.say(COMMITMENTS), follow=110), table]


def _commitment(promise: CommitmentRow, parts: Parts) -> list[str | Cell]:
    texts = parts.texts
    counted = promise.promised.value is not None
    promised = (
        texts.quantity(promise.promised, unit=True)
        if counted
        else Cell(parts.say(NOT_COUNTED), muted=True)
    )
    delivered = texts.quantity(promise.delivered, unit=True) if counted else Cell("–", muted=True)
    return [
        texts.say(promise.text),
        promised,
        delivered,
        parts.status(label(texts, "commitment", promise.state), _state_hue(promise.state)),
        texts.number(promise.served_by),
    ]


def _state_hue(state: str) -> str:
    return {"unplanned": "tbc", "planned": "in progress"}.get(state, "done")


def _calendar(flagship: FlagshipRow, data: PackData, parts: Parts) -> Story:
    strip = flagship_strip(flagship, data, parts)
    return [parts.heading(2, parts.say(CALENDAR)), *strip]


def _actions(cells: list[CellRow], data: PackData, parts: Parts) -> Story:
    story: Story = [parts.heading(2, parts.say(BY_PILLAR))]
    if not any(cell.actions for cell in cells):
        return [*story, parts.body(parts.say(NO_ACTIONS))]
    columns = [
        Column(parts.say(ACTION), 3.6),
        Column(parts.say(OWNER), 1.7),
        Column(parts.say(DATES), 2.5),
        Column(parts.say(STATUS), 1.5),
        Column(parts.say(TOOL), 1.9),
    ]
    rows: list[list[str | Cell] | Band] = []
    for cell in cells:
        if cell.actions:
            rows.append(
                Band(parts.texts.say(cell.pillar_name), parts.tokens.pillar(cell.pillar).solid)
            )
        rows += [action_line(action, data, parts) for action in cell.actions]
    return [*story, parts.table(columns, rows)]


def action_line(action: ActionRow, data: PackData, parts: Parts) -> list[str | Cell]:
    """An action as a row: title and note, owner, dates, status, tool."""
    texts = parts.texts
    status = "overdue" if action.is_overdue(data.request.made_on) else action.work_status
    owner = texts.call(action.owner)
    return [
        Cell(texts.say(action.title), below=texts.say(action.note)),
        owner or Cell(parts.say(NO_OWNER), muted=True),
        texts.span(action.starts, action.ends, action.precision),
        parts.status(_status(status, parts), status),
        label(texts, "tool", action.tool) if action.tool else "",
    ]


def _status(status: str, parts: Parts) -> str:
    return parts.say(OVERDUE) if status == "overdue" else label(parts.texts, "work", status)


def _partners(cells: list[CellRow], partners: list[PartnerRow], parts: Parts) -> Story:
    texts = parts.texts
    story: Story = [parts.heading(2, parts.say(PARTNERS))]
    for cell in cells:
        if cell.pillar == "partner" and cell.text:
            said = parts.say(
                IN_DOCUMENT, ref=citation.place(texts, cell.ref), text=texts.say(cell.text)
            )
            story.append(parts.body(said))
    work = {action.id for cell in cells for action in cell.actions}
    refs = {cell.ref for cell in cells}
    rows = [
        [
            texts.say(partner.name),
            texts.say(partner.type),
            citation.place(texts, partner.ref),
            _serving(len(work.intersection(partner.action_ids)), parts),
        ]
        for partner in partners
        if work.intersection(partner.action_ids) or _named_in(partner.ref, refs)
    ]
    if rows:
        columns = [
            Column(parts.say(PARTNER), 4),
            Column(parts.say(TYPE), 2.6),
            Column(parts.say(REFERENCE), 2.4),
            Column(parts.say(ACTIONS), 1.2),
        ]
        story.append(parts.table(columns, rows))
    return story if len(story) > 1 else [*story, parts.nothing()]


def _serving(count: int, parts: Parts) -> str | Cell:
    return parts.count(IN_ACTIONS, count) if count else Cell("–", muted=True)


def _named_in(ref: str, refs: set[str]) -> bool:
    """Whether "AII.T1 row 4" is among the places where the document names a partner."""
    rows = {re.sub(r" (think|act|share|partner)$", "", one) for one in refs}
    return any(part.strip().startswith(row) for part in ref.split(";") for row in rows)


SECTION = Section(
    "flagships",
    TITLE,
    build,
    reads=(readings.cells, readings.partners, readings.entries, indicators),
)
