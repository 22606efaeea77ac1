"""Dates as people say them roughly: mid-March 2026, w/c 9 March, H1 2026, 2026年3月上旬."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

Parts = tuple[int, int]
"""First and last day of a part of a month; 0 stands for the month's last day."""

EARLY, MIDDLE, LATE = (1, 10), (11, 20), (21, 0)
_PARTS: dict[str, Parts] = {
    **dict.fromkeys(("early", "beginning of", "start of", "上旬", "初"), EARLY),
    **dict.fromkeys(("mid", "middle of", "中旬", "中"), MIDDLE),
    **dict.fromkeys(("late", "end of", "end", "下旬", "底", "末"), LATE),
}
_ENGLISH_PART = re.compile(
    r"(early|beginning of|start of|mid|middle of|late|end of|end)[\s\-]+(\D+?\s*\d{4})"
)
_CHINESE_PART = re.compile(r"(\d{4}\s*年\s*\d{1,2}\s*月)\s*(上旬|中旬|下旬|初|中|底|末)")
_WEEK = re.compile(
    r"(?:w/?c|week (?:of|commencing|beginning|starting)|wk of)\s+(.+)|(.+?)(?:那|当|所在)?周"
)
_NUMBERED = re.compile(
    r"(\d{4})\s*[-/年]?\s*(?:w|wk|week|第)\s*(\d{1,2})\s*周?|(?:w|wk|week)\s*(\d{1,2})[\s,/\-]+(\d{4})"
)
_HALF = re.compile(r"(?:h([12])[\s/\-]*(\d{4}))|(?:(\d{4})\s*[\s/\-年]*(?:h([12])|([上下])半年))")
_QUARTERS = re.compile(r"q([1-4])\s*[/&+\-–至到]\s*q([1-4])[\s/\-]*(\d{4})")
_MONTHS = re.compile(r"([a-z]{3,9})\.?\s*[/&+\-–]\s*([a-z]{3,9})\.?[\s,]*(\d{4})")
_CHINESE_DAYS = re.compile(
    r"(\d{4}\s*年\s*\d{1,2}\s*月)\s*(\d{1,2})\s*日?\s*[-–—~至到]\s*(\d{1,2})\s*日"
)
_SHORT_DAYS = re.compile(
    r"(\d{4})\s*[.年]\s*(\d{1,2})\s*[.月]\s*(\d{1,2})\s*日?\s*[-–—~至到]\s*"
    r"(\d{1,2})\s*[.月]\s*(\d{1,2})\s*日?"
)
_BEFORE = re.compile(
    r"(?:by|before|due|until|no later than|not later than|on|from|circa|ca\.?|around|about"
    r"|tentative(?:ly)?:?)\s+(.+)|(.+?)\s*(?:前|之前|以前|起|左右)"
)
_WHOLE = re.compile(
    r"(?:throughout|all of|all through|during|whole of|all)\s+(.+)|(.+?)\s*(?:全年|全月)"
)
_REMARK = re.compile(
    r"\s*[(\[（【](?:tbc|tbd|tba|tentative|approx\.?|est\.?|estimated|provisional|confirmed|draft|"
    r"待定|待确认|暂定|初定|(?:星期|周|礼拜)[一二三四五六日天]|(?:mon|tue|wed|thu|fri|sat|sun)\w*)"
    r"[)\]）】]\s*"
)
_TAIL = re.compile(r"\s*(?:\?|tbc|tbd|待定|待确认|暂定|(?:星期|周)[一二三四五六日天])$")
_DIGITS = str.maketrans("〇○零一二三四五六七八九", "000123456789")
_NUMERAL = re.compile(r"[〇○零一二三四五六七八九十]+(?=[年月日号])")
Read = Callable[[str], tuple[str, str, str] | None]
"""Reads a plain date: first and last day as 2026-10-31, and how exactly."""


def plainer(text: str) -> str:
    """A text without what people add to a date, and with Chinese numerals as digits."""
    bare = _TAIL.sub("", _REMARK.sub(" ", text)).strip(" ,")
    return _NUMERAL.sub(lambda found: _number(found[0]), bare)


def read(text: str, plain: Read) -> tuple[str, str, str] | None:
    """First day, last day and precision of a rough date; None where it is none."""
    bare = plainer(text)
    if bare != text and (found := plain(bare)):
        return found
    for pattern in (_BEFORE, _WHOLE):
        if said := pattern.fullmatch(bare):
            rest = said[1] or said[2]
            if found := plain(rest) or read(rest, plain):
                return found
    numbered = _numbered_week(bare)
    return (
        numbered
        or _part(bare, plain)
        or _week(bare, plain)
        or _halves(bare)
        or _ranges(bare, plain)
    )


def _numbered_week(text: str) -> tuple[str, str, str] | None:
    """A week by its number in the year, as planners count them: 2027-W40, week 40 2027."""
    said = _NUMBERED.fullmatch(text)
    if said is None:
        return None
    year, week = (said[1], said[2]) if said[1] else (said[4], said[3])
    try:
        monday = dt.date.fromisocalendar(int(year), int(week), 1)
    except ValueError:  # no year has a week 60
        return None
    return monday.isoformat(), (monday + dt.timedelta(6)).isoformat(), "window"


def _part(text: str, plain: Read) -> tuple[str, str, str] | None:
    said = _ENGLISH_PART.fullmatch(text)
    turned = _CHINESE_PART.fullmatch(text)
    word, rest = (said[1], said[2]) if said else (turned[2], turned[1]) if turned else ("", "")
    month = plain(rest) if word else None
    if month is None or month[2] != "month":
        return None
    first, last = _PARTS[word]
    ends = month[1] if not last else f"{month[0][:8]}{last:02}"
    return f"{month[0][:8]}{first:02}", ends, "window"


def _week(text: str, plain: Read) -> tuple[str, str, str] | None:
    said = _WEEK.fullmatch(text)
    day = plain(said[1] or said[2]) if said else None
    if day is None or day[2] != "day" or day[0] != day[1]:
        return None
    return day[0], (dt.date.fromisoformat(day[0]) + dt.timedelta(6)).isoformat(), "window"


def _halves(text: str) -> tuple[str, str, str] | None:
    if said := _HALF.fullmatch(text):
        year = said[2] or said[3]
        first = (said[1] or said[4] or ("1" if said[5] == "上" else "2")) == "1"
        return (f"{year}-01-01", f"{year}-06-30", "window") if first else (
            f"{year}-07-01", f"{year}-12-31", "window"
        )  # fmt: skip
    return None


def _ranges(text: str, plain: Read) -> tuple[str, str, str] | None:
    pairs = []
    if said := _QUARTERS.fullmatch(text):
        pairs = [f"q{said[1]} {said[3]}", f"q{said[2]} {said[3]}"]
    elif said := _MONTHS.fullmatch(text):
        pairs = [f"{said[1]} {said[3]}", f"{said[2]} {said[3]}"]
    elif said := _CHINESE_DAYS.fullmatch(text):
        pairs = [f"{said[1]}{said[2]}日", f"{said[1]}{said[3]}日"]
    elif said := _SHORT_DAYS.fullmatch(text):
        pairs = [f"{said[1]}.{said[2]}.{said[3]}", f"{said[1]}.{said[4]}.{said[5]}"]
    first, last = map(plain, pairs) if pairs else (None, None)
    if first is None or last is None or first[0] > last[1]:
        return None
    return first[0], last[1], first[2] if first[2] == "day" else "window"


def _number(text: str) -> str:
    """A Chinese numeral as digits: 二〇二六 is 2026, 三十一 is 31."""
    if "十" not in text:
        return text.translate(_DIGITS)
    tens, _, ones = text.partition("十")
    return f"{tens.translate(_DIGITS) or '1'}{ones.translate(_DIGITS) or '0'}"
