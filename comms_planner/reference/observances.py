"""United Nations days with their rules: outside knowledge, never the document's."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from comms_planner.bilingual import Bilingual
from comms_planner.reference.words import UNSAID, ChineseSource, Confidence


@dataclass(frozen=True, slots=True)
class Observance:
    """A United Nations day; `anchor` is the first year or the start of a longer interval.

    `basis` names the resolution or agency. `tier` (1 campaign, 2 package, 3 card) and
    `flagships` are our proposal.
    """

    slug: str
    name: Bilingual
    zh_source: ChineseSource
    rule: str
    anchor: dt.date
    basis: str
    tier: int
    confidence: Confidence
    flagships: tuple[str, ...] = ()
    days: int = 1
    platform: str | None = None
    note: Bilingual = UNSAID


@dataclass(frozen=True, slots=True)
class Observances:
    """What observances.json holds."""

    note: Bilingual
    observances: tuple[Observance, ...]
