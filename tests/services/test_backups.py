from __future__ import annotations

import datetime as dt
import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from comms_planner import paths
from comms_planner.errors import PlannerError
from comms_planner.progress import Cancelled
from comms_planner.services import backups
from comms_planner.services.opening import open_plan
from comms_planner.services.planner import Planner
from comms_planner.store.check import full_check
from comms_planner.store.lock import Lock
from tests.store.plans import add, state


def change(plan: Path, title: str = "New") -> None:
    planner = Planner(plan)
    planner.write(add, title)
    planner.close()


def test_a_backup_is_a_plan_that_passed_every_check(plan: Path) -> None:
    row = backups.back_up(plan)
    assert row.path.parent == paths.backups(plan)
    assert row.path.name == f"plan {row.at:%Y-%m-%d %H%M%S}.commsplan"
    assert row.verified
    assert full_check(row.path) == []
    assert state(row.path) == state(plan)
    assert backups.latest(plan) == row
    assert sorted(p.name for p in row.path.parent.iterdir()) == [
        row.path.name, f"{row.path.name}.json",
    ]  # fmt: skip


def test_backups_of_the_same_second_stand_side_by_side_latest_first(plan: Path) -> None:
    rows = [backups.back_up(plan) for _ in range(3)]
    assert backups.list_backups(plan) == rows[::-1]


def test_a_backup_can_be_made_while_the_plan_is_open(plan: Path) -> None:
    planner = open_plan(plan).planner
    planner.write(add, "Just now")
    row = backups.back_up(plan)
    planner.close()
    assert len(state(row.path)["action"]) == 4


def test_a_plan_with_a_flipped_bit_is_not_kept_as_a_good_backup(plan: Path) -> None:
    with closing(sqlite3.connect(plan)) as connection:
        connection.execute("UPDATE action SET title_en = 'Action!' WHERE id = 1")
        connection.commit()
    with pytest.raises(PlannerError, match=r"Row 1 of “action” is not what the change log says"):
        backups.back_up(plan)
    assert backups.list_backups(plan) == []
    assert not paths.backups(plan).exists()


def test_a_backup_that_is_cancelled_leaves_nothing(plan: Path) -> None:
    def stop(done: int, total: int, text: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        backups.back_up(plan, stop)
    assert not paths.backups(plan).exists()


def test_a_backup_is_due_after_half_an_hour_if_something_changed(plan: Path) -> None:
    now = dt.datetime.now(dt.UTC)
    assert backups.needs_backup(plan, now), "a plan without any backup needs one"
    row = backups.back_up(plan)
    later = row.at + dt.timedelta(minutes=31)
    assert not backups.needs_backup(plan, later)
    assert not backups.has_unsaved_changes(plan)
    change(plan)
    assert not backups.needs_backup(plan, row.at + dt.timedelta(minutes=5))
    assert backups.needs_backup(plan, later)
    assert backups.has_unsaved_changes(plan)


def test_old_backups_make_room(plan: Path) -> None:
    row = backups.back_up(plan)
    for hours in range(48, 24 * 30, 8):
        at = row.at - dt.timedelta(hours=hours)
        shutil.copy(row.path, row.path.with_name(f"plan {at:%Y-%m-%d %H%M%S}.commsplan"))
    backups.back_up(plan)
    left = backups.list_backups(plan)
    assert len(left) < 30
    assert row in left


def test_a_restored_plan_is_what_it_was(plan: Path) -> None:
    before = state(plan)
    row = backups.back_up(plan)
    change(plan)
    changed = state(plan)
    backups.restore(row.path, plan)
    assert state(plan) == before
    last = backups.latest(plan)
    assert last is not None
    assert state(last.path) == changed, "what was replaced is a backup now"
    assert sorted(p.name for p in plan.parent.glob("*plan*")) == ["plan backups", "plan.commsplan"]


def test_a_plan_that_is_gone_comes_back(plan: Path) -> None:
    before = state(plan)
    row = backups.back_up(plan)
    plan.unlink()
    backups.restore(row.path, plan)
    assert state(plan) == before


def test_a_journal_left_by_a_lost_plan_is_not_played_into_the_restored_one(plan: Path) -> None:
    before = state(plan)
    row = backups.back_up(plan)
    lost = Planner(plan)
    lost.write(add)
    journal = plan.with_name(f"{plan.name}-journal")
    journal.write_bytes(b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7" + b"\0" * 5000)
    plan.unlink()
    backups.restore(row.path, plan)
    assert not journal.exists()
    assert state(plan) == before
    lost.close()


def test_a_damaged_plan_is_set_aside_and_replaced(plan: Path) -> None:
    before = state(plan)
    row = backups.back_up(plan)
    plan.write_bytes(b"damage" * 1000)
    backups.restore(row.path, plan)
    assert state(plan) == before
    assert (plan.parent / "plan damaged.commsplan").read_bytes() == b"damage" * 1000


def test_a_backup_that_was_altered_is_refused(plan: Path) -> None:
    row = backups.back_up(plan)
    with row.path.open("r+b") as file:
        file.seek(row.size - 10)
        file.write(b"x")
    before = plan.read_bytes()
    with pytest.raises(PlannerError, match="not what it was when it was checked"):
        backups.restore(row.path, plan)
    assert plan.read_bytes() == before


def test_any_sound_plan_may_be_restored_and_any_other_file_not(plan: Path, tmp_path: Path) -> None:
    other = Path(shutil.copy(plan, tmp_path / "other.commsplan"))
    change(plan)
    backups.restore(other, plan)
    assert state(plan) == state(other)
    other.write_text("no plan")
    with pytest.raises(PlannerError, match="is not a plan"):
        backups.restore(other, plan)


def test_a_plan_in_use_is_not_replaced(plan: Path) -> None:
    row = backups.back_up(plan)
    opened = open_plan(plan, who="Ana")
    with pytest.raises(PlannerError, match="open in another window"):
        backups.restore(row.path, plan)
    opened.planner.close()
    backups.restore(row.path, plan)


def test_a_cancelled_restore_changes_nothing(plan: Path) -> None:
    row = backups.back_up(plan)
    change(plan)
    before = plan.read_bytes()

    def stop(done: int, total: int, text: str) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        backups.restore(row.path, plan, stop)
    assert plan.read_bytes() == before
    lock = Lock(plan)
    assert lock.take() is None, "nobody is locked out"
    lock.release()


def test_a_broken_seal_makes_a_backup_unverified(plan: Path) -> None:
    row = backups.back_up(plan)
    seal = row.path.with_name(f"{row.path.name}.json")
    assert json.loads(seal.read_text())["sha256"] == row.sha256
    seal.write_text("{")
    assert [r.verified for r in backups.list_backups(plan)] == [False]
    assert backups.latest(plan) is None
