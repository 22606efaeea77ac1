"""The change log, for people: what was changed, by whom, from what to what."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import Base, Change, ChangeRow
from comms_planner.services.planner import reads
from comms_planner.store import codec

SHOWN = 12
"""Rows of one change that are told one by one; the rest is counted."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one row, before and after; `title` says which thing it belongs to."""

    table: str
    key: int
    title: Bilingual
    op: str
    field: str
    before: Any
    after: Any


@dataclass(frozen=True, slots=True)
class HistoryRow:
    """One unit of work in the log."""

    seq: int
    at: dt.datetime
    who: str
    label: str
    kind: str
    of_seq: int | None
    row_count: int
    fields: tuple[FieldChange, ...]


@reads("change", "change_row")
def rows(
    session: Session, *, limit: int = 100, before: int | None = None, after: int | None = None
) -> list[HistoryRow]:
    """The latest changes first; `before` and `after` are sequence numbers to page by."""
    ask = select(Change).order_by(Change.seq.desc()).limit(limit)
    if before is not None:
        ask = ask.where(Change.seq < before)
    if after is not None:
        ask = ask.where(Change.seq > after)
    return [_row(session, change) for change in session.scalars(ask)]


@reads("change")
def latest(session: Session) -> int:
    """The number of the latest change."""
    return int(session.scalars(select(func.max(Change.seq))).one() or 0)


def _row(session: Session, change: Change) -> HistoryRow:
    of_change = ChangeRow.seq == change.seq
    count = session.scalars(select(func.count()).select_from(ChangeRow).where(of_change)).one()
    found = session.scalars(select(ChangeRow).where(of_change).order_by(ChangeRow.id).limit(SHOWN))
    fields = tuple(field for row in found for field in _fields(session, row))
    return HistoryRow(
        change.seq, change.at, change.who, change.label, change.kind.value, change.of_seq,
        count, fields,
    )  # fmt: skip


def _fields(session: Session, row: ChangeRow) -> list[FieldChange]:
    table = Base.metadata.tables[row.table]
    before, after = codec.loads(table, row.before), codec.loads(table, row.after)
    title = _title(session, row, before, after)
    if before is None or after is None:
        return [FieldChange(row.table, row.pk, title, row.op, "", None, None)]
    return [
        FieldChange(row.table, row.pk, title, row.op, name, was, after.get(name))
        for name, was in before.items()
        if name != "version"
    ]


def _title(session: Session, row: ChangeRow, *images: dict[str, Any] | None) -> Bilingual:
    """What the changed thing is called, now or when it was last seen."""
    table = Base.metadata.tables[row.table]
    for name in ("title", "name", "text", "definition"):
        if f"{name}_en" not in table.c:
            continue
        for image in images:
            if image and f"{name}_en" in image and f"{name}_zh" in image:
                return Bilingual(image[f"{name}_en"], image[f"{name}_zh"])
        now = session.execute(
            select(table.c[f"{name}_en"], table.c[f"{name}_zh"]).where(table.c.id == row.pk)
        ).first()
        if now:
            return Bilingual(now[0], now[1])
    return Bilingual()
