from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.services import actions
from comms_planner.services.planner import Planner

ROOT = Path(__file__).parents[4]
STEPS = 12


@contextmanager
def display() -> Iterator[dict[str, str]]:
    """A virtual display with a window manager; gives the environment of its programs."""
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1280x800x24"],
        pass_fds=(write,),
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as said:
        number = said.readline().strip()
    env = os.environ | {"DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    manager = subprocess.Popen(["openbox"], env=env, stderr=subprocess.DEVNULL)
    try:
        yield env
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait(10)


def drag(env: dict[str, str], start: list[int], end: list[int]) -> None:
    """Press, move in steps as a hand does, let go."""

    def hand(*words: object) -> None:
        subprocess.run(["xdotool", *map(str, words)], env=env, check=True)

    hand("mousemove", *start, "sleep", "0.2", "mousedown", 1, "sleep", "0.2")
    for step in range(1, STEPS + 1):
        at = [a + (b - a) * step // STEPS for a, b in zip(start, end, strict=True)]
        hand("mousemove", *at, "sleep", "0.05")
    hand("sleep", "0.3", "mouseup", 1)


@pytest.mark.xvfb
def test_a_card_dragged_by_hand_lands_below_the_card_under_the_pointer(
    planner: Planner, some_actions: list[int]
) -> None:
    planner.write(actions.rename, some_actions[0], Bilingual("Dragged"))
    plan = planner.path
    planner.close()
    with display() as env:
        app = subprocess.Popen(
            [sys.executable, "-m", "tests.ui.screens.matrix.drag_driver", str(plan)],
            env=env,
            cwd=ROOT,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            assert app.stdout is not None
            points = json.loads(app.stdout.readline())
            drag(env, points["from"], points["to"])
            result = json.loads(app.stdout.readline())
            assert app.wait(20) == 0
        finally:
            app.kill()
            app.wait()
            app.stdout.close()
    assert result == {
        "cells": [["Bilal", "Chen"], ["Dora", "Dragged", "Edo"]],
        "chosen": ["Dragged"],
        "undo": "Move actions",
        "busy": False,
    }
