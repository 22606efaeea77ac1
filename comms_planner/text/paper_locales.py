"""How dates and numbers are written in Arabic, French, Russian and Spanish, for paper alone.

Arabic months carry both names, as in the documents of the United Nations; ranges of days are
said with words there, so that none can be read backwards.
"""

from __future__ import annotations

import datetime as dt

from comms_planner.text.locale import NBSP, Locale, split

_FRENCH = split(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
)
_SPANISH = split(
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"
)
_ARABIC = split(
    "كانون_الثاني/يناير شباط/فبراير آذار/مارس نيسان/أبريل أيار/مايو حزيران/يونيه تموز/يوليه "
    "آب/أغسطس أيلول/سبتمبر تشرين_الأول/أكتوبر تشرين_الثاني/نوفمبر كانون_الأول/ديسمبر"
)
_ARABIC_MONTHS = tuple(month.replace("_", NBSP) for month in _ARABIC)
_ARABIC_ORDINALS = split("الأول الثاني الثالث الرابع")


class Arabic(Locale):
    """Read from right to left, its weeks begin on Saturday."""

    months = in_dates = _ARABIC_MONTHS
    short = tuple(month.partition("/")[2] for month in _ARABIC_MONTHS)
    weekdays = split("الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد")
    letters = split("ن ث ر خ ج س ح")
    sizes = ((10**9, "مليار"), (10**6, "مليون"), (10**3, "ألف"))
    one_month = f"من {{first}} إلى {{last}}{NBSP}{{month}} {{year}}"
    one_year = f"من {{first}}{NBSP}{{first_month}} إلى {{last}}{NBSP}{{last_month}} {{year}}"
    several_years = "من {first} إلى {last}"
    quarters = "الربع {quarter}"
    of_quarters = " من عام "
    listing = "، "
    parting = "؛ "
    first_weekday = 5
    mirrored = True

    def part(self, day: dt.date, precision: str) -> str:
        """Quarters by name: a number beside that of the year would be read as one with it."""
        if precision == "quarter":
            return self.quarters.format(quarter=_ARABIC_ORDINALS[(day.month - 1) // 3])
        return super().part(day, precision)

    def plural(self, n: int) -> int:
        """None, one, two, few, many, others."""
        if n <= 2:
            return n
        return 3 if 3 <= n % 100 <= 10 else 4 if n % 100 >= 11 else 5


class Spanish(Locale):
    """Months and years follow a “de”."""

    months = in_dates = _SPANISH
    short = tuple(month[:3] for month in _SPANISH)
    weekdays = split("lun mar mié jue vie sáb dom")
    letters = split("L M X J V S D")
    thousands = "."
    decimal = ","
    sizes = ((10**9, "mil M"), (10**6, "M"), (10**3, "mil"))
    date = f"{{day}}{NBSP}de {{month}} de {{year}}"
    one_month = f"{{first}}–{{last}}{NBSP}de {{month}} de {{year}}"
    one_year = f"{{first}}{NBSP}de {{first_month}} – {{last}}{NBSP}de {{last_month}} de {{year}}"
    quarters = "{quarter}.º trimestre"
    of = of_quarters = " de "


class French(Locale):
    """The first of a month is 1er."""

    months = in_dates = _FRENCH
    short = split("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.")
    weekdays = split("lun. mar. mer. jeu. ven. sam. dim.")
    letters = split("L M M J V S D")
    thousands = NBSP
    decimal = ","
    sizes = ((10**9, "Md"), (10**6, "M"), (10**3, "k"))
    quarters = "T{quarter}"
    first = "1er"
    parting = f"{NBSP}; "

    def plural(self, n: int) -> int:
        """None counts like one."""
        return int(n > 1)


class Russian(Locale):
    """Months have another case after a day."""

    months = split(
        "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь"
    )
    in_dates = split(
        "января февраля марта апреля мая июня июля августа сентября октября ноября декабря"
    )
    short = split("янв. февр. март апр. май июнь июль авг. сент. окт. нояб. дек.")
    weekdays = split("пн вт ср чт пт сб вс")
    letters = split("П В С Ч П С В")
    thousands = NBSP
    decimal = ","
    sizes = ((10**9, "млрд"), (10**6, "млн"), (10**3, "тыс."))
    date = f"{{day}}{NBSP}{{month}} {{year}}{NBSP}года"
    one_month = f"{{first}}–{{last}}{NBSP}{{month}} {{year}}{NBSP}года"
    one_year = f"{{first}}{NBSP}{{first_month}} – {{last}}{NBSP}{{last_month}} {{year}}{NBSP}года"
    quarters = "{quarter}-й квартал"

    def plural(self, n: int) -> int:
        """One, few, many."""
        if n % 10 == 1 and n % 100 != 11:
            return 0
        return 1 if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else 2
