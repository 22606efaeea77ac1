"""Words, dates and numbers for people, in their language, without Qt.

One Qt Linguist catalogue serves window and paper: the window installs the compiled `.qm`,
everything below it reads the same `.ts` through `Texts`.
"""

from __future__ import annotations

import datetime as dt
import re
from copy import copy
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from comms_planner.bilingual import Bilingual
    from comms_planner.catalogue import Forms, Messages
    from comms_planner.locales import Locale
    from comms_planner.quantity import Number, Qty

LANGUAGES = {"en": "English", "zh": "简体中文"}
"""The languages of the window, each by its own name."""

PAPER_LANGUAGES = {
    **LANGUAGES, "ar": "العربية", "es": "español", "fr": "français", "ru": "русский",
}  # fmt: skip
"""The languages of the packs, each by its own name."""

WEEK_BEGINS = {"monday": 0, "saturday": 5, "sunday": 6}
"""The weekdays that a person may let weeks begin with, by their number."""

BESIDE = ("en+zh", "zh+en")
"""Pairs of languages that stand side by side on paper."""

NBSP = "\N{NO-BREAK SPACE}"


def QT_TRANSLATE_NOOP(context: str, source: str, comment: str = "", n: int = 0) -> str:
    """Mark `source` for the catalogue and return it unchanged.

    `"", 1` at the end asks the catalogues for plural forms: for a sentence with `%n`, and for
    the label under a number. Say it with `Texts.translate` and the number then.
    """
    return source


MONTHS = (
    QT_TRANSLATE_NOOP("Dates", "January"),
    QT_TRANSLATE_NOOP("Dates", "February"),
    QT_TRANSLATE_NOOP("Dates", "March"),
    QT_TRANSLATE_NOOP("Dates", "April"),
    QT_TRANSLATE_NOOP("Dates", "May"),
    QT_TRANSLATE_NOOP("Dates", "June"),
    QT_TRANSLATE_NOOP("Dates", "July"),
    QT_TRANSLATE_NOOP("Dates", "August"),
    QT_TRANSLATE_NOOP("Dates", "September"),
    QT_TRANSLATE_NOOP("Dates", "October"),
    QT_TRANSLATE_NOOP("Dates", "November"),
    QT_TRANSLATE_NOOP("Dates", "December"),
)
WEEKDAYS = (
    QT_TRANSLATE_NOOP("Dates", "Mon"),
    QT_TRANSLATE_NOOP("Dates", "Tue"),
    QT_TRANSLATE_NOOP("Dates", "Wed"),
    QT_TRANSLATE_NOOP("Dates", "Thu"),
    QT_TRANSLATE_NOOP("Dates", "Fri"),
    QT_TRANSLATE_NOOP("Dates", "Sat"),
    QT_TRANSLATE_NOOP("Dates", "Sun"),
)
UNKNOWN = QT_TRANSLATE_NOOP("Numbers", "unknown")
NOT_APPLICABLE = QT_TRANSLATE_NOOP("Numbers", "n/a")
ABOUT = QT_TRANSLATE_NOOP("Numbers", "about {number}")
AT_MOST = QT_TRANSLATE_NOOP("Numbers", "up to {number}")
AT_LEAST = QT_TRANSLATE_NOOP("Numbers", "{number}+")
TO_BE_CONFIRMED = QT_TRANSLATE_NOOP("Dates", "date to be confirmed")
UNITS = {
    "people": QT_TRANSLATE_NOOP("Units", "people"),
    "cities": QT_TRANSLATE_NOOP("Units", "cities"),
    "countries": QT_TRANSLATE_NOOP("Units", "countries"),
    "views": QT_TRANSLATE_NOOP("Units", "views"),
    "events": QT_TRANSLATE_NOOP("Units", "events"),
    "campuses": QT_TRANSLATE_NOOP("Units", "campuses"),
    "applications": QT_TRANSLATE_NOOP("Units", "applications"),
    "policies": QT_TRANSLATE_NOOP("Units", "policies"),
    "mentions": QT_TRANSLATE_NOOP("Units", "mentions"),
    "clippings": QT_TRANSLATE_NOOP("Units", "clippings"),
    "downloads": QT_TRANSLATE_NOOP("Units", "downloads"),
    "interactions": QT_TRANSLATE_NOOP("Units", "interactions"),
    "listeners": QT_TRANSLATE_NOOP("Units", "listeners"),
    "local authorities": QT_TRANSLATE_NOOP("Units", "local authorities"),
    "organizations": QT_TRANSLATE_NOOP("Units", "organizations"),
    "pieces": QT_TRANSLATE_NOOP("Units", "pieces"),
    "offices": QT_TRANSLATE_NOOP("Units", "offices"),
    "visits": QT_TRANSLATE_NOOP("Units", "visits"),
    "impressions": QT_TRANSLATE_NOOP("Units", "impressions"),
    "commitments": QT_TRANSLATE_NOOP("Units", "commitments"),
    "points": QT_TRANSLATE_NOOP("Units", "points"),
    "percent": QT_TRANSLATE_NOOP("Units", "%"),
    "USD": QT_TRANSLATE_NOOP("Units", "USD"),
    "EUR": QT_TRANSLATE_NOOP("Units", "EUR"),
}
"""What a quantity can count; the key is stored, the word is shown."""

_LATIN = ("en", "es", "fr")
_ISOLATE, _ISOLATED = "\u2068", "\u2069"
"""Around words of another script, so that they keep their order between Arabic ones."""
_STANDS_IN_ENGLISH, _STANDS_IN_CHINESE = "\u2009ᵉⁿ", "\u2009ᶻʰ"
_MARKED = re.compile(f"(.*?)((?:{_STANDS_IN_ENGLISH}|{_STANDS_IN_CHINESE}){_ISOLATED}?)", re.DOTALL)
_WITH_TAIL = re.compile(r"(.*\D)( \d{4}| \(observed\))")
_OBSERVED = QT_TRANSLATE_NOOP("Names", "{name} (observed)")
_SIZES_EN = ((10**9, "B"), (10**6, "M"), (10**3, "k"))
_SIZES_ZH = ((10**8, "亿"), (10**4, "万"))


def _habits(language: str) -> Locale | None:
    """How a language of paper alone writes dates and numbers; None for those of the window."""
    if language in LANGUAGES:
        return None
    from comms_planner.locales import LOCALES  # late: the window speaks none of them

    return LOCALES.get(language)


def _plural(language: str, n: int) -> int:
    """Which of a catalogue's plural forms a number takes, in the order that Qt keeps them."""
    if language in LANGUAGES:
        return 0 if language == "zh" else int(n != 1)
    from comms_planner.locales import plural  # late, as above

    return plural(language, n)


class Said(str):
    """A figure in words that still knows its number, for tables that are counted on."""

    __slots__ = ("qty",)
    qty: Qty

    def __new__(cls, text: str, qty: Qty) -> Said:
        """The words, and the figure they say."""
        said = super().__new__(cls, text)
        said.qty = qty
        return said


class Texts:
    """Says marked source text, dates and numbers in one reader's language.

    English follows the United Nations: 28 August 2019, 5,000,000. Chinese follows the
    document: 2019年8月28日, 20 000, 500 万. Safe on any thread: it never changes.
    """

    first_weekday: int | None = None
    """The weekday that a week begins with, 0 for Monday, where somebody or the language of dates
    says so."""
    mirrored = False
    """Whether the language of dates is read from right to left."""

    def __init__(
        self,
        language: str = "en",
        messages: Messages | None = None,
        *,
        marks: bool = False,
    ) -> None:
        self.language = language
        self.messages: Messages = {} if messages is None else messages
        self._habits = _habits(language)
        self._marks = marks

    def translate(self, context: str, source: str, n: int = -1) -> str:
        """The reader's wording of `source`; `%n` becomes the number, in the right plural."""
        forms = self.messages.get((context, source), (source,))
        form = forms[0] if len(forms) == 1 else self._counted(forms, n)
        return (form or source).replace("%n", self.number(n)) if n >= 0 else (form or source)

    def _counted(self, forms: Forms, n: int) -> str:
        return forms[min(_plural(self.language, max(n, 0)), len(forms) - 1)]

    def say(self, text: Bilingual) -> str:
        """The plan's own text in the reader's language, the other one where it is missing.

        Paper marks it then: a small ᵉⁿ or ᶻʰ says which language it stands in.
        """
        said = text.in_language(self.language)
        if self._habits is not None and text.en:
            known = self._named(text.en)
            if known:
                return known
        own = self._habits is None and text.has(self.language)
        if not self._marks or not said or own:
            return said
        said += _STANDS_IN_ENGLISH if said == text.en else _STANDS_IN_CHINESE
        return f"{_ISOLATE}{said}{_ISOLATED}" if self._habits and self._habits.mirrored else said

    def other(self, text: Bilingual) -> str:
        """The text in the language the reader does not use; nothing where it says the same."""
        other = text.en if self.language == "zh" else text.zh
        return other if other != self.say(text) else ""

    def call(self, name: Bilingual) -> str:
        """Somebody's name; where it is written in the reader's letters, nothing is to translate."""
        return name.en if name.en and self.language in _LATIN else self.say(name)

    def marked(self) -> Texts:
        """The same texts, that mark what is not in the reader's language."""
        made = copy(self)
        made._marks = True
        return made

    def week_from(self, weekday: int | None) -> Texts:
        """The same texts with weeks that begin on a weekday; as is usual where none is given."""
        if weekday is None:
            return self
        made = copy(self)
        made.first_weekday = weekday
        return made

    @property
    def week_begins(self) -> int:
        """The weekday on which weeks begin: the one asked for, or what the language is used to."""
        if self.first_weekday is not None:
            return self.first_weekday
        return 0 if self._habits is None else self._habits.first_weekday

    def _named(self, english: str) -> str:
        """A name of the built-in plan in the reader's language, with what may follow it."""
        known = self._known(english)
        name, tail = without_tail(english)
        if known or not tail:
            return known
        known = self._known(name)
        if known and tail.isalnum():
            return f"{known} {tail}"
        return self.translate("Names", _OBSERVED).format(name=known) if known else ""

    def _known(self, name: str) -> str:
        return self.messages.get(("Names", name), ("",))[0]

    def listed(self, things: Iterable[str]) -> str:
        """Things one after the other: A, B; A、B."""
        if self._habits is not None:
            return self._habits.listing.join(things)
        return ("、" if self.language == "zh" else ", ").join(things)

    def parted(self, things: Iterable[str]) -> str:
        """Things that have commas of their own, one after the other: A; B, A；B."""
        if self._habits is not None:
            return self._habits.parting.join(things)
        return ("；" if self.language == "zh" else "; ").join(things)

    def number(self, value: Number) -> str:
        """A number with its thousands grouped: 20,000 in English, 20 000 in Chinese."""
        if self._habits is not None:
            return self._habits.number(value)
        grouped = f"{value:,}"
        return grouped.replace(",", NBSP) if self.language == "zh" else grouped

    def compact(self, value: Number) -> str:
        """A number for an axis or a chip: 1.2M, 120 万."""
        if self._habits is not None:
            return self._habits.compact(value)
        chinese = self.language == "zh"
        for size, word in _SIZES_ZH if chinese else _SIZES_EN:
            if value >= size - size // 20_000:  # what rounds to 1000k is 1M
                short = float(value) / size
                said = f"{short:.4g}" if short < 9999.5 else self.number(round(short))
                return f"{said}{NBSP}{word}" if chinese else f"{said}{word}"
        return self.number(value)

    def quantity(self, qty: Qty, unit: bool = False) -> Said:
        """A figure with its qualifier: 5,000,000+ or 500 万以上; n/a is never zero."""
        return Said(self._quantity(qty, unit), qty)

    def _quantity(self, qty: Qty, unit: bool) -> str:
        if qty.value is None:
            return self.translate("Numbers", NOT_APPLICABLE if qty.is_na else UNKNOWN)
        number = self._scaled(qty.value)
        if unit:
            word = self.translate("Units", UNITS.get(qty.unit, qty.unit))
        shape = {"≥": AT_LEAST, "≤": AT_MOST, "≈": ABOUT}.get(qty.relation.value, "{number}")
        said = self.translate("Numbers", shape)
        if unit and self.language == "zh":
            gap = "" if number[-1] in "万亿" else NBSP  # 500 万人, but 20 000 人
            return said.format(number=f"{number}{gap}{word}")
        return said.format(number=number) + (f"{NBSP}{word}" if unit else "")

    def _scaled(self, value: Number) -> str:
        if self.language == "zh" and value >= 10**6 and value % 10**4 == 0:
            if value % 10**8 == 0:
                return f"{self.number(int(value) // 10**8)}{NBSP}亿"
            return f"{self.number(int(value) // 10**4)}{NBSP}万"
        return self.number(value)

    def short_month(self, month: int) -> str:
        """Jan, 1月: for a place that is short of room."""
        if self._habits is not None:
            return self._habits.short[month - 1]
        return f"{month}月" if self.language == "zh" else self.month_name(month)[:3]

    def weekday_letter(self, number: int) -> str:
        """M, 一: for a place that has room for a letter; 0 is Monday."""
        if self._habits is not None:
            return self._habits.letters[number]
        name = self.weekday(number)
        return name[-1] if self.language == "zh" else name[:1]

    def month_name(self, month: int) -> str:
        """January, 一月."""
        if self._habits is not None:
            return self._habits.months[month - 1]
        return self.translate("Dates", MONTHS[month - 1])

    def weekday(self, number: int) -> str:
        """Mon, 周一; 0 is Monday."""
        if self._habits is not None:
            return self._habits.weekdays[number]
        return self.translate("Dates", WEEKDAYS[number])

    def day(self, day: dt.date) -> str:
        """28 August 2019, 2019年8月28日."""
        if self._habits is not None:
            return self._habits.day(day)
        if self.language == "zh":
            return f"{day.year}年{day.month}月{day.day}日"
        return f"{day.day}{NBSP}{self.month_name(day.month)} {day.year}"

    def short_day(self, day: dt.date) -> str:
        """28 Aug, 8月28日: for a chip whose year is plain."""
        if self._habits is not None:
            return self._habits.short_day(day)
        if self.language == "zh":
            return f"{day.month}月{day.day}日"
        return f"{day.day}{NBSP}{self.month_name(day.month)[:3]}"

    def month(self, year: int, month: int) -> str:
        """August 2019, 2019年8月."""
        if self._habits is not None:
            return self._habits.month(year, month)
        return f"{year}年{month}月" if self.language == "zh" else f"{self.month_name(month)} {year}"

    def moment(self, at: dt.datetime) -> str:
        """28 August 2019, 14:05, on the reader's own clock."""
        here = at.astimezone()
        return f"{self.day(here.date())}{' ' if self.language == 'zh' else ', '}{here:%H:%M}"

    def span(self, first: dt.date | None, last: dt.date | None, precision: str = "day") -> str:
        """Days from first to last, said no more exactly than they are known."""
        if first is None or precision == "tbc":
            return self.translate("Dates", TO_BE_CONFIRMED)
        last = last or first
        coarse = precision in ("year", "quarter", "month")
        if self._habits is not None:
            exact = self._habits.span
            return self._habits.coarse(first, last, precision) if coarse else exact(first, last)
        if coarse:
            return self._coarse_span(first, last, precision)
        if first == last:
            return self.day(first)
        if self.language == "zh":
            if first.year != last.year:
                return f"{self.day(first)}至{self.day(last)}"
            if first.month != last.month:
                return f"{self.day(first)}至{last.month}月{last.day}日"
            return f"{first.year}年{first.month}月{first.day}日至{last.day}日"
        if first.year != last.year:
            return f"{self.day(first)} – {self.day(last)}"
        if first.month != last.month:
            return f"{first.day}{NBSP}{self.month_name(first.month)} – {self.day(last)}"
        return f"{first.day}–{self.day(last)}"

    def _coarse_span(self, first: dt.date, last: dt.date, precision: str) -> str:
        """2020–2023, Q2–Q3 2027, September–October 2019: whole years, quarters, months."""
        chinese = self.language == "zh"
        if precision == "year":
            years = _joined(str(first.year), str(last.year), "至" if chinese else "–")
            return f"{years}年" if chinese else years
        tail = "季度" if precision == "quarter" else ""
        start, end = (self._part_of_year(day, precision) for day in (first, last))
        if chinese and first.year == last.year:
            return f"{first.year}年{_joined(start, end, '至')}{tail}"
        if chinese:
            return f"{first.year}年{start}{tail}至{last.year}年{end}{tail}"
        if first.year == last.year:
            return f"{_joined(start, end, '–')} {first.year}"
        return f"{start} {first.year} – {end} {last.year}"

    def _part_of_year(self, day: dt.date, precision: str) -> str:
        if precision == "quarter":
            quarter = (day.month + 2) // 3
            return f"第{quarter}" if self.language == "zh" else f"Q{quarter}"
        return f"{day.month}月" if self.language == "zh" else self.month_name(day.month)


def before_mark(text: str) -> tuple[str, str]:
    """A text, and the mark that says which language it stands in, if there is one."""
    found = _MARKED.fullmatch(text)
    return (found[1], found[2]) if found else (text, "")


def without_tail(english: str) -> tuple[str, str]:
    """A name, and the year or the word for a day off in lieu that may follow it."""
    found = _WITH_TAIL.fullmatch(english)
    return (found[1], found[2].strip()) if found else (english, "")


def _joined(first: str, last: str, by: str) -> str:
    return first if first == last else f"{first}{by}{last}"


@lru_cache(maxsize=8)
def texts_for(language: str) -> Texts:
    """The texts of one of LANGUAGES, with the shipped catalogue."""
    from comms_planner.catalogue import Catalogue  # late: the plainest callers need neither
    from comms_planner.paths import TRANSLATIONS

    path = TRANSLATIONS / f"comms_planner_{language}.ts"
    return Texts(language, Catalogue(path) if path.exists() else None)
