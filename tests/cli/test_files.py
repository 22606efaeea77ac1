"""Commands that make files: whole, where they were asked for, or not at all."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from icalendar import Calendar

from comms_planner.services.commands import COMMANDS, carry_out
from comms_planner.services.planner import Planner

Run = Callable[..., Any]
Refused = Callable[..., str]


def test_a_new_plan_is_the_documents(run: Run, read: Run, tmp_path: Path) -> None:
    plan = tmp_path / "new.commsplan"
    assert str(plan) in run("new", plan).stdout
    assert len(read("show", "matrix", plan)) == 20
    run("check", plan)


def test_a_new_plan_never_replaces_a_file_unless_told_to(
    run: Run, refused: Refused, planner: Planner, built_in: Path
) -> None:
    carry_out(planner, "actions.add", {"title": "Zebra"})
    planner.close()
    before = built_in.read_bytes()
    assert built_in.name in refused("new", built_in)
    assert built_in.read_bytes() == before
    run("new", built_in, "--force")
    assert b"Zebra" not in built_in.read_bytes()


def test_a_new_plan_needs_a_folder(refused: Refused, tmp_path: Path) -> None:
    assert refused("new", tmp_path / "nowhere" / "new.commsplan")
    assert list(tmp_path.glob("**/*.commsplan")) == []


@pytest.mark.parametrize("kind", ["D", "e", "F"])
@pytest.mark.parametrize("language", ["en", "zh"])
def test_packs_are_written(
    run: Run, built_in: Path, tmp_path: Path, kind: str, language: str
) -> None:
    out = tmp_path / "pack.pdf"
    run("pack", kind, built_in, "--out", out, "--lang", language)
    assert out.read_bytes().startswith(b"%PDF")


def test_a_pack_may_be_about_one_flagship(
    run: Run, refused: Refused, built_in: Path, tmp_path: Path
) -> None:
    out = tmp_path / "pack.pdf"
    run("pack", "D", built_in, "--out", out, "--flagship", "sdg-cities")
    said = refused("pack", "D", built_in, "--out", out, "--flagship", "moon-cities")
    assert "moon-cities" in said
    assert "sdg-cities" in said


def test_the_calendar_goes_out(run: Run, refused: Refused, built_in: Path, tmp_path: Path) -> None:
    out = tmp_path / "calendar.ics"
    said = run("export", "ics", built_in, "--out", out, "--from", "2026", "--to", "2026").stdout
    events = list(Calendar.from_ical(out.read_bytes()).walk("VEVENT"))
    assert f"events {len(events)}" in said
    run("export", "ics", built_in, "--out", out, "--kind", "season")
    assert refused("export", "ics", built_in, "--out", out, "--flagship", "moon-cities")
    assert refused("export", "ics", built_in, "--out", out, "--kind", "party")
    assert refused("export", "ics", built_in)


def test_the_whole_plan_goes_out(run: Run, built_in: Path, tmp_path: Path) -> None:
    out = tmp_path / "plan.json"
    run("export", "json", built_in, "--out", out)
    assert json.loads(out.read_bytes())["format"] == "comms-planner/plan"


@pytest.mark.parametrize("words", [("pack", "E"), ("export", "ics"), ("export", "json")])
def test_where_nothing_can_be_written_nothing_is(
    refused: Refused, built_in: Path, tmp_path: Path, words: tuple[str, str]
) -> None:
    (tmp_path / "folder").mkdir()
    for out in (tmp_path / "nowhere" / "x", tmp_path / "folder", built_in / "x", "", os.devnull):
        refused(*words, built_in, "--out", out)
    assert not [p for p in tmp_path.rglob("*") if p.name.endswith(".part")]
    assert list((tmp_path / "folder").iterdir()) == []
    assert not Path(os.devnull).is_file()


def test_a_backup_comes_back(
    run: Run, read: Run, refused: Refused, planner: Planner, built_in: Path
) -> None:
    planner.close()
    said = run("backup", built_in).stdout
    kept = next((built_in.parent / f"{built_in.stem} backups").glob("*.commsplan"))
    assert str(kept) in said.replace("\n", "")
    run("apply", built_in, stdin='{"command": "actions.add", "args": {"title": "x", "cell": 1}}')
    assert len(read("show", "matrix", built_in)[0]["actions"]) == 1
    run("restore", kept, built_in)
    assert read("show", "matrix", built_in)[0]["actions"] == []
    assert refused("restore", built_in.parent / "none.commsplan", built_in)
    assert refused("backup", built_in.parent / "none.commsplan")


def test_a_backup_is_never_put_in_the_place_of_a_folder(
    refused: Refused, built_in: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    assert "folder" in refused("restore", built_in, folder)
    assert refused("restore", built_in, tmp_path / "nowhere" / "x.commsplan")
    assert folder.is_dir()
    assert not list(tmp_path.glob("*damaged*"))


def test_damage_is_found_and_told(run: Run, built_in: Path) -> None:
    assert "sound" in run("check", built_in).stdout
    content = bytearray(built_in.read_bytes())
    place = content.index(b"World Urban Forum")
    content[place] ^= 1
    built_in.write_bytes(content)
    result = run("check", built_in, code=2)
    assert result.stderr.strip()
    assert result.stdout == ""


def test_the_log_is_told_in_sentences(
    run: Run, read: Run, planner: Planner, built_in: Path
) -> None:
    carry_out(planner, "people.add", {"name": "Ada"})
    said = run("history", built_in).stdout
    assert "Added the person “Ada”." in said
    assert "Mo" in said
    latest = read("history", built_in, "--limit", "1")
    assert [(r["seq"], r["label"], r["who"]) for r in latest] == [(2, "Add person", "Mo")]


def test_every_command_is_listed_with_its_arguments(run: Run, read: Run) -> None:
    found = {c["command"]: c for c in read("commands")}
    assert set(found) == {*COMMANDS, "undo", "redo"}
    arguments = {a["name"]: a for a in found["actions.add"]["args"]}
    assert arguments["title"]["required"]
    assert "date" in arguments["starts"]["accepts"]
    said = run("commands").stdout
    assert all(name in said for name in found)


def test_a_screen_is_drawn(run: Run, refused: Refused, built_in: Path, tmp_path: Path) -> None:
    out = tmp_path / "matrix.png"
    words = [sys.executable, "-m", "comms_planner", "screenshot", str(built_in), "matrix"]
    options = ["--out", str(out), "--lang", "zh", "--theme", "dark", "--size", "900x700"]
    done = subprocess.run([*words, *options], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert out.read_bytes().startswith(b"\x89PNG")
    assert [p.name for p in tmp_path.glob("*.png")] == ["matrix.png"]
    for more in (("--size", "9x9"), ("--size", "wide"), ("--theme", "pink")):
        assert refused("screenshot", built_in, "matrix", "--out", out, *more)
    assert refused("screenshot", built_in, "kitchen", "--out", out)
    assert refused("screenshot", tmp_path / "none", "matrix", "--out", out)


def test_the_doctor_looks_at_everything(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    from click.testing import CliRunner

    from comms_planner.cli.program import program

    result = CliRunner().invoke(program, ["doctor"])
    for subject in ("Python", "SQLAlchemy", "SQLite", "Qt", "Typefaces", "Documents"):
        assert subject in result.stdout
    blocked = Path(os.environ["COMMS_PLANNER_DOCUMENTS"]) / "file"
    blocked.touch()
    monkeypatch.setenv("COMMS_PLANNER_DOCUMENTS", str(blocked / "below"))
    said = run("doctor", code=2).stdout
    assert "COMMS_PLANNER_DOCUMENTS" in said


def test_without_a_display_the_window_says_what_to_do(
    refused: Refused, monkeypatch: pytest.MonkeyPatch, built_in: Path
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert "tour" in refused("open", built_in)
    assert "tour" in refused()
