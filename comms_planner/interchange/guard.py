"""Foreign files are read in a child process that can do nothing but read and answer.

The child gets the file as its input and answers in JSON. It may use a gigabyte of memory and,
for all but whole plans, five seconds of reckoning and ten by the clock; it opens nothing for
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
    if os.path.lexists(path) and not os.path.isfile(path):  # noqa: PTH113 - too long a name raises
        raise PlannerError(NO_FILE, name=path.name or str(path))  # a pipe would be waited for
    try:
        with path.open("rb") as file:
            most = READERS[reader].most_bytes
            if path.stat().st_size > most:
                raise Invalid("path", TOO_LARGE, name=path.name, megabytes=most // 1_000_000)
            answer = _ask(reader, file.fileno(), wall or READERS[reader].wall_seconds)
    except OSError as error:
        raise _refusal(error, path) from error
    found = _parsed(answer)
    if found is None:
        raise PlannerError(TOO_MUCH, name=path.name)
    return found


def _refusal(error: OSError, path: Path) -> PlannerError:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return PlannerError(NO_FILE, name=path.name)
    return PlannerError(NOT_READABLE, name=path.name, reason=error.strerror or str(error))


def _ask(reader: str, file: int, wall: float) -> bytes | None:
    """The child's answer; None if it was ended or said too much."""
    most = READERS[reader].most_answer
    command = [sys.executable, "-I", "-B", "-X", "utf8", str(CHILD), reader]
    kept = {name: os.environ[name] for name in ("SYSTEMROOT",) if name in os.environ}
    with subprocess.Popen(
        command, stdin=file, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, env=kept
    ) as child:
        end = threading.Timer(wall, child.kill)
        end.start()
        try:
            assert child.stdout is not None, "asked for a pipe"
            answer = child.stdout.read(most + 1)
            if len(answer) > most:
                child.kill()
            code = child.wait()
        finally:
            end.cancel()
            child.kill()
    return answer if code == 0 and len(answer) <= most else None


def _parsed(answer: bytes | None) -> dict[str, Any] | None:
    if answer is None:
        return None
    try:
        found = json.loads(answer)
    except ValueError:
        return None
    return found if isinstance(found, dict) else None
