"""Plans to torment; run with `pytest tests/torture`, it takes some minutes."""

from __future__ import annotations

from pathlib import Path

import pytest

from comms_planner.services.opening import create
from comms_planner.services.planner import Planner


@pytest.fixture(scope="session")
def template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built-in plan, with some hundred edits in its log."""
    plan = tmp_path_factory.mktemp("template") / "template.commsplan"
    create(plan)
    planner = Planner(plan)
    rows = [
        {"id": n, "cell_id": n % 20 + 1, "title_en": f"Action {n}", "title_zh": "行动"}
        for n in range(1, 3001)
    ]
    planner.insert_many("Import", [("action", rows)])
    from comms_planner.bilingual import Bilingual
    from comms_planner.services import actions

    for n in range(1, 200):
        planner.write(actions.rename, n, Bilingual(f"Renamed {n}", "改名"))
    for n in range(100, 150):
        planner.write(actions.delete, n)
    for _ in range(20):
        planner.undo()
    planner.close()
    return plan
