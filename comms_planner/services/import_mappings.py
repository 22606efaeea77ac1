"""Which column of a table goes to which field: kept in the plan for the next file like it."""

from __future__ import annotations

import json
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.errors import Invalid
from comms_planner.models import ImportMapping, rules
from comms_planner.services.planner import reads, undoable
from comms_planner.text import QT_TRANSLATE_NOOP

LONGEST_NAME, LONGEST = 60, 100_000
NO_NAME = QT_TRANSLATE_NOOP("Errors", "Give the mapping a name of at most {limit} characters.")
TAKEN = QT_TRANSLATE_NOOP("Errors", "There is a mapping of that name already. Choose another name.")
NOT_A_MAPPING = QT_TRANSLATE_NOOP(
    "Errors", "A mapping is a JSON object with “columns”: headings and the fields they go to."
)


@dataclass(frozen=True, slots=True)
class MappingRow:
    """A kept mapping: its name, the mapping as JSON, the headings it takes."""

    id: int
    name: str
    columns: str
    headings: frozenset[str]


@reads(ImportMapping)
def rows(session: Session) -> list[MappingRow]:
    """All kept mappings, by name."""
    found = session.scalars(select(ImportMapping).order_by(ImportMapping.name))
    return [MappingRow(m.id, m.name, m.columns, frozenset(_headings(m.columns))) for m in found]


@reads(ImportMapping)
def named(session: Session, name: str) -> MappingRow | None:
    """The mapping of a name, however it is capitalized."""
    wanted = " ".join(name.split()).casefold()
    return next((row for row in rows(session) if row.name.casefold() == wanted), None)


@undoable(QT_TRANSLATE_NOOP("Undo", "Save mapping"))
def keep(session: Session, name: str, columns: str) -> int:
    """Keep a mapping, as JSON; one of the same name becomes this one."""
    if len(columns) > LONGEST or not _headings(columns):
        raise Invalid("columns", NOT_A_MAPPING)
    tidy = _tidy(name)
    there = named(session, tidy)
    row = session.get_one(ImportMapping, there.id) if there else ImportMapping(name=tidy)
    row.columns = columns
    session.add(row)
    session.flush()
    return row.id


@undoable(QT_TRANSLATE_NOOP("Undo", "Rename mapping"))
def rename(session: Session, mapping_id: int, name: str) -> None:
    """Give a kept mapping another name."""
    tidy = _tidy(name)
    there = named(session, tidy)
    if there is not None and there.id != mapping_id:
        raise Invalid("name", TAKEN)
    session.get_one(ImportMapping, mapping_id).name = tidy


@undoable(QT_TRANSLATE_NOOP("Undo", "Delete mapping"))
def forget(session: Session, mapping_id: int) -> None:
    """Take a kept mapping out of the plan."""
    session.delete(session.get_one(ImportMapping, mapping_id))


def _tidy(name: str) -> str:
    tidy = " ".join(rules.clean(name).split())
    if not tidy or len(tidy) > LONGEST_NAME:
        raise Invalid("name", NO_NAME, limit=LONGEST_NAME)
    return tidy


def _headings(columns: str) -> tuple[str, ...]:
    """The headings that a mapping takes; none where it is no mapping."""
    try:
        said = json.loads(columns)["columns"]
        return tuple(said) if isinstance(said, dict) else ()
    except (ValueError, KeyError, TypeError, RecursionError):
        return ()
