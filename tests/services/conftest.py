"""Plans to try the store on."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from tests.store.plans import small


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return small(tmp_path_factory.mktemp("made") / "made.commsplan")


@pytest.fixture
def plan(made_once: Path, tmp_path: Path) -> Path:
    """A small plan of this test alone."""
    return Path(shutil.copy(made_once, tmp_path / "plan.commsplan"))
