"""`doctor`: what this machine has and lacks, and how to mend it."""

from __future__ import annotations

import os
import platform
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import metadata
from pathlib import Path

import click

import comms_planner
from comms_planner import paths
from comms_planner.cli import has_display

PACKAGES = (
    "PySide6-Essentials", "SQLAlchemy", "alembic", "python-dateutil", "matplotlib", "reportlab",
    "icalendar", "click", "platformdirs",
)  # fmt: skip
LOOK_AT_QT = (
    "import os; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
    "from PySide6 import QtWidgets\n"
    "app = QtWidgets.QApplication([])\n"
)
QT_LIBRARIES = (
    "Qt's system libraries are missing. “make run” installs them; on Debian or Ubuntu:"
    " sudo apt-get install libegl1 libgl1 libfontconfig1 libxkbcommon0 libdbus-1-3"
)


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at; `mend` says what to do where it is not well."""

    subject: str
    found: str
    mend: str = ""


@click.command()
def doctor() -> None:
    """Say what this machine has and lacks, and how to mend it."""
    unwell = False
    for finding in findings():
        unwell = unwell or bool(finding.mend)
        click.echo(f"{'✗' if finding.mend else '✓'} {finding.subject}: {finding.found}")
        if finding.mend:
            click.echo(f"    {finding.mend}")
    click.echo("Something above needs mending." if unwell else "All is well.")
    if unwell:
        sys.exit(2)


def findings() -> Iterator[Finding]:
    """All there is to look at, in order."""
    yield Finding("Comms Planner", comms_planner.__version__)
    yield _python()
    yield from (_package(name) for name in PACKAGES)
    yield _database()
    yield _qt()
    yield _display()
    yield from (_folder(*pair) for pair in _shipped())
    yield from (_writable(*pair) for pair in _own())


def _python() -> Finding:
    version = platform.python_version()
    good = (3, 11) <= sys.version_info < (3, 14)
    return Finding("Python", version, "" if good else "Use Python 3.11, 3.12 or 3.13.")


def _package(name: str) -> Finding:
    try:
        return Finding(name, metadata.version(name))
    except metadata.PackageNotFoundError:
        return Finding(name, "not installed", "Run “make run”; it installs what is missing.")


def _database() -> Finding:
    version = sqlite3.sqlite_version
    good = sqlite3.sqlite_version_info >= (3, 35, 0)
    return Finding("SQLite", version, "" if good else "Use a Python with SQLite 3.35 or newer.")


def _qt() -> Finding:
    """Asked in a process of its own, since Qt ends the process when it cannot start."""
    done = subprocess.run(
        [sys.executable, "-c", LOOK_AT_QT], capture_output=True, text=True, check=False
    )
    if done.returncode == 0:
        return Finding("Qt", "starts")
    said = (done.stderr.strip().splitlines() or ["it says nothing"])[-1]
    return Finding("Qt", f"does not start: {said}", QT_LIBRARIES)


def _display() -> Finding:
    if has_display():
        return Finding("Display", os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY", "")
                       or "there is one")  # fmt: skip
    return Finding("Display", "none; packs, exports, pictures and the tour work without one")


def _shipped() -> tuple[tuple[str, Path, str], ...]:
    return (
        ("Typefaces", paths.FONTS, "*.ttf"),
        ("Icons", paths.ICONS, "*.svg"),
        ("Reference data", paths.REFERENCE, "*.json"),
        ("Translations", paths.TRANSLATIONS, "*.ts"),
    )


def _folder(subject: str, folder: Path, pattern: str) -> Finding:
    count = len(list(folder.glob(pattern))) if folder.is_dir() else 0
    if count:
        return Finding(subject, f"{count} files in {folder}")
    return Finding(subject, f"none in {folder}", "Install the app again; its files are incomplete.")


def _own() -> tuple[tuple[str, Path, str], ...]:
    return (
        ("Preferences", paths.config(), "COMMS_PLANNER_CONFIG"),
        ("Documents", paths.documents(), "COMMS_PLANNER_DOCUMENTS"),
    )


def _writable(subject: str, folder: Path, variable: str) -> Finding:
    """Whether a folder can be written, or made where it is not there yet."""
    nearest = next(p for p in (folder, *folder.absolute().parents) if os.path.lexists(p))
    if nearest.is_dir() and os.access(nearest, os.W_OK):
        return Finding(subject, str(folder))
    return Finding(
        subject, f"{folder} cannot be written",
        f"Change its permissions, or name another folder in {variable}.",
    )  # fmt: skip
