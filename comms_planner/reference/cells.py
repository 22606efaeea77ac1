"""The action plan of AII.T1: twenty cells, and the commitments cut from them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from comms_planner.bilingual import Bilingual
from comms_planner.quantity import Qty
from comms_planner.reference.words import UNSAID, EnglishSource, PillarSlug


@dataclass(frozen=True, slots=True)
class Cell:
    """What the document says for one flagship and one pillar, verbatim in Chinese.

    `fragments` are the pieces of a cell that a page break tore apart, in order.
    """

    slug: str
    flagship: str
    pillar: PillarSlug
    text: Bilingual
    en_source: EnglishSource
    ref: str
    note: Bilingual = UNSAID
    fragments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """A product, channel or partner that commitments name."""

    slug: str
    name: Bilingual
    partner_type: str = ""


@dataclass(frozen=True, slots=True)
class Commitment:
    """One checkable clause of a cell: a contiguous slice of its Chinese.

    `kind` says whether the clause promises something made or done, names the means (with
    whom, through what), or the purpose. `hook` is the slug of a moment that the clause names.
    """

    slug: str
    cell: str
    number: int
    kind: Literal["deliverable", "means", "purpose"]
    text: Bilingual
    en_source: EnglishSource
    quantity: Qty | None = None
    hook: str | None = None
    products: tuple[str, ...] = ()
    channels: tuple[str, ...] = ()
    partners: tuple[str, ...] = ()
    platforms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Cells:
    """What cells.json holds."""

    cells: tuple[Cell, ...]


@dataclass(frozen=True, slots=True)
class Commitments:
    """What commitments.json holds: the clauses and the terms they are tagged with."""

    cutting_rule: Bilingual
    commitments: tuple[Commitment, ...]
    products: tuple[Term, ...]
    channels: tuple[Term, ...]
    partners: tuple[Term, ...]
