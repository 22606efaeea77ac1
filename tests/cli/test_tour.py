"""The tour: the main job once, every file of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from comms_planner.cli import tour
from comms_planner.ui.screens import NAMES


def test_the_tour_writes_packs_calendar_and_every_screen(
    run: Callable[..., Any], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[tuple[str, str, str]] = []

    def draw(plan: Path, screen: str, out: Path, language: str, theme: str) -> None:
        assert plan.exists()
        drawn.append((screen, theme, language))
        out.write_bytes(b"png")

    monkeypatch.setattr(tour, "draw", draw)
    out = tmp_path / "deep" / "out"
    said = run("tour", "--out", out).stdout.splitlines()
    written = {p.name for p in out.iterdir() if not p.name.startswith(".")}
    assert {Path(line.split("  ")[0]).name for line in said} == written
    assert {f"pack-{k}-{lang}.pdf" for k in "DEF" for lang in ("en", "zh")} <= written
    assert "calendar.ics" in written
    assert len(drawn) == len(set(drawn)) == len(NAMES) * 4
    run("tour", "--out", out)


def test_a_tour_needs_a_folder_it_can_make(refused: Callable[..., str], built_in: Path) -> None:
    assert refused("tour", "--out", built_in)
    assert refused("tour")
