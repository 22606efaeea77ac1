"""Copies of a plan that are known to be good: made while it is open, checked, then kept."""

from __future__ import annotations

import contextlib
import datetime as dt
import hashlib
import json
import os
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from comms_planner.errors import PlannerError
from comms_planner.paths import backups as folder_of
from comms_planner.progress import Progress, silent
from comms_planner.store.check import full_check
from comms_planner.store.faults import translated
from comms_planner.store.header import connect
from comms_planner.text import QT_TRANSLATE_NOOP

COPYING = QT_TRANSLATE_NOOP("Progress", "Copying the plan")
UNSOUND = QT_TRANSLATE_NOOP(
    "Errors", "The backup was not kept, since the plan itself has a fault: {fault}"
)
NO_ROOM = QT_TRANSLATE_NOOP(
    "Errors", "No backup could be written to “{folder}”. Check its free space and permissions."
)
STAMP = "%Y-%m-%d %H%M%S"
PAGES_AT_ONCE = 2048


@dataclass(frozen=True, slots=True)
class BackupRow:
    """A backup of a plan: when it was made, and whether it was checked and sealed by a hash.

    `seq` is the last entry of the change log that is in it.
    """

    path: Path
    at: dt.datetime
    size: int
    sha256: str
    verified: bool
    seq: int


def make(plan: Path, progress: Progress = silent) -> BackupRow:
    """Copy a plan, check the copy, and keep it under the time it was made.

    The copy stands beside as `.part` until every check has passed; it is only kept when it
    is sound down to each row.
    """
    now = dt.datetime.now(dt.UTC).replace(microsecond=0)
    while (final := folder_of(plan) / f"{plan.stem} {now.strftime(STAMP)}{plan.suffix}").exists():
        now += dt.timedelta(seconds=1)
    part = final.with_name(f"{final.name}.part")
    try:
        final.parent.mkdir(exist_ok=True)
        copy(plan, part, progress)
        faults = full_check(part, progress)
        if faults:
            raise PlannerError(UNSOUND, fault=str(faults[0]))
        row = BackupRow(final, now, part.stat().st_size, _hash(part), True, last_entry(part))
        _seal(row)
        keep(part, final)
        return row
    except OSError as error:
        raise PlannerError(NO_ROOM, folder=str(final.parent)) from error
    finally:
        with contextlib.suppress(OSError):
            for name in (part.name, f"{part.name}-journal"):
                part.with_name(name).unlink(missing_ok=True)
            if not final.exists():
                final.parent.rmdir()  # unless there are other backups in it


def copy(plan: Path, to: Path, progress: Progress = silent) -> None:
    """One state of a plan that may be in use, in a file of its own, written to the disk."""

    def report(_status: int, remaining: int, total: int) -> None:
        progress(total - remaining, total, COPYING)

    to.unlink(missing_ok=True)
    try:
        source = connect(plan, "ro")
        try:
            target = sqlite3.connect(to, isolation_level=None)
            try:
                target.execute("PRAGMA synchronous=OFF")
                source.backup(target, pages=PAGES_AT_ONCE, progress=report, sleep=0.01)
            finally:
                target.close()
        finally:
            source.close()
    except sqlite3.Error as error:
        plain = translated(error)
        if plain is None:
            raise
        raise plain from error
    flush(to)


def each(plan: Path) -> Iterator[BackupRow]:
    """The backups of a plan one by one, the latest first."""
    for path in sorted(folder_of(plan).glob(f"*{plan.suffix}"), reverse=True):
        row = read(path)
        if row:
            yield row


def read(path: Path) -> BackupRow | None:
    """A backup as its name and its seal tell it; None for a file that is none."""
    try:
        stamp = path.stem[-len("YYYY-MM-DD HHMMSS") :]
        at = dt.datetime.strptime(stamp, STAMP).replace(tzinfo=dt.UTC)
    except ValueError:
        return None
    size = path.stat().st_size
    try:
        seal = json.loads(_seal_of(path).read_text(encoding="utf-8"))
        return BackupRow(path, at, size, str(seal["sha256"]), True, int(seal["seq"]))
    except (OSError, ValueError, KeyError, TypeError):
        return BackupRow(path, at, size, "", False, 0)


def last_entry(plan: Path) -> int:
    """The number of the last entry in a plan's change log, without loading the ORM."""
    connection = connect(plan, "ro")
    try:
        return int(connection.execute("SELECT coalesce(max(seq), 0) FROM change").fetchone()[0])
    finally:
        connection.close()


def is_intact(row: BackupRow) -> bool:
    """Whether a backup is still, byte for byte, what was checked."""
    return row.verified and _hash(row.path) == row.sha256


def remove(row: BackupRow) -> None:
    """Delete a backup and its seal."""
    row.path.unlink(missing_ok=True)
    _seal_of(row.path).unlink(missing_ok=True)


def keep(part: Path, final: Path) -> None:
    """Give a finished file its name, for good: it is whole or not there, even after a power cut.

    A journal that another file of that name left behind must not be played into this one.
    """
    for rest in ("-journal", "-wal", "-shm"):
        final.with_name(f"{final.name}{rest}").unlink(missing_ok=True)
    part.replace(final)
    if os.name == "posix":
        folder = os.open(final.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def flush(path: Path) -> None:
    """Wait until a file that nobody has open is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _hash(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _seal_of(path: Path) -> Path:
    return path.with_name(f"{path.name}.json")


def _seal(row: BackupRow) -> None:
    """Write down what was checked; a backup without it counts as unverified."""
    seal = {"sha256": row.sha256, "size": row.size, "seq": row.seq, "at": row.at.isoformat()}
    path = _seal_of(row.path)
    path.write_text(json.dumps(seal, indent=1) + "\n", encoding="utf-8")
    flush(path)
