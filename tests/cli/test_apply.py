"""`apply`: each line a transaction of its own, answered when it is on the disk."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


def line(command: str, **args: Any) -> str:
    return json.dumps({"command": command, "args": args}, ensure_ascii=False)


def titles(plan: Path) -> list[str]:
    with closing(sqlite3.connect(plan)) as connection:
        return [t for (t,) in connection.execute("SELECT title_en FROM action ORDER BY id")]


def answers(result: Any) -> list[dict[str, Any]]:
    return [json.loads(said) for said in result.stdout.splitlines()]


def test_each_line_is_answered_with_the_ids_it_made(run: Run, built_in: Path) -> None:
    lines = [line("people.add", name="Ada"), "", line("actions.add", title="Op-ed", owner=1)]
    first, second = answers(run("apply", built_in, stdin="\n".join(lines)))
    assert first == {"ok": True, "line": 1, "command": "people.add", "ids": [1], "seq": 2}
    assert (second["line"], second["ids"], second["seq"]) == (3, [1], 3)
    assert titles(built_in) == ["Op-ed"]


def test_a_refused_line_changes_nothing_and_the_rest_goes_on(run: Run, built_in: Path) -> None:
    lines = [
        line("actions.add", title="one"),
        line("actions.add", title="two", starts="2026-12-05", ends="2026-12-01"),
        "{nonsense",
        "[]",
        '{"command": "actions.add", "args": {"title": NaN}}',
        '{"command": "actions.add", "args": {"title": "x"}, "when": "now"}',
        "[" * 100_000,
        line("actions.add", title="three"),
    ]
    found = answers(run("apply", built_in, stdin="\n".join(lines), code=2))
    assert [a["ok"] for a in found] == [True, *[False] * 6, True]
    assert found[1]["field"] == "ends"
    assert found[1]["error"] == "The last day lies before the first. Swap them, or change one."
    assert found[2]["error"].startswith("Line 3 is not JSON")
    assert all(str(number) in found[number - 1]["error"] for number in (4, 5, 6, 7))
    assert titles(built_in) == ["one", "three"]


def test_lines_come_from_a_file_too(run: Run, built_in: Path, tmp_path: Path) -> None:
    source = tmp_path / "lines.jsonl"
    source.write_bytes(b"\xef\xbb\xbf" + line("actions.add", title="城市日").encode() + b"\r\n")
    assert answers(run("apply", built_in, source))[0]["ok"]
    source.write_bytes(b'{"command": "\xff"}\n')
    said = answers(run("apply", built_in, source, code=2))[0]
    assert said["error"] == "Line 1 is not UTF-8 text."


def test_undo_and_redo_work_within_a_sitting(run: Run, built_in: Path) -> None:
    lines = ['{"command": "undo"}', line("actions.add", title="one"), '{"command": "undo"}',
             '{"command": "redo"}', '{"command": "undo"}']  # fmt: skip
    found = answers(run("apply", built_in, stdin="\n".join(lines), code=2))
    assert [a["ok"] for a in found] == [False, True, True, True, True]
    assert titles(built_in) == []


def test_there_must_be_a_plan_and_a_file(
    refused: Callable[..., str], built_in: Path, tmp_path: Path
) -> None:
    assert refused("apply", tmp_path / "none.commsplan", stdin=line("undo"))
    assert "none.jsonl" in refused("apply", built_in, tmp_path / "none.jsonl")


@pytest.fixture
def sitting(built_in: Path) -> subprocess.Popen[str]:
    """A program that talks to `apply` through pipes."""
    return subprocess.Popen(
        [sys.executable, "-m", "comms_planner", "apply", str(built_in)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env={**os.environ, "LC_ALL": "C", "PYTHONIOENCODING": ""},
    )


def ask(sitting: subprocess.Popen[str], said: str) -> dict[str, Any]:
    assert sitting.stdin
    assert sitting.stdout
    sitting.stdin.write(said + "\n")
    sitting.stdin.flush()
    return dict(json.loads(sitting.stdout.readline()))


def test_a_pipe_is_answered_line_by_line(sitting: subprocess.Popen[str], built_in: Path) -> None:
    with sitting:
        assert ask(sitting, line("actions.add", title="城市日 🏙️"))["ids"] == [1]
        refusal = ask(sitting, line("actions.add", title="x", tool="电话"))
        assert "电话" in refusal["error"]
        assert titles(built_in) == [""]
        _, errors = sitting.communicate()
    assert sitting.returncode == 2
    assert errors == ""


def test_what_was_acknowledged_survives_a_kill(
    sitting: subprocess.Popen[str], run: Run, built_in: Path
) -> None:
    with sitting:
        for number in range(20):
            assert ask(sitting, line("actions.add", title=str(number)))["ok"]
        sitting.send_signal(signal.SIGKILL)
        sitting.communicate()
    assert titles(built_in) == [str(n) for n in range(20)]
    run("check", built_in)
    assert answers(run("apply", built_in, stdin=line("actions.add", title="20")))[0]["ok"]


def test_a_closed_pipe_is_quiet(built_in: Path) -> None:
    script = f"'{sys.executable}' -m comms_planner show matrix '{built_in}' --json | head -c 10"
    done = subprocess.run(["/bin/sh", "-c", script], capture_output=True, text=True, check=False)
    assert done.stdout.startswith("[")
    assert done.stderr == ""


def test_a_plan_that_is_open_elsewhere_is_not_written(
    sitting: subprocess.Popen[str], refused: Callable[..., str], built_in: Path
) -> None:
    with sitting:
        assert ask(sitting, line("actions.add", title="one"))["ok"]
        assert "open elsewhere" in refused("apply", built_in, stdin=line("undo"))
        sitting.communicate()
