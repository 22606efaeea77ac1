"""Where plain SQL for a file and for a server differ: the one place that knows.

A plan is a SQLite file. The same questions are asked of a PostgreSQL database by a team that
shares one, so a query writes what only one of the two understands with these words.
"""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class Dialect:
    """The words of SQLite."""

    false = "0"
    """As conditions of partial indexes have it, which hold only for the same words."""

    def joined(self, column: str, by: str = ",") -> str:
        """The values of a group in one text."""
        return f"group_concat({column}, '{by}')"

    def iso(self, day: str) -> str:
        """A date as the text 2026-10-05."""
        return day

    def plain(self, number: str) -> str:
        """An exact number without the noughts that its column would fill it up with."""
        return number

    def days_away(self, day: str) -> str:
        """How many days lie between a date and this day."""
        return f"abs(julianday({day}) - julianday('now'))"


class ServerDialect(Dialect):
    """The words of PostgreSQL."""

    false = "false"

    def joined(self, column: str, by: str = ",") -> str:
        """The values of a group in one text."""
        return f"string_agg(CAST({column} AS text), '{by}')"

    def iso(self, day: str) -> str:
        """A date as the text 2026-10-05."""
        return f"CAST({day} AS text)"

    def plain(self, number: str) -> str:
        """An exact number without the noughts that its column would fill it up with."""
        return f"trim_scale({number})"

    def days_away(self, day: str) -> str:
        """How many days lie between a date and this day."""
        return f"abs({day} - current_date)"


SQLITE, SERVER = Dialect(), ServerDialect()


def dialect_of(session: Session | sqlite3.Connection) -> Dialect:
    """The words that the database of a session understands."""
    if isinstance(session, sqlite3.Connection):
        return SQLITE
    return SQLITE if session.connection().dialect.name == "sqlite" else SERVER
