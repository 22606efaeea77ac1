"""Small worlds of outcomes to try results on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from comms_planner.services.opening import create
from comms_planner.services.planner import Planner


@pytest.fixture(scope="module")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("template") / "made.commsplan"
    create(made)
    return made


@pytest.fixture
def planner(template: Path, tmp_path: Path) -> Iterator[Planner]:
    """The built-in plan of this test alone."""
    path = tmp_path / "plan.commsplan"
    path.write_bytes(template.read_bytes())
    made = Planner(path)
    yield made
    made.close()
