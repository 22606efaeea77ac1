"""The shown words for the fixed values that rows carry: one list for window, packs and console."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import Enum
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from comms_planner.bilingual import Bilingual
from comms_planner.services.vocabulary.calendar import CALENDAR
from comms_planner.services.vocabulary.content import CONTENT
from comms_planner.services.vocabulary.programme import PROGRAMME
from comms_planner.services.vocabulary.reach import REACH
from comms_planner.services.vocabulary.results import RESULTS
from comms_planner.services.vocabulary.voices import VOICES
from comms_planner.services.vocabulary.work import WORK
from comms_planner.text import QT_TRANSLATE_NOOP, UNITS, Texts

if TYPE_CHECKING:
    from comms_planner.services.month import Entry

Group = tuple[str, Mapping[str, str]]


GROUPS: Mapping[str, Group] = MappingProxyType(
    {**PROGRAMME, **WORK, **CALENDAR, **REACH, **RESULTS, **CONTENT, **VOICES}
)
"""By subject: the translation context, and the marked word for each value."""
CHANGED = QT_TRANSLATE_NOOP("Exception", "changed")
"""One of a series that has another title or time on its own day."""


def word(texts: Texts, group: str, value: str) -> str:
    """The word for a value, as it stands inside a sentence: "in progress".

    A value of another version of the app is shown as it is.
    """
    context, words = GROUPS[group]
    source = words.get(value)
    return texts.translate(context, source) if source else value


def label(texts: Texts, group: str, value: str) -> str:
    """The word for a value, as it stands alone on a chip, button or table: "In progress"."""
    said = word(texts, group, value)
    return said[:1].upper() + said[1:]


def standing(texts: Texts, entry: Entry) -> str:
    """How far the work of an entry of the calendar is, how firm its date, or what became of it."""
    is_work = entry.kind == "action" and entry.status in GROUPS["work"][1]
    group = "work" if is_work else "date"
    if entry.exception and entry.exception == entry.status:
        group = "exception"
    return label(texts, group, entry.status)


def became(texts: Texts, entry: Entry) -> str:
    """What became of one of a series; what stays on its day was changed, and not moved."""
    if entry.exception == "moved" and entry.first == entry.rule_day:
        said = texts.translate("Exception", CHANGED)
        return said[:1].upper() + said[1:]
    return label(texts, "exception", entry.exception)


def grade(texts: Texts, grade: int | None) -> str:
    """How good a piece of evidence is, from 1, the best, to 4."""
    return label(texts, "grade", str(grade or ""))


def grades(texts: Texts) -> list[tuple[object, str]]:
    """The grades to choose from; none first."""
    return [(one, grade(texts, one)) for one in (None, 1, 2, 3, 4)]


def choices(texts: Texts, group: str) -> Iterator[tuple[str, str]]:
    """Each value of a group with its label, in order, nothing before all, for a choice box."""
    for value in sorted(GROUPS[group][1], key=bool):
        yield value, label(texts, group, value)


class Choice(NamedTuple):
    """All words of a group, for a refusal to name."""

    group: str

    def __format__(self, spec: str) -> str:
        """Its values, where nobody asked for a language."""
        return ", ".join(value for value in GROUPS[self.group][1] if value)


class Units(NamedTuple):
    """All units that a figure can have, for a refusal to name."""

    def __format__(self, spec: str) -> str:
        """Their keys, where nobody asked for a language."""
        return ", ".join(UNITS)


_OF_CLASS = {"ResultLevel": "level", "Aggregation": "aggregation", "Metric": "metric"}
"""The group of values that a refusal may name, by the class they are of."""


def said(texts: Texts, value: object) -> object:
    """A value within a refusal in the reader's language: a fixed word, a unit, the plan's words."""
    from comms_planner.quantity import Qty  # late: a start needs no figures

    if isinstance(value, Bilingual):
        return texts.say(value)
    if isinstance(value, Qty):
        return texts.quantity(value)
    if isinstance(value, Choice):
        return texts.listed(word(texts, value.group, one) for one in GROUPS[value.group][1] if one)
    if isinstance(value, Units):
        return texts.listed(texts.translate("Units", word) for word in UNITS.values())
    if isinstance(value, Enum):
        group = _OF_CLASS.get(type(value).__name__)
        return word(texts, group, value.value) if group else value.value
    if isinstance(value, str) and value in UNITS:
        return texts.translate("Units", UNITS[value])
    return value
