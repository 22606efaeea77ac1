"""The thorough check of a plan file, for `check`, backups and a job after the start."""

from __future__ import annotations

import os
import sqlite3
from itertools import islice
from pathlib import Path

from comms_planner.errors import PlannerError
from comms_planner.progress import Progress, silent
from comms_planner.store import replay
from comms_planner.store.guard import BROKEN, Refused, quick_check
from comms_planner.store.header import connect
from comms_planner.text import QT_TRANSLATE_NOOP

PAGES = QT_TRANSLATE_NOOP("Errors", "The file’s pages are damaged: {detail}.")
LINK = QT_TRANSLATE_NOOP(
    "Errors", "Row {key} of “{table}” refers to a row of “{parent}” that is missing."
)
READING_PAGES = QT_TRANSLATE_NOOP("Progress", "Checking the file’s pages")

MOST = 20
"""More problems than this tell nobody more."""


def full_check(path: Path, progress: Progress = silent) -> list[PlannerError]:
    """What is wrong with a plan file, as sentences; empty when it is sound.

    Looks at the pages, the links between rows, and every row against the change log.
    """
    try:
        quick_check(path)
    except Refused as refused:
        return [refused]
    found: list[PlannerError] = []
    try:
        connection = connect(path, "rw" if os.access(path, os.W_OK) else "ro")
        try:
            connection.execute("BEGIN")
            progress(0, 1, READING_PAGES)
            found += _pages(connection)
            found += _links(connection)
            found += islice(replay.problems(connection, progress), MOST)
        finally:
            connection.close()
    except (sqlite3.Error, UnicodeDecodeError):
        found.append(PlannerError(BROKEN, name=path.name))
    return found


def _pages(connection: sqlite3.Connection) -> list[PlannerError]:
    said = connection.execute(f"PRAGMA integrity_check({MOST})").fetchall()
    return [PlannerError(PAGES, detail=text) for (text,) in said if text != "ok"]


def _links(connection: sqlite3.Connection) -> list[PlannerError]:
    broken = connection.execute("PRAGMA foreign_key_check").fetchmany(MOST)
    return [PlannerError(LINK, table=t, key=key, parent=parent) for t, key, parent, _ in broken]
