"""Asking for a file: which plan to open, where a new one goes, where the calendar goes."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

from comms_planner import paths

SUFFIX = ".commsplan"


def ask_open(parent: QWidget, folder: Path) -> Path | None:
    """A plan file somebody picked, or None."""
    name, _ = QFileDialog.getOpenFileName(
        parent,
        QCoreApplication.translate("Files", "Open a plan"),
        str(folder),
        QCoreApplication.translate("Files", "Plans (*.commsplan)"),
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


def ask_calendar(parent: QWidget, plan: Path) -> Path | None:
    """Where the exported calendar should lie, or None."""
    start = paths.documents() / f"{plan.stem}.ics"
    return _ask_save(
        parent,
        QCoreApplication.translate("Files", "Export calendar"),
        start,
        QCoreApplication.translate("Files", "Calendars (*.ics)"),
        ".ics",
    )


def dropped(data: QMimeData) -> Path | None:
    """The plan file among what is dragged over the window, if there is one."""
    names: Iterable[str] = (url.toLocalFile() for url in data.urls() if url.isLocalFile())
    return next((Path(name) for name in names if name.endswith(SUFFIX)), None)


def _ask_save(parent: QWidget, title: str, start: Path, kinds: str, suffix: str) -> Path | None:
    name, _ = QFileDialog.getSaveFileName(parent, title, str(start), kinds)
    if not name:
        return None
    path = Path(name)
    return path if path.suffix == suffix else path.with_name(path.name + suffix)
