"""The plan's tables as the bare file knows them, and how their values stand in the log."""

from __future__ import annotations

import base64
import datetime as dt
import sqlite3
from typing import Any, NamedTuple

LEDGER = frozenset({"change", "change_row", "opener", "alembic_version", "reach_month"})
"""Tables that keep the file's own story or its sums; they are neither logged nor undone."""


class Table(NamedTuple):
    """A table's name and its columns with their declared kinds, the counter of writes left out."""

    name: str
    columns: tuple[tuple[str, str], ...]

    @property
    def select(self) -> str:
        """The question for all rows, by id."""
        names = ", ".join(f'"{name}"' for name, _ in self.columns)
        return f'SELECT {names} FROM "{self.name}"'


def of_plan(connection: sqlite3.Connection) -> list[Table]:
    """All tables whose rows the log accounts for."""
    names = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    return [
        Table(name, _columns(connection, name))
        for (name,) in names.fetchall()
        if name not in LEDGER and not name.startswith("sqlite_")
    ]


def image(kind: str, value: Any) -> Any:
    """A raw value as the log holds it."""
    if value is None:
        return None
    if kind == "DATETIME":
        return dt.datetime.fromisoformat(value).replace(tzinfo=dt.UTC).isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    return value


def raw(kind: str, value: Any) -> Any:
    """A value out of the log as the file holds it."""
    if value is None:
        return None
    if kind == "DATETIME":
        at = dt.datetime.fromisoformat(value).astimezone(dt.UTC)
        return at.replace(tzinfo=None).isoformat(" ", "microseconds")
    if kind == "BLOB":
        return base64.b64decode(value)
    if kind.startswith("NUMERIC") and isinstance(value, str):
        return float(value)
    return value


def _columns(connection: sqlite3.Connection, table: str) -> tuple[tuple[str, str], ...]:
    found = connection.execute("SELECT name, type FROM pragma_table_info(?)", (table,))
    return tuple((name, kind) for name, kind in found if name != "version")
