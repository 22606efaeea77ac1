from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from comms_planner import paths
from comms_planner.errors import PlannerError
from comms_planner.services import backups, opening
from comms_planner.services.opening import create, open_plan
from comms_planner.services.planner import ChangeSet
from comms_planner.store import place
from comms_planner.store.check import full_check
from comms_planner.store.lock import Lock, holder
from tests.store.plans import add, state


def titles(plan: Path) -> list[str]:
    with closing(sqlite3.connect(plan)) as connection:
        return [t for (t,) in connection.execute("SELECT title_en FROM action ORDER BY id")]


def test_a_new_plan_is_sound_and_never_made_over_another(tmp_path: Path) -> None:
    plan = tmp_path / "new.commsplan"
    create(plan)
    assert full_check(plan) == []
    before = plan.read_bytes()
    with pytest.raises(PlannerError, match=r"There is a file “new.commsplan” already"):
        create(plan)
    assert plan.read_bytes() == before
    with pytest.raises(PlannerError, match="There is no folder"):
        create(tmp_path / "none" / "new.commsplan")
    assert [p.name for p in tmp_path.glob("*new*")] == ["new.commsplan"]


def test_who_opens_second_reads_and_sees_what_the_first_changes(plan: Path) -> None:
    first, second = open_plan(plan, who="Ana"), open_plan(plan, who="Bo")
    assert first.read_only_reason is None
    assert second.planner.read_only
    assert "open elsewhere (Ana on " in str(second.read_only_reason)
    heard: list[ChangeSet] = []
    second.planner.subscribe(heard.append)
    assert not second.planner.poll()
    first.planner.write(add, "Seen")
    assert second.planner.poll()
    assert [row.after and row.after["title_en"] for row in heard[0].rows] == ["Seen"]
    assert not second.planner.poll()
    assert not first.planner.poll(), "what one did oneself is no news"
    with pytest.raises(PlannerError, match="for reading only"):
        second.planner.write(add)
    first.planner.close()
    second.planner.close()


def test_who_waits_learns_when_a_plan_is_free_and_takes_nothing_by_asking(plan: Path) -> None:
    first = open_plan(plan)
    second = open_plan(plan)
    assert not opening.is_free(plan)
    first.planner.close()
    assert opening.is_free(plan)
    assert opening.is_free(plan)
    second.planner.close()
    third = open_plan(plan)
    assert third.read_only_reason is None
    third.planner.close()


def test_after_the_first_has_closed_the_next_may_write(plan: Path) -> None:
    open_plan(plan).planner.close()
    opened = open_plan(plan)
    opened.planner.write(add)
    opened.planner.close()
    assert [p.name for p in plan.parent.iterdir() if "plan.commsplan" in p.name] == [plan.name]


def test_asking_only_to_read_takes_no_lock(plan: Path) -> None:
    reader = open_plan(plan, read_only=True)
    assert (reader.read_only_reason, reader.planner.read_only) == (None, True)
    writer = open_plan(plan)
    assert not writer.planner.read_only
    writer.planner.close()
    reader.planner.close()


def test_a_write_protected_file_opens_for_reading(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda _path, mode: mode != os.W_OK)
    opened = open_plan(plan)
    assert "write-protected" in str(opened.read_only_reason)
    with pytest.raises(PlannerError):
        opened.planner.write(add)
    opened.planner.close()


def test_on_a_network_drive_one_reads_unless_one_insists(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(place, "is_on_network", lambda _: True)
    opened = open_plan(plan)
    assert "network drive" in str(opened.read_only_reason)
    opened.planner.close()
    opened = open_plan(plan, insist=True)
    assert not opened.planner.read_only
    opened.planner.close()


def test_a_synchronized_folder_is_warned_of(plan: Path, tmp_path: Path) -> None:
    folder = tmp_path / "OneDrive - Office"
    folder.mkdir()
    opened = open_plan(plan.rename(folder / plan.name))
    assert ["OneDrive" in str(warning) for warning in opened.warnings] == [True]
    opened.planner.close()


@pytest.mark.skipif(os.name != "posix", reason="elsewhere a file in use cannot be moved")
@pytest.mark.parametrize("fate", ["deleted", "renamed", "replaced"])
def test_a_file_that_is_taken_away_while_open_is_kept_as_a_copy(plan: Path, fate: str) -> None:
    opened = open_plan(plan)
    opened.planner.write(add, "Before")
    if fate == "deleted":
        plan.unlink()
    elif fate == "renamed":
        plan.rename(plan.with_name("elsewhere.commsplan"))
    else:
        other = plan.with_name("other")
        other.write_bytes(b"another file")
        other.replace(plan)
    for _ in range(2):
        with pytest.raises(PlannerError, match="moved, replaced or deleted"):
            opened.planner.write(add, "After")
    opened.planner.close()
    (copy,) = plan.parent.glob("plan recovered *.commsplan")
    assert titles(copy)[-1] == "Before"
    assert full_check(copy) == []
    if fate == "replaced":
        assert plan.read_bytes() == b"another file"


@pytest.mark.skipif(os.name != "posix", reason="elsewhere a file in use cannot be moved")
def test_a_file_whose_folder_is_gone_is_kept_among_the_documents(
    plan: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    plan = plan.rename(folder / plan.name)
    opened = open_plan(plan)
    opened.planner.write(add, "Before")
    folder.rename(tmp_path / "pulled out")
    with pytest.raises(PlannerError, match="moved, replaced or deleted"):
        opened.planner.poll()
    assert not opened.planner.poll(), "said once"
    opened.planner.close()
    (copy,) = paths.documents().glob("plan recovered *.commsplan")
    assert titles(copy)[-1] == "Before"


@pytest.mark.skipif(os.name != "posix", reason="elsewhere a file in use cannot be replaced")
def test_who_reads_follows_a_plan_that_was_restored(plan: Path) -> None:
    row = backups.back_up(plan)
    writer = open_plan(plan)
    writer.planner.write(add)
    writer.planner.close()
    reader = open_plan(plan, read_only=True)
    heard: list[ChangeSet] = []
    reader.planner.subscribe(heard.append)
    assert len(reader.planner.read(lambda s: s.connection().exec_driver_sql(
        "SELECT id FROM action").all())) == 4  # fmt: skip
    backups.restore(row.path, plan)
    assert reader.planner.poll()
    assert heard[0].touches("whatever")
    assert len(reader.planner.read(lambda s: s.connection().exec_driver_sql(
        "SELECT id FROM action").all())) == 3  # fmt: skip
    reader.planner.close()


@pytest.mark.skipif(os.name != "posix", reason="elsewhere a file in use cannot be replaced")
def test_who_reads_is_told_once_that_the_file_has_gone_and_goes_on_when_it_is_back(
    plan: Path,
) -> None:
    content = plan.read_bytes()
    reader = open_plan(plan, read_only=True)
    plan.unlink()
    with pytest.raises(PlannerError, match="There is no file"):
        reader.planner.poll()
    assert not reader.planner.poll()
    plan.write_bytes(content)
    assert reader.planner.poll()
    assert not reader.planner.poll()
    reader.planner.close()


def test_a_large_import_makes_a_backup_first(plan: Path) -> None:
    before = state(plan)
    opened = open_plan(plan)
    rows = [{"id": 100 + n, "title_en": "x"} for n in range(100)]
    opened.planner.insert_many("Import", [("action", rows)])
    opened.planner.close()
    (row,) = backups.list_backups(plan)
    assert state(row.path) == before


def test_an_older_plan_is_backed_up_and_brought_up_to_date(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    monkeypatch.setattr(opening, "REVISION", "0002")
    monkeypatch.setattr(
        "comms_planner.store.migrate.upgrade", lambda path, who: done.append(path.name)
    )
    opened = open_plan(plan)
    opened.planner.close()
    assert done == [plan.name]
    assert len(backups.list_backups(plan)) == 1
    with pytest.raises(PlannerError, match="older format"):
        open_plan(plan, read_only=True)


def test_a_window_holds_the_lock_at_once_and_signs_when_it_is_asked(plan: Path) -> None:
    first = open_plan(plan, who="Ana", signs_later=True)
    assert holder(plan) is None
    second = open_plan(plan, who="Bo")
    assert second.planner.read_only, "nobody else may write meanwhile"
    second.planner.close()
    first.planner.sign()
    found = holder(plan)
    assert found is not None
    assert found.who == "Ana"
    first.planner.close()
    assert holder(plan) is None


@pytest.mark.parametrize("chance", ["a change", "a glance at the file"])
def test_what_was_not_signed_is_signed_at_the_first_chance(plan: Path, chance: str) -> None:
    opened = open_plan(plan, who="Ana", signs_later=True)
    if chance == "a change":
        opened.planner.write(add, "Mine")
    else:
        opened.planner.poll()
    found = holder(plan)
    assert found is not None
    assert found.who == "Ana"
    opened.planner.close()
    assert holder(plan) is None


def test_nothing_is_written_where_the_file_cannot_say_by_whom(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_plan(plan, signs_later=True)

    def full(*_: object) -> None:
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    with monkeypatch.context() as patched:
        patched.setattr(Lock, "sign", full)
        with pytest.raises(PlannerError, match="disk"):
            opened.planner.write(add, "Lost")
    assert "Lost" not in titles(plan)
    opened.planner.write(add, "Kept")
    opened.planner.close()
    assert "Kept" in titles(plan)


def test_a_window_that_closes_before_it_signed_leaves_nothing(plan: Path) -> None:
    opened = open_plan(plan, signs_later=True)
    opened.planner.close()
    opened.planner.sign()
    assert holder(plan) is None
    assert [p.name for p in plan.parent.iterdir() if "plan.commsplan" in p.name] == [plan.name]
