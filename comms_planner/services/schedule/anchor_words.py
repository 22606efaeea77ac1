"""Reading dates as expressions, in English and in Chinese."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from collections.abc import Callable
from dataclasses import replace

from comms_planner.errors import Invalid
from comms_planner.models.words import AnchorEnd
from comms_planner.services.schedule import anchor_days
from comms_planner.services.schedule.anchor_amounts import (
    AMOUNT,
    NOT_UNDERSTOOD,
    UNIT,
    amount,
    amounts,
)
from comms_planner.services.schedule.anchors import Anchor, AnchorKind, Expression, Offset
from comms_planner.text import QT_TRANSLATE_NOOP

Names = Callable[[str], Anchor | None]
"""Finds what a name or slug stands for, with the year where the text gives one."""

NO_SUCH_NAME = QT_TRANSLATE_NOOP(
    "Errors",
    "“{part}” is not an edition, platform, observance, season or campaign of this "
    "plan. Check its spelling, or write its slug, such as wuf-2028.",
)
BEFORE_WHAT = QT_TRANSLATE_NOOP(
    "Errors",
    "“{part}” does not say before or after what. Write for instance “6 weeks before World "
    "Habitat Day”.",
)
WRITE_DAY = QT_TRANSLATE_NOOP(
    "Errors",
    "Some read “{part}” with the day first, others with the month. Write 31 October 2027 or "
    "2027-10-31.",
)
EMPTY = QT_TRANSLATE_NOOP("Errors", "Write when, for instance “6 weeks before wuf-2028 opening”.")

LONGEST = 300
_T = re.compile(rf"t\s*(?:(?P<sign>[+-])\s*(?P<n>\d+)\s*(?P<unit>{UNIT})?|0)?", re.I)
_SUM = re.compile(rf"(?P<target>.*\S)\s*(?P<sign>[+-])\s*(?P<n>\d+)\s*(?P<unit>{UNIT})", re.I)
_BEFORE = re.compile(
    r"(?P<amounts>.+?)\s+(?P<way>before|prior\s+to|ahead\s+of|after|from|following)\s+"
    r"(?P<target>.+)",
    re.I,
)
_EVE = re.compile(r"(?:the\s+)?eve\s+of\s+(?P<target>.+)", re.I)
_NO_TARGET = re.compile(
    rf"(?:(?:{AMOUNT})\b.*|.*\s(?:before|prior\s+to|ahead\s+of|after)|.+[前后]"
    rf"|(?:before|after|[前后])\s*.*)",
    re.I,
)
_SLASHED = re.compile(r"\d{1,4}[/.]\d{1,2}[/.]\d{1,4}")
_ZH = re.compile(
    rf"(?P<target>.+?)\s*(?:之|以)?(?P<way>前|后)\s*(?:的?第)?(?P<amounts>半年|(?:{AMOUNT})"
    rf"(?:[又零、]?(?:{AMOUNT.replace('?P<n>', '?:').replace('?P<unit>', '?:')}))*)"
)
_ENDS = (
    (re.compile(r"(?:the\s+)?(?:opening|start|beginning|first day)\s+of\s+(.+)", re.I), "start"),
    (re.compile(r"(?:the\s+)?(?:closing|close|end|last day)\s+of\s+(.+)", re.I), "end"),
    (re.compile(r"(.+?)(?:'s)?\s+(?:opening|opens|starts?|begins|beginning)", re.I), "start"),
    (re.compile(r"(.+?)(?:'s)?\s+(?:closing|closes|close|ends?)", re.I), "end"),
    (re.compile(r"(.+?)的?(?:开幕|开始|首日)"), "start"),
    (re.compile(r"(.+?)的?(?:闭幕|结束|末日)"), "end"),
)
_OWN_ENDS = {
    **dict.fromkeys(
        ("opening", "start", "beginning", "first day", "event", "开幕", "开始"), "start"
    ),
    **dict.fromkeys(("closing", "close", "end", "last day", "闭幕", "结束"), "end"),
}
"""What stands for one end of the edition of the action, as T stands for its opening."""


def parse(text: str, names: Names, today: dt.date) -> Expression:
    """The expression that a text means; Invalid("anchor", …) names what was not understood."""
    plain = _plain(text)
    if not plain:
        raise Invalid("anchor", EMPTY)
    own = _T.fullmatch(plain)
    if own:
        return Expression(Anchor(AnchorKind.OWN), _signed(own))
    worked = anchor_days.in_month(plain, today)
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
        far = amounts(found["amounts"])
        if far is None:
            raise Invalid("anchor", NOT_UNDERSTOOD, part=found["amounts"])
        back = found["way"].lower() not in ("after", "from", "following")
        return _shifted(found["target"], -far if back else far, names, today)
    eve = _EVE.fullmatch(plain)
    if eve:
        return _shifted(eve["target"], Offset(days=-1), names, today)
    for suffix, days in (("次日", 1), ("翌日", 1), ("前夕", -1)):
        if plain.endswith(suffix):
            return _shifted(plain.removesuffix(suffix), Offset(days=days), names, today)
    found = _ZH.fullmatch(plain)
    if found:
        far = amounts(found["amounts"]) or Offset()
        return _shifted(found["target"], -far if found["way"] == "前" else far, names, today)
    return None


def _shifted(target: str, offset: Offset, names: Names, today: dt.date) -> Expression:
    inner = (
        parse(target, names, today)
        if _SUM.fullmatch(target)
        else anchor_days.in_month(target, today)
    )
    if inner and inner.offset.working and not _SUM.fullmatch(target):
        raise Invalid("anchor", NOT_UNDERSTOOD, part=target)  # a day, which is not counted from
    if inner:
        return Expression(inner.anchor, inner.offset + offset)
    own = _T.fullmatch(target.strip())
    if own:
        return Expression(Anchor(AnchorKind.OWN), _signed(own) + offset)
    return Expression(_target(target, names, today), offset)


def _signed(found: re.Match[str]) -> Offset:
    if not found["sign"]:
        return Offset()
    far = amount(found["n"], found["unit"] or "d")
    return -far if found["sign"] == "-" else far


def _target(text: str, names: Names, today: dt.date) -> Anchor:
    """What an expression hangs on."""
    bare = re.sub(r"^(?:at|on|in|by)\s+", "", text.strip(), flags=re.I)
    bare = re.sub(r"(?:的?当天|的?当日)$", "", bare).strip()
    own = _OWN_ENDS.get(_bare(bare).lower())
    if own:
        return Anchor(AnchorKind.OWN, end=AnchorEnd(own))
    found = anchor_days.date(bare, today) or anchor_days.nth(bare, today) or names(bare)
    if found:
        return found
    for shape, end in _ENDS:
        match = shape.fullmatch(bare)
        if match:
            ended = anchor_days.date(match[1], today) or names(_bare(match[1]))
            if ended:
                return replace(ended, end=AnchorEnd(end))
            raise _unknown(_bare(match[1]))
    found = names(_bare(bare))
    if found:
        return found
    raise _unknown(bare or text)


def _unknown(part: str) -> Invalid:
    """What to say of something that is neither a date nor a name."""
    if _SLASHED.fullmatch(part):
        return Invalid("anchor", WRITE_DAY, part=part)
    if anchor_days.is_month(part):
        return Invalid("anchor", anchor_days.WHOLE_MONTH, part=part)
    return Invalid("anchor", BEFORE_WHAT if _NO_TARGET.fullmatch(part) else NO_SUCH_NAME, part=part)


def _bare(name: str) -> str:
    return re.sub(r"^the\s+", "", name.strip(), flags=re.I)
