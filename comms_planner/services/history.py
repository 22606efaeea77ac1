"""The change log, for people: what was changed, by whom, from what to what."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Table, func, select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.models import Base, Change, ChangeRow
from comms_planner.services.names import Names
from comms_planner.services.planner import reads
from comms_planner.store import codec

SHOWN = 12
"""Rows of one change that are told one by one; the rest is counted."""
LINKS = (
    "action_commitment",
    "action_edition",
    "action_partner",
    "action_dependency",
    "campaign_flagship",
    "result_link",
)
"""Tables that only join two things; their rows are told as one thing joining another."""


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field of one row, before and after; `title` says which thing it belongs to.

    Where the field points to something else, `before` and `after` are its names. Rows that
    came or went have no field, except links: theirs is what they join `title` to.
    """

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
    names = Names(session)
    return [_row(session, change, names) for change in session.scalars(ask)]


@reads("change")
def latest(session: Session) -> int:
    """The number of the latest change."""
    return int(session.scalars(select(func.max(Change.seq))).one() or 0)


def _row(session: Session, change: Change, names: Names) -> HistoryRow:
    of_change = ChangeRow.seq == change.seq
    count = session.scalars(select(func.count()).select_from(ChangeRow).where(of_change)).one()
    found = session.scalars(select(ChangeRow).where(of_change).order_by(ChangeRow.id).limit(SHOWN))
    fields = tuple(field for row in found for field in _fields(row, names))
    return HistoryRow(
        change.seq, change.at, change.who, change.label, change.kind.value, change.of_seq,
        count, fields,
    )  # fmt: skip


def _fields(row: ChangeRow, names: Names) -> list[FieldChange]:
    """What happened to one row; where it points elsewhere, the names of the targets."""
    table = Base.metadata.tables.get(row.table)
    if table is None:  # a table of another version of the app
        return [FieldChange(row.table, row.pk, Bilingual(), row.op, "", None, None)]
    before, after = codec.loads(table, row.before), codec.loads(table, row.after)
    title = names.of(row.table, row.pk, after, before)
    if before is None or after is None:
        whole, links = after or before or {}, [c for c in table.columns if c.foreign_keys]
        if row.table in LINKS:
            end = next((c for c in links[1:] if whole[c.name] is not None), links[1])
            other = names.target(end, whole[end.name])
            was, now = (None, other) if after else (other, None)
            return [FieldChange(row.table, row.pk, title, row.op, end.name, was, now)]
        return [FieldChange(row.table, row.pk, title, row.op, "", None, None)]
    return [
        FieldChange(
            row.table, row.pk, title, row.op, name, _said(table, name, was, names),
            _said(table, name, after.get(name), names),
        )
        for name, was in before.items()
        if name != "version"
    ]  # fmt: skip


def _said(table: Table, field: str, value: Any, names: Names) -> Any:
    column = table.c[field]
    return names.target(column, value) if column.foreign_keys else value
