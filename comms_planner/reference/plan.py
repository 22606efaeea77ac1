"""The plan of HSP/EB.1/7: its document, period, aims and strengths."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from comms_planner.bilingual import Bilingual
from comms_planner.quantity import Qty
from comms_planner.reference.programme import Domain, Flagship, Pillar
from comms_planner.reference.words import (
    Basis,
    EnglishSource,
    Passage,
)


@dataclass(frozen=True, slots=True)
class Document:
    """The document that everything here is taken from; `source_file` is its Chinese text."""

    symbol: str
    date: dt.date
    body: Bilingual
    session: Bilingual
    original_language: str
    text_used: str
    source_file: str
    ref_key: Bilingual


@dataclass(frozen=True, slots=True)
class PlanVersion:
    """What became of the plan's period over time; the document knows the first one only."""

    first_year: int
    last_year: int
    title: Bilingual
    decided: dt.date | None
    basis: Basis
    url: str = ""


@dataclass(frozen=True, slots=True)
class Period:
    """The years the plan covers and who adopted it."""

    start_year: int
    end_year: int
    title: Bilingual
    adopted: Passage
    adopted_on: dt.date
    versions: tuple[PlanVersion, ...]


@dataclass(frozen=True, slots=True)
class TransformativeCommitment:
    """One of the New Urban Agenda's three, with the Goals and the domain it serves."""

    number: int
    text: Bilingual
    ref: str
    en_source: EnglishSource
    sdgs: tuple[int, ...]
    domain: str


@dataclass(frozen=True, slots=True)
class SdgFacts:
    """How many targets of the 2030 Agenda have an urban focus."""

    passage: Passage
    targets_total: int
    targets_urban: int


@dataclass(frozen=True, slots=True)
class Strength:
    """A strength that the strategy builds on, with the figure it names."""

    slug: str
    passage: Passage
    quantity: Qty | None = None


@dataclass(frozen=True, slots=True)
class Factors:
    """The drivers of change, or the performance enablers; `zh_variant` is the other wording."""

    term: Bilingual
    term_source: EnglishSource
    literal_en: str
    ref: str
    items: tuple[Bilingual, ...]
    zh_variant: str = ""


@dataclass(frozen=True, slots=True)
class SocialInclusion:
    """The social inclusion issues that every category must heed."""

    passage: Passage
    items: tuple[Bilingual, ...]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Two passages of the document that do not agree; both are shown."""

    passages: tuple[Passage, ...]
    note: Bilingual


@dataclass(frozen=True, slots=True)
class RequestedDocument:
    """A document the Executive Director was asked for, and whether it came with this one."""

    text: Bilingual
    submitted: bool
    where: Bilingual


@dataclass(frozen=True, slots=True)
class Synonyms:
    """Chinese wordings of the document that mean the same thing."""

    words: tuple[str, ...]
    en: str


@dataclass(frozen=True, slots=True)
class Plan:
    """What plan.json holds."""

    document: Document
    period: Period
    vision: Passage
    mission: Passage
    goal: Passage
    strategy: Passage
    strategy_core: Passage
    table1_title: Passage
    domains: tuple[Domain, ...]
    domains_note: Bilingual
    outcome_dimensions: tuple[Passage, ...]
    transformative_commitments: tuple[TransformativeCommitment, ...]
    sdg_facts: SdgFacts
    flagships: tuple[Flagship, ...]
    flagships_note: Bilingual
    pillars: tuple[Pillar, ...]
    pillars_note: Bilingual
    strengths: tuple[Strength, ...]
    change_enablers: Factors
    performance_enhancers: Factors
    social_inclusion: SocialInclusion
    action_plan_status: Contradiction
    documents_requested: tuple[RequestedDocument, ...]
    synonyms: tuple[Synonyms, ...]
