"""What narrows a chart: some days, one platform, one flagship programme."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any, Protocol

from sqlalchemy.orm import Session

from comms_planner.services.reach import OccurrenceRow
from comms_planner.text import Texts

PERIOD, PLATFORM, FLAGSHIP = "period", "platform", "flagship"


@dataclass(frozen=True, slots=True)
class Scope:
    """The days from first to last, either open; a platform and a flagship by their slugs."""

    first: dt.date | None = None
    last: dt.date | None = None
    platform: str = ""
    flagship: str = ""

    @property
    def asked(self) -> frozenset[str]:
        """What it narrows by."""
        held = {
            PERIOD: bool(self.first or self.last),
            PLATFORM: bool(self.platform),
            FLAGSHIP: bool(self.flagship),
        }
        return frozenset(name for name, is_asked in held.items() if is_asked)

    def years(self, first: int, last: int) -> tuple[int, int]:
        """The years of its days; where it leaves an end open, that of the plan or the other one."""
        begin = (
            self.first.year if self.first else min(first, self.last.year if self.last else first)
        )
        return begin, self.last.year if self.last else max(last, begin)

    def in_year(self, year: int | None) -> bool:
        """Whether something that is known to its year lies within."""
        if year is None:
            return not self.first and not self.last
        return (not self.first or year >= self.first.year) and (
            not self.last or year <= self.last.year
        )

    def touches(self, starts: dt.date | None, ends: dt.date | None) -> bool:
        """Whether something that lasts so long lies within, or partly."""
        if starts is None:
            return not self.first and not self.last
        return (not self.first or (ends or starts) >= self.first) and (
            not self.last or starts <= self.last
        )

    def holds(self, row: OccurrenceRow) -> bool:
        """Whether an occurrence is of the platform and within the days."""
        return self.platform in ("", row.platform) and self.touches(row.starts, row.ends)


EVERYTHING = Scope()
"""The chart as the window shows it first."""


class Gather(Protocol):
    """Reads what a chart is drawn from."""

    def __call__(self, session: Session, texts: Texts, scope: Scope = EVERYTHING, /) -> Any:
        """Read it, narrowed by a scope."""
