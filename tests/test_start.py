"""What the first painted month must not wait for, seen from a process of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from comms_planner.services import opening

LEAN = {"dataclasses", "hashlib", "inspect", "logging"}
"""What Python takes as long to load as a part of the window does, and a start goes without."""
HEAVY = {
    "alembic", "icalendar", "matplotlib", "numpy", "openpyxl", "PIL", "reportlab", "sqlalchemy",
}  # fmt: skip

WINDOW = """
import json, os, sys
from pathlib import Path
from comms_planner import cli
cli.hurry()
cli.make_way()
from comms_planner import app
from comms_planner.ui.screens.calendar.month import MonthView

paint = MonthView.paintEvent

def painting(view, event):
    paint(view, event)
    if view.schedule.entries:
        print(json.dumps(sorted(sys.modules)), flush=True)
        os._exit(0)

MonthView.paintEvent = painting
app.run(Path(sys.argv[1]))
"""


def _run(script: str, *arguments: str, config: Path) -> str:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "COMMS_PLANNER_CONFIG": str(config)}
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        capture_output=True, text=True, env=env, check=True, timeout=120,
    )  # fmt: skip
    return done.stdout


@pytest.fixture(scope="module")
def plan(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("start") / "plan.commsplan"
    opening.create(path)
    return path


@pytest.fixture(scope="module")
def loaded(plan: Path) -> set[str]:
    """The modules of a process that has just painted its first month."""
    config = plan.parent / "config"
    config.mkdir()
    state = {"geometry": "", "screen": "calendar"}
    (config / "window.json").write_text(json.dumps(state), encoding="utf-8")
    return set(json.loads(_run(WINDOW, str(plan), config=config)))


def test_nothing_heavy_is_imported_before_the_first_painted_month(loaded: set[str]) -> None:
    assert "comms_planner.ui.screens.calendar.month" in loaded
    assert not {name.partition(".")[0] for name in loaded} & HEAVY


def test_what_is_cheap_only_to_use_waits_too(loaded: set[str]) -> None:
    """Named tuples instead of dataclasses, among others: see CONTRIBUTING, Starting fast."""
    assert not loaded & LEAN
    assert "comms_planner.ui.shell.furniture" not in loaded


def test_dialogs_other_screens_and_sheets_are_imported_when_they_open(loaded: set[str]) -> None:
    late = {
        "comms_planner.ui.fault_box",
        "comms_planner.ui.shell.about",
        "comms_planner.ui.shell.search_list",
        "comms_planner.ui.shell.start",
        "comms_planner.ui.screens.calendar.agenda",
        "comms_planner.ui.screens.calendar.day_list",
        "comms_planner.ui.screens.matrix.board",
        "comms_planner.ui.screens.reach.view",
        "concurrent.futures.thread",
        "xml.etree.ElementTree",
    }
    assert not loaded & late


def test_the_command_line_shows_a_plan_without_qt_and_papers(plan: Path) -> None:
    script = (
        "import atexit, json, sys\n"
        "atexit.register(lambda: print(json.dumps(sorted(sys.modules))))\n"
        "from comms_planner.cli import main\n"
        "main()\n"
    )
    said = _run(script, "show", "calendar", str(plan), config=plan.parent)

    loaded = {name.partition(".")[0] for name in json.loads(said.splitlines()[-1])}
    assert not loaded & {"PySide6", "matplotlib", "numpy", "reportlab", "alembic", "openpyxl"}
