"""Versions of packs: a final one is clean or waived by name, numbered, and the same each time."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from comms_planner import files
from comms_planner.errors import PlannerError
from comms_planner.services import pack_issues
from comms_planner.services.planner import Planner
from tests.cli.conftest import Run
from tests.reports.paper import Paper

Refused = Callable[..., str]


def add(run: Run, plan: Path, **args: object) -> None:
    run("apply", plan, "-", stdin=json.dumps({"command": "actions.add", "args": args}))


def numbers(plan: Path) -> list[tuple[str, int, bool]]:
    planner = Planner(plan, read_only=True)
    try:
        return [(r.kind, r.number, r.final) for r in planner.read(pack_issues.rows)]
    finally:
        planner.close()


def test_the_same_content_is_issued_once_and_gives_the_same_bytes(
    run: Run, built_in: Path, tmp_path: Path
) -> None:
    one, two, three = (tmp_path / f"{n}.pdf" for n in (1, 2, 3))
    draft = tmp_path / "draft.pdf"
    run("pack", "D", built_in, "--out", draft)
    assert "draft of v1" in Paper(draft.read_bytes()).text
    run("pack", "D", built_in, "--final", "--out", one)
    run("pack", "D", built_in, "--final", "--out", two)
    assert one.read_bytes() == two.read_bytes()
    assert numbers(built_in) == [("D", 1, True)]
    add(run, built_in, title={"en": "Film", "zh": "影片"}, starts="2026-03-01")
    run("pack", "D", built_in, "--final", "--out", three)
    run("pack", "D", built_in, "--lang", "zh", "--issue", "--out", draft)
    assert numbers(built_in) == [("D", 1, False), ("D", 2, True), ("D", 1, True)]
    said = Paper(three.read_bytes()).pages
    assert "v2" in said[0]
    assert all("v2" in page for page in said[1:])
    run("pack", "D", built_in, "--out", draft)
    assert "draft of v3" in Paper(draft.read_bytes()).text


def test_the_seed_of_hashes_plays_no_part(built_in: Path, tmp_path: Path) -> None:
    made = []
    for seed in ("1", "2"):
        out = tmp_path / f"{seed}.pdf"
        command = [sys.executable, "-m", "comms_planner", "pack", "F", built_in, "--out", out]
        subprocess.run(command, check=True, env={**os.environ, "PYTHONHASHSEED": seed})
        made.append(out.read_bytes())
    assert made[0] == made[1]


def test_final_is_refused_with_all_that_stops_it_and_let_through_by_name(
    run: Run, built_in: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.pdf"
    out.write_bytes(b"old")
    add(run, built_in, title={"en": "Film ௐ", "zh": "影片"}, starts="2026-03-01",
        cell="sdg-cities/act")  # fmt: skip
    result = run("pack", "D", built_in, "--final", "--out", out, code=2)
    assert "U+0BD0 tamil om" in result.stderr
    assert "Pack D is not final yet; findings that stop it: 1." in result.stderr
    assert (out.read_bytes(), numbers(built_in)) == (b"old", [])
    found = json.loads(run("preflight", built_in, "D", "--json").stdout)["findings"]
    stops = [row["identity"] for row in found if row["stops"]]
    args = {"findings": stops, "who": "Amina Diallo", "why": "It is her name."}
    run("apply", built_in, "-", stdin=json.dumps({"command": "packs.waive", "args": args}))
    run("pack", "D", built_in, "--final", "--out", out)
    said = " ".join(Paper(out.read_bytes()).pages[-1].split())
    assert "Findings that somebody answers for by name" in said
    assert "Amina Diallo" in said
    assert "It is her name." in said
    assert numbers(built_in) == [("D", 1, True)]


def test_a_draft_says_on_its_last_page_what_it_lacks(
    run: Run, built_in: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.pdf"
    add(run, built_in, title={"en": "Film ௐ", "zh": "影片"}, starts="2026-03-01")
    run("pack", "E", built_in, "--from", "2026", "--to", "2026", "--out", out)
    said = " ".join(Paper(out.read_bytes()).pages[-1].split())
    assert "Findings that stop a final version: 1." in said
    assert "tamil om" in said


@pytest.mark.parametrize("problem", ["full", "locked"])
def test_what_cannot_be_written_is_not_issued(
    run: Run, refused: Refused, built_in: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
    problem: str,
) -> None:  # fmt: skip
    out = tmp_path / "out.pdf"
    out.write_bytes(b"old")
    text = files.DISK_FULL if problem == "full" else files.NOT_ALLOWED

    def fail(*_: object) -> None:
        raise PlannerError(text, name="out.pdf")

    monkeypatch.setattr("comms_planner.reports.pack.write_whole", fail)
    said = refused("pack", "D", built_in, "--final", "--out", out)
    assert ("disk is full" in said) or ("Close it if it is open elsewhere" in said)
    assert (out.read_bytes(), numbers(built_in)) == (b"old", [])


def test_a_copy_without_attachments_is_smaller(run: Run, built_in: Path, tmp_path: Path) -> None:
    whole, tables, bare = (tmp_path / f"{name}.pdf" for name in ("whole", "tables", "bare"))
    run("pack", "E", built_in, "--out", whole)
    run("pack", "E", built_in, "--out", tables, "--without-plan")
    run("pack", "E", built_in, "--out", bare, "--no-attachments")
    sizes = [path.stat().st_size for path in (whole, tables, bare)]
    assert sizes == sorted(sizes, reverse=True)
    assert b"EmbeddedFiles" not in Paper(bare.read_bytes()).plain()
