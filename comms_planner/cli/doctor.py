"""`doctor`: what this machine has and lacks, and how to mend it."""

from __future__ import annotations

import os
import platform
import sqlite3
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path

import click

import comms_planner
from comms_planner import paths
from comms_planner.cli import has_display
from comms_planner.cli.speaking import with_language
from comms_planner.text import QT_TRANSLATE_NOOP, Texts, texts_for

PACKAGES = (
    "PySide6-Essentials", "SQLAlchemy", "alembic", "python-dateutil", "matplotlib", "reportlab",
    "icalendar", "click", "platformdirs",
)  # fmt: skip
LOOK_AT_QT = (
    "import os; os.environ['QT_QPA_PLATFORM'] = 'offscreen'\n"
    "from PySide6 import QtWidgets\n"
    "app = QtWidgets.QApplication([])\n"
)
QT_LIBRARIES = QT_TRANSLATE_NOOP(
    "Doctor",
    "Qt’s system libraries are missing. “make run” installs them; on Debian or Ubuntu: sudo "
    "apt-get install libegl1 libgl1 libfontconfig1 libxkbcommon0 libdbus-1-3",
)
HAS_DISPLAY = QT_TRANSLATE_NOOP("Doctor", "there is one")
NO_DISPLAY = QT_TRANSLATE_NOOP(
    "Doctor", "none; packs, exports, pictures and the tour work without one"
)
FILES_IN = QT_TRANSLATE_NOOP("Doctor", "{count} files in {folder}")
NONE_IN = QT_TRANSLATE_NOOP("Doctor", "none in {folder}")
INCOMPLETE = QT_TRANSLATE_NOOP("Doctor", "Install the app again; its files are incomplete.")
NOT_WRITABLE = QT_TRANSLATE_NOOP("Doctor", "{folder} cannot be written")
NAME_ANOTHER = QT_TRANSLATE_NOOP(
    "Doctor", "Change its permissions, or name another folder in {variable}."
)
ALL_WELL = QT_TRANSLATE_NOOP("Doctor", "All is well.")
UNWELL = QT_TRANSLATE_NOOP("Doctor", "Something above needs mending.")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at; `mend` says what to do where it is not well.

    All three are marked in context "Doctor", with `{names}` for `values`.
    """

    subject: str
    found: str
    mend: str = ""
    values: Mapping[str, object] = field(default_factory=dict)

    def lines(self, texts: Texts) -> Iterator[str]:
        """What to print."""
        found = texts.translate("Doctor", self.found).format(**self.values)
        sign = "✗" if self.mend else "✓"
        yield f"{sign} {texts.translate('Doctor', self.subject)}: {found}"
        if self.mend:
            yield "    " + texts.translate("Doctor", self.mend).format(**self.values)


def _raw(subject: str, found: str, mend: str = "") -> Finding:
    """What needs no words: a version, a path, a name."""
    return Finding(subject, "{found}", mend, {"found": found})


@click.command()
@with_language
def doctor(language: str) -> None:
    """Say what this machine has and lacks, and how to mend it."""
    texts, unwell = texts_for(language), False
    for finding in findings():
        unwell = unwell or bool(finding.mend)
        for line in finding.lines(texts):
            click.echo(line)
    click.echo(texts.translate("Doctor", UNWELL if unwell else ALL_WELL))
    if unwell:
        sys.exit(2)


def findings() -> Iterator[Finding]:
    """All there is to look at, in order."""
    yield _raw("Comms Planner", comms_planner.__version__)
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
    mend = QT_TRANSLATE_NOOP("Doctor", "Use Python 3.11, 3.12 or 3.13.")
    return _raw("Python", version, "" if good else mend)


def _package(name: str) -> Finding:
    try:
        return _raw(name, metadata.version(name))
    except metadata.PackageNotFoundError:
        return Finding(
            name,
            QT_TRANSLATE_NOOP("Doctor", "not installed"),
            QT_TRANSLATE_NOOP("Doctor", "Run “make run”; it installs what is missing."),
        )


def _database() -> Finding:
    version = sqlite3.sqlite_version
    good = sqlite3.sqlite_version_info >= (3, 35, 0)
    mend = QT_TRANSLATE_NOOP("Doctor", "Use a Python with SQLite 3.35 or newer.")
    return _raw("SQLite", version, "" if good else mend)


def _qt() -> Finding:
    """Asked in a process of its own, since Qt ends the process when it cannot start."""
    done = subprocess.run(
        [sys.executable, "-c", LOOK_AT_QT], capture_output=True, text=True, check=False
    )
    if done.returncode == 0:
        return Finding("Qt", QT_TRANSLATE_NOOP("Doctor", "starts"))
    said = (done.stderr.strip().splitlines() or ["it says nothing"])[-1]
    failed = QT_TRANSLATE_NOOP("Doctor", "does not start: {said}")
    return Finding("Qt", failed, QT_LIBRARIES, {"said": said})


def _display() -> Finding:
    subject = QT_TRANSLATE_NOOP("Doctor", "Display")
    name = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY", "")
    if has_display():
        return _raw(subject, name) if name else Finding(subject, HAS_DISPLAY)
    return Finding(subject, NO_DISPLAY)


def _shipped() -> tuple[tuple[str, Path, str], ...]:
    return (
        (QT_TRANSLATE_NOOP("Doctor", "Typefaces"), paths.FONTS, "*.ttf"),
        (QT_TRANSLATE_NOOP("Doctor", "Icons"), paths.ICONS, "*.svg"),
        (QT_TRANSLATE_NOOP("Doctor", "Reference data"), paths.REFERENCE, "*.json"),
        (QT_TRANSLATE_NOOP("Doctor", "Translations"), paths.TRANSLATIONS, "*.ts"),
    )


def _folder(subject: str, folder: Path, pattern: str) -> Finding:
    count = len(list(folder.glob(pattern))) if folder.is_dir() else 0
    values = {"count": count, "folder": folder}
    if count:
        return Finding(subject, FILES_IN, values=values)
    return Finding(subject, NONE_IN, INCOMPLETE, values)


def _own() -> tuple[tuple[str, Path, str], ...]:
    return (
        (QT_TRANSLATE_NOOP("Doctor", "Preferences"), paths.config(), "COMMS_PLANNER_CONFIG"),
        (QT_TRANSLATE_NOOP("Doctor", "Documents"), paths.documents(), "COMMS_PLANNER_DOCUMENTS"),
    )


def _writable(subject: str, folder: Path, variable: str) -> Finding:
    """Whether a folder can be written, or made where it is not there yet."""
    nearest = next(p for p in (folder, *folder.absolute().parents) if os.path.lexists(p))
    if nearest.is_dir() and os.access(nearest, os.W_OK):
        return _raw(subject, str(folder))
    values = {"folder": folder, "variable": variable}
    return Finding(subject, NOT_WRITABLE, NAME_ANOTHER, values)
