"""Says marked words, dates and numbers in one reader's language."""

from __future__ import annotations

import datetime as dt
from copy import copy
from functools import lru_cache
from typing import TYPE_CHECKING

from comms_planner.text.marking import QT_TRANSLATE_NOOP
from comms_planner.text.units import UNITS
from comms_planner.text.window_locales import Chinese, English

if TYPE_CHECKING:
    from collections.abc import Iterable

    from comms_planner.bilingual import Bilingual
    from comms_planner.catalogue import Forms, Messages
    from comms_planner.quantity import Number, Qty
    from comms_planner.text.locale import Locale

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

UNKNOWN = QT_TRANSLATE_NOOP("Numbers", "unknown")
NOT_APPLICABLE = QT_TRANSLATE_NOOP("Numbers", "n/a")
ABOUT = QT_TRANSLATE_NOOP("Numbers", "about {number}")
AT_MOST = QT_TRANSLATE_NOOP("Numbers", "up to {number}")
AT_LEAST = QT_TRANSLATE_NOOP("Numbers", "{number}+")
TO_BE_CONFIRMED = QT_TRANSLATE_NOOP("Dates", "date to be confirmed")
_LATIN = ("en", "es", "fr")
_OBSERVED = QT_TRANSLATE_NOOP("Names", "{name} (observed)")


@lru_cache(maxsize=8)
def locale_of(language: str) -> Locale:
    """How a language writes dates and numbers; English for one that nobody knows."""
    if language in LANGUAGES:
        return Chinese() if language == "zh" else English()
    from comms_planner.text import paper_locales as paper  # late: the window speaks none of them

    known = {"ar": paper.Arabic, "es": paper.Spanish, "fr": paper.French, "ru": paper.Russian}
    return known.get(language, English)()


def away(here: dt.datetime) -> str:
    """How far a clock is from UTC: UTC+3, UTC−5:30."""
    minutes = int((here.utcoffset() or dt.timedelta()).total_seconds() // 60)
    sign = "+" if minutes >= 0 else "−"
    whole, rest = divmod(abs(minutes), 60)
    if not minutes:
        return "UTC"
    return f"UTC{sign}{whole}" + (f":{rest:02}" if rest else "")


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

    Safe on any thread: it never changes.
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
        self.locale = locale_of(language)
        self._marks = marks

    def translate(self, context: str, source: str, n: int = -1) -> str:
        """The reader's wording of `source`; `%n` becomes the number, in the right plural."""
        forms = self.messages.get((context, source), (source,))
        form = forms[0] if len(forms) == 1 else self._counted(forms, n)
        return (form or source).replace("%n", self.number(n)) if n >= 0 else (form or source)

    def _counted(self, forms: Forms, n: int) -> str:
        return forms[min(self.locale.plural(max(n, 0)), len(forms) - 1)]

    def say(self, text: Bilingual) -> str:
        """The plan's own text in the reader's language, the other one where it is missing.

        Paper marks it then: a small ᵉⁿ or ᶻʰ says which language it stands in.
        """
        said = text.in_language(self.language)
        if self.language in LANGUAGES:
            if not self._marks or text.has(self.language):
                return said
        elif text.en:
            known = self._named(text.en)
            if known:
                return known
        if not self._marks or not said:
            return said
        from comms_planner.text.lent import with_mark  # late: of paper alone

        return with_mark(said, text, isolated=self.locale.mirrored)

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
        return self.locale.first_weekday if self.first_weekday is None else self.first_weekday

    def _named(self, english: str) -> str:
        """A name of the built-in plan in the reader's language, with what may follow it."""
        from comms_planner.text.lent import without_tail  # late, as above

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
        return self.locale.listing.join(things)

    def parted(self, things: Iterable[str]) -> str:
        """Things that have commas of their own, one after the other: A; B, A；B."""
        return self.locale.parting.join(things)

    def number(self, value: Number) -> str:
        """A number with its thousands grouped: 20,000 in English, 20 000 in Chinese."""
        return self.locale.number(value)

    def compact(self, value: Number) -> str:
        """A number for an axis or a chip: 1.2M, 120 万."""
        return self.locale.compact(value)

    def quantity(self, qty: Qty, unit: bool = False) -> Said:
        """A figure with its qualifier: 5,000,000+ or 500 万以上; n/a is never zero."""
        return Said(self._quantity(qty, unit), qty)

    def _quantity(self, qty: Qty, unit: bool) -> str:
        if qty.value is None:
            return self.translate("Numbers", NOT_APPLICABLE if qty.is_na else UNKNOWN)
        number = self.locale.scaled(qty.value)
        qualifier = {"≥": AT_LEAST, "≤": AT_MOST, "≈": ABOUT}.get(qty.relation.value, "{number}")
        shape = self.translate("Numbers", qualifier)
        if not unit:
            return shape.format(number=number)
        word = self.translate("Units", UNITS.get(qty.unit, qty.unit))
        return self.locale.counted(shape, number, word)

    def short_month(self, month: int) -> str:
        """Jan, 1月: for a place that is short of room."""
        return self.locale.short[month - 1]

    def abridged(self, said: str) -> str:
        """Days or months, in whatever words, with short names: for a title short of room."""
        return self.locale.abridged(said)

    def weekday_letter(self, number: int) -> str:
        """M, 一: for a place that has room for a letter; 0 is Monday."""
        return self.locale.letters[number]

    def month_name(self, month: int) -> str:
        """January, 一月."""
        return self.locale.months[month - 1]

    def weekday(self, number: int) -> str:
        """Mon, 周一; 0 is Monday."""
        return self.locale.weekdays[number]

    def day(self, day: dt.date) -> str:
        """28 August 2019, 2019年8月28日."""
        return self.locale.day(day)

    def short_day(self, day: dt.date) -> str:
        """28 Aug, 8月28日: for a chip whose year is plain."""
        return self.locale.short_day(day)

    def brief_day(self, day: dt.date) -> str:
        """28 Aug 2019, 2019年8月28日: a whole day for a place that is short of room."""
        return self.locale.brief_day(day)

    def dated(self, day: dt.date) -> str:
        """Wed 28 August 2019, 2019年8月28日周三: a day with its weekday."""
        return self.locale.with_weekday(self.weekday(day.weekday()), self.day(day))

    def short_dated(self, day: dt.date) -> str:
        """Wed 28 Aug, 8月28日周三: for a place that is short of room."""
        return self.locale.with_weekday(self.weekday(day.weekday()), self.short_day(day))

    def days(self, first: dt.date, last: dt.date) -> str:
        """Wed 28 August 2019, or 28–30 August 2019: one day with its weekday, or several."""
        return self.dated(first) if first == last else self.span(first, last)

    def month(self, year: int, month: int) -> str:
        """August 2019, 2019年8月."""
        return self.locale.month(year, month)

    def moment(self, at: dt.datetime) -> str:
        """28 August 2019, 14:05, on the reader's own clock."""
        here = at.astimezone()
        return f"{self.day(here.date())}{self.locale.before_time}{here:%H:%M}"

    def instant(self, at: dt.datetime) -> str:
        """28 August 2019, 14:05 (UTC+3): a moment that others elsewhere go by as well."""
        return self.moment(at) + self.locale.aside.format(words=away(at.astimezone()))

    def span(self, first: dt.date | None, last: dt.date | None, precision: str = "day") -> str:
        """Days from first to last, said no more exactly than they are known."""
        if first is None or precision == "tbc":
            return self.translate("Dates", TO_BE_CONFIRMED)
        last = last or first
        if precision in ("year", "quarter", "month"):
            return self.locale.coarse(first, last, precision)
        return self.locale.span(first, last)

    def period(self, first: dt.date, last: dt.date) -> str:
        """Whole years or months by their names, other days from first to last."""
        whole = first.day == 1 and (last + dt.timedelta(1)).day == 1
        years = whole and first.month == 1 and last.month == 12
        return self.span(first, last, "year" if years else "month" if whole else "day")


@lru_cache(maxsize=8)
def texts_for(language: str) -> Texts:
    """The texts of one of LANGUAGES, with the shipped catalogue."""
    from comms_planner.catalogue import Catalogue  # late: the plainest callers need neither
    from comms_planner.paths import TRANSLATIONS

    path = TRANSLATIONS / f"comms_planner_{language}.ts"
    return Texts(language, Catalogue(path) if path.exists() else None)
