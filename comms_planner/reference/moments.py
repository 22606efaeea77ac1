"""Meetings the document names, their dated editions, and what was counted at some of them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from comms_planner.bilingual import Bilingual
from comms_planner.quantity import Qty
from comms_planner.reference.words import (
    UNSAID,
    Basis,
    ChineseSource,
    Confidence,
    EnglishSource,
    Source,
    Window,
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A meeting, event or moment that the document names; rules are outside knowledge."""

    slug: str
    name: Bilingual
    en_source: EnglishSource
    zh_source: ChineseSource
    refs: tuple[str, ...]
    role: Bilingual
    role_source: Literal["ours"]
    rule: str | None
    rule_basis: Basis
    rule_note: Bilingual = UNSAID
    flagships: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Edition:
    """A dated occurrence of a platform, a season or a moment; `series` is its slug.

    `confidence` covers the whole entry, `date_confidence` the date alone.
    """

    slug: str
    series: str
    name: Bilingual
    zh_source: ChineseSource
    when: Window
    confidence: Confidence
    date_confidence: Confidence
    source: Source
    number: int | None = None
    city: Bilingual = UNSAID
    city_zh_source: ChineseSource = "ours"
    country: str | None = None
    theme: Bilingual = UNSAID
    theme_zh_source: ChineseSource = "ours"
    note: Bilingual = UNSAID

    @property
    def is_projected(self) -> bool:
        """Whether the date is only computed or guessed, so that it must be confirmed."""
        return self.date_confidence == "low"


@dataclass(frozen=True, slots=True)
class Measurement:
    """A figure somebody published, to stand beside the estimate and never over it.

    `figure` numbers the eighteen published entries; an entry that counts several things
    (events, countries, cities) is several measurements with the same number. `edition` is
    None where the list of editions does not reach back to the event.
    """

    slug: str
    figure: int
    series: str
    edition: str | None
    event: Bilingual
    year: int
    kind: Literal["direct", "indirect", "activity"]
    metric: Bilingual
    qty: Qty
    url: str
    note: Bilingual = UNSAID


@dataclass(frozen=True, slots=True)
class DatedFact:
    """Something the document dates."""

    when: Window
    text: Bilingual
    zh_source: ChineseSource
    ref: str


@dataclass(frozen=True, slots=True)
class Moments:
    """What moments.json holds."""

    moments: tuple[Moment, ...]
    editions: tuple[Edition, ...]
    measurements: tuple[Measurement, ...]
    measurements_note: Bilingual
    dated_facts: tuple[DatedFact, ...]
