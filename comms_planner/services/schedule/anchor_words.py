"""Reading dates as expressions, in English and in Chinese."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace

from comms_planner.errors import Invalid
from comms_planner.models.words import AnchorEnd
from comms_planner.services.schedule.anchors import Anchor, AnchorKind, Expression, Nth, Offset
from comms_planner.text import MONTHS, QT_TRANSLATE_NOOP

Names = Callable[[str], Anchor | None]
"""Finds what a name or slug stands for, with the year where the text gives one."""

NOT_UNDERSTOOD = QT_TRANSLATE_NOOP(
    "Errors",
    "“{part}” was not understood. Write for instance “6 weeks before wuf-2028 opening”,"
    " “T-42” or “first Monday of October 2027”.",
)
NO_SUCH_NAME = QT_TRANSLATE_NOOP(
    "Errors",
    "“{part}” is not an edition, platform, observance, season or campaign of this "
    "plan. Check its spelling, or write its slug.",
)
NO_SUCH_DAY = QT_TRANSLATE_NOOP("Errors", "There is no such day: “{part}”. Correct it.")
EMPTY = QT_TRANSLATE_NOOP("Errors", "Write when, for instance “6 weeks before wuf-2028 opening”.")

LONGEST = 300
FAR = 100_000

_NUMBERS = {
    "a": 1, "an": 1, "the": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6,
    "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    "一": 1, "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    "十": 10, "十一": 11, "十二": 12,
}  # fmt: skip
_NTHS = {
    "first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4,
    "fifth": 5, "5th": 5, "last": -1, "第一": 1, "第二": 2, "第三": 3, "第四": 4, "第五": 5,
    "最后一": -1,
}  # fmt: skip
DAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
DAYS_ZH = "一二三四五六日"

_UNIT = (
    r"working\s+days?|work\s*days?|business\s+days?|wd|days?|d|fortnights?|weeks?|w|months?|m"
    r"|个?工作日|天|日|个?星期|周|个?月"
)
_AMOUNT = rf"(?P<n>\d+|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})\s*(?P<unit>{_UNIT})"
_T = re.compile(rf"t\s*(?:(?P<sign>[+-])\s*(?P<n>\d+)\s*(?P<unit>{_UNIT})?|0)?", re.I)
_SUM = re.compile(rf"(?P<target>.*\S)\s*(?P<sign>[+-])\s*(?P<n>\d+)\s*(?P<unit>{_UNIT})", re.I)
_BEFORE = re.compile(r"(?P<amounts>.+?)\s+(?P<way>before|after|from)\s+(?P<target>.+)", re.I)
_ZH = re.compile(
    rf"(?P<target>.+?)(?:之|以)?(?P<way>前|后)(?:的?第)?(?P<amounts>(?:{_AMOUNT})"
    rf"(?:[又零、]?(?:{_AMOUNT.replace('?P<n>', '?:').replace('?P<unit>', '?:')}))*)"
)
_ENDS = (
    (re.compile(r"(?:the\s+)?(?:opening|start|beginning|first day)\s+of\s+(.+)", re.I), "start"),
    (re.compile(r"(?:the\s+)?(?:closing|close|end|last day)\s+of\s+(.+)", re.I), "end"),
    (re.compile(r"(.+?)(?:'s)?\s+(?:opening|opens|starts?|begins|beginning)", re.I), "start"),
    (re.compile(r"(.+?)(?:'s)?\s+(?:closing|closes|close|ends?)", re.I), "end"),
    (re.compile(r"(.+?)的?(?:开幕|开始|首日)"), "start"),
    (re.compile(r"(.+?)的?(?:闭幕|结束|末日)"), "end"),
)
_NTH_EN = re.compile(
    rf"(?:the\s+)?(?P<nth>{'|'.join(k for k in _NTHS if k.isascii())})\s+(?P<day>[a-z]+)"
    r"\s+(?:of|in)\s+(?P<month>[a-z]+)(?:,?\s+(?P<year>\d{4}))?",
    re.I,
)
_NTH_ZH = re.compile(
    r"(?:(?P<year>\d{4})\s*年)?\s*(?P<month>\d{1,2})\s*月的?(?P<nth>第[一二三四五]|最后一)个?"
    r"(?:星期|周|礼拜)(?P<day>[一二三四五六日天])"
)
_WORK_EN = re.compile(
    r"(?:on\s+)?(?:the\s+)?(?P<which>first|last)\s+(?:working\s+day|weekday|business\s+day)"
    r"\s+(?:of|in)\s+(?P<month>[a-z]+)(?:,?\s+(?P<year>\d{4}))?",
    re.I,
)
_WORK_ZH = re.compile(
    r"(?:(?P<year>\d{4})\s*年)?\s*(?P<month>\d{1,2})\s*月的?(?P<which>第一|最后一)个工作日"
)
_DATE_US = re.compile(r"(?P<month>[a-z]+)\s+(?P<day>\d{1,2}),?\s+(?P<year>\d{4})", re.I)
_DATE_EN = re.compile(r"(?P<day>\d{1,2})\s+(?P<month>[a-z]+)\s+(?P<year>\d{4})", re.I)
_DATE_ZH = re.compile(r"(?P<year>\d{4})\s*年\s*(?P<month>\d{1,2})\s*月\s*(?P<day>\d{1,2})\s*日")
_ISO = re.compile(r"(?P<year>\d{4})-(?P<month>\d{2})-(?P<day>\d{2})")


def parse(text: str, names: Names, today: dt.date) -> Expression:
    """The expression that a text means; Invalid("anchor", …) names what was not understood."""
    plain = _plain(text)
    if not plain:
        raise Invalid("anchor", EMPTY)
    own = _T.fullmatch(plain)
    if own:
        return Expression(Anchor(AnchorKind.OWN), _signed(own))
    worked = _work_in_month(plain, today)
    if worked:
        return worked
    added = _SUM.fullmatch(plain)
    if added:
        return _shifted(added["target"], _signed(added), names, today)
    return _relative(plain, names, today) or Expression(_target(plain, names, today))


def _plain(text: str) -> str:
    if len(text) > LONGEST:
        raise Invalid("anchor", NOT_UNDERSTOOD, part=f"{text[:40]}…")
    tidy = unicodedata.normalize("NFKC", text).translate(str.maketrans("−–—", "---"))
    return " ".join(tidy.split()).strip(" .。")


def _relative(plain: str, names: Names, today: dt.date) -> Expression | None:
    """ "Six weeks before …", "…前六周"; None where nothing says before or after."""
    found = _BEFORE.fullmatch(plain)
    if found:
        amounts = _amounts(found["amounts"])
        if amounts is None:
            raise Invalid("anchor", NOT_UNDERSTOOD, part=found["amounts"])
        back = found["way"].lower() == "before"
        return _shifted(found["target"], -amounts if back else amounts, names, today)
    for suffix, days in (("次日", 1), ("翌日", 1), ("前夕", -1)):
        if plain.endswith(suffix):
            return _shifted(plain.removesuffix(suffix), Offset(days=days), names, today)
    found = _ZH.fullmatch(plain)
    if found:
        amounts = _amounts(found["amounts"]) or Offset()
        return _shifted(
            found["target"], -amounts if found["way"] == "前" else amounts, names, today
        )
    return None


def _shifted(target: str, offset: Offset, names: Names, today: dt.date) -> Expression:
    inner = parse(target, names, today) if _SUM.fullmatch(target) else None
    if inner:
        return Expression(inner.anchor, inner.offset + offset)
    own = _T.fullmatch(target.strip())
    if own:
        return Expression(Anchor(AnchorKind.OWN), _signed(own) + offset)
    return Expression(_target(target, names, today), offset)


def _signed(found: re.Match[str]) -> Offset:
    if not found["sign"]:
        return Offset()
    amount = _amount(found["n"], found["unit"] or "d")
    return -amount if found["sign"] == "-" else amount


def _amounts(text: str) -> Offset | None:
    """ "2 months and 3 days", "the day", "两周"; None where it is no amount."""
    total = Offset()
    rest = re.sub(r"\s*(?:\band\b|,|又|零|、)\s*", " ", text.strip(), flags=re.I).strip()
    if rest.lower() in ("day", "week", "fortnight", "month"):
        rest = f"1 {rest}"
    if not rest:
        return None
    while rest:
        found = re.match(_AMOUNT, rest, re.I)
        if not found:
            return None
        total = total + _amount(found["n"], found["unit"])
        rest = rest[found.end() :].strip()
    return total


def _amount(number: str, unit: str) -> Offset:
    if number.isdecimal():
        count = int(number) if len(number) < 8 else FAR + 1
    else:
        count = _NUMBERS[number.lower()]
    if count > FAR:
        raise Invalid("anchor", NOT_UNDERSTOOD, part=f"{number[:20]} {unit}")
    word = unit.lower()
    if word.startswith(("work", "business", "wd")) or word.endswith("工作日"):
        return Offset(working=count)
    if word.startswith("fortnight"):
        return Offset(days=14 * count)
    if word.startswith("w") or word.endswith(("周", "星期")):
        return Offset(days=7 * count)
    if word.startswith("m") or word.endswith("月"):
        return Offset(months=count)
    return Offset(days=count)


def _target(text: str, names: Names, today: dt.date) -> Anchor:
    """What an expression hangs on."""
    bare = re.sub(r"^(?:at|on|in|by)\s+", "", text.strip(), flags=re.I)
    bare = re.sub(r"(?:的?当天|的?当日)$", "", bare).strip()
    dated = _date(bare) or _nth(bare, today)
    if dated:
        return dated
    found = names(bare)
    if found:
        return found
    for shape, end in _ENDS:
        match = shape.fullmatch(bare)
        if match:
            ended = _date(match[1]) or names(_bare(match[1]))
            if ended:
                return replace(ended, end=AnchorEnd(end))
            raise Invalid("anchor", NO_SUCH_NAME, part=_bare(match[1]))
    found = names(_bare(bare))
    if found:
        return found
    raise Invalid("anchor", NO_SUCH_NAME, part=bare or text)


def _bare(name: str) -> str:
    return re.sub(r"^the\s+", "", name.strip(), flags=re.I)


def _date(text: str) -> Anchor | None:
    shapes = (_ISO, _DATE_ZH, _DATE_EN, _DATE_US)
    found = next(filter(None, (shape.fullmatch(text) for shape in shapes)), None)
    if not found:
        return None
    word = found["month"]
    month = int(word) if word.isdecimal() else _month(word)
    if month == 0:
        return None
    try:
        day = dt.date(int(found["year"]), month, int(found["day"]))
    except ValueError:
        raise Invalid("anchor", NO_SUCH_DAY, part=text) from None
    return Anchor(AnchorKind.DAY, day=day)


def _work_in_month(text: str, today: dt.date) -> Expression | None:
    """The first or last working day of a month, of the next such month if no year is said."""
    found = _WORK_EN.fullmatch(text) or _WORK_ZH.fullmatch(text)
    if not found:
        return None
    word = found["month"]
    month = int(word) if word.isdecimal() else _month(word)
    year = int(found["year"] or today.year + (month < today.month))
    if not 1 <= month <= 12 or not 1970 <= year <= 2099:
        raise Invalid("anchor", NO_SUCH_DAY, part=text)
    first = dt.date(year, month, 1)
    if found["which"].lower() in ("first", "第一"):
        return Expression(Anchor(AnchorKind.DAY, day=first - dt.timedelta(1)), Offset(working=1))
    after = dt.date(year + month // 12, month % 12 + 1, 1)
    return Expression(Anchor(AnchorKind.DAY, day=after), Offset(working=-1))


def _nth(text: str, today: dt.date) -> Anchor | None:
    found = _NTH_EN.fullmatch(text)
    if found:
        names = [name.lower() for name in DAYS_EN]
        weekday = next((n for n, d in enumerate(names) if found["day"].lower() in (d, d[:3])), -1)
        month = _month(found["month"])
        if weekday < 0 or month == 0:
            raise Invalid("anchor", NOT_UNDERSTOOD, part=text)
        nth = _NTHS[found["nth"].lower()]
    else:
        found = _NTH_ZH.fullmatch(text)
        if not found:
            return None
        weekday = DAYS_ZH.index(found["day"].replace("天", "日"))
        nth, month = _NTHS[found["nth"]], int(found["month"])
    if not 1 <= month <= 12:
        raise Invalid("anchor", NO_SUCH_DAY, part=text)
    meant = Nth(nth, weekday, month, int(found["year"] or today.year))
    if not found["year"] and meant.day is not None and meant.day < today:
        meant = replace(meant, year=today.year + 1)
    if meant.year < 1970 or meant.year > 2100 or meant.day is None:
        raise Invalid("anchor", NO_SUCH_DAY, part=text)
    return Anchor(AnchorKind.NTH, nth=meant)


def _month(word: str) -> int:
    said = word.lower()
    full = [name.lower() for name in MONTHS]
    return next((n for n, m in enumerate(full, 1) if said in (m, m[:3], m[:4])), 0)
