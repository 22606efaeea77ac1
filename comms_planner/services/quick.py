"""Plain questions that can be asked before SQLAlchemy has been imported.

The first painted month must not wait for the ORM, so its queries are plain SQL that runs
both on the standard library's connection and inside a session.
"""

from __future__ import annotations

import datetime as dt
import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from comms_planner.services.dialects import SQLITE, dialect_of

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_NAMED = re.compile(r":(\w+)")


def ask(session: Session | sqlite3.Connection, sql: str, **values: Any) -> list[tuple[Any, ...]]:
    """The rows of a SELECT with `:named` values, from a session or a bare connection."""
    with closing(_asked(session, sql, values)) as cursor:
        return list(cursor.fetchall())


def slices(
    session: Session | sqlite3.Connection, sql: str, size: int
) -> Iterator[list[tuple[Any, ...]]]:
    """The rows of a SELECT, some at a time: very many at once would be in the way of all else,
    even in being forgotten."""
    with closing(_asked(session, sql, {})) as cursor:
        while rows := cursor.fetchmany(size):
            yield rows


def _asked(session: Session | sqlite3.Connection, sql: str, values: dict[str, Any]) -> Any:
    """A cursor that stands before the answer."""
    plain = {k: v.isoformat() if isinstance(v, dt.date) else v for k, v in values.items()}
    if isinstance(session, sqlite3.Connection):
        return session.execute(sql, plain)
    if dialect_of(session) is not SQLITE:
        sql = _NAMED.sub(r"%(\1)s", sql)
    cursor = session.connection().connection.cursor()
    cursor.execute(sql, plain)
    return cursor


def direct(session: Session | sqlite3.Connection) -> Session | sqlite3.Connection:
    """SQLite's own connection below a session, for many questions one after the other: finding it
    anew for each costs more than most of them."""
    if isinstance(session, sqlite3.Connection):
        return session
    below = session.connection().connection.driver_connection
    return below if isinstance(below, sqlite3.Connection) else session


@lru_cache(maxsize=1 << 16)
def day(value: Any) -> dt.date:
    """A date as SQLite (text) or a server (date) gives it."""
    return value if isinstance(value, dt.date) else dt.date.fromisoformat(value)
