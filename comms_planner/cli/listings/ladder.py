"""A back-planning ladder on an edition, and its tasks that are in the plan already."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from sqlalchemy.orm import Session

from comms_planner.cli.listings.shapes import both, day
from comms_planner.cli.table import table
from comms_planner.models import Edition
from comms_planner.services import editions, references
from comms_planner.services.schedule import ladders, safety, stations
from comms_planner.services.schedule.ladders import LadderPreview, PlannedTaskRow
from comms_planner.services.schedule.safety import SafeStartRow
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
IN_PLAN = QT_TRANSLATE_NOOP("Listings", "This ladder is in the plan already.")


@dataclass(frozen=True, slots=True)
class Shown:
    """A ladder on an edition, and how safely the tasks in the plan lie."""

    preview: LadderPreview
    in_plan: list[SafeStartRow]
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
        preview, safety.rows(session, number, preview.today), _series(session, edition_row),
        edition_row.date_status.value, edition_row.basis.value, office.zone if office else "UTC",
    )  # fmt: skip


def edition_number(session: Session, edition: str) -> int:
    """The number of an edition that is named by slug or number."""
    given: str | int = int(edition) if edition.isdecimal() and len(edition) < 10 else edition
    number: int = references.found(session, "edition_id", given)
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
    """The preview as one object; `in_plan` holds the edition's tasks that were written."""
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


def _written(row: SafeStartRow, texts: Texts) -> dict[str, Any]:
    return {
        "id": row.action_id,
        **both("title", row.title),
        "start": row.starts.isoformat(),
        "end": row.ends.isoformat(),
        "precision": "day",
        "status": row.status,
        "basis": "ours",
        "gate": row.gate,
        "late": row.late,
        "infeasible": row.infeasible,
        "latest_safe_start": day(row.latest_safe_start),
        "why": row.why.say(texts) if row.why else None,
    }


def text(shown: Shown, texts: Texts) -> str:
    """The ladder as a table."""
    p = shown.preview
    title = f"{texts.say(p.edition_name)} · {texts.say(p.ladder_name)}"
    lines = [
        (
            f"{task.offset_days:+d}" if task.offset_days else "0",
            texts.span(task.first, task.last, task.precision)
            if task.day is None
            else texts.day(task.day),
            texts.day(task.latest_safe_start) if task.latest_safe_start else "",
            texts.say(task.title),
            task.owner_role,
            ("；" if texts.language == "zh" else "; ").join(_remarks(task, texts)),
        )
        for task in p.tasks
    ]
    head = [texts.translate("Listings", word) for word in HEAD]
    said = [title, texts.span(p.starts, p.ends, p.precision), "", table(head, lines, right=(0,))]
    if p.applied:
        said.append(texts.translate("Listings", IN_PLAN))
    return "\n".join(said)


def _remarks(task: PlannedTaskRow, texts: Texts) -> list[str]:
    flags = ((task.gate, GATE), (task.late, LATE), (task.infeasible, INFEASIBLE))
    said = [texts.translate("Listings", word) for flag, word in flags if flag]
    return said + [notice.say(texts) for notice in task.notices]
