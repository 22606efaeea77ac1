"""The partnership strategy of Annex IV: eight types, what each is for, who is named."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from comms_planner.bilingual import Bilingual
from comms_planner.reference.words import UNSAID, ChineseSource, EnglishSource, Passage, Point


@dataclass(frozen=True, slots=True)
class Aim:
    """An objective or a strategy of AIV.T1."""

    number: int
    text: Bilingual
    en_source: EnglishSource


@dataclass(frozen=True, slots=True)
class PartnerType:
    """A row of AIV.T1; `heading` is its first cell as printed, `short` a name for a chip."""

    slug: str
    number: int
    letter: str
    name: Bilingual
    short: Bilingual
    heading: str
    en_source: EnglishSource
    ref: str
    objectives: tuple[Aim, ...]
    strategies: tuple[Aim, ...]


@dataclass(frozen=True, slots=True)
class NamedPartner:
    """A body that the document names."""

    slug: str
    type: str
    name: Bilingual
    en_source: EnglishSource
    zh_source: ChineseSource
    ref: str
    note: Bilingual = UNSAID


@dataclass(frozen=True, slots=True)
class ExpectedResult:
    """An expected result of the strategy, AIV.A.4."""

    letter: str
    title: Bilingual
    passage: Passage


@dataclass(frozen=True, slots=True)
class Scope:
    """AIV.B.5, which says seven types and lists eight."""

    passage: Passage
    stated_number: int
    items: tuple[Point, ...]
    note: Bilingual


@dataclass(frozen=True, slots=True)
class Partners:
    """What partners.json holds."""

    aim: Passage
    aims: tuple[Point, ...]
    roadmap: tuple[Point, ...]
    expected_results: tuple[ExpectedResult, ...]
    scope: Scope
    focus: Passage
    table_title: Passage
    types: tuple[PartnerType, ...]
    named: tuple[NamedPartner, ...]
    monitoring: Passage
    next_steps: Passage
    private_sector_deadline: dt.date
