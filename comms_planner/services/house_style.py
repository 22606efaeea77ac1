"""House style: small reminders where a text departs from how the United Nations writes.

They remind and never forbid; each names what stands there and what is usual.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from comms_planner.services.schedule.notices import Notice, notice
from comms_planner.text import QT_TRANSLATE_NOOP

USUAL = QT_TRANSLATE_NOOP("Schedule", "House style: “{usual}” rather than “{found}”.")
DATE = QT_TRANSLATE_NOOP("Schedule", "House style: day before month, “{usual}”, not “{found}”.")
COMMAS = QT_TRANSLATE_NOOP(
    "Schedule", "House style: group the digits of large numbers, “{usual}”, not “{found}”."
)
SHOUTING = QT_TRANSLATE_NOOP("Schedule", "House style: no exclamation marks; found “{found}”.")
FULL_WIDTH = QT_TRANSLATE_NOOP(
    "Schedule", "House style: full-width punctuation between Chinese characters, not “{found}”."
)
LONG_SENTENCE = QT_TRANSLATE_NOOP(
    "Schedule", "A sentence of {count} words is hard to follow; it begins “{found}”."
)

LONGEST = 40
"""More words than this in one sentence are worth a second look."""

_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"


@dataclass(frozen=True, slots=True)
class Reminder:
    """One reminder: which rule, where in the text, and the sentence for it."""

    rule: str
    start: int
    found: str
    notice: Notice


@dataclass(frozen=True, slots=True)
class _Usual:
    """What is written, as a pattern, and what is usual, with the parts of the match."""

    rule: str
    pattern: re.Pattern[str]
    usual: str


def _words(rule: str, pattern: str, usual: str) -> _Usual:
    return _Usual(rule, re.compile(rf"\b{pattern}\b", re.IGNORECASE), usual)


_ENGLISH = (
    _words("spelling", r"program(s?)(?!m|\w)", r"programme\1"),
    _words("spelling", r"(organi|recogni|mobili|reali|prioriti|urbani|emphasi)s(e[ds]?|ing|ation)",
           r"\1z\2"),
    _words("spelling", r"labor", "labour"),
    _words("spelling", r"center(s?)", r"centre\1"),
    _words("spelling", r"percent", "per cent"),
    _words("spelling", r"co-operat(e[ds]?|ion|ing)", r"cooperat\1"),
    _words("name", r"UN Habitat", "UN-Habitat"),
    _words("name", r"UNHabitat", "UN-Habitat"),
    _words("name", r"UN Women", "UN-Women"),
    _Usual("name", re.compile(r"\bsustainable development goals\b"),
           "Sustainable Development Goals"),
    _Usual("name", re.compile(r"\bnew urban agenda\b"), "New Urban Agenda"),
    _Usual("name", re.compile(r"\bmember states\b"), "Member States"),
    _words("wording", r"third world", "developing countries"),
    _words("wording", r"slum dwellers", "people living in slums"),
    _words("wording", r"the disabled", "persons with disabilities"),
    _words("wording", r"mankind", "humankind"),
    _words("wording", r"chairman", "chair"),
)  # fmt: skip
_CHINESE = (
    _Usual("name", re.compile(r"联合国人类居住署"), "联合国人类住区规划署（人居署）"),
    _Usual("name", re.compile(r"永续发展"), "可持续发展"),
    _Usual("name", re.compile(r"持续发展目标(?<!可持续发展目标)"), "可持续发展目标"),
    _Usual("name", re.compile(r"世界都市论坛"), "世界城市论坛"),
    _Usual("wording", re.compile(r"残疾人士"), "残疾人"),
    _Usual("wording", re.compile(r"第三世界"), "发展中国家"),
)
_ADDRESS = re.compile(r"\bhttps?://\S+|\bwww\.\S+|\S+@\S+")
_US_DATE = re.compile(rf"\b({_MONTHS}) (\d{{1,2}})(?:st|nd|rd|th)?,? (\d{{4}})\b")
_BARE_NUMBER = re.compile(r"(?<![\d.,/-])\d{5,}(?![\d/-])")
_SHOUT = re.compile(r"\S+\s*[!！]+")
_HALF_WIDTH = re.compile(r"[\u4e00-\u9fff][,;:?!][\u4e00-\u9fff]?")


def reminders(text: str, language: str) -> list[Reminder]:
    """The reminders for a text in one of the six languages, in the order of the text."""
    if not text:
        return []
    text = _ADDRESS.sub(lambda m: " " * len(m[0]), text)
    rules = {"en": _english, "zh": _chinese}.get(language)
    found = [*(rules(text) if rules else ()), *_shouting(text)]
    return sorted(found, key=lambda r: r.start)


def of_all(*texts: tuple[str, str]) -> list[Reminder]:
    """The reminders for several texts, each with its language, each rule and find once."""
    found = {
        (one.rule, one.found): one for text, language in texts for one in reminders(text, language)
    }
    return list(found.values())


def _english(text: str) -> Iterator[Reminder]:
    yield from _usual(text, _ENGLISH)
    for m in _US_DATE.finditer(text):
        usual = f"{m[2]} {m[1]} {m[3]}"
        yield Reminder("date", m.start(), m[0], notice(DATE, found=m[0], usual=usual))
    for m in _BARE_NUMBER.finditer(text):
        usual = f"{int(m[0]):,}"
        yield Reminder("number", m.start(), m[0], notice(COMMAS, found=m[0], usual=usual))
    for m in re.finditer(r"[^.!?\n]+", text):
        words = m[0].split()
        if len(words) > LONGEST:
            begins = " ".join(words[:5])
            said = notice(LONG_SENTENCE, count=len(words), found=begins)
            yield Reminder("length", m.start(), begins, said)


def _chinese(text: str) -> Iterator[Reminder]:
    yield from _usual(text, _CHINESE)
    for m in _HALF_WIDTH.finditer(text):
        yield Reminder("punctuation", m.start(), m[0], notice(FULL_WIDTH, found=m[0]))


def _shouting(text: str) -> Iterator[Reminder]:
    for m in _SHOUT.finditer(text):
        yield Reminder("tone", m.start(), m[0], notice(SHOUTING, found=m[0]))


def _usual(text: str, rules: tuple[_Usual, ...]) -> Iterator[Reminder]:
    for rule in rules:
        for m in rule.pattern.finditer(text):
            usual = m.expand(rule.usual)
            if m[0][:1].isupper():
                usual = usual[:1].upper() + usual[1:]
            if usual != m[0]:
                said = notice(USUAL, found=m[0], usual=usual)
                yield Reminder(rule.rule, m.start(), m[0], said)
