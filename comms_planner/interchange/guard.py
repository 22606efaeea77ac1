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
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from comms_planner.errors import Invalid, PlannerError
from comms_planner.interchange.guard_child import READERS
from comms_planner.text import QT_TRANSLATE_NOOP

CHILD = Path(__file__).with_name("guard_child.py")

TOO_LARGE = QT_TRANSLATE_NOOP(
    "Errors", "“{name}” is larger than {megabytes} MB. Export a shorter period and try again."
)
TOO_MUCH = QT_TRANSLATE_NOOP(
    "Errors", "“{name}” takes more time or memory than any honest file. Nothing was changed."
)
NO_FILE = QT_TRANSLATE_NOOP("Errors", "There is no file “{name}”. Check the path and its spelling.")
NOT_READABLE = QT_TRANSLATE_NOOP("Errors", "“{name}” cannot be read: {reason}")


def read_guarded(reader: str, path: Path, wall: float | None = None) -> dict[str, Any]:
    """What a reader of `guard_child.READERS` makes of a file; raises PlannerError if it cannot."""
    with _opened(reader, path) as file:
        answer = _ask(reader, file, wall or READERS[reader].wall_seconds)
    found = _parsed(answer)
    if found is None:
        raise PlannerError(TOO_MUCH, name=path.name)
    return found


def stream_guarded(reader: str, path: Path) -> Iterator[Any]:
    """The values that a streaming reader makes of a file, one by one; PlannerError where it fails.

    Who stops asking ends the child.
    """
    limits, heard = READERS[reader], 0
    with _opened(reader, path) as file, _child(reader, file, limits.wall_seconds) as child:
        assert child.stdout is not None, "asked for a pipe"
        for line in child.stdout:
            heard += len(line)
            if heard > limits.most_answer or not line.endswith(b"\n"):
                break
            yield json.loads(line)
        else:
            if child.wait() == 0:
                return
    raise PlannerError(TOO_MUCH, name=path.name)


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


@contextmanager
def _child(reader: str, file: int, wall: float) -> Iterator[subprocess.Popen[bytes]]:
    """The child at work on a file; by the end of its time, or of ours, it is gone."""
    command = [sys.executable, "-I", "-B", "-X", "utf8", str(CHILD), reader]
    kept = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    with subprocess.Popen(
        command, stdin=file, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=kept
    ) as child:
        end = threading.Timer(wall, child.kill)
        end.start()
        try:
            yield child
        finally:
            end.cancel()
            child.kill()


def _ask(reader: str, file: int, wall: float) -> bytes | None:
    """The child's answer; None if it was ended or said too much."""
    most = READERS[reader].most_answer
    with _child(reader, file, wall) as child:
        assert child.stdout is not None, "asked for a pipe"
        answer = child.stdout.read(most + 1)
        if len(answer) > most:
            child.kill()
        code = child.wait()
    return answer if code == 0 and len(answer) <= most else None


def _parsed(answer: bytes | None) -> dict[str, Any] | None:
    if answer is None:
        return None
    try:
        found = json.loads(answer)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None
