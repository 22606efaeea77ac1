"""Packs by a recipe of the plan."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.reports.paper import Paper

Run = Callable[..., Any]


@pytest.fixture
def plan(run: Run, built_in: Path) -> Path:
    kept = {
        "name": "For the Board", "kind": "E", "languages": ["fr"], "sections": ["ahead"],
        "audience": "Conseil exécutif", "paper": "a3-landscape",
        "period": "fixed", "first": "2026-09-01", "last": "2026-11-30",
    }  # fmt: skip
    apply(run, built_in, kept)
    return built_in


def apply(run: Run, plan: Path, args: dict[str, Any]) -> None:
    run("apply", plan, "-", stdin=json.dumps({"command": "recipes.add", "args": args}))


def test_a_recipe_says_all_that_a_pack_is_asked_for(run: Run, plan: Path, tmp_path: Path) -> None:
    out = tmp_path / "pack.pdf"
    run("pack", "e", plan, "--recipe", "for the board", "--out", out)
    paper = Paper(out.read_bytes())
    assert "Conseilexécutif" in paper.squeezed
    assert paper.size == (1191, 842)
    assert "novembre2026" in paper.squeezed


def test_what_is_given_wins_over_the_recipe(run: Run, plan: Path, tmp_path: Path) -> None:
    out = tmp_path / "pack.pdf"
    run("pack", "E", plan, "--recipe", "For the Board", "--lang", "en", "--paper", "Letter",
        "--from", "2027", "--to", "2027", "--audience", "", "--final", "--out", out)  # fmt: skip
    paper = Paper(out.read_bytes())
    assert "Conseil" not in paper.text
    assert paper.size == (612, 792)
    assert "2027" in paper.pages[0]
    assert "2026" not in paper.pages[0].split("Made on")[0]
    assert "Final" in paper.pages[0]


def test_several_languages_are_several_files(run: Run, plan: Path, tmp_path: Path) -> None:
    languages = ["zh", "en+zh"]
    apply(run, plan, {"name": "Two", "kind": "D", "languages": languages, "sections": ["pillars"]})
    said = run("pack", "D", plan, "--recipe", "two", "--out", tmp_path / "plan.pdf").stdout
    written = sorted(path.name for path in tmp_path.glob("*.pdf"))
    assert written == ["plan.en+zh.pdf", "plan.zh.pdf"]
    assert all(name in said for name in written)


def test_a_recipe_that_does_not_fit_is_refused(
    refused: Callable[..., str], plan: Path, tmp_path: Path
) -> None:
    out = tmp_path / "pack.pdf"
    said = refused("pack", "E", plan, "--recipe", "Nowhere", "--out", out)
    assert "There are: For the Board." in said
    assert "for pack E" in refused("pack", "D", plan, "--recipe", "For the Board", "--out", out)
    assert not out.exists()


def test_recipes_are_listed_and_survive_an_export(
    run: Run, read: Run, plan: Path, tmp_path: Path
) -> None:
    [row] = read("show", "recipes", plan)
    assert (row["name"], row["kind"], row["languages"]) == ("For the Board", "E", ["fr"])
    assert (row["period"], row["first"], row["paper"]) == ("fixed", "2026-09-01", "a3-landscape")
    run("export", "json", plan, "--out", tmp_path / "plan.json")
    run("import", tmp_path / "plan.json", tmp_path / "again.commsplan")
    assert read("show", "recipes", tmp_path / "again.commsplan") == [row]
    assert "For the Board" in run("show", "recipes", plan).stdout


def test_a_plan_without_recipes_says_how_to_save_one(run: Run, built_in: Path) -> None:
    assert "recipes.add" in run("show", "recipes", built_in).stdout
