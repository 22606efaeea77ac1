"""Which backups are worth their room: all of two days, then ever fewer."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable

ALL_OF = dt.timedelta(days=2)
DAYS, WEEKS, MONTHS = 12, 10, 9

Period = tuple[int, ...]


def kept(times: Iterable[dt.datetime], now: dt.datetime) -> set[dt.datetime]:
    """Of these backups the ones to keep; the latest of each period stands for it."""
    latest_first = sorted(times, reverse=True)
    keep = {at for at in latest_first if now - at <= ALL_OF}
    keep.update(latest_first[:1])
    older = [at for at in latest_first if at not in keep]
    for period, count in ((_day, DAYS), (_week, WEEKS), (_month, MONTHS)):
        keep.update(_latest_of_each(older, period, count))
    return keep


def _latest_of_each(
    latest_first: list[dt.datetime], period: Callable[[dt.datetime], Period], count: int
) -> list[dt.datetime]:
    found: dict[Period, dt.datetime] = {}
    for at in latest_first:
        found.setdefault(period(at), at)
    return list(found.values())[:count]


def _day(at: dt.datetime) -> Period:
    return (at.year, at.month, at.day)


def _week(at: dt.datetime) -> Period:
    return tuple(at.isocalendar()[:2])


def _month(at: dt.datetime) -> Period:
    return (at.year, at.month)
