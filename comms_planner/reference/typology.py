"""The typology of human settlements needs (Annex III) and the countries that appear."""

from __future__ import annotations

from dataclasses import dataclass

from comms_planner.bilingual import Bilingual
from comms_planner.reference.words import ChineseSource, EnglishSource, Passage, Point, Window


@dataclass(frozen=True, slots=True)
class Category:
    """A category of needs, not a rank; `zh_variant` is R.14's differing wording."""

    slug: str
    number: int
    requirement: Bilingual
    description: Bilingual
    en_source: EnglishSource
    keyword: Bilingual
    ref: str
    zh_variant: str = ""


@dataclass(frozen=True, slots=True)
class Pilot:
    """A country that tries out the assessment; its category is not said."""

    country: str
    region: Bilingual


@dataclass(frozen=True, slots=True)
class NextStep:
    """What happens to the assessment, and when."""

    text: Bilingual
    zh_source: ChineseSource
    when: Window
    ref: str


@dataclass(frozen=True, slots=True)
class Typology:
    """What typology.json holds."""

    name: Passage
    idea: Passage
    categories: tuple[Category, ...]
    categories_note: Bilingual
    cross_category: Passage
    pilots: tuple[Pilot, ...]
    pilots_passage: Passage
    use: Passage
    uses: tuple[Point, ...]
    uses_note: Bilingual
    next_steps: tuple[NextStep, ...]


@dataclass(frozen=True, slots=True)
class Country:
    """A country by its two-letter code, for editions and pilots."""

    iso2: str
    name: Bilingual
    zh_source: ChineseSource


@dataclass(frozen=True, slots=True)
class Countries:
    """What countries.json holds."""

    countries: tuple[Country, ...]
