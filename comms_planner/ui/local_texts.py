"""Dates in another language than the window's: its names of days and months, its first weekday."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QLocale, Qt

from comms_planner.text import NBSP, Texts

DATES = {"ar": "العربية", "es": "Español", "fr": "Français", "ru": "Русский"}
"""The languages that dates can be in beside the window's own, each by its own name."""
_LOCALES = {
    "ar": (QLocale.Language.Arabic, QLocale.Country.Egypt),
    "es": (QLocale.Language.Spanish, QLocale.Country.Spain),
    "fr": (QLocale.Language.French, QLocale.Country.France),
    "ru": (QLocale.Language.Russian, QLocale.Country.Russia),
}
_OF = {"es": "de "}
"""What stands before month and year in a date."""
LONG, SHORT, NARROW = (
    QLocale.FormatType.LongFormat,
    QLocale.FormatType.ShortFormat,
    QLocale.FormatType.NarrowFormat,
)


class LocalTexts(Texts):
    """Says everything in the window's language but days and months.

    Digits stay those of the West, as the United Nations prints them in every language.
    """

    def __init__(self, base: Texts, dates: str) -> None:
        super().__init__(base.language, base.messages)
        self._locale = QLocale(*_LOCALES[dates])
        self._of = _OF.get(dates, "")
        self.first_weekday = self._locale.firstDayOfWeek().value - 1
        self.mirrored = self._locale.textDirection() == Qt.LayoutDirection.RightToLeft

    def month_name(self, month: int) -> str:
        """As it stands alone: октябрь."""
        return self._locale.standaloneMonthName(month, LONG)

    def short_month(self, month: int) -> str:
        """Short: окт."""
        return self._locale.standaloneMonthName(month, SHORT)

    def weekday(self, number: int) -> str:
        """Short: пн; 0 is Monday."""
        return self._locale.dayName(number + 1, SHORT)

    def weekday_letter(self, number: int) -> str:
        """Where there is room for a letter only."""
        return self._locale.standaloneDayName(number + 1, NARROW)

    def day(self, day: dt.date) -> str:
        """5 октября 2026."""
        return f"{self._day_and_month(day)} {self._of}{day.year}"

    def short_day(self, day: dt.date) -> str:
        """5 окт."""
        return f"{day.day}{NBSP}{self._locale.monthName(day.month, SHORT)}"

    def month(self, year: int, month: int) -> str:
        """Октябрь 2026."""
        name = self.month_name(month)
        return f"{name[:1].upper()}{name[1:]} {self._of}{year}"

    def span(self, first: dt.date | None, last: dt.date | None, precision: str = "day") -> str:
        """Days from first to last, said no more exactly than they are known."""
        if first is None or last is None or precision in ("tbc", "quarter", "year"):
            return super().span(first, last, precision)
        if precision == "month":
            begin, end = (self.month(day.year, day.month) for day in (first, last))
            return begin if begin == end else f"{begin} – {end}"
        if first == last:
            return self.day(first)
        if (first.year, first.month) == (last.year, last.month):
            return f"{first.day}–{self.day(last)}"
        begin = self._day_and_month(first) if first.year == last.year else self.day(first)
        return f"{begin} – {self.day(last)}"

    def _day_and_month(self, day: dt.date) -> str:
        return f"{day.day}{NBSP}{self._of}{self._locale.monthName(day.month, LONG)}"
