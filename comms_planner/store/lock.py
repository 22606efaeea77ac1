"""One opener at a time: a lock beside the file, and a line in it that says who has it."""

from __future__ import annotations

import datetime as dt
import os
import sqlite3
import sys
import threading
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple

from comms_planner.store.header import connect

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

FRESH = dt.timedelta(minutes=15)
"""An opener on another computer who has not been heard of for longer has gone."""
BEAT = dt.timedelta(minutes=5)
"""How often an opener lets the others know that it is still there."""


class Holder(NamedTuple):
    """Who has a plan open for writing, as far as the file tells."""

    host: str
    pid: int
    who: str
    heartbeat: dt.datetime


class Lock:
    """The right to write one plan file.

    The lock beside the file is the system's own and ends with the process, so one that a
    crash left behind never blocks. On a shared or synchronized folder, where such locks do
    not reach the other computer, the line in the file does. Taken with the system's own calls:
    importing a library for it would cost a fifth of the start.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file = path.with_name(f".{path.name}.lock")
        self._held: int | None = None
        self._pen: sqlite3.Connection | None = None
        self._signed: dt.datetime | None = None
        self._promised: str | None = None
        self._signing = threading.Lock()

    def take(self) -> Holder | None:
        """Take the lock, or say who has it; OSError where the folder admits no lock."""
        self._held = _locked(self._file)
        if self._held is None:
            return holder(self._path) or _somebody()
        other = self._last_signed()
        if other and other.host != _host() and _now() - other.heartbeat < FRESH:
            self.release()
            return other
        return None

    def _last_signed(self) -> Holder | None:
        """Who signed last, by a connection that is kept for signing: each reads all of the schema,
        which is a hundredth of the start."""
        with suppress(sqlite3.Error):
            self._pen = connect(self._path)
            return _signature(self._pen)
        return None

    def promise(self, who: str) -> None:
        """Hold the lock without a line in the file yet: the disk makes a window wait for one.

        On this computer nobody else gets the lock meanwhile. The line comes by `keep_promise`,
        which every change of the plan asks for first.
        """
        self._promised = who

    def keep_promise(self) -> None:
        """Sign if that was left for later; on any thread. sqlite3.Error where it cannot be."""
        with self._signing:
            if self._promised is not None:
                self.sign(self._promised)
                self._promised = None

    def sign(self, who: str) -> None:
        """Write into the file who has it now."""
        now = _now()
        line = (_host(), os.getpid(), who or _account(), _kept(now))
        pen, self._pen = self._pen or connect(self._path), None
        with closing(pen) as connection:
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("DELETE FROM opener")
            connection.execute(
                "INSERT INTO opener (id, host, pid, who, heartbeat) VALUES (1, ?, ?, ?, ?)", line
            )
            connection.execute("COMMIT")
        self._signed = now

    def beat(self) -> None:
        """Let openers on other computers know that this one is still there, now and then."""
        with suppress(sqlite3.Error):
            self.keep_promise()
        if self._signed is None or _now() - self._signed < BEAT:
            return
        self._signed = _now()
        with suppress(sqlite3.Error), closing(connect(self._path)) as connection:
            connection.execute("UPDATE opener SET heartbeat = ?", (_kept(self._signed),))

    def release(self, *, sign_off: bool = True) -> None:
        """Let others write; the line goes too, unless another file stands in its place."""
        with self._signing:  # what is being signed is signed off below
            self._promised = None
        signed, self._signed = self._signed, None
        if self._pen:
            self._pen.close()
            self._pen = None
        if signed and sign_off:
            with suppress(sqlite3.Error), closing(connect(self._path)) as connection:
                connection.execute("DELETE FROM opener")
                connection.execute("PRAGMA journal_mode=DELETE")  # takes the empty journal away
        if self._held is not None:
            if os.name == "posix":  # elsewhere a file in use cannot be deleted
                self._file.unlink(missing_ok=True)
            os.close(self._held)
            self._held = None


def holder(path: Path) -> Holder | None:
    """Who signed a plan file last and has not signed off."""
    with suppress(sqlite3.Error), closing(connect(path, "ro")) as connection:
        return _signature(connection)
    return None


def _signature(connection: sqlite3.Connection) -> Holder | None:
    try:
        row = connection.execute("SELECT host, pid, who, heartbeat FROM opener").fetchone()
        if row is None:
            return None
        host, pid, who, at = row
        return Holder(host, pid, who, dt.datetime.fromisoformat(at).replace(tzinfo=dt.UTC))
    except (sqlite3.Error, ValueError, TypeError):
        return None


def _locked(path: Path) -> int | None:
    """A descriptor that holds the lock on a file, or None if somebody else does.

    A file that its holder deleted while we waited for it locks nothing: then once more.
    """
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        if not _grab(descriptor):
            os.close(descriptor)
            return None
        if os.name != "posix" or os.fstat(descriptor).st_nlink:
            return descriptor
        os.close(descriptor)


if sys.platform == "win32":

    def _grab(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:

    def _grab(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True


def _somebody() -> Holder:
    """The lock is held, but the file does not say by whom."""
    return Holder(_host(), 0, "", _now())


def _host() -> str:
    """This computer's name, as socket.gethostname gives it, without loading the network."""
    if sys.platform != "win32":
        return os.uname().nodename
    import socket

    return socket.gethostname()


def _account() -> str:
    import getpass  # late: who opens a plan has a name in most cases

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""


def _now() -> dt.datetime:
    return dt.datetime.now(dt.UTC)


def _kept(at: dt.datetime) -> str:
    return at.replace(tzinfo=None).isoformat(" ", "microseconds")
