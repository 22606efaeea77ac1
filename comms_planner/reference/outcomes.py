"""What the strategy is to achieve and by what means: Annex II, sections A to I."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from comms_planner.bilingual import Bilingual
from comms_planner.reference.words import Basis, EnglishSource, Passage


@dataclass(frozen=True, slots=True)
class Measure:
    """A measure the document names; `unit_note` says what it leaves open."""

    slug: str
    code: str
    text: Bilingual
    en_source: EnglishSource
    kind: Literal["count", "money", "scale"]
    unit: str
    unit_note: Bilingual


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An indicator that we suggest, on its link of the AMEC chain; the document names none."""

    slug: str
    text: Bilingual
    basis: Literal["ours"]
    level: Literal["output", "out-take", "outcome"]
    kind: Literal["number", "ratio"]
    unit: str


@dataclass(frozen=True, slots=True)
class Family:
    """One of the three dimensions of positive change, I.15(a) to (c)."""

    slug: Literal["awareness", "knowledge", "engagement"]
    code: str
    title: Bilingual
    passage: Passage
    subjects: tuple[Bilingual, ...] = ()
    objects: tuple[Bilingual, ...] = ()
    measures: tuple[Measure, ...] = ()
    suggestions: tuple[Suggestion, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcome:
    """An expected outcome told as a story (C.10, F.12); `chain` is its steps, by us."""

    slug: str
    code: str
    title: Bilingual
    passage: Passage
    chain: tuple[Bilingual, ...] = ()
    chain_basis: Basis = "none"


@dataclass(frozen=True, slots=True)
class Section:
    """A lettered item of Annex II: a tool (B), a key area (E), a positioning item (G)."""

    slug: str
    letter: str
    title: Bilingual
    passage: Passage
    items: tuple[Bilingual, ...] = ()


@dataclass(frozen=True, slots=True)
class Outcomes:
    """What outcomes.json holds."""

    chapeau: Passage
    families: tuple[Family, ...]
    outcomes: tuple[Outcome, ...]
    role: Passage
    inspiring_change: Passage
    tools: tuple[Section, ...]
    spokespersons: tuple[Bilingual, ...]
    key_areas: tuple[Section, ...]
    campaign_requires: tuple[Bilingual, ...]
    positioning: Passage
    positioning_items: tuple[Section, ...]
    participation: Passage
    participation_programmes: tuple[Bilingual, ...]
    team: Passage
