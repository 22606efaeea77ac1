"""A plan made anew from one that was exported as JSON; exported again, it says the same."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator, Mapping
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from sqlalchemy import Table
from sqlalchemy.orm import Mapper
from sqlalchemy.types import LargeBinary

from comms_planner.errors import Invalid
from comms_planner.interchange.guard import stream_guarded
from comms_planner.interchange.json import FORMAT_VERSION, parts_of
from comms_planner.models import Base
from comms_planner.models.types import Amount
from comms_planner.progress import Progress, silent
from comms_planner.services import opening
from comms_planner.store.adopting import Adopted, adopt
from comms_planner.store.header import REVISION
from comms_planner.text import QT_TRANSLATE_NOOP

IMPORT = QT_TRANSLATE_NOOP("Undo", "Import the data of a plan")
NEWER = QT_TRANSLATE_NOOP(
    "Errors", "“{name}” was exported by a newer version of the app. Update, then import it."
)
READING = QT_TRANSLATE_NOOP("Progress", "Reading the file")
AT_ONCE = 2000
LOOK = 4000
_BEGINS = re.compile(rb'(?:\xef\xbb\xbf)?\s*\{\s*"format"\s*:\s*"comms-planner/plan"')
BROKEN = QT_TRANSLATE_NOOP("Errors", "“{name}” is not whole: its tables cannot be read.")


def is_plan(source: Path) -> bool:
    """Whether a file is a plan that was exported as JSON, by how it begins."""
    if source.suffix.lower() != ".json" or not source.is_file():
        return False
    with source.open("rb") as file:
        return _BEGINS.match(file.read(LOOK)) is not None


def import_plan(
    source: Path, target: Path, *, who: str = "", progress: Progress = silent
) -> Adopted:
    """Make the plan `target` from an exported one; it appears whole or not at all.

    It keeps the identity and the number of changes of the plan it came from, without its log.
    """
    opening.refuse_taken(target)
    told = stream_guarded("exported", source)
    origin = _origin(next(told, None), source.name)
    raw = _rows(told, source.name, progress)
    return adopt(target, raw, label=IMPORT, who=who, progress=progress, origin=origin)


def preview(source: Path) -> Adopted:
    """What the new plan would hold, without leaving anything behind."""
    with tempfile.TemporaryDirectory() as folder:
        return import_plan(source, Path(folder) / "seen.commsplan")


def _origin(said: Any, name: str) -> tuple[str, int]:
    """Which plan it is and how many changes it had seen; Invalid where that cannot be taken in."""
    if not isinstance(said, dict):
        raise Invalid("path", BROKEN, name=name)
    version, plan, seq = said.get("format_version", 0), said.get("plan"), said.get("seq")
    if not isinstance(version, int) or not isinstance(plan, str) or not isinstance(seq, int):
        raise Invalid("path", BROKEN, name=name)
    if version > FORMAT_VERSION or str(said.get("revision")) > REVISION:
        raise Invalid("path", NEWER, name=name)
    if not 0 < seq < 2**53:
        raise Invalid("path", BROKEN, name=name)
    return plan, seq


def _rows(told: Iterator[Any], name: str, progress: Progress) -> dict[str, Any]:
    """Rows by table, as a bare file holds them; those of tables that no plan has are passed by."""
    takers = {
        table.name: _Taker(mapper, table)
        for mapper in Base.registry.mappers
        if isinstance(table := mapper.local_table, Table)
    }
    for number, one in enumerate(told):
        if not isinstance(one, list):  # what the child says where the file ends in the middle
            raise Invalid("path", BROKEN, name=name)
        table, row = one
        if not isinstance(row, dict):
            raise Invalid("path", BROKEN, name=name)
        if number % AT_ONCE == 0:
            progress(0, 1, READING)
        if table in takers:
            takers[table].take(row)
    return {key: {"columns": taker.columns, "rows": taker.rows} for key, taker in takers.items()}


class _Taker:
    """Takes rows of a table: texts and figures are put apart into their columns."""

    def __init__(self, mapper: Mapper[Any], table: Table) -> None:
        self._parts = {
            one.key: [*zip(parts_of(one.composite_class), one.columns, strict=True)]
            for one in mapper.composites
        }
        within = {column.name for pairs in self._parts.values() for _, column in pairs}
        named = {a.key: a.columns[0] for a in mapper.column_attrs}
        self._plain = {key: column for key, column in named.items() if column.name not in within}
        self.columns = [column.name for column in table.columns]
        self.rows: list[list[Any]] = []

    def take(self, row: Mapping[str, Any]) -> None:
        """Put a row with the others."""
        values = {column.name: _value(column, row.get(key)) for key, column in self._plain.items()}
        for key, pairs in self._parts.items():
            inner = row.get(key)
            for field, column in pairs:
                part = inner.get(field) if isinstance(inner, dict) else None
                values[column.name] = _value(column, part)
        self.rows.append([values.get(column) for column in self.columns])


def _value(column: Any, said: Any) -> Any:
    if isinstance(column.type, LargeBinary) and isinstance(said, str):
        return [said]
    if isinstance(column.type, Amount) and isinstance(said, str):
        try:
            exact = Decimal(said)
        except InvalidOperation:
            return said
        return int(exact) if exact == int(exact) else float(exact)
    return said
