"""A plan made anew from one that was exported as JSON; exported again, it says the same."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from sqlalchemy import Table
from sqlalchemy.orm import Mapper
from sqlalchemy.types import LargeBinary

from comms_planner.errors import Invalid
from comms_planner.interchange.guard import read_guarded
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
BROKEN = QT_TRANSLATE_NOOP("Errors", "“{name}” is not whole: its tables cannot be read.")


def plan_of(source: Path) -> dict[str, Any] | None:
    """The exported plan that a file holds, None where it holds something else."""
    if source.suffix.lower() != ".json":
        return None
    found = read_guarded("json", source).get("plan")
    return found if isinstance(found, dict) else None


def import_plan(
    said: Mapping[str, Any], name: str, target: Path, *, who: str = "", progress: Progress = silent
) -> Adopted:
    """Make the plan `target` from an exported one; it appears whole or not at all.

    It keeps the identity and the number of changes of the plan it came from, without its log.
    """
    opening.refuse_taken(target)
    if said.get("format_version", 0) > FORMAT_VERSION or str(said.get("revision")) > REVISION:
        raise Invalid("path", NEWER, name=name)
    tables = said.get("tables")
    origin = (said.get("plan"), said.get("seq"))
    if not isinstance(tables, dict) or not isinstance(origin[0], str):
        raise Invalid("path", BROKEN, name=name)
    if not isinstance(origin[1], int) or not 0 < origin[1] < 2**53:
        raise Invalid("path", BROKEN, name=name)
    raw = {}
    for mapper in Base.registry.mappers:
        table = mapper.local_table
        if isinstance(table, Table) and isinstance(rows := tables.get(table.name), list):
            raw[table.name] = _raw(mapper, table, rows, name)
    return adopt(
        target, raw, label=IMPORT, who=who, progress=progress, origin=(origin[0], origin[1])
    )


def preview(said: Mapping[str, Any], name: str) -> Adopted:
    """What the new plan would hold, without leaving anything behind."""
    with tempfile.TemporaryDirectory() as folder:
        return import_plan(said, name, Path(folder) / "seen.commsplan")


def _raw(mapper: Mapper[Any], table: Table, rows: list[Any], name: str) -> dict[str, Any]:
    """Rows as a bare file holds them: texts and figures taken apart into their columns."""
    parts = {
        composite.key: [*zip(parts_of(composite.composite_class), composite.columns, strict=True)]
        for composite in mapper.composites
    }
    within = {column.name for pairs in parts.values() for _, column in pairs}
    plain = {a.key: a.columns[0] for a in mapper.column_attrs if a.columns[0].name not in within}
    columns = [c.name for c in table.columns]
    found = []
    for row in rows:
        if not isinstance(row, dict):
            raise Invalid("path", BROKEN, name=name)
        values = {column.name: _value(column, row.get(key)) for key, column in plain.items()}
        for key, pairs in parts.items():
            inner = row.get(key)
            for field, column in pairs:
                part = inner.get(field) if isinstance(inner, dict) else None
                values[column.name] = _value(column, part)
        found.append([values.get(column) for column in columns])
    return {"columns": columns, "rows": found}


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
