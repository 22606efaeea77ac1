"""Reads the plainest fields of a JSON file: texts, numbers, dates, quantities."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.quantity import Qty, Relation
from comms_planner.reference import faults
from comms_planner.reference.faults import Fault

Reader = Callable[[Any], Any]


def shown(raw: object) -> str:
    """A value as the file shows it, cut short."""
    text = json.dumps(raw, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:57]}…"


def _text(raw: Any) -> str:
    if not isinstance(raw, str):
        raise Fault(faults.NOT_A_TEXT, found=shown(raw))
    return raw


def _whole(raw: Any) -> int:
    if not isinstance(raw, int) or isinstance(raw, bool):
        raise Fault(faults.NOT_WHOLE, found=shown(raw))
    return raw


def _yes_no(raw: Any) -> bool:
    if not isinstance(raw, bool):
        raise Fault(faults.NOT_YES_NO, found=shown(raw))
    return raw


def _day(raw: Any) -> dt.date:
    try:
        return dt.date.fromisoformat(raw)
    except (TypeError, ValueError):
        raise Fault(faults.NOT_A_DATE, found=shown(raw)) from None


def fields_of(raw: Any, required: set[str], allowed: set[str]) -> dict[str, Any]:
    """The fields of a JSON object, none missing and none unknown."""
    if not isinstance(raw, dict):
        raise Fault(faults.NOT_AN_OBJECT, found=shown(raw))
    for name in sorted(required - raw.keys()):
        raise Fault(faults.MISSING_FIELD, field=name)
    for name in sorted(raw.keys() - allowed):
        raise Fault(faults.UNKNOWN_FIELD, name, field=name)
    return raw


_SIDES = {"en", "zh"}


def _bilingual(raw: Any) -> Bilingual:
    if type(raw) is dict and raw.keys() == _SIDES:
        en, zh = raw["en"], raw["zh"]
        if type(en) is str and type(zh) is str:
            return Bilingual(en, zh)
    fields_of(raw, _SIDES, _SIDES)
    for side in sorted(_SIDES):
        if not isinstance(raw[side], str):
            raise Fault(faults.NOT_A_TEXT, side, found=shown(raw[side]))
    return Bilingual(raw["en"], raw["zh"])


def _quantity(raw: Any) -> Qty:
    fields_of(raw, {"value", "relation", "unit"}, {"value", "relation", "unit", "reason"})
    value = raw["value"]
    if value is not None and (not isinstance(value, int | Decimal) or isinstance(value, bool)):
        raise Fault(faults.NOT_WHOLE, "value", found=shown(value))
    relations = [relation.value for relation in Relation]
    if raw["relation"] not in relations:
        raise Fault(
            faults.NOT_ONE_OF,
            "relation",
            choices=", ".join(relations),
            found=shown(raw["relation"]),
        )
    for name in ("unit", "reason"):
        if not isinstance(raw.get(name, ""), str):
            raise Fault(faults.NOT_A_TEXT, name, found=shown(raw[name]))
    try:
        return Qty(value, Relation(raw["relation"]), raw["unit"], raw.get("reason", ""))
    except Invalid:
        raise Fault(faults.NOT_A_FIGURE, "value", found=shown(value)) from None


LEAVES: dict[Any, Reader] = {
    str: _text,
    int: _whole,
    bool: _yes_no,
    dt.date: _day,
    Bilingual: _bilingual,
    Qty: _quantity,
}
