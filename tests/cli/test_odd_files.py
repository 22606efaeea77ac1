"""Names and files that nobody meant: one sentence each, and nothing lost or left behind."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]
Refused = Callable[..., str]

TOO_LONG = "x" * 300
WAYS = (
    ("show", "matrix"),
    ("check",),
    ("apply",),
    ("backup",),
    ("history",),
)


def around(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def copy_of(built_in: Path, name: str, *statements: str) -> Path:
    made = built_in.with_name(name)
    shutil.copy(built_in, made)
    with closing(sqlite3.connect(made)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    return made


@pytest.fixture
def odd(built_in: Path) -> dict[str, Path]:
    """Files that are no plans, or plans no more."""
    whole = built_in.read_bytes()
    folder = built_in.parent
    contents = {
        "empty": b"",
        "text": b"hello " * 500,
        "zip": b"PK\x03\x04" + bytes(2000),
        "half": whole[: len(whole) // 2],
        "header": whole[:100],
        "less": whole[:60],
        "page": whole[:12288] + bytes(4096) + whole[16384:],
    }
    found = {}
    for name, content in contents.items():
        found[name] = folder / f"{name}.commsplan"
        found[name].write_bytes(content)
    found["foreign"] = folder / "foreign.commsplan"
    with closing(sqlite3.connect(found["foreign"])) as connection:
        connection.execute("CREATE TABLE cake (id)")
    found["newer"] = copy_of(built_in, "newer.commsplan", "UPDATE alembic_version SET"
                             " version_num = '9999'")  # fmt: skip
    found["trigger"] = copy_of(
        built_in, "trigger.commsplan",
        "CREATE TRIGGER bad AFTER INSERT ON action BEGIN DELETE FROM person; END",
    )  # fmt: skip
    found["lacking"] = copy_of(built_in, "lacking.commsplan", "DROP TABLE person")
    found["folder"] = folder / "folder.commsplan"
    found["folder"].mkdir()
    found["dangling"] = folder / "dangling.commsplan"
    found["dangling"].symlink_to("nowhere")
    found["too long"] = folder / TOO_LONG
    found["none"] = Path()
    return found


@pytest.mark.parametrize("words", WAYS)
def test_what_is_no_plan_is_refused_and_left_alone(
    refused: Refused, odd: dict[str, Path], built_in: Path, words: tuple[str, ...]
) -> None:
    before = around(built_in.parent)
    for path in odd.values():
        content = path.read_bytes() if path.name != TOO_LONG and path.is_file() else None
        said = refused(*words, path)
        assert "“”" not in said
        assert ".part" not in said
        assert content is None or path.read_bytes() == content
    assert around(built_in.parent) == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are POSIX")
@pytest.mark.parametrize("words", WAYS)
def test_a_pipe_or_a_device_is_never_waited_for(
    refused: Refused, tmp_path: Path, words: tuple[str, ...]
) -> None:
    os.mkfifo(tmp_path / "pipe.commsplan")
    for path in (tmp_path / "pipe.commsplan", Path(os.devnull)):
        assert "not a plan" in refused(*words, path)
    assert not Path(f"{os.devnull} backups").exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are POSIX")
def test_a_calendar_to_take_in_is_a_file(refused: Refused, built_in: Path) -> None:
    os.mkfifo(built_in.with_name("pipe.ics"))
    for name in ("pipe.ics", "folder.ics", f"{TOO_LONG}.ics", "none.ics"):
        (built_in.with_name("folder.ics")).mkdir(exist_ok=True)
        assert refused("import", built_in.with_name(name), built_in)


def test_what_is_missing_from_a_plan_is_not_called_a_stranger(
    refused: Refused, odd: dict[str, Path]
) -> None:
    said = refused("show", "matrix", odd["lacking"])
    assert "was made by another version of Comms Planner" in said
    assert "table person" in said
    assert "“comms-planner import lacking.commsplan NEW.commsplan”" in said
    assert "trigger bad" in refused("show", "matrix", odd["trigger"])


@pytest.mark.parametrize(
    "words", [("pack", "E"), ("export", "ics"), ("export", "json"), ("screenshot", "today")]
)
def test_a_file_never_takes_the_place_of_a_plan(
    refused: Refused, run: Run, built_in: Path, words: tuple[str, str]
) -> None:
    command, what = words
    given = (command, built_in, what) if command == "screenshot" else (command, what, built_in)
    other = built_in.with_name("plan without ending")
    shutil.copy(built_in, other)
    for out in (built_in, other):
        before = out.read_bytes()
        assert "is a plan" in refused(*given, "--out", out)
        assert out.read_bytes() == before
    for out in (built_in.with_name(TOO_LONG), built_in / "x"):
        assert refused(*given, "--out", out)
    run("check", built_in)


@pytest.mark.parametrize("name", [TOO_LONG, f"{'d/' * 3000}x", "", "nowhere/x", "."])
def test_a_new_plan_with_an_impossible_name_is_refused(
    refused: Refused, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    before = around(tmp_path)
    assert "“”" not in refused("new", name)
    assert around(tmp_path) == before


def test_names_in_any_script_serve(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "通信 计划 – خطة 🏙️"
    folder.mkdir()
    plan = folder / '我的 计划\'s "2026" %20 #1?.commsplan'
    run("new", plan)
    run("apply", plan, stdin='{"command": "people.add", "args": {"name": "Ada"}}')
    run("backup", plan)
    run("check", plan)
    run("export", "ics", plan, "--out", folder / "日历 #1?.ics")
    run("pack", "F", plan, "--out", folder / "到达.pdf", "--lang", "zh")
    assert (folder / "日历 #1?.ics").read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert (folder / "到达.pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    "words",
    [("--nosuch",), ("--lang",), ("pack",), ("apply",), ("restore", "x"), ("show", "matrix")],
)
def test_a_slip_at_the_keyboard_is_one_sentence(refused: Refused, words: tuple[str, ...]) -> None:
    assert "--help" in refused(*words)


@pytest.mark.parametrize("day", ["2026-00-00", "2026-10-", "-2026", "2_026", "+2026", "2026-1-x"])
def test_a_day_is_written_as_a_day(refused: Refused, built_in: Path, day: str) -> None:
    assert "is no day" in refused("show", "calendar", built_in, f"--from={day}")


@contextmanager
def little_room() -> Iterator[None]:
    """No file of this process may grow past 9,000 bytes."""
    resource = pytest.importorskip("resource", reason="there is no such limit")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (9_000, hard))  # Python asks for no signal
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.mark.parametrize(
    "words",
    [
        ("screenshot", "PLAN", "today", "--out", "OUT"),
        ("pack", "F", "PLAN", "--out", "OUT"),
        ("export", "json", "PLAN", "--out", "OUT"),
        ("new", "OUT"),
        ("backup", "PLAN"),
    ],
)
def test_what_the_disk_has_no_room_for_is_not_there_by_half(
    built_in: Path, tmp_path: Path, words: tuple[str, ...], refused: Refused
) -> None:
    before = around(tmp_path)
    given = [{"PLAN": built_in, "OUT": tmp_path / "out"}.get(word, word) for word in words]
    with little_room():
        refused(*given)
    assert around(tmp_path) - {"config"} == before - {"config"}


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="Linux has a device that is full")
@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("apply '{plan}' <&-", "Bad file"),
        ("apply '{plan}' <&- >&-", "Bad file"),
        ("show matrix '{plan}' >/dev/full", "No space"),
        ("show matrix '{plan}' --json >/dev/full", "No space"),
        ("--help >/dev/full", "No space"),
        ("commands >/dev/full", "No space"),
        ("show matrix nowhere 2>/dev/full", ""),
        ("show 2>/dev/full", ""),
    ],
)
def test_streams_that_are_closed_or_full_are_told(built_in: Path, line: str, says: str) -> None:
    command = f"'{sys.executable}' -m comms_planner {line.format(plan=built_in)}"
    done = subprocess.run(["/bin/sh", "-c", command], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert says in done.stderr
    assert len(done.stderr.splitlines()) == (1 if says else 0)


def test_answers_nobody_hears_change_nothing_else(built_in: Path, run: Run) -> None:
    script = f"'{sys.executable}' -m comms_planner apply '{built_in}' >&-"
    line = '{"command": "people.add", "args": {"name": "Ada"}}'
    done = subprocess.run(
        ["/bin/sh", "-c", script], input=line, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")
    run("check", built_in)
    assert "Ada" in run("history", built_in).stdout


def test_the_data_of_a_foreign_plan_makes_a_new_one(
    refused: Refused, run: Run, read: Run, odd: dict[str, Path], tmp_path: Path
) -> None:
    foreign, fresh = odd["trigger"], tmp_path / "fresh.commsplan"
    assert f"“comms-planner import {foreign.name} NEW.commsplan”" in refused("history", foreign)
    assert "Nothing was changed." in run("import", foreign, fresh, "--dry-run").stdout
    assert not fresh.exists()
    found = read("import", foreign, fresh)
    assert (found["rows"]["plan_cell"], found["refused"], found["damaged"]) == (20, [], [])
    assert len(read("show", "matrix", fresh)) == 20
    run("check", fresh)
    assert "There is a file" in refused("import", foreign, fresh)
    assert "no folder" in refused("import", foreign, tmp_path / "none" / "fresh.commsplan")
    lacking = read("import", odd["lacking"], tmp_path / "whole.commsplan")
    assert lacking["rows"]["plan_cell"] == 20
    run("check", tmp_path / "whole.commsplan")
    for name in ("text", "folder", "newer", "foreign", "empty"):
        assert refused("import", odd[name], tmp_path / "other.commsplan")
    assert not (tmp_path / "other.commsplan").exists()
