"""Dates in another language than the window's: its names of days and months, its first weekday."""

from __future__ import annotations

import datetime as dt

from comms_planner.text import Texts

DATES = {"ar": "العربية", "es": "Español", "fr": "Français", "ru": "Русский"}
"""The languages that dates can be in beside the window's own, each by its own name."""

FROM_RIGHT, AS_BEFORE = "\N{RIGHT-TO-LEFT ISOLATE}", "\N{POP DIRECTIONAL ISOLATE}"


class LocalTexts(Texts):
    """Says everything in the window's language but days and months, which are said as on paper.

    Digits stay those of the West, as the United Nations prints them in every language.
    """

    def __init__(self, base: Texts, dates: str) -> None:
        super().__init__(base.language, base.messages)
        self._dates = Texts(dates)
        self.first_weekday = self._dates.locale.first_weekday
        self.mirrored = self._dates.locale.mirrored

    def month_name(self, month: int) -> str:
        """As it stands alone: октябрь."""
        return self._dates.month_name(month)

    def short_month(self, month: int) -> str:
        """Short: окт."""
        return self._dates.short_month(month)

    def abridged(self, said: str) -> str:
        """Окт. 2026."""
        return self._dates.abridged(said)

    def weekday(self, number: int) -> str:
        """Short: пн; 0 is Monday."""
        return self._dates.weekday(number)

    def weekday_letter(self, number: int) -> str:
        """Where there is room for a letter only."""
        return self._dates.weekday_letter(number)

    def day(self, day: dt.date) -> str:
        """5 октября 2026."""
        return self._apart(self._dates.day(day))

    def short_day(self, day: dt.date) -> str:
        """5 окт."""
        return self._apart(self._dates.short_day(day))

    def brief_day(self, day: dt.date) -> str:
        """5 октября 2026, shorter where the language can."""
        return self._apart(self._dates.brief_day(day))

    def dated(self, day: dt.date) -> str:
        """Пн 5 октября 2026."""
        return self._apart(self._dates.dated(day))

    def short_dated(self, day: dt.date) -> str:
        """Пн 5 окт."""
        return self._apart(self._dates.short_dated(day))

    def month(self, year: int, month: int) -> str:
        """Октябрь 2026: it heads a page."""
        said = self._dates.month(year, month)
        return f"{said[:1].upper()}{said[1:]}"

    def span(self, first: dt.date | None, last: dt.date | None, precision: str = "day") -> str:
        """Days from first to last, said no more exactly than they are known."""
        if first is None or precision == "tbc":
            return super().span(first, last, precision)
        return self._apart(self._dates.span(first, last, precision))

    def _apart(self, said: str) -> str:
        """A date that keeps its order among words that run the other way."""
        return f"{FROM_RIGHT}{said}{AS_BEFORE}" if self.mirrored else said
