"""Many rows at once, past the mapper: written column by column, and logged like all others.

A mapper or a statement made for each row costs ten times what SQLite needs to keep it. Here the
values of a column are converted together, and what all rows share is written into the log's text
once: half as much again as a bare `executemany`, which keeps no log (`make bench`).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from json.encoder import encode_basestring
from operator import itemgetter
from typing import Any, cast

from sqlalchemy import Column, Connection, Table

from comms_planner.models.reach import SUMS
from comms_planner.models.types import Amount
from comms_planner.store import codec, entries
from comms_planner.store.changes import Row

CHUNK = 5_000
"""Rows converted together, so that a million need no memory of their own."""

MANY = 500
"""From so many rows on a sum that triggers keep is made once for all of them."""


def insert(connection: Connection, table: Table, rows: Sequence[Row]) -> Iterator[entries.Line]:
    """Insert rows, filled up with defaults, and give the lines the log keeps of them."""
    given = {name for row in rows for name in row}
    for stranger in given - set(table.columns.keys()):
        raise KeyError(f"{table.name} has no column {stranger}")
    first = _first_new(connection, table, rows)
    sums = SUMS.get(table.name) if first is not None else None
    if sums:
        connection.exec_driver_sql(sums.pause)
    for at in range(0, len(rows), CHUNK):
        yield from _chunk(connection, table, given, rows[at : at + CHUNK])
    if sums:
        connection.exec_driver_sql(sums.add, (first,))
        connection.exec_driver_sql(sums.resume)


def _first_new(connection: Connection, table: Table, rows: Sequence[Row]) -> int | None:
    """From which identity on all rows of the table are these; None for few, or where others are."""
    if len(rows) < MANY:
        return None
    first = min(int(row["id"]) for row in rows)
    last = connection.exec_driver_sql(f'SELECT max(id) FROM "{table.name}"').scalar()
    return first if last is None or last < first else None


def _chunk(
    connection: Connection, table: Table, given: set[str], rows: Sequence[Row]
) -> Iterator[entries.Line]:
    missing, columns = defaults(table), _columns(given, rows)
    kept: list[Sequence[Any]] = []
    shape: list[str] = []
    said: list[Sequence[str]] = []
    for column in table.columns:
        name, default = column.name, missing.get(column.name)
        keep = keeper(connection, column)
        if name in given:
            values = columns.get(name) or [row.get(name, default) for row in rows]
            shape.append(f'"{name}": %s')
            said.append(each(values, _said))
            if keep is not None and isinstance(column.type, Amount):
                keep = None if set(map(type, values)) == {int} else keep  # kept as they are
            kept.append(values if keep is None else each(values, keep))
        else:
            shape.append(f'"{name}": {_said(default)}'.replace("%", "%%"))
            kept.append([default if keep is None else keep(default)] * len(rows))
    marks = ", ".join("?" * len(kept))
    names = ", ".join(f'"{column.name}"' for column in table.columns)
    connection.exec_driver_sql(
        f'INSERT INTO "{table.name}" ({names}) VALUES ({marks})',
        list(zip(*kept, strict=True)),
    )
    # a plain string: SQLite's driver asks one of another kind how it wants to be kept, each time
    name, text = str(table.name), "{" + ", ".join(shape) + "}"
    keys = [row["id"] for row in rows]
    for key, parts in zip(keys, zip(*said, strict=True), strict=True):
        yield name, key, "insert", None, text % parts


def _columns(given: set[str], rows: Sequence[Row]) -> dict[str, list[Any]]:
    """The rows' values by column, where every row says every one of them."""
    names = tuple(given)
    if len(names) < 2 or any(row.keys() != given for row in rows):
        return {}
    turned = zip(*map(itemgetter(*names), rows), strict=True)
    return dict(zip(names, map(list, turned), strict=True))


def keeper(connection: Connection, column: Column[Any]) -> Callable[[Any], Any] | None:
    """What turns a column's values into what the file keeps; None where nothing does."""
    kind = column.type.dialect_impl(connection.dialect)
    found: Callable[[Any], Any] | None = kind.bind_processor(connection.dialect)
    return found


def each(values: list[Any], convert: Callable[[Any], Any]) -> list[Any]:
    """A column's values, converted; what comes again and again is converted once."""
    kinds = set(map(type, values))
    if convert is _said and kinds == {str}:
        return list(map(encode_basestring, values))
    if convert is _said and kinds == {int}:
        return list(map(repr, values))
    if convert is _said and kinds == {dt.date}:
        quoted = {value: f'"{value.isoformat()}"' for value in set(values)}
        return [quoted[value] for value in values]
    if len(kinds - {type(None)}) <= 1 and kinds.isdisjoint((list, dict, bytes)):
        known = {value: convert(value) for value in set(values)}
        return [known[value] for value in values]
    return [convert(value) for value in values]


def _said(value: Any) -> str:
    """A value as the log's JSON."""
    return codec.say(codec.plain(value))


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
