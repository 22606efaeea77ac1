"""Days as people type them."""

from __future__ import annotations

import datetime as dt
import re

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?")
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})")
_DAY_NAMED = re.compile(r"(\d{1,2})\s*([a-z]{3,9})\.?,?\s*(\d{4})")
_MONTH_NAMED = re.compile(r"([a-z]{3,9})\.?\s*(\d{1,2}),?\s*(\d{4})")


def read_day(text: str) -> dt.date | None:
    """1 Nov 2026, November 1, 2026, 2026-11-01, 1/11/2026, 2026年11月1日; or None."""
    words = " ".join(text.lower().split())
    if found := _YEAR_FIRST.fullmatch(words):
        year, month, day = found.groups()
    elif found := _DAY_FIRST.fullmatch(words) or _DAY_NAMED.fullmatch(words):
        day, month, year = found.groups()
    elif found := _MONTH_NAMED.fullmatch(words):
        month, day, year = found.groups()
    else:
        return None
    try:
        return dt.date(int(year), _month(month), int(day))
    except ValueError:  # 31 February
        return None


def _month(word: str) -> int:
    """The number of a month; 0, which no calendar has, for a word that is none."""
    if word.isdigit():
        return int(word)
    return _MONTHS.index(word[:3]) + 1 if word[:3] in _MONTHS else 0
