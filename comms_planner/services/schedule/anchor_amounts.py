"""How far: "2 months and 3 days", "twenty-one days", “三十天”, read in English and Chinese."""

from __future__ import annotations

import re

from comms_planner.errors import Invalid
from comms_planner.services.schedule.anchors import Offset
from comms_planner.text import QT_TRANSLATE_NOOP

NOT_UNDERSTOOD = QT_TRANSLATE_NOOP(
    "Errors",
    "“{part}” was not understood. Write for instance “6 weeks before wuf-2028 opening”,"
    " “T-42” or “first Monday of October 2027”.",
)

FAR = 100_000
_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = (
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
    "eighteen", "nineteen",
)  # fmt: skip
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_NUMBERS = {
    "a": 1, "an": 1, "the": 1,
    **{word: n for n, word in enumerate((*_ONES, *_TEENS), 1)},
    **{ten: n for n, ten in zip(range(20, 100, 10), _TENS, strict=True)},
    **{
        f"{ten}-{one}": n + extra
        for n, ten in zip(range(20, 100, 10), _TENS, strict=True)
        for extra, one in enumerate(_ONES, 1)
    },
}  # fmt: skip
_DIGITS_ZH = "零一二三四五六七八九"
ZH_NUMBER = "[一二两三四五六七八九十百零]+"
UNIT = (
    r"working\s+days?|work\s*days?|business\s+days?|wd|days?|d|fortnights?|weeks?|w"
    r"|months?|m|quarters?|years?|个?工作日|天|日|个?星期|周|个?月|个?季度|年"
)
_WORDS = "|".join(sorted(_NUMBERS, key=len, reverse=True))
AMOUNT = rf"(?P<n>\d+|{_WORDS}|{ZH_NUMBER})\s*(?P<unit>{UNIT})"


def amounts(text: str) -> Offset | None:
    """ "2 months and 3 days", "the day", "两周"; None where it is no amount."""
    total = Offset()
    rest = re.sub(
        r"\s*(?:\band\b|,|又|(?<=[年月周期天日])零|、)\s*", " ", text.strip(), flags=re.I
    ).strip()
    if rest.lower() in ("half a year", "half year", "半年"):
        return Offset(months=6)
    if rest.lower() in ("day", "week", "fortnight", "month", "quarter", "year"):
        rest = f"1 {rest}"
    if not rest:
        return None
    while rest:
        found = re.match(AMOUNT, rest, re.I)
        if not found:
            return None
        total = total + amount(found["n"], found["unit"])
        rest = rest[found.end() :].strip()
    return total


def amount(number: str, unit: str) -> Offset:
    """One number of one unit; a month and more is counted in months."""
    n = count(number)
    if n is None or n > FAR:
        raise Invalid("anchor", NOT_UNDERSTOOD, part=f"{number[:20]} {unit}")
    word = unit.lower()
    if word.startswith(("work", "business", "wd")) or word.endswith("工作日"):
        return Offset(working=n)
    if word.startswith("fortnight"):
        return Offset(days=14 * n)
    if word.startswith("w") or word.endswith(("周", "星期")):
        return Offset(days=7 * n)
    if word.startswith("m") or word.endswith("月"):
        return Offset(months=n)
    if word.startswith("q") or word.endswith("季度"):
        return Offset(months=3 * n)
    if word.startswith("y") or word == "年":
        return Offset(months=12 * n)
    return Offset(days=n)


def count(number: str) -> int | None:
    """The number that digits or words mean; None where the words make none."""
    if number.isdecimal():
        return int(number) if len(number) < 8 else FAR + 1
    if number.lower() in _NUMBERS:
        return _NUMBERS[number.lower()]
    hundreds, _, rest = number.replace("两", "二").rpartition("百")
    tens, ten, ones = rest.rpartition("十")
    parts = (hundreds, "" if ten else tens, ones.removeprefix("零"))
    if any(len(part) > 1 or part not in _DIGITS_ZH for part in (*parts, tens)):
        return None
    digit = {part: max(_DIGITS_ZH.find(part), 0) if part else 0 for part in (*parts, tens)}
    return 100 * digit[hundreds] + (10 * (digit[tens] or 1) if ten else 0) + digit[parts[2]]
