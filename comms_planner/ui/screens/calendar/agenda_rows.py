"""The rows of the agenda: headings of months, entries under their day, what goes on."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from comms_planner.layouts.agenda import AgendaDay
from comms_planner.services.month import Entry

MONTH, ENTRY, RUNNING, EMPTY = 44, 32, 24, 32
"""Heights in pixels."""
PAD = 8
"""Above and below the rows of a day."""


class Row(NamedTuple):
    """One line of the agenda: a month's heading, an entry, or what runs through the day."""

    top: int
    height: int
    day: dt.date | None
    entry: Entry | None = None
    running: tuple[Entry, ...] = ()
    heading: dt.date | None = None
    opens_day: bool = False
    opens_month: bool = False
    closes_month: bool = False

    @property
    def bottom(self) -> int:
        """Where the next row begins."""
        return self.top + self.height


def rows_of(days: list[AgendaDay[Entry]]) -> list[Row]:
    """The rows of all days from the top."""
    rows: list[Row] = []
    top = 0
    for number, day in enumerate(days):
        if day.opens_month:
            rows.append(Row(top, MONTH, None, heading=day.day))
            top += MONTH
        last = number == len(days) - 1
        lines: list[tuple[int, Entry | None, tuple[Entry, ...]]] = []
        lines += [(ENTRY, entry, ()) for entry in day.items]
        if day.running:
            lines.append((RUNNING, None, day.running))
        if not lines:
            lines.append((EMPTY, None, ()))
        for n, (height, entry, running) in enumerate(lines):
            opens, closes = n == 0, n == len(lines) - 1
            height += PAD * opens + PAD * closes
            rows.append(
                Row(
                    top,
                    height,
                    day.day,
                    entry,
                    running,
                    opens_day=opens,
                    opens_month=opens and day.opens_month,
                    closes_month=closes and (last or days[number + 1].opens_month),
                )
            )
            top += height
    return rows
