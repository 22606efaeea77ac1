"""Row images as JSON for the change log, and back."""

from __future__ import annotations

import base64
import datetime as dt
import json
from collections.abc import Callable
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any

from sqlalchemy import Column, Date, Table
from sqlalchemy import Enum as EnumType
from sqlalchemy.types import LargeBinary

from comms_planner.models.types import Amount, Instant
from comms_planner.store.changes import Row


def dumps(image: Row | None) -> str | None:
    """An image as the log keeps it."""
    return None if image is None else say(image)


def loads(table: Table, text: str | None) -> Row | None:
    """An image out of the log, with the values the columns hold; columns that are no more go."""
    if text is None:
        return None
    image: dict[str, Any]
    image, _ = _read(text)
    for name, read in _readers(table):
        value = image.get(name)
        if value is not None:
            image[name] = read(value)
    names = _names(table)
    if not image.keys() <= names:
        image = {name: value for name, value in image.items() if name in names}
    return image


def plain(value: Any) -> Any:
    """A value as JSON has it."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (dt.datetime, dt.date)):
        return value.isoformat()
    if isinstance(value, Decimal):
        return str(value)
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    return value


say = json.JSONEncoder(ensure_ascii=False, default=plain).encode
"""A value as JSON; `json.dumps` would make an encoder for each."""


_read = json.JSONDecoder().raw_decode
"""Of what `dumps` has written, around which nothing stands."""


@cache
def _names(table: Table) -> frozenset[str]:
    return frozenset(column.name for column in table.columns)


@cache
def _readers(table: Table) -> tuple[tuple[str, Callable[[Any], Any]], ...]:
    """How the values of those columns come back that JSON does not give as they were."""
    found = ((column.name, _reader(column)) for column in table.columns)
    return tuple((name, read) for name, read in found if read is not None)


def _reader(column: Column[Any]) -> Callable[[Any], Any] | None:
    kind = column.type
    if isinstance(kind, EnumType) and kind.enum_class is not None:
        return _members(kind.enum_class)
    if isinstance(kind, Instant):
        return dt.datetime.fromisoformat
    if isinstance(kind, Date):
        return dt.date.fromisoformat
    if isinstance(kind, Amount):
        return lambda value: Decimal(value) if isinstance(value, str) else value
    return base64.b64decode if isinstance(kind, LargeBinary) else None


def _members(words: type[Enum]) -> Callable[[Any], Any]:
    """An enumeration's words by their values: asking the enumeration takes ten times as long."""
    known = {member.value: member for member in words}
    return lambda value: known[value] if value in known else words(value)
