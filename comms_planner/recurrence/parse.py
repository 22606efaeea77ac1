"""Reading a recurrence rule (RFC 5545) and refusing what would hang or make no sense."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any, NamedTuple

from comms_planner.errors import Invalid
from comms_planner.text import QT_TRANSLATE_NOOP

YEARS = range(1970, 2101)
"""The years a series may lie in."""
MOST = 10_000
"""How many times a counted series may happen."""
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
FREQUENCIES = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
LONGEST = 2_000
"""Characters; no honest rule is longer."""

NOT_ONE = QT_TRANSLATE_NOOP("Errors", "Give one recurrence rule, such as FREQ=YEARLY;BYMONTH=10.")
UNKNOWN_PART = QT_TRANSLATE_NOOP(
    "Errors", "“{part}” is not a part of a recurrence rule. Take it out."
)
TWICE = QT_TRANSLATE_NOOP("Errors", "A recurrence rule says {part} only once.")
NO_FREQUENCY = QT_TRANSLATE_NOOP(
    "Errors", "A recurrence rule needs FREQ=DAILY, WEEKLY, MONTHLY or YEARLY."
)
TOO_OFTEN = QT_TRANSLATE_NOOP(
    "Errors", "A series cannot repeat more often than daily. Choose days, weeks, months or years."
)
BAD_VALUE = QT_TRANSLATE_NOOP("Errors", "“{value}” does not fit {part} in a recurrence rule.")
TOO_MANY = QT_TRANSLATE_NOOP("Errors", "A series can happen at most {most} times.")
OUT_OF_YEARS = QT_TRANSLATE_NOOP("Errors", "A series must begin between {first} and {last}.")
ONLY_YEARLY = QT_TRANSLATE_NOOP("Errors", "BYWEEKNO goes with FREQ=YEARLY only.")
SEVERAL_TIMES = QT_TRANSLATE_NOOP(
    "Errors", "A series of days cannot happen at several times of one day."
)


class Parts(NamedTuple):
    """What a rule says, in numbers; an empty tuple means it says nothing of that."""

    frequency: str
    interval: int = 1
    times: int | None = None
    until: dt.date | None = None
    week_start: int = 0
    months: tuple[int, ...] = ()
    month_days: tuple[int, ...] = ()
    year_days: tuple[int, ...] = ()
    week_numbers: tuple[int, ...] = ()
    weekdays: tuple[tuple[int, int], ...] = ()
    """(weekday, nth): nth 0 is every one, 1 the first, -1 the last of its month or year."""
    positions: tuple[int, ...] = ()

    @property
    def has_days(self) -> bool:
        """Whether the rule itself says which days it means."""
        return bool(self.month_days or self.year_days or self.week_numbers or self.weekdays)


def read_parts(text: str, start: dt.date) -> Parts:
    """The parts of one rule, its gaps filled from the first day as the RFC says."""
    if start.year not in YEARS:
        raise Invalid("rrule", OUT_OF_YEARS, first=YEARS[0], last=YEARS[-1])
    said = _split(text)
    frequency = said.pop("FREQ", "")
    if frequency in ("SECONDLY", "MINUTELY", "HOURLY"):
        raise Invalid("rrule", TOO_OFTEN)
    if frequency not in FREQUENCIES:
        raise Invalid("rrule", NO_FREQUENCY)
    if frequency != "YEARLY" and "BYWEEKNO" in said:
        raise Invalid("rrule", ONLY_YEARLY)
    values: dict[str, object] = {}
    for part, value in said.items():
        if part in ("BYHOUR", "BYMINUTE", "BYSECOND"):
            if "," in value:
                raise Invalid("rrule", SEVERAL_TIMES)
            continue
        name, read = _READERS[part]
        try:
            values[name] = read(value)
        except ValueError:
            raise Invalid("rrule", BAD_VALUE, part=part, value=value[:40]) from None
    count = values.get("times")
    if isinstance(count, int) and count > MOST:
        raise Invalid("rrule", TOO_MANY, most=MOST)
    return _completed(Parts(frequency, **values), start)  # type: ignore[arg-type] # by reader


def _split(text: str) -> dict[str, str]:
    rule = text.strip().upper().removeprefix("RRULE:").removesuffix(";")
    if not rule or len(rule) > LONGEST or len(rule.split()) != 1 or ":" in rule:
        raise Invalid("rrule", NOT_ONE)
    said: dict[str, str] = {}
    for piece in rule.split(";"):
        part, _, value = piece.partition("=")
        if part in said:
            raise Invalid("rrule", TWICE, part=part)
        if part not in _READERS and part not in ("FREQ", "BYHOUR", "BYMINUTE", "BYSECOND"):
            raise Invalid("rrule", UNKNOWN_PART, part=piece[:40])
        said[part] = value
    return said


def _completed(parts: Parts, start: dt.date) -> Parts:
    """The parts with the first day's own month, day or weekday where the rule is silent."""
    fill: dict[str, Any] = {}
    if parts.frequency in ("DAILY", "WEEKLY"):
        # nth has no meaning within a week or a day
        fill["weekdays"] = tuple(dict.fromkeys((day, 0) for day, _ in parts.weekdays))
    if not parts.has_days:
        if parts.frequency == "WEEKLY":
            fill["weekdays"] = ((start.weekday(), 0),)
        elif parts.frequency in ("MONTHLY", "YEARLY"):
            fill["month_days"] = (start.day,)
            if parts.frequency == "YEARLY" and not parts.months:
                fill["months"] = (start.month,)
    return parts._replace(**fill)


def _number(value: str, most: int) -> int:
    number = int(value) if value.isascii() and value.isdigit() and len(value) < 12 else 0
    if not 1 <= number <= most:
        raise ValueError(value)
    return number


def _numbers(most: int, signed: bool = True) -> Callable[[str], tuple[int, ...]]:
    def read(value: str) -> tuple[int, ...]:
        out = []
        for piece in value.split(","):
            minus = signed and piece.startswith("-")
            number = _number(piece.removeprefix("-") if minus else piece.removeprefix("+"), most)
            out.append(-number if minus else number)
        return tuple(sorted(set(out)))

    return read


def _weekdays(value: str) -> tuple[tuple[int, int], ...]:
    out = []
    for piece in value.split(","):
        day, nth = WEEKDAYS.index(piece[-2:]), piece[:-2]
        out.append((day, _numbers(53)(nth)[0] if nth else 0))
    return tuple(dict.fromkeys(out))


def _until(value: str) -> dt.date:
    """The day of UNTIL; a far year such as 9999 is as good as none."""
    day = value.partition("T")[0]
    if len(day) != 8 or not (day.isascii() and day.isdigit()):
        raise ValueError(value)
    return dt.date(int(day[:4]), int(day[4:6]), int(day[6:]))


_READERS: dict[str, tuple[str, Callable[[str], object]]] = {
    "INTERVAL": ("interval", lambda value: _number(value, MOST)),
    "COUNT": ("times", lambda value: _number(value, 10**11)),
    "UNTIL": ("until", _until),
    "WKST": ("week_start", WEEKDAYS.index),
    "BYMONTH": ("months", _numbers(12, signed=False)),
    "BYMONTHDAY": ("month_days", _numbers(31)),
    "BYYEARDAY": ("year_days", _numbers(366)),
    "BYWEEKNO": ("week_numbers", _numbers(53)),
    "BYDAY": ("weekdays", _weekdays),
    "BYSETPOS": ("positions", _numbers(366)),
}
