"""What differs between two exports of one plan, thing by thing and field by field."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum as Words
from typing import Any

from sqlalchemy import Column, Date, Enum, Table
from sqlalchemy.orm import Mapper

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.interchange.json import parts_of
from comms_planner.models import Base
from comms_planner.models.types import Amount, Instant
from comms_planner.quantity import Qty, Relation
from comms_planner.services.history import LINKS, FieldChange
from comms_planner.services.names import Names
from comms_planner.text import QT_TRANSLATE_NOOP

OTHER_PLAN = QT_TRANSLATE_NOOP(
    "Errors", "That pack was made from another plan, so there is nothing to compare it with."
)
BROKEN = QT_TRANSLATE_NOOP(
    "Errors", "The plan inside that pack is not whole and cannot be compared."
)

UNTOLD = frozenset(
    ("approval", "comment", "imported_uid", "kept_view", "pack_issue", "pack_recipe", "saved_view",
     "scenario", "scenario_step", "waiver")
)  # fmt: skip
"""Tables whose rows are about the work on the plan, not in what packs say."""
SILENT = frozenset(
    ("version", "position", "span_days", "entered_at", "entered_by", "source_hash", "digest",
     "sha256", "data", "at")
)  # fmt: skip
"""Fields that follow from others or mean nothing to a reader."""

Row = Mapping[str, Any]
Rows = Mapping[int, Row]


@dataclass(frozen=True, slots=True)
class ThingChange:
    """A thing that was added, is gone, or was changed; `old` and `new` are its rows as exported.

    `fields` are the changes as the change log tells them, `raw` as (field, old, new).
    """

    table: str
    key: int
    title: Bilingual
    op: str
    old: Row | None
    new: Row | None
    fields: tuple[FieldChange, ...]
    raw: tuple[tuple[str, Any, Any], ...] = ()


def changes(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[ThingChange]:
    """What became of the plan `old` in `new`, by table and number; both are whole exports."""
    if old.get("plan") != new.get("plan"):
        raise Invalid("since", OTHER_PLAN)
    before, after = tables(old), tables(new)
    names = _Names(before, after)
    try:
        return [
            change
            for mapper in sorted(
                Base.registry.mappers, key=lambda m: str(m.local_table.description)
            )
            if isinstance(table := mapper.local_table, Table) and table.name not in UNTOLD
            for change in _of_table(mapper, table, before, after, names)
        ]
    except (AttributeError, KeyError, TypeError, ValueError, ArithmeticError) as error:
        raise Invalid("since", BROKEN) from error


def tables(document: Mapping[str, Any]) -> dict[str, Rows]:
    """The rows of an export by table and number."""
    found = document.get("tables")
    if not isinstance(found, dict):
        raise Invalid("since", BROKEN)
    try:
        return {
            str(name): {int(row["id"]): row for row in rows if isinstance(row, dict)}
            for name, rows in found.items()
        }
    except (KeyError, TypeError, ValueError) as error:
        raise Invalid("since", BROKEN) from error


def _of_table(
    mapper: Mapper[Any], table: Table, before: Mapping[str, Rows], after: Mapping[str, Rows],
    names: _Names,
) -> Iterator[ThingChange]:  # fmt: skip
    olds, news = before.get(table.name, {}), after.get(table.name, {})
    for key in sorted(olds.keys() | news.keys()):
        old, new = olds.get(key), news.get(key)
        if old == new:
            continue
        title = names.of(table.name, key)
        if old is None or new is None:
            yield _came_or_went(table, key, title, old, new, names)
            continue
        raw = tuple(_differing(mapper, table, old, new, names))
        if raw:
            fields = tuple(_told(mapper, table, key, title, old, new, names))
            yield ThingChange(table.name, key, title, "update", old, new, fields, raw)


def _came_or_went(
    table: Table, key: int, title: Bilingual, old: Row | None, new: Row | None, names: _Names
) -> ThingChange:
    op, name, was, now = "insert" if old is None else "delete", "", None, None
    if table.name in LINKS:
        whole = old or new or {}
        links = [c for c in table.columns if c.foreign_keys]
        end = next((c for c in links[1:] if whole.get(c.name) is not None), links[-1])
        name, other = end.name, names.target(end, whole.get(end.name))
        was, now = (None, other) if op == "insert" else (other, None)
    change = FieldChange(table.name, key, title, op, name, was, now)
    return ThingChange(table.name, key, title, op, old, new, (change,))


def _differing(
    mapper: Mapper[Any], table: Table, old: Row, new: Row, names: _Names
) -> Iterator[tuple[str, Any, Any]]:
    """Fields that differ, as exported; what points elsewhere by the name it points to."""
    for field in dict.fromkeys((*new, *old)):
        was, now = old.get(field), new.get(field)
        if was == now or field in SILENT:
            continue
        column = table.c.get(field)
        if column is not None and column.foreign_keys:
            was, now = (_plain(names.target(column, key)) for key in (was, now))
        yield field, was, now


def _plain(name: Bilingual | None) -> str | None:
    return None if name is None else name.en or name.zh


def _told(
    mapper: Mapper[Any], table: Table, key: int, title: Bilingual, old: Row, new: Row,
    names: _Names,
) -> Iterator[FieldChange]:  # fmt: skip
    """The changes as the log tells them: sides of a text apart, a figure as one."""
    figures = {c.key: c.composite_class for c in mapper.composites}
    for field in dict.fromkeys((*new, *old)):
        was, now = old.get(field), new.get(field)
        if was == now or field in SILENT:
            continue
        kind = figures.get(field)
        if kind is Bilingual:
            for side in parts_of(Bilingual):
                one, other = (str((text or {}).get(side) or "") for text in (was, now))
                if one != other:
                    yield FieldChange(
                        table.name, key, title, "update", f"{field}_{side}", one, other
                    )
            continue
        before: Any
        after: Any
        if field in figures:
            before, after = _qty(was), _qty(now)
        elif (column := table.c.get(field)) is None:
            continue
        elif column.foreign_keys:
            before, after = (names.target(column, one) for one in (was, now))
        else:
            before, after = _typed(column, was), _typed(column, now)
        yield FieldChange(table.name, key, title, "update", field, before, after)


def _qty(said: Any) -> Qty | None:
    if not isinstance(said, dict):
        return None
    value = said.get("value")
    number = None if value is None else Decimal(str(value))
    if number is not None and number == int(number):
        number = int(number)  # type: ignore[assignment]  # a whole number, as the plan has it
    return Qty(number, Relation(said["relation"]), str(said["unit"]), str(said["reason"]))


def _typed(column: Column[Any], said: Any) -> Any:
    """A value as the plan holds it."""
    kind = column.type
    if said is None:
        return None
    if isinstance(kind, Enum) and isinstance(kind.enum_class, type):
        return kind.enum_class(said) if issubclass(kind.enum_class, Words) else said
    if isinstance(kind, Instant):
        return dt.datetime.fromisoformat(said)
    if isinstance(kind, Date):
        return dt.date.fromisoformat(said)
    if isinstance(kind, Amount):
        return Decimal(str(said))
    return said


class _Names(Names):
    """What things are called, by two exports: as they are now, else as they were."""

    def __init__(self, before: Mapping[str, Rows], after: Mapping[str, Rows]) -> None:
        self._held: Sequence[Mapping[str, Rows]] = (after, before)
        self._known = {}

    def _now(self, table: Table, key: int) -> dict[str, Any]:
        row = next((r for held in self._held if (r := held.get(table.name, {}).get(key))), {})
        image: dict[str, Any] = {}
        for field, value in row.items():
            if isinstance(value, dict) and value.keys() == {"en", "zh"}:
                image |= {f"{field}_{side}": str(text or "") for side, text in value.items()}
            else:
                image[field] = value
        return image
