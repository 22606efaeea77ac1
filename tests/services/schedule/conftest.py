"""A plan from the template, copied for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from comms_planner.services.planner import Planner


@pytest.fixture
def planner(built_in: Path) -> Iterator[Planner]:
    opened = Planner(built_in)
    yield opened
    opened.close()
