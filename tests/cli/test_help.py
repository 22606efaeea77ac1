"""The help speaks Chinese where it is asked to, and English for what has no Chinese yet."""

from __future__ import annotations

from collections.abc import Callable

import click
import pytest
from click.testing import Result

from comms_planner.cli import helping
from comms_planner.cli.program import program
from comms_planner.cli.table import width_of

Run = Callable[..., Result]


@pytest.fixture
def chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(helping.VARIABLE, "zh")


@pytest.mark.usefixtures("chinese")
def test_the_list_of_commands_is_in_chinese(run: Run) -> None:
    said = run("--help").stdout
    assert said.startswith("用法：")
    assert "用内置的 HSP/EB.1/7 模板建立计划文件。" in said
    assert "检查计划文件是否损坏。" in said


@pytest.mark.usefixtures("chinese")
def test_a_command_and_its_options_are_in_chinese_too(run: Run) -> None:
    said = run("check", "--help").stdout
    assert "检查计划文件是否损坏：数据页、关联，以及每一行与更改记录是否相符。" in said
    assert "输出文字和提示的语言。" in said
    assert "显示本说明后退出。" in said
    assert "5 × 4 行动计划" in run("show", "--help").stdout


def test_an_option_asks_for_the_language_as_well(run: Run) -> None:
    assert (
        "要写入的文件：.pdf、.html 或 .docx。 [必需]"
        in run("pack", "--lang", "zh", "--help").stdout
    )
    assert "The file to write: .pdf, .html or .docx." in run("pack", "--help").stdout


def test_what_has_no_chinese_yet_is_shown_in_english(run: Run) -> None:
    writer = helping.HelpWriter({"Known.": "已知。"})
    writer.write_dl([("one", "Known.  [default: 1]"), ("two", "Not known.")])
    assert writer.getvalue().split() == ["one", "已知。", "[default:", "1]", "two", "Not", "known."]


@pytest.mark.usefixtures("chinese")
def test_no_sentence_of_any_help_is_left_in_english(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    left, say = set(), helping.HelpWriter.say

    def listening(writer: helping.HelpWriter, text: str) -> str:
        said = say(writer, text)
        if said.isascii() and len(said.split()) > 1:
            left.add(said)
        return said

    monkeypatch.setattr(helping.HelpWriter, "say", listening)

    def ask(command: click.Command, *words: str) -> None:
        run(*words, "--help")
        if isinstance(command, click.Group):
            context = click.Context(command)
            for name in command.list_commands(context):
                if below := command.get_command(context, name):
                    ask(below, *words, name)

    ask(program)
    assert not left


@pytest.mark.usefixtures("chinese")
def test_the_list_of_packs_keeps_its_lines(run: Run) -> None:
    lines = [line.strip() for line in run("pack", "--help").stdout.splitlines()]
    assert "A  活动情况简报" in lines
    assert "K  国家简报" in lines


@pytest.mark.usefixtures("chinese")
def test_lines_keep_within_the_terminal(run: Run) -> None:
    for command in ("import", "apply", "publish-caldav"):
        lines = run(command, "--help").stdout.splitlines()
        assert max(width_of(line) for line in lines[1:]) <= 120


@pytest.mark.usefixtures("chinese")
def test_the_doctor_speaks_chinese(run: Run) -> None:
    assert "显示器" in run("doctor").stdout
