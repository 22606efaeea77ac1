"""A plan that is not opened gives up its data, and nothing else of it ever runs."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from comms_planner.errors import PlannerError
from comms_planner.interchange import guard_child, plan_data
from comms_planner.interchange.plan_data import Imported, import_data
from comms_planner.progress import Cancelled
from comms_planner.services import history, opening
from comms_planner.services.planner import Planner
from comms_planner.store.check import full_check
from tests.store.plans import small, state

SPY = "CREATE TRIGGER spy AFTER INSERT ON action BEGIN DELETE FROM person; END"


@pytest.fixture
def plan(small_plan: Path) -> Path:
    return small_plan


def crafted(plan: Path, *statements: str) -> Path:
    with closing(sqlite3.connect(plan)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()
    return plan


def taken(plan: Path, *statements: str) -> tuple[Path, Imported]:
    fresh = plan.with_name("fresh.commsplan")
    made = import_data(crafted(plan, *statements), fresh)
    assert full_check(fresh) == []
    return fresh, made


def around(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir() if path.is_file())


def told(made: Imported) -> list[tuple[str, object, str]]:
    return [(fault.table, fault.key, fault.column) for fault in made.adopted.faults]


def test_all_rows_of_a_plan_with_a_trigger_come_over_and_the_trigger_does_not(
    built_in: Path,
) -> None:
    before = state(built_in)
    fresh, made = taken(built_in, SPY)
    assert state(fresh) == before
    assert made.adopted.faults == ()
    assert opening.open_plan(fresh, read_only=True).read_only_reason is None


def test_the_file_it_came_from_is_left_as_it_was(plan: Path) -> None:
    before = crafted(plan, SPY).read_bytes()
    taken(plan)
    assert plan.read_bytes() == before


def test_the_change_log_of_the_new_plan_begins_with_the_import(plan: Path) -> None:
    fresh, _ = taken(plan, SPY)
    planner = Planner(fresh)
    assert planner.read(history.latest) == 1
    planner.close()


def test_tables_and_columns_that_no_plan_has_stay_behind(plan: Path) -> None:
    before = state(plan)
    fresh, _ = taken(
        plan, "CREATE TABLE extra (id INTEGER)", "INSERT INTO extra VALUES (1)",
        "ALTER TABLE action ADD COLUMN extra TEXT DEFAULT 'x'",
    )  # fmt: skip
    assert state(fresh) == before


def test_a_view_in_the_place_of_a_table_is_not_asked(plan: Path) -> None:
    _, made = taken(
        plan, "DROP TABLE person", "CREATE VIEW person AS SELECT 1 AS id, randomblob(9) AS name_en"
    )
    assert "person" not in made.adopted.rows


def test_a_computed_column_is_not_computed(plan: Path) -> None:
    fresh, made = taken(
        plan, "DROP TABLE person",
        "CREATE TABLE person (id INTEGER PRIMARY KEY, name_zh TEXT,"
        " name_en TEXT AS (CAST(zeroblob(900000000) AS TEXT)))",
        "INSERT INTO person (id, name_zh) VALUES (1, '安娜')",
    )  # fmt: skip
    assert made.adopted.rows["person"] == 1
    assert "安娜" in state(fresh)["person"][1]


def test_a_table_that_a_program_would_have_to_answer_for_is_not_asked(plan: Path) -> None:
    _, made = taken(plan, "DROP TABLE person", "CREATE VIRTUAL TABLE person USING fts5(name_en)")
    assert "person" not in made.adopted.rows


def test_text_is_cleaned_on_its_way(plan: Path) -> None:
    fresh, _ = taken(
        plan, SPY,
        "UPDATE action SET title_en = 'a' || char(0) || 'b' || char(27) || '[31mé' WHERE id = 1",
        "UPDATE action SET title_en = CAST(x'80ff41' AS TEXT) WHERE id = 2",
        "UPDATE action SET note_en = '<img src=x> مرحبا 🏙️' WHERE id = 3",
    )  # fmt: skip
    rows = state(fresh)["action"]
    assert "ab[31mé" in rows[1]
    assert "��A" in rows[2]
    assert "<img src=x> مرحبا 🏙️" in rows[3]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (
            "UPDATE action SET rrule = 'FREQ=SECONDLY', starts = '2026-01-01',"
            " ends = '2026-01-01', precision = 'day'",
            "rrule",
        ),
        ("UPDATE action SET note_en = x'00'", "note_en"),
        ("UPDATE action SET starts = '2026-13-41'", "starts"),
        ("UPDATE action SET starts = 'now'", "starts"),
        ("UPDATE action SET cost_planned = 9e999", "cost_planned"),
        ("UPDATE action SET cell_id = 'one'", "cell_id"),
        ("UPDATE action SET cell_id = 77", "cell_id"),
    ],
)
def test_a_value_that_no_plan_keeps_is_emptied_and_told(
    plan: Path, change: str, expected: str
) -> None:
    before = state(plan)["action"]
    fresh, made = taken(
        plan, "PRAGMA ignore_check_constraints=ON", "PRAGMA foreign_keys=OFF",
        f"{change} WHERE id = 2", SPY,
    )  # fmt: skip
    assert told(made) == [("action", 2, expected)]
    after = state(fresh)["action"]
    assert (after[1], after[3]) == (before[1], before[3])
    assert after.keys() == before.keys()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE action SET work_status = 'on fire' WHERE id = 2",
        "UPDATE action SET title_en = '', title_zh = '' WHERE id = 2",
        "UPDATE action SET starts = '2027-02-02', ends = '2027-01-01' WHERE id = 2",
        f"UPDATE action SET id = {2**60} WHERE id = 2",
        "UPDATE action SET id = -4 WHERE id = 2",
    ],
)
def test_a_row_that_breaks_a_rule_is_left_out_alone_and_told(plan: Path, change: str) -> None:
    fresh, made = taken(plan, "PRAGMA ignore_check_constraints=ON", change, SPY)
    ((table, _, column),) = told(made)
    assert table == "action"
    assert column in ("", "work_status")
    assert {1, 3} <= state(fresh)["action"].keys()


def test_what_depends_on_a_row_that_was_left_out_is_mended_or_goes_too(plan: Path) -> None:
    _, made = taken(plan, "PRAGMA foreign_keys=OFF", "DELETE FROM flagship", SPY)
    assert "plan_cell" not in made.adopted.rows
    assert "commitment" not in made.adopted.rows
    assert made.adopted.rows["action"] == 3
    assert ("action", 1, "cell_id") in told(made)


def test_two_rows_that_claim_to_be_one_are_told_apart(plan: Path) -> None:
    fresh, made = taken(
        plan, "CREATE TABLE other AS SELECT * FROM action", "DROP TABLE action",
        "ALTER TABLE other RENAME TO action", "UPDATE action SET id = 1",
    )  # fmt: skip
    assert len(made.adopted.faults) == 2
    assert state(fresh)["action"].keys() == {1}


def test_a_whole_table_of_bad_rows_is_told_row_by_row(plan: Path) -> None:
    fresh, made = taken(
        plan, "CREATE TABLE other AS WITH RECURSIVE n(i) AS"
        " (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 500)"
        " SELECT * FROM action, n WHERE id = 1", "DROP TABLE action",
        "ALTER TABLE other RENAME TO action", "UPDATE action SET id = i",
        "UPDATE action SET title_en = '', title_zh = '' WHERE id % 7",
    )  # fmt: skip
    assert sorted(state(fresh)["action"]) == list(range(7, 500, 7))
    assert {fault.key for fault in made.adopted.faults} == {n for n in range(1, 501) if n % 7}


def test_an_attached_file_is_sealed_by_its_own_hash(plan: Path) -> None:
    fresh, _ = taken(
        plan, "INSERT INTO attachment (action_id, sha256, name, media_type, size, data, version)"
        " VALUES (1, '00', 'a.txt', 'text/plain', 99, x'6869', 1)", SPY,
    )  # fmt: skip
    (row,) = state(fresh)["attachment"].values()
    assert b"hi" in row
    assert 2 in row
    assert "8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4" in row


@pytest.mark.parametrize("content", [b"", b"Dear all", b"SQLite format 3\0" + bytes(4000)])
def test_what_is_no_plan_gives_nothing(tmp_path: Path, content: bytes) -> None:
    other = tmp_path / "other.commsplan"
    other.write_bytes(content)
    with pytest.raises(PlannerError, match=r"not a plan|damaged"):
        import_data(other, tmp_path / "fresh.commsplan")
    assert around(tmp_path) == ["other.commsplan"]


def test_another_programs_tables_give_nothing(tmp_path: Path) -> None:
    other = crafted(tmp_path / "photos.commsplan", "CREATE TABLE photo (id INTEGER)")
    with pytest.raises(PlannerError, match="not a plan"):
        import_data(other, tmp_path / "fresh.commsplan")


def test_a_newer_plan_is_left_to_the_newer_app(plan: Path) -> None:
    with pytest.raises(PlannerError, match="newer version"):
        taken(plan, "UPDATE alembic_version SET version_num = '9001'")


def test_a_plan_is_never_replaced_by_an_import(plan: Path) -> None:
    other = small(plan.with_name("other.commsplan"))
    before = other.read_bytes()
    for target in (other, plan):
        with pytest.raises(PlannerError, match="There is a file"):
            import_data(plan, target)
    assert other.read_bytes() == before


def test_a_stopped_import_leaves_nothing_behind(plan: Path) -> None:
    def stop(_done: int, total: int, _text: str) -> None:
        if total > 1:
            raise Cancelled

    with pytest.raises(Cancelled):
        import_data(plan, plan.with_name("fresh.commsplan"), progress=stop)
    assert around(plan.parent) == ["plan.commsplan"]


def test_a_preview_says_the_same_and_leaves_nothing(plan: Path) -> None:
    crafted(plan, SPY, "UPDATE action SET note_en = x'00' WHERE id = 1")
    seen = plan_data.preview(plan)
    assert around(plan.parent) == ["plan.commsplan"]
    made = import_data(plan, plan.with_name("fresh.commsplan"))
    assert (seen.adopted.rows, told(seen)) == (made.adopted.rows, told(made))


def test_a_file_too_large_is_refused_before_it_is_read(
    plan: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    small_room = guard_child.READERS["plan"]._replace(most_bytes=1000)
    monkeypatch.setattr(plan_data, "READERS", {"plan": small_room})
    with pytest.raises(PlannerError, match="too large"):
        taken(plan)


def test_a_damaged_plan_gives_what_can_be_read_and_says_what_is_torn(plan: Path) -> None:
    pages = plan.stat().st_size // 4096
    whole, torn = 0, 0
    for page in range(2, pages, 21):
        fresh, copy = plan.with_name("fresh.commsplan"), plan.with_name("copy.commsplan")
        content = bytearray(plan.read_bytes())
        content[page * 4096 : (page + 1) * 4096] = bytes(4096)
        copy.write_bytes(content)
        try:
            made = import_data(copy, fresh)
        except PlannerError:  # what tells which tables there are has gone
            continue
        assert full_check(fresh) == []
        whole, torn = whole + (not made.torn), torn + bool(made.torn)
        fresh.unlink()
    assert whole
    assert torn


def test_whatever_bits_are_flipped_the_new_plan_is_sound_or_not_there(plan: Path) -> None:
    chance = random.Random(7)
    for _ in range(8):
        fresh, copy = plan.with_name("fresh.commsplan"), plan.with_name("copy.commsplan")
        content = bytearray(plan.read_bytes())
        for _ in range(chance.randint(1, 200)):
            content[chance.randrange(100, len(content))] ^= 1 << chance.randrange(8)
        copy.write_bytes(content)
        try:
            import_data(copy, fresh)
        except PlannerError:
            assert not fresh.exists()
            continue
        assert full_check(fresh) == []
        fresh.unlink()
    assert not [name for name in around(plan.parent) if ".part" in name]
