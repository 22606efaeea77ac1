"""Small worlds of outcomes to try results on."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from comms_planner.services.planner import Planner


@pytest.fixture
def planner(built_in: Path) -> Iterator[Planner]:
    """The built-in plan of this test alone, opened by nobody in particular."""
    made = Planner(built_in)
    yield made
    made.close()
