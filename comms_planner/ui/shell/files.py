"""Asking for a file: which plan to open, where a new one goes, what was dropped."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QMimeData

from comms_planner import paths

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SUFFIX = ".commsplan"
CALENDAR = ".ics"
EXPORTED = ".json"


def ask_open(parent: QWidget, folder: Path) -> Path | None:
    """A plan file somebody picked, or one exported as JSON; or None."""
    from PySide6.QtWidgets import QFileDialog  # late: with its kin, a hundredth of a start

    name, _ = QFileDialog.getOpenFileName(
        parent,
        QCoreApplication.translate("Files", "Open a plan"),
        str(folder),
        ";;".join(
            (
                QCoreApplication.translate("Files", "Plans (*.commsplan)"),
                QCoreApplication.translate("Files", "Exported plans (*.json)"),
            )
        ),
    )
    return Path(name) if name else None


def ask_new(parent: QWidget, name: str = "") -> Path | None:
    """Where a new plan should lie, or None; `name` is offered."""
    offered = name or QCoreApplication.translate("Files", "New plan")
    start = paths.documents() / f"{offered}{SUFFIX}"
    return _ask_save(
        parent,
        QCoreApplication.translate("Files", "New plan"),
        start,
        QCoreApplication.translate("Files", "Plans (*.commsplan)"),
        SUFFIX,
    )


def dropped(data: QMimeData) -> Path | None:
    """The plan or calendar file among what is dragged over the window, if there is one."""
    names: Iterable[str] = (url.toLocalFile() for url in data.urls() if url.isLocalFile())
    return next((Path(name) for name in names if name.endswith((SUFFIX, CALENDAR))), None)


def _ask_save(parent: QWidget, title: str, start: Path, kinds: str, suffix: str) -> Path | None:
    from PySide6.QtWidgets import QFileDialog  # late: as above

    name, _ = QFileDialog.getSaveFileName(parent, title, str(start), kinds)
    if not name:
        return None
    path = Path(name)
    return path if path.suffix == suffix else path.with_name(path.name + suffix)
