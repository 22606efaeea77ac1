"""The yearly rule at the end of a tzdata file, such as EST5EDT,M3.2.0,M11.1.0."""

from __future__ import annotations

import calendar
import datetime as dt
import re
import zoneinfo
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

WEEKDAYS = ("SU", "MO", "TU", "WE", "TH", "FR", "SA")
LAST_WEEK, FEBRUARY = 5, 2
DAY_SECONDS = 24 * 3600

_NAME = r"(?:<[^>]+>|[A-Za-z]{3,})"
_TIME = r"[+-]?\d+(?::\d+){0,2}"
_CHANGE = rf"M(\d+)\.(\d)\.(\d)(?:/({_TIME}))?"
_FOOTER = re.compile(rf"{_NAME}({_TIME}){_NAME}({_TIME})?,{_CHANGE},{_CHANGE}")


@dataclass(frozen=True, slots=True)
class YearlyChange:
    """The clock changes each year on the n-th weekday of a month.

    `week` is 5 for the last one, `weekday` counts from Sunday, and `seconds` from midnight
    of that day by the clock before the change; they may lie outside the day.
    """

    month: int
    week: int
    weekday: int
    seconds: int
    before: dt.timedelta
    after: dt.timedelta

    def at(self, year: int) -> dt.datetime:
        """The change of one year, by the clock before it."""
        length = calendar.monthrange(year, self.month)[1]
        earliest = length - 6 if self.week == LAST_WEEK else 1 + 7 * (self.week - 1)
        first = dt.datetime(year, self.month, earliest)  # noqa: DTZ001 - by the zone's own clock
        ahead = (self.weekday - first.isoweekday()) % 7
        return first + dt.timedelta(days=ahead, seconds=self.seconds)

    @property
    def rrule(self) -> dict[str, object]:
        """The days of the change as a recurrence rule, moved where its time leaves the day.

        The last week of February or of a month that the change leaves gives days that only
        some years have; who asks checks the rule against the zone.
        """
        moved = self.seconds // DAY_SECONDS
        weekday = WEEKDAYS[(self.weekday + moved) % 7]
        said: dict[str, object] = {"freq": "yearly", "bymonth": self.month}
        if not moved:
            nth = -1 if self.week == LAST_WEEK else self.week
            return {**said, "byday": f"{nth}{weekday}"}
        days = self._days(moved)
        return {**said, "byday": weekday, "bymonthday": days}

    def _days(self, moved: int) -> list[int]:
        length = calendar.monthrange(2001, self.month)[1]
        earliest = length - 6 if self.week == LAST_WEEK else 1 + 7 * (self.week - 1)
        return [earliest + moved + n for n in range(7)]

    @property
    def is_sayable(self) -> bool:
        """Whether a rule can say it: all its days lie in its month, whatever the year."""
        moved = self.seconds // DAY_SECONDS
        if not moved:
            return True
        days = self._days(moved)
        length = calendar.monthrange(2001, self.month)[1]
        return self.month != FEBRUARY and days[0] >= 1 and days[-1] <= length


def footer(zone: str) -> str:
    """The last line of a zone's tzdata file; empty where there is none."""
    lines = _data(zone).rstrip(b"\n").rsplit(b"\n", 1)
    return lines[-1].decode("ascii", "replace") if len(lines) > 1 else ""


def _data(zone: str) -> bytes:
    zoneinfo.ZoneInfo(zone)  # refuses names that lead out of the folder
    for folder in zoneinfo.TZPATH:
        path = Path(folder) / zone
        if path.is_file():
            return path.read_bytes()
    folder, _, name = zone.rpartition("/")
    package = ".".join(["tzdata", "zoneinfo", *filter(None, folder.split("/"))])
    return resources.files(package).joinpath(name).read_bytes()


def changes_of(said: str) -> tuple[YearlyChange, ...]:
    """The two changes of a year; none where the clock stands or the rule cannot be said."""
    found = _FOOTER.fullmatch(said)
    if not found:
        return ()
    standard = -_seconds(found[1])
    summer = -_seconds(found[2]) if found[2] else standard + 3600
    winter, other = dt.timedelta(seconds=standard), dt.timedelta(seconds=summer)
    begins = _change(found.group(3, 4, 5, 6), winter, other)
    ends = _change(found.group(7, 8, 9, 10), other, winter)
    return (begins, ends) if begins.is_sayable and ends.is_sayable else ()


def _change(
    parts: tuple[str | None, ...], before: dt.timedelta, after: dt.timedelta
) -> YearlyChange:
    month, week, weekday = (int(part or 0) for part in parts[:3])
    seconds = _seconds(parts[3]) if parts[3] else 2 * 3600
    return YearlyChange(month, week, weekday, seconds, before, after)


def _seconds(text: str) -> int:
    sign = -1 if text.startswith("-") else 1
    hours, minutes, seconds = (*map(int, text.lstrip("+-").split(":")), 0, 0)[:3]
    return sign * (hours * 3600 + minutes * 60 + seconds)
