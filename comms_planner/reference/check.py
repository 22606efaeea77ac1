"""Turns what a JSON file holds into dataclasses, whose fields are the schema.

A field without a default must be there and must not be empty; a field with a default may be
left out; any other field is an error. Lists keep their order and become tuples; the items of
a list of things with a slug must have different slugs.
"""

from __future__ import annotations

import dataclasses
from functools import cache
from types import UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from comms_planner.bilingual import Bilingual
from comms_planner.reference import faults
from comms_planner.reference.faults import Fault
from comms_planner.reference.leaves import LEAVES, Reader, fields_of, shown

T = TypeVar("T")

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
    if kind in LEAVES:
        return LEAVES[kind]
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
