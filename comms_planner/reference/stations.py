"""Duty stations: their clocks and days off. Outside knowledge, never the document's."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from comms_planner.bilingual import Bilingual
from comms_planner.recurrence import compile_rule
from comms_planner.reference.words import UNSAID

WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class DayOff:
    """A holiday by its rule, by its distance from Easter Sunday, or day by day.

    One that is `observed` moves off a weekend to the nearest working day.
    """

    name: Bilingual
    kind: Literal["full", "half", "floating"]
    source: str
    rule: str = ""
    easter: int | None = None
    dates: tuple[dt.date, ...] = ()
    observed: bool = False

    def days(self, first_year: int, last_year: int) -> list[dt.date]:
        """The days it falls on in these years, wherever in the week."""
        first, last = dt.date(first_year, 1, 1), dt.date(last_year, 12, 31)
        found = [day for day in self.dates if first <= day <= last]
        if self.rule:
            found += compile_rule(self.rule, first).between(first, last)
        if self.easter is not None:
            away = dt.timedelta(self.easter)
            found += [easter_sunday(year) + away for year in range(first_year, last_year + 1)]
        return sorted(found)


@dataclass(frozen=True, slots=True)
class Station:
    """A duty station; `weekend` lists its weekdays off, as in "SA,SU"."""

    slug: str
    name: Bilingual
    zone: str
    weekend: str
    holidays: tuple[DayOff, ...]
    note: Bilingual = UNSAID


@dataclass(frozen=True, slots=True)
class DatedDay:
    """One holiday in one year, on the day it is kept."""

    day: dt.date
    name: Bilingual
    kind: str
    source: str


@dataclass(frozen=True, slots=True)
class Stations:
    """What duty_stations.json holds; `floating` holidays are the same everywhere."""

    note: Bilingual
    zh_source: Literal["ours"]
    first_year: int
    last_year: int
    stations: tuple[Station, ...]
    floating: tuple[DayOff, ...]

    def dated(self, station: Station) -> list[DatedDay]:
        """All days off of a station, each moved off the weekend where that is the custom."""
        return sorted(self._dated(station.holidays, station.weekend), key=lambda d: d.day)

    def dated_floating(self) -> list[DatedDay]:
        """All floating holidays, on their own days."""
        return sorted(self._dated(self.floating, ""), key=lambda d: d.day)

    def _dated(self, rules: tuple[DayOff, ...], weekend: str) -> Iterator[DatedDay]:
        off = {WEEKDAYS.index(day) for day in weekend.split(",") if day}
        falls = [(d, r) for r in rules for d in r.days(self.first_year, self.last_year)]
        taken = {day for day, rule in falls if not (rule.observed and day.weekday() in off)}
        for day, rule in sorted(falls, key=lambda fall: fall[0]):
            kept, name = day, rule.name
            if rule.observed and day.weekday() in off:
                kept = _nearest(day, off, taken)
                taken.add(kept)
                name = Bilingual(f"{name.en} (observed)", f"{name.zh}（补休）")
            yield DatedDay(kept, name, rule.kind, rule.source)


def _nearest(day: dt.date, off: set[int], taken: set[dt.date]) -> dt.date:
    """The nearest free working day: before the first day of a weekend, after its last."""
    for distance in range(1, 15):
        for way in (-1, 1):
            near = day + dt.timedelta(way * distance)
            if near.weekday() not in off and near not in taken:
                return near
    return day


def easter_sunday(year: int) -> dt.date:
    """Easter Sunday of the Gregorian calendar, by the moon's golden number."""
    golden, century = year % 19, year // 100
    moon = (19 * golden + century - century // 4 - (8 * century + 13) // 25 + 15) % 30
    moon -= (moon // 28) * (1 - (moon // 28) * (29 // (moon + 1)) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    from_march = moon - weekday
    month = 3 + (from_march + 40) // 44
    return dt.date(year, month, from_march + 28 - 31 * (month // 4))
