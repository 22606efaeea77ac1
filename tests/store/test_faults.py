"""What goes wrong with a disk or a file: a plain sentence, and nothing lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import cast

import pytest
from sqlalchemy import select

from comms_planner.errors import PlannerError
from comms_planner.models import Action
from comms_planner.services import backups
from comms_planner.store import database as database_module
from comms_planner.store.check import full_check
from comms_planner.store.database import Database
from comms_planner.store.header import connect
from comms_planner.store.keeper import Keeper
from tests.store.plans import add, an_action, state


@pytest.fixture
def limited(plan: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Database]:
    """A disk with no room for one more page, and little patience with other programs."""

    def cramped(path: Path, mode: str = "rw") -> sqlite3.Connection:
        connection = connect(path, mode)
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count={pages}")
        connection.execute("PRAGMA busy_timeout=20")
        return connection

    monkeypatch.setattr(database_module, "connect", cramped)
    database = Database(plan)
    yield database
    database.close()


def test_on_a_full_disk_a_command_changes_nothing_and_says_so(
    limited: Database, plan: Path
) -> None:
    before = state(plan)
    with pytest.raises(PlannerError, match="disk is full, so nothing was changed"):
        limited.writing("Add", lambda s: s.add(an_action("x", currency="y" * 50_000)))
    assert state(plan) == before
    assert full_check(plan) == []
    with limited.reading() as session:
        assert len(session.scalars(select(Action)).all()) == 3


def test_room_that_is_made_is_used(limited: Database, plan: Path) -> None:
    with pytest.raises(PlannerError):
        limited.writing("Add", lambda s: s.add(an_action("x", currency="y" * 50_000)))
    limited.writing("Rename", lambda s: setattr(s.get_one(Action, 1), "currency", "EUR"))
    assert full_check(plan) == []


def test_a_file_that_another_program_writes_is_waited_for_then_said(
    limited: Database, plan: Path
) -> None:
    limited.writing("Rename", lambda s: setattr(s.get_one(Action, 1), "currency", "CHF"))
    with closing(sqlite3.connect(plan, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(PlannerError, match="Another program is using the plan file"):
            limited.writing("Add", add)
        other.execute("ROLLBACK")
    limited.writing("Rename", lambda s: setattr(s.get_one(Action, 1), "currency", "EUR"))


def test_a_file_that_may_not_be_written_says_so(plan: Path) -> None:
    database = Database(plan, read_only=True)
    with pytest.raises(PlannerError, match=r"cannot be written. Check its permissions"):
        database.writing("Add", add)
    database.close()


def test_a_page_that_rots_while_the_plan_is_open_is_said_with_what_to_do(plan: Path) -> None:
    database = Database(plan)
    with closing(sqlite3.connect(plan)) as connection:
        (root,) = connection.execute(
            "SELECT rootpage FROM sqlite_master WHERE name = 'action'"
        ).fetchone()
    with plan.open("r+b") as file:
        file.seek((root - 1) * 4096)
        file.write(b"\xff" * 4096)
    with (
        pytest.raises(PlannerError, match=r"damaged. Open a backup"),
        database.reading() as session,
    ):
        session.scalars(select(Action)).all()
    with pytest.raises(PlannerError, match="damaged"):
        database.writing("Add", add)
    database.close()


def test_a_backup_that_finds_no_room_says_so_and_leaves_nothing(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from comms_planner import paths
    from comms_planner.store import backup

    def full(_path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(backup, "flush", full)
    with pytest.raises(PlannerError, match="No backup could be written"):
        backups.back_up(plan)
    folder = paths.backups(plan)
    assert not folder.exists() or list(folder.iterdir()) == []


def test_a_plan_whose_disk_is_gone_says_so(plan: Path) -> None:
    database = Database(plan)
    plan.unlink()
    with pytest.raises(PlannerError, match="cannot be read any more"):
        database.writing("Add", add)
    database.close()


def test_a_file_that_can_be_read_no_more_is_told_by_who_looks_after_it(plan: Path) -> None:
    class Blind:
        def execute(self, _: str) -> None:
            fault = sqlite3.OperationalError("attempt to write a readonly database")
            fault.sqlite_errorcode = sqlite3.SQLITE_READONLY_ROLLBACK
            raise fault

    keeper = Keeper(plan)
    keeper._eye.close()
    keeper._eye = cast("sqlite3.Connection", Blind())
    with pytest.raises(PlannerError, match="Check its permissions"):
        keeper.changed()
