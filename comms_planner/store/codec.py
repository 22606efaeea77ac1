"""Row images as JSON for the change log, and back."""

from __future__ import annotations

import base64
import datetime as dt
import json
from decimal import Decimal
from enum import Enum
from typing import Any

from sqlalchemy import Date, Table
from sqlalchemy import Enum as EnumType
from sqlalchemy.types import LargeBinary

from comms_planner.models.types import Amount, Instant
from comms_planner.store.changes import Row


def dumps(image: Row | None) -> str | None:
    """An image as the log keeps it."""
    if image is None:
        return None
    return json.dumps({k: plain(v) for k, v in image.items()}, ensure_ascii=False)


def loads(table: Table, text: str | None) -> Row | None:
    """An image out of the log, with the values the columns hold; columns that are no more go."""
    if text is None:
        return None
    return {k: _rich(table, k, v) for k, v in json.loads(text).items() if k in table.c}


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


def _rich(table: Table, name: str, value: Any) -> Any:
    if value is None:
        return None
    kind = table.c[name].type
    if isinstance(kind, EnumType) and kind.enum_class is not None:
        return kind.enum_class(value)
    if isinstance(kind, Instant):
        return dt.datetime.fromisoformat(value)
    if isinstance(kind, Date):
        return dt.date.fromisoformat(value)
    if isinstance(kind, Amount) and isinstance(value, str):
        return Decimal(value)
    if isinstance(kind, LargeBinary):
        return base64.b64decode(value)
    return value
