from __future__ import annotations

import random

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid, PlannerError
from comms_planner.services import action_sheet, actions, batches, matrix, people
from comms_planner.services.planner import Planner
from comms_planner.store import many
from tests.services.test_action_sheet import SHEET


def titles(planner: Planner, cell_id: int) -> list[str]:
    found = next(cell for cell in planner.read(matrix.cells) if cell.id == cell_id)
    return [action.title.en for action in found.actions]


@pytest.fixture
def four(planner: Planner) -> tuple[int, ...]:
    """A, B, C and D in the first cell."""
    return tuple(planner.write(actions.add, Bilingual(name), cell_id=1) for name in "ABCD")


@pytest.mark.parametrize(
    ("moved", "before", "expected"),
    [
        ((3,), 0, "DABC"),
        ((0,), None, "BCDA"),
        ((0, 2), 3, "BACD"),
        ((3, 1), 0, "DBAC"),
        ((1,), 1, "ACDB"),
    ],
)
def test_moved_actions_stand_before_the_one_named_in_the_order_given(
    planner: Planner,
    four: tuple[int, ...],
    moved: tuple[int, ...],
    before: int | None,
    expected: str,
) -> None:
    target = None if before is None else four[before]
    planner.write(batches.move, tuple(four[n] for n in moved), 1, target)
    assert "".join(titles(planner, 1)) == expected
    planner.undo()
    assert titles(planner, 1) == list("ABCD")


def test_moving_to_another_cell_drops_what_the_action_served_there(planner: Planner) -> None:
    clause = planner.read(matrix.cells)[0].commitments[0].id
    number = planner.write(actions.add, Bilingual("A"), cell_id=1, commitments=(clause,))
    planner.write(batches.move, (number,), 2)
    assert planner.read(actions.one, number).commitments == ()
    planner.undo()
    assert planner.read(actions.one, number).commitments == (clause,)


def test_a_move_changes_no_more_rows_than_it_must(planner: Planner, four: tuple[int, ...]) -> None:
    touched: list[int] = []
    planner.subscribe(lambda changes: touched.append(len(changes.rows)))
    planner.write(batches.move, (four[0],), 2)
    planner.write(batches.move, (four[3],), 2)
    assert touched == [1, 1]


def test_a_cell_that_is_not_in_the_plan_is_refused(planner: Planner, four: tuple[int, ...]) -> None:
    with pytest.raises(Invalid) as refused:
        planner.write(batches.move, four, 999)
    assert refused.value.field == "cell_id"
    assert titles(planner, 1) == list("ABCD")


def test_the_status_of_several_and_their_removal_are_one_step_each(
    planner: Planner, four: tuple[int, ...]
) -> None:
    planner.write(batches.set_status, four[:2], "done")
    states = [planner.read(actions.one, number).work_status for number in four]
    assert states == ["done", "done", "planned", "planned"]
    planner.write(batches.delete, four[1:])
    assert titles(planner, 1) == ["A"]
    planner.undo()
    planner.undo()
    assert {planner.read(actions.one, number).work_status for number in four} == {"planned"}


def test_gestures_at_random_go_all_the_way_back_and_all_the_way_forth(
    planner: Planner, four: tuple[int, ...]
) -> None:
    dice, start, done = random.Random(11), planner.read(matrix.cells), 0
    for _ in range(60):
        alive = [action.id for cell in planner.read(matrix.cells) for action in cell.actions]
        some = tuple(dice.sample(alive, min(len(alive), dice.randint(1, 3))))
        before = planner.undo_label, planner.read(matrix.cells)
        match dice.randrange(5):
            case 0:
                planner.write(actions.add, Bilingual("New"), cell_id=dice.randint(1, 20))
            case 1 if some:
                target = dice.choice([None, *alive])
                planner.write(batches.move, some, dice.randint(1, 4), target)
            case 2 if some:
                planner.write(batches.set_status, some, dice.choice(["done", "in progress"]))
            case 3 if some:
                planner.write(action_sheet.save, some[0], **SHEET | {"cell_id": dice.randint(1, 4)})
            case 4 if len(alive) > 3:
                planner.write(batches.delete, some[:1])
        done += before[1] != planner.read(matrix.cells)
    end = planner.read(matrix.cells)
    steps = 0
    while planner.undo_label and planner.read(matrix.cells) != start:
        planner.undo()
        steps += 1
    assert planner.read(matrix.cells) == start
    assert steps >= done > 30
    while planner.redo_label:
        planner.redo()
    assert planner.read(matrix.cells) == end


def test_many_are_given_a_value_at_once_and_one_undo_takes_it_back(
    planner: Planner, monkeypatch: pytest.MonkeyPatch
) -> None:
    ids = tuple(planner.write(actions.add, Bilingual(f"Radio talk {n}")) for n in range(1, 8))
    owner = planner.write(people.add, Bilingual("Ada Obi"))
    monkeypatch.setattr(many, "CHUNK", 3)
    planner.write(batches.change, ids, "owner_id", str(owner))
    assert {planner.read(actions.one, n).owner_id for n in ids} == {owner}
    planner.undo()
    assert {planner.read(actions.one, n).owner_id for n in ids} == {None}
    with pytest.raises(PlannerError):
        planner.write(batches.change, (ids[0], 999_999), "owner_id", str(owner))
    assert planner.read(actions.one, ids[0]).owner_id is None
