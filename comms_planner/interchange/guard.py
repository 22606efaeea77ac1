"""Foreign files are read in a child process that can do nothing but read and answer.

The child gets the file as its input and answers in JSON. It may use a gigabyte of memory and,
for most files, some seconds of reckoning and of the clock; it opens nothing for
writing, reaches no network and starts no program. Whatever a file does to it, the plan has not
been touched. On Windows the system offers no limit of memory and reckoning; the clock still
ends it.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from comms_planner.errors import Invalid, PlannerError
from comms_planner.interchange.guard_child import NO_MEMORY, READERS
from comms_planner.text import QT_TRANSLATE_NOOP

CHILD = Path(__file__).with_name("guard_child.py")

TOO_LARGE = QT_TRANSLATE_NOOP(
    "Errors", "“{name}” is larger than {megabytes} MB. Export a shorter period and try again."
)
TOO_LONG = QT_TRANSLATE_NOOP(
    "Errors",
    "“{name}” takes longer to read than any honest file. Nothing was changed. Export a "
    "shorter period, or a part of it, and try again.",
)
TOO_MUCH = QT_TRANSLATE_NOOP(
    "Errors",
    "“{name}” takes more memory to read than any honest file. Nothing was changed. "
    "Export a shorter period, or a part of it, and try again.",
)
BROKE_OFF = QT_TRANSLATE_NOOP(
    "Errors",
    "“{name}” could not be read: the reader met something it does not know and broke "
    "off. Nothing was changed. Save or export the file anew and try again; should that not help, "
    "report it together with the file.",
)
NO_FILE = QT_TRANSLATE_NOOP("Errors", "There is no file “{name}”. Check the path and its spelling.")
NOT_READABLE = QT_TRANSLATE_NOOP("Errors", "“{name}” cannot be read: {reason}")


def read_guarded(reader: str, path: Path, wall: float | None = None) -> dict[str, Any]:
    """What a reader of `guard_child.READERS` makes of a file; raises PlannerError if it cannot."""
    with _opened(reader, path) as file:
        answer = _ask(reader, file, wall or READERS[reader].wall_seconds)
    if isinstance(answer, str):
        raise PlannerError(answer, name=path.name)
    found: dict[str, Any] = json.loads(answer)
    return found


def stream_guarded(reader: str, path: Path) -> Iterator[Any]:
    """The values that a streaming reader makes of a file, one by one; PlannerError where it fails.

    Who stops asking ends the child.
    """
    limits, heard = READERS[reader], 0
    with _opened(reader, path) as file, _child(reader, file, limits.wall_seconds) as child:
        for line in child.said:
            heard += len(line)
            if heard > limits.most_answer:
                raise PlannerError(TOO_MUCH, name=path.name)
            if not line.endswith(b"\n"):
                break
            yield json.loads(line)
        fault = _fault(child)
    if fault:
        raise PlannerError(fault, name=path.name)


@contextmanager
def _opened(reader: str, path: Path) -> Iterator[int]:
    """A file that a reader may take, as its number."""
    if os.path.lexists(path) and not os.path.isfile(path):  # noqa: PTH113 - too long a name raises
        raise PlannerError(NO_FILE, name=path.name or str(path))  # a pipe would be waited for
    try:
        with path.open("rb") as file:
            most = READERS[reader].most_bytes
            if path.stat().st_size > most:
                raise Invalid("path", TOO_LARGE, name=path.name, megabytes=most // 1_000_000)
            yield file.fileno()
    except OSError as error:
        raise _refusal(error, path) from error


def _refusal(error: OSError, path: Path) -> PlannerError:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return PlannerError(NO_FILE, name=path.name)
    return PlannerError(NOT_READABLE, name=path.name, reason=error.strerror or str(error))


@dataclass(frozen=True, slots=True)
class _Child:
    """A child at work, what it says, and whether its time ran out."""

    process: subprocess.Popen[bytes]
    said: IO[bytes]
    overdue: threading.Event

    def end(self) -> None:
        """End it since its time is over."""
        self.overdue.set()
        self.process.kill()


@contextmanager
def _child(reader: str, file: int, wall: float) -> Iterator[_Child]:
    """The child at work on a file; by the end of its time, or of ours, it is gone."""
    command = [sys.executable, "-I", "-B", "-X", "utf8", str(CHILD), reader]
    kept = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    with subprocess.Popen(
        command, stdin=file, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=kept
    ) as process:
        assert process.stdout is not None, "asked for a pipe"
        child = _Child(process, process.stdout, threading.Event())
        end = threading.Timer(wall, child.end)
        end.start()
        try:
            yield child
        finally:
            end.cancel()
            process.kill()


def _ask(reader: str, file: int, wall: float) -> bytes | str:
    """The child's answer, or the sentence that says why there is none."""
    most = READERS[reader].most_answer
    with _child(reader, file, wall) as child:
        answer = child.said.read(most + 1)
        if len(answer) > most:
            return TOO_MUCH
        return _fault(child) or answer


def _fault(child: _Child) -> str:
    """Why a child that has said all gave no whole answer; nothing if it did."""
    code = child.process.wait()
    if code == 0:
        return ""
    if child.overdue.is_set() or code == -getattr(signal, "SIGXCPU", 0):
        return TOO_LONG
    if code in (NO_MEMORY, -getattr(signal, "SIGKILL", 0)):  # by the system, which ran out of it
        return TOO_MUCH
    return BROKE_OFF
