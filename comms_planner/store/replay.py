"""Tells the plan's story again from the change log and compares it with the tables.

SQLite's own check finds few flipped bits; this finds those in any row's content. It walks
the log by row, so that memory does not grow with the plan, and is known without SQLAlchemy.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from typing import Any

from comms_planner.errors import PlannerError
from comms_planner.progress import Progress, silent
from comms_planner.store import entries, tables
from comms_planner.text import QT_TRANSLATE_NOOP

DIFFERS = QT_TRANSLATE_NOOP(
    "Errors", "Row {key} of “{table}” is not what the change log says ({fields})."
)
LOST = QT_TRANSLATE_NOOP("Errors", "Row {key} of “{table}” is missing.")
UNKNOWN = QT_TRANSLATE_NOOP("Errors", "Rows of “{table}” that nobody entered: {count}.")
SEAL = QT_TRANSLATE_NOOP("Errors", "Entry {seq} of the change log was altered.")
STORY = QT_TRANSLATE_NOOP(
    "Errors", "The change log contradicts itself about row {key} of “{table}”."
)
READING_LOG = QT_TRANSLATE_NOOP("Progress", "Checking the change log")
COMPARING = QT_TRANSLATE_NOOP("Progress", "Comparing the plan with its change log")

STEP = 2000
Image = dict[str, Any]


def problems(connection: sqlite3.Connection, progress: Progress = silent) -> Iterator[PlannerError]:
    """Everything in which tables and log disagree, within the connection's snapshot."""
    yield from _broken_seals(connection, progress)
    yield from _differences(connection, progress)


def _broken_seals(connection: sqlite3.Connection, progress: Progress) -> Iterator[PlannerError]:
    """Entries whose hash no longer fits what they say."""
    total = _count(connection, "change")
    logged = connection.execute(
        "SELECT seq, table_name, pk, op, before, after FROM change_row ORDER BY seq, id"
    )
    by_entry = groupby(logged, key=lambda line: line[0])
    at, lines = next(by_entry, (None, iter(())))
    entered = connection.execute(
        "SELECT seq, digest, uuid, at, who, label, kind, of_seq FROM change ORDER BY seq"
    )
    for done, (seq, sealed, *entry) in enumerate(entered):
        if done % STEP == 0:
            progress(done, total, READING_LOG)
        while at is not None and at < seq:
            yield PlannerError(SEAL, seq=at)
            at, lines = next(by_entry, (None, iter(())))
        own = (line[1:] for line in lines) if at == seq else iter(())
        if entries.digest(tuple(entry), own) != sealed:
            yield PlannerError(SEAL, seq=seq)
        if at == seq:
            at, lines = next(by_entry, (None, iter(())))
    if at is not None:
        yield PlannerError(SEAL, seq=at)


def _differences(connection: sqlite3.Connection, progress: Progress) -> Iterator[PlannerError]:
    """Rows that are other than their story ends, and rows without one."""
    known = {table.name: _Compared(connection, table) for table in tables.of_plan(connection)}
    total = _count(connection, "change_row")
    logged = connection.execute(
        "SELECT pk, table_name, before, after FROM change_row ORDER BY pk, id"
    )
    done = 0
    for key, steps in groupby(logged, key=lambda line: line[0]):
        stories: dict[str, Image | None] = {}
        for _, table, before, after in steps:
            done += 1
            if done % STEP == 0:
                progress(done, total, COMPARING)
            if not _tell(stories, table, before, after):
                yield PlannerError(STORY, table=table, key=key)
        for table, image in stories.items():
            if table in known:
                yield from known[table].against(key, image)
            elif image is not None:
                yield PlannerError(LOST, table=table, key=key)
    for compared in known.values():
        extra = _count(connection, compared.table.name) - compared.found
        if extra > 0:
            yield PlannerError(UNKNOWN, table=compared.table.name, count=extra)


class _Compared:
    """One table's rows, asked for by id and held against what the log says."""

    def __init__(self, connection: sqlite3.Connection, table: tables.Table) -> None:
        self.table, self.found = table, 0
        self._connection = connection
        self._ask = f"{table.select} WHERE id = ?"
        self._names = [name for name, _ in table.columns]
        self._values = itemgetter(*self._names)

    def against(self, key: int, image: Image | None) -> Iterator[PlannerError]:
        """What is wrong with the row of this id."""
        row = self._connection.execute(self._ask, (key,)).fetchone()
        if row is None:
            if image is not None:
                yield PlannerError(LOST, table=self.table.name, key=key)
            return
        self.found += 1
        if image is None:
            yield PlannerError(DIFFERS, table=self.table.name, key=key, fields="id")
            return
        if not self._is_plainly(image, row):
            yield from self._compared(key, image, row)

    def _is_plainly(self, image: Image, row: tuple[Any, ...]) -> bool:
        """Whether the row is the image as it stands, with nothing to convert: the quick answer."""
        try:
            return len(image) - ("version" in image) == len(row) and self._values(image) == row
        except KeyError:
            return False

    def _compared(self, key: int, image: Image, row: tuple[Any, ...]) -> Iterator[PlannerError]:
        """The fields in which the row is not what its image means."""
        wrong = [
            name
            for (name, kind), have in zip(self.table.columns, row, strict=True)
            if not _same(kind, image.get(name, _ABSENT), have)
        ]
        wrong += [name for name in image if name not in self._names and name != "version"]
        if wrong:
            yield PlannerError(DIFFERS, table=self.table.name, key=key, fields=", ".join(wrong))


_ABSENT = object()


def _same(kind: str, said: Any, have: Any) -> bool:
    if said == have:
        return True
    if said is _ABSENT or said is None or have is None:
        return False
    try:
        return bool(tables.raw(kind, said) == have)
    except ValueError:
        return False


def _tell(stories: dict[str, Image | None], table: str, before: str, after: str) -> bool:
    """Carry one step of a row's story on; False when it does not follow from the last."""
    try:
        old = json.loads(before) if before is not None else None
        new = json.loads(after) if after is not None else None
    except ValueError:
        return False
    now = stories.get(table)
    if old is None:
        stories[table] = new
        return now is None and new is not None
    fits = now is not None and all(
        now.get(name, _ABSENT) == value for name, value in old.items() if name != "version"
    )
    if new is None:
        stories[table] = None
    else:
        kept = {name: value for name, value in (now or {}).items() if name not in old}
        stories[table] = {**kept, **new}
    return fits


def _count(connection: sqlite3.Connection, table: str) -> int:
    return int(connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0])
