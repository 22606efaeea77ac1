"""The change log in the file: what was done, row by row, each entry sealed by its hash."""

from __future__ import annotations

import datetime as dt
import uuid

from sqlalchemy import ColumnElement, Connection, insert, select
from sqlalchemy.orm import Session

from comms_planner.models import Base, Change, ChangeRow
from comms_planner.models.words import ChangeKind
from comms_planner.store import codec, entries
from comms_planner.store.changes import ChangeSet, RowChange


def append(
    connection: Connection,
    changes: ChangeSet,
    kind: ChangeKind,
    who: str,
    of_seq: int | None = None,
    command_id: str | None = None,
) -> ChangeSet:
    """Write a change set down, within the transaction that made the changes."""
    now = dt.datetime.now(dt.UTC)
    lines = [_line(row) for row in changes.rows]
    name = command_id or str(uuid.uuid4())
    kept_at = now.replace(tzinfo=None).isoformat(" ", "microseconds")
    sealed = entries.digest((name, kept_at, who, changes.label, kind.value, of_seq), lines)
    entry = {
        "uuid": name,
        "at": now,
        "who": who,
        "label": changes.label,
        "kind": kind,
        "of_seq": of_seq,
        "digest": sealed,
    }
    inserted = connection.execute(insert(Change), entry).inserted_primary_key
    assert inserted is not None
    seq = int(inserted[0])
    columns = ("table_name", "pk", "op", "before", "after")
    rows = [{"seq": seq, **dict(zip(columns, line, strict=True))} for line in lines]
    connection.execute(insert(ChangeRow), rows)
    return ChangeSet(changes.label, changes.rows, seq)


def rows(session: Session, where: ColumnElement[bool]) -> tuple[RowChange, ...]:
    """The row images of some of the log; rows of tables that are no more are left out."""
    tables = Base.metadata.tables
    ask = (
        select(ChangeRow.table, ChangeRow.pk, ChangeRow.before, ChangeRow.after)
        .where(where)
        .order_by(ChangeRow.id)
    )
    return tuple(
        RowChange(t, pk, codec.loads(tables[t], before), codec.loads(tables[t], after))
        for t, pk, before, after in session.execute(ask)
        if t in tables
    )


def _line(row: RowChange) -> entries.Line:
    op = entries.operation(row.before, row.after)
    return row.table, row.key, op, codec.dumps(row.before), codec.dumps(row.after)
