"""`preflight` on the command line: what stops a pack, by whom it is waived, always answered 0."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import Run

Read = Callable[..., Any]
DAY = "2020-01-01"


@pytest.fixture
def plan(built_in: Path, tmp_path: Path, run: Run) -> Path:
    """The built-in plan with a gate that should have been passed long ago."""
    made = Path(shutil.copy(built_in, tmp_path / "gated.commsplan"))
    command = {
        "command": "actions.add",
        "args": {"title": {"en": "Gate", "zh": "关口"}, "cell": "sdg-cities/act", "starts": DAY},
    }
    run("apply", made, "-", stdin=json.dumps(command))
    task = {"action": 1, "gate": True, "work_days": 1, "roll": "none", "station_id": None}
    gate = json.dumps({"command": "schedule.set_task", "args": task})
    run("apply", made, "-", stdin=gate)
    return made


def test_a_finding_says_where_to_go_and_can_be_waived_by_name(
    run: Run, read: Read, plan: Path
) -> None:
    found = read("preflight", plan, "d", "--flagship", "sdg-cities", "--lang", "zh")
    assert (found["kind"], found["stops"]) == ("D", 1)
    (gate,) = (row for row in found["findings"] if row["stops"])
    assert gate["check"] == "overdue-gate"
    assert gate["sentence"] == "审核关口“关口”应于2020年1月1日通过，至今未过。"
    assert gate["subject"] == {"kind": "action", "id": 1, "title": {"en": "Gate", "zh": "关口"}}
    assert gate["jump"] == {"screen": "actions", "where": {"action": 1}}
    args = {"findings": [gate["identity"]], "who": "Amina Diallo", "why": "Passed by e-mail."}
    run("apply", plan, "-", stdin=json.dumps({"command": "packs.waive", "args": args}))
    again = read("preflight", plan, "D", "--flagship", "sdg-cities")
    assert again["stops"] == 0
    (waived,) = (row for row in again["findings"] if row["waived_by"])
    assert (waived["identity"], waived["waived_by"]) == (gate["identity"], "Amina Diallo")
    said = run("preflight", plan, "D", "--flagship", "sdg-cities").stdout
    assert "Amina Diallo answers for it: Passed by e-mail." in " ".join(said.split())
    assert "Nothing stands in the way of a final pack D." in said


def test_plain_text_counts_what_stops(run: Run, plan: Path) -> None:
    said = run("preflight", plan, "D").stdout
    assert "✗ Overdue gate: The gate “Gate” was due on" in said
    assert "Findings that stop a final pack D: 1." in said


def test_what_is_asked_for_and_is_not_there_is_refused(
    refused: Callable[..., str], plan: Path
) -> None:
    assert "no flagship programme" in refused("preflight", plan, "D", "--flagship", "moon")
    assert "ends before it begins" in refused(
        "preflight", plan, "D", "--from", "2027", "--to", "2026"
    )
