"""Values out of a file that nobody vouches for, held to what their columns may hold."""

from __future__ import annotations

import base64
import datetime as dt
import math
from decimal import Decimal
from hashlib import sha256
from typing import Any
from zoneinfo import available_timezones

from sqlalchemy import Boolean, Column, Date, Integer, Table
from sqlalchemy import Enum as EnumType
from sqlalchemy.types import LargeBinary

from comms_planner.errors import Invalid
from comms_planner.models import rules
from comms_planner.models.types import Amount, Instant
from comms_planner.recurrence import compile_rule
from comms_planner.store.changes import Row

LARGEST = 2**53
"""Whole numbers beyond it mean nothing in a plan, and other programs cannot hold them."""
_BEGINS = {"action": "starts", "platform": "rrule_start", "season": "rrule_start",
           "observance": "rrule_start"}  # fmt: skip
"""Where the first day of a table's recurrence rules stands."""
_ANY_DAY = dt.date(2020, 1, 1)


class Unfit(ValueError):
    """A row that cannot be kept; `column` says for which value."""

    def __init__(self, column: str) -> None:
        super().__init__(column)
        self.column = column


def kept_row(table: Table, said: dict[str, Any]) -> tuple[Row, list[str]]:
    """The row as the plan can keep it, and the columns whose values were let go for that.

    A column that may be empty or has a default gives up an unfit value; Unfit where it
    cannot. Columns that the table does not have are left out.
    """
    row: Row = {}
    lost: list[str] = []
    for column in table.columns:
        if column.name not in said:
            continue
        try:
            row[column.name] = _value(column, said[column.name])
        except (ValueError, ArithmeticError) as error:
            if not _may_lack(column):
                raise Unfit(column.name) from error
            lost.append(column.name)
    lost += _without_sense(table, row)
    return row, lost


def _may_lack(column: Column[Any]) -> bool:
    return bool(column.nullable) or column.default is not None


def _value(column: Column[Any], raw: Any) -> Any:
    """A raw value as the column's type has it; ValueError for any that does not fit."""
    kind = column.type
    if raw is None:
        if column.nullable:
            return None
        raise ValueError
    if isinstance(kind, EnumType) and kind.enum_class is not None:
        return kind.enum_class(_a(str, raw))
    if isinstance(kind, Instant):
        return dt.datetime.fromisoformat(_a(str, raw)).replace(tzinfo=dt.UTC)
    if isinstance(kind, Date):
        return _day(dt.date.fromisoformat(_a(str, raw)))
    if isinstance(kind, Boolean):
        return bool(_a(int, raw))
    if isinstance(kind, Amount):
        return _amount(raw)
    if isinstance(kind, LargeBinary):
        return base64.b64decode(_a(str, *_a(list, raw)), validate=True)
    if isinstance(kind, Integer):
        return _whole(_a(int, raw), least=1 if column.primary_key else -LARGEST)
    return _text(_a(str, raw))


def _a(kind: type, raw: Any) -> Any:
    if not isinstance(raw, kind):
        raise ValueError
    return raw


def _whole(raw: int, least: int) -> int:
    if not least <= raw <= LARGEST:
        raise ValueError
    return raw


def _amount(raw: Any) -> int | Decimal:
    if not isinstance(raw, int | float) or not math.isfinite(raw) or abs(raw) > LARGEST:
        raise ValueError
    return raw if isinstance(raw, int) else Decimal(str(raw))


def _day(day: dt.date) -> dt.date:
    if not rules.FIRST_DAY <= day <= rules.LAST_DAY:
        raise ValueError
    return day


def _text(raw: str) -> str:
    tidy = rules.clean(raw)
    if len(tidy) > rules.TEXT_LIMIT:
        raise ValueError
    return tidy


def _without_sense(table: Table, row: Row) -> list[str]:
    """Let go of what fits its column and still means nothing: rules, time zones, seals."""
    if isinstance(row.get("data"), bytes):
        row["sha256"], row["size"] = sha256(row["data"]).hexdigest(), len(row["data"])
    lost = [name for name in row if name.endswith("rrule") and not _is_rule(table, row, name)]
    if row.get("zone") is not None and row["zone"] not in available_timezones():
        lost.append("zone")
    for name in lost:
        if not table.c[name].nullable:
            raise Unfit(name)
        row[name] = None
    return lost


def _is_rule(table: Table, row: Row, name: str) -> bool:
    if row[name] is None:
        return True
    try:
        compile_rule(row[name], row.get(_BEGINS.get(table.name, "")) or _ANY_DAY)
    except Invalid:
        return False
    return True
