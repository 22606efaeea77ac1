"""What marks a file as a plan, and the settings every connection to one gets."""

from __future__ import annotations

import os
import sqlite3
import sys
from pathlib import Path
from urllib.parse import quote

APPLICATION_ID = int.from_bytes(b"CPLN", "big")
REVISION = "0001"
"""The newest revision in store/migrations; a test keeps the two equal."""

PRAGMAS = (
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cell_size_check=ON",
    "secure_delete=ON",
    "temp_store=MEMORY",
    "synchronous=EXTRA",
    "cache_spill=OFF",
)
"""Without spilling, a write leaves readers alone until it commits, the backup among them."""

READING_CACHE = 512
"""KiB. One look at a large plan meets each page once, and fresh memory costs more than the page."""


def connect(path: Path, mode: str = "rw") -> sqlite3.Connection:
    """A connection to a plan file with the settings that keep what it acknowledges.

    `mode` is SQLite's: "ro" reads, "rw" never creates, "rwc" may create. Not WAL: a copy of
    the file alone would miss rows, and a renamed file would go on taking edits.
    """
    connection = sqlite3.connect(
        f"file:{quote(os.fsencode(path.resolve()))}?mode={mode}",
        uri=True,
        timeout=5,
        isolation_level=None,
        check_same_thread=False,
    )
    try:
        for pragma in PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        if sys.platform == "darwin":
            connection.execute("PRAGMA fullfsync=ON")
        if mode == "ro":
            connection.execute(f"PRAGMA cache_size=-{READING_CACHE}")
        else:
            connection.execute("PRAGMA journal_mode=TRUNCATE")
    except (sqlite3.Error, UnicodeDecodeError):
        connection.close()
        raise
    return connection


def stamp(connection: sqlite3.Connection, revision: str = REVISION) -> None:
    """Mark a fresh file as a plan of a revision."""
    connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
    connection.execute(
        "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL,"
        " CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
    )
    connection.execute("INSERT INTO alembic_version VALUES (?)", (revision,))
