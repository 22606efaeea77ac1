"""How dates and numbers are written in Arabic, French, Russian and Spanish.

English and Chinese, the languages of the window, are in `text`. Arabic months carry both
names, as in the documents of the United Nations; ranges of days are said with words there,
so that none can be read backwards.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

Number = int | float | Decimal

_NBSP = "\N{NO-BREAK SPACE}"


def _split(text: str) -> tuple[str, ...]:
    return tuple(text.split())


@dataclass(frozen=True, slots=True)
class Locale:
    """The names of months and days, and the patterns of dates, numbers and plurals."""

    months: tuple[str, ...]
    in_dates: tuple[str, ...]
    """Months as they stand after a day."""
    short: tuple[str, ...]
    weekdays: tuple[str, ...]
    letters: tuple[str, ...]
    """Weekdays in one letter, as over the columns of a small month."""
    thousands: str
    decimal: str
    sizes: tuple[tuple[int, str], ...]
    date: str
    one_month: str
    one_year: str
    several_years: str
    quarters: str
    listing: str = ", "
    parting: str = "; "
    """What stands between things that have commas of their own."""
    first: str = "1"
    of: str = " "
    """What stands between a month and its year."""
    first_weekday: int = 0
    """The weekday that a week begins with; 0 is Monday."""
    mirrored: bool = False
    """Whether it is read from right to left."""

    def number(self, value: Number) -> str:
        """A number with its thousands grouped."""
        said = f"{value:,}".replace(",", "\0").replace(".", self.decimal)
        return said.replace("\0", self.thousands)

    def compact(self, value: Number) -> str:
        """A number for an axis, in millions or thousands."""
        for size, word in self.sizes:
            if value >= size - size // 20_000:
                short = f"{float(value) / size:.4g}".replace(".", self.decimal)
                return f"{short}{_NBSP}{word}"
        return self.number(value)

    def day(self, day: dt.date) -> str:
        """A whole date."""
        return self.date.format(
            day=self._number(day), month=self.in_dates[day.month - 1], year=day.year
        )

    def short_day(self, day: dt.date) -> str:
        """A day whose year is plain."""
        return f"{day.day}{_NBSP}{self.short[day.month - 1]}"

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
        start, end = (self._part(day, precision) for day in (first, last))
        of = self.of if precision == "month" else " "
        if first.year == last.year:
            return f"{'–'.join(dict.fromkeys((start, end)))}{of}{first.year}"
        return f"{start}{of}{first.year} – {end}{of}{last.year}"

    def _part(self, day: dt.date, precision: str) -> str:
        if precision == "quarter":
            return self.quarters.format(quarter=(day.month + 2) // 3)
        return self.months[day.month - 1]

    def _number(self, day: dt.date) -> str:
        return self.first if day.day == 1 else str(day.day)


_FRENCH = _split(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
)
_SPANISH = _split(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
)
_ARABIC = _split(
    "كانون_الثاني/يناير شباط/فبراير آذار/مارس نيسان/أبريل أيار/مايو حزيران/يونيه تموز/يوليه "
    "آب/أغسطس أيلول/سبتمبر تشرين_الأول/أكتوبر تشرين_الثاني/نوفمبر كانون_الأول/ديسمبر"
)
_ARABIC_MONTHS = tuple(month.replace("_", _NBSP) for month in _ARABIC)

LOCALES: Mapping[str, Locale] = MappingProxyType(
    {
        "ar": Locale(
            _ARABIC_MONTHS,
            _ARABIC_MONTHS,
            tuple(month.partition("/")[2] for month in _ARABIC_MONTHS),
            _split("الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد"),
            _split("ن ث ر خ ج س ح"),
            thousands=",",
            decimal=".",
            sizes=((10**9, "مليار"), (10**6, "مليون"), (10**3, "ألف")),
            date=f"{{day}}{_NBSP}{{month}} {{year}}",
            one_month=f"من {{first}} إلى {{last}}{_NBSP}{{month}} {{year}}",
            one_year=(
                f"من {{first}}{_NBSP}{{first_month}} إلى {{last}}{_NBSP}{{last_month}} {{year}}"
            ),
            several_years="من {first} إلى {last}",
            quarters="الربع {quarter}",
            listing="، ",
            parting="؛ ",
            first_weekday=5,
            mirrored=True,
        ),
        "es": Locale(
            _SPANISH,
            _SPANISH,
            tuple(month[:3] for month in _SPANISH),
            _split("lun mar mié jue vie sáb dom"),
            _split("L M X J V S D"),
            thousands=".",
            decimal=",",
            sizes=((10**9, "mil M"), (10**6, "M"), (10**3, "mil")),
            date=f"{{day}}{_NBSP}de {{month}} de {{year}}",
            one_month=f"{{first}}–{{last}}{_NBSP}de {{month}} de {{year}}",
            one_year=(
                f"{{first}}{_NBSP}de {{first_month}} – {{last}}{_NBSP}de {{last_month}} de {{year}}"
            ),
            several_years="{first} – {last}",
            quarters="{quarter}.º trimestre",
            of=" de ",
        ),
        "fr": Locale(
            _FRENCH,
            _FRENCH,
            _split("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc."),
            _split("lun. mar. mer. jeu. ven. sam. dim."),
            _split("L M M J V S D"),
            thousands=_NBSP,
            decimal=",",
            sizes=((10**9, "Md"), (10**6, "M"), (10**3, "k")),
            date=f"{{day}}{_NBSP}{{month}} {{year}}",
            one_month=f"{{first}}–{{last}}{_NBSP}{{month}} {{year}}",
            one_year=f"{{first}}{_NBSP}{{first_month}} – {{last}}{_NBSP}{{last_month}} {{year}}",
            several_years="{first} – {last}",
            quarters="T{quarter}",
            first="1er",
            parting=f"{_NBSP}; ",
        ),
        "ru": Locale(
            _split(
                "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"
            ),
            _split(
                "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
            ),
            _split("янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек."),
            _split("пн вт ср чт пт сб вс"),
            _split("П В С Ч П С В"),
            thousands=_NBSP,
            decimal=",",
            sizes=((10**9, "млрд"), (10**6, "млн"), (10**3, "тыс.")),
            date=f"{{day}}{_NBSP}{{month}} {{year}}{_NBSP}года",
            one_month=f"{{first}}–{{last}}{_NBSP}{{month}} {{year}}{_NBSP}года",
            one_year=(
                f"{{first}}{_NBSP}{{first_month}} – {{last}}{_NBSP}{{last_month}} "
                f"{{year}}{_NBSP}года"
            ),
            several_years="{first} – {last}",
            quarters="{quarter}-й квартал",
        ),
    }
)
"""By language."""


def plural(language: str, n: int) -> int:
    """Which of a catalogue's plural forms a number takes, in the order that Qt keeps them."""
    if language == "zh":
        return 0
    if language == "fr":
        return int(n > 1)
    if language == "ru":
        if n % 10 == 1 and n % 100 != 11:
            return 0
        return 1 if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else 2
    if language == "ar":
        if n <= 2:
            return n
        return 3 if 3 <= n % 100 <= 10 else 4 if n % 100 >= 11 else 5
    return int(n != 1)
