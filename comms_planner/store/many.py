"""Rows changed or taken out by the thousand within one command, noted like all others.

The mapper asks and writes for each row by itself; here a few hundred go at once, as column
values. What the mapper's own events keep is kept too: the row images, the version, and that what
was approved is a draft again once its words change.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Any, TypeVar, cast

from sqlalchemy import Column, Connection, Table, bindparam, delete, inspect, select
from sqlalchemy.exc import NoResultFound
from sqlalchemy.orm import Mapper, RelationshipProperty, Session

from comms_planner.errors import PlannerError
from comms_planner.models import Approvable, Base
from comms_planner.models.approval import reopened
from comms_planner.progress import Progress, silent
from comms_planner.store import bulk, recording
from comms_planner.store.changes import Row, RowChange
from comms_planner.store.refusals import OVERTAKEN
from comms_planner.text import QT_TRANSLATE_NOOP

PROGRESS = "comms_planner.progress"
"""Under this a writing session finds whom long work tells how far it is."""
CHANGING = QT_TRANSLATE_NOOP("Progress", "Changing the plan")
CHUNK = 500
"""Rows that go at once; between two chunks somebody may stop the work."""

M = TypeVar("M", bound=Base)
T = TypeVar("T")


def progress_of(session: Session) -> Progress:
    """Whom a command tells how far it is."""
    return cast(Progress, session.info.get(PROGRESS, silent))


def chunks(
    session: Session, things: Sequence[T], told: tuple[int, int] | None = None
) -> Iterator[Sequence[T]]:
    """So many at once as may go without a word; says how far it is before each.

    `told` says how many were done before, of how many in all, where this is a part of more.
    """
    progress, (before, total) = progress_of(session), told or (0, len(things))
    for at in range(0, len(things), CHUNK):
        progress(before + at, total, CHANGING)
        yield things[at : at + CHUNK]


def alter(
    session: Session,
    model: type[Base],
    keys: Iterable[int],
    fields: Sequence[str],
    change: Callable[[Row], Row],
) -> None:
    """Give rows other values: `change` is told `id` and `fields` of each, and says the new ones."""
    table = _table(model)
    wanted = list(dict.fromkeys(keys))
    judged: tuple[str, ...] = ()
    if issubclass(model, Approvable):
        judged = (*model.judged, "approval_status")
    columns = [table.c[name] for name in dict.fromkeys(("id", *fields, *judged))]
    session.flush()
    for some in chunks(session, wanted):
        rows = _rows(session, select(*columns).where(table.c.id.in_(some)), "id")
        if len(rows) < len(some):
            raise NoResultFound
        afters = [(key, _after(model, rows[key], change(rows[key]))) for key in some]
        noted = [
            RowChange(table.name, key, {name: rows[key][name] for name in after}, after)
            for key, after in afters
            if after
        ]
        update(session.connection(), table, noted)
        recording.rows(session).extend(noted)
    _forget(session, model, set(wanted))


def remove(session: Session, model: type[Base], keys: Iterable[int]) -> None:
    """Take rows out, with all that goes with them as the models say."""
    wanted = list(dict.fromkeys(keys))
    session.flush()
    first = len(recording.rows(session))
    for some in chunks(session, wanted):
        _remove(session, inspect(model), "id", some)
    _let_go(session, {(row.table, row.key) for row in recording.rows(session)[first:]})


def update(connection: Connection, table: Table, changes: Iterable[RowChange]) -> None:
    """Write what rows became; those that change the same fields go together."""
    alike: dict[tuple[str, ...], list[RowChange]] = {}
    for change in changes:
        alike.setdefault(tuple(change.after or ()), []).append(change)
    for names, ours in alike.items():
        keepers = [(name, bulk.keeper(connection, table.c[name])) for name in names]
        kept = [
            bulk.each([(change.after or {})[name] for change in ours], keep)
            if keep
            else [(change.after or {})[name] for change in ours]
            for name, keep in keepers
        ]
        sets = ", ".join([*(f'"{name}" = ?' for name in names), "version = version + 1"])
        done = connection.exec_driver_sql(
            f'UPDATE "{table.name}" SET {sets} WHERE id = ?',
            list(zip(*kept, [change.key for change in ours], strict=True)),
        )
        if done.rowcount != len(ours):
            raise PlannerError(OVERTAKEN)


def _after(model: type[Base], before: Row, given: Row) -> Row:
    """The fields that really change, in the order given."""
    after = {name: value for name, value in given.items() if before[name] != value}
    if after and issubclass(model, Approvable):
        return after | reopened(model.judged, before, after)
    return after


def _remove(session: Session, mapper: Mapper[Any], column: str, keys: Sequence[int]) -> None:
    table = cast(Table, mapper.local_table)
    ask = select(table).where(table.c[column].in_(keys)).order_by(table.c.id)
    rows = _rows(session, ask, "id")
    if column == "id" and len(rows) < len(keys):
        raise NoResultFound
    if not rows:
        return
    for link in mapper.relationships:
        if link.cascade.delete:
            _remove(session, link.mapper, _end(link), list(rows))
    session.connection().execute(
        delete(table).where(table.c.id == bindparam("key")), [{"key": key} for key in rows]
    )
    gone = (RowChange(table.name, key, row, None) for key, row in rows.items())
    recording.rows(session).extend(gone)


def _end(link: RelationshipProperty[Any]) -> str:
    """The column of the other table by which a relationship goes."""
    (column,) = cast("set[Column[Any]]", link.remote_side)
    return str(column.name)


def _rows(session: Session, ask: Any, key: str) -> dict[int, Row]:
    return {row[key]: dict(row) for row in session.connection().execute(ask).mappings()}


def _forget(session: Session, model: type[Base], keys: set[int]) -> None:
    """Let the session ask again for what it had read of these rows."""
    for state in session.identity_map.all_states():
        thing = state.obj()
        if isinstance(thing, model) and state.key is not None and state.key[1][0] in keys:
            session.expire(thing)


def _let_go(session: Session, gone: set[tuple[str, int]]) -> None:
    """Let the session know nothing of rows that are no more, and ask again about all others."""
    for state in session.identity_map.all_states():
        thing, key = state.obj(), state.key
        if thing is not None and key is not None and (thing.__tablename__, key[1][0]) in gone:
            session.expunge(thing)
    session.expire_all()


def _table(model: type[Base]) -> Table:
    return cast(Table, inspect(model).local_table)


def in_parts(lines: Iterable[T], size: int) -> Iterator[list[T]]:
    """An iterable in lists of at most so many."""
    iterator = iter(lines)
    while some := list(islice(iterator, size)):
        yield some


def loaded(
    session: Session, model: type[M], keys: Sequence[int], *options: Any
) -> Iterator[Mapping[int, M]]:
    """Mapped things by id, some hundreds at once, sent off before the next are read.

    For what only the mapper can do: all that is asked of things is read for many at a time.
    """
    for some in chunks(session, list(dict.fromkeys(keys))):
        with session.no_autoflush:
            yield _found(session, model, some, options)
        session.flush()


def held(session: Session, model: type[M], keys: Sequence[int]) -> dict[int, M]:
    """Mapped things by id, read by hundreds."""
    found: dict[int, M] = {}
    for some in chunks(session, list(dict.fromkeys(keys))):
        found |= _found(session, model, some, ())
    return found


def _found(
    session: Session, model: type[M], keys: Sequence[int], options: Sequence[Any]
) -> dict[int, M]:
    ask = select(model).where(model.id.in_(keys)).options(*options)
    there = {thing.id: thing for thing in session.scalars(ask)}
    if len(there) < len(keys):
        raise NoResultFound
    return {key: there[key] for key in keys}
