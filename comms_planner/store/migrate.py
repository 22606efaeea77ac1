"""Brings a plan of an earlier revision to this one, whole or not at all."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from alembic.config import Config
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, NullPool, create_engine, event

from comms_planner.errors import PlannerError
from comms_planner.models import Base
from comms_planner.models.words import ChangeKind
from comms_planner.store import log, tables
from comms_planner.store.changes import ChangeSet, Row, RowChange
from comms_planner.store.header import connect
from comms_planner.store.refusals import plainly
from comms_planner.text import QT_TRANSLATE_NOOP


def _in_a_file(thing: object, _name: str | None, kind: str, *_: object) -> bool:
    """Whether something of the models is part of a plan file, not of a server's tables only."""
    only = getattr(thing, "info", {}).get("dialect", "sqlite") if kind == "index" else "sqlite"
    return only == "sqlite"


MIGRATIONS = Path(__file__).parent / "migrations"
OPTIONS = {
    "include_object": _in_a_file,
    "render_as_batch": True,
    "transactional_ddl": True,
    "target_metadata": Base.metadata,
}
UPGRADE = QT_TRANSLATE_NOOP("Undo", "Bring the file to a newer format")
BROKEN_LINKS = QT_TRANSLATE_NOOP(
    "Errors",
    "The plan could not be brought to the newer format and was left as it was: rows of “{table}”"
    " refer to rows that are missing. Restore a backup.",
)

Contents = dict[tuple[str, int], Row]


def scripts(folder: Path = MIGRATIONS) -> ScriptDirectory:
    """The migrations in a folder, as Alembic sees them."""
    config = Config()
    config.set_main_option("script_location", str(folder).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return ScriptDirectory.from_config(config)


def upgrade(path: Path, folder: Path = MIGRATIONS, *, who: str = "") -> None:
    """Run all migrations that the file lacks in one transaction, and log what they changed.

    The caller has made a verified backup. Foreign keys are off meanwhile, since Alembic
    rebuilds tables by dropping them; they are checked before the commit.
    """
    script = scripts(folder)
    engine = create_engine("sqlite://", creator=lambda: _unlinked(path), poolclass=NullPool)
    event.listen(engine, "begin", lambda c: c.exec_driver_sql("BEGIN IMMEDIATE"))
    with plainly(), engine.begin() as connection:
        before = _contents(connection)
        context = MigrationContext.configure(
            connection,
            opts={**OPTIONS, "fn": lambda at, _: script._upgrade_revs("head", at)},
        )
        with Operations.context(context):
            context.run_migrations()
        for broken in connection.exec_driver_sql("PRAGMA foreign_key_check"):
            raise PlannerError(BROKEN_LINKS, table=broken[0])
        changes = _difference(before, _contents(connection))
        if changes:
            log.append(connection, ChangeSet(UPGRADE, changes), ChangeKind.DO, who)


def _unlinked(path: Path) -> sqlite3.Connection:
    connection = connect(path)
    connection.execute("PRAGMA foreign_keys=OFF")
    return connection


def _contents(connection: Connection) -> Contents:
    """Every row of the plan's own tables, as the log would hold it."""
    bare = connection.connection.driver_connection
    assert isinstance(bare, sqlite3.Connection), "plans are kept by the standard library's SQLite"
    found: Contents = {}
    for table in tables.of_plan(bare):
        for row in bare.execute(table.select):
            image = {c: tables.image(k, v) for (c, k), v in zip(table.columns, row, strict=True)}
            found[table.name, image["id"]] = image
    return found


def _difference(before: Contents, after: Contents) -> tuple[RowChange, ...]:
    """What a migration did to the rows, so that the log still accounts for every one."""
    changes = []
    for name, key in before.keys() | after.keys():
        old, new = before.get((name, key)), after.get((name, key))
        if old == new:
            continue
        if old is not None and new is not None:
            fields = [f for f in {**old, **new} if f not in old or old[f] != new.get(f, _GONE)]
            old = {f: old[f] for f in fields if f in old}
            new = {f: new[f] for f in fields if f in new}
        changes.append(RowChange(name, key, old, new))
    return tuple(sorted(changes, key=lambda change: (change.table, change.key)))


_GONE = object()
