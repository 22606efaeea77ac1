from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from comms_planner.services.planner import Planner
from comms_planner.store.check import full_check
from comms_planner.store.replay import problems
from tests.store.plans import add


def said(plan: Path) -> list[str]:
    with closing(sqlite3.connect(plan)) as connection:
        return [str(problem) for problem in problems(connection)]


def alter(plan: Path, statement: str) -> None:
    with closing(sqlite3.connect(plan)) as connection:
        connection.execute(statement)
        connection.commit()


def test_a_sound_plan_has_no_problems(plan: Path) -> None:
    assert full_check(plan) == []


@pytest.mark.parametrize(
    ("statement", "problem"),
    [
        (
            "UPDATE action SET note_en = 'x' WHERE id = 2",
            "Row 2 of “action” is not what the change log says (note_en).",
        ),
        ("DELETE FROM action WHERE id = 2", "Row 2 of “action” is missing."),
        (
            "INSERT INTO country (iso2, name_en, name_zh, is_pilot, version)"
            " VALUES ('XX', '', '', 0, 1)",
            "Rows of “country” that nobody entered: 1.",
        ),
        ("UPDATE change SET label = 'Nothing'", "Entry 1 of the change log was altered."),
        ("UPDATE change SET at = '2020-01-01 00:00:00.000000'", "Entry 1 of the change log"),
        ("DELETE FROM change_row WHERE table_name = 'person'", "Entry 1 of the change log"),
        (
            "UPDATE change_row SET after = replace(after, '\"Bo\"', '\"Di\"')",
            "Row 2 of “person” is not what the change log says (name_en).",
        ),
        ("UPDATE change_row SET after = '{' WHERE table_name = 'pillar' AND pk = 1",
         "The change log contradicts itself about row 1 of “pillar”."),
        ("DELETE FROM change", "Entry 1 of the change log"),
    ],
)  # fmt: skip
def test_a_row_that_the_log_does_not_account_for_is_named(
    plan: Path, statement: str, problem: str
) -> None:
    alter(plan, statement)
    assert any(problem in sentence for sentence in said(plan))


def test_the_counter_of_writes_is_not_compared(plan: Path) -> None:
    alter(plan, "UPDATE action SET version = 7")
    assert said(plan) == []


def test_undo_and_redo_keep_the_log_and_the_tables_together(plan: Path) -> None:
    planner = Planner(plan)
    for number in range(5):
        planner.write(add, f"New {number}")
    for _ in range(4):
        planner.undo()
    planner.redo()
    planner.restore_to(1)
    planner.close()
    assert said(plan) == []


def test_flipped_bits_in_rows_are_found(plan: Path, tmp_path: Path) -> None:
    """A sample; the torture tests take many more."""
    good = plan.read_bytes()
    places = [i for word in (b"Action 1", b"Create plan", "行动".encode())
              for i in range(len(good)) if good.startswith(word, i)]  # fmt: skip
    copy = tmp_path / "flipped.commsplan"
    for place in random.Random(1).sample(places, min(len(places), 8)):
        bad = bytearray(good)
        bad[place] ^= 1
        copy.write_bytes(bad)
        assert full_check(copy) != []
