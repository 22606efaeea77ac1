from __future__ import annotations

import datetime as dt
from typing import Any

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.services import action_sheet, actions, matrix, people
from comms_planner.services.action_sheet import ServedRow
from comms_planner.services.planner import ChangeSet, Planner

SHEET: dict[str, Any] = {
    "title": Bilingual("Film", "影片"),
    "note": Bilingual("In parts"),
    "cell_id": 2,
    "owner_id": None,
    "starts": dt.date(2027, 1, 1),
    "ends": dt.date(2027, 3, 31),
    "precision": "quarter",
    "work_status": "done",
    "approval_status": "approved",
    "date_status": "held",
    "tool": "media",
    "serves": (),
    "cost_planned": 10,
    "cost_actual": None,
    "currency": "chf",
}


@pytest.fixture
def action_id(planner: Planner) -> int:
    return planner.write(actions.add, Bilingual("A"), cell_id=1)


def test_a_whole_sheet_is_one_step_of_undo(planner: Planner, action_id: int) -> None:
    before = planner.read(actions.one, action_id)
    clause = planner.read(matrix.cells)[1].commitments[0].id
    parts = (ServedRow(clause, 100, "example.org"),)
    sheet = SHEET | {"serves": parts, "new_owner": Bilingual("Li Wei", "李伟")}
    planner.write(action_sheet.save, action_id, **sheet)
    saved = planner.read(actions.one, action_id)
    assert (saved.cell_id, saved.precision, saved.currency) == (2, "quarter", "CHF")
    assert saved.owner == Bilingual("Li Wei", "李伟")
    assert planner.read(action_sheet.served, action_id) == parts
    assert planner.read(matrix.cells)[1].commitments[0].state == "evidenced"
    planner.undo()
    assert planner.read(actions.one, action_id) == before
    assert planner.read(people.rows) == []


@pytest.mark.parametrize(
    ("field", "wrong"),
    [
        ("title", {"title": Bilingual(" ")}),
        ("ends", {"ends": dt.date(2026, 12, 31)}),
        ("currency", {"currency": "euros"}),
        ("planned", {"cost_planned": -1}),
        ("commitments", {"serves": (ServedRow(1),)}),
        ("delivered", {"serves": (ServedRow(4, -1),)}),
        ("owner_id", {"owner_id": 999}),
        ("cell_id", {"cell_id": 999}),
    ],
)
def test_one_wrong_field_refuses_the_whole_sheet(
    planner: Planner, action_id: int, field: str, wrong: dict[str, Any]
) -> None:
    before = planner.read(actions.one, action_id)
    with pytest.raises(Invalid) as refused:
        planner.write(action_sheet.save, action_id, **SHEET | wrong)
    assert refused.value.field == field
    assert planner.read(actions.one, action_id) == before


def test_days_known_to_the_month_are_written_once(planner: Planner, action_id: int) -> None:
    planner.write(action_sheet.save, action_id, **SHEET)
    months = SHEET | {"ends": dt.date(2027, 6, 30), "precision": "window"}
    heard: list[ChangeSet] = []
    planner.subscribe(heard.append)
    planner.write(action_sheet.save, action_id, **months)
    found = [row for row in heard[0].rows if row.table == "action"]
    assert [row.after["precision"] for row in found if row.after] == ["window"]
    assert planner.read(actions.one, action_id).precision == "window"
