"""Working days of one duty station: counting, adding and rolling, half days included."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from comms_planner.bilingual import Bilingual
from comms_planner.errors import Invalid
from comms_planner.models.words import HolidayKind, Roll
from comms_planner.text import QT_TRANSLATE_NOOP

ONE = dt.timedelta(1)
MOST = 5_000
"""Working days that can be counted off in one go; no plan reaches further."""
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
NO_WORK_LEFT = QT_TRANSLATE_NOOP(
    "Errors", "There are no working days left there. Check the weekend and the days off."
)
TOO_FAR = QT_TRANSLATE_NOOP("Errors", "That is too many working days. Give at most {most}.")
BAD_WEEKEND = QT_TRANSLATE_NOOP(
    "Errors", "Name one to six weekdays off, such as SA,SU or FR,SA; not “{given}”."
)


@dataclass(frozen=True, slots=True)
class DayOff:
    """A holiday on its day, as calendars name it."""

    day: dt.date
    name: Bilingual
    kind: HolidayKind


@dataclass(frozen=True, slots=True)
class WorkingCalendar:
    """Which days are worked: all but the weekend and the full holidays; half days by half.

    Floating holidays are known for warnings and change nothing. Amounts are counted in half
    days inside, so that ten working days over a half day off end a day later.
    """

    weekend: frozenset[int] = frozenset((5, 6))
    holidays: Mapping[dt.date, tuple[DayOff, ...]] = field(default_factory=dict)

    def halves(self, day: dt.date) -> int:
        """How many halves of a day are worked: 2, 1 or 0."""
        if day.weekday() in self.weekend:
            return 0
        kinds = {off.kind for off in self.holidays.get(day, ())}
        return 0 if HolidayKind.FULL in kinds else 1 if HolidayKind.HALF in kinds else 2

    def is_working(self, day: dt.date) -> bool:
        """Whether anybody works that day, be it half of it."""
        return self.halves(day) > 0

    def on(self, day: dt.date) -> tuple[DayOff, ...]:
        """The holidays of a day, floating ones too."""
        return self.holidays.get(day, ())

    def off_between(self, first: dt.date, last: dt.date) -> list[dt.date]:
        """The days from first to last that are no plain working day, floating holidays too."""
        days = (first + dt.timedelta(n) for n in range((last - first).days + 1))
        return [day for day in days if day.weekday() in self.weekend or self.on(day)]

    def halves_between(self, first: dt.date, last: dt.date) -> int:
        """Halves of days worked from first to last, both included."""
        days = (last - first).days + 1
        return sum(self.halves(first + dt.timedelta(n)) for n in range(days))

    def roll(self, day: dt.date, how: Roll) -> dt.date:
        """The day itself if it is worked, else the nearest one before or after."""
        if how is Roll.NONE or self.is_working(day):
            return day
        return self._gather(day, -1 if how is Roll.PREV else 1, 1)

    def add(self, day: dt.date, working_days: int) -> dt.date:
        """The day so many working days after a day, or before it when negative."""
        way = 1 if working_days > 0 else -1
        return self._gather(day + ONE * way, way, 2 * abs(working_days)) if working_days else day

    def start_for(self, finish: dt.date, working_days: int) -> dt.date:
        """The latest first day of work that takes so long and ends on a day."""
        return self._gather(finish, -1, 2 * working_days)

    def finish_after(self, start: dt.date, halves: int) -> dt.date:
        """The first day by which so many halves of days have been worked."""
        return self._gather(start, 1, max(halves, 1))

    def _gather(self, day: dt.date, way: int, halves: int) -> dt.date:
        """Walk until so many halves are together; the day that completes them."""
        if halves > 2 * MOST:
            raise Invalid("days", TOO_FAR, most=MOST)
        idle = 0
        while True:
            worked = self.halves(day)
            halves -= worked
            if halves <= 0 and worked:
                return day
            idle = 0 if worked else idle + 1
            if idle > 366 or not dt.date.min < day < dt.date.max:
                raise Invalid("days", NO_WORK_LEFT)
            day += ONE * way


def calendar_of(weekend: str, holidays: Iterable[DayOff]) -> WorkingCalendar:
    """A calendar from the weekend as stations spell it, and the days off."""
    by_day: dict[dt.date, tuple[DayOff, ...]] = {}
    for off in holidays:
        by_day[off.day] = (*by_day.get(off.day, ()), off)
    return WorkingCalendar(weekdays_off(weekend), by_day)


def weekdays_off(text: str) -> frozenset[int]:
    """The weekdays of a weekend such as "FR,SA", as numbers from Monday."""
    named = [
        word.strip().upper()[:2] for word in text.replace("、", ",").split(",") if word.strip()
    ]
    if not 1 <= len(set(named)) <= 6 or not set(named) <= set(WEEKDAYS):
        raise Invalid("weekend", BAD_WEEKEND, given=text[:40])
    return frozenset(WEEKDAYS.index(word) for word in named)
