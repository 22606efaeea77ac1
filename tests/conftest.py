"""What every test stands on: no display, and a person's own folders left alone."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

# A test marked xvfb starts the app in a process of its own, on a display of its own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Preferences and documents of this test alone; gives the folder of the documents."""
    documents = tmp_path / "documents"
    documents.mkdir()
    monkeypatch.setenv("COMMS_PLANNER_CONFIG", str(tmp_path / "config"))
    monkeypatch.setenv("COMMS_PLANNER_DOCUMENTS", str(documents))
    return documents
