"""Files that appear whole or not at all."""

from __future__ import annotations

import errno
import os
from pathlib import Path

from comms_planner.errors import PlannerError
from comms_planner.text import QT_TRANSLATE_NOOP

DISK_FULL = QT_TRANSLATE_NOOP(
    "Errors", "The disk is full, so “{name}” was not written. Free some space and try again."
)
NOT_ALLOWED = QT_TRANSLATE_NOOP(
    "Errors",
    "“{name}” cannot be written there. Close it if it is open elsewhere, or choose another folder.",
)
NO_FOLDER = QT_TRANSLATE_NOOP("Errors", "The folder for “{name}” does not exist. Choose another.")
NOT_WRITTEN = QT_TRANSLATE_NOOP("Errors", "“{name}” could not be written: {reason}")


def write_whole(target: Path, content: bytes) -> Path:
    """Write beside, then put in place; what stood there before stays if anything fails."""
    part = target.with_name(f"{target.name}.part")
    try:
        try:
            with part.open("wb") as file:
                file.write(content)
                file.flush()
                os.fsync(file.fileno())
            part.replace(target)
        finally:
            part.unlink(missing_ok=True)
    except OSError as error:
        raise refusal(error, target) from error
    return target


def refusal(error: OSError, target: Path) -> PlannerError:
    """What the system said about a file it would not write, as a plain sentence."""
    name = target.name
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return PlannerError(DISK_FULL, name=name)
    lost = isinstance(error, FileNotFoundError | NotADirectoryError)
    if lost and not target.absolute().parent.is_dir():
        return PlannerError(NO_FOLDER, name=name)
    if isinstance(error, PermissionError | IsADirectoryError):
        return PlannerError(NOT_ALLOWED, name=name)
    return PlannerError(NOT_WRITTEN, name=name, reason=error.strerror or str(error))
