"""The change log in the file: what was done, row by row, each entry sealed by its hash."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable, Iterable
from functools import partial
from itertools import islice

from sqlalchemy import ColumnElement, Connection, insert, or_, select, update
from sqlalchemy.orm import Session

from comms_planner.models import Base, Change, ChangeRow
from comms_planner.models.words import ChangeKind
from comms_planner.progress import Progress, silent
from comms_planner.store import codec, entries
from comms_planner.store.changes import ChangeSet, Row, RowChange
from comms_planner.text import QT_TRANSLATE_NOOP

CHUNK = 2_000
NOTING = QT_TRANSLATE_NOOP("Progress", "Noting what changed")
READING = QT_TRANSLATE_NOOP("Progress", "Reading what was changed")
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
    progress: Progress = silent,
) -> ChangeSet:
    """Write a change set down, within the transaction that made the changes.

    Only a plan that goes on from another one says which number it is to have.
    """
    lines, total = map(_line, changes.rows), len(changes.rows)
    told = partial(progress, total=total, text=NOTING)
    seq = write(connection, lines, changes.label, kind, who, of_seq, command_id, as_seq, told)
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
    told: Callable[[int], object] = abs,
) -> int:
    """Write an entry with its lines, which may be many and are taken as they come.

    `told` hears how many are written, and may stop it.
    """
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
    done = 0
    while some := list(islice(iterator, CHUNK)):
        told(done)
        done += len(some)
        seal.add(some)
        connection.exec_driver_sql(KEEP.format(seq), some)
    sealed = seal.digest()
    connection.execute(update(Change).where(Change.seq == seq).values(digest=sealed))
    return seq


def rows(
    session: Session, where: ColumnElement[bool], progress: Progress = silent
) -> tuple[RowChange, ...]:
    """The row images of some of the log; rows of tables that are no more are left out."""
    tables = Base.metadata.tables
    ask = (
        select(ChangeRow.table, ChangeRow.pk, ChangeRow.before, ChangeRow.after)
        .where(where)
        .order_by(ChangeRow.id)
        .execution_options(yield_per=CHUNK)
    )
    found: list[RowChange] = []
    for some in session.execute(ask).partitions():
        progress(len(found), 0, READING)
        found += (
            RowChange(t, pk, codec.loads(tables[t], before), codec.loads(tables[t], after))
            for t, pk, before, after in some
            if t in tables
        )
    return tuple(found)


def put_in(session: Session, seq: int) -> list[tuple[str, int, str]]:
    """The table, key and image of each row that an entry put in, the last first; none where it did
    anything else, too."""
    here = ChangeRow.seq == seq
    others = or_(ChangeRow.op != "insert", ChangeRow.table.not_in(Base.metadata.tables))
    if session.scalar(select(ChangeRow.id).where(here, others).limit(1)) is not None:
        return []
    ask = select(ChangeRow.table, ChangeRow.pk, ChangeRow.after).where(here)
    found = session.execute(ask.order_by(ChangeRow.id.desc()))
    return [(table, key, after or "") for table, key, after in found]


def image_of(table: str, text: str) -> Row:
    """An image out of the log."""
    return codec.loads(Base.metadata.tables[table], text) or {}


def _line(row: RowChange) -> entries.Line:
    op = entries.operation(row.before, row.after)
    return row.table, row.key, op, codec.dumps(row.before), codec.dumps(row.after)
