"""The results framework: classes of indicators and the seven items that define one.

Indicators, baselines and targets are in HSP/EB.1/7/Add.1 and are not invented here.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from comms_planner.bilingual import Bilingual
from comms_planner.reference.words import EnglishSource, Passage, Point


@dataclass(frozen=True, slots=True)
class IndicatorClass:
    """One of the five classes of R.6."""

    slug: str
    letter: str
    level: Literal["uptake", "impact", "outcome", "cross-cutting"]
    title: Bilingual
    passage: Passage


@dataclass(frozen=True, slots=True)
class PlanItem:
    """One of the seven items of the performance measurement plan, R.7."""

    slug: str
    letter: str
    text: Bilingual
    ref: str
    en_source: EnglishSource


@dataclass(frozen=True, slots=True)
class Results:
    """What results.json holds."""

    definition: Passage
    definition_fields: tuple[Bilingual, ...]
    measurement_plan: Passage
    smart: Passage
    classes: tuple[IndicatorClass, ...]
    classes_note: Bilingual
    items: tuple[PlanItem, ...]
    units: tuple[Bilingual, ...]
    system: Passage
    monitoring: tuple[Point, ...]
    not_in_document: Bilingual
