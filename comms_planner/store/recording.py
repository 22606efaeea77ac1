"""Notes each row as it is written, from the mapper's own events.

The events after_insert, after_update and after_delete also see rows that a cascade
removes, which `session.deleted` misses.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from sqlalchemy import Connection, event, inspect
from sqlalchemy.orm import Mapper, ORMExecuteState, Session

from comms_planner.models import Base
from comms_planner.store.changes import RowChange

_KEPT = "comms_planner.rows"


def rows(session: Session) -> list[RowChange]:
    """What the session has written so far, in order."""
    kept: list[RowChange] = session.info.setdefault(_KEPT, [])
    return kept


def _record(
    mapper: Mapper[Base], _connection: Connection, row: Base, *, existed: bool, exists: bool
) -> None:
    state = inspect(row)
    session = state.session
    assert session is not None, "only rows of a session are written"
    names = [attribute.key for attribute in mapper.column_attrs]
    after = {name: state.dict.get(name) for name in names}
    if existed and exists:
        old = {name: state.attrs[name].history.deleted for name in names if name != "version"}
        before = {name: was[0] for name, was in old.items() if was and was[0] != after[name]}
        if before:
            now = {name: after[name] for name in before}
            rows(session).append(RowChange(_table(mapper), row.id, before, now))
    else:
        image: dict[str, Any] = after
        rows(session).append(
            RowChange(_table(mapper), row.id, image if existed else None, image if exists else None)
        )


def _table(mapper: Mapper[Base]) -> str:
    return str(mapper.local_table.description)


for _when, _existed, _exists in (
    ("after_insert", False, True),
    ("after_update", True, True),
    ("after_delete", True, False),
):
    event.listen(Base, _when, partial(_record, existed=_existed, exists=_exists), propagate=True)


@event.listens_for(Base, "before_delete", propagate=True)
def _load_all(mapper: Mapper[Base], _connection: Connection, row: Base) -> None:
    """The image of a deleted row must be whole, even of what nobody had looked at."""
    for name in inspect(row).unloaded.intersection(a.key for a in mapper.column_attrs):
        getattr(row, name)


def refuse_bulk_statements(state: ORMExecuteState) -> None:
    """Bulk UPDATE, DELETE and INSERT pass the mapper by, and so the undo log: not in a command."""
    bulk = state.is_update or state.is_delete or state.is_insert
    assert not bulk, "write through mapped objects, so that the change can be undone"
