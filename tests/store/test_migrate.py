from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.operations.ops import AddColumnOp, ModifyTableOps, UpgradeOps
from sqlalchemy import Column, NullPool, String, create_engine

from comms_planner.errors import PlannerError
from comms_planner.models import Base
from comms_planner.store import header, migrate
from comms_planner.store.check import full_check
from comms_planner.store.guard import quick_check
from comms_planner.store.header import REVISION, connect
from comms_planner.store.migrations.build import unfilled
from comms_planner.store.replay import problems
from comms_planner.store.shape import shape, strangers
from comms_planner.store.shapes import SHAPES

REBUILD = "run: python -m comms_planner.store.migrations.build"
NEXT = f'''
"""Count tags, and call the evidence what it is."""
import sqlalchemy as sa
from alembic import op
revision = "next"
down_revision = "{REVISION}"

def upgrade():
    with op.batch_alter_table("action") as batch:
        batch.add_column(sa.Column("tags", sa.Text(), nullable=False, server_default="none"))
    with op.batch_alter_table("person", recreate="always") as batch:
        batch.drop_column("office")
    op.execute("UPDATE action SET note_en = 'migrated' WHERE id = 1")
'''


@pytest.fixture
def later(tmp_path: Path) -> Path:
    """The migrations with one more, that rebuilds a parent table."""
    folder = tmp_path / "migrations"
    shutil.copytree(
        migrate.MIGRATIONS, folder, ignore=shutil.ignore_patterns("__pycache__", "build.py")
    )
    (folder / "versions" / "next.py").write_text(NEXT)
    return folder


def test_the_revision_in_the_header_is_the_newest_migration() -> None:
    assert migrate.scripts().get_heads() == [REVISION]


def test_migrating_from_nothing_gives_what_the_models_say(tmp_path: Path) -> None:
    upgraded, created = tmp_path / "upgraded.commsplan", tmp_path / "created.commsplan"
    connect(upgraded, "rwc").close()
    migrate.upgrade(upgraded)
    with closing(connect(created, "rwc")) as connection:
        header.stamp(connection)
    engine = create_engine("sqlite://", creator=lambda: connect(created), poolclass=NullPool)
    Base.metadata.create_all(engine)
    with closing(connect(upgraded)) as one, closing(connect(created)) as other:
        assert strangers(shape(one), shape(other)) == [], REBUILD
    engine = create_engine("sqlite://", creator=lambda: connect(upgraded), poolclass=NullPool)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts=dict(migrate.OPTIONS))
        assert compare_metadata(context, Base.metadata) == [], REBUILD


def test_the_guard_expects_what_the_models_say(tmp_path: Path) -> None:
    with closing(connect(tmp_path / "x.commsplan", "rwc")) as connection:
        header.stamp(connection)
        engine = create_engine("sqlite://", creator=lambda: connect(tmp_path / "x.commsplan"),
                               poolclass=NullPool)  # fmt: skip
        Base.metadata.create_all(engine)
        assert strangers(shape(connection), SHAPES[REVISION]) == [], REBUILD


def test_an_upgrade_keeps_the_children_of_a_rebuilt_table(plan: Path, later: Path) -> None:
    with closing(connect(plan)) as connection:
        connection.execute("UPDATE action SET owner_id = 2 WHERE id = 2")
    migrate.upgrade(plan, later)
    with closing(connect(plan)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [
            ("next",)
        ]
        assert connection.execute("SELECT count(*) FROM person").fetchone() == (2,)
        assert connection.execute("SELECT owner_id, tags FROM action WHERE id = 2").fetchall() == [
            (2, "none")
        ]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


def test_after_an_upgrade_the_log_still_accounts_for_every_row(plan: Path, later: Path) -> None:
    migrate.upgrade(plan, later)
    with closing(connect(plan)) as connection:
        assert [str(problem) for problem in problems(connection)] == []


def test_an_upgrade_that_fails_leaves_the_file_as_it_was(plan: Path, later: Path) -> None:
    (later / "versions" / "next.py").write_text(NEXT + "    op.execute('DELETE FROM plan_cell')\n")
    before = plan.read_bytes()
    with pytest.raises(PlannerError, match="left as it was"):
        migrate.upgrade(plan, later)
    assert plan.read_bytes() == before
    assert quick_check(plan) == REVISION


def test_a_new_column_needs_a_value_for_the_rows_that_are_there() -> None:
    columns = (
        Column("nick", String(), nullable=False),
        Column("tags", String(), nullable=False, server_default=""),
        Column("motto", String()),
    )
    added = [AddColumnOp("partner", column) for column in columns]
    assert unfilled(UpgradeOps([ModifyTableOps("partner", added)])) == ["partner.nick"]


def test_a_plan_of_this_revision_is_not_touched(plan: Path) -> None:
    migrate.upgrade(plan)
    assert full_check(plan) == []
    with closing(sqlite3.connect(plan)) as connection:
        assert connection.execute("SELECT count(*) FROM change").fetchone() == (1,)
