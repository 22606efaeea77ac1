"""Puts row images back into their tables, for undo, redo and restore."""

from __future__ import annotations

from functools import cache
from itertools import groupby
from typing import Any, cast

from sqlalchemy import (
    Connection,
    Table,
    UniqueConstraint,
    bindparam,
    delete,
    insert,
    select,
    update,
)

from comms_planner.errors import PlannerError
from comms_planner.models import Base
from comms_planner.store.changes import ChangeSet, Row, RowChange
from comms_planner.store.refusals import OVERTAKEN


def put_back(connection: Connection, changes: ChangeSet) -> ChangeSet:
    """Make each row what its image says; returns the change set as it was written.

    Rows come in no helpful order: two that trade a unique value, or a child before its
    parent. So foreign keys wait for the commit, and a row whose unique fields change is
    taken out and put in again after all others have let go of theirs.
    """
    connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
    added: list[tuple[Table, Row]] = []
    written: list[RowChange] = []
    for (name, is_gone), run in groupby(changes.rows, lambda c: (c.table, c.after is None)):
        table = Base.metadata.tables[name]
        if is_gone:
            gone = list(run)
            _delete(connection, table, [change.key for change in gone])
            written += gone
            continue
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
                _alter(connection, table, change)
            written.append(change)
    for _, pairs in groupby(added, lambda pair: pair[0].name):
        rows = list(pairs)
        connection.execute(insert(rows[0][0]), [image for _, image in rows])
    return ChangeSet(changes.label, tuple(written))


def whole(table: Table, row: Row) -> Row:
    """A row with every column, the missing ones by their defaults, as the log must have it."""
    return {**defaults(table), **row}


@cache
def defaults(table: Table) -> Row:
    """The value each column takes when nobody gives one."""
    return {
        column.name: cast(Any, column.default).arg if column.default is not None else None
        for column in table.columns
        if column.name != "id"
    }


@cache
def _unique_fields(table: Table) -> frozenset[str]:
    """The columns that some uniqueness rule looks at."""
    rules = [c.columns for c in table.constraints if isinstance(c, UniqueConstraint)]
    indexes = [index.columns for index in table.indexes if index.unique]
    return frozenset(column.name for columns in (*rules, *indexes) for column in columns)


def _alter(connection: Connection, table: Table, change: RowChange) -> None:
    values = {**(change.after or {}), "version": table.c.version + 1}
    done = connection.execute(update(table).where(table.c.id == change.key).values(values))
    if done.rowcount != 1:
        raise PlannerError(OVERTAKEN)


def _delete(connection: Connection, table: Table, keys: list[int]) -> None:
    """Take rows out at once; each of them must be there."""
    gone = delete(table).where(table.c.id == bindparam("key"))
    if connection.execute(gone, [{"key": key} for key in keys]).rowcount != len(keys):
        raise PlannerError(OVERTAKEN)


def _take_out(connection: Connection, table: Table, key: int) -> Row:
    found = connection.execute(select(table).where(table.c.id == key)).mappings().one_or_none()
    if found is None:
        raise PlannerError(OVERTAKEN)
    connection.execute(delete(table).where(table.c.id == key))
    return dict(found)
