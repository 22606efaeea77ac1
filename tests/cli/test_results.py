"""Outcomes, indicators and ledger on the command line, for programs and for people."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Run = Callable[..., Any]


@pytest.fixture
def plan(built_in: Path) -> Path:
    return built_in


def applied(run: Run, plan: Path, *lines: dict[str, Any]) -> None:
    run("apply", plan, "-", stdin="\n".join(json.dumps(line) for line in lines))


def test_outcomes_list_the_three_families_with_measures_and_without_figures(
    run: Run, read: Run, plan: Path
) -> None:
    found = {row["slug"]: row for row in read("show", "outcomes", plan)}
    assert {row["family"] for row in found.values() if row["family"]} == {
        "awareness", "knowledge", "engagement",
    }  # fmt: skip
    engagement = found["engagement"]
    assert [i["slug"] for i in engagement["indicators"]] == [
        "policy-changes", "co-investment", "attitude-commitment",
    ]  # fmt: skip
    assert engagement["proof"] == "none"
    assert all(i["baseline"] is None and not i["actuals"] for i in engagement["indicators"])
    assert {i["level"] for i in found["awareness"]["signs"]} == {"output", "out-take"}
    assert "尚无" in run("show", "outcomes", plan, "--lang", "zh").stdout


def test_an_indicator_prints_its_figures_with_value_relation_and_unit(
    run: Run, read: Run, plan: Path
) -> None:
    about = {"indicator": "policy-changes"}
    applied(
        run, plan,
        {"command": "indicators.set_target", "args": {**about, "year": 2021, "qty": 8}},
        {"command": "indicators.set_actual",
         "args": {**about, "year": 2021, "qty": "6+", "source": "Ledger"}},
    )  # fmt: skip
    found = {row["slug"]: row for row in read("show", "indicators", plan)}["policy-changes"]
    assert found["actuals"][0]["quantity"] == {"value": 6, "relation": "≥", "unit": "policies"}
    assert found["standing"]["status"] == "not shown"
    assert found["standing"]["progress"] == {"value": 75, "relation": "≥", "unit": "percent"}
    earlier = read("show", "indicators", plan, "--to", "2020")
    assert {row["standing"]["status"] for row in earlier} == {"empty", "no actual"}
    assert "6+" in run("show", "indicators", plan).stdout


def test_the_ledger_prints_one_sum_for_each_currency_and_kind(
    run: Run, read: Run, plan: Path
) -> None:
    money = {"indicator": "co-investment", "kind": "catalysed", "what": "Fund", "investor": "A",
             "year": 2022, "source": "Letter"}  # fmt: skip
    applied(
        run, plan,
        *({"command": "investments.record", "args": {**money, "amount": n, "currency": c}}
          for n, c in ((5, "USD"), (7, "USD"), (3, "EUR"))),
    )  # fmt: skip
    totals = read("show", "ledger", plan)["co_investment"]["totals"]
    assert [t["amount"] for t in totals] == [
        {"value": 3, "relation": "=", "unit": "EUR"},
        {"value": 12, "relation": "=", "unit": "USD"},
    ]
    assert "EUR" in run("show", "ledger", plan).stdout


def test_a_refusal_says_the_levels_in_the_readers_language(run: Run, plan: Path) -> None:
    line = {
        "command": "indicators.file_evidence",
        "args": {"indicator": "awareness-1", "title": "报道", "kind": "coverage", "source": "x"},
    }
    answer = run("apply", plan, "-", "--lang", "zh", stdin=json.dumps(line), code=2).stdout
    assert "产出" in answer
    assert "output" not in answer


def test_a_chart_is_drawn_into_a_file_of_each_format(run: Run, plan: Path, tmp_path: Path) -> None:
    for name, start in (("a.svg", b"<?xml"), ("a.png", b"\x89PNG"), ("a.csv", b"\xef\xbb\xbf")):
        run("chart", "outcomes", plan, "--out", tmp_path / name, "--lang", "zh")
        assert (tmp_path / name).read_bytes().startswith(start)


def test_an_unknown_chart_or_format_is_refused_with_what_there_is(
    run: Run, refused: Callable[..., str], plan: Path, tmp_path: Path
) -> None:
    assert "outcomes" in refused("chart", "pie", plan, "--out", tmp_path / "a.svg")
    assert ".svg" in refused("chart", "outcomes", plan, "--out", tmp_path / "a.gif")
    assert not (tmp_path / "a.gif").exists()


def table(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_text(encoding="utf-8-sig"))))


def test_a_chart_is_narrowed_by_period_platform_and_flagship(
    run: Run, plan: Path, tmp_path: Path
) -> None:
    out = tmp_path / "a.csv"
    run("chart", "reach-years", plan, "--out", out, "--from", "2022", "--to", "2023")
    rows = [(r["name"], r["kind"], r["value"]) for r in table(out) if r["basis"] == "estimated"]
    assert rows == [
        ("2022", "direct", "21000"), ("2022", "indirect", "7000000"),
        ("2023", "direct", "5000"), ("2023", "indirect", "3000000"),
    ]  # fmt: skip
    run("chart", "reach", plan, "--out", out, "--platform", "unha", "--from", "2019")
    assert {r["name"].split(",")[0] for r in table(out)} == {
        "UN-Habitat Assembly (United Nations Habitat Assembly)", "UN-Habitat Assembly",
    }  # fmt: skip
    run("chart", "cumulative-reach", plan, "--out", out, "--platform", "whd", "--to", "2021")
    last = [r["value"] for r in table(out) if r["what"] == "Estimated, added up"]
    assert last == ["500", "1000", "1000000", "2000000"]
    run("chart", "flagships", plan, "--out", tmp_path / "a.svg", "--flagship", "sdg-cities")


def test_the_headings_of_a_chart_are_in_the_language_asked(
    run: Run, plan: Path, tmp_path: Path
) -> None:
    out = tmp_path / "a.csv"
    run("chart", "reach", plan, "--out", out, "--lang", "zh")
    first = table(out)[0]
    assert (first["数值"], first["限定符"], first["单位"]) == ("20000", "=", "人")
    run("chart", "outcomes", plan, "--out", out, "--lang", "en")
    assert out.read_text(encoding="utf-8-sig").startswith(
        "name,place,what,value,relation,unit,standing"
    )


def test_a_chart_says_what_it_cannot_be_narrowed_by(
    run: Run, refused: Callable[..., str], plan: Path, tmp_path: Path
) -> None:
    out = tmp_path / "a.svg"
    assert "flagship" in refused("chart", "reach", plan, "--out", out, "--flagship", "sdg-cities")
    assert "platform" in refused("chart", "ledger", plan, "--out", out, "--platform", "wuf")
    assert "“moon”" in refused("chart", "reach", plan, "--out", out, "--platform", "moon")
    assert "“moon”" in refused("chart", "ledger", plan, "--out", out, "--flagship", "moon")
    assert not out.exists()


def test_an_actual_that_the_ledger_does_not_bear_out_is_told(
    run: Run, read: Callable[..., Any], plan: Path
) -> None:
    entry = {"indicator": "policy-changes", "kind": "policy change", "what": "Act adopted",
             "who": "Parliament", "on": "2021-06-15", "country": "KE", "significance": "Homes",
             "our_part": "A draft", "others_part": "A campaign"}  # fmt: skip
    applied(
        run, plan, {"command": "ledger.record", "args": entry},
        {"command": "indicators.set_actual",
         "args": {"indicator": "policy-changes", "year": 2021, "qty": 3, "source": "Ledger"}},
    )  # fmt: skip
    row = next(r for r in read("show", "indicators", plan) if r["slug"] == "policy-changes")
    (found,) = row["mismatches"]
    assert found["actual"] == {"value": 3, "relation": "=", "unit": "policies"}
    assert found["entries"] == {"value": 1, "relation": "=", "unit": "policies"}
    assert "the entries filed under it come to 1" in " ".join(
        run("show", "indicators", plan).stdout.split()
    )
