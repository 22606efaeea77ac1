"""The change log in the file: what was done, row by row, each entry sealed by its hash."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Iterable
from itertools import islice

from sqlalchemy import ColumnElement, Connection, insert, select, update
from sqlalchemy.orm import Session

from comms_planner.models import Base, Change, ChangeRow
from comms_planner.models.words import ChangeKind
from comms_planner.store import codec, entries
from comms_planner.store.changes import ChangeSet, RowChange

CHUNK = 5_000
KEEP = "INSERT INTO change_row (seq, table_name, pk, op, before, after) VALUES ({}, ?, ?, ?, ?, ?)"
"""With the entry's number in it, so that lines go in as they are."""


def append(
    connection: Connection,
    changes: ChangeSet,
    kind: ChangeKind,
    who: str,
    of_seq: int | None = None,
    command_id: str | None = None,
    as_seq: int | None = None,
) -> ChangeSet:
    """Write a change set down, within the transaction that made the changes.

    Only a plan that goes on from another one says which number it is to have.
    """
    lines = [_line(row) for row in changes.rows]
    seq = write(connection, lines, changes.label, kind, who, of_seq, command_id, as_seq)
    return ChangeSet(changes.label, changes.rows, seq)


def write(
    connection: Connection,
    lines: Iterable[entries.Line],
    label: str,
    kind: ChangeKind,
    who: str,
    of_seq: int | None = None,
    command_id: str | None = None,
    as_seq: int | None = None,
) -> int:
    """Write an entry with its lines, which may be many and are taken as they come."""
    now = dt.datetime.now(dt.UTC)
    name = command_id or str(uuid.uuid4())
    kept_at = now.replace(tzinfo=None).isoformat(" ", "microseconds")
    entry: dict[str, object] = {
        "uuid": name, "at": now, "who": who, "label": label, "kind": kind, "of_seq": of_seq,
    }  # fmt: skip
    if as_seq is not None:
        entry["seq"] = as_seq
    inserted = connection.execute(insert(Change), {**entry, "digest": ""}).inserted_primary_key
    assert inserted is not None
    seq = int(inserted[0])
    seal = entries.Seal((name, kept_at, who, label, kind.value, of_seq))
    iterator = iter(lines)
    while some := list(islice(iterator, CHUNK)):
        seal.add(some)
        connection.exec_driver_sql(KEEP.format(seq), some)
    sealed = seal.digest()
    connection.execute(update(Change).where(Change.seq == seq).values(digest=sealed))
    return seq


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
