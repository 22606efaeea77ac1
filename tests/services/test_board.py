"""What the screen of the action plan asks for: bounded, counted, and found by any word."""

from __future__ import annotations

import datetime as dt
import shutil
from pathlib import Path

import pytest

from comms_planner.bilingual import Bilingual
from comms_planner.services import actions, board, matrix, people
from comms_planner.services.board import NOBODY, OVERDUE, Sought
from comms_planner.services.planner import Planner

DAY = dt.date(2026, 6, 1)


@pytest.fixture(scope="module")
def filled(built_in_once: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[int]]:
    """A plan with sixty actions in the first cell, made once, and their numbers."""
    path = Path(shutil.copy(built_in_once, tmp_path_factory.mktemp("board") / "plan.commsplan"))
    planner = Planner(path, who="Mo")
    numbers = sixty(planner)
    planner.close()
    return path, numbers


@pytest.fixture
def built_in(filled: tuple[Path, list[int]], tmp_path: Path) -> Path:
    """That plan, for this test alone."""
    return Path(shutil.copy(filled[0], tmp_path / "plan.commsplan"))


@pytest.fixture
def numbers(filled: tuple[Path, list[int]]) -> list[int]:
    return filled[1]


def sixty(planner: Planner) -> list[int]:
    """Sixty actions in the first cell, of which every third is Ana's and serves a commitment."""
    ana = planner.write(people.add, Bilingual("Ana Müller", "安娜"))
    clause = planner.read(matrix.cells)[0].commitments[0].id
    return [
        planner.write(
            actions.add,
            Bilingual(f"Press Note {n}", f"新闻稿{n}"),
            cell_id=1,
            owner_id=None if n % 3 else ana,
            starts=DAY + dt.timedelta(n),
            ends=DAY + dt.timedelta(n),
            commitments=() if n % 3 else (clause,),
        )
        for n in range(60)
    ]


def found(planner: Planner, **sought: object) -> tuple[list[str], int]:
    cell = planner.read(board.cells, Sought(**sought))[0]  # type: ignore[arg-type]  # by name
    return [a.title.en for a in cell.actions], cell.count


def test_a_cell_gives_its_first_actions_and_says_how_many_there_are(
    planner: Planner, numbers: list[int]
) -> None:
    cells = planner.read(board.cells)
    assert [a.id for a in cells[0].actions] == numbers[: board.FIRST]
    assert cells[0].count == planner.read(board.count) == 60
    assert [(c.actions, c.count) for c in cells[1:]] == [((), 0)] * 19


def test_the_cells_are_otherwise_those_of_the_matrix(planner: Planner, numbers: list[int]) -> None:
    assert planner.read(board.cells, Sought(), {1: 100}) == planner.read(matrix.cells)


def test_what_is_sought_may_lie_beyond_the_first(planner: Planner, numbers: list[int]) -> None:
    assert found(planner, text="note 58") == (["Press Note 58"], 1)
    assert found(planner, text="新闻稿57") == (["Press Note 57"], 1)
    assert found(planner, text="ANA")[1] == found(planner, text="MÜLLER")[1] == 20
    assert found(planner, text="100%") == found(planner, text="_") == ([], 0)
    assert found(planner, owner=NOBODY)[1] == 40
    assert found(planner, status="planned") == found(planner)
    day = DAY + dt.timedelta(30)
    assert found(planner, status=OVERDUE, day=day)[1] == 30
    assert found(planner, status=OVERDUE, day=day, text="note 1")[1] == 11


def test_where_an_action_stands_in_its_cell(planner: Planner, numbers: list[int]) -> None:
    assert planner.read(board.place, numbers[41]) == (1, 41)
    planner.write(actions.move, numbers[41], 1, 0)
    assert planner.read(board.place, numbers[41]) == (1, 0)
    lonely = planner.write(actions.add, Bilingual("Alone"))
    assert planner.read(board.place, lonely) is None
    assert planner.read(board.place, 10**9) is None


def test_the_first_that_serve_a_commitment_are_named_and_all_are_counted(
    planner: Planner, numbers: list[int]
) -> None:
    serving = planner.read(board.serving, 1, 5)
    clause = planner.read(matrix.promised)[0].commitments[0]
    assert [row.id for row in serving[clause.id]] == numbers[:15:3]
    assert clause.served_by == 20
