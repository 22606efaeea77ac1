"""`diff-pack`: what changed since a pack was made, by entity and field."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Run


def apply(run: Run, plan: Path, command: str, **args: object) -> None:
    run("apply", plan, "-", stdin=json.dumps({"command": command, "args": args}))


def test_what_changed_is_told_as_data_and_in_sentences(
    run: Run, built_in: Path, tmp_path: Path
) -> None:
    old = tmp_path / "old.pdf"
    run("pack", "D", built_in, "--flagship", "sdg-cities", "--final", "--out", old)
    apply(run, built_in, "actions.add", title={"en": "Film", "zh": "影片"}, cell="sdg-cities/act",
          starts="2026-03-01")  # fmt: skip
    apply(run, built_in, "people.add", name="Bo")
    apply(run, built_in, "platforms.estimate", platform="wuf", kind="direct", qty="21000")
    found = json.loads(run("diff-pack", old, built_in, "--json").stdout)
    assert [(one["entity"], one["name"]["zh"]) for one in found["added"]] == [("action", "影片")]
    assert found["removed"] == found["changed"] == []
    whole = json.loads(run("diff-pack", old, built_in, "--whole", "--json").stdout)
    (figure,) = (one for one in whole["changed"] if one["field"] == "qty")
    assert (figure["entity"], figure["old"]["value"], figure["new"]["value"]) == (
        "estimate", 20000, 21000,
    )  # fmt: skip
    said = run("diff-pack", old, built_in, "--whole", "--lang", "zh").stdout
    assert "添加了行动“影片”。" in said
    new = tmp_path / "new.pdf"
    run("pack", "D", built_in, "--flagship", "sdg-cities", "--since", old, "--out", new)
    assert new.exists()


def test_what_cannot_be_compared_is_refused(
    refused: Callable[..., str], run: Run, built_in: Path, tmp_path: Path
) -> None:
    bare, other = tmp_path / "bare.pdf", tmp_path / "other.commsplan"
    run("pack", "E", built_in, "--no-attachments", "--out", bare)
    assert "carries no plan" in refused("diff-pack", bare, built_in)
    assert "carries no plan" in refused(
        "pack", "E", built_in, "--since", bare, "--out", tmp_path / "x.pdf"
    )
    assert "no file" in refused("diff-pack", tmp_path / "none.pdf", built_in)
    assert "not a PDF" in refused("diff-pack", built_in, built_in)
    run("pack", "E", built_in, "--out", bare)
    run("new", other)
    assert "made from another plan" in refused("diff-pack", bare, other)
