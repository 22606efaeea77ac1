"""An action is shared: one answers for it, files are kept by their hash, all of it undone."""

from __future__ import annotations

from pathlib import Path

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.services import actions, batches, people, saved_views, teamwork
from comms_planner.services.planner import Planner


@pytest.fixture
def action(planner: Planner) -> int:
    for name in ("Amina", "Li", "Olu"):
        planner.write(people.add, Bilingual(name))
    return planner.write(actions.add, Bilingual("Film"), owner_id=3)


def test_exactly_one_answers_for_an_action(planner: Planner, action: int) -> None:
    assert planner.read(teamwork.sheet, action).accountable_id == 3  # the owner, if nobody else
    planner.write(teamwork.share, action, 1, responsible_ids=(2, 3), informed_ids=(2,))
    planner.write(teamwork.share, action, 2, responsible_ids=(3,))
    seen = planner.read(teamwork.sheet, action)
    assert (seen.accountable_id, seen.responsible_ids, seen.informed_ids) == (2, (3,), ())
    with pytest.raises(Invalid) as refused:
        planner.write(teamwork.share, action, None, responsible_ids=(3,))
    assert refused.value.field == "accountable_id"
    planner.undo()
    assert planner.read(teamwork.sheet, action).accountable_id == 1


def test_a_checklist_is_ticked_and_comments_stand_in_order(planner: Planner, action: int) -> None:
    one = planner.write(teamwork.add_item, action, Bilingual("Script"))
    planner.write(teamwork.add_item, action, Bilingual("", "字幕"))
    planner.write(teamwork.tick, one)
    planner.write(teamwork.comment, action, "First", "Mo")
    planner.write(teamwork.comment, action, "Second")
    seen = planner.read(teamwork.sheet, action)
    assert [(i.text.en or i.text.zh, i.done) for i in seen.checklist] == [
        ("Script", True), ("字幕", False),
    ]  # fmt: skip
    assert [(c.who, c.text) for c in seen.comments] == [("Mo", "First"), ("", "Second")]
    with pytest.raises(Invalid):
        planner.write(teamwork.comment, action, "  ")


def test_a_file_is_kept_once_and_comes_out_as_it_was(
    planner: Planner, action: int, tmp_path: Path
) -> None:
    file = tmp_path / "brief <b>.txt"
    file.write_bytes(b"\x00brief")
    made = planner.write(teamwork.attach, action, str(file))
    with pytest.raises(Invalid, match="attached already"):
        planner.write(teamwork.attach, action, str(file))
    file.unlink()
    assert planner.read(teamwork.content, made) == ("brief <b>.txt", b"\x00brief")
    planner.undo()
    assert planner.read(teamwork.sheet, action).files == ()


def test_partners_take_part(planner: Planner, action: int) -> None:
    planner.write(teamwork.join, action, 1, "host")
    assert planner.read(teamwork.sheet, action).partner_ids == (1,)
    planner.write(teamwork.part, action, 1)
    assert planner.read(teamwork.sheet, action).partner_ids == ()


def test_many_actions_change_as_one_step(planner: Planner, action: int) -> None:
    other = planner.write(actions.add, Bilingual("Talk"))
    planner.write(batches.change, (action, other), "work_status", "done")
    planner.write(batches.change, (action, other), "ends", "2026-10-31")
    planner.write(batches.change, (action, other), "owner_id", "")
    rows = planner.read(actions.rows, ids=(action, other))
    assert {(r.work_status, str(r.ends), r.owner_id) for r in rows} == {
        ("done", "2026-10-31", None)
    }
    planner.undo()
    assert planner.read(actions.one, action).owner_id == 3
    with pytest.raises(Invalid):
        planner.write(batches.change, (action,), "colour", "red")


def test_a_view_is_kept_under_a_name_and_kept_again(planner: Planner) -> None:
    planner.write(saved_views.keep, "actions", "Mine", '{"sort": "ends"}')
    planner.write(saved_views.keep, "actions", "Mine", '{"sort": "title"}')
    (row,) = planner.read(saved_views.rows, "actions")
    assert (row.name, row.state) == ("Mine", {"sort": "title"})
    planner.write(saved_views.rename, row.id, "Ours")
    planner.write(saved_views.delete, row.id)
    assert planner.read(saved_views.rows, "actions") == []
