"""Recurrence rules as the calendars of the nineties wrote them (vCalendar 1.0): "MP1 1+ MO #12"."""

from __future__ import annotations

import re

from comms_planner.recurrence.parse import WEEKDAYS

_WHOLE = re.compile(r"(D|W|MP|MD|YM|YD)([1-9]\d{0,3})((?:\s.*)?)", re.ASCII)
_COUNT = re.compile(r"#(\d{1,5})", re.ASCII)
_UNTIL = re.compile(r"\d{8}T\d{6}Z?", re.ASCII)
_PLACE = re.compile(r"([1-5])([+-])", re.ASCII)
_NUMBER = re.compile(r"(\d{1,3})([+-]?)", re.ASCII)
FREQUENCIES = {
    "D": "DAILY", "W": "WEEKLY", "MP": "MONTHLY", "MD": "MONTHLY", "YM": "YEARLY", "YD": "YEARLY",
}  # fmt: skip
LISTS = {"MD": "BYMONTHDAY", "YM": "BYMONTH", "YD": "BYYEARDAY"}
TWICE = "2"
"""How often it comes where the rule does not say; 0 is for ever."""


def modern(rule: str) -> str:
    """A rule of the nineties as the standard of today writes it; all others as they are."""
    found = _WHOLE.fullmatch(" ".join(rule.upper().split()))
    if not found:
        return rule
    kind, words = found[1], found[3].split()
    end = f"COUNT={TWICE}"
    if words and (count := _COUNT.fullmatch(words[-1])):
        end = f"COUNT={count[1]}" if int(count[1]) else ""
        words.pop()
    elif words and _UNTIL.fullmatch(words[-1]):
        end = f"UNTIL={words.pop()}"
    chosen = _chosen(kind, words)
    if chosen is None:
        return rule
    parts = [f"FREQ={FREQUENCIES[kind]}", f"INTERVAL={found[2]}", chosen, end]
    return ";".join(filter(None, parts))


def _chosen(kind: str, words: list[str]) -> str | None:
    """Which days or months a rule means; None where that cannot be read."""
    if kind == "MP":
        return _placed(words)
    if kind in LISTS:
        numbers = [_number(word) for word in words]
        return _listed(LISTS[kind], numbers) if all(numbers) else None
    if any(word not in WEEKDAYS for word in words) or (words and kind == "D"):
        return None
    return _listed("BYDAY", words)


def _placed(words: list[str]) -> str | None:
    """ "1+ MO FR 2- TU" as the first Monday and Friday and the last Tuesday but one."""
    place, days = "", []
    for word in words:
        found = _PLACE.fullmatch(word)
        if found:
            place = f"-{found[1]}" if found[2] == "-" else found[1]
        elif word in WEEKDAYS and place:
            days.append(f"{place}{word}")
        else:
            return None
    return _listed("BYDAY", days)


def _number(word: str) -> str:
    if word == "LD":
        return "-1"
    found = _NUMBER.fullmatch(word)
    return "" if not found else f"{'-' if found[2] == '-' else ''}{int(found[1])}"


def _listed(name: str, values: list[str]) -> str:
    return f"{name}={','.join(values)}" if values else ""
