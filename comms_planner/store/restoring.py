"""Puts row images back into their tables, for undo, redo and restore."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from itertools import groupby

from sqlalchemy import (
    Connection,
    Table,
    UniqueConstraint,
    delete,
    insert,
    select,
)

from comms_planner.errors import PlannerError
from comms_planner.models import Base
from comms_planner.progress import Progress, silent
from comms_planner.store import many
from comms_planner.store.bulk import whole
from comms_planner.store.changes import ChangeSet, Row, RowChange
from comms_planner.store.refusals import OVERTAKEN


def put_back(connection: Connection, changes: ChangeSet, progress: Progress = silent) -> ChangeSet:
    """Make each row what its image says; returns the change set as it was written.

    Rows come in no helpful order: two that trade a unique value, or a child before its
    parent. So foreign keys wait for the commit, and a row whose unique fields change is
    taken out and put in again after all others have let go of theirs.
    """
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    added: list[tuple[Table, Row]] = []
    written: list[RowChange] = []
    for (name, is_gone), run in _runs(changes, progress):
        table = Base.metadata.tables[name]
        if is_gone:
            _delete(connection, table, [change.key for change in run])
            written += run
            continue
        plain: list[RowChange] = []
        for change in run:
            if change.before is None:
                image = whole(table, change.after or {})
                image["version"] += 1
                added.append((table, image))
                change = RowChange(change.table, change.key, None, image)
            elif not _unique_fields(table).isdisjoint(change.after or {}):
                image = _take_out(connection, table, change.key)
                after = {**image, **(change.after or {}), "version": image["version"] + 1}
                added.append((table, after))
            else:
                plain.append(change)
            written.append(change)
        many.update(connection, table, plain)
    for _, pairs in groupby(added, lambda pair: pair[0].name):
        for rows in many.in_parts(pairs, many.CHUNK):
            progress(len(written), len(written), many.CHANGING)
            connection.execute(insert(rows[0][0]), [image for _, image in rows])
    return ChangeSet(changes.label, tuple(written))


def take_out(
    connection: Connection, kept: Sequence[tuple[str, int, str]], progress: Progress = silent
) -> None:
    """Take rows out that an entry of the log put in, children and parents in any order."""
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    done = 0
    for name, run in groupby(kept, lambda line: line[0]):
        for some in many.in_parts(run, many.CHUNK):
            progress(done, len(kept), many.CHANGING)
            _delete(connection, Base.metadata.tables[name], [key for _, key, _ in some])
            done += len(some)


def _runs(
    changes: ChangeSet, progress: Progress
) -> Iterator[tuple[tuple[str, bool], list[RowChange]]]:
    """Neighbours of one table that all go, or all stay or come; some hundreds at most."""
    done = 0
    for key, run in groupby(changes.rows, lambda c: (c.table, c.after is None)):
        for some in many.in_parts(run, many.CHUNK):
            progress(done, len(changes.rows), many.CHANGING)
            yield key, some
            done += len(some)


@cache
def _unique_fields(table: Table) -> frozenset[str]:
    """The columns that some uniqueness rule looks at."""
    rules = [c.columns for c in table.constraints if isinstance(c, UniqueConstraint)]
    indexes = [index.columns for index in table.indexes if index.unique]
    return frozenset(column.name for columns in (*rules, *indexes) for column in columns)


def _delete(connection: Connection, table: Table, keys: list[int]) -> None:
    """Take rows out at once; each of them must be there."""
    gone = connection.exec_driver_sql(
        f'DELETE FROM "{table.name}" WHERE id = ?', [(key,) for key in keys]
    )
    if gone.rowcount != len(keys):
        raise PlannerError(OVERTAKEN)


def _take_out(connection: Connection, table: Table, key: int) -> Row:
    found = connection.execute(select(table).where(table.c.id == key)).mappings().one_or_none()
    if found is None:
        raise PlannerError(OVERTAKEN)
    connection.execute(delete(table).where(table.c.id == key))
    return dict(found)
