"""A time typed before a title: 14:00 Press briefing, 9:30–11 Rehearsal."""

from __future__ import annotations

import re

AN_HOUR = 60
DAY_MINUTES = 24 * AN_HOUR
_CLOCK = r"(\d{1,2})[:：](\d{2})"
_TIME = re.compile(
    rf"\s*{_CLOCK}(?:\s*[-–—~～至到]\s*(\d{{1,2}})(?:[:：](\d{{2}}))?)?[\s,，、]+(?=\S)"
)

Times = tuple[int, int]
"""From and to, in minutes after midnight."""


def parted(text: str) -> tuple[Times | None, str]:
    """The time before a title, an hour long if no end is given, and the title itself."""
    found = _TIME.match(text)
    if not found:
        return None, text.strip()
    hour, minute, end_hour, end_minute = (int(part or 0) for part in found.groups())
    begin = hour * AN_HOUR + minute
    end = min(begin + AN_HOUR, DAY_MINUTES)
    if found[3]:
        end = end_hour * AN_HOUR + end_minute
    if minute >= AN_HOUR or end_minute >= AN_HOUR or not 0 <= begin < end <= DAY_MINUTES:
        return None, text.strip()
    return (begin, end), text[found.end() :].strip()
