"""The small shapes that several listings share."""

from __future__ import annotations

import datetime as dt
from dataclasses import fields, is_dataclass
from decimal import Decimal
from typing import Any

from comms_planner.bilingual import Bilingual
from comms_planner.quantity import Number, Qty
from comms_planner.services.actions import ActionRow


def number(value: Number | None) -> int | float | None:
    """A number as JSON has it."""
    return value if value is None or isinstance(value, int) else float(value)


def quantity(qty: Qty) -> dict[str, Any] | None:
    """A figure with its relation and unit; null where there is none, which is never zero."""
    if qty.value is None:
        return None
    return {"value": number(qty.value), "relation": qty.relation.value, "unit": qty.unit}


def figure(qty: Qty) -> dict[str, Any]:
    """A figure that may be missing, with why: unknown, n/a and zero stay three things."""
    said = {"value": number(qty.value), "relation": qty.relation.value, "unit": qty.unit}
    return {**said, "reason": qty.reason} if qty.reason else said


def both(name: str, text: Bilingual) -> dict[str, str]:
    """A text in both languages, as two fields."""
    return {f"{name}_en": text.en, f"{name}_zh": text.zh}


def row(found: Any) -> dict[str, Any]:
    """A frozen row as JSON has it: texts as two fields, figures as objects, days as texts."""
    said: dict[str, Any] = {}
    for field in fields(found):
        value = getattr(found, field.name)
        if isinstance(value, Bilingual):
            said |= both(field.name, value)
        else:
            said[field.name] = _plain(value)
    return said


def _plain(value: Any) -> Any:
    if isinstance(value, Qty):
        return quantity(value)
    if isinstance(value, Bilingual):
        return {"en": value.en, "zh": value.zh}
    if is_dataclass(value):
        return row(value)
    if isinstance(value, (list, tuple)):
        return [_plain(one) for one in value]
    if isinstance(value, (dt.date, dt.datetime)):
        return value.isoformat()
    return number(value) if isinstance(value, Decimal) else value


def day(value: dt.date | None) -> str | None:
    """A day, or null."""
    return value.isoformat() if value else None


def clock(minutes: int | None) -> str | None:
    """A time of day such as 09:30, or null for a whole day."""
    return None if minutes is None else f"{minutes // 60:02}:{minutes % 60:02}"


def action(row: ActionRow) -> dict[str, Any]:
    """An action with all that a card shows."""
    return {
        "id": row.id,
        **both("title", row.title),
        **both("note", row.note),
        "flagship": row.flagship or None,
        "pillar": row.pillar or None,
        "owner_id": row.owner_id,
        **both("owner", row.owner),
        "start": day(row.starts),
        "end": day(row.ends),
        "precision": row.precision,
        "work_status": row.work_status,
        "approval_status": row.approval_status,
        "date_status": row.date_status,
        "done_on": day(row.done_on),
        "tool": row.tool or None,
        "commitments": list(row.commitments),
    }
