"""The one place that opens a plan for the services: sessions, transactions, replay."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from sqlalchemy import (
    ColumnElement,
    Connection,
    create_engine,
    delete,
    event,
    insert,
    select,
    update,
)
from sqlalchemy.orm import Session, sessionmaker

from comms_planner.models import Base, Change, ChangeRow
from comms_planner.models.words import ChangeKind
from comms_planner.store import codec, recording
from comms_planner.store.changes import ChangeSet, Row, RowChange
from comms_planner.store.faults import plainly
from comms_planner.store.header import connect, stamp

R = TypeVar("R")


class Database:
    """Sessions over one plan file.

    Reads may come from any thread and see one snapshot each; writes come one at a time and
    leave their row images in the change log within the same transaction.
    """

    def __init__(self, path: Path, *, read_only: bool = False, who: str = "") -> None:
        self.path, self.who = path, who
        mode = "ro" if read_only else "rw"
        self._engine = create_engine(
            "sqlite://", creator=lambda: connect(path, mode), hide_parameters=True
        )
        event.listen(self._engine, "begin", _begin)
        writer = self._engine.execution_options(comms_planner_writing=True)
        self._readers = sessionmaker(self._engine, expire_on_commit=False)
        self._writers = sessionmaker(writer, expire_on_commit=False)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """One snapshot for all questions asked inside."""
        with plainly(), self._readers() as session:
            yield session

    def writing(
        self, label: str, work: Callable[[Session], R], command_id: str | None = None
    ) -> tuple[R, ChangeSet]:
        """Run `work` in one transaction and log what it changed.

        `command_id` is unique in the log: a command sent twice is refused the second time.
        """
        with plainly(), self._writers() as session, session.begin():
            event.listen(session, "do_orm_execute", recording.refuse_bulk_statements)
            result = work(session)
            session.flush()
            changes = ChangeSet(label, tuple(recording.rows(session)))
            if not changes.rows:
                return result, changes
            return result, self._log(session.connection(), changes, ChangeKind.DO, None, command_id)

    def replay(self, changes: ChangeSet, kind: ChangeKind, of_seq: int | None) -> ChangeSet:
        """Write the images of a change set back, as a change of its own in the log."""
        with (
            plainly(),
            self._engine.execution_options(comms_planner_writing=True).begin() as connection,
        ):
            connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
            for row in changes.rows:
                _restore(connection, row)
            return self._log(connection, changes, kind, of_seq)

    def insert_many(self, label: str, images: Sequence[tuple[str, Sequence[Row]]]) -> ChangeSet:
        """The one door for bulk data: whole rows by table, logged and undone as one change.

        Each row must carry its `id`; the caller takes them from `next_id`.
        """
        with (
            plainly(),
            self._engine.execution_options(comms_planner_writing=True).begin() as connection,
        ):
            changed: list[RowChange] = []
            for name, rows in images:
                whole = [{"version": 1, **row} for row in rows]
                connection.execute(insert(Base.metadata.tables[name]), whole)
                changed += [RowChange(name, row["id"], None, row) for row in whole]
            return self._log(connection, ChangeSet(label, tuple(changed)), ChangeKind.DO)

    def next_id(self, table: str) -> int:
        """The first id of a table that no row has had."""
        with self._engine.connect() as connection:
            found = connection.exec_driver_sql(
                "SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)
            ).scalar()
        return int(found or 0) + 1

    def change_set(self, seq: int) -> ChangeSet:
        """A logged change with its row images."""
        with self.reading() as session:
            label = session.scalars(select(Change.label).where(Change.seq == seq)).one()
            return ChangeSet(label, _logged(session, ChangeRow.seq == seq), seq)

    def since(self, seq: int) -> ChangeSet:
        """All that was changed after `seq`, as one change set."""
        with self.reading() as session:
            return ChangeSet("", _logged(session, ChangeRow.seq > seq), seq)

    def close(self) -> None:
        """Let go of the file."""
        self._engine.dispose()

    def _log(
        self,
        connection: Connection,
        changes: ChangeSet,
        kind: ChangeKind,
        of_seq: int | None = None,
        command_id: str | None = None,
    ) -> ChangeSet:
        entry = {
            "uuid": command_id or str(uuid.uuid4()),
            "at": dt.datetime.now(dt.UTC),
            "who": self.who,
            "label": changes.label,
            "kind": kind,
            "of_seq": of_seq,
        }
        inserted = connection.execute(insert(Change).values(**entry)).inserted_primary_key
        assert inserted is not None
        seq = int(inserted[0])
        connection.execute(insert(ChangeRow), [_entry(seq, row) for row in changes.rows])
        return ChangeSet(changes.label, changes.rows, seq)


def create(path: Path, fill: Callable[[Session], None], *, label: str, who: str = "") -> None:
    """Make a new plan file and fill it; it appears whole or not at all.

    The filling is the first change in the log, so that replaying the log gives the file.
    """
    part = path.with_name(f"{path.name}.part")
    part.unlink(missing_ok=True)
    try:
        with plainly():
            fresh = connect(part, "rwc")
            stamp(fresh)
            fresh.close()
            engine = create_engine("sqlite://", creator=lambda: connect(part))
            Base.metadata.create_all(engine)
            engine.dispose()
        database = Database(part, who=who)
        database.writing(label, fill)
        database.close()
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _begin(connection: Connection) -> None:
    """A write takes its lock at once, a read takes a snapshot.

    Left to itself the driver begins late, so that two writers deadlock and a read sees
    two states.
    """
    writing = connection.get_execution_options().get("comms_planner_writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _logged(session: Session, where: ColumnElement[bool]) -> tuple[RowChange, ...]:
    tables = Base.metadata.tables
    ask = (
        select(ChangeRow.table, ChangeRow.pk, ChangeRow.before, ChangeRow.after)
        .where(where)
        .order_by(ChangeRow.id)
    )
    return tuple(
        RowChange(t, pk, codec.loads(tables[t], before), codec.loads(tables[t], after))
        for t, pk, before, after in session.execute(ask)
    )


def _entry(seq: int, row: RowChange) -> Row:
    op = "insert" if row.before is None else "delete" if row.after is None else "update"
    return {
        "seq": seq,
        "table_name": row.table,
        "pk": row.key,
        "op": op,
        "before": codec.dumps(row.before),
        "after": codec.dumps(row.after),
    }


def _restore(connection: Connection, row: RowChange) -> None:
    table = Base.metadata.tables[row.table]
    if row.before is None:
        image = dict(row.after or {})
        image["version"] = image.get("version", 0) + 1
        connection.execute(insert(table).values(**image))
    elif row.after is None:
        connection.execute(delete(table).where(table.c.id == row.key))
    else:
        connection.execute(
            update(table)
            .where(table.c.id == row.key)
            .values({**row.after, "version": table.c.version + 1})
        )
