"""The plan to try the store on."""

from __future__ import annotations

from pathlib import Path

import pytest


@pytest.fixture
def plan(small_plan: Path) -> Path:
    return small_plan
