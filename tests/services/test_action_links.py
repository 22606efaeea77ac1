"""An action goes to several editions and waits for other work; one step of undo takes it back."""

from __future__ import annotations

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.services import (
    action_lines,
    action_links,
    action_sheet,
    actions,
    editions,
    teamwork,
)
from comms_planner.services.action_links import Wait
from comms_planner.services.action_sheet import Shared
from comms_planner.services.planner import Planner
from comms_planner.services.schedule import moves
from tests.services.test_action_sheet import SHEET


@pytest.fixture
def action(planner: Planner) -> int:
    return planner.write(actions.add, Bilingual("Film"), cell_id=1)


def test_an_action_goes_to_several_editions_its_own_first(planner: Planner, action: int) -> None:
    planner.write(action_links.set_editions, action, (3, 5, 3))
    assert planner.read(action_links.editions, action) == (3, 5)
    assert planner.read(actions.one, action).edition_id == 3
    planner.write(action_links.set_editions, action, (5, 7))
    assert planner.read(action_links.editions, action) == (5, 7)
    planner.undo()
    assert planner.read(action_links.editions, action) == (3, 5)
    with pytest.raises(Invalid, match="not in the plan"):
        planner.write(action_links.set_editions, action, (999,))


def test_an_edition_of_further_actions_finds_and_keeps_them(planner: Planner, action: int) -> None:
    planner.write(action_links.set_editions, action, (3, 5))
    planner.write(teamwork.join, action, 2)
    assert [row.id for row in planner.read(actions.rows, edition_id=5)] == [action]
    assert [row.id for row in planner.read(actions.rows, partner_id=2)] == [action]
    assert planner.read(actions.rows, edition_id=7) == []
    (line,) = planner.read(action_lines.lines)
    assert (line.edition_ids, line.partner_ids) == (",3,5,", ",2,")
    (linked,) = planner.read(action_links.linked)
    assert (len(linked.editions), len(linked.partners)) == (2, 1)
    with pytest.raises(Invalid):
        planner.write(editions.delete, 5)


def test_work_that_leaves_its_edition_keeps_its_days(planner: Planner, action: int) -> None:
    planner.write(action_links.set_editions, action, (3,))
    planner.write(moves.anchor, action, "T-2w")
    before = planner.read(actions.one, action)
    planner.write(action_links.set_editions, action, ())
    after = planner.read(actions.one, action)
    assert (after.edition_id, after.starts, after.ends) == (None, before.starts, before.ends)


def test_the_sheet_saves_what_work_waits_for(planner: Planner, action: int) -> None:
    first = planner.write(actions.add, Bilingual("Script"), cell_id=1)
    wanted = SHEET | {"cell_id": 1}
    waits = (Wait(first, 3),)
    planner.write(action_sheet.save, action, **wanted, shared=Shared(waits=waits))
    assert planner.read(action_links.waits, action) == waits
    planner.write(action_sheet.save, action, **wanted, shared=Shared(waits=(Wait(first, 1),)))
    assert planner.read(action_links.waits, action) == (Wait(first, 1),)
    with pytest.raises(Invalid, match="circle"):
        planner.write(action_sheet.save, first, **wanted, shared=Shared(waits=(Wait(action),)))
    planner.write(action_sheet.save, action, **wanted, shared=Shared())
    assert planner.read(action_links.waits, action) == (Wait(first, 1),)
    planner.write(action_sheet.save, action, **wanted, shared=Shared(waits=()))
    assert planner.read(action_links.waits, action) == ()
