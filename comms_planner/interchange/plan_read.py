"""Reads the rows of a plan that is not opened, in the guarded child: its data and nothing else.

The file is looked at in memory. Only ordinary tables that a plan has are read, column by
column; no view, trigger, function or computed column of it gets to run.
"""

from __future__ import annotations

import base64
import sqlite3
from typing import Any

from comms_planner.store.header import REVISION
from comms_planner.store.shapes import SHAPES
from comms_planner.store.tables import LEDGER

NOT_A_PLAN, DAMAGED, NEWER = "not a plan", "damaged", "newer"
HEADER = b"SQLite format 3\0"
ALLOWED = frozenset({sqlite3.SQLITE_SELECT, sqlite3.SQLITE_READ, sqlite3.SQLITE_PRAGMA})
WAL_BYTES = slice(18, 20)


def read(content: bytes) -> dict[str, Any]:
    """The rows by table, each as a list beside the names of its columns.

    `failed` says why there are none; `torn` names tables of which some rows are unreadable.
    """
    if not content.startswith(HEADER):
        return _failed(NOT_A_PLAN)
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        return _read(connection, content)
    except (sqlite3.Error, UnicodeDecodeError):
        return _failed(DAMAGED)
    finally:
        connection.close()


def _read(connection: sqlite3.Connection, content: bytes) -> dict[str, Any]:
    settled = bytearray(content)
    settled[WAL_BYTES] = b"\1\1"  # a file in memory has no write-ahead log
    connection.deserialize(bytes(settled))
    for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "query_only=ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.set_authorizer(_only_reading)
    connection.text_factory = lambda raw: raw.decode("utf-8", "replace")
    there = [name for _, name, kind, *_ in connection.execute("PRAGMA table_list")
             if kind == "table"]  # fmt: skip
    known = {name.removeprefix("table ") for name in SHAPES[REVISION] if name.startswith("table ")}
    tables, torn = {}, []
    for name in sorted(known.intersection(there) - LEDGER):
        columns, rows, whole = _rows(connection, name)
        tables[name] = {"columns": columns, "rows": rows}
        if not whole:
            torn.append(name)
    if not tables:
        return _failed(NOT_A_PLAN)
    if "alembic_version" in there and _revision(connection) > REVISION:
        return _failed(NEWER)
    return {"failed": None, "tables": tables, "torn": torn}


def _only_reading(action: int, *_: str | None) -> int:
    return sqlite3.SQLITE_OK if action in ALLOWED else sqlite3.SQLITE_DENY


def _rows(connection: sqlite3.Connection, table: str) -> tuple[list[str], list[list[Any]], bool]:
    """The columns, the rows, and whether those are all."""
    found = connection.execute(f'PRAGMA table_xinfo("{table}")').fetchall()
    columns = [str(name) for _, name, _, _, _, _, hidden in found if not hidden]
    asked = ", ".join('"' + name.replace('"', '""') + '"' for name in columns)
    rows: list[list[Any]] = []
    try:
        for row in connection.execute(f'SELECT {asked} FROM "{table}"'):
            rows.append([_plain(value) for value in row])
    except sqlite3.DatabaseError:
        return columns, rows, False
    return columns, rows, True


def _plain(value: Any) -> Any:
    """A value as JSON has it; bytes stand in a list of one, which no other value is."""
    return [base64.b64encode(value).decode("ascii")] if isinstance(value, bytes) else value


def _revision(connection: sqlite3.Connection) -> str:
    rows = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    return str(rows[0][0]) if len(rows) == 1 else ""


def _failed(why: str) -> dict[str, Any]:
    return {"failed": why}
