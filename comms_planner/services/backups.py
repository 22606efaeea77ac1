"""Backups of a plan: making, listing and restoring them, without the ORM."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from comms_planner.errors import PlannerError
from comms_planner.progress import Progress, silent
from comms_planner.store import backup, retention
from comms_planner.store.backup import BackupRow as BackupRow
from comms_planner.store.check import full_check
from comms_planner.store.guard import Refused, quick_check, reachable
from comms_planner.store.lock import Lock
from comms_planner.text import QT_TRANSLATE_NOOP

EVERY = dt.timedelta(minutes=30)
ALTERED = QT_TRANSLATE_NOOP(
    "Errors", "The backup “{name}” is not what it was when it was checked. Choose an earlier one."
)
UNSOUND = QT_TRANSLATE_NOOP("Errors", "The backup “{name}” cannot be used: {fault}")
IN_USE = QT_TRANSLATE_NOOP(
    "Errors", "“{name}” is open in another window, on {host}. Close it there, then restore."
)
NOT_RESTORED = QT_TRANSLATE_NOOP(
    "Errors", "The backup could not be written to “{name}”. Check free space and permissions."
)


def back_up(path: Path, progress: Progress = silent) -> BackupRow:
    """Make a verified backup beside the plan, then let go of those no longer worth their room."""
    row = backup.make(path, progress)
    rows = list_backups(path)
    keep = retention.kept([r.at for r in rows], row.at)
    for old in rows:
        if old.at not in keep and old.path != row.path:
            backup.remove(old)
    return row


def list_backups(path: Path) -> list[BackupRow]:
    """The backups of a plan, the latest first."""
    return list(backup.each(path))


def latest(path: Path) -> BackupRow | None:
    """The latest verified backup of a plan, for the status bar."""
    return next((row for row in backup.each(path) if row.verified), None)


def has_unsaved_changes(path: Path) -> bool:
    """Whether the plan holds changes that no verified backup has; asked before closing."""
    last = latest(path)
    return last is None or last.seq != backup.last_entry(path)


def needs_backup(path: Path, now: dt.datetime) -> bool:
    """Whether half an hour has gone by since the last backup, and the plan changed since."""
    last = latest(path)
    if last is not None and now - last.at < EVERY:
        return False
    return last is None or last.seq != backup.last_entry(path)


def restore(source: Path, target: Path, progress: Progress = silent) -> None:
    """Put a backup in the place of a plan, after backing that one up if it can be read.

    Refuses a backup that is not what was checked, and a plan that somebody has open. The
    plan is replaced as a whole at the very end; until then it stays as it was.
    """
    _usable(source, progress)
    if target.is_dir():
        reachable(target)  # refuses it: a folder is never set aside for a plan
    lock = Lock(target)
    try:
        holder = lock.take()
    except OSError as error:
        raise PlannerError(NOT_RESTORED, name=target.name) from error
    if holder is not None:
        raise PlannerError(IN_USE, name=target.name, host=holder.host)
    part = target.with_name(f"{target.name}.part")
    try:
        if target.exists():
            _keep_present(target, progress)
        backup.copy(source, part, progress)
        backup.keep(part, target)
    except OSError as error:
        raise PlannerError(NOT_RESTORED, name=target.name) from error
    finally:
        part.unlink(missing_ok=True)
        lock.release()


def _usable(source: Path, progress: Progress) -> None:
    reachable(source)
    row = backup.read(source)
    if row is not None and row.verified and not backup.is_intact(row):
        raise PlannerError(ALTERED, name=source.name)
    faults = full_check(source, progress)
    if faults:
        raise PlannerError(UNSOUND, name=source.name, fault=str(faults[0]))


def _keep_present(target: Path, progress: Progress) -> None:
    """Back up what is about to be replaced; a damaged plan is set aside instead."""
    try:
        quick_check(target)
        back_up(target, progress)
    except PlannerError as fault:
        if isinstance(fault, Refused) or fault.text == backup.UNSOUND:
            _set_aside(target)
        else:
            raise


def _set_aside(target: Path) -> None:
    """Keep a damaged plan, with what is left of its journal, under a name of its own."""
    number, name = 2, f"{target.stem} damaged{target.suffix}"
    while target.with_name(name).exists():
        name, number = f"{target.stem} damaged {number}{target.suffix}", number + 1
    journal = target.with_name(f"{target.name}-journal")
    if journal.exists():
        journal.replace(target.with_name(f"{name}-journal"))
    target.replace(target.with_name(name))
