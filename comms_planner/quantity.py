"""Numbers that carry their qualifier, and an arithmetic that never loses it.

The algebra is that of the fact base's domain notes, section (iv): a lower bound stays a
lower bound through every sum, what is not applicable is skipped and counted, never zero.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from typing import NewType

from comms_planner.errors import Invalid
from comms_planner.text import QT_TRANSLATE_NOOP

Number = int | Decimal

LIMIT = 10**14
"""Larger figures are slips of the keyboard, not counts."""


class Relation(StrEnum):
    """How the true number stands to the one written down."""

    EQ = "="
    APPROX = "≈"
    GE = "≥"
    LE = "≤"
    UNKNOWN = "?"
    NA = "n/a"


class Verdict(StrEnum):
    """Whether an observation reaches a target, as far as it shows."""

    MET = "met"
    MISSED = "missed"
    NOT_SHOWN = "not shown"


FLIPPED = {Relation.GE: Relation.LE, Relation.LE: Relation.GE}
"""What a bound becomes where more turns into less: taken off, divided by, held from above."""


@dataclass(frozen=True, slots=True)
class Qty:
    """A number, how it stands to the truth, and what it counts.

    `value` is None exactly when the relation is UNKNOWN or NA; `reason` says why a
    figure is not applicable. Unknown, not applicable and zero are three things.
    """

    value: Number | None
    relation: Relation = Relation.EQ
    unit: str = "people"
    reason: str = ""

    def __post_init__(self) -> None:
        bare = self.relation in (Relation.UNKNOWN, Relation.NA)
        if bare != (self.value is None):
            raise Invalid(
                "value",
                QT_TRANSLATE_NOOP(
                    "Errors", "Give a number, or say that it is unknown or not applicable."
                ),
            )
        if self.value is not None and not -LIMIT < self.value < LIMIT:
            raise Invalid(
                "value",
                QT_TRANSLATE_NOOP(
                    "Errors", "That number is too large to be a count. Check its digits."
                ),
            )

    def __composite_values__(self) -> tuple[Number | None, Relation, str, str]:
        """The parts in the order of their columns."""
        return self.value, self.relation, self.unit, self.reason

    @classmethod
    def na(cls, reason: str, unit: str = "people") -> Qty:
        """A figure that does not apply, and why."""
        return cls(None, Relation.NA, unit, reason)

    @classmethod
    def unknown(cls, unit: str = "people") -> Qty:
        """A figure that applies but that nobody knows."""
        return cls(None, Relation.UNKNOWN, unit)

    @property
    def is_na(self) -> bool:
        """Whether the figure does not apply."""
        return self.relation is Relation.NA

    @property
    def figure(self) -> Number:
        """The number itself, for drawing; an error where there is none."""
        if self.value is None:
            raise Invalid(
                "value",
                QT_TRANSLATE_NOOP(
                    "Errors", "There is no figure here to calculate with. Enter one first."
                ),
            )
        return self.value

    @property
    def sort_key(self) -> tuple[bool, Number, bool]:
        """By value, a lower bound after the plain number, no figure last."""
        return (self.value is None, self.value or 0, self.relation is Relation.GE)

    def __add__(self, other: Qty) -> Qty:
        self._same_unit(other)
        if self.is_na:
            return other
        if other.is_na:
            return self
        return _made(
            self.value, other.value, sum_relation(self.relation, other.relation), self.unit, 1
        )

    def __sub__(self, other: Qty) -> Qty:
        self._same_unit(other)
        if other.is_na:
            return self
        if self.is_na:
            raise Invalid(
                "value",
                QT_TRANSLATE_NOOP(
                    "Errors", "There is no figure here to calculate with. Enter one first."
                ),
            )
        flipped = FLIPPED.get(other.relation, other.relation)
        return _made(self.value, other.value, sum_relation(self.relation, flipped), self.unit, -1)

    def __mul__(self, count: Number) -> Qty:
        if self.value is None:
            return self
        if count == 0:
            return Qty(0, Relation.EQ, self.unit)
        relation = FLIPPED.get(self.relation, self.relation) if count < 0 else self.relation
        return Qty(_plain(self.value * count), relation, self.unit)

    def __truediv__(self, count: Number) -> Qty:
        """Share out over a positive count, for instance years."""
        if count <= 0:
            raise Invalid("value", QT_TRANSLATE_NOOP("Errors", "Divide by a count of one or more."))
        if self.value is None:
            return self
        return Qty(_plain(Decimal(self.value) / Decimal(count)), self.relation, self.unit)

    def ratio(self, other: Qty) -> Qty:
        """This over another of the same unit, as a pure number with its own relation."""
        self._same_unit(other)
        if self.value is None or other.value is None or other.value == 0:
            return Qty.unknown("ratio")
        flipped = FLIPPED.get(other.relation, other.relation)
        relation = sum_relation(self.relation, flipped)
        if relation is Relation.UNKNOWN:
            return Qty.unknown("ratio")
        return Qty(_plain(Decimal(self.value) / Decimal(other.value)), relation, "ratio")

    def reaches(self, target: Qty, *, downwards: bool = False) -> Verdict:
        """Whether all numbers that this may be reach a target, none of them, or only some.

        A lower bound never misses a target that is to be exceeded, an upper bound never one that
        is to be undercut (`downwards`). The target is its number, whatever its relation.
        """
        self._same_unit(target)
        if self.value is None or target.value is None:
            return Verdict.NOT_SHOWN
        over, bound = self.value - target.value, self.relation
        if downwards:
            over, bound = -over, FLIPPED.get(bound, bound)
        if bound is Relation.LE:
            return Verdict.MISSED if over < 0 else Verdict.NOT_SHOWN
        if over >= 0:
            return Verdict.MET
        return Verdict.NOT_SHOWN if bound is Relation.GE else Verdict.MISSED

    def _same_unit(self, other: Qty) -> None:
        if self.unit != other.unit:
            raise Invalid(
                "unit",
                QT_TRANSLATE_NOOP(
                    "Errors", "{one} and {other} cannot be added up. Choose figures of one unit."
                ),
                one=self.unit,
                other=other.unit,
            )


Figure = NewType("Figure", Qty)
"""A quantity whose unit may be left empty: it then counts what its indicator counts."""


@dataclass(frozen=True, slots=True)
class Total:
    """A gross sum, with how many parts carried a figure and how many did not."""

    qty: Qty
    with_figure: int
    not_applicable: int
    unknown: int

    @property
    def parts(self) -> int:
        """How many parts were asked for."""
        return self.with_figure + self.not_applicable + self.unknown


def total(parts: Iterable[Qty], unit: str = "people") -> Total:
    """Add up what carries a figure and count what does not.

    Not-applicable parts are skipped. An unknown part leaves the sum of the others as a
    lower bound, since people are never fewer than none.
    """
    known: list[Qty] = []
    na = unknown = 0
    for part in parts:
        if part.is_na:
            na += 1
        elif part.value is None:
            unknown += 1
        else:
            known.append(part)
    if not known:
        nothing = Qty.unknown(unit) if unknown else Qty.na("no part carries a figure", unit)
        return Total(nothing, 0, na, unknown)
    result = known[0]
    for part in known[1:]:
        result = result + part
    if unknown and result.relation in (Relation.EQ, Relation.APPROX):
        result = Qty(result.value, Relation.GE, result.unit)
    elif unknown and result.relation is Relation.LE:
        result = Qty.unknown(result.unit)
    return Total(result, len(known), na, unknown)


def sum_relation(one: Relation, other: Relation) -> Relation:
    """How a sum stands to the truth, when its two parts stand so."""
    both = {one, other}
    if Relation.UNKNOWN in both or {Relation.GE, Relation.LE} <= both:
        return Relation.UNKNOWN
    for relation in (Relation.GE, Relation.LE, Relation.APPROX):
        if relation in both:
            return relation
    return Relation.EQ


def _made(
    one: Number | None, other: Number | None, relation: Relation, unit: str, sign: int
) -> Qty:
    if one is None or other is None or relation is Relation.UNKNOWN:
        return Qty.unknown(unit)
    return Qty(_plain(one + sign * other), relation, unit)


def _plain(value: Number) -> Number:
    """An int where the number is whole."""
    return int(value) if value == int(value) else value


_SCALES = {
    "百万": 10**6,
    "千万": 10**7,
    "千": 10**3,
    "万": 10**4,
    "亿": 10**8,
    "million": 10**6,
    "billion": 10**9,
    "thousand": 10**3,
    "m": 10**6,
    "mn": 10**6,
    "mln": 10**6,
    "bn": 10**9,
    "k": 10**3,
}
_PREFIXES = (
    (r"at least|more than|over|no fewer than|not less than|min\.?|upwards? of|≥|>=|>"
     r"|不少于|不低于|至少|超过|多于|超|逾", Relation.GE),
    (r"at most|up to|fewer than|less than|no more than|under|≤|<=|<"
     r"|不超过|不多于|至多|最多|不到|不足|少于", Relation.LE),
    (r"about|approximately|approx\.?|around|roughly|some|nearly|ca\.?|c\.|≈|~"
     r"|大约|约|近|将近|接近", Relation.APPROX),
    (r"exactly|=", Relation.EQ),
)  # fmt: skip
_NOT_APPLICABLE = {"n/a", "na", "not applicable", "不适用"}
_WHY_NOT = re.compile(
    r"(?:n/a|not applicable|不适用)\s*[:;,(–—-]\s*(?P<why>[^)]*[^)\s])\s*\)?", re.IGNORECASE
)
"""Not applicable with its reason behind it: "n/a: nobody counted"."""
_UNKNOWN = {"?", "unknown", "未知", "不详"}
CONTRADICTS = QT_TRANSLATE_NOOP(
    "Errors", "“{text}” says at least and at most at once. Say one of them."
)
_IS_RAISED = re.compile(r"[²³¹⁰-₉①-⓿❶-➓]").search
"""Digits that stand for a power or a mark: 10² is not 102, though made plain it reads so."""
AMBIGUOUS = QT_TRANSLATE_NOOP(
    "Errors",
    "“{text}” may be a fraction, or thousands as some languages write them. Write {whole} or"
    " {fraction}.",
)
RANGE = QT_TRANSLATE_NOOP(
    "Errors", "“{text}” is a range. Write its lower end as “at least”, such as 5,000+."
)
SHORTENED = QT_TRANSLATE_NOOP("Errors", "“{text}” is a number in short. Write all its digits.")
_DOTTED_ONCE = re.compile(r"([1-9]\d{0,2})\.(\d{3})")
_RANGE = re.compile(
    r"\d[\d.,\s]*\S{0,9}?\s*(?:[-–—~]|to|至|到)\s*\d[\d.,\s]*\D{0,12}", re.IGNORECASE
)
_IS_DAY = re.compile(r"\d{4}-\d\d(-\d\d)?|\d\d?[-/.]\d\d?[-/.]\d+").fullmatch
_SHORTENED = re.compile(r"\d+(?:[.,]\d+)?E[-+]?\d+", re.IGNORECASE)
_NEGATIVE = re.compile(r"[-−–]\s*\d")
_NUMBER = re.compile(
    r"(?P<number>\d{1,3}(?:[,\s]\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*"
    r"(?P<many>[多余]?)\s*"
    r"(?P<scale>百万|千万|[千万亿]|million|billion|thousand|(?:m|mn|mln|bn|k)(?![a-z]))?\s*(?P<much>[多余]?)\s*"
    r"(?:名|位|人次|人|people|participants|persons)?\s*"
    r"(?P<after>\+|以上|or more|and above|以下|以内|or fewer|or less|左右|上下)?"
    r"\s*(?:的?人|people)?",
    re.IGNORECASE,
)
_AFTER = {
    **dict.fromkeys(("+", "以上", "or more", "and above"), Relation.GE),
    **dict.fromkeys(("以下", "以内", "or fewer", "or less"), Relation.LE),
    **dict.fromkeys(("左右", "上下"), Relation.APPROX),
}


NOT_A_NUMBER = QT_TRANSLATE_NOOP(
    "Errors", "“{text}” is not a number. Write 5,000, 5,000+, about 5,000 or n/a."
)


def _why_not_read(text: str) -> str:
    """What is the matter with a figure that cannot be read."""
    if _SHORTENED.fullmatch(text):
        return SHORTENED
    if text.lower().startswith("between "):
        return RANGE
    return RANGE if _RANGE.fullmatch(text) and not _IS_DAY(text) else NOT_A_NUMBER


def parse(text: str, unit: str = "people") -> Qty:
    """Read a figure as people write it, in English or Chinese.

    "5,000,000+", "500 万以上", "20 000 人", "about 1.5 million", "n/a: nobody counted", "不适用".
    Raises Invalid on field "value" for anything else, half-read text included.
    """
    clean = unicodedata.normalize("NFKC", text).strip()
    if clean.lower() in _NOT_APPLICABLE:
        return Qty.na("", unit)
    if why_not := _WHY_NOT.fullmatch(clean):
        return Qty.na(why_not["why"].strip(), unit)
    if clean.lower() in _UNKNOWN:
        return Qty.unknown(unit)
    relation = Relation.EQ
    for pattern, meant in _PREFIXES:
        found = re.match(rf"(?:{pattern})\s*", clean, re.IGNORECASE)
        if found and found.end():
            clean, relation = clean[found.end() :], meant
            break
    found = None if _IS_RAISED(text) else _NUMBER.fullmatch(clean)
    if _NEGATIVE.match(clean):
        raise Invalid(
            "value", QT_TRANSLATE_NOOP("Errors", "A count cannot be less than zero. Correct it.")
        )
    if not found:
        raise Invalid("value", _why_not_read(clean), text=text)
    thousands = None if found["scale"] or unit == "percent" else _DOTTED_ONCE
    if thousands and (both := thousands.fullmatch(found["number"])):
        fraction = f"{both[1]}.{both[2].rstrip('0')}".rstrip(".")
        whole = f"{both[1]},{both[2]}"
        raise Invalid("value", AMBIGUOUS, text=text, whole=whole, fraction=fraction)
    try:
        value = Decimal(re.sub(r"[,\s]", "", found["number"]))
    except InvalidOperation as error:  # pragma: no cover - the pattern admits digits only
        raise Invalid(
            "value", QT_TRANSLATE_NOOP("Errors", "That is not a number. Write one such as 5,000.")
        ) from error
    value *= _SCALES.get((found["scale"] or "").lower(), 1)
    said = [Relation.GE] if found["many"] or found["much"] else []
    if found["after"]:
        said.append(_AFTER[found["after"].lower()])
    for other in said:
        if {relation, other} == {Relation.GE, Relation.LE}:
            raise Invalid("value", CONTRADICTS, text=text)
        relation = relation if other is Relation.APPROX and relation in FLIPPED else other
    return Qty(_plain(value), relation, unit)
