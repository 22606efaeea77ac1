"""What the plan is carried out through: domains of change, flagship programmes, pillars."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from comms_planner.bilingual import Bilingual
from comms_planner.reference.words import (
    UNSAID,
    ChineseSource,
    EnglishSource,
    Passage,
    PillarSlug,
)


@dataclass(frozen=True, slots=True)
class OutcomeArea:
    """One of the twelve outcome areas; the document quotes only one of them."""

    code: str
    name: Bilingual
    en_source: EnglishSource
    zh_source: ChineseSource
    in_document: bool


@dataclass(frozen=True, slots=True)
class Domain:
    """One of the four domains of change."""

    code: str
    letter: str
    name: Bilingual
    en_source: EnglishSource
    ref: str
    outcomes: tuple[OutcomeArea, ...]


@dataclass(frozen=True, slots=True)
class LaterName:
    """A name that a flagship programme was given after the document."""

    name: Bilingual
    en_source: EnglishSource
    zh_source: ChineseSource
    note: Bilingual


@dataclass(frozen=True, slots=True)
class Flagship:
    """A flagship programme, keyed by slug: its number and names change over time."""

    slug: str
    number: int
    letter: str
    name: Bilingual
    name_source: EnglishSource
    table1_name: Bilingual
    table1_source: EnglishSource
    description: Bilingual
    description_source: EnglishSource
    ref: str
    later_names: tuple[LaterName, ...]
    related_domains: tuple[str, ...]
    related_domains_basis: Literal["inferred"]
    related_domains_note: Bilingual
    note: Bilingual = UNSAID


@dataclass(frozen=True, slots=True)
class Pillar:
    """A role of the agency: think, act, share, partner; in the report and in Annex II."""

    slug: PillarSlug
    number: int
    name: Bilingual
    table1_header: Bilingual
    body: Passage
    annex: Passage
    channels: tuple[Bilingual, ...] = ()
