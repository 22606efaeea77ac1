"""Days as people type them, alone in a field or at the end of what they want to do."""

from __future__ import annotations

import datetime as dt
import re
from typing import NamedTuple

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号]?")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_DAY_NAMED = re.compile(r"(\d{1,2})\s*([a-z]{3,9})\.?,?\s*(\d{4})?")
_MONTH_NAMED = re.compile(r"([a-z]{3,9})\.?\s*(\d{1,2})(?:,?\s*(\d{4}))?")
_MONTH_FIRST_ZH = re.compile(r"(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?")
_NEAR = {"yesterday": -1, "today": 0, "tomorrow": 1, "昨天": -1, "今天": 0, "明天": 1, "后天": 2}
_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAYS_LONG = (
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"
)  # fmt: skip
_WEEKDAYS_ZH = "一二三四五六日"
_WEEKDAY = re.compile(r"(next\s+)?([a-z]{3,9})")
_WEEKDAY_ZH = re.compile(r"(下|本|这)?个?(?:周|星期|礼拜)([一二三四五六日天])")
_IN = re.compile(r"(?:in\s+|\+\s*)(\d{1,3})\s*(d|days?|w|weeks?)")
_IN_ZH = re.compile(r"(\d{1,3}|两)\s*(天|日|周|个星期)[后内]")
_FROM_TO = re.compile(r"(\d{1,2})\s*(?:[-–—]|to)\s*(\d{1,2}\s*[a-z]{3,9}\.?,?\s*(?:\d{4})?)")
_FROM_TO_ZH = re.compile(
    r"(\d{1,2})\s*月\s*(\d{1,2})\s*[日号]?\s*(?:[-–—]|至|到)\s*(\d{1,2})\s*[日号]?"
)
_BEFORE_DAY = re.compile(
    r"\s*[,，;；、]\s*(?:(?:by|on|due|before)\s+)?|\s+(?:by|on|due|before)\s+|\s+(?=\S*[月周天期拜后])",
    re.IGNORECASE,
)
_AFTER_DAY = re.compile(r"(?:之?前|截止|到期)$")


class Typed(NamedTuple):
    """What is to be done, and the days that stood at its end, if any did."""

    title: str
    first: dt.date | None = None
    last: dt.date | None = None


def read_day(text: str, today: dt.date | None = None, *, ahead: bool = False) -> dt.date | None:
    """1 Nov 2026, November 1, 2026, 2026-11-01, 1/11/2026, 2026年11月1日; or None.

    Once it is said which day is `today`, days without a year are read too (4 Dec, 12月4日: those
    nearest, or with `ahead` the next), and Friday, next Friday, tomorrow, in 2 weeks, 下周一.
    """
    words = " ".join(text.lower().split())
    whole = _of_year(words)
    if whole is not None or today is None:
        return whole
    return _near(words, today) or _without_year(words, today, ahead=ahead)


def read_typed(text: str, today: dt.date) -> Typed:
    """What is to be done, and by when: “Brief the press, Friday”, “Toolkit by 4 Dec”.

    A day counts only at the very end, after a comma or one of by, on, due, before, so that a
    title that merely names a day keeps it.
    """
    for found in reversed([*_BEFORE_DAY.finditer(text)]):
        title, said = text[: found.start()].strip(), text[found.end() :].strip()
        span = _span(_AFTER_DAY.sub("", said), today) if title else None
        if span:
            return Typed(title, *span)
    return Typed(text.strip())


def _span(text: str, today: dt.date) -> tuple[dt.date, dt.date] | None:
    words = " ".join(text.lower().split())
    if found := _FROM_TO.fullmatch(words):
        day, last = int(found[1]), read_day(found[2], today, ahead=True)
    elif found := _FROM_TO_ZH.fullmatch(words):
        day, last = int(found[2]), read_day(f"{found[1]}月{found[3]}日", today, ahead=True)
    else:
        only = read_day(words, today, ahead=True)
        return (only, only) if only else None
    return (last.replace(day=day), last) if last and 0 < day <= last.day else None


def _of_year(words: str) -> dt.date | None:
    if found := _YEAR_FIRST.fullmatch(words):
        year, month, day = found.groups()
    elif found := _DAY_FIRST.fullmatch(words) or _DAY_NAMED.fullmatch(words):
        day, month, year = found.groups()
    elif found := _MONTH_NAMED.fullmatch(words):
        month, day, year = found.groups()
    else:
        return None
    return _date(int(year), month, day) if year else None


def _without_year(words: str, today: dt.date, *, ahead: bool) -> dt.date | None:
    if found := _DAY_NAMED.fullmatch(words):
        day, month, _ = found.groups()
    elif found := _MONTH_NAMED.fullmatch(words):
        month, day, _ = found.groups()
    elif found := _MONTH_FIRST_ZH.fullmatch(words):
        month, day = found.groups()
    else:
        return None
    years = (today.year - 1, today.year, today.year + 1)
    days = [one for year in years if (one := _date(year, month, day))]
    if ahead:
        days = [one for one in days if one >= today]
    return min(days, key=lambda one: abs(one - today), default=None)


def _near(words: str, today: dt.date) -> dt.date | None:
    """The day that words count from today."""
    if words in _NEAR:
        return today + dt.timedelta(_NEAR[words])
    if found := _IN.fullmatch(words) or _IN_ZH.fullmatch(words):
        many = 2 if found[1] == "两" else int(found[1])
        return today + dt.timedelta(many * (7 if found[2][0] in "w周个" else 1))
    monday = today - dt.timedelta(today.weekday())
    if found := _WEEKDAY_ZH.fullmatch(words):
        at = _WEEKDAYS_ZH.index("日" if found[2] == "天" else found[2])
        week = 7 if found[1] == "下" else 0
        day = monday + dt.timedelta(at + week)
        return day if found[1] or day > today else day + dt.timedelta(7)
    if found := _WEEKDAY.fullmatch(words):
        weekday = _weekday(found[2])
        if weekday is not None:
            soon = monday + dt.timedelta(weekday)
            return soon + dt.timedelta(7) if found[1] or soon <= today else soon
    return None


def _weekday(word: str) -> int | None:
    for names in (_WEEKDAYS, _WEEKDAYS_LONG):
        if word in names:
            return names.index(word)
    return None


def _date(year: int, month: str, day: str) -> dt.date | None:
    try:
        return dt.date(year, _month(month), int(day))
    except ValueError:  # 31 February
        return None


def _month(word: str) -> int:
    """The number of a month; 0, which no calendar has, for a word that is none."""
    if word.isdigit():
        return int(word)
    return _MONTHS.index(word[:3]) + 1 if word[:3] in _MONTHS else 0
