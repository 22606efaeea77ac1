from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from comms_planner.store.fingerprint import FINGERPRINT
from comms_planner.store.guard import Foreign, Refused, quick_check
from comms_planner.store.header import APPLICATION_ID, REVISION
from comms_planner.store.shape import fingerprint


def altered(plan: Path, *statements: str) -> Path:
    with closing(sqlite3.connect(plan)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    return plan


def test_a_sound_plan_may_be_opened(plan: Path) -> None:
    assert quick_check(plan) == REVISION


def test_a_new_plan_is_known_at_once_by_its_fingerprint(plan: Path) -> None:
    with closing(sqlite3.connect(plan)) as connection:
        assert fingerprint(connection) == FINGERPRINT


def test_a_text_file_is_not_a_plan(tmp_path: Path) -> None:
    other = tmp_path / "letter.commsplan"
    other.write_text("Dear all, this is no plan. " * 200)
    with pytest.raises(Refused, match=r"“letter.commsplan” is not a plan"):
        quick_check(other)


def test_an_empty_file_is_not_a_plan(tmp_path: Path) -> None:
    other = tmp_path / "empty.commsplan"
    other.touch()
    with pytest.raises(Refused, match="is not a plan"):
        quick_check(other)


def test_another_programs_database_is_not_a_plan(tmp_path: Path) -> None:
    other = altered(tmp_path / "photos.db", "CREATE TABLE photo (id INTEGER)")
    with pytest.raises(Refused, match="is not a plan"):
        quick_check(other)


def test_a_borrowed_application_id_does_not_make_a_plan(tmp_path: Path) -> None:
    other = altered(tmp_path / "x.db", "CREATE TABLE photo (id INTEGER)",
                    f"PRAGMA application_id={APPLICATION_ID}")  # fmt: skip
    with pytest.raises(Refused, match="is not a plan"):
        quick_check(other)


def test_a_newer_plan_is_refused_with_what_to_do(plan: Path) -> None:
    altered(plan, "UPDATE alembic_version SET version_num = '9001'")
    with pytest.raises(Refused, match=r"newer version of Comms Planner. Update the app"):
        quick_check(plan)


def test_a_plan_without_a_revision_is_damaged(plan: Path) -> None:
    altered(plan, "DELETE FROM alembic_version")
    with pytest.raises(Refused, match="damaged"):
        quick_check(plan)


@pytest.mark.parametrize("share", [0.02, 0.3, 0.5, 0.99])
def test_a_truncated_plan_is_refused(plan: Path, share: float) -> None:
    os.truncate(plan, int(plan.stat().st_size * share))
    with pytest.raises(Refused, match=r"damaged, or was not copied completely|is not a plan"):
        quick_check(plan)


def test_a_plan_with_something_behind_its_end_is_refused(plan: Path) -> None:
    with plan.open("ab") as file:
        file.write(b"\0" * 4096)
    with pytest.raises(Refused, match="damaged"):
        quick_check(plan)


def test_a_zeroed_page_is_found_wherever_it_lies(plan: Path, tmp_path: Path) -> None:
    pages = plan.stat().st_size // 4096
    for page in range(0, pages, 7):
        copy = Path(shutil.copy(plan, tmp_path / "zeroed.commsplan"))
        with copy.open("r+b") as file:
            file.seek(page * 4096)
            file.write(b"\0" * 4096)
        with pytest.raises(Refused):
            quick_check(copy)


@pytest.mark.parametrize(
    ("statement", "stranger"),
    [
        ("CREATE TRIGGER spy AFTER INSERT ON action BEGIN DELETE FROM person; END", "trigger spy"),
        ("CREATE VIEW v AS SELECT 1", "view v"),
        ("CREATE TABLE extra (id INTEGER)", "table extra"),
        ("CREATE INDEX extra ON action (note_en)", "index extra"),
    ],
)
def test_what_does_not_belong_in_a_plan_is_named(plan: Path, statement: str, stranger: str) -> None:
    altered(plan, statement)
    with pytest.raises(Foreign, match=stranger) as refused:
        quick_check(plan)
    assert refused.value.importable


@pytest.mark.parametrize(
    ("statement", "part"),
    [
        ("ALTER TABLE action ADD COLUMN extra TEXT", "table action"),
        ("DROP INDEX ix_action_span", "index ix_action_span"),
        ("DROP TABLE attachment", "table attachment"),
    ],
)
def test_what_another_version_made_is_called_that_and_its_data_can_come(
    plan: Path, statement: str, part: str
) -> None:
    altered(plan, statement)
    with pytest.raises(Foreign, match=f"another version of Comms Planner: its “{part}”") as refused:
        quick_check(plan)
    assert refused.value.importable


def test_a_table_with_another_rule_is_foreign(plan: Path) -> None:
    altered(
        plan,
        "PRAGMA writable_schema=ON",
        "UPDATE sqlite_master SET sql = replace(sql, 'ends >= starts', 'ends >= ends')"
        " WHERE name = 'action'",
    )
    with pytest.raises(Foreign, match="table action"):
        quick_check(plan)


def test_a_trigger_under_a_name_of_sqlites_own_is_foreign(plan: Path) -> None:
    altered(
        plan,
        "CREATE TRIGGER spy AFTER INSERT ON action BEGIN DELETE FROM person; END",
        "PRAGMA writable_schema=ON",
        "UPDATE sqlite_master SET name = 'sqlite_stat1', sql = replace(sql, 'spy', 'sqlite_stat1')"
        " WHERE name = 'spy'",
    )
    with pytest.raises(Refused):
        quick_check(plan)


def test_a_plan_that_another_tool_left_in_wal_mode_is_opened_as_ours(plan: Path) -> None:
    altered(plan, "PRAGMA journal_mode=WAL")
    assert quick_check(plan) == REVISION
    with closing(sqlite3.connect(plan)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_a_missing_file_a_folder_and_a_closed_door_are_told_apart(
    plan: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(Refused, match="There is no file"):
        quick_check(tmp_path / "none.commsplan")
    with pytest.raises(Refused, match="is a folder"):
        quick_check(tmp_path)
    monkeypatch.setattr(os, "access", lambda *_: False)
    with pytest.raises(Refused, match="no permission"):
        quick_check(plan)


def test_a_name_may_hold_any_character(plan: Path, tmp_path: Path) -> None:
    for name in ("计划?#%20 &=.commsplan", "a'b\"c.commsplan", "مخطط.commsplan"):
        assert quick_check(Path(shutil.copy(plan, tmp_path / name))) == REVISION


def test_looking_at_a_plan_leaves_no_trace(plan: Path) -> None:
    before = plan.read_bytes()
    quick_check(plan)
    assert plan.read_bytes() == before
    assert [path.name for path in plan.parent.glob("plan*")] == [plan.name]


def test_opening_needs_no_orm() -> None:
    code = (
        "import sys, comms_planner.services.opening, comms_planner.services.backups;"
        "print([m for m in ('sqlalchemy', 'alembic') if m in sys.modules])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"
