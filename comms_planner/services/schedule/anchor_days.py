"""Days that are written out: dates, the first Monday of a month, its last working day."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import replace

from comms_planner.errors import Invalid
from comms_planner.services.schedule.anchor_amounts import NOT_UNDERSTOOD, ZH_NUMBER, count
from comms_planner.services.schedule.anchors import Anchor, AnchorKind, Expression, Nth, Offset
from comms_planner.text import MONTHS, QT_TRANSLATE_NOOP

NO_SUCH_DAY = QT_TRANSLATE_NOOP("Errors", "There is no such day: “{part}”. Correct it.")
WHOLE_MONTH = QT_TRANSLATE_NOOP(
    "Errors",
    "“{part}” is a whole month. Name one of its days, such as first Monday of October or last day "
    "of October.",
)
_NTHS = {
    "first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4,
    "fifth": 5, "5th": 5, "last": -1, "第一": 1, "第二": 2, "第三": 3, "第四": 4, "第五": 5,
    "最后一": -1,
}  # fmt: skip
DAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
DAYS_ZH = "一二三四五六日"

_NTH_EN = re.compile(
    rf"(?:the\s+)?(?P<nth>{'|'.join(k for k in _NTHS if k.isascii())})\s+(?P<day>[a-z]+)"
    r"\s+(?:of|in)\s+(?P<month>[a-z]+)(?:,?\s+(?P<year>\d{4}))?",
    re.I,
)
_NTH_ZH = re.compile(
    rf"(?:(?P<year>\d{{4}})\s*年)?\s*(?P<month>\d{{1,2}}|{ZH_NUMBER})\s*月的?(?P<nth>第[一二三四五]|最后一)个?"
    r"(?:星期|周|礼拜)(?P<day>[一二三四五六日天])"
)
_WORK_EN = re.compile(
    r"(?:on\s+)?(?:the\s+)?(?P<which>first|last)\s+(?P<kind>working\s+|week|business\s+)?day"
    r"\s+(?:of|in)\s+(?P<month>[a-z]+)(?:,?\s+(?P<year>\d{4}))?",
    re.I,
)
_WORK_ZH = re.compile(
    rf"(?:(?P<year>\d{{4}})\s*年)?\s*(?P<month>\d{{1,2}}|{ZH_NUMBER})\s*月的?"
    r"(?P<which>第一|最后一)(?:(?P<kind>个工作)日|天)"
)
_DATE_US = re.compile(r"(?P<month>[a-z]+)\s+(?P<day>\d{1,2})(?:,?\s+(?P<year>\d{4}))?", re.I)
_DATE_EN = re.compile(r"(?P<day>\d{1,2})\s+(?P<month>[a-z]+)(?:\s+(?P<year>\d{4}))?", re.I)
_DATE_ZH = re.compile(
    rf"(?:(?P<year>\d{{4}})\s*年)?\s*(?P<month>\d{{1,2}}|{ZH_NUMBER})\s*月\s*"
    rf"(?P<day>\d{{1,2}}|{ZH_NUMBER})\s*[日号]"
)
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})")
_MONTH_EN = re.compile(r"(?P<month>[a-z]+)(?:,?\s+\d{4})?", re.I)
_MONTH_ZH = re.compile(rf"(?:\d{{4}}\s*年\s*)?(?:\d{{1,2}}|{ZH_NUMBER})\s*月")


def date(text: str, today: dt.date) -> Anchor | None:
    """A day, the next one of its date where no year is said."""
    shapes = (_ISO, _DATE_ZH, _DATE_EN, _DATE_US)
    found = next(filter(None, (shape.fullmatch(text) for shape in shapes)), None)
    if not found:
        return None
    month, number = month_of(found["month"]), count(found["day"])
    if month == 0 or number is None:
        return None
    years = (int(found["year"]),) if found["year"] else range(today.year, today.year + 9)
    days = (_day(year, month, number) for year in years)  # 29 February may be eight years away
    day = next((day for day in days if day and (found["year"] or day >= today)), None)
    if day is None:
        raise Invalid("anchor", NO_SUCH_DAY, part=text)
    return Anchor(AnchorKind.DAY, day=day)


def _day(year: int, month: int, number: int) -> dt.date | None:
    try:
        return dt.date(year, month, number)
    except ValueError:
        return None


def in_month(text: str, today: dt.date) -> Expression | None:
    """The first or last day of a month, or working day, of the next one if no year is said."""
    found = _WORK_EN.fullmatch(text) or _WORK_ZH.fullmatch(text)
    if not found:
        return None
    month = month_of(found["month"])
    if month == 0 and not found["kind"]:
        return None  # the last day of something else
    year = int(found["year"] or today.year + (month < today.month))
    if not 1 <= month <= 12 or not 1970 <= year <= 2099:
        raise Invalid("anchor", NO_SUCH_DAY, part=text)
    first, after = dt.date(year, month, 1), dt.date(year + month // 12, month % 12 + 1, 1)
    is_first, away = found["which"].lower() in ("first", "第一"), dt.timedelta(1)
    if not found["kind"]:
        return Expression(Anchor(AnchorKind.DAY, day=first if is_first else after - away))
    if is_first:
        return Expression(Anchor(AnchorKind.DAY, day=first - away), Offset(working=1))
    return Expression(Anchor(AnchorKind.DAY, day=after), Offset(working=-1))


def is_month(text: str) -> bool:
    """Whether this is the name of a month, with or without its year."""
    found = _MONTH_EN.fullmatch(text)
    return bool(_MONTH_ZH.fullmatch(text) or (found and month_of(found["month"])))


def nth(text: str, today: dt.date) -> Anchor | None:
    """The nth weekday of a month, of the next such month if no year is said."""
    found = _NTH_EN.fullmatch(text)
    if found:
        names = [name.lower() for name in DAYS_EN]
        weekday = next((n for n, d in enumerate(names) if found["day"].lower() in (d, d[:3])), -1)
        month = month_of(found["month"])
        if weekday < 0 or month == 0:
            raise Invalid("anchor", NOT_UNDERSTOOD, part=text)
        nth = _NTHS[found["nth"].lower()]
    else:
        found = _NTH_ZH.fullmatch(text)
        if not found:
            return None
        weekday = DAYS_ZH.index(found["day"].replace("天", "日"))
        nth, month = _NTHS[found["nth"]], month_of(found["month"])
    if not 1 <= month <= 12:
        raise Invalid("anchor", NO_SUCH_DAY, part=text)
    meant = Nth(nth, weekday, month, int(found["year"] or today.year))
    if not found["year"] and meant.day is not None and meant.day < today:
        meant = replace(meant, year=today.year + 1)
    if meant.year < 1970 or meant.year > 2100 or meant.day is None:
        raise Invalid("anchor", NO_SUCH_DAY, part=text)
    return Anchor(AnchorKind.NTH, nth=meant)


def month_of(word: str) -> int:
    """The number of a month that is written in digits or words; 0 for what is none."""
    if not word.isascii() or word.isdecimal():
        return count(word) or 0
    said = word.lower()
    full = [name.lower() for name in MONTHS]
    return next((n for n, m in enumerate(full, 1) if said in (m, m[:3], m[:4])), 0)
