"""What a table can become: the description by which one door takes in any kind of thing.

A target names its fields with the headings they are known by, says how a row is checked and by
what it is recognized, and makes the row images of all that is taken in. Everything else (reading,
guessing, previewing, refusing, writing as one step of undo) is the same for all targets.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Hashable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from sqlalchemy.orm import Session

from comms_planner.interchange.said import Said
from comms_planner.interchange.tables.shape import tidy
from comms_planner.text import Texts


class Kind(StrEnum):
    """How the cells of a field are read.

    TEXT is a str, BOTH a Bilingual on the side of its script, WORD one of a vocabulary's keys,
    WHEN a `days.When`, FIGURE a Qty, MONEY a (Qty, currency), TICK a bool, NUMBER a whole int.
    """

    TEXT = "text"
    BOTH = "both"
    WORD = "word"
    WHEN = "when"
    FIGURE = "figure"
    MONEY = "money"
    TICK = "tick"
    NUMBER = "number"


def headings(listed: str) -> tuple[str, ...]:
    """The names in a list with commas, as `shape.tidy` compares them."""
    return tuple(tidy(name) for name in listed.split(","))


@dataclass(frozen=True, slots=True)
class InField:
    """One field a column can go to.

    `label` is marked text of context "Import", `headings` what columns of it are called, in any
    language; `words` the group of the vocabulary (WORD), with further `synonyms` by key; `own`
    marked text of context "Sheets", by which our own exports head it. With a `side` it is one
    language of the field whose name it begins with.
    """

    name: str
    label: str
    kind: Kind = Kind.TEXT
    headings: tuple[str, ...] = ()
    required: bool = False
    words: str = ""
    side: str = ""
    own: tuple[str, ...] = ()
    synonyms: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


SIDES = {"en": ("en", "english", "英文"), "zh": ("zh", "chinese", "中文")}
"""How a heading says that a column holds one language."""
Values = dict[str, Any]
"""What a row says, by field; a field without a value is not in it."""
Images = list[tuple[str, list[dict[str, Any]]]]
"""Whole rows by table, in an order that foreign keys allow."""


def with_sides(*fields: InField) -> tuple[InField, ...]:
    """The fields, each text in two languages also as a column for one language alone."""
    found: list[InField] = []
    for one in fields:
        found.append(one)
        if one.kind is Kind.BOTH:
            names = (tidy(one.name), *one.headings)
            found += [
                replace(
                    one, name=f"{one.name}_{side}", side=side, required=False,
                    headings=tuple(f"{name} {word}" for name in names for word in words),
                )
                for side, words in SIDES.items()
            ]  # fmt: skip
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Checked:
    """A row that can be taken in: its entry, what to know of it, and how it is recognized."""

    entry: Any
    identity: Hashable
    title: str
    notices: tuple[Said, ...] = ()


def _nothing(entry: Any, texts: Texts) -> str:
    return ""


@dataclass(frozen=True, slots=True)
class Target:
    """A kind of thing that rows become.

    `gather` reads once what rows are checked against; `check` makes an entry of a row's values
    or raises Invalid; `known` are the identities the plan has; `images` makes the rows to write,
    with ids from `next_id`; `detail` says in a line how an entry was read. `label` is marked
    text of context "Import", `undo` of "Undo".
    """

    key: str
    label: str
    undo: str
    fields: tuple[InField, ...]
    gather: Callable[[Session], Any]
    check: Callable[[Any, Values], Checked]
    known: Callable[[Any], Container[Hashable]]
    images: Callable[[Any, Sequence[Any], Callable[[str], int]], Images]
    detail: Callable[[Any, Texts], str] = _nothing

    def field(self, name: str) -> InField | None:
        """A field by its name."""
        return next((one for one in self.fields if one.name == name), None)
