"""The frame of the command line: quick help, one language, one list of commands."""

from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click
import pytest

import comms_planner
from comms_planner.cli import speaking
from comms_planner.cli.program import MODULES, identifier, program
from comms_planner.cli.table import cut, paragraph, table, width_of
from comms_planner.errors import Invalid
from comms_planner.text import Texts

HEAVY = ("sqlalchemy", "alembic", "matplotlib", "numpy", "reportlab", "icalendar", "PySide6")


@pytest.mark.parametrize("name", list(MODULES))
def test_every_command_is_where_the_list_says_and_says_what_the_list_says(name: str) -> None:
    module, line = MODULES[name]
    command = getattr(importlib.import_module(f"comms_planner.cli.{module}"), identifier(name))
    assert isinstance(command, click.Command)
    assert command.name == name
    assert command.help
    assert line.endswith(".")


def test_a_plan_alone_is_opened_as_a_file_manager_would(tmp_path: Path) -> None:
    context = click.Context(program)
    plan = str(tmp_path / "habitat.commsplan")
    name, command, rest = program.resolve_command(context, [plan])
    assert (name, command and command.name, rest) == ("open", "open", [plan])
    with pytest.raises(click.UsageError, match="No such command"):
        program.resolve_command(context, ["habitat"])


def test_help_loads_none_of_the_heavy_libraries() -> None:
    script = (
        "import sys; sys.argv = ['comms-planner', '--help']\n"
        "from comms_planner.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        f"print([n for n in {HEAVY!r} if n in sys.modules])"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    )
    assert done.stdout.splitlines()[-1] == "[]"
    assert "screenshot" in done.stdout


def test_the_module_runs_like_the_program() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "comms_planner", "--version"],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert comms_planner.__version__ in done.stdout


def test_help_of_each_command_names_its_options(run: Callable[..., Any]) -> None:
    for name in MODULES:
        assert "Usage: " in run(name, "--help").stdout
    assert "--json" in run("show", "reach", "--help").stdout


def test_messages_follow_the_language(
    run: Callable[..., Any], built_in: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    catalogue = {
        ("Errors", speaking.REVERSED): ("时间颠倒了。",),
        ("Listings", "No."): ("序号",),
    }
    zh = Texts("zh", catalogue)
    monkeypatch.setattr(speaking, "texts_for", lambda code: zh if code == "zh" else Texts(code))
    words = ("show", "matrix", built_in, "--from", "2027", "--to", "2026")
    assert run(*words, "--lang", "zh", code=2).stderr.strip() == "时间颠倒了。"
    monkeypatch.setenv("COMMS_PLANNER_LANG", "zh")
    assert run(*words, code=2).stderr.strip() == "时间颠倒了。"
    assert "period" in run(*words, "--lang", "en", code=2).stderr


def test_a_sentence_is_one_line_whatever_was_typed() -> None:
    error = Invalid("x", "There is no “{given}”.", given="a\nb {c} %s")
    assert speaking.sentence(error, Texts("en")) == "There is no “a b {c} %s”."


def test_a_subcommand_is_needed_where_there_are_some(run: Callable[..., Any]) -> None:
    assert "calendar" in run("show", code=2).output
    assert program.name == "program"


@pytest.mark.parametrize(
    ("text", "columns"),
    [("habitat", 7), ("人居", 4), ("é", 1), ("e\N{COMBINING ACUTE ACCENT}", 1), ("", 0)],
)
def test_the_width_of_text_is_that_of_the_terminal(text: str, columns: int) -> None:
    assert width_of(text) == columns


def test_a_cut_text_fits_and_says_that_it_was_cut() -> None:
    assert cut("habitat", 7) == "habitat"
    assert cut("世界人居日", 7) == "世界人…"


def test_columns_begin_at_the_same_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    lines = table(["a", "b"], [["人居", "x"], ["hab", "y"], ["long\ntext " * 20, "z"]]).split("\n")
    assert {width_of(line[: line.index(c)]) for line, c in zip(lines[2:], "xyz", strict=True)} == {
        width_of(lines[0][: lines[0].index("b")])
    }
    assert all(width_of(line) <= 60 for line in lines)


def test_a_paragraph_breaks_at_spaces_and_between_characters(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    for text in ("word " * 30, "人居" * 60, "x" * 30 + " 世界" * 20):
        lines = paragraph(text, "  ", "→ ").split("\n")
        assert all(width_of(line) <= 40 for line in lines)
        assert lines[0].startswith("  → ")
        assert all(line.startswith("    ") for line in lines[1:])
        assert "".join("".join(lines).replace("→", "").split()) == "".join(text.split())
