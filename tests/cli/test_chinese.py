"""The command line speaks Chinese to whoever asks for it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.cli.conftest import Run

CODES = re.compile(r"\([a-z0-9./-]+\)|\b[A-Z]+\d*\b")
"""Keys in brackets and symbols such as HSP, T and COP31."""


@pytest.mark.parametrize("what", ["matrix", "platforms", "calendar", "reach", "today", "clashes"])
def test_what_it_prints_is_chinese(run: Run, built_in: Path, what: str) -> None:
    printed = run("show", what, built_in, "--lang", "zh").stdout
    assert re.findall("[A-Za-z]+", CODES.sub("", printed)) == []
    assert re.search("[\u4e00-\u9fff]", printed)


def test_a_ladder_is_chinese_too(run: Run, built_in: Path) -> None:
    printed = run("show", "ladder", built_in, "--edition", "wuf-2028", "--lang", "zh").stdout
    assert re.findall("[A-Za-z]{2,}", CODES.sub("", printed)) == []
    assert "关口" in printed


def test_refusals_are_chinese(run: Run, tmp_path: Path) -> None:
    missing = tmp_path / "none.commsplan"
    said = run("show", "today", missing, "--lang", "zh", code=2).stderr
    assert said.startswith("没有文件")
