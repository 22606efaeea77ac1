"""What collides among the entries shown, found by the entry and by the day."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt

    from comms_planner.services.schedule.collisions import ClashRow

SEVERITIES = ("high", "medium", "low")
"""The worst first."""


class ClashBook:
    """The collisions of a period, worst first for each entry."""

    def __init__(
        self, rows: Sequence[ClashRow] = (), period: tuple[dt.date, dt.date] | None = None
    ) -> None:
        self.rows, self.period = tuple(rows), period
        self._of: dict[str, list[ClashRow]] = {}
        for row in sorted(rows, key=lambda row: SEVERITIES.index(row.severity)):
            for key in dict.fromkeys(row.things):
                self._of.setdefault(key, []).append(row)

    def among(self, keys: Collection[str], days: tuple[dt.date, dt.date]) -> ClashBook:
        """The collisions of what has one of these keys, or told of one of these days."""
        kept = [
            row
            for row in self.rows
            if days[0] <= row.day <= days[1] or any(key in keys for key in row.things)
        ]
        return ClashBook(kept, self.period)

    def of(self, key: str) -> Sequence[ClashRow]:
        """What collides with an entry, the worst first."""
        return self._of.get(key, ())

    def worst(self, key: str) -> str:
        """How bad the worst collision of an entry is; nothing if it has none."""
        found = self._of.get(key)
        return found[0].severity if found else ""

    def on(self, day: dt.date) -> list[ClashRow]:
        """What collides on a day."""
        return [row for row in self.rows if row.day == day]
