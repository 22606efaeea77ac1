from __future__ import annotations

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.services import actions, batches, matrix
from comms_planner.services.planner import Planner


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
