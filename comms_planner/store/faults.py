"""The file's failures as plain sentences that say what to do next."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, IntegrityError, NoResultFound
from sqlalchemy.orm.exc import StaleDataError

from comms_planner.errors import Invalid, Missing, PlannerError
from comms_planner.text import QT_TRANSLATE_NOOP

FULL = QT_TRANSLATE_NOOP(
    "Errors", "The disk is full, so nothing was changed. Free some space and try again."
)
READ_ONLY = QT_TRANSLATE_NOOP(
    "Errors", "The plan file cannot be written. Check its permissions, or save a copy elsewhere."
)
LOCKED = QT_TRANSLATE_NOOP(
    "Errors", "Another program is writing to the plan file. Wait a moment and try again."
)
DAMAGED = QT_TRANSLATE_NOOP(
    "Errors", "The plan file is damaged. Open a backup from the History screen or with “restore”."
)
GONE = QT_TRANSLATE_NOOP(
    "Errors", "The plan file cannot be read any more. Check that its disk is connected."
)
OVERTAKEN = QT_TRANSLATE_NOOP(
    "Errors", "Somebody else changed this first. Look at it again, then repeat your change."
)
NOT_THERE = QT_TRANSLATE_NOOP("Errors", "That is not in the plan any more.")
RULE = QT_TRANSLATE_NOOP("Errors", "The plan's own rules refuse this: {rule}.")

_BY_CODE = {
    sqlite3.SQLITE_FULL: FULL,
    sqlite3.SQLITE_READONLY: READ_ONLY,
    sqlite3.SQLITE_PERM: READ_ONLY,
    sqlite3.SQLITE_BUSY: LOCKED,
    sqlite3.SQLITE_LOCKED: LOCKED,
    sqlite3.SQLITE_CORRUPT: DAMAGED,
    sqlite3.SQLITE_NOTADB: DAMAGED,
    sqlite3.SQLITE_IOERR: GONE,
    sqlite3.SQLITE_CANTOPEN: GONE,
}


@contextmanager
def plainly() -> Iterator[None]:
    """Turn what the database says into what a person can act on; let the rest fly."""
    try:
        yield
    except IntegrityError as error:
        raise Invalid("", RULE, rule=str(error.orig)) from error
    except StaleDataError as error:
        raise PlannerError(OVERTAKEN) from error
    except NoResultFound as error:
        raise Missing(NOT_THERE) from error
    except DBAPIError as error:
        raise translated(error.orig) or error from error
    except sqlite3.Error as error:
        raise translated(error) or error from error


def translated(error: BaseException | None) -> PlannerError | None:
    """The sentence for one of SQLite's failures, if it is one a person can mend."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    sentence = _BY_CODE.get(code & 0xFF)
    return PlannerError(sentence) if sentence else None
