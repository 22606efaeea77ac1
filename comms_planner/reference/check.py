"""Turns what a JSON file holds into dataclasses, whose fields are the schema.

A field without a default must be there and must not be empty; a field with a default may be
left out; any other field is an error. Lists keep their order and become tuples; the items of
a list of things with a slug must have different slugs.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from collections.abc import Callable
from decimal import Decimal
from functools import cache
from types import UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.quantity import Qty, Relation
from comms_planner.reference import faults
from comms_planner.reference.faults import Fault

T = TypeVar("T")
Reader = Callable[[Any], Any]

KEYS = ("slug", "code", "iso2")
"""The field that names a thing, where it has one."""


def read(kind: type[T], raw: object) -> T:
    """The dataclass `kind` made from parsed JSON; a Fault where they do not agree."""
    any_kind: Any = kind  # mypy takes a class of dataclasses for unhashable
    made: T = reader(any_kind)(raw)
    return made


@cache
def reader(kind: Any) -> Reader:
    """What reads one type of field; made once per type."""
    if kind in _LEAVES:
        return _LEAVES[kind]
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is tuple:
        return _list_of(arguments[0])
    if origin is Literal:
        return _one_of(arguments)
    if origin in (Union, UnionType):
        inner = reader(next(a for a in arguments if a is not type(None)))
        return lambda raw: None if raw is None else inner(raw)
    if hasattr(kind, "read_from"):
        return kind.read_from  # type: ignore[no-any-return]  # a type that reads itself
    return _object(kind)


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


_LEAVES: dict[Any, Reader] = {
    str: _text,
    int: _whole,
    bool: _yes_no,
    dt.date: _day,
    Bilingual: _bilingual,
    Qty: _quantity,
}


def _one_of(choices: tuple[Any, ...]) -> Reader:
    def read_choice(raw: Any) -> Any:
        if raw not in choices:
            raise Fault(faults.NOT_ONE_OF, choices=", ".join(map(str, choices)), found=shown(raw))
        return raw

    return read_choice


def _list_of(kind: Any) -> Reader:
    item_reader = reader(kind)
    names = {f.name for f in dataclasses.fields(kind)} if dataclasses.is_dataclass(kind) else ()
    key = next((name for name in KEYS if name in names), "")

    def read_list(raw: Any) -> Any:
        if not isinstance(raw, list):
            raise Fault(faults.NOT_A_LIST, found=shown(raw))
        made, seen = [], set()
        for index, item in enumerate(raw):
            try:
                made.append(item_reader(item))
                if key:
                    name = getattr(made[-1], key)
                    if name in seen:
                        raise Fault(faults.TWICE, key, found=name)
                    seen.add(name)
            except Fault as fault:
                fault.steps.append(index)
                raise
        return tuple(made)

    return read_list


def _object(kind: Any) -> Reader:
    hints = get_type_hints(kind)
    fields = [f for f in dataclasses.fields(kind) if f.init]
    readers = {f.name: reader(hints[f.name]) for f in fields}
    required = {f.name for f in fields if f.default is dataclasses.MISSING}
    allowed = set(readers)

    def read_object(raw: Any) -> Any:
        values = {}
        for name, item in fields_of(raw, required, allowed).items():
            try:
                made = values[name] = readers[name](item)
                if name in required and _is_empty(made):
                    raise Fault(faults.EMPTY)
            except Fault as fault:
                fault.steps.append(name)
                raise
        return kind(**values)

    return read_object


def _is_empty(made: object) -> bool:
    if isinstance(made, Bilingual):
        return not (made.en and made.zh)
    return made == "" or made == ()
