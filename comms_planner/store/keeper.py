"""Keeps an eye on an open plan file: is it still there, and did another hand change it."""

from __future__ import annotations

import datetime as dt
import sqlite3
from pathlib import Path
from typing import NoReturn

from comms_planner import paths
from comms_planner.errors import PlannerError
from comms_planner.store import faults
from comms_planner.store.header import connect
from comms_planner.store.lock import Lock
from comms_planner.text import QT_TRANSLATE_NOOP

MOVED = QT_TRANSLATE_NOOP(
    "Errors",
    "“{name}” was moved, replaced or deleted by another program while it was open, so nothing more"
    " can be saved in it. All that was saved is in “{copy}”. Open that file to go on.",
)
LOST = QT_TRANSLATE_NOOP(
    "Errors",
    "“{name}” was moved, replaced or deleted by another program while it was open, and no copy"
    " could be kept. Look for it in the trash, or restore a backup.",
)


class Keeper:
    """One open plan file, by what it is rather than by its name.

    Holds a connection of its own: it sees when another process commits, and can still read
    a file whose name is gone.
    """

    def __init__(self, path: Path, lock: Lock | None = None) -> None:
        self.path, self.lock = path, lock
        self._told: PlannerError | None = None
        self._look()

    def _look(self) -> None:
        found = self.path.stat()
        self._identity = (found.st_dev, found.st_ino)
        self._eye = connect(self.path, "ro")
        self._version = self._data_version()

    def moved(self) -> bool:
        """Whether the name stands for another file now, or for none."""
        try:
            found = self.path.stat()
        except OSError:
            return True
        return (found.st_dev, found.st_ino) != self._identity

    @property
    def has_told(self) -> bool:
        """Whether the person already knows that the file has gone."""
        return self._told is not None

    def tell_once(self, gone: PlannerError) -> None:
        """Raise what a reader should know of the file, but only the first time."""
        if self._told is None:
            self._told = gone
            raise gone

    def changed(self) -> bool:
        """Whether any other connection has committed since this was last asked."""
        before, self._version = self._version, self._data_version()
        return before != self._version

    def last_entry(self) -> int:
        """The number of the last entry in the change log."""
        found = self._eye.execute("SELECT coalesce(max(seq), 0) FROM change").fetchone()
        return int(found[0])

    def still_there(self) -> None:
        """Raise when the file has gone from under us, after keeping a copy of what there was."""
        if self._told:
            raise self._told
        if self.moved():
            self._leave()

    def may_write(self) -> None:
        """Raise unless the file is there and says who writes it; said before every change."""
        self.still_there()
        try:
            self.sign()
        except sqlite3.Error as error:
            plain = faults.translated(error)
            if plain is None:
                raise
            raise plain from error

    def sign(self) -> None:
        """Have the file say who has it, where opening left that for later."""
        if self.lock:
            self.lock.keep_promise()

    def renew(self) -> None:
        """Look at the file that stands under the name now."""
        self._eye.close()
        self._told = None
        self._look()

    def close(self) -> None:
        """Let go of the file and let others write it."""
        self._eye.close()
        if self.lock:
            self.lock.release(sign_off=not self.moved())

    def _leave(self) -> NoReturn:
        from comms_planner.store import backup  # late: seldom needed, and never at the start

        now = dt.datetime.now(dt.UTC).strftime(backup.STAMP)
        name = f"{self.path.stem} recovered {now}{self.path.suffix}"
        self._told = PlannerError(LOST, name=self.path.name)
        for folder in (self.path.parent, paths.documents()):
            copy = folder / name
            try:
                copy.write_bytes(self._eye.serialize())
                backup.flush(copy)
            except (OSError, sqlite3.Error):
                copy.unlink(missing_ok=True)
                continue
            self._told = PlannerError(MOVED, name=self.path.name, copy=str(copy))
            self._told.instead = str(copy)
            break
        raise self._told

    def glance(self) -> sqlite3.Connection | None:
        """A connection to read by for a moment, on the thread that polls; None while it is busy."""
        return None if self._eye.in_transaction else self._eye

    def _data_version(self) -> int:
        try:
            return int(self._eye.execute("PRAGMA data_version").fetchone()[0])
        except sqlite3.Error as error:
            plain = faults.translated(error)
            if plain is None:
                raise
            raise plain from error
