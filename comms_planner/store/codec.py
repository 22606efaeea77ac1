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
    return None if image is None else json.dumps(image, ensure_ascii=False, default=plain)


def loads(table: Table, text: str | None) -> Row | None:
    """An image out of the log, with the values the columns hold; columns that are no more go."""
    if text is None:
        return None
    rich = _readers(table)
    return {
        name: value if value is None or (read := rich[name]) is None else read(value)
        for name, value in json.loads(text).items()
        if name in rich
    }


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


@cache
def _readers(table: Table) -> dict[str, Callable[[Any], Any] | None]:
    """How each column's values come back; None where JSON gives them as they were."""
    return {column.name: _reader(column) for column in table.columns}


def _reader(column: Column[Any]) -> Callable[[Any], Any] | None:
    kind = column.type
    if isinstance(kind, EnumType) and kind.enum_class is not None:
        return kind.enum_class
    if isinstance(kind, Instant):
        return dt.datetime.fromisoformat
    if isinstance(kind, Date):
        return dt.date.fromisoformat
    if isinstance(kind, Amount):
        return lambda value: Decimal(value) if isinstance(value, str) else value
    return base64.b64decode if isinstance(kind, LargeBinary) else None
