"""What every test stands on: no display, and a person's own folders left alone."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from comms_planner.services.opening import create
from comms_planner.services.planner import Planner

# A test marked xvfb starts the app in a process of its own, on a display of its own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"


def pytest_collection_finish() -> None:
    """What is loaded by now stays to the end: no collection of garbage need look at it again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Preferences and documents of this test alone; gives the folder of the documents."""
    documents = tmp_path / "documents"
    documents.mkdir()
    monkeypatch.setenv("COMMS_PLANNER_CONFIG", str(tmp_path / "config"))
    monkeypatch.setenv("COMMS_PLANNER_DOCUMENTS", str(documents))
    return documents


@pytest.fixture(scope="session")
def built_in_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("built-in") / "built-in.commsplan"
    create(path, who="Mo")
    return path


@pytest.fixture
def built_in(built_in_once: Path, tmp_path: Path) -> Path:
    """The plan of HSP/EB.1/7, new, for this test alone."""
    return Path(shutil.copy(built_in_once, tmp_path / "habitat.commsplan"))


@pytest.fixture
def planner(built_in: Path) -> Iterator[Planner]:
    """The front door of the plan of HSP/EB.1/7."""
    opened = Planner(built_in, who="Mo")
    yield opened
    opened.close()
