"""The whole plan as JSON: everything, in one order, nothing lost."""

from __future__ import annotations

import datetime as dt
import json as plain_json
from decimal import Decimal
from pathlib import Path

from comms_planner.bilingual import Bilingual
from comms_planner.interchange import json
from comms_planner.models import Base
from comms_planner.models.words import ReachKind
from comms_planner.quantity import Qty, Relation
from comms_planner.services import actions, measurements, platforms
from comms_planner.services.planner import Planner


def exported(planner: Planner, path: Path) -> dict[str, list[dict[str, object]]]:
    json.export(planner, path)
    found = plain_json.loads(path.read_bytes())
    assert found["format"] == "comms-planner/plan"
    return dict(found["tables"])


def test_every_table_of_the_plan_is_there_with_every_row(planner: Planner, tmp_path: Path) -> None:
    tables = exported(planner, tmp_path / "plan.json")
    assert set(tables) == {m.local_table.description for m in Base.registry.mappers}
    assert list(tables) == sorted(tables)
    assert [len(tables[t]) for t in ("plan_cell", "platform", "flagship", "pillar")] == [
        20, 12, 5, 4,
    ]  # fmt: skip


def test_rows_come_by_id_and_have_every_column(planner: Planner, tmp_path: Path) -> None:
    tables = exported(planner, tmp_path / "plan.json")
    for name, rows in tables.items():
        assert [r["id"] for r in rows] == sorted(int(str(r["id"])) for r in rows)
        assert all("version" in r for r in rows), name


def test_figures_keep_their_relation_and_what_does_not_apply_is_null(
    planner: Planner, tmp_path: Path
) -> None:
    estimates = exported(planner, tmp_path / "plan.json")["estimate"]
    figures = [e["qty"] for e in estimates]
    assert {"value": 5_000_000, "relation": "≥", "unit": "people", "reason": ""} in figures
    absent = [q for q in figures if isinstance(q, dict) and q["relation"] == "n/a"]
    assert len(absent) == 16
    assert all(q["value"] is None for q in absent)


def test_two_exports_are_equal_and_a_change_shows(planner: Planner, tmp_path: Path) -> None:
    first, second = tmp_path / "1.json", tmp_path / "2.json"
    exported(planner, first)
    exported(planner, second)
    assert first.read_bytes() == second.read_bytes()
    planner.write(actions.add, Bilingual("Op-ed", "专栏"), starts=dt.date(2026, 12, 1))
    row = exported(planner, second)["action"][0]
    assert row["title"] == {"en": "Op-ed", "zh": "专栏"}
    assert row["starts"] == "2026-12-01"
    assert "专栏" in second.read_text(encoding="utf-8")


def test_undone_work_leaves_the_plan_as_it_was_but_for_versions(
    planner: Planner, tmp_path: Path
) -> None:
    before = exported(planner, tmp_path / "1.json")
    planner.write(measurements.choose, 1)
    planner.undo()
    after = exported(planner, tmp_path / "2.json")
    for rows in (*before.values(), *after.values()):
        for row in rows:
            del row["version"]
    assert after == before


def test_numbers_that_are_not_whole_lose_no_digit(planner: Planner, tmp_path: Path) -> None:
    number = planner.write(actions.add, Bilingual("Op-ed"))
    planner.write(actions.set_costs, number, Decimal("12.35"))
    assert exported(planner, tmp_path / "1.json")["action"][0]["cost_planned"] == "12.35"


def test_the_relation_of_an_estimate_survives(planner: Planner, tmp_path: Path) -> None:
    planner.write(platforms.estimate, "wuf", ReachKind.DIRECT, Qty(7, Relation.LE))
    estimates = exported(planner, tmp_path / "1.json")["estimate"]
    assert {"value": 7, "relation": "≤", "unit": "people", "reason": ""} in [
        e["qty"] for e in estimates
    ]
