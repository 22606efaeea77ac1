"""Notes each row as it is written, from the mapper's own events.

The events after_insert, after_update and after_delete also see rows that a cascade
removes, which `session.deleted` misses.
"""

from __future__ import annotations

from functools import partial

from sqlalchemy import Connection, event, inspect
from sqlalchemy.orm import InstanceState, Mapper, ORMExecuteState, Session
from sqlalchemy.orm.attributes import set_committed_value

from comms_planner.models import Base
from comms_planner.store.changes import Row, RowChange

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
    if existed and exists:
        before, after = _changed(state, names)
        if after:
            rows(session).append(RowChange(_table(mapper), row.id, before, after))
        return
    if exists:
        _fill_in(state, row, names)
    image = {name: state.dict[name] for name in names}
    rows(session).append(
        RowChange(_table(mapper), row.id, image if existed else None, image if exists else None)
    )


def _changed(state: InstanceState[Base], names: list[str]) -> tuple[Row, Row]:
    """The fields that an update changed, before and after."""
    before: Row = {}
    after: Row = {}
    for name in names:
        history = state.attrs[name].history
        if name == "version" or not history.added:
            continue
        assert name in state.dict, "write plain values, so that the change can be undone"
        was, now = history.deleted[0] if history.deleted else None, state.dict[name]
        if was != now:
            before[name], after[name] = was, now
    return before, after


def _fill_in(state: InstanceState[Base], row: Base, names: list[str]) -> None:
    """After an insert, give each field nobody had set the value it has in the table.

    Else the first change of such a field would not know what was there before.
    """
    for name in set(names) - state.dict.keys():
        if name in state.expired_attributes:
            getattr(row, name)
        else:
            set_committed_value(row, name, None)


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
