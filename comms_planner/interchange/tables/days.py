"""Dates as people write them in tables, in English and Chinese, no more exact than they are."""

from __future__ import annotations

import calendar
import datetime as dt
import re
import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from comms_planner.errors import Invalid
from comms_planner.interchange.tables import rough_days
from comms_planner.interchange.tables.cells import DAY, Cell, shown
from comms_planner.text import QT_TRANSLATE_NOOP
from comms_planner.text.paper_locales import French, Spanish

DMY, MDY = "dmy", "mdy"
"""Whether 3/4/2026 is the third of April or the fourth of March."""
FIRST_SERIAL, LAST_SERIAL = 25_569, 73_415
"""1970 and 2100 as a spreadsheet counts days."""
NO_DAY = QT_TRANSLATE_NOOP(
    "Errors", "“{text}” is not a date. Write 2026-10-31, 31 October 2026, Q4 2026 or TBC."
)
_EPOCH = dt.date(1899, 12, 30)
_MONTHS = {
    name: number
    for number in range(1, 13)
    for name in (calendar.month_name[number].lower(), calendar.month_abbr[number].lower())
} | {
    "sept": 9,
    **{
        name.rstrip("."): number
        for locale in (French, Spanish)
        for names in (locale.months, locale.short)
        for number, name in enumerate(names, 1)
    },
}  # fmt: skip
_TBC = {
    "tbc",
    "tbd",
    "tba",
    "to be confirmed",
    "to be determined",
    "?",
    "待定",
    "未定",
    "待确认",
    "-",
    "–",
    "n/a",
    *("ongoing", "continuous", "as needed", "asap", "various", "持续", "长期", "另行通知"),
}
_ORDINAL = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th|er)\b")
_WEEKDAY = re.compile(
    r"\b(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?\b\.?,?"
)
_CLOCK = re.compile(
    r"[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:am|pm)?\s*(?:z|[+-]\d{2}:?\d{2})?$"
)
_YMD = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?")
_SLASHED = re.compile(r"(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})")
_PLAIN = re.compile(r"(19|20)(\d{2})(\d{2})(\d{2})")
_DAY_NAME = re.compile(
    r"(\d{1,2})[\s.\-]*(?:(?:of|de)\s+)?([^\W\d_]+)\.?[\s,\-]*(?:del?\s+)?(\d{4}|\d{2})"
)
_NAME_DAY = re.compile(r"([^\W\d_]+)\.?\s*(\d{1,2})\s*,?\s*(\d{4})")
_SERIAL = re.compile(r"\d{5}")
_NAME_YEAR = re.compile(r"([^\W\d_]+)(?:\.?[\s,\-]*(?:del?\s+)?(\d{4})|\.?\s*[\-'’]\s*(\d{2}))")
_YEAR_MONTH = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*月?")
_MONTH_YEAR = re.compile(r"(\d{1,2})\s*/\s*(\d{4})")
_QUARTER = re.compile(
    r"(?:q([1-4])[\s/\-]*(\d{4}))|(?:(\d{4})[\s/\-年]*(?:q|第)([1-4一二三四])(?:季度)?)"
)
_YEAR = re.compile(r"((?:19|20|21)\d{2})\s*年?")
_SPAN = re.compile(r"\s+(?:-|–|—|to|until|through|~)\s+|\s*(?:–|—|~|至|到)\s*")
_DAY_SPAN = re.compile(r"(\d{1,2})\s*[-–—/&]\s*(\d{1,2})\s+([^\W\d_]+)\.?,?\s+(\d{4})")
_CHINESE = {"一": 1, "二": 2, "三": 3, "四": 4}


@dataclass(frozen=True, slots=True)
class When:
    """The days a cell says, and how exactly; none where they are to be confirmed."""

    first: dt.date | None
    last: dt.date | None
    precision: str


@dataclass(frozen=True, slots=True)
class Order:
    """How a column writes its days: shown by a cell, or open where it could be either way.

    A column that writes some days one way and some the other is open as well.
    """

    order: str
    is_shown: bool
    is_open: bool


def when(cell: Cell, order: str = DMY) -> When | None:
    """What a cell says of days, None where it is empty; Invalid for what names none."""
    if isinstance(cell, list) and cell[0] == DAY:
        day = dt.date.fromisoformat(cell[1])
        return When(day, day, "day")
    if isinstance(cell, (int, float)) and not isinstance(cell, bool):
        return _number(cell, shown(cell))
    text = shown(cell)
    found = _said(text, order)
    if found is False:
        raise Invalid("day", NO_DAY, text=text[:60])
    return found


@lru_cache(maxsize=1 << 13)
def _said(text: str, order: str) -> When | Literal[False] | None:
    """What a text says of days; False where it names none. A column says the same days often."""
    plain = _plain(text)
    if not plain:
        return None
    if plain in _TBC:
        return When(None, None, "tbc")
    if _SERIAL.fullmatch(plain) and FIRST_SERIAL <= int(plain) <= LAST_SERIAL:
        return _number(int(plain), text)
    found = _one(plain, order) or _both(plain, order) or _rough(plain, order)
    return found if found is not None and _lies_within(found) else False


def _rough(text: str, order: str) -> When | None:
    """A rough date, such as mid-March 2026 or the week of 9 March."""

    def plain(part: str) -> tuple[str, str, str] | None:
        found = _one(part.strip(), order) or _both(part.strip(), order)
        if found is None or found.first is None or found.last is None:
            return None
        return found.first.isoformat(), found.last.isoformat(), found.precision

    found = rough_days.read(text, plain)
    if found is None:
        return When(None, None, "tbc") if rough_days.plainer(text) in _TBC else None
    first, last, precision = found
    return When(dt.date.fromisoformat(first), dt.date.fromisoformat(last), precision)


def order_of(cells: Iterable[Cell]) -> Order:
    """How a column writes its days."""
    firsts, seconds = [0], [0]
    for cell in cells:
        found = _SLASHED.match(_plain(shown(cell))) if isinstance(cell, str) else None
        if found:
            firsts.append(int(found[1]))
            seconds.append(int(found[2]))
    shown_dmy, shown_mdy = max(firsts) > 12, max(seconds) > 12
    order = MDY if shown_mdy and not shown_dmy else DMY
    shows = shown_dmy or shown_mdy
    pairs = [*zip(firsts[1:], seconds[1:], strict=True)]
    torn = shown_dmy and shown_mdy and any(max(pair) <= 12 for pair in pairs)
    return Order(order, shown_dmy != shown_mdy, is_open=torn or (bool(pairs) and not shows))


def _plain(text: str) -> str:
    plain = unicodedata.normalize("NFKC", text).strip().lower()
    plain = _ORDINAL.sub(r"\1", _WEEKDAY.sub("", plain)).strip(" ,")
    return _CLOCK.sub("", plain).strip()


def _number(number: float, text: str) -> When:
    """A day as a spreadsheet counts them, or a year."""
    if 1970 <= number <= 2100 and number == int(number):
        return _year(int(number))
    if 19_700_101 <= number <= 21_001_231:
        found = _one(str(int(number)), DMY)
        if found:
            return found
    if not FIRST_SERIAL <= number <= LAST_SERIAL:
        raise Invalid("day", NO_DAY, text=text[:60])
    day = _EPOCH + dt.timedelta(int(number))
    return When(day, day, "day")


def _one(text: str, order: str) -> When | None:
    """A single day, month, quarter or year."""
    for parts in _days(text, order):
        try:
            day = dt.date(*parts)
        except ValueError:
            return None
        return When(day, day, "day")
    quarter = _QUARTER.fullmatch(text)
    if quarter:
        number = quarter[1] or quarter[4]
        return _quarter(int(quarter[2] or quarter[3]), int(_CHINESE.get(number, number)))
    named = _NAME_YEAR.fullmatch(text)
    if named and named[1] in _MONTHS:
        return _month(_whole_year(named[2] or named[3]), _MONTHS[named[1]])
    for pattern, year, month in ((_YEAR_MONTH, 1, 2), (_MONTH_YEAR, 2, 1)):
        found = pattern.fullmatch(text)
        if found and 1 <= int(found[month]) <= 12:
            return _month(int(found[year]), int(found[month]))
    only = _YEAR.fullmatch(text)
    return _year(int(only[1])) if only else None


def _days(text: str, order: str) -> Iterator[tuple[int, int, int]]:
    """Year, month and day of a text that names an exact day."""
    if found := _YMD.fullmatch(text):
        yield int(found[1]), int(found[2]), int(found[3])
    elif found := _PLAIN.fullmatch(text):
        yield int(found[1] + found[2]), int(found[3]), int(found[4])
    elif found := _SLASHED.fullmatch(text):
        one, two = int(found[1]), int(found[2])
        turned = one <= 12 if order == MDY else two > 12 >= one
        day, month = (two, one) if turned else (one, two)
        yield _whole_year(found[3]), month, day
    elif (found := _DAY_NAME.fullmatch(text)) and found[2] in _MONTHS:
        yield _whole_year(found[3]), _MONTHS[found[2]], int(found[1])
    elif (found := _NAME_DAY.fullmatch(text)) and found[1] in _MONTHS:
        yield int(found[3]), _MONTHS[found[1]], int(found[2])


def _both(text: str, order: str) -> When | None:
    """A first and a last day: “1–3 June 2026”, “2026-06-01 to 2026-06-03”, “6月1日至…”."""
    short = _DAY_SPAN.fullmatch(text)
    if short and short[3] in _MONTHS:
        tail = f"{short[3]} {short[4]}"
        first, last = _one(f"{short[1]} {tail}", order), _one(f"{short[2]} {tail}", order)
    else:
        parts = _SPAN.split(text)
        if len(parts) != 2:
            return None
        first, last = _one(parts[0], order), _one(parts[1], order)
        if first is None and last and last.last:
            first = _one(f"{parts[0]} {last.last.year}", order)
        if last is None and first and first.first:
            last = _one(f"{first.first.year}年{parts[1]}", order)
    if first is None or last is None or first.first is None or last.last is None:
        return None
    exact = first.precision if first.precision == last.precision else "window"
    return When(first.first, last.last, exact) if first.first <= last.last else None


def _lies_within(found: When) -> bool:
    return all(day is None or 1970 <= day.year <= 2100 for day in (found.first, found.last))


def _whole_year(text: str) -> int:
    return int(text) if len(text) == 4 else 2000 + int(text) if int(text) < 70 else 1900 + int(text)


def _year(year: int) -> When:
    return When(dt.date(year, 1, 1), dt.date(year, 12, 31), "year")


def _quarter(year: int, number: int) -> When:
    first = dt.date(year, number * 3 - 2, 1)
    return When(first, _end_of(year, number * 3), "quarter")


def _month(year: int, month: int) -> When:
    return When(dt.date(year, month, 1), _end_of(year, month), "month")


def _end_of(year: int, month: int) -> dt.date:
    return dt.date(year, month, calendar.monthrange(year, month)[1])
