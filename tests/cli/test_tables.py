"""Tables and whole plans in and out from the command line."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from comms_planner.services.commands import carry_out
from comms_planner.services.planner import Planner
from tests.cli.conftest import Run

Read = Callable[..., Any]
ROWS = "Action;Owner;Start;Cost\nFilm;Amina;1/5/2026;1.200,50\nTalk;;soon;\n"


def test_a_plan_exported_imported_and_exported_again_is_equal(
    run: Run, planner: Planner, built_in: Path, tmp_path: Path
) -> None:
    carry_out(planner, "actions.add", {"title": {"en": "Film", "zh": "影片"}, "cell": 1})
    carry_out(planner, "actions.set_costs", {"action": 1, "planned": 12.5})
    carry_out(planner, "campaigns.add", {
        "title": "Sign it", "objective": "Mayors sign", "target": "20", "theme": "T",
        "starts": "2026-01-01", "ends": "2026-02-01", "flagship_ids": ["sdg-cities"],
    })  # fmt: skip
    planner.close()
    one, two, new = tmp_path / "1.json", tmp_path / "2.json", tmp_path / "new.commsplan"
    run("export", "json", built_in, "--out", one)
    run("import", one, new)
    run("export", "json", new, "--out", two)
    assert one.read_bytes() == two.read_bytes()
    run("check", new)


def test_a_whole_plan_never_replaces_one(
    run: Run, refused: Callable[..., str], built_in: Path, tmp_path: Path
) -> None:
    out = tmp_path / "1.json"
    run("export", "json", built_in, "--out", out)
    before = built_in.read_bytes()
    assert refused("import", out, built_in)
    assert built_in.read_bytes() == before


def test_a_table_is_seen_then_taken_in_with_the_rest_in_a_file(
    run: Run, read: Read, built_in: Path, tmp_path: Path
) -> None:
    source, kept = tmp_path / "a.csv", tmp_path / "rejected.csv"
    source.write_text(ROWS, encoding="utf-8")
    seen = read("import", source, built_in, "--dry-run", "--rejected", kept)
    assert [row["title"] for row in seen["new"]] == ["Film"]
    assert seen["refused"][0]["errors"][0]["column"] == "Start"
    assert seen["mapping"] == {
        "Action": "title", "Owner": "owner", "Start": "starts", "Cost": "cost_planned",
    }  # fmt: skip
    assert "Talk" in kept.read_text(encoding="utf-8-sig")
    assert read("show", "matrix", built_in)[0]["actions"] == []
    assert "Taken in: 1." in run("import", source, built_in).stdout
    assert "There before: 1." in run("import", source, built_in).stdout


def test_a_mapping_is_written_mended_and_read(run: Run, built_in: Path, tmp_path: Path) -> None:
    source, kept = tmp_path / "a.csv", tmp_path / "m.json"
    source.write_text(ROWS, encoding="utf-8")
    run("import", source, built_in, "--dry-run", "--save-mapping", kept)
    mended = json.loads(kept.read_text(encoding="utf-8"))
    del mended["columns"]["Start"]
    kept.write_text(json.dumps(mended), encoding="utf-8")
    assert "Taken in: 2." in run("import", source, built_in, "--mapping", kept).stdout


def test_tables_are_exported(run: Run, built_in: Path, tmp_path: Path) -> None:
    run("export", "xlsx", built_in, "--out", tmp_path / "a.xlsx")
    run("export", "csv", built_in, "--out", tmp_path / "a.csv", "--table", "commitments")
    assert "sdg-cities.act.1" in (tmp_path / "a.csv").read_text(encoding="utf-8-sig")


def test_a_mapping_kept_in_the_plan_is_named_and_offered_again(
    run: Run, built_in: Path, tmp_path: Path, refused: Callable[..., str]
) -> None:
    source = tmp_path / "odd.csv"
    source.write_text("What we do,Boss\nFilm,Amina\n", encoding="utf-8")
    mended = tmp_path / "mended.json"
    mended.write_text(json.dumps({"columns": {"What we do": "title", "Boss": "owner"}}))
    run("import", source, built_in, "--mapping", mended, "--keep-mapping", "Odd list")
    source.write_text("What we do,Boss\nTalk,Li\n", encoding="utf-8")
    said = run("import", source, built_in, "--dry-run").stdout
    assert "--mapping “Odd list”" in said
    assert "Taken in: 1." in run("import", source, built_in, "--mapping", "odd list").stdout
    why = refused("import", source, built_in, "--mapping", "nothing")
    assert "It keeps: “Odd list”" in why


ANALYTICS = """# ----------
# Pages and screens, start date: 20260517
# ----------
Date,Total users,Page views,Sessions
20260517,"12,345",98 765,15000
20260518,1.5K,—,2000
20260519,-,N/A,
Total,13845,98765,17000
"""


def test_what_all_rows_of_analytics_share_is_given_once(
    run: Run, built_in: Path, tmp_path: Path, refused: Run
) -> None:
    source = tmp_path / "analytics.csv"
    source.write_text(ANALYTICS, encoding="utf-8")
    asked = ("import", source, built_in, "--as", "measurements")
    shared = ("--fixed", "platform=website", "--fixed", "source=Matomo")
    first = run(*asked, *shared).stdout
    assert "Taken in: 2." in first
    assert "Refused: 1." in first, "n/a without a reason"
    assert "There before: 2." in run(*asked, *shared, "--dry-run").stdout
    assert "platform=website" in refused(*asked, "--fixed", "website")
    words = tmp_path / "words.csv"
    words.write_text("Edition,Metric,Count,Day\nwuf-2026,现场,12,2026-05-18\nwuf-2026,steps,9,\n",
                     encoding="utf-8")  # fmt: skip
    said = run("import", words, built_in, "--as", "measurements", "--dry-run", "--lang", "zh")
    assert "现场参与者、远程参与者" in "".join(said.stdout.split())
    assert "将导入：1" in said.stdout
