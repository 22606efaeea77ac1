from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import CheckConstraint, func, select, update
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid, Missing, PlannerError
from comms_planner.models import (
    Action,
    ActionCommitment,
    Base,
    Change,
    Commitment,
    Measurement,
    Person,
)
from comms_planner.models.words import Basis, ChangeKind, Precision, ReachKind
from comms_planner.quantity import Qty
from comms_planner.store import bulk
from comms_planner.store.changes import Row
from comms_planner.store.check import full_check
from comms_planner.store.database import Database, create
from comms_planner.store.header import connect
from comms_planner.store.refusals import refusal
from comms_planner.store.rules import RULES
from tests.store.plans import add, an_action, state


@pytest.fixture
def database(plan: Path) -> Database:
    return Database(plan, who="Ana")


def test_a_command_is_one_entry_with_one_line_for_each_row(database: Database) -> None:
    action_id, changes = database.writing("Add action", add)
    (row,) = changes.rows
    assert (row.table, row.key, row.before) == ("action", action_id, None)
    assert row.after is not None
    assert row.after["title_en"] == "New"
    with database.reading() as session:
        entry = session.scalars(select(Change).order_by(Change.seq.desc())).first()
        assert entry is not None
        assert (entry.who, entry.label, entry.kind) == ("Ana", "Add action", ChangeKind.DO)


def test_a_command_that_fails_changes_nothing(database: Database, plan: Path) -> None:
    before = state(plan)

    def fail(session: Session) -> None:
        add(session)
        raise Invalid("title", "No.")

    with pytest.raises(Invalid):
        database.writing("Fail", fail)
    assert state(plan) == before


def test_a_command_that_changes_nothing_leaves_no_entry(database: Database) -> None:
    _, changes = database.writing("Look", lambda session: session.get_one(Action, 1).title)
    assert (changes.rows, changes.seq) == ((), 0)


def test_a_command_sent_twice_is_carried_out_once(database: Database, plan: Path) -> None:
    database.writing("Add", add, "the-same")
    before = state(plan)
    with pytest.raises(Invalid, match="carried out before"):
        database.writing("Add", add, "the-same")
    assert state(plan) == before


def test_bulk_statements_are_refused_in_a_command(database: Database) -> None:
    with pytest.raises(AssertionError, match="mapped objects"):
        database.writing("Bulk", lambda s: s.execute(update(Action).values(position=1)))


def test_a_deleted_row_is_remembered_whole_even_if_nobody_read_it(
    database: Database, plan: Path
) -> None:
    before = state(plan)

    def delete(session: Session) -> None:
        action = session.get_one(Action, 1)
        session.expire(action)
        session.delete(action)

    _, changes = database.writing("Delete", delete)
    database.replay(changes.inverse(), ChangeKind.UNDO, changes.seq)
    assert state(plan) == before


def test_a_default_the_database_fills_in_is_in_the_log(database: Database, plan: Path) -> None:
    database.writing("Add", lambda s: s.add(an_action("x", currency=None, gate=None)))
    assert full_check(plan) == []


def test_two_rows_can_trade_a_unique_value_and_back(database: Database, plan: Path) -> None:
    before = state(plan)

    def trade(session: Session) -> None:
        one, other = session.get_one(Commitment, 1), session.get_one(Commitment, 2)
        first, second = one.slug, other.slug
        one.slug = "between"
        session.flush()
        other.slug = first
        session.flush()
        one.slug = second

    _, changes = database.writing("Trade", trade)
    after = state(plan)
    assert after["commitment"] != before["commitment"]
    undone = database.replay(changes.inverse(), ChangeKind.UNDO, changes.seq)
    assert state(plan) == before
    database.replay(undone.inverse(), ChangeKind.REDO, changes.seq)
    assert state(plan) == after


def test_a_new_row_may_take_the_name_an_old_one_gave_up(database: Database, plan: Path) -> None:
    before = state(plan)

    def take(session: Session) -> None:
        old = session.get_one(Commitment, 1)
        session.add(
            Commitment(cell_id=1, slug=old.slug, position=9, text=Bilingual("x"),
                       promised=Qty(1), kind=old.kind)
        )  # fmt: skip
        old.slug = "retired"

    _, changes = database.writing("Take", take)
    database.replay(changes.inverse(), ChangeKind.UNDO, changes.seq)
    assert state(plan) == before


def test_undoing_what_is_no_longer_there_is_refused(database: Database) -> None:
    _, changes = database.writing("Add", add)
    database.replay(changes.inverse(), ChangeKind.UNDO, changes.seq)
    with pytest.raises(PlannerError, match="Somebody else changed this first"):
        database.replay(changes.inverse(), ChangeKind.UNDO, changes.seq)


def test_many_rows_come_in_whole_and_go_again(database: Database, plan: Path) -> None:
    before = state(plan)
    first = database.next_id("action")
    changes = database.insert_many(
        "Import",
        [
            ("action", [{"id": first + n, "title_en": f"In {n}"} for n in range(30)]),
            ("person", []),
            ("action_commitment", [{"id": 1, "action_id": first, "commitment_id": 1}]),
        ],
    )
    assert len(state(plan)["action"]) == 33
    database.replay(changes.inverse(), ChangeKind.UNDO, changes.seq)
    assert state(plan) == before
    assert database.next_id("action") == first + 30


def test_very_many_rows_that_came_in_go_again_by_what_the_log_has_of_them(
    database: Database, plan: Path
) -> None:
    before, first = state(plan), database.next_id("action")
    actions: list[Row] = [{"id": first + n, "title_en": f"In {n}"} for n in range(bulk.MANY)]
    promised: list[Row] = [{"id": 1, "action_id": first, "commitment_id": 1}]
    images = [("action", actions), ("action_commitment", promised)]
    changes = database.insert_many("Import", images)
    after = state(plan)
    undone = database.take_back(changes.seq)
    assert undone is not None
    assert (state(plan), len(undone.rows)) == (before, bulk.MANY + 1)
    assert undone.touches("action")
    assert not undone.touches("person")
    gone = undone.rows[-1]
    assert (gone.table, gone.key, gone.after) == ("action", first, None)
    assert gone.before is not None
    assert gone.before["title_en"] == "In 0"
    assert full_check(plan) == []
    database.replay(undone.inverse(), ChangeKind.REDO, changes.seq)
    again = state(plan)
    assert {name: len(rows) for name, rows in again.items()} == {
        name: len(rows) for name, rows in after.items()
    }


def test_what_did_more_than_put_many_rows_in_is_undone_row_by_row(database: Database) -> None:
    few = database.insert_many("Import", [("action", [{"id": 900, "title_en": "In"}])])
    assert database.take_back(few.seq) is None

    def change(session: Session) -> None:
        session.get_one(Action, 1).position = 7
        session.add_all(an_action(f"More {n}") for n in range(bulk.MANY))

    _, mixed = database.writing("Change", change)
    assert database.take_back(mixed.seq) is None


def test_nothing_to_take_in_is_no_change(database: Database, plan: Path) -> None:
    before = state(plan)
    assert database.insert_many("Import", [("action", [])]).rows == ()
    assert state(plan) == before


def test_each_thread_has_its_own_snapshot(database: Database) -> None:
    counts: list[int] = []

    def count() -> None:
        with database.reading() as session:
            counts.append(len(session.scalars(select(Action)).all()))

    with database.reading() as session:
        assert len(session.scalars(select(Action)).all()) == 3
        threads = [threading.Thread(target=count) for _ in range(12)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert counts == [3] * 12
    database.close()


def test_a_large_write_asks_for_a_backup_first_and_a_small_one_does_not(
    database: Database, plan: Path
) -> None:
    asked: list[int] = []

    def look() -> None:
        with closing(sqlite3.connect(plan)) as other:
            asked.append(other.execute("SELECT count(*) FROM action").fetchone()[0])

    database.before_large = look
    database.writing("Add", add)
    assert asked == []
    rows = [{"id": 100 + n, "title_en": "x" * 900} for n in range(5000)]
    database.insert_many("Import", [("action", rows)])
    assert asked == [4], "the backup sees the plan as it was"


def test_what_a_backup_refuses_takes_the_large_write_back(database: Database, plan: Path) -> None:
    def refuse() -> None:
        raise PlannerError("No room.")

    before = state(plan)
    database.before_large = refuse
    rows = [{"id": 100 + n, "title_en": "x"} for n in range(200)]
    with pytest.raises(PlannerError, match="No room"):
        database.insert_many("Import", [("action", rows)])
    assert state(plan) == before


@pytest.mark.parametrize(
    ("work", "field", "sentence"),
    [
        (lambda s: s.add(an_action("x", precision=Precision.DAY)), "starts", "first day"),
        (lambda s: s.add(Action(title=Bilingual(), note=Bilingual())), "title", "title"),
        (
            lambda s: s.add_all(ActionCommitment(action_id=1, commitment_id=1) for _ in range(2)),
            "commitment_id",
            "one like this already",
        ),
        (lambda s: s.add(an_action("x", owner_id=99)), "", "refers to what is gone"),
        (lambda s: s.add(an_action("x", position=2**70)), "", "too large"),
        (lambda s: s.add(an_action("x", currency="\ud800")), "", "characters that cannot"),
        (lambda s: setattr(s.get_one(Action, 1), "currency", None), "currency", "left empty"),
        (lambda s: s.get_one(Action, 99), "", "not in the plan any more"),
        (
            lambda s: s.add(
                Measurement(action_id=1, kind=ReachKind.DIRECT, qty=Qty(-1), basis=Basis.OURS,
                            definition=Bilingual(), note=Bilingual())
            ),
            "value",
            "less than zero",
        ),
    ],
)  # fmt: skip
def test_what_the_database_refuses_is_said_by_field(
    database: Database, plan: Path, work: object, field: str, sentence: str
) -> None:
    before = state(plan)
    with pytest.raises(PlannerError, match=sentence) as refused:
        database.writing("Try", work)  # type: ignore[arg-type]  # lambdas of one session
    if not isinstance(refused.value, Missing):
        assert isinstance(refused.value, Invalid)
        assert refused.value.field == field
    assert not any(word in str(refused.value) for word in ("CHECK", "constraint", "INSERT", "ck_"))
    assert state(plan) == before


def test_a_refused_word_names_its_column(database: Database) -> None:
    refused = refusal("CHECK constraint failed: ck_action_work_status")
    assert (refused.field, str(refused)) == ("work_status", "Choose one of the values on offer.")


def test_every_rule_of_the_models_has_its_sentence() -> None:
    rules = [
        (table.name, str(rule.name).removeprefix(f"ck_{table.name}_"))
        for table in Base.metadata.sorted_tables
        for rule in table.constraints
        if isinstance(rule, CheckConstraint) and not getattr(rule, "_type_bound", False)
    ]
    assert len(rules) > 20
    assert [r for r in rules if ".".join(r) not in RULES and r[1] not in RULES] == []


def test_a_new_plan_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    def fail(session: Session) -> None:
        session.add(Person(name=Bilingual("x"), role=Bilingual()))
        raise Invalid("x", "No.")

    with pytest.raises(Invalid):
        create(tmp_path / "new.commsplan", fail, label="Create")
    assert list(tmp_path.glob("new*")) == []


def test_much_is_more_than_a_fifth_of_all_rows(database: Database) -> None:
    asked: list[int] = []
    database.before_large = lambda: asked.append(1)
    rows = [{"id": 100 + n, "title_en": "x"} for n in range(5000)]
    database.insert_many("Import", [("action", rows)])
    asked.clear()
    few = [{"id": 9_000 + n, "title_en": "x"} for n in range(_held(database) // 5 - 1)]
    database.insert_many("Import", [("action", few)])
    assert asked == []
    many = [{"id": 19_000 + n, "title_en": "x"} for n in range(_held(database) // 3)]
    database.insert_many("Import", [("action", many)])
    assert asked == [1]


def _held(database: Database) -> int:
    """The rows of the plan, its log aside."""
    with database.reading() as session:
        tables = [m.local_table for m in Base.registry.mappers]
        return sum(session.scalar(select(func.count()).select_from(t)) or 0 for t in tables)


@pytest.mark.usefixtures("lasting")
@pytest.mark.parametrize("mode", ["rw", "rwc"])
def test_what_is_acknowledged_has_reached_the_disk(plan: Path, mode: str) -> None:
    with closing(connect(plan, mode)) as connection:
        (synchronous,) = connection.execute("PRAGMA synchronous").fetchone()
        (journal,) = connection.execute("PRAGMA journal_mode").fetchone()
    assert (synchronous, journal) == (3, "truncate"), "3 is EXTRA: the journal's folder as well"
