"""Reads the rows of a plan that is not opened, in the guarded child: its data and nothing else.

The file is looked at in memory. Only ordinary tables that a plan has are read, column by
column; no view, trigger, function or computed column of it gets to run.
"""

from __future__ import annotations

import base64
import sqlite3
from collections.abc import Iterator
from typing import Any, BinaryIO

from comms_planner.store.header import REVISION
from comms_planner.store.shapes import SHAPES
from comms_planner.store.tables import LEDGER

NOT_A_PLAN, DAMAGED, NEWER = "not a plan", "damaged", "newer"
HEADER = b"SQLite format 3\0"
ALLOWED = frozenset({sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_PRAGMA})
WAL_BYTES = slice(18, 20)
PIECE = 1 << 20


def stream(source: BinaryIO) -> Iterator[Any]:
    """What can be said of the file, one value after another.

    `{"table": name, "columns": [...]}` comes before the rows of a table, each a list; `{"torn":
    name}` after those of a table of which some are unreadable; `{"failed": why}` ends it all.
    """
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        yield from _told(connection, source)
    except (sqlite3.Error, UnicodeDecodeError):
        yield _failed(DAMAGED)
    finally:
        connection.close()


def _told(connection: sqlite3.Connection, source: BinaryIO) -> Iterator[Any]:
    if not _held(connection, source):
        yield _failed(NOT_A_PLAN)
        return
    for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "query_only=ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.set_authorizer(_only_reading)
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    there = [name for _, name, kind, *_ in connection.execute("PRAGMA table_list")
             if kind == "table"]  # fmt: skip
    known = {name.removeprefix("table ") for name in SHAPES[REVISION] if name.startswith("table ")}
    wanted = sorted(known.intersection(there) - LEDGER)
    if not wanted:
        yield _failed(NOT_A_PLAN)
    elif "alembic_version" in there and _revision(connection) > REVISION:
        yield _failed(NEWER)
    else:
        for name in wanted:
            yield from _rows(connection, name)


def _held(connection: sqlite3.Connection, source: BinaryIO) -> bool:
    """Put the file's bytes into memory, of which there are never more than two copies."""
    content = bytearray(source.read(len(HEADER)))
    if content != HEADER:
        return False
    while piece := source.read(PIECE):
        content += piece
    content[WAL_BYTES] = b"\1\1"  # a file in memory has no write-ahead log
    connection.deserialize(content)
    return True


def _only_reading(action: int, *_: str | None) -> int:
    return sqlite3.SQLITE_OK if action in ALLOWED else sqlite3.SQLITE_DENY


def _rows(connection: sqlite3.Connection, table: str) -> Iterator[Any]:
    """The columns, then the rows, then whether some are missing."""
    found = connection.execute(f'PRAGMA table_xinfo("{table}")').fetchall()
    columns = [str(name) for _, name, _, _, _, _, hidden in found if not hidden]
    asked = ", ".join('"' + name.replace('"', '""') + '"' for name in columns)
    yield {"table": table, "columns": columns}
    try:
        for row in connection.execute(f'SELECT {asked} FROM "{table}"'):
            yield [_plain(value) for value in row]
    except sqlite3.DatabaseError:
        yield {"torn": table}


def _plain(value: Any) -> Any:
    """A value as JSON has it; bytes stand in a list of one, which no other value is."""
    return [base64.b64encode(value).decode("ascii")] if isinstance(value, bytes) else value


def _revision(connection: sqlite3.Connection) -> str:
    rows = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    return str(rows[0][0]) if len(rows) == 1 else ""


def _failed(why: str) -> dict[str, Any]:
    return {"failed": why}
