"""Finding the things of the plan that cells name: people, cells, editions, campaigns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.interchange.tables.shape import tidy
from comms_planner.models import Base
from comms_planner.text import QT_TRANSLATE_NOOP

_SHORT = re.compile(r"[(（]([A-Z]{2,8})[- ]?(\d{1,3})[)）]$")
NOT_THERE = QT_TRANSLATE_NOOP(
    "Errors", "“{name}” is not in the plan. Add it first, or mend the name."
)
SEVERAL = QT_TRANSLATE_NOOP(
    "Errors", "Several things are called “{name}”. Write the number or slug."
)


@dataclass(frozen=True, slots=True)
class Lookup:
    """Numbers by every name a thing is known by; a name of several things finds none."""

    by_name: Mapping[str, int]
    shared: frozenset[str] = frozenset()
    refusal: str = NOT_THERE
    numbers: frozenset[int] = frozenset()

    def find(self, field: str, name: str) -> int:
        """The number of what is called so; Invalid where nothing or too much is."""
        key = tidy(name)
        if key in self.shared:
            raise Invalid(field, SEVERAL, name=name[:60])
        found = self.get(name)
        if found is None:
            raise Invalid(field, self.refusal, name=name[:60])
        return found

    def get(self, name: str) -> int | None:
        """The number of what is called so, or has this number itself; None where there is none."""
        key = tidy(name)
        if key not in self.by_name and key.isdecimal() and int(key) in self.numbers:
            return int(key)
        return self.by_name.get(key)


def lookup(
    named: Iterable[tuple[int, Iterable[str]]],
    refusal: str = NOT_THERE,
    numbers: Iterable[int] = (),
) -> Lookup:
    """A lookup over things with their names, the empty ones passed over."""
    found: dict[str, int] = {}
    shared: set[str] = set()
    for number, names in named:
        for name in names:
            key = tidy(name)
            if not key:
                continue
            if found.get(key, number) != number:
                shared.add(key)
            found.setdefault(key, number)
    return Lookup(found, frozenset(shared), refusal, frozenset(numbers))


def of(session: Session, model: type[Base], text: str, *slugs: str) -> Lookup:
    """The things of a table by a text in two languages, by their slugs and by their numbers."""
    table: Any = model.__table__
    columns = [table.c[f"{text}_en"], table.c[f"{text}_zh"], *(table.c[slug] for slug in slugs)]
    rows = session.execute(select(table.c.id, *columns).order_by(table.c.id)).all()
    named = ((row[0], [each for name in row[1:] for each in _ways(str(name))]) for row in rows)
    return lookup(named, numbers=(row[0] for row in rows))


def _ways(name: str) -> Iterator[str]:
    """A name, and the short one that stands behind it in brackets: WUF13, also written WUF 13."""
    yield name
    if short := _SHORT.search(name):
        yield f"{short[1]}{short[2]}"
        yield f"{short[1]} {short[2]}"


def key_of(title: Bilingual) -> str:
    """A title as it is compared, both sides of it."""
    return f"{tidy(title.en)}|{tidy(title.zh)}"
