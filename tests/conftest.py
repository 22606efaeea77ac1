"""What every test stands on: no display, and a person's own folders left alone."""

from __future__ import annotations

import gc
import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from pytestqt.qtbot import QtBot
from sqlalchemy import Engine
from sqlalchemy.util import LRUCache

from comms_planner.services.opening import create
from comms_planner.services.planner import Planner
from comms_planner.store import database, header
from tests.store.plans import small

# A test marked xvfb starts the app in a process of its own, on a display of its own.
os.environ["QT_QPA_PLATFORM"] = "offscreen"

# Nothing is timed. On a fresh machine the first draw is slow as well: Hypothesis then reads all
# our modules for numbers and words to try, which takes some seconds, and with a deadline it
# would call the test that met with that too slow.
settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")

PATIENCE = 60_000
"""Milliseconds to wait for what must come: a busy machine may take long over it."""
for wait in (QtBot.waitUntil, QtBot.waitSignal, QtBot.waitExposed, QtBot.waitActive):
    wait.__kwdefaults__["timeout"] = PATIENCE

FEW_COLLECTIONS = (20_000, 20, 20)
"""How many new things before Python looks for cycles: its own 700 cost a sixth of the whole run."""
KEEPING = header.PRAGMAS
"""The settings of the app itself, which wait until the disk has what was written."""


def pytest_collection_finish() -> None:
    """What is loaded by now stays to the end: no collection of garbage need look at it again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(*FEW_COLLECTIONS)


@pytest.fixture(autouse=True, scope="session")
def hurried_disk() -> Iterator[None]:
    """Nothing waits for the disk: no plan of a test is to outlive a power cut.

    What a child process writes is kept as ever, as are the plans of tests that are `lasting`.
    """
    with pytest.MonkeyPatch.context() as patched:
        hurried = tuple(p.replace("synchronous=EXTRA", "synchronous=OFF") for p in KEEPING)
        patched.setattr(header, "PRAGMAS", hurried)
        patched.setattr(os, "fsync", lambda _: None)
        yield


@pytest.fixture(autouse=True, scope="session")
def statements_once() -> Iterator[None]:
    """A statement is put into SQL once, as in one long sitting, and not anew for each plan.

    What SQLAlchemy keeps of it goes by the dialect, so the engines of all plans share one.
    """
    make, kept = database.create_engine, LRUCache[object, object](2_000)
    one = make("sqlite://")
    one.connect().close()

    def engine(*args: Any, **more: Any) -> Engine:
        made = make(*args, **more)
        made.dialect = one.dialect
        made.update_execution_options(compiled_cache=kept)
        return made

    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(database, "create_engine", engine)
        yield
    one.dispose()


@pytest.fixture
def lasting(monkeypatch: pytest.MonkeyPatch) -> None:
    """Plans of this test are written as the app writes them."""
    monkeypatch.setattr(header, "PRAGMAS", KEEPING)


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


@pytest.fixture(scope="session")
def small_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small(tmp_path_factory.mktemp("small") / "small.commsplan")


@pytest.fixture
def small_plan(small_once: Path, tmp_path: Path) -> Path:
    """A small plan of this test alone."""
    return Path(shutil.copy(small_once, tmp_path / "plan.commsplan"))


@pytest.fixture
def planner(built_in: Path) -> Iterator[Planner]:
    """The front door of the plan of HSP/EB.1/7."""
    opened = Planner(built_in, who="Mo")
    yield opened
    opened.close()
