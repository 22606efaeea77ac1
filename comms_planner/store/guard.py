"""Looks at a file before anything else does, and says plainly why it is not opened.

Without SQLAlchemy, since it runs before the first painted month.
"""

from __future__ import annotations

import os
import sqlite3
from pathlib import Path

from comms_planner.errors import PlannerError
from comms_planner.store.faults import DAMAGED, translated
from comms_planner.store.fingerprint import FINGERPRINT
from comms_planner.store.header import APPLICATION_ID, REVISION, connect
from comms_planner.store.shape import fingerprint, shape, strangers
from comms_planner.text import QT_TRANSLATE_NOOP

NO_FILE = QT_TRANSLATE_NOOP("Errors", "There is no file “{name}”. Check its name and its folder.")
A_FOLDER = QT_TRANSLATE_NOOP("Errors", "“{name}” is a folder. Choose a plan file inside it.")
NO_PERMISSION = QT_TRANSLATE_NOOP(
    "Errors", "You have no permission to read “{name}”. Ask its owner, or choose another file."
)
NOT_A_PLAN = QT_TRANSLATE_NOOP(
    "Errors", "“{name}” is not a plan. Choose a file that ends in .commsplan."
)
NEWER = QT_TRANSLATE_NOOP(
    "Errors", "“{name}” was made by a newer version of Comms Planner. Update the app to open it."
)
BROKEN = QT_TRANSLATE_NOOP(
    "Errors",
    "“{name}” is damaged, or was not copied completely. Copy it again from where it came, or"
    " restore one of its backups.",
)
FOREIGN = QT_TRANSLATE_NOOP(
    "Errors",
    "“{name}” holds “{stranger}”, which does not belong in a plan, so it was not opened."
    " Import only its data into a new plan.",
)
OTHER_VERSION = QT_TRANSLATE_NOOP(
    "Errors",
    "“{name}” was made by another version of Comms Planner: its “{part}” is missing or"
    " different. Import only its data into a new plan.",
)

LONGEST_NAME = 60
"""How much is shown of a foreign thing's name, whose author may have meant harm."""
HAS_REVISION = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'alembic_version'"
SMALL = 4 * 2**20
"""Up to this size a file is checked page by page at every open, for some milliseconds."""


class Refused(PlannerError):
    """A file that is not opened."""


class Foreign(Refused):
    """A plan with something in it that is not ours, or not of this version: its data can come."""

    importable = True


def quick_check(path: Path) -> str:
    """The file's revision, if it is a plan that may be opened; raises Refused otherwise.

    Says nothing of what `check.full_check` finds: flipped bits in a large file.
    """
    reachable(path)
    try:
        connection = connect(path, "rw" if os.access(path, os.W_OK) else "ro")
        try:
            connection.execute("BEGIN")
            return _revision(connection, path)
        finally:
            connection.close()
    except UnicodeDecodeError as error:  # from a complaint about a garbled name
        raise Refused(BROKEN, name=path.name) from error
    except sqlite3.Error as error:
        raise _refusal(error, path) from error


def reachable(path: Path) -> None:
    """Raise Refused unless there is a file that this person may read."""
    name = path.absolute().name or str(path)
    if os.path.isdir(path):  # noqa: PTH112 - Path.is_dir raises for a name that is too long
        raise Refused(A_FOLDER, name=name)
    if not os.path.exists(path):  # noqa: PTH110 - as above
        raise Refused(NO_FILE, name=str(path))
    if not path.is_file():  # a pipe would be waited for, a device never ends
        raise Refused(NOT_A_PLAN, name=name)
    if not os.access(path, os.R_OK):
        raise Refused(NO_PERMISSION, name=name)


def _revision(connection: sqlite3.Connection, path: Path) -> str:
    if _number(connection, "application_id") != APPLICATION_ID:
        raise Refused(NOT_A_PLAN, name=path.name)
    pages = _number(connection, "page_count") * _number(connection, "page_size")
    if pages != path.stat().st_size:
        raise Refused(BROKEN, name=path.name)
    is_ours = fingerprint(connection) == FINGERPRINT
    if not is_ours and not connection.execute(HAS_REVISION).fetchall():
        raise Refused(NOT_A_PLAN, name=path.name)
    rows = connection.execute("SELECT version_num FROM alembic_version").fetchall()
    revision = str(rows[0][0]) if len(rows) == 1 else ""
    if revision > REVISION:
        raise Refused(NEWER, name=path.name)
    if not is_ours or revision != REVISION:
        _look_closely(connection, path, revision)
    if pages <= SMALL and connection.execute("PRAGMA quick_check(1)").fetchall() != [("ok",)]:
        raise Refused(BROKEN, name=path.name)
    return revision


def _look_closely(connection: sqlite3.Connection, path: Path, revision: str) -> None:
    """Compare definition by definition: one of an older plan, or of an upgraded one, may differ."""
    from comms_planner.store.shapes import SHAPES  # late and large: most plans are known at once

    if revision not in SHAPES:
        raise Refused(BROKEN, name=path.name)
    expected = SHAPES[revision]
    odd = strangers(shape(connection), expected)
    for stranger in odd:
        if stranger not in expected:
            shown = "".join(filter(str.isprintable, stranger))[:LONGEST_NAME]
            raise Foreign(FOREIGN, name=path.name, stranger=shown)
    if odd:
        part = next((name for name in odd if name.startswith("table ")), odd[0])
        raise Foreign(OTHER_VERSION, name=path.name, part=part)


def _number(connection: sqlite3.Connection, pragma: str) -> int:
    return int(connection.execute(f"PRAGMA {pragma}").fetchone()[0])


def _refusal(error: sqlite3.Error, path: Path) -> PlannerError:
    """SQLite's complaint as a sentence; what it cannot make sense of is no plan."""
    code = getattr(error, "sqlite_errorcode", None)
    if code == sqlite3.SQLITE_NOTADB:
        return Refused(NOT_A_PLAN, name=path.name)
    plain = translated(error)
    if plain is None or plain.text == DAMAGED:
        return Refused(BROKEN, name=path.name)
    return Refused(plain.text)
