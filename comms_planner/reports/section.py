"""What a pack is asked for, what it is made from, and what a section of it is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any, TypeVar, cast

from sqlalchemy.orm import Session

from comms_planner.reports.parts import Parts, Story
from comms_planner.services.programme import FlagshipRow, PillarRow, PlanRow

R = TypeVar("R")

AHEAD = 90
"""How many days the calendar pack looks ahead from the day it is made."""


OUTWARD = "BCH"
"""Packs made for people outside: they carry no plan unless asked to, and quote no finding."""


class Subject(StrEnum):
    """What one pack is about; a pack without its subject given chooses a sensible one."""

    PLAN = "plan"
    FLAGSHIP = "flagship"
    EDITION = "edition"
    PERSON = "person"
    COUNTRY = "country"
    PARTNER = "partner"
    GRANT = "grant"


class Span(StrEnum):
    """Which period a pack covers when none is asked for."""

    YEAR = "year"
    PLAN = "plan"


@dataclass(frozen=True, slots=True)
class Earlier:
    """A pack made before, by the plan it carries: its version, its day, and all it held."""

    version: str
    made_on: dt.date | None
    document: Mapping[str, Any]
    said: Mapping[str, Any]
    """What the pack says of itself: its kind, subject and period, as `pack.json` has it."""


class Carry(StrEnum):
    """Which files a pack carries inside: none, its tables and calendar, or the plan as well."""

    NOTHING = "nothing"
    TABLES = "tables"
    PLAN = "plan"


@dataclass(frozen=True, slots=True)
class PackRequest:
    """Which pack, in which language, about what and when.

    `made_on` is printed and stamped into the file: the clock plays no part in a pack.
    """

    kind: str
    language: str
    first: dt.date
    last: dt.date
    made_on: dt.date
    flagship: str | None = None
    edition: int | None = None
    person: int | None = None
    country: str | None = None
    partner: int | None = None
    grant: str | None = None
    sections: tuple[str, ...] = ()
    """The keys of the sections wanted, in their order; all of the pack if none."""
    paper: str = "a4"
    classification: str = ""
    audience: str = ""
    final: bool = False
    version: str = ""
    """Such as "v3"; a `provisional` one is that of which this is a draft."""
    provisional: bool = False
    author: str = ""
    carry: Carry = Carry.NOTHING
    beside: str = ""
    """The second language, where two stand side by side."""
    opening: bool = False
    """Only its first section, to look at while the whole is being made."""
    since: Earlier | None = field(default=None, compare=False, repr=False)
    """An earlier pack, since which the changes are told."""


Reading = Callable[[Session, PackRequest], R]
"""Reads rows for sections: any function of the session and what was asked for."""


@dataclass(frozen=True, slots=True)
class PackData:
    """Everything a pack prints, read at one moment: what its sections' readings answered."""

    request: PackRequest
    plan: PlanRow
    flagships: tuple[FlagshipRow, ...]
    pillars: tuple[PillarRow, ...]
    answers: Mapping[Reading[Any], Any]

    @property
    def flagship(self) -> FlagshipRow | None:
        """The one flagship the pack is about, or None when it is about all."""
        return self.flagships[0] if self.request.flagship else None

    def of(self, reading: Reading[R]) -> R:
        """What a reading that the section names answered."""
        return cast(R, self.answers[reading])


@dataclass(frozen=True, slots=True)
class Section:
    """A titled run of pages. An empty story leaves the section out.

    `reads` are the readings whose answers `build` asks of its data; a reading that several
    sections share is made once.
    """

    key: str
    title: str
    build: Callable[[PackData, Parts], Story]
    new_page: bool = True
    reads: tuple[Reading[Any], ...] = ()


@dataclass(frozen=True, slots=True)
class CoverWords:
    """What the cover of one pack says besides what every cover does."""

    subtitle: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    """Label and value, such as when and where an event is held."""
    embargo: str = ""
    """Until when nothing of it may be published; stands on every page."""


@dataclass(frozen=True, slots=True)
class Pack:
    """A kind of pack: its letter, title, sections in order, subject and usual period."""

    kind: str
    title: str
    sections: tuple[Section, ...]
    about: str = ""
    """One sentence that says for whom it is and what it holds."""
    subject: Subject = Subject.PLAN
    span: Span = Span.YEAR
    most_years: int = 0
    """The longest period it covers; no limit if 0."""
    cover: Callable[[PackData, Parts], CoverWords] | None = None
    reads: tuple[Reading[Any], ...] = ()
    """The readings whose answers `cover` asks for."""
