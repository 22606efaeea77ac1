"""Where files lie: what ships with the app, and what belongs to the person using it."""

from __future__ import annotations

import os
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _shipped(name: str) -> Path:
    """A folder packed into the wheel, or beside the package in a checkout."""
    packed = _PACKAGE / f"_{name}"
    return packed if packed.is_dir() else _PACKAGE.parent / name


ASSETS = _shipped("assets")
DATA = _shipped("data")
REFERENCE = DATA / "reference"
TRANSLATIONS = ASSETS / "translations"
FONTS = ASSETS / "fonts"
ICONS = ASSETS / "icons"


def documents() -> Path:
    """The folder where a person looks for files: COMMS_PLANNER_DOCUMENTS, else theirs."""
    own = os.environ.get("COMMS_PLANNER_DOCUMENTS")
    if own:
        return Path(own)
    from platformdirs import user_documents_path  # late: the window's first paint needs no folder

    return user_documents_path()


def config() -> Path:
    """The folder for preferences and window state: COMMS_PLANNER_CONFIG, else the system's."""
    own = os.environ.get("COMMS_PLANNER_CONFIG")
    if own:
        return Path(own)
    from platformdirs import user_config_path

    return user_config_path("comms-planner", appauthor=False)


def backups(plan: Path) -> Path:
    """The folder that keeps the verified backups of one plan file, beside it."""
    return plan.with_name(f"{plan.stem} backups")
