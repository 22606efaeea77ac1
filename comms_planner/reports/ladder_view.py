"""The ladder of an edition on paper: what is due when before it, and how late it may begin."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.design import Hue
from comms_planner.models import Action
from comms_planner.reports.calendars import Mark
from comms_planner.reports.parts import Align, Cell, Column, Parts, Story
from comms_planner.reports.strip import Lane
from comms_planner.services import editions
from comms_planner.services.editions import EditionRow
from comms_planner.services.schedule import ladders, tasks
from comms_planner.services.schedule.ladders import PlannedTaskRow
from comms_planner.services.schedule.notices import Notice
from comms_planner.services.schedule.tasks import TaskRow
from comms_planner.services.vocabulary import label
from comms_planner.text import QT_TRANSLATE_NOOP

BEFORE = QT_TRANSLATE_NOOP("Reports", "T-{days} d")
AFTER = QT_TRANSLATE_NOOP("Reports", "T+{days} d")
ON_THE_DAY = QT_TRANSLATE_NOOP("Reports", "T")
CLOSING = QT_TRANSLATE_NOOP("Reports", "from closing")
WHERE = QT_TRANSLATE_NOOP("Reports", "{when}, {where}")
PROPOSED = QT_TRANSLATE_NOOP(
    "Reports",
    "This edition has no tasks in the plan yet. These are the dates that the ladder “{ladder}” "
    "would give it.",
)
LATE = QT_TRANSLATE_NOOP(
    "Reports",
    "Late tasks: {late}. No longer possible in time: {infeasible}. The latest safe start is the "
    "last day on which a task may begin without delaying what follows; a gate holds back all after "
    "it.",
)
DISTANCE = QT_TRANSLATE_NOOP("Reports", "Distance")
TASK = QT_TRANSLATE_NOOP("Reports", "Task")
WHO = QT_TRANSLATE_NOOP("Reports", "Who")
DUE = QT_TRANSLATE_NOOP("Reports", "When")
SAFE = QT_TRANSLATE_NOOP("Reports", "Latest safe start")
STATUS = QT_TRANSLATE_NOOP("Reports", "Status")
GATE = QT_TRANSLATE_NOOP("Reports", "Gate")
OVERDUE = QT_TRANSLATE_NOOP("Reports", "Overdue")
TOO_LATE = QT_TRANSLATE_NOOP("Reports", "Too late")
EVENT = QT_TRANSLATE_NOOP("Reports", "Event")
OTHER = QT_TRANSLATE_NOOP("Reports", "Other tasks")
NONE = QT_TRANSLATE_NOOP("Reports", "No edition of this period has tasks counted back from it.")
TABLES = ("action_dependency", "country", "holiday", "ladder", "ladder_task")
"""What ladders depend on besides what every calendar does."""
PILLARS = ("think", "act", "share", "partner", "")


@dataclass(frozen=True, slots=True)
class Rung:
    """One task of a ladder, in the plan or only proposed; `why` says what makes it late."""

    title: Bilingual
    offset_days: int | None
    anchor_end: str
    owner: Bilingual
    role: str
    pillar: str
    first: dt.date | None
    last: dt.date | None
    precision: str
    safe_start: dt.date | None
    status: str
    gate: bool
    late: bool
    infeasible: bool
    why: Notice | None


@dataclass(frozen=True, slots=True)
class LadderSheet:
    """An edition with its tasks; `proposed` names the ladder where none is in the plan yet."""

    edition: EditionRow
    rungs: tuple[Rung, ...]
    proposed: Bilingual | None = None


def sheets(
    session: Session, first: dt.date, last: dt.date, today: dt.date, edition_id: int | None
) -> tuple[LadderSheet, ...]:
    """The edition asked after, with the ladder it would have if it has none; else all with tasks
    that lie in the period, or have no day yet.
    """
    if edition_id is not None:
        (edition,) = editions.rows(session, ids=(edition_id,))
        own = _planned(session, edition, today)
        return (own if own.rungs else _proposed(session, edition, today),)
    busy = set(session.scalars(select(Action.edition_id).where(Action.offset_days.is_not(None))))
    found = [
        edition
        for edition in editions.rows(session)
        if edition.id in busy
        and (edition.starts is None or (edition.starts <= last and _end(edition) >= first))
    ]
    return tuple(_planned(session, edition, today) for edition in found)


def story_of(found: Sequence[LadderSheet], parts: Parts) -> Story:
    """Each edition on pages of its own: the strip of its tasks, then the list."""
    if not found:
        return [parts.body(parts.say(NONE))]
    story: Story = []
    for sheet in found:
        if story:
            story.append(parts.page_break())
        story += _sheet(sheet, parts)
    return story


def _sheet(sheet: LadderSheet, parts: Parts) -> Story:
    texts, edition = parts.texts, sheet.edition
    when = texts.span(edition.starts, edition.ends, edition.precision)
    where = texts.listed(filter(None, (texts.say(edition.city), texts.say(edition.country))))
    story: Story = [
        parts.heading(1, texts.say(edition.name), follow=150),
        parts.lead(parts.say(WHERE, when=when, where=where) if where else when),
    ]
    if sheet.proposed is not None:
        story.append(parts.note(parts.say(PROPOSED, ladder=texts.say(sheet.proposed))))
    late = sum(rung.late for rung in sheet.rungs)
    stuck = sum(rung.infeasible for rung in sheet.rungs)
    story.append(
        parts.small(parts.say(LATE, late=texts.number(late), infeasible=texts.number(stuck)))
    )
    columns = [
        Column(parts.say(DISTANCE), 1.35, Align.END),
        Column(parts.say(TASK), 4.4),
        Column(parts.say(WHO), 2.0),
        Column(parts.say(DUE), 2.0),
        Column(parts.say(SAFE), 1.8),
        Column(parts.say(STATUS), 1.2),
    ]
    bars = [parts.tokens.pillar(rung.pillar).solid for rung in sheet.rungs]
    rows = [_line(rung, parts) for rung in sheet.rungs]
    return [*story, *_strip(sheet, parts), parts.table(columns, rows, bars=bars)]


def _strip(sheet: LadderSheet, parts: Parts) -> Story:
    """The way to the event as bars, a lane for each pillar; only where days are known."""
    dated = [rung for rung in sheet.rungs if rung.first is not None and rung.last is not None]
    edition = sheet.edition
    if not dated or edition.starts is None:
        return []
    tokens, event = parts.tokens, Hue(parts.tokens.text, parts.tokens.pressed, parts.tokens.text)
    title = parts.texts.say(edition.name)
    lanes = [
        Lane(parts.say(EVENT), tokens.neutral,
             [Mark(title, edition.starts, _end(edition), event, own=True, named=True)])
    ]  # fmt: skip
    for pillar in PILLARS:
        marks = [
            Mark(parts.texts.say(r.title), r.first, r.last or r.first, tokens.pillar(pillar))
            for r in dated
            if r.first is not None and (r.pillar == pillar if pillar else r.pillar not in PILLARS)
        ]
        if marks:
            name = label(parts.texts, "pillar", pillar) if pillar else parts.say(OTHER)
            lanes.append(Lane(name, tokens.pillar(pillar), marks))
    days = [day for r in dated for day in (r.first, r.last) if day is not None]
    return [parts.strip(lanes, min(*days, edition.starts), max(*days, _end(edition)))]


def _line(rung: Rung, parts: Parts) -> list[str | Cell]:
    texts = parts.texts
    below = [parts.say(GATE) if rung.gate else "", rung.why.say(texts) if rung.why else ""]
    away = _distance(rung, parts)
    closing = parts.say(CLOSING) if rung.anchor_end == "end" else ""
    role = label(texts, "role", rung.role) if rung.role else ""
    owner = texts.call(rung.owner)
    safe: str | Cell = texts.day(rung.safe_start) if rung.safe_start else Cell("–", muted=True)
    return [
        Cell(away, below=closing),
        Cell(texts.say(rung.title), below="\n".join(filter(None, below)), strong=rung.gate),
        Cell(owner or role or "–", below=role if owner else "", muted=not owner),
        texts.span(rung.first, rung.last, rung.precision),
        safe,
        _status(rung, parts),
    ]


def _status(rung: Rung, parts: Parts) -> Cell:
    if rung.infeasible:
        return parts.status(parts.say(TOO_LATE), "overdue")
    if rung.late:
        return parts.status(parts.say(OVERDUE), "overdue")
    return parts.status(label(parts.texts, "work", rung.status), rung.status)


def _distance(rung: Rung, parts: Parts) -> str:
    """How far from the event: T-42 d, T, T+7 d."""
    days = rung.offset_days
    if days is None:
        return "–"
    if not days:
        return parts.say(ON_THE_DAY)
    return parts.say(BEFORE if days < 0 else AFTER, days=parts.texts.number(abs(days)))


def _end(edition: EditionRow) -> dt.date:
    assert edition.starts is not None, "asked of dated editions only"
    return edition.ends or edition.starts


def _planned(session: Session, edition: EditionRow, today: dt.date) -> LadderSheet:
    found = tasks.rows(session, edition.id, today)
    return LadderSheet(edition, tuple(_of_task(row) for row in found))


def _of_task(row: TaskRow) -> Rung:
    return Rung(
        row.title, row.offset_days, row.anchor_end, row.owner, row.owner_role, row.pillar,
        row.starts, row.ends, row.precision, row.latest_safe_start if row.is_open else None,
        row.work_status, row.gate, row.late and row.is_open, row.infeasible and row.is_open,
        row.why,
    )  # fmt: skip


def _proposed(session: Session, edition: EditionRow, today: dt.date) -> LadderSheet:
    """What the usual ladder of its series would plan."""
    preview = ladders.preview_ladder(
        session, edition.id, ladders.usual(session, edition.id), today=today
    )
    return LadderSheet(
        edition, tuple(_of_preview(row) for row in preview.tasks), preview.ladder_name
    )


def _of_preview(row: PlannedTaskRow) -> Rung:
    why = row.notices[-1] if row.infeasible and row.notices else None
    return Rung(
        row.title, row.offset_days, row.anchor_end, Bilingual(), row.owner_role, row.pillar,
        row.first, row.last, row.precision, row.latest_safe_start, "planned", row.gate, row.late,
        row.infeasible, why,
    )  # fmt: skip
