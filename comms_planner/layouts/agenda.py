"""A stretch of time as a list of the days on which something begins or goes on."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Generic

from comms_planner.layouts.spans import T


@dataclass(frozen=True, slots=True)
class AgendaDay(Generic[T]):
    """One day: what is listed under it, and what has been going on since an earlier one."""

    day: dt.date
    items: tuple[T, ...]
    running: tuple[T, ...]
    opens_month: bool
    """Whether it is the first listed day of its month, where a heading goes."""


def days(
    items: Iterable[T],
    first: dt.date,
    last: dt.date,
    always: dt.date | None = None,
    goes_on: Callable[[T], bool] = lambda _: True,
) -> list[AgendaDay[T]]:
    """The days from first to last under which an item is listed: its first day shown.

    `always` is a day that is listed even when nothing begins on it, such as today; `goes_on` says
    which items are still told of on later days.
    """
    listed: dict[dt.date, list[T]] = {}
    for item in items:
        if item.first <= last and item.last >= first:
            listed.setdefault(max(item.first, first), []).append(item)
    if always is not None and first <= always <= last:
        listed.setdefault(always, [])
    out: list[AgendaDay[T]] = []
    running: list[T] = []
    month = (0, 0)
    for day in sorted(listed):
        running = [item for item in running if item.last >= day]
        opens = (day.year, day.month) != month
        month = (day.year, day.month)
        out.append(AgendaDay(day, tuple(listed[day]), tuple(running), opens))
        running += filter(goes_on, listed[day])
    return out
