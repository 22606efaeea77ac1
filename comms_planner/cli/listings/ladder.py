"""A back-planning ladder on an edition, and its tasks that are in the plan already."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from comms_planner.cli.listings.shapes import both, day
from comms_planner.cli.table import paragraph, table
from comms_planner.models import Edition
from comms_planner.models.words import WorkStatus
from comms_planner.services import editions, references, vocabulary
from comms_planner.services.schedule import ladders, stations, tasks
from comms_planner.services.schedule.ladders import LadderPreview, PlannedTaskRow
from comms_planner.services.schedule.tasks import TaskRow
from comms_planner.text import QT_TRANSLATE_NOOP, Texts

HEAD = (
    QT_TRANSLATE_NOOP("Listings", "T"),
    QT_TRANSLATE_NOOP("Listings", "When"),
    QT_TRANSLATE_NOOP("Listings", "Safe start"),
    QT_TRANSLATE_NOOP("Listings", "Task"),
    QT_TRANSLATE_NOOP("Listings", "Owner"),
    QT_TRANSLATE_NOOP("Listings", "Remarks"),
)
GATE = QT_TRANSLATE_NOOP("Listings", "gate")
LATE = QT_TRANSLATE_NOOP("Listings", "late at creation")
INFEASIBLE = QT_TRANSLATE_NOOP("Listings", "cannot be done in time")
PINNED = QT_TRANSLATE_NOOP("Listings", "pinned")
IN_PLAN = QT_TRANSLATE_NOOP("Listings", "This ladder is in the plan already, with these tasks:")
TASKS = QT_TRANSLATE_NOOP("Listings", "Tasks of this edition that are in the plan:")


@dataclass(frozen=True, slots=True)
class Shown:
    """A ladder on an edition, and how safely the tasks in the plan lie."""

    preview: LadderPreview
    in_plan: list[TaskRow]
    series: str
    status: str
    basis: str
    zone: str


def gather(
    session: Session,
    edition: str,
    ladder: str | None,
    station: str | None,
    today: dt.date | None,
) -> Shown:
    """The ladder asked for, or the usual one, on an edition named by slug or number."""
    number = edition_number(session, edition)
    chosen = ladder or ladders.usual(session, number)
    preview = ladders.preview_ladder(session, number, chosen, station, today)
    edition_row = session.get_one(Edition, number)
    office = stations.by_slug(session, preview.station) if preview.station else None
    return Shown(
        preview, tasks.rows(session, number, preview.today), _series(session, edition_row),
        edition_row.date_status.value, edition_row.basis.value, office.zone if office else "UTC",
    )  # fmt: skip


def edition_number(session: Session, edition: str) -> int:
    """The number of an edition that is named by number, slug or name."""
    number = references.typed(session, "edition_id", edition)
    assert number is not None, "a name was given"
    return number


def _series(session: Session, edition: Edition) -> str:
    """The key of what an edition is one of, as the calendar names it."""
    for column, model in editions.SERIES:
        number = getattr(edition, column)
        if number is not None:
            owner: Any = session.get_one(model, number)
            return f"{model.__tablename__}:{owner.slug}"
    return ""


def data(shown: Shown, texts: Texts) -> dict[str, Any]:
    """The preview as one object; `in_plan` holds all tasks of the edition that were written."""
    p = shown.preview
    return {
        "ladder": p.ladder,
        **both("ladder_name", p.ladder_name),
        "edition": p.edition,
        "edition_id": p.edition_id,
        **both("edition_name", p.edition_name),
        "start": day(p.starts),
        "end": day(p.ends),
        "precision": p.precision,
        "series": shown.series,
        "status": shown.status,
        "basis": shown.basis,
        "zone": shown.zone,
        "station": p.station or None,
        "today": p.today.isoformat(),
        "applied": p.applied,
        "late": p.late,
        "infeasible": p.infeasible,
        "tasks": [{**_task(task, texts), "zone": shown.zone} for task in p.tasks],
        "in_plan": [{**_written(row, texts), "zone": shown.zone} for row in shown.in_plan],
    }


def _task(task: PlannedTaskRow, texts: Texts) -> dict[str, Any]:
    return {
        "position": task.position,
        **both("title", task.title),
        "offset_days": task.offset_days,
        "anchor": task.anchor_end,
        "owner": task.owner_role,
        "pillar": task.pillar,
        "tool": task.tool or None,
        "roll": task.roll,
        "gate": task.gate,
        "work_days": task.work_days,
        "date": day(task.day),
        "start": day(task.first),
        "end": day(task.last),
        "precision": task.precision,
        "status": "proposed",
        "basis": "ours",
        "late": task.late,
        "infeasible": task.infeasible,
        "latest_safe_start": day(task.latest_safe_start),
        "warnings": [notice.say(texts) for notice in task.notices],
    }


def _written(row: TaskRow, texts: Texts) -> dict[str, Any]:
    return {
        "id": row.id,
        **both("title", row.title),
        "ladder": row.ladder or None,
        "offset_days": row.offset_days,
        "anchor": row.anchor or row.anchor_end or None,
        "start": day(row.starts),
        "end": day(row.ends),
        "precision": row.precision,
        "status": row.work_status,
        "basis": "ours",
        "pinned": row.pinned,
        "roll": row.roll,
        "gate": row.gate,
        "work_days": row.work_days,
        "late": row.late,
        "infeasible": row.infeasible,
        "latest_safe_start": day(row.latest_safe_start),
        "why": row.why.say(texts) if row.why else None,
    }


def text(shown: Shown, texts: Texts) -> str:
    """The ladder as a table, and as another one the tasks that are in the plan."""
    p = shown.preview
    title = f"{texts.say(p.edition_name)} · {texts.say(p.ladder_name)}"
    said = [
        title, texts.span(p.starts, p.ends, p.precision), "",
        _table([_line(task, texts) for task in p.tasks], texts),
    ]  # fmt: skip
    if shown.in_plan:
        head = texts.translate("Listings", IN_PLAN if p.applied else TASKS)
        said += ["", head, "", _table([_task_line(row, texts) for row in shown.in_plan], texts)]
    return "\n".join(said)


Line = tuple[str, str, str, str, str, str]


def _table(lines: list[Line], texts: Texts) -> str:
    """The tasks as a table, and under it in full the remarks that it has no room for."""
    head = [texts.translate("Listings", word) for word in HEAD]
    drawn = table(head, lines, right=(0,))
    told = [
        paragraph(f"{task}{'：' if texts.language == 'zh' else ': '}{remarks}", "  ")
        for _, _, _, task, _, remarks in lines
        if remarks and remarks not in drawn
    ]
    return "\n".join([drawn, "", *told] if told else [drawn])


def _line(task: PlannedTaskRow, texts: Texts) -> Line:
    when = texts.span(task.first, task.last, task.precision)
    flags = ((task.gate, GATE), (task.late, LATE), (task.infeasible, INFEASIBLE))
    said = [texts.translate("Listings", word) for flag, word in flags if flag]
    return (
        _offset(task.offset_days), when if task.day is None else texts.day(task.day),
        _day(task.latest_safe_start, texts), texts.say(task.title), task.owner_role,
        _together(said, [notice.say(texts) for notice in task.notices], texts),
    )  # fmt: skip


def _task_line(row: TaskRow, texts: Texts) -> Line:
    flags = ((row.gate, GATE), (row.pinned, PINNED), (row.late, LATE),
             (row.infeasible, INFEASIBLE))  # fmt: skip
    said = [texts.translate("Listings", word) for flag, word in flags if flag]
    if row.work_status != WorkStatus.PLANNED:
        said.insert(0, vocabulary.word(texts, "work", row.work_status))
    why = [row.why.say(texts)] if row.why else []
    return (
        "" if row.offset_days is None else _offset(row.offset_days),
        texts.span(row.starts, row.ends, row.precision), _day(row.latest_safe_start, texts),
        texts.say(row.title), row.owner_role, _together(said, why, texts),
    )  # fmt: skip


def _offset(days: int) -> str:
    return f"{days:+d}" if days else "0"


def _day(on: dt.date | None, texts: Texts) -> str:
    return texts.day(on) if on else ""


def _together(words: list[str], sentences: list[str], texts: Texts) -> str:
    """Words in a row, and after them whole sentences."""
    mark, stop, space = ("；", "。", "") if texts.language == "zh" else ("; ", ".", " ")
    said = mark.join(words)
    return space.join([f"{said}{stop}" if said and sentences else said, *sentences]).strip()
