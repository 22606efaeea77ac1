"""How dates and numbers are written in English and Chinese, the languages of the window.

English follows the United Nations: 28 August 2019, 5,000,000. Chinese follows the
document: 2019年8月28日, 20 000, 500 万.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from comms_planner.text.locale import NBSP, Locale, split

if TYPE_CHECKING:
    from comms_planner.quantity import Number

MONTHS = split(
    "January February March April May June July August September October November December"
)


class English(Locale):
    """As the United Nations writes it."""

    months = in_dates = MONTHS
    short = tuple(month[:3] for month in MONTHS)
    weekdays = split("Mon Tue Wed Thu Fri Sat Sun")
    letters = split("M T W T F S S")
    sizes = ((10**9, "B"), (10**6, "M"), (10**3, "k"))
    gap = ""
    quarters = "Q{quarter}"

    def counted(self, shape: str, number: str, unit: str) -> str:
        """5,000+ people, but 62%."""
        said = shape.format(number=number)
        return f"{said}{unit}" if unit == "%" else super().counted(shape, number, unit)


class Chinese(Locale):
    """As the document writes it; parts of dates are numbers with their sign after them."""

    months = split("一月 二月 三月 四月 五月 六月 七月 八月 九月 十月 十一月 十二月")
    in_dates = short = tuple(f"{number}月" for number in range(1, 13))
    weekdays = split("周一 周二 周三 周四 周五 周六 周日")
    letters = split("一 二 三 四 五 六 日")
    thousands = NBSP
    sizes = ((10**8, "亿"), (10**4, "万"))
    date = "{year}年{month}{day}日"
    short_date = "{month}{day}日"
    one_month = "{year}年{month}{first}日至{last}日"
    one_year = "{year}年{first_month}{first}日至{last_month}{last}日"
    several_years = "{first}至{last}"
    quarters = "第{quarter}"
    listing = "、"
    parting = "；"
    before_time = " "
    aside = "（{words}）"

    def scaled(self, value: Number) -> str:
        """Ten thousands, from a million on, and hundred millions with their words: 1.2 亿."""
        if value >= 10**6 and value % 10**4 == 0:
            if value >= 10**8 and value % 10**6 == 0:
                whole, hundredths = divmod(int(value) // 10**6, 100)
                part = f"{self.decimal}{hundredths:02}".rstrip("0") if hundredths else ""
                return f"{self.number(whole)}{part}{NBSP}亿"
            return f"{self.number(int(value) // 10**4)}{NBSP}万"
        return self.number(value)

    def counted(self, shape: str, number: str, unit: str) -> str:
        """500 万人以上 and 62%, but 20 000 人."""
        gap = "" if number[-1] in "万亿" or unit == "%" else NBSP
        return shape.format(number=f"{number}{gap}{unit}")

    def brief_day(self, day: dt.date) -> str:
        """2019年8月28日: it is short as it is."""
        return self.day(day)

    def with_weekday(self, name: str, day: str) -> str:
        """2019年8月28日周三."""
        return f"{day}{name}"

    def month(self, year: int, month: int) -> str:
        """2019年8月."""
        return f"{year}年{month}月"

    def coarse(self, first: dt.date, last: dt.date, precision: str) -> str:
        """2020至2023年, 2027年第2至第3季度, 2019年9月至10月."""
        if precision == "year":
            return f"{'至'.join(dict.fromkeys((str(first.year), str(last.year))))}年"
        tail = "季度" if precision == "quarter" else ""
        start, end = (self.part(day, precision) for day in (first, last))
        if first.year == last.year:
            return f"{first.year}年{'至'.join(dict.fromkeys((start, end)))}{tail}"
        return f"{first.year}年{start}{tail}至{last.year}年{end}{tail}"

    def part(self, day: dt.date, precision: str) -> str:
        """第2 of quarters, 9月 of months."""
        return super().part(day, precision) if precision == "quarter" else f"{day.month}月"

    def plural(self, n: int) -> int:
        """There is one form."""
        return 0
