"""SQLite's failures as plain sentences that say what to do next; without SQLAlchemy."""

from __future__ import annotations

import sqlite3

from comms_planner.errors import PlannerError
from comms_planner.text import QT_TRANSLATE_NOOP

FULL = QT_TRANSLATE_NOOP(
    "Errors", "The disk is full, so nothing was changed. Free some space and try again."
)
UNWRITABLE = QT_TRANSLATE_NOOP(
    "Errors",
    "The disk refused to write, so nothing was changed. Check its free space and its cable.",
)
READ_ONLY = QT_TRANSLATE_NOOP(
    "Errors", "The plan file cannot be written. Check its permissions, or save a copy elsewhere."
)
LOCKED = QT_TRANSLATE_NOOP(
    "Errors", "Another program is using the plan file. Wait a moment and try again."
)
DAMAGED = QT_TRANSLATE_NOOP(
    "Errors", "The plan file is damaged. Open a backup from the History screen or with “restore”."
)
GONE = QT_TRANSLATE_NOOP(
    "Errors", "The plan file cannot be read any more. Check that its disk is connected."
)
MOVED = QT_TRANSLATE_NOOP(
    "Errors",
    "The plan file was moved, replaced or deleted by another program, so this change was not made.",
)

_BY_CODE = {
    sqlite3.SQLITE_READONLY_DBMOVED: MOVED,
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_PERM: READ_ONLY,
    sqlite3.SQLITE_BUSY: LOCKED,
    sqlite3.SQLITE_LOCKED: LOCKED,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: DAMAGED,
    sqlite3.SQLITE_IOERR: GONE,
    sqlite3.SQLITE_CANTOPEN: GONE,
    sqlite3.SQLITE_IOERR_WRITE: UNWRITABLE,
    sqlite3.SQLITE_IOERR_FSYNC: UNWRITABLE,
    sqlite3.SQLITE_IOERR_DIR_FSYNC: UNWRITABLE,
    sqlite3.SQLITE_IOERR_TRUNCATE: UNWRITABLE,
}


def translated(error: BaseException | None) -> PlannerError | None:
    """The sentence for one of SQLite's failures, if it is one a person can mend."""
    code = getattr(error, "sqlite_errorcode", None)
    if isinstance(error, UnicodeDecodeError) or "Could not decode to UTF-8" in str(error):
        return PlannerError(DAMAGED)
    if code is None:
        return None
    sentence = _BY_CODE.get(code) or _BY_CODE.get(code & 0xFF)
    return PlannerError(sentence) if sentence else None
