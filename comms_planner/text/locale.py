"""How a language writes dates, numbers and lists: the names and patterns that differ."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from comms_planner.quantity import Number

NBSP = "\N{NO-BREAK SPACE}"


class Locale:
    """The names of months and days, and the patterns of dates, numbers and plurals.

    A language is a class of its own that says what is other than here.
    """

    months: tuple[str, ...]
    in_dates: tuple[str, ...]
    """Months as they stand after a day."""
    short: tuple[str, ...]
    weekdays: tuple[str, ...]
    letters: tuple[str, ...]
    """Weekdays in one letter, as over the columns of a small month."""
    thousands = ","
    decimal = "."
    sizes: tuple[tuple[int, str], ...]
    gap = NBSP
    """What stands between a number and the word for its size."""
    date = f"{{day}}{NBSP}{{month}} {{year}}"
    short_date = f"{{day}}{NBSP}{{month}}"
    one_month = f"{{first}}–{{last}}{NBSP}{{month}} {{year}}"
    one_year = f"{{first}}{NBSP}{{first_month}} – {{last}}{NBSP}{{last_month}} {{year}}"
    several_years = "{first} – {last}"
    quarters: str
    listing = ", "
    parting = "; "
    """What stands between things that have commas of their own."""
    before_time = ", "
    """What stands between a day and a time of it."""
    aside = " ({words})"
    """How something is said in brackets after it."""
    first = "1"
    of = " "
    """What stands between a month and its year."""
    of_quarters = " "
    """What stands between a quarter and its year."""
    first_weekday = 0
    """The weekday that a week begins with; 0 is Monday."""
    mirrored = False
    """Whether it is read from right to left."""

    def number(self, value: Number) -> str:
        """A number with its thousands grouped."""
        said = f"{value:,}".replace(",", "\0").replace(".", self.decimal)
        return said.replace("\0", self.thousands)

    def scaled(self, value: Number) -> str:
        """A number as a figure has it, with a word for its size where that is usual."""
        return self.number(value)

    def compact(self, value: Number) -> str:
        """A number for an axis, in millions or thousands."""
        for size, word in self.sizes:
            if value >= size - size // 20_000:  # what rounds to 1000k is 1M
                short = float(value) / size
                whole = short >= 9999.5  # more digits than %g would write out
                said = self.number(round(short)) if whole else f"{short:.4g}"
                return f"{said if whole else said.replace('.', self.decimal)}{self.gap}{word}"
        return self.number(value)

    def counted(self, shape: str, number: str, unit: str) -> str:
        """A qualified number with what it counts; `shape` has a place for the number."""
        return f"{shape.format(number=number)}{NBSP}{unit}"

    def day(self, day: dt.date) -> str:
        """A whole date."""
        return self.date.format(
            day=self._number(day), month=self.in_dates[day.month - 1], year=day.year
        )

    def short_day(self, day: dt.date) -> str:
        """A day whose year is plain."""
        return self.short_date.format(day=day.day, month=self.short[day.month - 1])

    def brief_day(self, day: dt.date) -> str:
        """A whole date for a place that is short of room."""
        return f"{self.short_day(day)} {day.year}"

    def with_weekday(self, name: str, day: str) -> str:
        """A day, in whatever words, with the name of its weekday."""
        return f"{name} {day}"

    def month(self, year: int, month: int) -> str:
        """A month of a year."""
        return f"{self.months[month - 1]}{self.of}{year}"

    def span(self, first: dt.date, last: dt.date) -> str:
        """From one day to another, with nothing said twice."""
        if first == last:
            return self.day(first)
        if first.year != last.year:
            return self.several_years.format(first=self.day(first), last=self.day(last))
        start, end = self._number(first), self._number(last)
        if first.month == last.month:
            month = self.in_dates[last.month - 1]
            return self.one_month.format(first=start, last=end, month=month, year=last.year)
        return self.one_year.format(
            first=start, first_month=self.in_dates[first.month - 1],
            last=end, last_month=self.in_dates[last.month - 1], year=last.year,
        )  # fmt: skip

    def coarse(self, first: dt.date, last: dt.date, precision: str) -> str:
        """Whole months, quarters or years."""
        if precision == "year":
            years = dict.fromkeys((str(first.year), str(last.year)))
            return "–".join(years)
        start, end = (self.part(day, precision) for day in (first, last))
        of = self.of if precision == "month" else self.of_quarters
        if first.year == last.year:
            return f"{'–'.join(dict.fromkeys((start, end)))}{of}{first.year}"
        return f"{start}{of}{first.year} – {end}{of}{last.year}"

    def part(self, day: dt.date, precision: str) -> str:
        """The quarter or the month of the year that a day is in."""
        if precision == "quarter":
            return self.quarters.format(quarter=(day.month + 2) // 3)
        return self.months[day.month - 1]

    def abridged(self, said: str) -> str:
        """Words with the months in them by their short names."""
        for names in (self.in_dates, self.months):
            for name, short in zip(names, self.short, strict=True):
                said = said.replace(name, short)
        return said

    def plural(self, n: int) -> int:
        """Which of a catalogue's plural forms a number takes, in the order that Qt keeps them."""
        return int(n != 1)

    def _number(self, day: dt.date) -> str:
        return self.first if day.day == 1 else str(day.day)


def split(text: str) -> tuple[str, ...]:
    """Names that stand in a row with blanks between them."""
    return tuple(text.split())
