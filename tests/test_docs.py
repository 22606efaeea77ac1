"""The guides for contributors name only files and folders that are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PLACES = ("", "docs", "comms_planner", "comms_planner/*", "comms_planner/*/*")
"""What a guide may leave out before a path, where it speaks of a room."""
MADE = (".venv", "out")


def is_there(path: str) -> bool:
    """Whether a path, a pattern or a module without its ending leads somewhere."""
    pattern = re.sub(r"<\w+>", "*", path.rstrip("/"))
    return any(
        next(ROOT.glob(f"{place}/{pattern}{ending}".lstrip("/")), None) is not None
        for place in PLACES
        for ending in ("", ".py")
    )


@pytest.mark.parametrize("guide", ["CONTRIBUTING.md", "docs/architecture.md"])
def test_each_path_that_a_guide_names_is_there(guide: str) -> None:
    text = (ROOT / guide).read_text(encoding="utf-8")
    named = re.findall(r"`([\w.<>*-]+/[\w./<>*-]*)`", text)
    named += re.findall(r"\]\(([\w./-]+)\)", text)
    lost = [p for p in named if p.split("/")[0] not in MADE and not is_there(p)]
    assert len(named) > 10
    assert lost == []
