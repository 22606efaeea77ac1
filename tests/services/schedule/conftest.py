"""A plan from the template, copied for each test."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from comms_planner import reference
from comms_planner.services import template
from comms_planner.services.planner import Planner
from comms_planner.store import database


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("plan") / "plan.commsplan"
    database.create(path, lambda s: template.fill(s, reference.load()), label="Create plan")
    return path


@pytest.fixture
def planner(made: Path, tmp_path: Path) -> Iterator[Planner]:
    path = tmp_path / "plan.commsplan"
    shutil.copy(made, path)
    opened = Planner(path)
    yield opened
    opened.close()
