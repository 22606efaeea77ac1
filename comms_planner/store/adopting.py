"""A new plan made from rows of a file that is not opened: what the rules allow, and no more."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Table, func, insert, select
from sqlalchemy.exc import IntegrityError

from comms_planner.errors import PlannerError
from comms_planner.models import Base
from comms_planner.progress import Progress, silent
from comms_planner.store.bulk import whole
from comms_planner.store.changes import Row
from comms_planner.store.check import full_check
from comms_planner.store.database import making
from comms_planner.store.foreign_values import Unfit, kept_row
from comms_planner.store.refusals import refusal
from comms_planner.store.tables import LEDGER
from comms_planner.text import QT_TRANSLATE_NOOP

TAKING = QT_TRANSLATE_NOOP("Progress", "Taking in the rows")
BAD_VALUE = QT_TRANSLATE_NOOP("Errors", "“{column}” holds a value that a plan cannot keep.")
BAD_LINK = QT_TRANSLATE_NOOP("Errors", "“{column}” refers to a row that is missing.")
AT_ONCE = 2000

Tables = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Fault:
    """One row that was left out, or one field of it that was emptied (`column` says which)."""

    table: str
    key: object
    column: str
    why: PlannerError

    def put(self, word: Callable[[str], str]) -> PlannerError:
        """Why, with a reader's word for the column."""
        values = dict(self.why.values)
        if "column" in values:
            values["column"] = word(str(values["column"]))
        return PlannerError(self.why.text, **values)


@dataclass(frozen=True, slots=True)
class Adopted:
    """How many rows the new plan has, by table, and what it could not keep."""

    rows: Mapping[str, int]
    faults: tuple[Fault, ...]


def adopt(
    path: Path,
    tables: Tables,
    *,
    label: str,
    who: str = "",
    progress: Progress = silent,
    origin: tuple[str, int] | None = None,
) -> Adopted:
    """Make a plan that holds these rows; it appears whole and checked, or not at all.

    `origin` are the identity and the number of the latest change of the plan they come from.
    """
    taking = _Taking(tables, progress)
    with making(path, who) as database:
        database.fill(label, taking.run, origin)
        faults = full_check(database.path, progress)
        if faults:
            raise faults[0]
    return Adopted(taking.rows, tuple(taking.faults))


class _Taking:
    """One run over the tables, parents before children."""

    def __init__(self, tables: Tables, progress: Progress) -> None:
        self._said, self._progress = tables, progress
        self.rows: dict[str, int] = {}
        self.faults: list[Fault] = []

    def run(self, connection: Connection) -> None:
        """Write what can be kept, then mend or take out what refers to nothing."""
        tables = [t for t in Base.metadata.sorted_tables if t.name not in LEDGER]
        for number, table in enumerate(tables):
            self._progress(number, len(tables), TAKING)
            rows = list(self._kept(table))
            for start in range(0, len(rows), AT_ONCE):
                self._write(connection, table, rows[start : start + AT_ONCE])
        while self._mend(connection):
            pass
        for table in tables:
            count = connection.execute(select(func.count()).select_from(table)).scalar_one()
            if count:
                self.rows[table.name] = count

    def _kept(self, table: Table) -> Iterable[Row]:
        found = self._said.get(table.name, {"columns": (), "rows": ()})
        for values in found["rows"]:
            said = dict(zip(found["columns"], values, strict=True))
            try:
                row, lost = kept_row(table, said)
            except Unfit as unfit:
                self._leave_out(table, said.get("id"), PlannerError(BAD_VALUE, column=unfit.column))
                continue
            for name in lost:
                why = PlannerError(BAD_VALUE, column=name)
                self.faults.append(Fault(table.name, said.get("id"), name, why))
            yield whole(table, row)

    def _write(self, connection: Connection, table: Table, rows: list[Row]) -> None:
        """All at once, and one by one only where that is refused."""
        try:
            with connection.begin_nested():
                connection.execute(insert(table), rows)
        except IntegrityError as error:
            if len(rows) == 1:
                self._leave_out(table, rows[0].get("id"), refusal(str(error.orig)))
                return
            half = len(rows) // 2
            self._write(connection, table, rows[:half])
            self._write(connection, table, rows[half:])

    def _mend(self, connection: Connection) -> bool:
        """Empty the fields that refer to nothing, or take their rows out; whether there were any.

        Taking a row out may leave others without what they refer to, so this is asked again.
        """
        broken = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
        for name, key, _, number in broken:
            table = Base.metadata.tables[name]
            links = connection.exec_driver_sql(f"PRAGMA foreign_key_list({name})").fetchall()
            column = next(link[3] for link in links if link[0] == number)
            why = PlannerError(BAD_LINK, column=column)
            if not self._empty(connection, table, key, column):
                connection.execute(table.delete().where(table.c.id == key))
                column = ""
            self.faults.append(Fault(name, key, column, why))
        return bool(broken)

    def _empty(self, connection: Connection, table: Table, key: int, column: str) -> bool:
        if not table.c[column].nullable:
            return False
        try:
            with connection.begin_nested():
                connection.execute(table.update().where(table.c.id == key).values({column: None}))
        except IntegrityError:
            return False
        return True

    def _leave_out(self, table: Table, key: object, why: PlannerError) -> None:
        self.faults.append(Fault(table.name, key, "", why))
