"""A display that does not answer is told before Qt ends the process over it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from comms_planner.ui import displays

NOBODY = ":4321"


@pytest.fixture(autouse=True)
def bare(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


def test_without_an_x_display_there_is_nothing_to_ask(monkeypatch: pytest.MonkeyPatch) -> None:
    assert displays.silent() == ""
    monkeypatch.setenv("DISPLAY", NOBODY)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    assert displays.silent() == ""
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-0")
    assert displays.silent() == ""


def test_a_display_that_is_not_there_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DISPLAY", NOBODY)
    assert displays.silent() == NOBODY


def test_the_command_says_it_in_a_sentence(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "comms_planner"]
    done = subprocess.run(
        command, capture_output=True, text=True, cwd=tmp_path,
        env=os.environ | {"DISPLAY": NOBODY, "COMMS_PLANNER_CONFIG": str(tmp_path)},
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.startswith(f"The display “{NOBODY}” does not answer.")
    assert len(done.stderr.splitlines()) == 1
