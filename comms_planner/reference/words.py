"""The few words by which the reference data says who says so, shared by every subject."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from dataclasses import dataclass
from typing import Any, Literal

from comms_planner.bilingual import Bilingual
from comms_planner.reference import faults
from comms_planner.reference.faults import Fault
from comms_planner.reference.leaves import fields_of, shown

UNSAID = Bilingual()
"""A text that need not be there."""

EnglishSource = Literal[
    "official-confirmed", "official-recalled", "translated", "name", "document", "ours"
]
"""Where an English wording is from: found on a page of the United Nations, recalled from its
published texts, translated by us from the document's Chinese, or an established name."""

ChineseSource = Literal["document", "recalled", "ours"]
"""Where a Chinese wording is from: a verbatim slice of the document, an established name
recalled, or our own words."""

Basis = Literal[
    "document",
    "document-literal",
    "outside-confirmed",
    "outside-recalled",
    "projected",
    "ours",
    "none",
]
"""Who says so: the document (literally, where that is doubtful), others (confirmed on a public
page, or recalled), a rule, or ourselves."""

Confidence = Literal["high", "medium", "low"]
"""How sure a dated fact is; low means: confirm before use."""

PillarSlug = Literal["think", "act", "share", "partner"]


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage of the document: its Chinese verbatim, the English beside it."""

    text: Bilingual
    ref: str
    en_source: EnglishSource
    note: Bilingual = UNSAID


@dataclass(frozen=True, slots=True)
class Point:
    """A lettered or numbered passage of a list in the document."""

    letter: str
    text: Bilingual
    ref: str
    en_source: EnglishSource
    note: Bilingual = UNSAID


@dataclass(frozen=True, slots=True)
class Source:
    """Where a fact comes from."""

    kind: Literal["document", "public page", "recalled"]
    url: str = ""

    @property
    def basis(self) -> Basis:
        """The same said in the words of the plan file."""
        if self.kind == "document":
            return "document"
        return "outside-confirmed" if self.kind == "public page" else "outside-recalled"


_SHAPES = {
    "day": re.compile(r"(\d{4})-(\d\d)-(\d\d)"),
    "month": re.compile(r"(\d{4})-(\d\d)"),
    "quarter": re.compile(r"(\d{4})-Q([1-4])"),
    "year": re.compile(r"(\d{4})"),
}


@dataclass(frozen=True, slots=True)
class Window:
    """When something is, no more exactly than it is known.

    For a precision coarser than a day, `start` and `end` bound the window (2028 is 1 January
    to 31 December 2028); they are never a claimed date. What was given is kept beside them.
    """

    start: dt.date | None
    end: dt.date | None
    precision: Literal["day", "month", "quarter", "year", "tbc"]
    start_as_given: str = ""
    end_as_given: str = ""

    @classmethod
    def read_from(cls, raw: Any) -> Window:
        """Read {"start": "2026-07", "end": "2026-07", "precision": "month"}."""
        names = {"start", "end", "precision"}
        fields_of(raw, names, names)
        precision = raw["precision"]
        if precision == "tbc":
            return cls(None, None, "tbc")
        if precision not in tuple(_SHAPES):  # a tuple takes what cannot be hashed, too
            raise Fault(
                faults.NOT_ONE_OF,
                "precision",
                choices="day, month, quarter, year, tbc",
                found=shown(precision),
            )
        first = _bounds(raw["start"], precision, "start")[0]
        last = _bounds(raw["end"], precision, "end")[1]
        if last < first:
            raise Fault(faults.REVERSED, "end")
        return cls(first, last, precision, raw["start"], raw["end"])


def _bounds(raw: Any, precision: str, name: str) -> tuple[dt.date, dt.date]:
    """The first and the last day that a date of this precision can mean."""
    found = _SHAPES[precision].fullmatch(raw) if isinstance(raw, str) else None
    if not found:
        raise Fault(faults.NOT_THAT_EXACT, name, found=shown(raw))
    year, *rest = map(int, found.groups())
    try:
        if precision == "day":
            day = dt.date(year, rest[0], rest[1])
            return day, day
        if precision == "month":
            return dt.date(year, rest[0], 1), dt.date(year, rest[0], monthrange(year, rest[0])[1])
    except ValueError:
        raise Fault(faults.NOT_A_DATE, name, found=shown(raw)) from None
    if precision == "quarter":
        last = rest[0] * 3
        return dt.date(year, last - 2, 1), dt.date(year, last, monthrange(year, last)[1])
    return dt.date(year, 1, 1), dt.date(year, 12, 31)
