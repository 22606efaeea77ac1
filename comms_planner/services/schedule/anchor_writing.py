"""Writing dates as expressions, in English and in Chinese, so that they can be read again."""

from __future__ import annotations

from comms_planner.bilingual import Bilingual
from comms_planner.models.words import AnchorEnd
from comms_planner.services.schedule.anchor_days import DAYS_EN, DAYS_ZH
from comms_planner.services.schedule.anchors import Anchor, AnchorKind, Expression, Offset
from comms_planner.text import MONTHS

_NTHS_EN = {1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", -1: "last"}
_NTHS_ZH = {1: "第一", 2: "第二", 3: "第三", 4: "第四", 5: "第五", -1: "最后一"}


def written(
    expression: Expression, name: Bilingual = Bilingual(), *, is_day: bool = False
) -> Bilingual:
    """The expression as people write it, with the name of what it hangs on.

    What is known to last one day has no opening. Both sides can be parsed again wherever the
    name can be found.
    """
    anchor, offset = expression.anchor, expression.offset
    if anchor.kind is AnchorKind.OWN and anchor.end is AnchorEnd.START:
        short = _short(offset)
        return Bilingual(short, short)
    target = _named(anchor, name, is_day)
    back = (offset.months or offset.days or offset.working) < 0
    size = -offset if back else offset
    if not offset:
        preposition = "on" if anchor.kind in (AnchorKind.DAY, AnchorKind.NTH) else "at"
        return Bilingual(f"{preposition} {target.en}", f"{target.zh}当天")
    way_en, way_zh = ("before", "前") if back else ("after", "后")
    return Bilingual(
        f"{' and '.join(_sizes(size, 'en'))} {way_en} {target.en}",
        f"{target.zh}{way_zh}{''.join(_sizes(size, 'zh'))}",
    )


def code(expression: Expression) -> str:
    """The expression with slugs for names, as the plan keeps it."""
    anchor = expression.anchor
    name = f"{anchor.key} {anchor.year}" if anchor.year else anchor.key
    if anchor.month:
        name += f"-{anchor.month:02}"
    if anchor.kind is AnchorKind.CAMPAIGN:
        name = f"campaign {anchor.key}"
    return written(expression, Bilingual(name, name)).en


def _short(offset: Offset) -> str:
    """T-42, T+10wd, T-2m, T0."""
    parts = [(offset.months, "m"), (offset.days, ""), (offset.working, "wd")]
    return "T" + ("".join(f"{n:+d}{unit}" for n, unit in parts if n) or "0")


def _sizes(offset: Offset, language: str) -> list[str]:
    weeks, days = divmod(offset.days, 7) if offset.days % 7 == 0 else (0, offset.days)
    amounts = (offset.months, weeks, days, offset.working)
    if language == "zh":
        units = ("个月", "周", "天", "个工作日")
        return [f"{n}{unit}" for n, unit in zip(amounts, units, strict=True) if n]
    words = ("month", "week", "day", "working day")
    return [f"{n} {w}{'' if n == 1 else 's'}" for n, w in zip(amounts, words, strict=True) if n]


def _named(anchor: Anchor, name: Bilingual, is_day: bool) -> Bilingual:
    if anchor.day is not None:
        day = anchor.day
        return Bilingual(
            f"{day.day} {MONTHS[day.month - 1]} {day.year}", f"{day.year}年{day.month}月{day.day}日"
        )
    if anchor.nth is not None:
        nth = anchor.nth
        weekday, month = DAYS_EN[nth.weekday], MONTHS[nth.month - 1]
        return Bilingual(
            f"the {_NTHS_EN[nth.nth]} {weekday} of {month} {nth.year}",
            f"{nth.year}年{nth.month}月{_NTHS_ZH[nth.nth]}个星期{DAYS_ZH[nth.weekday]}",
        )
    ending = anchor.end is AnchorEnd.END
    if anchor.kind is AnchorKind.OWN:
        return Bilingual("closing", "闭幕")
    if is_day and not ending:
        return name
    if anchor.kind in (AnchorKind.OBSERVANCE, AnchorKind.PLATFORM) and not ending:
        return name
    return Bilingual(
        f"{name.en or name.zh} {'closing' if ending else 'opening'}",
        f"{name.zh or name.en}{'闭幕' if ending else '开幕'}",
    )
