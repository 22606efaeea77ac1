"""The one place that opens a plan for the services: sessions and transactions."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from itertools import chain
from math import ceil
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Connection, QueuePool, create_engine, event, func, select
from sqlalchemy.orm import Session, sessionmaker

from comms_planner.collecting import undisturbed
from comms_planner.models import Base, Change, ChangeRow
from comms_planner.models.words import ChangeKind
from comms_planner.progress import Progress, silent
from comms_planner.store import bulk, log, many, recording, restoring
from comms_planner.store.backup import keep
from comms_planner.store.changes import ChangeSet, Inserted, Row, RowChange, TakenBack
from comms_planner.store.header import connect, stamp
from comms_planner.store.refusals import plainly
from comms_planner.store.tables import LEDGER

R = TypeVar("R")

KEEPSAKES = "comms_planner.keepsakes"
"""Under this a reading session finds what questions may keep beside this plan, such as an index."""
WHO = "comms_planner.who"
"""Under this a writing session knows the name of who works with the plan."""
FEW = 50
"""A command that touches fewer rows is never large, whatever the size of the plan."""
LARGE = 0.2
"""A command that touches more than this share of all rows deserves a backup beforehand."""


class Database:
    """Sessions over one plan file.

    Reads may come from any thread and see one snapshot each; writes come one at a time and
    leave their row images in the change log within the same transaction.

    Three hooks: `before_connect` runs before each new connection, `before_large` before a write
    that touches much of the plan is committed; `progress` hears how far long work is. What one
    of the latter raises takes the write back.
    """

    def __init__(self, path: Path, *, read_only: bool = False, who: str = "") -> None:
        self.path, self.who = path, who
        self.before_connect: Callable[[], object] = lambda: None
        self.before_large: Callable[[], object] = lambda: None
        self.progress: Progress = silent
        self._mode = "ro" if read_only else "rw"
        self._engine = create_engine(
            "sqlite://",
            creator=self._connect,
            poolclass=QueuePool,
            hide_parameters=True,
        )
        event.listen(self._engine, "begin", _begin)
        self._writer = self._engine.execution_options(comms_planner_writing=True)
        keepsakes: dict[str, object] = {}
        self._readers = sessionmaker(
            self._engine, expire_on_commit=False, info={KEEPSAKES: keepsakes}
        )
        self._writers = sessionmaker(self._writer, expire_on_commit=False)

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
        with plainly(), undisturbed(), self._writers() as session, session.begin():
            event.listen(session, "do_orm_execute", recording.refuse_bulk_statements)
            session.info[WHO] = self.who
            session.info[many.PROGRESS] = self.progress
            result = work(session)
            session.flush()
            changes = ChangeSet(label, tuple(recording.rows(session)))
            if not changes.rows:
                return result, changes
            return result, self._log(session.connection(), changes, ChangeKind.DO, None, command_id)

    def replay(self, changes: ChangeSet, kind: ChangeKind, of_seq: int | None) -> ChangeSet:
        """Write the images of a change set back, as a change of its own in the log."""
        with plainly(), undisturbed(), self._writer.begin() as connection:
            written = restoring.put_back(connection, changes.net(), self.progress)
            return self._log(connection, written, kind, of_seq)

    def take_back(self, seq: int) -> ChangeSet | None:
        """Undo an entry that put very many rows in and did nothing else; None for any other.

        The log has their images already: they need not be read to be written down again.
        """
        with self.reading() as session:
            count = session.scalar(select(func.count()).where(ChangeRow.seq == seq)) or 0
            kept = log.put_in(session, seq) if count >= bulk.MANY else []
            if not kept:
                return None
            label = session.scalars(select(Change.label).where(Change.seq == seq)).one()
        with plainly(), undisturbed(), self._writer.begin() as connection:
            restoring.take_out(connection, kept, self.progress)
            lines = ((table, key, "delete", text, None) for table, key, text in kept)
            told = partial(self.progress, total=len(kept), text=log.NOTING)
            undone = log.write(connection, lines, label, ChangeKind.UNDO, self.who, seq, told=told)
        return ChangeSet(label, TakenBack(kept, log.image_of), undone)

    def insert_many(self, label: str, images: Sequence[tuple[str, Sequence[Row]]]) -> ChangeSet:
        """The one door for bulk data: whole rows by table, logged and undone as one change.

        Each row must carry its `id`; the caller takes them from `next_id`.
        """
        changed = Inserted(images)
        if not changed:
            return ChangeSet(label, ())
        with plainly(), undisturbed(), self._writer.begin() as connection:
            tables = Base.metadata.tables
            lines = chain.from_iterable(
                bulk.insert(connection, tables[name], rows) for name, rows in images
            )
            told = partial(self.progress, total=len(changed), text=log.NOTING)
            seq = log.write(connection, lines, label, ChangeKind.DO, self.who, told=told)
            self._prepare(connection, len(changed))
        return ChangeSet(label, changed, seq)

    def fill(
        self,
        label: str,
        work: Callable[[Connection], object],
        origin: tuple[str, int] | None = None,
    ) -> ChangeSet:
        """Fill a plan that has no row yet by statements, and log each row it then has.

        `origin` is the identity of the plan it goes on from, with its latest change.
        """
        with plainly(), self._writer.begin() as connection:
            connection.exec_driver_sql("PRAGMA defer_foreign_keys=ON")
            work(connection)
            rows = tuple(
                RowChange(table.name, row["id"], None, dict(row))
                for table in Base.metadata.sorted_tables
                if table.name not in LEDGER
                for row in connection.execute(select(table)).mappings()
            )
            changes = ChangeSet(label, rows)
            if origin is None:
                return self._log(connection, changes, ChangeKind.DO)
            name, seq = origin
            return log.append(connection, changes, ChangeKind.DO, self.who, None, name, seq)

    def next_id(self, table: str) -> int:
        """The first id of a table that no row has had."""
        with plainly(), self._engine.connect() as connection:
            found = connection.exec_driver_sql(
                "SELECT seq FROM sqlite_sequence WHERE name = ?", (table,)
            ).scalar()
        return int(found or 0) + 1

    def change_set(self, seq: int) -> ChangeSet:
        """A logged change with its row images."""
        with self.reading() as session:
            label = session.scalars(select(Change.label).where(Change.seq == seq)).one()
            rows = log.rows(session, ChangeRow.seq == seq, self.progress)
            return ChangeSet(label, rows, seq)

    def since(self, seq: int) -> ChangeSet:
        """All that was changed after `seq`, as one change set."""
        with self.reading() as session:
            return ChangeSet("", log.rows(session, ChangeRow.seq > seq, self.progress), seq)

    def close(self) -> None:
        """Let go of the file; the next question opens it anew."""
        self._engine.dispose()

    def _connect(self) -> sqlite3.Connection:
        self.before_connect()
        return connect(self.path, self._mode)

    def _log(
        self,
        connection: Connection,
        changes: ChangeSet,
        kind: ChangeKind,
        of_seq: int | None = None,
        command_id: str | None = None,
    ) -> ChangeSet:
        if not changes.rows:
            return changes
        if kind is ChangeKind.DO:  # what is taken back, or done again, is in the log already
            self._prepare(connection, len(changes.rows))
        return log.append(
            connection, changes, kind, self.who, of_seq, command_id, progress=self.progress
        )

    def _prepare(self, connection: Connection, count: int) -> None:
        """Before a write of so many rows is committed, have a backup made if that is much."""
        if count > FEW and _is_much(connection, count):
            self.before_large()


def create(path: Path, fill: Callable[[Session], None], *, label: str, who: str = "") -> None:
    """Make a new plan file and fill it; it appears whole or not at all.

    The filling is the first change in the log, so that replaying the log gives the file.
    """
    with making(path, who) as database:
        database.writing(label, fill)


@contextmanager
def making(path: Path, who: str = "") -> Iterator[Database]:
    """A new plan without a row, to be filled inside; only then does it get its name."""
    part = path.with_name(f"{path.name}.part")
    journal = path.with_name(f"{path.name}.part-journal")
    part.unlink(missing_ok=True)
    try:
        with plainly():
            fresh = connect(part, "rwc")
            stamp(fresh)
            fresh.close()
        database = Database(part, who=who)
        try:
            with plainly(), database._writer.begin() as connection:
                Base.metadata.create_all(connection)
            yield database
        finally:
            database.close()
        keep(part, path)
    finally:
        part.unlink(missing_ok=True)
        journal.unlink(missing_ok=True)


def _begin(connection: Connection) -> None:
    """A write takes its lock at once, a read takes a snapshot.

    Left to itself the driver begins late, so that two writers deadlock and a read sees
    two states.
    """
    writing = connection.get_execution_options().get("comms_planner_writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _is_much(connection: Connection, count: int) -> bool:
    """Whether so many rows are a large share of the plan's; counts no further than that takes."""
    enough, held = ceil(count / LARGE), 0
    for table in sorted(mapper.local_table.description for mapper in Base.registry.mappers):
        ask = f"SELECT count(*) FROM (SELECT 1 FROM {table} LIMIT {enough - held})"
        held += int(connection.exec_driver_sql(ask).scalar_one())
        if held >= enough:
            return False
    return True
