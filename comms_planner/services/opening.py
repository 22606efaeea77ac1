"""The one way to a plan file, for the window and the command line alike."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from comms_planner import paths
from comms_planner.errors import PlannerError
from comms_planner.services.planner import Planner
from comms_planner.store import faults, place
from comms_planner.store.guard import quick_check
from comms_planner.store.header import REVISION
from comms_planner.store.keeper import Keeper
from comms_planner.store.lock import Holder, Lock
from comms_planner.text import QT_TRANSLATE_NOOP

NEW_PLAN = QT_TRANSLATE_NOOP("Undo", "Create plan")
EXISTS = QT_TRANSLATE_NOOP(
    "Errors", "There is a file “{name}” already. Choose another name, or delete that file first."
)
NO_FOLDER = QT_TRANSLATE_NOOP("Errors", "There is no folder “{folder}”. Make it first.")
NOT_WRITTEN = QT_TRANSLATE_NOOP(
    "Errors", "“{name}” could not be written. Check the folder’s permissions and free space."
)
OLDER = QT_TRANSLATE_NOOP(
    "Errors",
    "“{name}” is in an older format and must be brought to the newer one before it can be read."
    " Open it where it can be written.",
)
WRITTEN_ELSEWHERE = QT_TRANSLATE_NOOP(
    "Errors",
    "“{name}” is open elsewhere ({who} on {host}), so it is open for reading only here."
    " Changes made there show up by themselves.",
)
WRITE_PROTECTED = QT_TRANSLATE_NOOP(
    "Errors", "“{name}” is write-protected, so it is open for reading only."
)
ON_NETWORK = QT_TRANSLATE_NOOP(
    "Errors",
    "“{name}” lies on a network drive, where two people could spoil each other’s work, so it is "
    "open for reading only. Copy it to this computer to change it.",
)
IN_CLOUD = QT_TRANSLATE_NOOP(
    "Errors",
    "“{name}” lies in a folder that {service} synchronizes. Close it here before you open it on"
    " another computer, or one of the two states is lost.",
)


class Notice(NamedTuple):
    """A marked sentence (context "Errors") with its values, told without stopping anybody."""

    text: str
    values: Mapping[str, object]

    def __str__(self) -> str:
        return self.text.format(**self.values)


class Opened(NamedTuple):
    """A plan that is open, and what the person should know about that."""

    planner: Planner
    warnings: tuple[Notice, ...]
    read_only_reason: Notice | None


def create(path: Path, reference_folder: Path | None = None, *, who: str = "") -> None:
    """Make a new plan from the built-in template; never over an existing file."""
    refuse_taken(path)
    from comms_planner import reference  # late: opening loads neither the ORM nor the template
    from comms_planner.services import template
    from comms_planner.store import database

    content = reference.load(reference_folder or paths.REFERENCE)
    try:
        database.create(path, lambda s: template.fill(s, content), label=NEW_PLAN, who=who)
    except OSError as error:
        raise PlannerError(NOT_WRITTEN, name=path.name) from error
    except PlannerError as error:
        if error.text != faults.GONE:
            raise
        raise PlannerError(NOT_WRITTEN, name=path.name) from error


def refuse_taken(path: Path) -> None:
    """Raise unless a new plan can have this name: nothing lies there, and the folder exists."""
    if os.path.exists(path):  # noqa: PTH110 - Path.exists raises for a name that is too long
        raise PlannerError(EXISTS, name=path.name or str(path))
    if not os.path.isdir(path.absolute().parent):  # noqa: PTH112 - as above
        raise PlannerError(NO_FOLDER, folder=str(path.absolute().parent))


def open_plan(
    path: Path,
    *,
    read_only: bool = False,
    insist: bool = False,
    signs_later: bool = False,
    who: str = "",
) -> Opened:
    """Open a plan file after looking at it, bringing it to the present format if it is older.

    When it cannot be written it is opened for reading, with the reason; `insist` writes even
    on a network drive. `read_only` asks for no more than reading and takes no lock. With
    `signs_later` the lock is taken, but the file says so only after `Planner.sign` or with the
    first change: a window has something to show before the disk is asked to keep a line.
    """
    path = path.absolute()
    revision = quick_check(path)
    reason, lock = (None, None) if read_only else _writable(path, insist)
    try:
        if revision != REVISION:
            _upgrade(path, lock, who)
        if lock:
            (lock.promise if signs_later else lock.sign)(who)
        keeper = Keeper(path, lock)
    except (PlannerError, sqlite3.Error, OSError) as error:
        if lock:
            lock.release()
        plain = faults.translated(error)
        if plain is None:
            raise
        raise plain from error
    planner = Planner(path, read_only=lock is None, who=who, keeper=keeper)
    service = place.cloud(path)
    warnings = (Notice(IN_CLOUD, {"name": path.name, "service": service}),) if service else ()
    return Opened(planner, warnings, reason)


def is_free(path: Path) -> bool:
    """Whether a plan that is open for reading only could be opened to be changed by now."""
    try:
        lock = _writable(path.absolute(), insist=False)[1]
    except OSError:
        return False
    if lock is None:
        return False
    lock.release()
    return True


def _writable(path: Path, insist: bool) -> tuple[Notice | None, Lock | None]:
    """The lock to write with, or the reason why there is none."""
    if not os.access(path, os.W_OK) or not os.access(path.parent, os.W_OK):
        return Notice(WRITE_PROTECTED, {"name": path.name}), None
    if place.is_on_network(path) and not insist:
        return Notice(ON_NETWORK, {"name": path.name}), None
    lock = Lock(path)
    try:
        holder = lock.take()
    except OSError:
        return Notice(WRITE_PROTECTED, {"name": path.name}), None
    return (_elsewhere(path, holder), None) if holder else (None, lock)


def _elsewhere(path: Path, holder: Holder) -> Notice:
    who = holder.who or "?"
    return Notice(WRITTEN_ELSEWHERE, {"name": path.name, "who": who, "host": holder.host})


def _upgrade(path: Path, lock: Lock | None, who: str) -> None:
    """Back the plan up, then bring it to the present format."""
    if lock is None:
        raise PlannerError(OLDER, name=path.name)
    from comms_planner.services import backups  # late: most plans are of this format
    from comms_planner.store import migrate

    backups.back_up(path)
    migrate.upgrade(path, who=who)
    quick_check(path)
