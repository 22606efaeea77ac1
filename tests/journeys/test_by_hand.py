"""A drag in the action plan, a drag in the calendar, an undo and a reopen, by a real pointer."""

from __future__ import annotations

import datetime as dt
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.services import actions, matrix
from comms_planner.services.planner import Planner
from tests.ui.screens.matrix.test_real_drag import display, drag

ROOT = Path(__file__).parents[2]
PATIENCE = 20.0
DAY = dt.date(2026, 10, 7)


class RealApp:
    """The app in its own process, on a display of its own."""

    def __init__(self, env: dict[str, str], plan: Path) -> None:
        self.env = env
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.journeys.real_app", str(plan)],
            env=env,
            cwd=ROOT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def ask(self, word: str) -> Any:
        """Its answer to a word."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        self.process.stdin.write(word + "\n")
        self.process.stdin.flush()
        return json.loads(self.process.stdout.readline())

    def settle(self, **wanted: Any) -> dict[str, Any]:
        """What the plan holds, as soon as it holds what is wanted, or at last."""
        late = time.monotonic() + PATIENCE
        while True:
            found: dict[str, Any] = self.ask("state")
            if wanted.items() <= found.items() or time.monotonic() > late:
                return found
            time.sleep(0.1)

    def press(self, keys: str) -> None:
        """Press keys, as a hand does."""
        subprocess.run(["xdotool", "key", keys], env=self.env, check=True)

    def end(self) -> None:
        """Leave nothing behind, however the test went."""
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            if pipe is not None:
                pipe.close()


@pytest.fixture
def plan(planner: Planner) -> Path:
    """A plan with one action in the first cell, on one day of October."""
    cell = planner.read(matrix.cells)[0]
    planner.write(actions.add, Bilingual("Op-ed"), cell_id=cell.id, starts=DAY)
    planner.close()
    return planner.path


@pytest.fixture
def real(plan: Path) -> Iterator[RealApp]:
    with display() as env:
        made = RealApp(env, plan)
        yield made
        made.end()


@pytest.mark.xvfb
def test_drag_in_the_plan_drag_in_the_calendar_undo_and_open_again(
    real: RealApp, plan: Path
) -> None:
    moved = [[], ["Op-ed"]]
    places = real.ask("matrix")
    drag(real.env, places["from"], places["to"])
    assert real.settle(cells=moved)["cells"] == moved
    places = real.ask("calendar")
    drag(real.env, places["from"], places["to"])
    later = ["2026-10-14"]
    assert real.settle(days=later)["days"] == later
    real.press("ctrl+z")
    assert real.settle(days=[str(DAY)])["days"] == [str(DAY)]
    real.press("ctrl+shift+z")
    assert real.settle(days=later)["days"] == later
    real.press("ctrl+q")
    assert real.process.wait(PATIENCE) == 0
    again = Planner(plan)
    first, second = again.read(matrix.cells)[:2]
    again.close()
    assert [a.title.en for a in first.actions] == []
    assert [(a.title.en, a.starts) for a in second.actions] == [("Op-ed", dt.date(2026, 10, 14))]
